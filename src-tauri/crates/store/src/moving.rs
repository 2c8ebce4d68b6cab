//! The library moved to another folder: copied while it is open, made sure of, and only
//! then used there.

use crate::backups::{choose_backup_folder, chosen_backup_folder, copy_whole};
use crate::lock::Lock;
use crate::open::library_file;
use crate::{Library, StoreError, choose_library_folder, files};
use std::fs;
use std::io;
use std::mem;
use std::path::{Path, PathBuf};
use std::time::Duration;

impl Library {
    /// Moves the library of whoever is at home in `home` to another folder, and goes on
    /// there. The file that was used so far stays, under another name, which is given
    /// back.
    ///
    /// # Errors
    /// There is a library in that folder, it can't be written, or another window has
    /// this one open. It is then where it was.
    pub fn move_to(&mut self, home: &Path, folder: &Path) -> Result<PathBuf, StoreError> {
        let alone = self.lock.as_mut().is_some_and(Lock::become_alone);
        let moved = match alone {
            true => self.copy_to(home, folder),
            false => Err(StoreError::Open),
        };
        if let (Err(_), Some(lock)) = (&moved, &mut self.lock) {
            lock.share(Duration::ZERO);
        }
        let opened = moved?;
        let before = mem::replace(self, opened);
        let file = before.file.clone();
        drop(before);
        // Closed by now. Where it can't get another name, it keeps its own.
        let aside = files::free_name(&file, "moved");
        Ok(match fs::rename(&file, &aside) {
            Ok(()) => aside,
            Err(_) => file,
        })
    }

    fn copy_to(&mut self, home: &Path, folder: &Path) -> Result<Self, StoreError> {
        let refused = |source: io::Error| StoreError::in_folder(folder, source);
        // Nothing is copied that isn't the library that was opened.
        self.transact(|_| Ok(()))?;
        let folder = fs::canonicalize(folder).map_err(refused)?;
        let file = library_file(&folder);
        if fs::symlink_metadata(&file).is_ok() {
            return Err(StoreError::Taken(file));
        }
        let unfinished = files::unfinished(&folder).map_err(refused)?;
        copy_whole(&self.db, unfinished.path())?;
        files::persist(unfinished, &file).map_err(refused)?;
        let here = self.file.parent().unwrap_or(&self.file);
        let opened = match chosen_backup_folder(here) {
            Some(backups) => choose_backup_folder(&folder, Some(&backups)),
            None => Ok(()),
        }
        .and_then(|()| Self::open(&folder))
        .and_then(|opened| choose_library_folder(home, Some(&folder)).map(|()| opened));
        if opened.is_err() {
            // Nobody uses it: it would stand in the way of the next attempt.
            let _ = fs::remove_file(&file);
        }
        opened
    }
}
