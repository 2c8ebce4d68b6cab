//! What can go wrong with a library, in words for a facilitator: what
//! happened, and what to do. The technical cause is the source.

mod it;
mod lost;

pub use lost::Lost;

use crate::{ReportId, WorkshopId};
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
    #[error("Lisca found no folder to keep its workshops in. Name one in LISCA_DATA.")]
    NoFolder,
    /// The folder can't be made, read or written.
    #[error(
        "Lisca can’t keep its workshops in {}. See that this folder exists and \
         that you may write in it, or name another in LISCA_DATA.",
        folder.display()
    )]
    Folder {
        /// The folder that was asked for.
        folder: PathBuf,
        /// What the system said.
        source: Source,
    },
    /// The file is something else than a library.
    #[error(
        "{} is not a library of Lisca, and was left as it is. \
         Move it away, or name another folder in LISCA_DATA.",
        .0.display()
    )]
    NotALibrary(PathBuf),
    /// The file has no bytes.
    #[error(
        "{} is empty. A library never is, so it was left as it is: a disk may have lost \
         what was in it. Put a backup in its place with “lisca restore”, or move the empty \
         file away to begin a new library.",
        .0.display()
    )]
    Empty(PathBuf),
    /// The file has something in it that no Lisca made.
    #[error(
        "This library has something in it that Lisca didn’t make ({0}), and was left as it \
         is. It may do harm. Ask whoever gave it to you to export the workshops as JSON."
    )]
    Strange(String),
    /// The files aren't those that were opened.
    #[error("{}", how.in_english(file))]
    Lost {
        /// The library's file.
        file: PathBuf,
        /// What has become of it.
        how: Lost,
    },
    /// Another program has the library open, and nobody may for this.
    #[error("Lisca is open with this library. Close it, then try again.")]
    Open,
    /// What was to be restored can't be.
    #[error(
        "{} can’t be restored: it is missing, damaged, or no library of Lisca. Name \
         another backup. The library in use is as it was.",
        .0.display()
    )]
    NoBackup(PathBuf),
    /// What was to be restored is the library itself.
    #[error("{} is the library that is in use. Name the backup instead.", .0.display())]
    Itself(PathBuf),
    /// The file was written by a newer version.
    #[error(
        "This library was last used with a newer version of Lisca, and was left \
         as it is. Please install the newest version to open it. \
         (The library has format {found}; this version knows {known}.)"
    )]
    Newer {
        /// The format of the file.
        found: i64,
        /// The newest format that this version knows.
        known: i64,
    },
    /// The file can be read but not written.
    #[error(
        "The library can’t be written, so nothing was saved. See that its folder \
         and its files are not set to read-only, then try again."
    )]
    ReadOnly(#[source] SqlError),
    /// The file doesn't hold what it should.
    #[error(
        "The library is damaged, and was left as it is. Make a copy of its folder \
         before you do anything else; then put a backup in its place."
    )]
    Damaged(#[source] Source),
    /// Somebody else has been writing for longer than we waited.
    #[error(
        "Another program is using the library, so nothing was saved. \
         Close that program, then try again."
    )]
    Busy(#[source] SqlError),
    /// No room on the disk.
    #[error("The disk is full, so nothing was saved. Make some room, then try again.")]
    Full(#[source] Source),
    /// The disk failed to read or write.
    #[error(
        "The disk didn’t do what it should, so nothing was saved. See that it is \
         still connected and has room, then try again."
    )]
    Disk(#[source] SqlError),
    /// There is no such workshop.
    #[error("This workshop isn’t in the library.")]
    Missing(WorkshopId),
    /// There is no such short report.
    #[error("This report isn’t in the library.")]
    NoReport(ReportId),
    /// There is no such step in the workshop's journal.
    #[error("The workshop’s history doesn’t reach step {seq}.")]
    NoStep {
        /// The step that was asked for.
        seq: u64,
    },
    /// The workshop has been changed since it was read.
    #[error("The workshop was changed in another window. Open it again, then repeat your edit.")]
    Conflict {
        /// The revision that the change was made for.
        expected: u64,
        /// The revision that the workshop is at.
        found: u64,
    },
    /// The change doesn't fit what is stored.
    #[error(
        "The workshop on screen is not the one in the library, so nothing was saved. \
         Open it again, then repeat your edit."
    )]
    OutOfStep(#[source] Source),
    /// The records don't make a workshop.
    #[error("This workshop can’t be opened. {0}")]
    Flawed(#[from] Flaw),
    /// Anything else that SQLite has to say.
    #[error("The library couldn’t do this: {0}.")]
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
