//! A workshop at every moment of its past: the list of what was done, how it
//! stood then, and the way back to it. No step is ever taken out of the journal, so
//! returning is one more step, and nothing that came later is lost.

use crate::documents::{Documents, Outcome};
use crate::{Caller, Failure};
use chrono::{DateTime, SecondsFormat, Utc};
use diagram::Frame;
use serde::Serialize;
use store::{StoreError, WorkshopId};
use workshop::{Parts, StepKind, Workshop};

/// A step of a workshop's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Moment {
    /// Its place in the history, counted from 1: the revision that it led to.
    pub seq: u64,
    /// The time of the step, as RFC 3339.
    pub at: String,
    /// Edit, undo or redo.
    pub kind: MomentKind,
    /// The edit's name, such as `move_cause`.
    pub edit: String,
    /// The text of what was edited; may be empty.
    pub edited_text: String,
    /// Where it went, or its new value; may be empty.
    pub edited_to: String,
    /// An edit that doesn't stand any more.
    pub undone: bool,
}

/// What a step of the history did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MomentKind {
    /// An edit.
    Edit,
    /// Took one back.
    Undo,
    /// Did one again.
    Redo,
}

impl From<StepKind> for MomentKind {
    fn from(kind: StepKind) -> Self {
        match kind {
            StepKind::Edit => Self::Edit,
            StepKind::Undo(_) => Self::Undo,
            StepKind::Redo(_) => Self::Redo,
        }
    }
}

/// The past of workshops, with the moment that was looked at last.
#[derive(Default)]
pub(crate) struct PastWorkshop {
    /// The moment that was looked at last: its picture is mostly asked for
    /// next.
    looked_at: Option<(WorkshopId, u64, Workshop)>,
}

impl PastWorkshop {
    /// Everything in a workshop as it stood after a step; 0: before the first.
    ///
    /// # Errors
    /// A workshop or a step that isn't there.
    pub(crate) fn moment(
        &mut self,
        documents: &mut Documents,
        id: WorkshopId,
        seq: u64,
    ) -> Result<Parts, Failure> {
        Ok(self.look_at(documents, id, seq)?.parts())
    }

    /// The fishbone as it stood after a step.
    ///
    /// # Errors
    /// A workshop or a step that isn't there.
    pub(crate) fn moment_fishbone(
        &mut self,
        documents: &mut Documents,
        id: WorkshopId,
        seq: u64,
    ) -> Result<Frame, Failure> {
        let past = self.look_at(documents, id, seq)?;
        Ok(diagram::fishbone(past, &diagram::Options::default()))
    }

    /// The workshop as it stood after a step, from the moment that is nearest:
    /// now, or the one that was looked at last.
    fn look_at(
        &mut self,
        documents: &mut Documents,
        id: WorkshopId,
        seq: u64,
    ) -> Result<&Workshop, StoreError> {
        // What another program has changed is read again below.
        let _ = documents.up_to_date(id);
        let mut looked_at = self.looked_at.take().filter(|it| it.0 == id);
        // Typing may have gone on from it: then it is no moment any more.
        looked_at.take_if(|it| it.1 != 0 && documents.workshops().step(id, it.1).is_err());
        let revision = documents.revision(id)?;
        let (from, mut past) = match looked_at {
            Some((_, at, past)) if at.abs_diff(seq) <= revision.abs_diff(seq) => (at, past),
            _ => (revision, documents.workshop(id)?.clone()),
        };
        walk(documents, id, &mut past, from, seq)?;
        Ok(&self.looked_at.insert((id, seq, past)).2)
    }
}

/// What was done to a workshop before a step, or until now: so many steps at
/// most, the latest first.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn history(
    documents: &mut Documents,
    id: WorkshopId,
    before: Option<u64>,
    most: u32,
) -> Result<Vec<Moment>, Failure> {
    documents.workshop(id)?;
    let journal = documents.workshops();
    let page = journal.steps(id, before, most)?;
    let since = page.last().map_or(0, |it| it.step.seq);
    let standing = journal.standing(id, since)?;
    Ok((page.into_iter())
        .map(|it| Moment {
            seq: it.step.seq,
            at: stamp(it.at),
            undone: it.step.kind == StepKind::Edit && !standing.contains(&it.step.seq),
            kind: MomentKind::from(it.step.kind),
            edit: it.step.edit,
            edited_text: it.step.edited_text,
            edited_to: it.step.edited_to,
        })
        .collect())
}

/// Brings back everything as it stood after a step, as one step that can
/// be undone.
///
/// # Errors
/// A workshop or a step that isn't there, or a library that can't be
/// written.
pub(crate) fn return_to(
    documents: &mut Documents,
    id: WorkshopId,
    caller: Caller,
    seq: u64,
) -> Result<Outcome, Failure> {
    match try_return_to(documents, id, caller, seq) {
        // Another program was quicker; what it did is taken back too.
        Err(StoreError::Conflict { .. }) => Ok(try_return_to(documents, id, caller, seq)?),
        outcome => Ok(outcome?),
    }
}

fn try_return_to(
    documents: &mut Documents,
    id: WorkshopId,
    caller: Caller,
    seq: u64,
) -> Result<Outcome, StoreError> {
    documents.up_to_date(id)?;
    let revision = documents.revision(id)?;
    let mut past = documents.workshop(id)?.clone();
    walk(documents, id, &mut past, revision, seq)?;
    let (edited_text, edited_to) = edited_text_and_time(documents, id, seq)?;
    documents.return_to(id, caller, &past, edited_text, edited_to)
}

/// Takes a workshop from the moment `from` to the moment `to`, back or
/// forth.
/// A workshop as it stood after a step; where typing went on from that one, after the
/// one before.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn before_or_at(
    documents: &mut Documents,
    id: WorkshopId,
    seq: u64,
) -> Result<Workshop, StoreError> {
    let mut past = documents.workshop(id)?.clone();
    let revision = documents.revision(id)?;
    let journal = documents.workshops();
    let steps = journal.steps_between(id, 0, seq.min(revision))?;
    let to = steps.last().copied().unwrap_or_default();
    walk(documents, id, &mut past, revision, to)?;
    Ok(past)
}

fn walk(
    documents: &Documents,
    id: WorkshopId,
    workshop: &mut Workshop,
    from: u64,
    to: u64,
) -> Result<(), StoreError> {
    let journal = documents.workshops();
    if to != 0 {
        journal.step(id, to)?;
    }
    for seq in journal.steps_between(id, to, from)?.into_iter().rev() {
        workshop.undo(&journal.change(id, seq)?)?;
    }
    for seq in journal.steps_between(id, from, to)? {
        workshop.redo(&journal.change(id, seq)?)?;
    }
    Ok(())
}

/// The text that a step edited, and the time of the step.
fn edited_text_and_time(
    documents: &Documents,
    id: WorkshopId,
    seq: u64,
) -> Result<(String, String), StoreError> {
    if seq == 0 {
        return Ok(Default::default());
    }
    let it = documents.workshops().step(id, seq)?;
    Ok((it.step.edited_text, stamp(it.at)))
}

fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
