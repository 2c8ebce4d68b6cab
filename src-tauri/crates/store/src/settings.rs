//! What is kept beside the workshops, for all of them, and what is asked across
//! them.

use crate::tables::{action, dismissal, role_function, setting, workshop};
use crate::{LeftOpen, Library, StoreError};

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
        self.write(|writing| Ok(setting::write(writing, name, text)?))
    }

    /// The wordings that were left as they are: the whole text, and the phrase
    /// in it.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn dismissals(&self) -> Result<Vec<(String, String)>, StoreError> {
        Ok(dismissal::all(&self.db)?)
    }

    /// Leaves a phrase of a text as it is, for good; or takes that back.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn dismiss(&mut self, text: &str, phrase: &str, dismissed: bool) -> Result<(), StoreError> {
        self.write(|writing| {
            match dismissed {
                true => dismissal::add(writing, text, phrase)?,
                false => dismissal::remove(writing, text, phrase)?,
            }
            Ok(())
        })
    }

    /// The systems and teams that workshops outside the bin and reports are
    /// about, in order, each spelling once.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn systems(&self) -> Result<Vec<String>, StoreError> {
        Ok(workshop::systems(&self.db)?)
    }

    /// The functions beside the built-in ones that workshops outside the bin use, in
    /// order, each spelling once.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn own_functions(&self) -> Result<Vec<String>, StoreError> {
        Ok(role_function::own(&self.db)?)
    }

    /// What workshops outside the bin that are about a system or team left
    /// open, the newest workshop first. Case doesn't matter. No words: nothing.
    ///
    /// # Errors
    /// The file can't be read, or an action in it breaks a rule.
    pub fn left_open(&self, system: &str) -> Result<Vec<LeftOpen>, StoreError> {
        let wanted = system.trim().to_lowercase();
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let moment = self.db.unchecked_transaction()?;
        let named = workshop::named_systems(&moment)?.into_iter();
        // SQLite knows the case of ASCII letters alone.
        let same = named.filter(|(_, it)| it.trim().to_lowercase() == wanted);
        let about: Vec<i64> = same.map(|(id, _)| id.0).collect();
        action::left_open(&moment, &about)
    }
}
