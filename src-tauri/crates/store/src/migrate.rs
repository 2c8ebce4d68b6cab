//! Brings an older file up to date. A file's `user_version` says how many of
//! [`VERSIONS`] it has.

use crate::connection::{check, has_checksums};
use crate::tables::VERSIONS;
use crate::{StoreError, files};
use rusqlite::backup::Progress;
use rusqlite::{Connection, TransactionBehavior};
use std::io;
use std::path::{Path, PathBuf};

/// The newest version that this program knows.
pub(crate) fn known() -> i64 {
    i64::try_from(VERSIONS.len()).unwrap_or(i64::MAX)
}

/// The version that the file is of; 0: nothing is in it yet.
///
/// # Errors
/// [`StoreError::Newer`] for a version that this program doesn't know.
pub(crate) fn version(db: &Connection) -> Result<i64, StoreError> {
    let found = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known() {
        let known = known();
        return Err(StoreError::Newer { found, known });
    }
    Ok(found)
}

/// Brings the file to the newest version. What was in it is kept beside it.
pub(crate) fn migrate(db: &mut Connection, file: &Path) -> Result<(), StoreError> {
    if version(db)? == known() {
        return Ok(());
    }
    check(db)?;
    // Without a log: so that a log with marks (see `tables::commit_mark`) only
    // ever stands beside a file with marks. Before it is copied, for it is
    // refused while another program has the file open, and each attempt would
    // leave a copy.
    db.pragma_update(None, "journal_mode", "delete")?;
    back_up(db, file)?;
    add_versions(db)
}

/// Gives each page a checksum, where it has none: as in a library that was just brought
/// up to date, or one in which this was cut short. Where another program has it open,
/// or there is no room, it is left to the next time.
pub(crate) fn add_checksums(db: &Connection) -> Result<(), StoreError> {
    if has_checksums(db)? {
        return Ok(());
    }
    // What is damaged isn't given checksums that say that it is whole.
    check(db)?;
    let written = (db.pragma_update(None, "journal_mode", "delete"))
        .and_then(|()| db.query_row(checksums::MAKE_ROOM, [], |_| Ok(())))
        // Writes every page anew, as one transaction.
        .and_then(|()| db.execute_batch("VACUUM"));
    match written.map_err(StoreError::from) {
        Err(StoreError::Busy(_) | StoreError::Full(_)) => Ok(()),
        done => done,
    }
}

/// Brings a library in memory to the newest version.
pub(crate) fn in_memory(db: &mut Connection) -> Result<(), StoreError> {
    db.pragma_update(None, "foreign_keys", false)?;
    add_versions(db)
}

/// Adds what each newer version added.
pub(crate) fn add_versions(db: &mut Connection) -> Result<(), StoreError> {
    let step = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Asked again: another window may have been quicker.
    let found = usize::try_from(version(&step)?).unwrap_or_default();
    for additions in VERSIONS.iter().skip(found) {
        for sql in *additions {
            step.execute_batch(sql)?;
        }
    }
    step.pragma_update(None, "user_version", known())?;
    step.commit()?;
    Ok(())
}

/// Copies the whole file to one beside it. An earlier copy is never replaced.
fn back_up(db: &Connection, file: &Path) -> Result<(), StoreError> {
    let folder = file.parent().unwrap_or(file);
    let refused = |source: io::Error| StoreError::in_folder(folder, source);
    let unfinished = files::unfinished(folder).map_err(refused)?;
    db.backup("main", unfinished.path(), None::<fn(Progress)>)?;
    files::persist(unfinished, &free_name(file)).map_err(refused)
}

/// `library.before-v2.sqlite`, or the first of `library.before-v2-2.sqlite`
/// and so on that isn't there.
fn free_name(file: &Path) -> PathBuf {
    files::free_name(file, &format!("before-v{}", known()))
}
