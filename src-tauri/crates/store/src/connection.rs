//! A connection to a library, on the disk or in memory: how it is read, and
//! whether what it reads is whole.

use crate::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use rusqlite::{Error as SqlError, Row, ffi};
use std::path::Path;

/// Memory for pages that were read, in KiB: room for about a thousand
/// workshops, taken only as they are read.
const CACHE: i64 = 16 * 1024;

/// More than the statements that this crate has.
const STATEMENTS: usize = 64;

/// Opens a file. This is the one place where it is done: the checksums of its pages
/// are looked after from here on.
pub(crate) fn open_file(
    path: impl AsRef<Path>,
    flags: OpenFlags,
) -> Result<Connection, StoreError> {
    checksums::keep().map_err(|code| {
        let cause = ffi::Error::new(code);
        StoreError::Sqlite(SqlError::SqliteFailure(cause, None))
    })?;
    Ok(Connection::open_with_flags(path, flags)?)
}

/// Whether each page has a checksum, which is made sure of whenever it is read.
pub(crate) fn has_checksums(db: &Connection) -> Result<bool, StoreError> {
    let read = |row: &Row<'_>| row.get::<_, String>(0);
    let kept = db.query_row("PRAGMA checksum_verification", [], read);
    Ok(kept.optional()?.is_some_and(|it| it == "1"))
}

/// How every library is read, on the disk or in memory.
pub(crate) fn configure(db: &Connection) -> Result<(), StoreError> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    db.pragma_update(None, "cache_size", -CACHE)?;
    Ok(())
}

/// What SQLite finds first in the whole file; `ok`: nothing. Indexes of a search
/// come last.
fn first_damage(db: &Connection) -> rusqlite::Result<String> {
    db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
}

/// Whether nothing but the index of the search is damaged. SQLite has two ways to
/// say so.
pub(crate) fn only_index_is_damaged(db: &Connection) -> rusqlite::Result<bool> {
    let found = first_damage(db)?;
    let names_it = found.starts_with("fts5: ") && found.contains("table \"search\"");
    Ok(names_it || found.contains("FTS5 table main.search"))
}

/// Reads the whole file for damage, and for links that lead nowhere.
pub(crate) fn check(db: &Connection) -> Result<(), StoreError> {
    let found = first_damage(db)?;
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
