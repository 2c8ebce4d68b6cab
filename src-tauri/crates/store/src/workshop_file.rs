//! A file with one workshop: a library of its own, to be carried and opened
//! elsewhere. It has no journal: what was ever replaced or deleted isn't in it.

use crate::library::add;
use crate::recognised::APPLICATION_ID;
use crate::tables::attachment_bytes;
use crate::{AttachedBytes, StoreError, WorkshopId, checked_pages, memory, migrate, tables};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Error as SqlError, ffi};
use std::collections::BTreeSet;
use workshop::Workshop;

/// How the file begins: as every file of SQLite does.
pub const FILE_BEGINS: &[u8] = b"SQLite format 3\0";

/// The bytes of a file with this workshop alone.
///
/// # Errors
/// Out of memory, in all likelihood.
pub fn workshop_file(workshop: &Workshop, at: DateTime<Utc>) -> Result<Vec<u8>, StoreError> {
    checksums::keep().map_err(|code| SqlError::SqliteFailure(ffi::Error::new(code), None))?;
    let mut db = Connection::open_in_memory()?;
    db.query_row(checksums::MAKE_ROOM, [], |_| Ok(()))?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate::add_versions(&mut db)?;
    let writing = db.transaction()?;
    add(&writing, workshop, at)?;
    // Drawn by lot: nothing here depends on it, and the same workshop is the same file.
    writing.execute(
        "UPDATE commit_mark SET marks = CAST('LiMk' || zeroblob(32) AS BLOB)",
        [],
    )?;
    writing.commit()?;
    // Nothing of how it came to be is left between the rows.
    db.execute_batch("VACUUM")?;
    bytes_of(&mut db)
}

/// The bytes of a library in memory, each page with its checksum.
fn bytes_of(db: &mut Connection) -> Result<Vec<u8>, StoreError> {
    let mut bytes = db.serialize("main")?.to_vec();
    checked_pages::seal_all(&mut bytes);
    Ok(bytes)
}

/// The bytes of such a file with the bytes of what is attached in it.
///
/// # Errors
/// Bytes that are no such file.
pub fn with_attached(file: &[u8], attached: &[AttachedBytes]) -> Result<Vec<u8>, StoreError> {
    if attached.is_empty() {
        return Ok(file.to_vec());
    }
    let mut db = memory::holding(file)?;
    attachment_bytes::add(&db, the_one(&db)?, attached)?;
    db.execute_batch("VACUUM")?;
    bytes_of(&mut db)
}

/// The bytes of what is attached in such a file.
///
/// # Errors
/// As [`workshop_in_file`].
pub fn attached_in_file(bytes: &[u8]) -> Result<Vec<AttachedBytes>, StoreError> {
    let db = opened(bytes)?;
    Ok(attachment_bytes::of(&db, the_one(&db)?)?)
}

/// The workshop in the bytes of such a file, of this or an earlier version.
///
/// # Errors
/// Bytes that are no library, or one that is damaged or of a newer version; one with
/// no workshop, or with several: that is a library, and is put in its place whole.
pub fn workshop_in_file(bytes: &[u8]) -> Result<Workshop, StoreError> {
    read(bytes).map_err(|error| match error {
        StoreError::Newer { .. } => StoreError::NewerFile,
        several @ StoreError::Several(_) => several,
        other => StoreError::NoWorkshopFile(Box::new(other)),
    })
}

fn read(bytes: &[u8]) -> Result<Workshop, StoreError> {
    let db = opened(bytes)?;
    let id = the_one(&db)?;
    let (_, mut parts) = tables::workshop::read(&db, id)?;
    tables::read_all(&db, id, &mut parts)?;
    Ok(Workshop::from_stored_parts(parts)?)
}

/// Such a file in memory, of the newest version.
fn opened(bytes: &[u8]) -> Result<Connection, StoreError> {
    checked_pages::verify(bytes, &BTreeSet::new())?;
    let mut bytes = bytes.to_vec();
    memory::without_log(&mut bytes);
    let mut db = memory::holding(&bytes)?;
    migrate::in_memory(&mut db)?;
    Ok(db)
}

/// The one workshop that is in it.
fn the_one(db: &Connection) -> Result<WorkshopId, StoreError> {
    let mut all = db.prepare("SELECT id FROM workshop")?;
    let ids = all.query_map([], |row| row.get(0))?;
    let ids: Vec<i64> = ids.collect::<Result<_, _>>()?;
    match ids[..] {
        [id] => Ok(WorkshopId(id)),
        // One that isn't there: whatever number.
        [] => Err(StoreError::Missing(WorkshopId(0))),
        _ => Err(StoreError::Several(ids.len())),
    }
}
