//! What commands answer with, beyond the domain's own types.

use serde::{Deserialize, Serialize};
use store::WorkshopId;
use workshop::{Action, ActionKind, CategorySet, Change, Key, Parts, Step, StepKind, Strength};

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
    /// The words of what it was about; may be empty.
    pub subject: String,
    /// Where to, or to what; may be empty.
    pub detail: String,
}

impl From<&Step> for StepView {
    fn from(step: &Step) -> Self {
        Self {
            edit: step.edit.clone(),
            subject: step.subject.clone(),
            detail: step.detail.clone(),
        }
    }
}

/// What came of an edit, an undo or a redo. It is on disk (invariant I4).
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

/// A step of a workshop's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Moment {
    /// Its place in the history, counted from 1: the revision that it led to.
    pub seq: u64,
    /// When, as RFC 3339.
    pub at: String,
    /// Edit, undo or redo.
    pub kind: MomentKind,
    /// The edit's name, such as `move_cause`.
    pub edit: String,
    /// The words of what it was about; may be empty.
    pub subject: String,
    /// Where to, or to what; may be empty.
    pub detail: String,
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

/// An action that an earlier workshop of the same system or team left open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EarlierAction {
    /// The workshop that it is in.
    pub workshop: WorkshopId,
    /// The name of that case.
    pub title: String,
    /// The action.
    pub action: Action,
}

/// One page of the report.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PageView {
    /// Names it, for as long as it looks the same.
    pub token: u32,
    /// In points.
    pub width: f32,
    /// In points.
    pub height: f32,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Exported {
    /// Where.
    pub path: String,
    /// How much.
    pub bytes: u64,
}

/// The lists that a window offers to choose from.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Vocabulary {
    /// The sets of categories, in the order in which they are offered.
    pub category_sets: Vec<CategorySetView>,
    /// The kinds of actions, the strongest first.
    pub action_kinds: Vec<KindView>,
}

/// A set of categories.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CategorySetView {
    /// Which.
    pub set: CategorySet,
    /// Its categories' names, in order.
    pub names: Vec<String>,
}

/// A kind of action.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct KindView {
    /// Which.
    pub kind: ActionKind,
    /// What it can be relied on for.
    pub strength: Strength,
}
