//! The one way to write: every transaction makes sure first that the library is
//! still the one that was opened, and leaves its mark.

use crate::connection::{check, only_index_is_damaged};
use crate::error::Lost;
use crate::lock::Lock;
use crate::open::open_to_write;
use crate::restore::restore;
use crate::tables::commit_mark;
use crate::watch::Watch;
use crate::{
    Library, OpeningNotice, Rescued, Restored, StoreError, files, memory, rescue_in_place,
};
use rusqlite::backup::Progress;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};
use std::fs;
use std::io;
use std::mem;
use std::path::{Path, PathBuf};
use std::time::Duration;

impl Library {
    /// Does something to the rows, whole or not at all. When this returns, it is
    /// on the disk, in the files that were opened.
    pub(crate) fn write<T>(
        &mut self,
        act: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.prepare_to_write()?;
        self.write_prepared(act)
    }

    /// The same, where it is known to be whole, or is being made so.
    pub(crate) fn write_prepared<T>(
        &mut self,
        act: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let done = self.transact(|writing| {
            let done = act(writing)?;
            commit_mark::advance(writing)?;
            Ok(done)
        })?;
        match self.note_commit() {
            Err(lost @ StoreError::Lost { .. }) => Err(lost),
            // It is on the disk; whatever else fails now is found by the next look.
            _ => Ok(done),
        }
    }

    /// Makes sure that the library can be written, and is the one that was
    /// opened; opens it to write where it could only be read before.
    fn prepare_to_write(&mut self) -> Result<(), StoreError> {
        match &self.watch {
            // To open it would begin a new one.
            None if !self.file.exists() => {
                let (file, how) = (self.file.clone(), Lost::Gone);
                return Err(StoreError::Lost { file, how });
            }
            // There may be room by now.
            None => self.take(open_to_write(&self.file)?)?,
            Some(watch) => match watch.check_in_place() {
                Ok(()) => {}
                Err(Lost::LogGone) => self.recover_log()?,
                Err(how) => return Err(watch.lost(how)),
            },
        }
        if !self.checked {
            // First: what was written over is no damage of its own.
            self.transact(|_| Ok(()))?;
            match check(&self.db).map_err(|error| self.noted(error)) {
                Err(StoreError::Damaged(_)) if only_index_is_damaged(&self.db)? => {
                    self.rebuild_index()?;
                }
                checked => checked?,
            }
            self.checked = true;
        }
        Ok(())
    }

    /// A transaction that has the right to write from its beginning, so that it
    /// waits for other writers there, and not halfway through. Nothing else
    /// has that right (see `open::connect`).
    pub(crate) fn transact<T>(
        &mut self,
        act: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.db.pragma_update(None, "query_only", false)?;
        let done = self.transact_verified(act);
        self.db.pragma_update(None, "query_only", true)?;
        done
    }

    fn transact_verified<T>(
        &mut self,
        act: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let writing = (self.db).transaction_with_behavior(TransactionBehavior::Immediate)?;
        // What is written into a copy in memory is nowhere.
        let watch = self.watch.as_mut().ok_or_else(StoreError::only_read)?;
        watch.verify(&writing)?;
        let done = act(&writing)?;
        writing.commit()?;
        Ok(done)
    }

    /// Remembers the files as they are after a commit. Whatever else has become
    /// of them meanwhile isn't taken for its work.
    fn note_commit(&mut self) -> Result<(), StoreError> {
        match self.watch.as_mut().is_some_and(Watch::accept_growth_of_log) {
            true => Ok(()),
            false => self.transact(|_| Ok(())),
        }
    }

    /// The log was removed, or another was put in its place. SQLite still holds
    /// the one that was there: where nobody else does, and the file is as it
    /// was, all of it is brought into the file, and nothing is lost.
    fn recover_log(&mut self) -> Result<(), StoreError> {
        if self.checkpoint_lost_log()? {
            return self.reopen();
        }
        let lost = self.watch.as_ref().map(|it| it.lost(Lost::LogGone));
        lost.map_or(Ok(()), Err)
    }

    fn checkpoint_lost_log(&mut self) -> Result<bool, StoreError> {
        if !self.lock.as_mut().is_some_and(|lock| lock.become_alone()) {
            return Ok(false);
        }
        let is_unchanged = self.watch.as_ref().is_some_and(Watch::file_is_unchanged);
        let done = if is_unchanged {
            self.checkpoint_all()
        } else {
            Ok(false)
        };
        if let Some(lock) = &mut self.lock {
            lock.share(Duration::ZERO);
        }
        done
    }

    fn log_is_lost(&self) -> bool {
        let watch = self.watch.as_ref();
        watch.is_some_and(|it| it.check_in_place() == Err(Lost::LogGone))
    }

    /// Writes the library to its place again where nothing is there any more,
    /// and SQLite still has all of it: a new one would be begun there.
    fn put_back(&self) -> Result<Option<OpeningNotice>, StoreError> {
        let gone = (self.watch.as_ref()).is_some_and(|it| it.check_in_place() == Err(Lost::Gone));
        if !gone || fs::symlink_metadata(&self.file).is_ok() {
            return Ok(None);
        }
        let folder = self.file.parent().unwrap_or(&self.file);
        let refused = |source: io::Error| StoreError::in_folder(folder, source);
        files::make_folder(folder).map_err(refused)?;
        let unfinished = files::unfinished(folder).map_err(refused)?;
        (self.db).backup("main", unfinished.path(), None::<fn(Progress)>)?;
        files::persist(unfinished, &self.file).map_err(refused)?;
        let file = self.file.clone();
        Ok(Some(OpeningNotice::PutBack { file }))
    }

    /// Closes the library and opens what is in its folder now; where nothing
    /// is, what it still has of the library.
    ///
    /// # Errors
    /// As [`Library::open`]; what can still be read is read then.
    pub fn reopen(&mut self) -> Result<(), StoreError> {
        let put_back = self.put_back()?;
        self.prepare_to_close();
        drop(mem::replace(&mut self.db, Connection::open_in_memory()?));
        (self.watch, self.lock) = (None, None);
        match Self::open(self.folder()) {
            Ok(mut opened) => {
                opened.notices.extend(put_back);
                *self = opened;
            }
            Err(error) => {
                if let Ok((db, mark)) = memory::read(&self.file) {
                    (self.db, self.mark) = (db, mark);
                }
                return Err(error);
            }
        }
        Ok(())
    }

    /// Puts a backup in the place of this library, and opens it. What was there is
    /// kept under another name.
    ///
    /// # Errors
    /// What [`restore`] refuses: the library is then the same
    /// as before.
    pub fn restore_backup(&mut self, backup: &Path) -> Result<Restored, StoreError> {
        self.while_closed(|folder| restore(folder, backup))
    }

    /// Reads what can be read of this library into a new one in its place, and opens
    /// that. Where the damaged file is now is given back.
    ///
    /// # Errors
    /// What [`rescue_in_place`] refuses: the library is then the same as before.
    pub fn rescue(&mut self, untitled: &str) -> Result<(Rescued, PathBuf), StoreError> {
        self.while_closed(|folder| rescue_in_place(folder, untitled))
    }

    /// Closes the library, does something to its files, and opens what is there then.
    fn while_closed<T>(
        &mut self,
        act: impl FnOnce(&Path) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.prepare_to_close();
        drop(mem::replace(&mut self.db, Connection::open_in_memory()?));
        (self.watch, self.lock) = (None, None);
        let done = act(self.folder());
        *self = Self::open(self.folder())?;
        done
    }

    /// To be called now and then while nobody edits: what is in the log is
    /// brought into the file, so that as little as possible depends on it.
    ///
    /// # Errors
    /// The file can't be written. Nothing is lost: it stays in the log.
    pub fn checkpoint_when_idle(&mut self) -> Result<(), StoreError> {
        if self.log_is_lost() {
            self.recover_log()?;
        } else if self.watch.as_mut().is_some_and(Watch::log_is_quiet) {
            if self.has_traces {
                return self.write_anew();
            }
            self.transact(|_| Ok(()))?;
            let sql = "PRAGMA wal_checkpoint(PASSIVE)";
            self.db.query_row(sql, [], |_| Ok(()))?;
            self.note_commit()?;
        }
        Ok(())
    }

    /// A checkpoint: brings the log into the file. False: a part of it remains.
    fn checkpoint_all(&self) -> Result<bool, StoreError> {
        let sql = "PRAGMA wal_checkpoint(TRUNCATE)";
        let held_up: bool = self.db.query_row(sql, [], |row| row.get(0))?;
        Ok(!held_up)
    }

    /// Brings the log into the file, and empties it. False: another window reads from it,
    /// and it stays a little longer.
    pub(crate) fn empty_log(&mut self) -> Result<bool, StoreError> {
        self.transact(|_| Ok(()))?;
        let emptied = self.checkpoint_all()?;
        self.note_commit()?;
        Ok(emptied)
    }

    /// Writes the whole file anew, after something was deleted for good. That it is
    /// overwritten isn't enough: where SQLite moves rows from one page to another, it
    /// leaves what they were in the room between those that stay.
    ///
    /// Where that fails, or another window reads from the log meanwhile, it is tried
    /// again when nobody edits.
    pub(crate) fn write_anew(&mut self) -> Result<(), StoreError> {
        self.has_traces = true;
        self.transact(|_| Ok(()))?;
        self.db.pragma_update(None, "query_only", false)?;
        let done = self.db.execute_batch("VACUUM");
        self.db.pragma_update(None, "query_only", true)?;
        done?;
        self.note_commit()?;
        self.has_traces = !self.empty_log()?;
        Ok(())
    }

    /// To be called before the library is closed: SQLite brings the log into the file then, and
    /// removes what stands under the log's name. Neither may happen to files
    /// that aren't those that were opened, nor to those that others have open.
    fn prepare_to_close(&mut self) {
        // Whoever is writing at this moment will look after the log.
        let _ = self.db.busy_timeout(Duration::ZERO);
        if self.log_is_lost() {
            // What can't be saved at the end is lost with the log.
            let _ = self.checkpoint_lost_log();
        }
        let is_unusable = self.watch.is_some() && self.transact(|_| Ok(())).is_err();
        // Whoever else has the library open needs the log. SQLite can't be asked:
        // a program loses SQLite's locks, by the rules of POSIX, as soon as any
        // part of it closes the file, such as a dialog that looks into files.
        let is_last = self.lock.as_mut().is_none_or(Lock::become_alone);
        if is_unusable || !is_last {
            // Where even this fails there is nothing else to be done.
            let _ = (self.db).set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
        }
    }
}

impl Drop for Library {
    fn drop(&mut self) {
        self.prepare_to_close();
    }
}
