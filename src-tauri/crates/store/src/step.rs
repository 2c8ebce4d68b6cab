//! A step of a workshop's journal, as it is added and as it is read.

use crate::Drafts;
use chrono::{DateTime, Utc};
use workshop::{Change, History, Step, StepKind};

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
    /// It sets what somebody types: where the last step did the same, it is
    /// part of that (W33).
    pub is_typing: bool,
    /// What it changes.
    pub change: &'a Change,
    /// Drafts that it changes too, as [`crate::Library::keep_drafts`] takes them.
    pub drafts: &'a Drafts,
    /// Who makes it.
    pub who: &'a str,
    /// The time of the step.
    pub at: DateTime<Utc>,
    /// [`workshop::Workshop::last_id`] after it.
    pub last_id: u32,
}

/// What came of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committed {
    /// The workshop's new revision: the `seq` of its last step.
    pub revision: u64,
    /// What can be undone and redone now.
    pub history: History,
}

/// A step of the journal with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// What was done.
    pub step: Step,
    /// When; of typing, when it was last gone on with.
    pub at: DateTime<Utc>,
}
