//! Opens the file: the one place where a connection is made.

use crate::backups::{BACKUPS, backup_folder, newest_backup};
use crate::connection::{configure, open_file};
use crate::foreign_log::check_log;
use crate::lock::Lock;
use crate::migrate::{add_checksums, add_versions, migrate, version};
use crate::opening_notice::OpeningNotice;
use crate::recognised::{APPLICATION_ID, recognise};
use crate::replacing::take_back;
use crate::schema::accept;
use crate::tables::commit_mark::Mark;
use crate::watch::Watch;
use crate::{StoreError, files, memory};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// The library's file within its folder.
const FILE: &str = "library.sqlite";

/// How long to wait for another program that is writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// A library that was opened.
pub(crate) struct Opened {
    pub(crate) db: Connection,
    /// None: it is a copy in memory, for the file can't be written.
    pub(crate) watch: Option<Watch>,
    pub(crate) lock: Option<Lock>,
    pub(crate) file: PathBuf,
    pub(crate) notices: Vec<OpeningNotice>,
    /// The mark of the copy in memory, where it has one.
    pub(crate) mark: Option<Mark>,
}

/// Opens the library in `folder`; makes both where they aren't there. Where the
/// file can't be written, it is read.
pub(crate) fn open(folder: &Path) -> Result<Opened, StoreError> {
    let refused = |source: io::Error| StoreError::in_folder(folder, source);
    files::make_folder(folder).map_err(refused)?;
    let file = library_file(&fs::canonicalize(folder).map_err(refused)?);
    match open_to_write(&file) {
        Err(why) if why.is_about_writing() && file.exists() => {
            let Ok((db, mark)) = memory::read(&file) else {
                return Err(why);
            };
            let notices = vec![OpeningNotice::OnlyReads { why: why.into() }];
            Ok(Opened {
                db,
                watch: None,
                lock: None,
                file,
                notices,
                mark,
            })
        }
        // SQLite says of a file only that it couldn't be opened. Where there
        // is none, it is the folder that doesn't let it be made.
        Err(StoreError::ReadOnly(source)) if !file.exists() => Err(StoreError::Folder {
            folder: folder.to_owned(),
            source: source.into(),
        }),
        outcome => outcome.map_err(|why| with_newest_backup(why, &file)),
    }
}

/// Tells, of a library that is lost, what its newest backup holds.
fn with_newest_backup(why: StoreError, file: &Path) -> StoreError {
    use StoreError::{Damaged, Empty, NotALibrary, Strange};
    let is_lost = matches!(why, Damaged(_) | Empty(_) | NotALibrary(_) | Strange(_));
    let folder = backup_folder(file.parent().unwrap_or(file));
    match is_lost.then(|| newest_backup(&folder)).flatten() {
        Some((backup, contents)) => StoreError::Unusable {
            why: why.into(),
            backup,
            workshops: contents.workshops.len(),
        },
        None => why,
    }
}

/// The file of the library in a folder, under its one name: SQLite keeps the
/// log beside the file that a link leads to.
#[must_use]
pub fn library_file(folder: &Path) -> PathBuf {
    let file = folder.join(FILE);
    fs::canonicalize(&file).unwrap_or(file)
}

/// Opens a library that can be written.
pub(crate) fn open_to_write(file: &Path) -> Result<Opened, StoreError> {
    let folder = file.parent().unwrap_or(file);
    // First: what isn't a library keeps its folder as it was.
    let there = recognise(file)?;
    let mut lock = Lock::take(folder, PATIENCE);
    let alone = lock.as_ref().map(Lock::is_alone);
    let there = match alone {
        Some(true) if take_back(file)? => recognise(file)?,
        _ => there,
    };
    let mut notices = check_log(file, alone)?;
    if alone == Some(true) {
        files::clear_unfinished(folder);
        files::clear_unfinished(&folder.join(BACKUPS));
    }
    if !there {
        create(file)?;
        let kept = newest_backup(&backup_folder(folder));
        notices.extend(kept.map(|(backup, contents)| OpeningNotice::BegunAnew {
            backup,
            workshops: contents.workshops.len(),
        }));
    }
    files::make_private(folder);
    let db = connect(file)?;
    let watch = Some(Watch::new(file, &db)?);
    // Not before: an older library is brought up to date by one program alone.
    if let Some(lock) = &mut lock {
        lock.share(PATIENCE);
    }
    Ok(Opened {
        db,
        watch,
        lock,
        file: file.to_owned(),
        notices,
        mark: None,
    })
}

/// Makes a new library. It has its name only when all of it is on the disk.
fn create(file: &Path) -> Result<(), StoreError> {
    let folder = file.parent().unwrap_or(file);
    let refused = |source: io::Error| StoreError::in_folder(folder, source);
    let unfinished = files::unfinished(folder).map_err(refused)?;
    let mut db = open_file(unfinished.path(), OpenFlags::default())?;
    db.query_row(checksums::MAKE_ROOM, [], |_| Ok(()))?;
    // Says whose file it is.
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    add_versions(&mut db)?;
    drop(db);
    match files::persist(unfinished, file) {
        // Another window was quicker.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        done => done.map_err(refused),
    }
}

fn connect(file: &Path) -> Result<Connection, StoreError> {
    let mut db = open_file(
        file,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.busy_timeout(PATIENCE)?;
    configure(&db)?;
    if db.is_readonly("main")? {
        return Err(StoreError::only_read());
    }
    // What is refused stays as it is: closing must then not bring the log into
    // the file.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    accept(&db)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    // Off while tables change: one that is made anew would first take with it
    // the rows that belong to it.
    db.pragma_update(None, "foreign_keys", false)?;
    migrate(&mut db, file)?;
    add_checksums(&db)?;
    db.pragma_update(None, "foreign_keys", true)?;
    retry_while_busy(|| db.pragma_update(None, "journal_mode", "wal"))?;
    db.pragma_update(None, "synchronous", "full")?;
    // What is deleted, or gets other words, is overwritten in the file; what is left of
    // it all the same goes when the file is written anew (I13).
    db.pragma_update(None, "secure_delete", true)?;
    // On macOS the disk's own cache is flushed only when asked for.
    db.pragma_update(None, "fullfsync", true)?;
    // Whoever writes says so: see `Library::write`.
    db.pragma_update(None, "query_only", true)?;
    // Reads once, so that the log and its index are there.
    version(&db)?;
    Ok(db)
}

/// Tries again for a while where the file is busy. SQLite itself doesn't wait where two programs
/// would wait for each other, as when both make the library.
fn retry_while_busy(mut attempt: impl FnMut() -> rusqlite::Result<()>) -> Result<(), StoreError> {
    let begun = Instant::now();
    loop {
        match attempt().map_err(StoreError::from) {
            Err(StoreError::Busy(_)) if begun.elapsed() < PATIENCE => {
                thread::sleep(Duration::from_millis(5));
            }
            done => return done,
        }
    }
}
