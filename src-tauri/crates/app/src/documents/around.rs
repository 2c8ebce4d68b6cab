//! What other programs do to the store while it is open.

use super::Documents;
use crate::Failure;
use std::path::{Path, PathBuf};
use store::{Rescued, Restored, WorkshopId};

impl Documents {
    /// Opens what is in the library's folder now, and forgets what was open.
    ///
    /// # Errors
    /// A folder or a file that can't be used.
    pub(crate) fn reopen(&mut self) -> Result<(), Failure> {
        let reopened = self.store.reopen();
        self.begin_again();
        Ok(reopened?)
    }

    /// Puts a backup in the place of the library, and forgets what was open.
    ///
    /// # Errors
    /// A backup that can't be restored; the library is as it was.
    pub(crate) fn restore_backup(&mut self, backup: &Path) -> Result<Restored, Failure> {
        let restored = self.store.restore_backup(backup);
        self.begin_again();
        Ok(restored?)
    }

    /// Reads what can be read of the library into a new one in its place, and forgets
    /// what was open.
    ///
    /// # Errors
    /// Nothing can be read, or another window has it open; it is as it was.
    pub(crate) fn rescue(&mut self, untitled: &str) -> Result<(Rescued, PathBuf), Failure> {
        let rescued = self.store.rescue(untitled);
        self.begin_again();
        Ok(rescued?)
    }

    /// Moves the library to another folder, and forgets what was open.
    ///
    /// # Errors
    /// A folder that can't be used; the library is where it was.
    pub(crate) fn move_to(&mut self, home: &Path, folder: &Path) -> Result<PathBuf, Failure> {
        let moved = self.store.move_to(home, folder);
        self.begin_again();
        Ok(moved?)
    }

    /// Forgets what is in memory: another library may have been opened.
    fn begin_again(&mut self) {
        self.trouble = None;
        for (id, revision) in self.in_memory() {
            self.forget(id);
            self.tell(Some(id), revision);
        }
        self.tell(None, 0);
    }

    /// Hears what other programs have written, and what has become of the
    /// files. Answers whether they have written: what was read from the store
    /// before may not hold any more.
    pub(crate) fn look_around(&mut self) -> bool {
        let trouble = self.store.trouble().map(Failure::from);
        if trouble != self.trouble {
            self.trouble = trouble;
            self.tell(None, 0);
        }
        if self.trouble.is_some() {
            return false;
        }
        // What can't be read now is asked for again a second later.
        let changed = self.store.changed_elsewhere().is_ok_and(|it| it);
        if changed {
            self.read_again();
        }
        let _ = self.store.checkpoint_when_idle();
        changed
    }

    /// Why nothing can be saved, as it was last heard; none: nothing is known
    /// against it.
    pub(crate) fn trouble(&self) -> Option<&Failure> {
        self.trouble.as_ref()
    }

    /// Another program has written: what it changed is read again.
    fn read_again(&mut self) {
        for (id, revision) in self.in_memory() {
            let Ok(found) = self.store.revision(id) else {
                continue;
            };
            if found != Some(revision) {
                self.forget(id);
                self.tell(Some(id), found.unwrap_or(revision + 1));
            }
        }
        self.tell(None, 0);
    }

    /// The workshops that are in memory, each with its revision.
    fn in_memory(&self) -> Vec<(WorkshopId, u64)> {
        (self.open.iter())
            .map(|(id, open)| (*id, open.revision))
            .collect()
    }
}
