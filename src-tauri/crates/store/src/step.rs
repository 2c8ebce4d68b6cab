//! A step of a workshop's journal, as it is added and as it is read.

use chrono::{DateTime, Utc};
use workshop::{Change, Step, StepKind};

/// A step to be added to a workshop's journal.
#[derive(Clone, Copy, Debug)]
pub struct NewStep<'a> {
    /// Edit, undo or redo.
    pub kind: StepKind,
    /// The name of the edit that is made, undone or redone.
    pub edit: &'a str,
    /// The words of what it is about, for "Undo: …".
    pub subject: &'a str,
    /// Where to, or to what.
    pub detail: &'a str,
    /// What it changes.
    pub change: &'a Change,
    /// Who makes it.
    pub who: &'a str,
    /// When.
    pub at: DateTime<Utc>,
    /// [`Workshop::last_id`](workshop::Workshop::last_id) after it.
    pub last_id: u32,
}

/// A step of the journal with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// What was done.
    pub step: Step,
    /// When.
    pub at: DateTime<Utc>,
}
