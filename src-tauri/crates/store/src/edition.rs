//! The reports that were handed out.

use crate::tables::edition as table;
use crate::{Library, StoreError, WorkshopId};
use chrono::NaiveDate;

/// A report that was handed out of a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// From 1.
    pub number: u32,
    /// The day on which it was written.
    pub day: NaiveDate,
    /// The workshop's revision then.
    pub step: u64,
    /// Tells what was in the workshop from anything else.
    pub fingerprint: String,
}

impl Library {
    /// The reports that were handed out of a workshop, the first one first.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn editions(&self, id: WorkshopId) -> Result<Vec<Edition>, StoreError> {
        Ok(table::of(&self.db, id.0)?)
    }

    /// Notes that a report was handed out. One of that number stays as it was.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn add_edition(&mut self, id: WorkshopId, edition: &Edition) -> Result<(), StoreError> {
        self.write(|writing| {
            table::add(writing, id.0, edition)?;
            Ok(())
        })
    }
}
