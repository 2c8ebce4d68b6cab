//! A log that stands beside a file and isn't its own: looked for before SQLite
//! opens the file, for SQLite replays any log into any file.

use crate::connection::open_file;
use crate::error::Lost;
use crate::log::{self, Log};
use crate::migrate::version;
use crate::opening_notice::OpeningNotice;
use crate::{StoreError, files};
use rusqlite::OpenFlags;
use rusqlite::config::DbConfig;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// Makes sure that the log beside the file belongs to it: one that doesn't is
/// set aside, unless somebody else is working with it. Where nobody can tell
/// whether somebody is, `alone` is none.
pub(crate) fn check_log(
    file: &Path,
    alone: Option<bool>,
) -> Result<Vec<OpeningNotice>, StoreError> {
    let belongs = match log_belongs(file) {
        // Perhaps another window was writing that page.
        Err(StoreError::Damaged(_)) if alone == Some(false) => false,
        found => found?,
    };
    if belongs {
        return match alone {
            Some(true) if !in_use(file)? => {
                if is_cut_off(file)? {
                    return Err(StoreError::Damaged("a part of the file is cut off".into()));
                }
                copy_if_damaged(file)
            }
            _ => Ok(Vec::new()),
        };
    }
    let Some(alone) = alone else {
        // The file can still be read, without that log.
        let why = io::ErrorKind::PermissionDenied.into();
        return Err(StoreError::reading(file, why));
    };
    if alone && !in_use(file)? {
        return Ok(vec![OpeningNotice::LogSetAside {
            log: set_log_aside(file)?,
        }]);
    }
    // Another window may just have brought the log into the file.
    for _ in 0..20 {
        thread::sleep(Duration::from_millis(10));
        if matches!(log_belongs(file), Ok(true)) {
            return Ok(Vec::new());
        }
    }
    Err(StoreError::Lost {
        file: file.to_owned(),
        how: Lost::InUse,
    })
}

/// Whether a file that was in the midst of work has become shorter since: SQLite goes
/// by what the log says of its length.
fn is_cut_off(file: &Path) -> Result<bool, StoreError> {
    let unreadable = |source: io::Error| StoreError::reading(file, source);
    let Some(log) = Log::read(&log::beside(file)).map_err(unreadable)? else {
        return Ok(false);
    };
    let length = fs::metadata(file).map_err(unreadable)?.len();
    Ok(!log.completes(usize::try_from(length).unwrap_or(usize::MAX)))
}

/// Keeps a copy of a log that can't be read to its end, before SQLite goes on
/// with what can.
fn copy_if_damaged(file: &Path) -> Result<Vec<OpeningNotice>, StoreError> {
    let unreadable = |source: io::Error| StoreError::reading(file, source);
    let log = log::beside(file);
    if !Log::is_damaged(&log).map_err(unreadable)? {
        return Ok(Vec::new());
    }
    let copy = log::beside(&files::free_name(file, "set-aside"));
    fs::copy(&log, &copy).map_err(unreadable)?;
    Ok(vec![OpeningNotice::LogSpoiled { copy }])
}

fn log_belongs(file: &Path) -> Result<bool, StoreError> {
    let unreadable = |source: io::Error| StoreError::reading(file, source);
    let Some(log) = Log::read(&log::beside(file)).map_err(unreadable)? else {
        return Ok(true);
    };
    match log::mark_of(file) {
        Ok(mark) => Ok(log.leads_on_from(mark)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        // Half written by another window, or damaged: see `check_log`.
        Err(error) if error.kind() == io::ErrorKind::InvalidData => {
            let why = "the page with its mark isn’t as it was written";
            Err(StoreError::Damaged(why.into()))
        }
        Err(error) => Err(unreadable(error)),
    }
}

/// Whether another program, which isn't Lisca, has the file open through SQLite.
/// Nothing is read from the log or written by asking.
pub(crate) fn in_use(file: &Path) -> Result<bool, StoreError> {
    if !file.exists() {
        return Ok(false);
    }
    let db = open_file(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    db.busy_timeout(Duration::ZERO)?;
    db.pragma_update(None, "locking_mode", "exclusive")?;
    Ok(matches!(version(&db), Err(StoreError::Busy(_))))
}

/// Gives a log a name under which SQLite doesn't find it.
fn set_log_aside(file: &Path) -> Result<PathBuf, StoreError> {
    let aside = log::beside(&files::free_name(file, "set-aside"));
    let moved = fs::rename(log::beside(file), &aside);
    moved.map_err(|error| StoreError::reading(file, error))?;
    // It tells where things stand in the log, and is made anew.
    let _ = fs::remove_file(log::index_beside(file));
    Ok(aside)
}
