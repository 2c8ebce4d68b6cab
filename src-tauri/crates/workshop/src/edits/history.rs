//! What can be undone and redone, read from the journal. The journal is only
//! ever added to: undoing is itself a step that names what it took back.

use serde::{Deserialize, Serialize};

/// What a step of the journal did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// An edit.
    Edit,
    /// Took back the edit at this place in the journal.
    Undo(u64),
    /// Did that edit again.
    Redo(u64),
}

/// One line of the journal, without its change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its place in the workshop's journal, counted from 1.
    pub seq: u64,
    /// Edit, undo or redo.
    pub kind: StepKind,
    /// [`crate::Edit::name`] of the edit that was made, undone or redone.
    pub edit: String,
    /// The words of what it was about, for "Undo: …".
    pub subject: String,
    /// Where to, or to what: [`crate::Edit::detail`].
    pub detail: String,
}

/// What can be undone and redone now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Reads a whole journal, in its order.
    #[must_use]
    pub fn of(journal: impl IntoIterator<Item = Step>) -> Self {
        let mut history = Self::default();
        for step in journal {
            history.note(step);
        }
        history
    }

    /// Takes note of a step that has just been made.
    pub fn note(&mut self, step: Step) {
        match step.kind {
            StepKind::Edit => {
                self.done.push(step);
                self.undone.clear();
            }
            StepKind::Undo(_) => self.undone.extend(self.done.pop()),
            StepKind::Redo(_) => self.done.extend(self.undone.pop()),
        }
    }

    /// The edits that stand: not taken back, or done again since.
    pub fn standing(&self) -> impl Iterator<Item = &Step> {
        self.done.iter()
    }

    /// The edit that undo would take back.
    #[must_use]
    pub fn to_undo(&self) -> Option<&Step> {
        self.done.last()
    }

    /// The edit that redo would do again.
    #[must_use]
    pub fn to_redo(&self) -> Option<&Step> {
        self.undone.last()
    }
}
