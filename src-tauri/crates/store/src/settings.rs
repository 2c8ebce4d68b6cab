//! What is kept beside the workshops, for all of them.

use crate::tables::setting;
use crate::{Library, StoreError};

impl Library {
    /// The text that is kept under a name.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(setting::read(&self.db, name)?)
    }

    /// Keeps a text under a name; none: keeps nothing there any more.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn keep_setting(&mut self, name: &str, text: Option<&str>) -> Result<(), StoreError> {
        Ok(setting::write(&self.db, name, text)?)
    }
}
