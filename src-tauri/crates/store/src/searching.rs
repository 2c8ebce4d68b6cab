//! Search in an open library. The index holds nothing that isn't in other tables:
//! where it is damaged, or disagrees with them, it is made anew.

use crate::connection::check;
use crate::tables::search;
use crate::{Hit, Library, StoreError};

impl Library {
    /// What the words of `text` find in the titles, effects, causes and
    /// actions of all workshops but those in the bin: the best first, 50 at
    /// most. Case and accents don't matter, and the last word may be a
    /// beginning.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn search(&mut self, text: &str) -> Result<Vec<Hit>, StoreError> {
        match self.find(text) {
            Err(error @ StoreError::Damaged(_)) => {
                self.rebuild_index().map_err(|_| error)?;
                Ok(search::find(&self.db, text)?)
            }
            found => found,
        }
    }

    fn find(&mut self, text: &str) -> Result<Vec<Hit>, StoreError> {
        if !search::stale(&self.db)?.is_empty() {
            // Where nothing can be written, what was found so far is found
            // still.
            if let Err(error @ StoreError::Damaged(_)) = self.write(search::bring_up_to_date) {
                return Err(error);
            }
        }
        if !self.index_checked && search::stale(&self.db)?.is_empty() {
            if search::disagrees(&self.db)? {
                // As above.
                let _ = self.rebuild_index();
            }
            self.index_checked = true;
        }
        Ok(search::find(&self.db, text)?)
    }

    /// Makes the index of the search anew.
    ///
    /// # Errors
    /// Something else is damaged, or the file can't be written: nothing is changed
    /// then.
    pub(crate) fn rebuild_index(&mut self) -> Result<(), StoreError> {
        self.write_prepared(|writing| {
            search::begin_anew(writing)?;
            search::bring_up_to_date(writing)?;
            check(writing)
        })
    }
}
