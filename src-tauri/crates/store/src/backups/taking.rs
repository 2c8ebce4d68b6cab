//! How a backup is taken: by SQLite's own copying of a library that is in use,
//! into a file that gets its name once it was found whole.

use super::{Backup, backups, keeping, name};
use crate::connection::{check, configure, open_file};
use crate::tables::commit_mark::{self, Mark};
use crate::{StoreError, files, memory};
use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

/// All pages in one step: a copy of one moment, however many edits come
/// meanwhile. Whoever writes to the library doesn't wait for it.
const ALL_PAGES: i32 = -1;

/// How often a library that is locked for a moment is tried, and how long it is
/// waited each time.
const TRIES: usize = 50;
const PAUSE: Duration = Duration::from_millis(100);

/// Takes a backup of a library, which this program has open, into a folder, and
/// removes those that needn't be kept any longer. None: nothing was written to
/// the library since the newest backup. May take a while, and holds up nobody:
/// it has a connection of its own.
///
/// # Errors
/// The folder can't be written, the disk is full, or the library isn't whole;
/// all earlier backups are kept then.
pub fn back_up(
    library: &Path,
    folder: &Path,
    at: DateTime<Utc>,
) -> Result<Option<Backup>, StoreError> {
    let refused = |source: io::Error| StoreError::in_backups(folder, source);
    // A folder elsewhere that isn't there is on a disk that isn't: it isn't made.
    if library.parent() == folder.parent() {
        files::make_folder(folder).map_err(refused)?;
    }
    let db = connect(library)?;
    let mark = commit_mark::read(&db)?.map(|it| it.now);
    let newest = keeping::in_order(backups(folder), at).into_iter().next();
    let known = newest.and_then(|it| mark_of(&it.file));
    if mark.is_some() && known == mark {
        return Ok(None);
    }
    files::clear_abandoned(folder);
    let unfinished = files::unfinished(folder).map_err(refused)?;
    copy_whole(&db, unfinished.path())?;
    let at = free_moment(folder, at.trunc_subsecs(0));
    let file = folder.join(name(at));
    files::persist(unfinished, &file).map_err(refused)?;
    let bytes = fs::metadata(&file).map_err(refused)?.len();
    thin_out(folder, at);
    Ok(Some(Backup { file, at, bytes }))
}

/// The moment, or the first second after it of which there is no backup yet.
fn free_moment(folder: &Path, at: DateTime<Utc>) -> DateTime<Utc> {
    let mut free = at;
    while fs::symlink_metadata(folder.join(name(free))).is_ok() {
        free += TimeDelta::seconds(1);
    }
    free
}

/// A second connection to a library that is open. It brings nothing from the log
/// into the file: that is left to who opened it. The file isn't looked at in any
/// other way: to close it would take from this program all of SQLite's locks
/// (POSIX knows one lock per program, see SQLite's "How To Corrupt").
fn connect(library: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = open_file(library, flags)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    db.busy_timeout(PAUSE)?;
    configure(&db)?;
    Ok(db)
}

/// Copies a library as it is at one moment, and reads the whole copy for damage.
pub(crate) fn copy_whole(db: &Connection, to: &Path) -> Result<(), StoreError> {
    let mut copy = open_file(to, OpenFlags::default())?;
    let copying = Copying::new(db, &mut copy)?;
    for _ in 0..TRIES {
        match copying.step(ALL_PAGES)? {
            StepResult::Done => {
                drop(copying);
                // Else it would need a log of its own to be read.
                copy.pragma_update(None, "journal_mode", "delete")?;
                return check(&copy);
            }
            _ => thread::sleep(PAUSE),
        }
    }
    Err(StoreError::Open)
}

/// The mark of the last commit in a backup; none where it can't be read.
fn mark_of(backup: &Path) -> Option<Mark> {
    let (_, db) = memory::whole(backup).ok()?;
    Some(commit_mark::read(&db).ok()??.now)
}

/// Removes the backups that needn't be kept any longer. One that can't be
/// removed is tried again with the next.
fn thin_out(folder: &Path, now: DateTime<Utc>) {
    let there = keeping::in_order(backups(folder), now);
    for backup in keeping::outdated(&there, now, keeping::ROOM) {
        let _ = fs::remove_file(&backup.file);
    }
}
