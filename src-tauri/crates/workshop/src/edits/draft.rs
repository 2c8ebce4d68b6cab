//! A change in the making: the workshop is read, never written, until all of
//! an edit has been checked.

use crate::edits::rank::{Slot, slot};
use crate::records::{Collection, Listed, Ranked};
use crate::{Change, Key, Place, Record, Refusal, Workshop};

pub(super) struct Draft<'a> {
    pub(super) workshop: &'a Workshop,
    change: Change,
    last_id: u32,
}

impl<'a> Draft<'a> {
    pub(super) fn of(workshop: &'a Workshop) -> Self {
        Self {
            workshop,
            change: Change::default(),
            last_id: workshop.last_id,
        }
    }

    pub(super) fn finish(self) -> (Change, u32) {
        (self.change, self.last_id)
    }

    /// A number that was never given before (W2).
    pub(super) fn fresh_id(&mut self) -> Result<u32, Refusal> {
        self.last_id = self.last_id.checked_add(1).ok_or(Refusal::OutOfIds)?;
        Ok(self.last_id)
    }

    /// Adds or replaces a record, once it is acceptable.
    pub(super) fn put(&mut self, record: impl Into<Record>) -> Result<(), Refusal> {
        let mut record = record.into();
        record.any_mut().accept()?;
        let before = self.workshop.record(record.key());
        self.change.put(before, Some(record));
        Ok(())
    }

    /// A record as this edit has left it so far.
    pub(super) fn now(&self, key: Key) -> Option<Record> {
        self.change.after(key, || self.workshop.record(key))
    }

    /// Removes a record.
    pub(super) fn remove(&mut self, key: Key) {
        self.change.put(self.workshop.record(key), None);
    }

    /// A record as it stands.
    pub(super) fn find<T: Ranked>(&self, name: T::Name) -> Result<T, Refusal> {
        let found = T::collection(self.workshop).find(name);
        found.cloned().ok_or(T::MISSING)
    }

    /// Refuses one more where there are as many as there may be (W6).
    pub(super) fn check_room<T: Listed>(&self) -> Result<(), Refusal> {
        match T::MOST {
            Some((what, most)) if T::collection(self.workshop).each().count() >= most => {
                Err(Refusal::TooMany { what, most })
            }
            _ => Ok(()),
        }
    }

    /// Adds a record at `place` among the others.
    pub(super) fn add<T: Ranked>(
        &mut self,
        place: Place<T::Name>,
        make: impl FnOnce(T::Name, i32) -> T,
    ) -> Result<(), Refusal>
    where
        T::Name: From<u32>,
    {
        self.check_room::<T>()?;
        let rank = self.rank_of_all::<T>(place, None)?;
        let id = self.fresh_id()?;
        self.put(make(id.into(), rank))
    }

    /// Moves a record to `place` among the others.
    pub(super) fn move_to<T: Ranked>(
        &mut self,
        name: T::Name,
        place: Place<T::Name>,
    ) -> Result<(), Refusal> {
        let mut moved: T = self.find(name)?;
        moved.set_rank(self.rank_of_all::<T>(place, Some(name))?);
        self.put(moved)
    }

    /// Removes a record that must be there.
    pub(super) fn take_out<T: Ranked>(&mut self, name: T::Name) -> Result<(), Refusal> {
        self.find::<T>(name)?;
        self.remove(T::key(name));
        Ok(())
    }

    /// A rank at `place` among all of a kind but `but`.
    pub(super) fn rank_of_all<T: Ranked>(
        &mut self,
        place: Place<T::Name>,
        but: Option<T::Name>,
    ) -> Result<i32, Refusal> {
        let siblings: Vec<_> = (T::collection(self.workshop).each())
            .filter(|it| Some(it.name()) != but)
            .map(|it| (it.name(), it.rank()))
            .collect();
        self.rank_among::<T>(&siblings, place)
    }

    /// A rank at `place` among siblings; where no gap is left, they get new ones.
    pub(super) fn rank_among<T: Ranked>(
        &mut self,
        siblings: &[(T::Name, i32)],
        place: Place<T::Name>,
    ) -> Result<i32, Refusal> {
        let Slot { rank, renumbered } = slot(siblings, place)?;
        for (name, rank) in renumbered {
            self.set_rank::<T>(name, rank)?;
        }
        Ok(rank)
    }

    /// Gives a record another rank.
    pub(super) fn set_rank<T: Ranked>(&mut self, name: T::Name, rank: i32) -> Result<(), Refusal> {
        let mut record: T = self.find(name)?;
        record.set_rank(rank);
        self.put(record)
    }
}
