//! A step of a workshop's journal, as it is added and as it is read.

use crate::AttachedBytes;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use workshop::{Change, History, Step, StepKind};

/// Words by the line or field that they stand in, which its owner names.
pub type Drafts = BTreeMap<String, String>;

/// A step to be added to a workshop's journal.
#[derive(Clone, Copy, Debug)]
pub struct NewStep<'a> {
    /// Edit, undo or redo.
    pub kind: StepKind,
    /// The name of the edit that is made, undone or redone.
    pub edit: &'a str,
    /// The text of what is edited, for "Undo: …".
    pub edited_text: &'a str,
    /// Where it goes, or its new value.
    pub edited_to: &'a str,
    /// It sets what somebody types: where the last step did the same, it is
    /// part of that (W33).
    pub is_typing: bool,
    /// The change that the edit made.
    pub change: &'a Change,
    /// Drafts that it changes too, as [`crate::Library::keep_drafts`] takes them.
    pub drafts: &'a Drafts,
    /// The bytes of what it attaches, by their hashes.
    pub attached: &'a [AttachedBytes],
    /// The caller who makes it, by the name in the journal.
    pub who: &'a str,
    /// The time of the step.
    pub at: DateTime<Utc>,
    /// [`workshop::Workshop::last_id`] after it.
    pub last_id: u32,
}

/// The outcome of a step that was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committed {
    /// The workshop's new revision: the `seq` of its last step.
    pub revision: u64,
    /// The steps that can be undone and redone now.
    pub history: History,
}

/// A step of the journal with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEntry {
    /// The step itself.
    pub step: Step,
    /// The time of the step; of typing, when it was last gone on with.
    pub at: DateTime<Utc>,
}
