//! How an open library is: what has to be said of it, and what others do to it.

use crate::error::Lost;
use crate::library::data_version;
use crate::opening_notice::OpeningNotice;
use crate::{Library, StoreError};

impl Library {
    /// Why nothing can be written at this moment, as far as a look at the files
    /// tells; none: nothing is known against it.
    pub fn trouble(&mut self) -> Option<StoreError> {
        let watch = self.watch.as_ref()?;
        match watch.check_in_place() {
            // The log can still be brought into the file: see `write`.
            Err(Lost::LogGone) => None,
            Err(how) => Some(watch.lost(how)),
            Ok(()) if watch.is_unchanged() => None,
            // Somebody has written: what isn't Lisca's own is found out.
            Ok(()) => match self.transact(|_| Ok(())) {
                Err(lost @ StoreError::Lost { .. }) => Some(lost),
                _ => None,
            },
        }
    }

    /// What was found when it was opened, and has to be said.
    #[must_use]
    pub fn opening_notices(&self) -> &[OpeningNotice] {
        &self.notices
    }

    /// Whether it can only be read.
    #[must_use]
    pub fn only_reads(&self) -> bool {
        self.watch.is_none()
    }

    /// Whether another program has written to it since this was last asked.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn changed_elsewhere(&mut self) -> Result<bool, StoreError> {
        let before = std::mem::replace(&mut self.data_version, data_version(&self.db)?);
        Ok(before != self.data_version)
    }
}
