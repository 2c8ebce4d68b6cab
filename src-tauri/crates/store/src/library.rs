//! The library: every workshop, in one file.

use crate::connection::check;
use crate::error::Lost;
use crate::lock::Lock;
use crate::open::{Opened, open};
use crate::opening_notice::OpeningNotice;
use crate::tables::commit_mark::{self, Mark};
use crate::tables::{self, search};
use crate::tally::Tally;
use crate::watch::Watch;
use crate::{StoreError, WorkshopId};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use workshop::Workshop;

/// An open library. What a method has answered is on the disk, and stays there
/// when the power fails; what it refuses is not done in part either.
///
/// Several programs may have the same library open: each method sees it at one
/// moment, and [`Library::commit`] refuses a change that was made for an older
/// revision.
#[derive(Debug)]
pub struct Library {
    // Closed in this order: the lock last.
    pub(crate) db: Connection,
    /// None: `db` is a copy in memory, for the file can't be written.
    pub(crate) watch: Option<Watch>,
    pub(crate) lock: Option<Lock>,
    folder: PathBuf,
    pub(crate) file: PathBuf,
    pub(crate) notices: Vec<OpeningNotice>,
    /// The mark of the copy in memory.
    pub(crate) mark: Option<Mark>,
    /// The whole file has been read for damage.
    pub(crate) checked: bool,
    /// Something was deleted for good, and what it was may still be in the file.
    pub(crate) has_traces: bool,
    /// The search's index is known to have all that it should.
    pub(crate) index_checked: bool,
    /// By which SQLite tells that somebody else has written.
    pub(crate) data_version: i64,
    /// Something that was asked for stands where the file is damaged.
    damaged: AtomicBool,
}

/// A workshop as it is stored.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The workshop.
    pub workshop: Workshop,
    /// How many times it was written: the `seq` of its last step.
    pub revision: u64,
}

impl Library {
    /// Opens the library in `folder`, or makes a new one there. A library of
    /// an older version is copied to a file beside it, then brought up to date.
    /// One that can't be written is read into memory: see
    /// [`Library::only_reads`].
    ///
    /// # Errors
    /// The folder can't be used, or the file is not a library, is damaged, or
    /// was written by a newer version; it is then left as it was.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let Opened {
            db,
            watch,
            lock,
            file,
            notices,
            mark,
        } = open(folder)?;
        Ok(Self {
            data_version: data_version(&db)?,
            db,
            watch,
            lock,
            folder: folder.to_owned(),
            file,
            notices,
            mark,
            checked: false,
            has_traces: false,
            damaged: AtomicBool::new(false),
            index_checked: false,
        })
    }

    /// Goes on with what was opened instead of the copy in memory.
    ///
    /// # Errors
    /// [`StoreError::Lost`] where it isn't what was copied.
    pub(crate) fn take(&mut self, opened: Opened) -> Result<(), StoreError> {
        let found = commit_mark::read(&opened.db)?.map(|it| it.now);
        if self.mark.is_some() && self.mark != found {
            return Err(StoreError::Lost {
                file: opened.file,
                how: Lost::Replaced,
            });
        }
        self.data_version = data_version(&opened.db)?;
        self.db = opened.db;
        (self.watch, self.lock) = (opened.watch, opened.lock);
        self.notices = opened.notices;
        Ok(())
    }

    /// The folder that it was opened in.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The revision that a workshop is at; none: there is no such workshop.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn revision(&self, id: WorkshopId) -> Result<Option<u64>, StoreError> {
        Ok(tables::workshop::revision(&self.db, id)?)
    }

    /// The time at which a workshop came into the library; none: there is no such
    /// workshop.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn created(&self, id: WorkshopId) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(tables::workshop::created(&self.db, id)?)
    }

    /// The library's file.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Reads the whole file for damage. Takes about 5 ms a megabyte.
    ///
    /// # Errors
    /// [`StoreError::Damaged`], with what was found as its source.
    pub fn check(&self) -> Result<(), StoreError> {
        check(&self.db)
    }

    /// Adds a workshop, at revision 0 and with an empty journal.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn create(
        &mut self,
        workshop: &Workshop,
        at: DateTime<Utc>,
    ) -> Result<WorkshopId, StoreError> {
        self.write(|writing| Ok(add(writing, workshop, at)?))
    }

    /// Reads a workshop, wherever it is, the bin included.
    ///
    /// # Errors
    /// The workshop isn't there, its records break a rule, or they stand where the file
    /// is damaged.
    pub fn read(&self, id: WorkshopId) -> Result<Stored, StoreError> {
        let moment = self.db.unchecked_transaction()?;
        stored(&moment, id).map_err(|error| match self.noted(error) {
            damaged @ StoreError::Damaged(_) => StoreError::Unreadable(damaged.into()),
            other => other,
        })
    }

    /// The same error, which is remembered where it is damage.
    pub(crate) fn noted(&self, error: StoreError) -> StoreError {
        if matches!(error, StoreError::Damaged(_)) {
            self.damaged.store(true, Ordering::Relaxed);
        }
        error
    }

    /// What is to be said where something that was asked for stands where the file is
    /// damaged.
    #[must_use]
    pub fn damage(&self) -> Option<StoreError> {
        (self.damaged.load(Ordering::Relaxed)).then_some(StoreError::PartlyDamaged)
    }
}

pub(crate) fn data_version(db: &Connection) -> rusqlite::Result<i64> {
    db.pragma_query_value(None, "data_version", |row| row.get(0))
}

/// Reads a workshop, within a transaction.
pub(crate) fn stored(db: &Connection, id: WorkshopId) -> Result<Stored, StoreError> {
    let (revision, mut parts) = tables::workshop::read(db, id)?;
    tables::read_all(db, id, &mut parts)?;
    // A page of which nothing but zeros is left has the right checksum, and where a
    // long text goes on, SQLite takes it for text.
    if serde_json::to_string(&parts).is_ok_and(|it| it.contains("\\u0000")) {
        return Err(StoreError::Damaged("a text has zeros in it".into()));
    }
    Ok(Stored {
        workshop: Workshop::from_stored_parts(parts)?,
        revision,
    })
}

/// Adds a workshop, at revision 0 and with an empty journal, within a
/// transaction.
pub(crate) fn add(
    writing: &Connection,
    workshop: &Workshop,
    at: DateTime<Utc>,
) -> rusqlite::Result<WorkshopId> {
    let parts = workshop.parts();
    let id = tables::workshop::add(writing, &parts, Tally::of(&parts), at)?;
    tables::add_all(writing, id, &parts)?;
    search::index(writing, id, 0)?;
    Ok(id)
}
