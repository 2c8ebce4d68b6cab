//! What can be undone and redone, read from the journal. The journal is only
//! ever added to, but where typing goes on: undoing is itself a step that names
//! what it took back.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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
    /// The revision of the workshop that it led to. Numbers between may be
    /// missing: what is typed in one go is one step (W33).
    pub seq: u64,
    /// Edit, undo or redo.
    pub kind: StepKind,
    /// [`crate::Edit::name`] of the edit that was made, undone or redone.
    pub edit: String,
    /// The text of what was edited, for "Undo: …": [`crate::Edit::edited_text`].
    pub edited_text: String,
    /// Where it went, or its new value: [`crate::Edit::edited_to`].
    pub edited_to: String,
}

/// What can be undone and redone now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    undo: Option<Step>,
    redo: Option<Step>,
}

impl History {
    /// Reads somebody's steps of a journal from its end, and no more of them than
    /// tells what can be undone and redone: mostly the last.
    ///
    /// # Errors
    /// Those of the reading.
    pub fn read<E>(latest_first: impl IntoIterator<Item = Result<Step, E>>) -> Result<Self, E> {
        let mut history = Self::default();
        let (mut done, mut undone) = (Done::default(), Undone::default());
        for step in latest_first {
            let step = step?;
            if history.undo.is_none() {
                history.undo = done.see(step.seq, step.kind).map(|seq| step.edit_at(seq));
            }
            if history.redo.is_none() {
                history.redo = undone.see(step.kind).map(|seq| step.edit_at(seq));
            }
            if history.undo.is_some() && (history.redo.is_some() || undone.ended) {
                break;
            }
        }
        Ok(history)
    }

    /// The edit that undo would take back.
    #[must_use]
    pub fn to_undo(&self) -> Option<&Step> {
        self.undo.as_ref()
    }

    /// The edit that redo would do again.
    #[must_use]
    pub fn to_redo(&self) -> Option<&Step> {
        self.redo.as_ref()
    }
}

impl Step {
    /// The edit that a step made, or says that it undid or did again.
    fn edit_at(&self, seq: u64) -> Self {
        Self {
            seq,
            kind: StepKind::Edit,
            ..self.clone()
        }
    }
}

/// The edits that stand at the end of a journal, which is given from its end,
/// each step with who made it: those not taken back, or done again since.
/// Everybody takes back what is their own (W34).
#[must_use]
pub fn standing<W: Ord>(
    latest_first: impl IntoIterator<Item = (W, u64, StepKind)>,
) -> BTreeSet<u64> {
    let mut done = BTreeMap::<W, Done>::new();
    let steps = latest_first.into_iter();
    steps
        .filter_map(|(who, seq, kind)| done.entry(who).or_default().see(seq, kind))
        .collect()
}

/// Finds the edits that stand, the latest first: beneath an edit are those that
/// stood when it was made, and so beneath one that was done again; where one
/// was taken back, they are on top.
#[derive(Default)]
struct Done {
    /// What is here or later in the journal is accounted for.
    end: Option<u64>,
}

impl Done {
    fn see(&mut self, seq: u64, kind: StepKind) -> Option<u64> {
        if self.end.is_some_and(|end| seq >= end) {
            return None;
        }
        let (StepKind::Undo(of) | StepKind::Redo(of)) = kind else {
            self.end = Some(seq);
            return self.end;
        };
        self.end = Some(of);
        matches!(kind, StepKind::Redo(_)).then_some(of)
    }
}

/// Finds the edit that was taken back last and isn't done again, where no edit
/// was made since (W21).
#[derive(Default)]
struct Undone {
    /// So many were done again later in the journal.
    redone: u32,
    ended: bool,
}

impl Undone {
    fn see(&mut self, kind: StepKind) -> Option<u64> {
        match kind {
            _ if self.ended => {}
            StepKind::Edit => self.ended = true,
            StepKind::Redo(_) => self.redone += 1,
            StepKind::Undo(of) if self.redone == 0 => {
                self.ended = true;
                return Some(of);
            }
            StepKind::Undo(_) => self.redone -= 1,
        }
        None
    }
}
