//! The workshops that are open, and the way to the store behind them: all that
//! features stand on. It knows none of them.
//!
//! An edit goes one way (invariant I3): made in memory, committed to the store,
//! and only then told ([`Documents::take_news`]).

mod around;
mod drafts;
mod editing;
mod news;
mod open;
pub(crate) mod ports;
mod time;
mod views;

pub use news::News;
pub(crate) use time::Time;
pub use views::{Changes, Opened, Outcome, Since, StepView};

use crate::{Caller, Failure};
use news::UnsentNews;
use open::Open;
use ports::{Condition, Inbox, Search, Settings, Shelves, Store, Workshops};
use std::collections::HashMap;
use store::{AttachedBytes, StoreError, WorkshopId};
use workshop::Workshop;

/// The open workshops, each as it is on disk.
pub(crate) struct Documents {
    pub(crate) time: Time,
    store: Box<dyn Store>,
    open: HashMap<WorkshopId, Open>,
    unsent_news: UnsentNews,
    /// Why nothing can be saved, as windows were last told.
    trouble: Option<Failure>,
}

impl Documents {
    pub(crate) fn new(store: impl Store + 'static, time: Time) -> Self {
        Self {
            time,
            store: Box::new(store),
            open: HashMap::new(),
            unsent_news: UnsentNews::default(),
            trouble: None,
        }
    }

    /// The workshop as it stands on disk. Nobody but this module changes it
    /// (invariant I3).
    pub(crate) fn workshop(&mut self, id: WorkshopId) -> Result<&Workshop, StoreError> {
        Ok(&self.opened(id)?.workshop)
    }

    /// Counts a workshop's changes.
    pub(crate) fn revision(&mut self, id: WorkshopId) -> Result<u64, StoreError> {
        Ok(self.opened(id)?.revision)
    }

    /// It is read once, and again when another program has changed it.
    fn opened(&mut self, id: WorkshopId) -> Result<&mut Open, StoreError> {
        let open = match self.open.remove(&id) {
            Some(open) => open,
            None => Open::read(self.workshops(), id)?,
        };
        Ok(self.open.entry(id).or_insert(open))
    }

    /// The same, with what a caller can undo and redo in it.
    fn opened_by(&mut self, id: WorkshopId, caller: Caller) -> Result<&mut Open, StoreError> {
        if !self.opened(id)?.histories.contains_key(&caller) {
            let history = self.store.history(id, &caller.who())?;
            self.opened(id)?.histories.insert(caller, history);
        }
        self.opened(id)
    }

    /// Adds a workshop to those that are kept.
    pub(crate) fn add(&mut self, workshop: &Workshop) -> Result<WorkshopId, Failure> {
        self.add_with(workshop, &[])
    }

    /// Adds a workshop with the bytes of what is attached in it.
    pub(crate) fn add_with(
        &mut self,
        workshop: &Workshop,
        attached: &[AttachedBytes],
    ) -> Result<WorkshopId, Failure> {
        let now = self.time.now();
        let id = self.store.create_with(workshop, attached, now)?;
        self.tell(None, 0);
        Ok(id)
    }

    /// Forgets what is in memory, so that it is read again.
    pub(crate) fn forget(&mut self, id: WorkshopId) {
        self.open.remove(&id);
    }

    /// Erases the names of a workshop that roles have taken the place of, for good, but
    /// those that are `standing`. Answers how many.
    pub(crate) fn erase_names(
        &mut self,
        id: WorkshopId,
        standing: &[String],
    ) -> Result<usize, Failure> {
        let erased = self.store.erase_names(id, standing);
        // They may be erased, and only the file not be written anew.
        if !matches!(erased, Ok(0)) {
            self.forget(id);
            let revision = self.revision(id)?;
            self.tell(Some(id), revision);
        }
        Ok(erased?)
    }

    pub(crate) fn workshops(&self) -> &dyn Workshops {
        &*self.store
    }

    pub(crate) fn workshops_mut(&mut self) -> &mut dyn Workshops {
        &mut *self.store
    }

    pub(crate) fn shelves(&mut self) -> &mut dyn Shelves {
        &mut *self.store
    }

    pub(crate) fn inbox(&mut self) -> &mut dyn Inbox {
        &mut *self.store
    }

    pub(crate) fn settings(&self) -> &dyn Settings {
        &*self.store
    }

    pub(crate) fn settings_mut(&mut self) -> &mut dyn Settings {
        &mut *self.store
    }

    pub(crate) fn search(&mut self) -> &mut dyn Search {
        &mut *self.store
    }

    pub(crate) fn condition(&self) -> &dyn Condition {
        &*self.store
    }
}
