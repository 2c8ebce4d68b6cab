//! A library in a folder of its own, and somebody who works in it.

use chrono::{DateTime, TimeDelta, Utc};
use store::{Drafts, Library, NewStep, StoreError, WorkshopId};
use tempfile::TempDir;
use workshop::{Change, Edit, Refusal, Step, StepKind, Workshop};

/// A moment, `minute` minutes into the afternoon of 23 November 2026.
pub(crate) fn at(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_440_000, 0).unwrap() + TimeDelta::minutes(minute)
}

/// A library that is gone after the test.
pub(crate) struct Place {
    pub(crate) folder: TempDir,
    pub(crate) library: Library,
}

impl Place {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::open(folder.path()).unwrap();
        Self { folder, library }
    }

    /// Closes the library and opens it again.
    pub(crate) fn reopen(self) -> Self {
        let Self { folder, library } = self;
        drop(library);
        let library = Library::open(folder.path()).unwrap();
        Self { folder, library }
    }
}

/// A workshop in memory that writes every change to the library, as the app
/// does.
pub(crate) struct Desk {
    pub(crate) id: WorkshopId,
    pub(crate) workshop: Workshop,
    pub(crate) revision: u64,
    /// The last number given by what was written.
    pub(crate) last_id: u32,
}

impl Desk {
    pub(crate) fn new(library: &mut Library) -> Self {
        Self::with(library, workshop::arbitrary::workshop())
    }

    pub(crate) fn with(library: &mut Library, workshop: Workshop) -> Self {
        Self {
            id: library.create(&workshop, at(0)).unwrap(),
            last_id: workshop.last_id(),
            workshop,
            revision: 0,
        }
    }

    /// Opens a workshop that is there.
    pub(crate) fn reading(library: &Library, id: WorkshopId) -> Self {
        let stored = library.read(id).unwrap();
        Self {
            id,
            last_id: stored.workshop.last_id(),
            workshop: stored.workshop,
            revision: stored.revision,
        }
    }

    /// Makes an edit and writes it; false: it was refused.
    pub(crate) fn edit(&mut self, library: &mut Library, edit: Edit) -> bool {
        let name = edit.name();
        let Ok(change): Result<Change, Refusal> = self.workshop.apply(edit) else {
            return false;
        };
        self.commit(library, StepKind::Edit, name, &change).unwrap();
        true
    }

    /// Takes back the last edit, as the journal tells it; false: there is none.
    pub(crate) fn undo(&mut self, library: &mut Library) -> bool {
        let history = library.history(self.id, "facilitator").unwrap();
        let Some(step) = history.to_undo() else {
            return false;
        };
        let delta = library.change(self.id, step.seq).unwrap();
        let change = self.workshop.undo(&delta).unwrap();
        self.commit(library, StepKind::Undo(step.seq), &step.edit, &change)
            .unwrap();
        true
    }

    /// Does again what was taken back; false: there is nothing.
    pub(crate) fn redo(&mut self, library: &mut Library) -> bool {
        let history = library.history(self.id, "facilitator").unwrap();
        let Some(step) = history.to_redo() else {
            return false;
        };
        let delta = library.change(self.id, step.seq).unwrap();
        let change = self.workshop.redo(&delta).unwrap();
        self.commit(library, StepKind::Redo(step.seq), &step.edit, &change)
            .unwrap();
        true
    }

    /// Saves what somebody types, at a moment.
    pub(crate) fn types(
        &mut self,
        library: &mut Library,
        edit: Edit,
        who: &str,
        at: DateTime<Utc>,
    ) {
        let (name, edited_to) = (edit.name(), edit.edited_to(&self.workshop));
        let is_typing = edit.is_typing();
        let change = self.workshop.apply(edit).unwrap();
        let step = NewStep {
            kind: StepKind::Edit,
            edit: name,
            edited_text: "what it is about",
            edited_to: &edited_to,
            is_typing,
            change: &change,
            drafts: &Drafts::new(),
            attached: &[],
            who,
            at,
            last_id: self.workshop.last_id(),
        };
        let committed = library.commit(self.id, self.revision, &step).unwrap();
        self.revision = committed.revision;
        self.last_id = step.last_id;
    }

    pub(crate) fn commit(
        &mut self,
        library: &mut Library,
        kind: StepKind,
        edit: &str,
        change: &Change,
    ) -> Result<u64, StoreError> {
        let step = NewStep {
            kind,
            edit,
            edited_text: "what it is about",
            edited_to: "where to",
            is_typing: false,
            change,
            drafts: &Drafts::new(),
            attached: &[],
            who: "facilitator",
            at: at(i64::try_from(self.revision).unwrap() + 1),
            last_id: self.workshop.last_id(),
        };
        let committed = library.commit(self.id, self.revision, &step)?;
        self.revision = committed.revision;
        self.last_id = step.last_id;
        Ok(self.revision)
    }

    /// What is stored is what is in memory.
    pub(crate) fn check(&self, library: &Library) {
        let stored = library.read(self.id).unwrap();
        assert_eq!(stored.revision, self.revision);
        assert_eq!(stored.workshop, self.workshop);
        assert_eq!(stored.workshop.last_id(), self.last_id);
    }
}

/// Every step of a workshop, in order.
pub(crate) fn journal(library: &Library, id: WorkshopId) -> Vec<Step> {
    let steps = library.steps(id, None, u32::MAX).unwrap();
    steps.into_iter().rev().map(|it| it.step).collect()
}

/// A cause beneath the effect.
pub(crate) fn cause(text: &str) -> Edit {
    Edit::AddCause {
        parent: None,
        category: None,
        place: workshop::Place::Last,
        text: text.into(),
        entry: None,
    }
}
