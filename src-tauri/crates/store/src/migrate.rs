//! Brings an older file up to date. A file's `user_version` says how many of
//! [`VERSIONS`] it has.

use crate::StoreError;
use crate::open::check;
use crate::tables::VERSIONS;
use rusqlite::backup::Progress;
use rusqlite::{Connection, TransactionBehavior};
use std::fs::{self, OpenOptions};
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
    match version(db)? {
        found if found == known() => return Ok(()),
        0 => {}
        _ => {
            check(db)?;
            back_up(db, file)?;
        }
    }
    let step = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Asked again: another window may have been quicker.
    let found = usize::try_from(version(&step)?).unwrap_or_default();
    for additions in &VERSIONS[found..] {
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
    let copy = free_name(file);
    let unfinished = copy.with_extension(format!("unfinished-{}", std::process::id()));
    let written = copy_into(db, &unfinished, &copy);
    if written.is_err() {
        // What matters is why the copy failed, not whether its rest remains.
        let _ = fs::remove_file(&unfinished);
    }
    written
}

fn copy_into(db: &Connection, unfinished: &Path, copy: &Path) -> Result<(), StoreError> {
    db.backup("main", unfinished, None::<fn(Progress)>)?;
    settle(unfinished, copy).map_err(|source| StoreError::Folder {
        folder: copy.parent().unwrap_or(copy).to_owned(),
        source: source.into(),
    })
}

/// Gives the copy its name once all of it is on the disk.
fn settle(unfinished: &Path, copy: &Path) -> io::Result<()> {
    OpenOptions::new()
        .write(true)
        .open(unfinished)?
        .sync_all()?;
    fs::rename(unfinished, copy)?;
    #[cfg(unix)]
    if let Some(folder) = copy.parent() {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// `library.before-v2.sqlite`, or the first of `library.before-v2-2.sqlite`
/// and so on that isn't there.
fn free_name(file: &Path) -> PathBuf {
    let named = |again: &str| file.with_extension(format!("before-v{}{again}.sqlite", known()));
    let mut name = named("");
    let mut count = 1;
    while name.exists() {
        count += 1;
        name = named(&format!("-{count}"));
    }
    name
}
