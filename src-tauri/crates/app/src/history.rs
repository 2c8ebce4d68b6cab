//! A workshop at every moment of its past: the list of what was done, how it
//! stood then, and the way back to it. The journal is only ever added to, so
//! returning is one more step, and nothing that came later is lost.

use crate::editing::Made;
use crate::views::{Moment, MomentKind, Outcome};
use crate::{App, Failure};
use chrono::{DateTime, SecondsFormat, Utc};
use diagram::Frame;
use std::collections::HashSet;
use store::{StoreError, WorkshopId};
use workshop::{History, Parts, StepKind, Workshop};

/// The moment that was looked at last: its picture is mostly asked for next.
#[derive(Default)]
pub(crate) struct LookedAt(Option<(WorkshopId, u64, Workshop)>);

impl App {
    /// What was done to a workshop, the latest first.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn history(&mut self, id: WorkshopId) -> Result<Vec<Moment>, Failure> {
        self.opened(id)?;
        let journal = self.library.dated_journal(id)?;
        let history = History::of(journal.iter().map(|it| it.step.clone()));
        let standing: HashSet<u64> = history.standing().map(|step| step.seq).collect();
        Ok((journal.into_iter().rev())
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
        let open = self.opened(id)?;
        let (mut past, revision) = (open.workshop.clone(), open.revision);
        self.walk(id, &mut past, revision, seq)?;
        let (subject, detail) = self.said_of(id, seq)?;
        let change = self.opened(id)?.workshop.restore(&past);
        let made = Made {
            kind: StepKind::Edit,
            edit: "return_to".to_owned(),
            subject,
            detail,
        };
        self.store(id, change, made)
    }

    /// The workshop as it stood after a step, from the moment that is nearest:
    /// now, or the one that was looked at last.
    fn look_at(&mut self, id: WorkshopId, seq: u64) -> Result<&Workshop, StoreError> {
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
        &mut self,
        id: WorkshopId,
        workshop: &mut Workshop,
        from: u64,
        to: u64,
    ) -> Result<(), StoreError> {
        for before in (to..from).rev() {
            workshop.perform(&self.library.change(id, before + 1)?.reversed());
        }
        for before in from..to {
            workshop.perform(&self.library.change(id, before + 1)?);
        }
        Ok(())
    }

    /// What a step was about, and its time.
    fn said_of(&mut self, id: WorkshopId, seq: u64) -> Result<(String, String), StoreError> {
        let journal = self.library.dated_journal(id)?;
        let found = journal.into_iter().find(|it| it.step.seq == seq);
        Ok(found.map_or_else(Default::default, |it| (it.step.subject, stamp(it.at))))
    }
}

fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
