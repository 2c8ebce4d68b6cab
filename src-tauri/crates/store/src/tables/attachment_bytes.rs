//! The bytes of what is attached, once for each workshop that has them: so a
//! workshop that is deleted for good takes its own with it, whatever others have.
//!
//! No row of `attachment` needs them. An attachment that was removed can be brought
//! back by an undo or from the history, so its bytes stay when its row goes; they go
//! with the workshop, or when the bin is emptied (see [`forget_unattached`]). Should
//! its row come back after that, it says that the file isn't there any more.

use crate::{AttachedBytes, WorkshopId};
use rusqlite::{Connection, OptionalExtension, params};

pub(super) const V10: &str = "
    CREATE TABLE attachment_bytes (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        hash     TEXT NOT NULL,
        bytes    BLOB NOT NULL,
        PRIMARY KEY (workshop, hash)
    ) STRICT;
";

// The same hash, the same bytes.
const ADD: &str = "
    INSERT OR IGNORE INTO attachment_bytes (workshop, hash, bytes) VALUES (?1, ?2, ?3)";
const ONE: &str = "SELECT bytes FROM attachment_bytes WHERE workshop = ?1 AND hash = ?2";
const HAS: &str = "SELECT 1 FROM attachment_bytes WHERE workshop = ?1 AND hash = ?2";
const OF: &str = "
    SELECT hash, bytes FROM attachment_bytes AS it
    WHERE workshop = ?1 AND EXISTS (
        SELECT 1 FROM attachment WHERE workshop = it.workshop AND hash = it.hash
    )
    ORDER BY hash";
const COPY: &str = "
    INSERT INTO attachment_bytes (workshop, hash, bytes)
    SELECT ?2, hash, bytes FROM attachment_bytes AS it
    WHERE workshop = ?1 AND EXISTS (
        SELECT 1 FROM attachment WHERE workshop = ?2 AND hash = it.hash
    )";
const FORGET: &str = "
    DELETE FROM attachment_bytes AS it
    WHERE NOT EXISTS (
        SELECT 1 FROM attachment WHERE workshop = it.workshop AND hash = it.hash
    )";

/// Keeps bytes, where they aren't kept already.
pub(crate) fn add(
    db: &Connection,
    workshop: WorkshopId,
    all: &[AttachedBytes],
) -> rusqlite::Result<()> {
    let mut add = db.prepare_cached(ADD)?;
    for it in all {
        add.execute(params![workshop.0, it.hash, it.bytes])?;
    }
    Ok(())
}

/// The bytes of a hash.
pub(crate) fn one(
    db: &Connection,
    workshop: WorkshopId,
    hash: &str,
) -> rusqlite::Result<Option<Vec<u8>>> {
    let mut statement = db.prepare_cached(ONE)?;
    let found = statement.query_row(params![workshop.0, hash], |row| row.get(0));
    found.optional()
}

/// Whether the bytes of a hash are kept.
pub(crate) fn has(db: &Connection, workshop: WorkshopId, hash: &str) -> rusqlite::Result<bool> {
    let mut statement = db.prepare_cached(HAS)?;
    statement.exists(params![workshop.0, hash])
}

/// The bytes of all that is attached.
pub(crate) fn of(db: &Connection, workshop: WorkshopId) -> rusqlite::Result<Vec<AttachedBytes>> {
    let mut statement = db.prepare_cached(OF)?;
    let rows = statement.query_map([workshop.0], |row| {
        Ok(AttachedBytes {
            hash: row.get(0)?,
            bytes: row.get(1)?,
        })
    })?;
    rows.collect()
}

/// Copies the bytes of what is attached in the one to the other, a copy of it.
pub(crate) fn copy(db: &Connection, from: WorkshopId, to: WorkshopId) -> rusqlite::Result<()> {
    db.prepare_cached(COPY)?.execute(params![from.0, to.0])?;
    Ok(())
}

/// Forgets bytes that nothing is attached by any more. Answers whether there were any.
pub(crate) fn forget_unattached(db: &Connection) -> rusqlite::Result<bool> {
    Ok(db.prepare_cached(FORGET)?.execute([])? > 0)
}
