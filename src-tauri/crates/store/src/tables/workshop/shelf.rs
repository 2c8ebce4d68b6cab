//! Which workshops there are, on which shelf, and of which system.

use crate::column::Timestamp;
use crate::{StoreError, WorkshopId};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

const ARCHIVE: &str = "UPDATE workshop SET archived = ?2 WHERE id = ?1";
const BIN: &str = "UPDATE workshop SET binned = ?2 WHERE id = ?1";
const BINNED: &str = "SELECT id FROM workshop WHERE binned IS NOT NULL";

/// Archives a workshop, or takes it out of the archive.
pub(crate) fn archive(
    db: &Connection,
    id: WorkshopId,
    at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    mark(db, ARCHIVE, id, at)
}

/// Puts a workshop into the bin, or takes it out.
pub(crate) fn bin(
    db: &Connection,
    id: WorkshopId,
    at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    mark(db, BIN, id, at)
}

fn mark(
    db: &Connection,
    sql: &str,
    id: WorkshopId,
    at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    match db
        .prepare_cached(sql)?
        .execute(params![id.0, at.map(Timestamp)])?
    {
        0 => Err(StoreError::Missing(id)),
        _ => Ok(()),
    }
}

/// The workshops in the bin.
pub(crate) fn binned(db: &Connection) -> rusqlite::Result<Vec<WorkshopId>> {
    let mut statement = db.prepare_cached(BINNED)?;
    let rows = statement.query_map([], |row| Ok(WorkshopId(row.get(0)?)))?;
    rows.collect()
}

/// Refuses what is about a workshop that isn't there.
pub(crate) fn must_be_there(db: &Connection, id: WorkshopId) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached("SELECT 1 FROM workshop WHERE id = ?1")?;
    match statement.exists([id.0])? {
        true => Ok(()),
        false => Err(StoreError::Missing(id)),
    }
}

/// Deletes a workshop, and with it every row that is part of it.
pub(crate) fn delete(db: &Connection, id: WorkshopId) -> rusqlite::Result<()> {
    db.execute("DELETE FROM workshop WHERE id = ?1", [id.0])?;
    Ok(())
}

/// The systems that are named outside the bin, and by reports that were not
/// set aside, each once.
pub(crate) fn systems(db: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT system FROM (
             SELECT system FROM workshop WHERE binned IS NULL
             UNION ALL
             SELECT system FROM safety_report WHERE aside IS NULL
         ) WHERE system <> '' ORDER BY system COLLATE NOCASE, system",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    rows.collect()
}

/// The workshops outside the bin that name a system, the newest first.
pub(crate) fn named_systems(db: &Connection) -> rusqlite::Result<Vec<(WorkshopId, String)>> {
    let mut statement = db.prepare_cached(
        "SELECT id, system FROM workshop
         WHERE system <> '' AND binned IS NULL ORDER BY created DESC, id DESC",
    )?;
    let rows = statement.query_map([], |row| Ok((WorkshopId(row.get(0)?), row.get(1)?)))?;
    rows.collect()
}
