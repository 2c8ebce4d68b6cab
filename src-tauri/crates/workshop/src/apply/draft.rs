//! A change in the making: the workshop is read, never written, until all of
//! an edit has been checked.

use crate::rank::{Slot, slot};
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

    /// Removes a record.
    pub(super) fn remove(&mut self, key: Key) {
        self.change.put(self.workshop.record(key), None);
    }

    /// A rank at `place` among siblings; where no gap is left, `renumber`
    /// puts a sibling with its new rank.
    pub(super) fn rank_among<T: Copy + PartialEq>(
        &mut self,
        siblings: &[(T, i32)],
        place: Place<T>,
        mut renumber: impl FnMut(&mut Self, T, i32) -> Result<(), Refusal>,
    ) -> Result<i32, Refusal> {
        let Slot { rank, renumbered } = slot(siblings, place)?;
        for (id, rank) in renumbered {
            renumber(self, id, rank)?;
        }
        Ok(rank)
    }
}
