//! A workshop at every moment of its past: the list of what was done, how it
//! stood then, and the way back to it. No step is ever taken out of the journal, so
//! returning is one more step, and nothing that came later is lost.

use crate::editing::Made;
use crate::views::{Moment, MomentKind, Outcome};
use crate::{App, Failure};
use chrono::{DateTime, SecondsFormat, Utc};
use diagram::Frame;
use store::{StoreError, WorkshopId};
use workshop::{Parts, StepKind, Workshop};

/// The moment that was looked at last: its picture is mostly asked for next.
#[derive(Default)]
pub(crate) struct LookedAt(Option<(WorkshopId, u64, Workshop)>);

impl LookedAt {
    /// Forgets a moment that may be none any more: typing has gone on from it.
    pub(crate) fn forget(&mut self, id: WorkshopId, seq: u64) {
        self.0.take_if(|it| (it.0, it.1) == (id, seq));
    }
}

impl App {
    /// What was done to a workshop before a step, or until now: so many steps at
    /// most, the latest first.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn history(
        &mut self,
        id: WorkshopId,
        before: Option<u64>,
        most: u32,
    ) -> Result<Vec<Moment>, Failure> {
        self.opened(id)?;
        let page = self.library.steps(id, before, most)?;
        let since = page.last().map_or(0, |it| it.step.seq);
        let standing = self.library.standing(id, since)?;
        Ok((page.into_iter())
            .map(|it| Moment {
                seq: it.step.seq,
                at: stamp(it.at),
                undone: it.step.kind == StepKind::Edit && !standing.contains(&it.step.seq),
                kind: MomentKind::from(it.step.kind),
                edit: it.step.edit,
                subject: it.step.subject,
                detail: it.step.detail,
            })
            .collect())
    }

    /// Everything in a workshop as it stood after a step; 0: before the first.
    ///
    /// # Errors
    /// A workshop or a step that isn't there.
    pub fn moment(&mut self, id: WorkshopId, seq: u64) -> Result<Parts, Failure> {
        Ok(self.look_at(id, seq)?.parts())
    }

    /// The fishbone as it stood after a step.
    ///
    /// # Errors
    /// A workshop or a step that isn't there.
    pub fn moment_fishbone(&mut self, id: WorkshopId, seq: u64) -> Result<Frame, Failure> {
        let options = diagram::Options::default();
        Ok(diagram::fishbone(self.look_at(id, seq)?, &options))
    }

    /// Brings back everything as it stood after a step, as one step that can
    /// be undone.
    ///
    /// # Errors
    /// A workshop or a step that isn't there, or a library that can't be
    /// written.
    pub fn return_to(&mut self, id: WorkshopId, seq: u64) -> Result<Outcome, Failure> {
        match self.try_return_to(id, seq) {
            // Another program was quicker; what it did is taken back too.
            Err(StoreError::Conflict { .. }) => Ok(self.try_return_to(id, seq)?),
            outcome => Ok(outcome?),
        }
    }

    fn try_return_to(&mut self, id: WorkshopId, seq: u64) -> Result<Outcome, StoreError> {
        self.up_to_date(id)?;
        let open = self.opened(id)?;
        let (mut past, revision) = (open.workshop.clone(), open.revision);
        self.walk(id, &mut past, revision, seq)?;
        let (subject, detail) = match seq {
            0 => Default::default(),
            _ => {
                let it = self.library.step(id, seq)?;
                (it.step.subject, stamp(it.at))
            }
        };
        let change = self.opened(id)?.workshop.restore(&past);
        let made = Made {
            kind: StepKind::Edit,
            edit: "return_to".to_owned(),
            subject,
            detail,
            is_typing: false,
        };
        self.store(id, change, made)
    }

    /// The workshop as it stood after a step, from the moment that is nearest:
    /// now, or the one that was looked at last.
    fn look_at(&mut self, id: WorkshopId, seq: u64) -> Result<&Workshop, StoreError> {
        if let Err(StoreError::Conflict { .. }) = self.up_to_date(id) {
            self.looked_at = LookedAt::default();
        }
        let looked_at = self.looked_at.0.take().filter(|it| it.0 == id);
        let open = self.opened(id)?;
        let revision = open.revision;
        let (from, mut past) = match looked_at {
            Some((_, at, past)) if at.abs_diff(seq) <= revision.abs_diff(seq) => (at, past),
            _ => (revision, open.workshop.clone()),
        };
        self.walk(id, &mut past, from, seq)?;
        Ok(&self.looked_at.0.insert((id, seq, past)).2)
    }

    /// Takes a workshop from the moment `from` to the moment `to`, back or
    /// forth.
    fn walk(
        &self,
        id: WorkshopId,
        workshop: &mut Workshop,
        from: u64,
        to: u64,
    ) -> Result<(), StoreError> {
        if to != 0 {
            self.library.step(id, to)?;
        }
        for seq in self.library.steps_between(id, to, from)?.into_iter().rev() {
            workshop.undo(&self.library.change(id, seq)?)?;
        }
        for seq in self.library.steps_between(id, from, to)? {
            workshop.redo(&self.library.change(id, seq)?)?;
        }
        Ok(())
    }
}

fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
