//! Opens the file: the one place where a connection is made.

use crate::StoreError;
use crate::migrate::{known, migrate, version};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, ffi};
use std::fs::{DirBuilder, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// Marks a SQLite file as a library of Lisca: "Lisc" in ASCII.
const APPLICATION_ID: i32 = 0x4C69_7363;

/// The library's file within its folder.
const FILE: &str = "library.sqlite";

/// How long to wait for another program that is writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// Memory for pages that were read, in KiB: room for about a thousand
/// workshops, taken only as they are read.
const CACHE: i64 = 16 * 1024;

/// More than the statements that this crate has.
const STATEMENTS: usize = 64;

/// Opens the library in `folder`; makes both where they aren't there.
pub(crate) fn open(folder: &Path) -> Result<(Connection, PathBuf), StoreError> {
    let refused = |source: io::Error| StoreError::Folder {
        folder: folder.to_owned(),
        source: source.into(),
    };
    make(folder).map_err(refused)?;
    let file = folder.join(FILE);
    recognise(&file, folder)?;
    match connect(&file) {
        Ok(db) => Ok((db, file)),
        // SQLite says of a file only that it couldn't be opened. Where there
        // is none, it is the folder that doesn't let it be made.
        Err(StoreError::ReadOnly(source)) if !file.exists() => Err(StoreError::Folder {
            folder: folder.to_owned(),
            source: source.into(),
        }),
        Err(error) => Err(error),
    }
}

/// What is in it concerns people: a new folder is for its owner alone.
fn make(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Looks at the file's first bytes before SQLite does, for SQLite may write to
/// whatever it opens. A file that is missing or empty will become a library.
fn recognise(file: &Path, folder: &Path) -> Result<(), StoreError> {
    if file.is_dir() {
        return Err(StoreError::NotALibrary(file.to_owned()));
    }
    let mut head = Vec::with_capacity(100);
    match File::open(file).and_then(|opened| opened.take(100).read_to_end(&mut head)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            return Err(StoreError::Folder {
                folder: folder.to_owned(),
                source: error.into(),
            });
        }
        Ok(0) => return Ok(()),
        Ok(_) => {}
    }
    // The file format's documentation gives these places.
    let number = |at: usize| Some(i32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?));
    if !head.starts_with(b"SQLite format 3\0") || number(68) != Some(APPLICATION_ID) {
        return Err(StoreError::NotALibrary(file.to_owned()));
    }
    let (found, known) = (number(60).map_or(0, i64::from), known());
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    Ok(())
}

fn connect(file: &Path) -> Result<Connection, StoreError> {
    let mut db = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    db.busy_timeout(PATIENCE)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    db.pragma_update(None, "cache_size", -CACHE)?;
    if db.is_readonly("main")? {
        let cause = ffi::Error::new(ffi::SQLITE_READONLY);
        return Err(rusqlite::Error::SqliteFailure(cause, None).into());
    }
    // A newer version may stand only in the log that is still beside the file:
    // closing must then not bring the log into the file.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let found = version(&db);
    if !matches!(found, Err(StoreError::Newer { .. })) {
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    }
    if found? == 0 {
        patiently(|| mark(&db))?;
    }
    patiently(|| db.pragma_update(None, "journal_mode", "wal"))?;
    db.pragma_update(None, "synchronous", "full")?;
    // On macOS the disk's own cache is flushed only when asked for.
    db.pragma_update(None, "fullfsync", true)?;
    // Off while tables change: one that is made anew would first take with it
    // the rows that belong to it.
    db.pragma_update(None, "foreign_keys", false)?;
    migrate(&mut db, file)?;
    db.pragma_update(None, "foreign_keys", true)?;
    Ok(db)
}

/// Says whose file it is, before anything else is in it: so that a file which
/// isn't empty always does.
fn mark(db: &Connection) -> rusqlite::Result<()> {
    db.pragma_update(None, "application_id", APPLICATION_ID)
}

/// Tries again for a while. SQLite itself doesn't wait where two programs
/// would wait for each other, as when both make the library.
fn patiently(mut attempt: impl FnMut() -> rusqlite::Result<()>) -> Result<(), StoreError> {
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

/// Reads the whole file for damage, and for links that lead nowhere.
pub(crate) fn check(db: &Connection) -> Result<(), StoreError> {
    let found: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if found != "ok" {
        return Err(StoreError::Damaged(found.into()));
    }
    let lost = db
        .query_row("PRAGMA foreign_key_check", [], |row| {
            row.get::<_, String>("table")
        })
        .optional()?;
    match lost {
        None => Ok(()),
        Some(table) => {
            let why = format!("a row of {table} belongs to nothing");
            Err(StoreError::Damaged(why.into()))
        }
    }
}
