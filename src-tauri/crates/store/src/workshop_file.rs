//! A file with one workshop: a library of its own, to be carried and opened
//! elsewhere. It has no journal: what was ever replaced or deleted isn't in it.

use crate::library::add;
use crate::open::APPLICATION_ID;
use crate::{StoreError, WorkshopId, memory, migrate, tables};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use workshop::Workshop;

/// How the file begins: as every file of SQLite does.
pub const FILE_BEGINS: &[u8] = b"SQLite format 3\0";

/// The bytes of a file with this workshop alone.
///
/// # Errors
/// Out of memory, in all likelihood.
pub fn workshop_file(workshop: &Workshop, at: DateTime<Utc>) -> Result<Vec<u8>, StoreError> {
    let mut db = Connection::open_in_memory()?;
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
    Ok(db.serialize("main")?.to_vec())
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
    let mut bytes = bytes.to_vec();
    memory::without_log(&mut bytes);
    let mut db = memory::holding(&bytes)?;
    migrate::in_memory(&mut db)?;
    let mut all = db.prepare("SELECT id FROM workshop")?;
    let ids = all.query_map([], |row| row.get(0))?;
    let ids: Vec<i64> = ids.collect::<Result<_, _>>()?;
    let id = match ids[..] {
        [id] => WorkshopId(id),
        // One that isn't there: whatever number.
        [] => return Err(StoreError::Missing(WorkshopId(0))),
        _ => return Err(StoreError::Several(ids.len())),
    };
    let (_, mut parts) = tables::workshop::read(&db, id)?;
    tables::read_all(&db, id, &mut parts)?;
    Ok(Workshop::from_stored_parts(parts)?)
}
