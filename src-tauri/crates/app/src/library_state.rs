//! How the library is: what was found when it was opened, what other programs
//! do to it, and whether it can be written.

use crate::{App, Failure, Said};
use serde::Serialize;
use std::path::Path;
use store::Restored;

/// What a window says of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LibraryState {
    /// What was found when it was opened, in sentences. Each is said once.
    pub found: Vec<String>,
    /// It can be read, but not written.
    pub only_reads: bool,
    /// Why nothing can be saved, and what to do; none: nothing is known
    /// against it.
    pub trouble: Option<String>,
}

impl App {
    /// What has to be said of the library.
    ///
    /// # Errors
    /// None; every command may fail.
    pub fn library_state(&mut self) -> Result<LibraryState, Failure> {
        let spoken = self.spoken();
        let trouble = self.trouble.clone();
        Ok(LibraryState {
            found: self.found().map(|it| it.in_language(spoken)).collect(),
            only_reads: self.library.only_reads(),
            trouble: trouble.map(|it| it.in_language(spoken).message),
        })
    }

    /// What was found when the library was opened, in both languages.
    pub fn found(&self) -> impl Iterator<Item = Said> {
        let found = self.library.found().iter();
        found.map(|it| Said::new(it.to_string(), it.in_italian()))
    }

    /// Puts a backup in the place of the library in `folder`; what was there
    /// gets another name.
    ///
    /// # Errors
    /// A file that isn't a whole library, a library that is open, or a folder
    /// that can't be written; nothing is changed then.
    pub fn restore(folder: &Path, backup: &Path) -> Result<Restored, Failure> {
        Ok(store::restore(folder, backup)?)
    }

    /// Opens what is in the library's folder now.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn reopen_library(&mut self) -> Result<(), Failure> {
        self.reopen()
    }

    /// To be called about once a second while nothing else is asked for: hears
    /// what other programs have written, and what has become of the files.
    pub fn look_around(&mut self) {
        let trouble = self.library.trouble().map(Failure::from);
        if trouble != self.trouble {
            self.trouble = trouble;
            self.tell(None, 0);
        }
        if self.trouble.is_some() {
            return;
        }
        // What can't be read now is asked for again a second later.
        if self.library.changed_elsewhere().is_ok_and(|it| it) {
            self.read_again();
        }
        let _ = self.library.rest();
    }

    /// Another program has written: what it changed is read again.
    fn read_again(&mut self) {
        for (id, revision) in self.in_memory() {
            let Ok(found) = self.library.revision(id) else {
                continue;
            };
            if found != Some(revision) {
                self.forget(id);
                self.tell(Some(id), found.unwrap_or(revision + 1));
            }
        }
        self.wordings.read_dismissals_again();
        self.tell(None, 0);
    }
}
