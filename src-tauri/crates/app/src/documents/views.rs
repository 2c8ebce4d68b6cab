//! What is told of an open workshop.

use serde::Serialize;
use store::WorkshopId;
use workshop::{Change, Key, Parts, Step};

/// A workshop as a window first gets it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Opened {
    /// Names it in the library.
    pub id: WorkshopId,
    /// Counts its changes.
    pub revision: u64,
    /// All that is in it.
    pub parts: Parts,
    /// What undo would take back.
    pub undo: Option<StepView>,
    /// What redo would do again.
    pub redo: Option<StepView>,
}

/// A step that can be undone or redone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StepView {
    /// The edit's name, such as `move_cause`.
    pub edit: String,
    /// The text of what was edited; may be empty.
    pub edited_text: String,
    /// Where it went, or its new value; may be empty.
    pub edited_to: String,
}

impl From<&Step> for StepView {
    fn from(step: &Step) -> Self {
        Self {
            edit: step.edit.clone(),
            edited_text: step.edited_text.clone(),
            edited_to: step.edited_to.clone(),
        }
    }
}

/// The outcome of an edit, an undo or a redo. It is on disk (invariant I4).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Outcome {
    /// The revision after it.
    pub revision: u64,
    /// What it changed; empty when there was nothing to change.
    pub change: Change,
    /// The thing that was added, where the edit adds one.
    pub added: Option<Key>,
    /// What undo would take back now.
    pub undo: Option<StepView>,
    /// What redo would do again now.
    pub redo: Option<StepView>,
}

/// What has happened since a revision.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Since {
    /// Nothing.
    Same,
    /// These changes, in order.
    Changes(Changes),
    /// Too much: here is the whole.
    Whole(Box<Opened>),
}

/// Changes in order.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Changes {
    /// The revision after the last of them.
    pub revision: u64,
    /// What each changed.
    pub changes: Vec<Change>,
    /// What undo would take back now.
    pub undo: Option<StepView>,
    /// What redo would do again now.
    pub redo: Option<StepView>,
}
