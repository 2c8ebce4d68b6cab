//! A workshop in memory.

use super::ports::Workshops;
use super::views::{Changes, Opened, Outcome, Since, StepView};
use crate::Caller;
use std::collections::{BTreeMap, VecDeque};
use store::{StoreError, WorkshopId};
use workshop::{Change, History, Step, Workshop};

/// How many changes of a workshop are kept for windows that have fallen
/// behind; one that is further behind gets the whole.
const RECENT: usize = 256;

/// A workshop in memory, as it is on disk.
pub(super) struct Open {
    pub(super) workshop: Workshop,
    pub(super) revision: u64,
    /// What each caller can undo and redo, as far as it was asked for.
    pub(super) histories: BTreeMap<Caller, History>,
    /// The latest changes; the last one led to `revision`.
    recent: VecDeque<Change>,
}

impl Open {
    pub(super) fn read(from: &dyn Workshops, id: WorkshopId) -> Result<Self, StoreError> {
        let stored = from.read(id)?;
        Ok(Self {
            workshop: stored.workshop,
            revision: stored.revision,
            histories: BTreeMap::new(),
            recent: VecDeque::new(),
        })
    }

    pub(super) fn to_undo(&self, caller: Caller) -> Option<&Step> {
        self.histories.get(&caller)?.to_undo()
    }

    pub(super) fn to_redo(&self, caller: Caller) -> Option<&Step> {
        self.histories.get(&caller)?.to_redo()
    }

    fn undo(&self, caller: Caller) -> Option<StepView> {
        self.to_undo(caller).map(StepView::from)
    }

    fn redo(&self, caller: Caller) -> Option<StepView> {
        self.to_redo(caller).map(StepView::from)
    }

    pub(super) fn remember(&mut self, change: Change) {
        self.recent.push_back(change);
        if self.recent.len() > RECENT {
            self.recent.pop_front();
        }
    }

    pub(super) fn view(&self, id: WorkshopId, caller: Caller) -> Opened {
        Opened {
            id,
            revision: self.revision,
            parts: self.workshop.parts(),
            undo: self.undo(caller),
            redo: self.redo(caller),
        }
    }

    /// The changes since `revision`.
    pub(super) fn since(&self, id: WorkshopId, caller: Caller, revision: u64) -> Since {
        if self.revision == revision {
            return Since::Same;
        }
        let behind = self.revision.checked_sub(revision);
        let behind = behind.and_then(|it| usize::try_from(it).ok());
        match behind.filter(|it| *it <= self.recent.len()) {
            None => Since::Whole(Box::new(self.view(id, caller))),
            Some(behind) => Since::Changes(Changes {
                revision: self.revision,
                changes: (self.recent.iter())
                    .skip(self.recent.len() - behind)
                    .cloned()
                    .collect(),
                undo: self.undo(caller),
                redo: self.redo(caller),
            }),
        }
    }

    /// What came of this change, now that it is made and stored.
    pub(super) fn outcome(&self, caller: Caller, change: Change) -> Outcome {
        Outcome {
            revision: self.revision,
            change,
            added: None,
            undo: self.undo(caller),
            redo: self.redo(caller),
        }
    }
}
