//! The reports that were handed out, as the library keeps them.

use crate::tables::edition as table;
use crate::{Edition, Library, StoreError, WorkshopId};

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
