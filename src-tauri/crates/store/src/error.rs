//! What can go wrong with a library. The technical cause is the source.

mod lost;

pub use lost::Lost;

use crate::{Backup, ReportId, WorkshopId};
use rusqlite::{Error as SqlError, ErrorCode, ffi};
use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};
use workshop::{Flaw, Key, Misfit};

type Source = Box<dyn Error + Send + Sync>;

/// Why the library didn't do what was asked. Whatever was asked is then not
/// done in part either.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The system names no folder for a program's data.
    NoFolder,
    /// The folder can't be made, read or written.
    Folder {
        /// The folder that was asked for.
        folder: PathBuf,
        /// The error of the system.
        source: Source,
    },
    /// A folder can't be read or written in which backups are to be kept.
    Backups {
        /// The folder.
        folder: PathBuf,
        /// The error of the system.
        source: Source,
    },
    /// The file is something else than a library.
    NotALibrary(PathBuf),
    /// The file has no bytes.
    Empty(PathBuf),
    /// The file has something in it that no Lisca made.
    Strange(String),
    /// What stands in the place of the library can't be opened, and there are
    /// backups.
    Unusable {
        /// The error of opening it.
        #[source]
        why: Box<StoreError>,
        /// The newest backup that is whole.
        backup: Backup,
        /// How many workshops are in that, outside the bin.
        workshops: usize,
    },
    /// The files aren't those that were opened.
    Lost {
        /// The library's file.
        file: PathBuf,
        /// The way in which the file was lost.
        how: Lost,
    },
    /// Another program has the library open, and nobody may for this.
    Open,
    /// The backup can't be restored.
    NoBackup(PathBuf),
    /// The file to be restored is the library itself.
    Itself(PathBuf),
    /// A file that is to hold one workshop holds so many: it is a library.
    Several(usize),
    /// A file that is to hold one workshop holds none that can be read.
    NoWorkshopFile(#[source] Box<StoreError>),
    /// A file that holds one workshop was written by a newer version.
    NewerFile,
    /// A new library is to be made where there is one.
    Taken(PathBuf),
    /// Of a damaged file nothing can be rescued.
    NothingThere(PathBuf),
    /// Some workshops stand where the file is damaged.
    PartlyDamaged,
    /// A workshop stands where the file is damaged; the others may not.
    Unreadable(#[source] Box<StoreError>),
    /// The file was written by a newer version.
    Newer {
        /// The format of the file.
        found: i64,
        /// The newest format that this version knows.
        known: i64,
    },
    /// The file can be read but not written.
    ReadOnly(#[source] SqlError),
    /// The file doesn't hold what it should.
    Damaged(#[source] Source),
    /// Somebody else has been writing for longer than we waited.
    Busy(#[source] SqlError),
    /// No room on the disk.
    Full(#[source] Source),
    /// The disk failed to read or write.
    Disk(#[source] SqlError),
    /// There is no such workshop.
    Missing(WorkshopId),
    /// There is no such short report.
    NoReport(ReportId),
    /// There is no such step in the workshop's journal.
    NoStep {
        /// The step that was asked for.
        seq: u64,
    },
    /// The workshop has been changed since it was read.
    Conflict {
        /// The revision that the change was made for.
        expected: u64,
        /// The revision that the workshop is at.
        found: u64,
    },
    /// The change doesn't fit what is stored.
    OutOfStep(#[source] Source),
    /// The records don't make a workshop.
    Flawed(#[from] Flaw),
    /// Anything else that SQLite has to say.
    Sqlite(#[source] SqlError),
}

impl StoreError {
    /// The folder can't be used.
    pub(crate) fn in_folder(folder: &Path, source: io::Error) -> Self {
        if is_full(&source) {
            return Self::Full(source.into());
        }
        Self::Folder {
            folder: folder.to_owned(),
            source: source.into(),
        }
    }

    /// The same of a folder in which backups are kept.
    pub(crate) fn in_backups(folder: &Path, source: io::Error) -> Self {
        match Self::in_folder(folder, source) {
            Self::Folder { folder, source } => Self::Backups { folder, source },
            full => full,
        }
    }

    /// The file can be read but not written, as was seen before SQLite was asked.
    pub(crate) fn only_read() -> Self {
        let cause = ffi::Error::new(ffi::SQLITE_READONLY);
        Self::ReadOnly(SqlError::SqliteFailure(cause, None))
    }

    /// A file of the library can't be read, or moved.
    pub(crate) fn reading(file: &Path, source: io::Error) -> Self {
        Self::in_folder(file.parent().unwrap_or(file), source)
    }

    /// Whether what it is about can still be read.
    pub(crate) fn is_about_writing(&self) -> bool {
        matches!(
            self,
            Self::ReadOnly(_) | Self::Full(_) | Self::Disk(_) | Self::Folder { .. }
        )
    }

    /// A change names a record that isn't stored, or one that always is.
    pub(crate) fn out_of_step(key: Key) -> Self {
        Self::OutOfStep(format!("{key:?} is not where the change finds it").into())
    }
}

impl From<Misfit> for StoreError {
    fn from(misfit: Misfit) -> Self {
        Self::OutOfStep(misfit.into())
    }
}

/// SQLite's own number for an error, the extended one, where it is SQLite's.
#[must_use]
pub fn sqlite_code(error: &(dyn Error + 'static)) -> Option<i32> {
    match error.downcast_ref::<SqlError>()? {
        SqlError::SqliteFailure(failure, _) => Some(failure.extended_code),
        SqlError::SqlInputError { error, .. } => Some(error.extended_code),
        _ => None,
    }
}

fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    )
}

impl From<SqlError> for StoreError {
    fn from(error: SqlError) -> Self {
        match &error {
            SqlError::FromSqlConversionFailure(..)
            | SqlError::IntegralValueOutOfRange(..)
            | SqlError::InvalidColumnType(..)
            | SqlError::InvalidColumnName(..)
            | SqlError::Utf8Error(..) => return Self::Damaged(error.into()),
            _ => {}
        }
        // No room for the log's index: SQLite says only that its size is wrong.
        if let SqlError::SqliteFailure(failure, _) = &error
            && failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE
        {
            return Self::Full(error.into());
        }
        // A page that isn't as it was written, by its checksum or by the file system's.
        if let SqlError::SqliteFailure(failure, _) = &error
            && [ffi::SQLITE_IOERR_DATA, ffi::SQLITE_IOERR_CORRUPTFS]
                .contains(&failure.extended_code)
        {
            return Self::Damaged(error.into());
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy(error),
            Some(ErrorCode::DiskFull) => Self::Full(error.into()),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::ReadOnly(error)
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed) => {
                Self::Disk(error)
            }
            Some(ErrorCode::ConstraintViolation) => Self::OutOfStep(error.into()),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(error.into())
            }
            _ => Self::Sqlite(error),
        }
    }
}
