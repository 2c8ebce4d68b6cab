//! The bytes of what is attached, as the library keeps them.

use crate::library::add;
use crate::tables::attachment_bytes as table;
use crate::{AttachedBytes, Library, StoreError, WorkshopId};
use chrono::{DateTime, Utc};
use workshop::Workshop;

impl Library {
    /// The bytes that an attachment of a workshop names; none: they aren't kept any
    /// more.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn attached(&self, id: WorkshopId, hash: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(table::one(&self.db, id, hash)?)
    }

    /// Whether those bytes are kept.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn has_attached(&self, id: WorkshopId, hash: &str) -> Result<bool, StoreError> {
        Ok(table::has(&self.db, id, hash)?)
    }

    /// The bytes of all that is attached in a workshop.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn all_attached(&self, id: WorkshopId) -> Result<Vec<AttachedBytes>, StoreError> {
        Ok(table::of(&self.db, id)?)
    }

    /// Adds a workshop with the bytes of what is attached in it, as
    /// [`Library::create`] does.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn create_with(
        &mut self,
        workshop: &Workshop,
        attached: &[AttachedBytes],
        at: DateTime<Utc>,
    ) -> Result<WorkshopId, StoreError> {
        self.write(|writing| {
            let id = add(writing, workshop, at)?;
            table::add(writing, id, attached)?;
            Ok(id)
        })
    }

    /// Takes the bytes out of the file that nothing is attached by any more: an
    /// attachment that was removed doesn't come back with its bytes after this, whoever
    /// undoes what removed it.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn forget_unattached(&mut self) -> Result<(), StoreError> {
        match self.write(|writing| Ok(table::forget_unattached(writing)?))? {
            true => self.write_anew(),
            false => Ok(()),
        }
    }
}
