//! The workshops: the session, the incident and the effect, with what the
//! library itself notes of each.

mod facts;
mod shelf;
mod versions;

pub(crate) use shelf::{archive, bin, binned, delete, must_be_there, named_systems, systems};
pub(super) use versions::{V1, V3, V4, V8};

use crate::column::Timestamp;
use crate::tally::Tally;
use crate::{StoreError, WorkshopId};
use chrono::{DateTime, Utc};
use facts::{parts, set_effect, set_incident, set_session};
use rusqlite::{Connection, OptionalExtension, params};
use workshop::Parts;

/// Words that a default leaves empty are set before the transaction ends.
const ADD: &str = "INSERT INTO workshop (created, updated, last_id) VALUES (?1, ?1, ?2)";

const COUNT: &str = "
    UPDATE workshop
    SET cause_count = cause_count + ?2, root_count = root_count + ?3,
        action_count = action_count + ?4, open_actions = open_actions + ?5
    WHERE id = ?1";

const STEP: &str = "
    UPDATE workshop
    SET revision = revision + 1, updated = ?3, last_id = max(last_id, ?4)
    WHERE id = ?1 AND revision = ?2";

const READ: &str = "SELECT * FROM workshop WHERE id = ?1";

/// Adds the row of a workshop that is made of `parts`.
pub(crate) fn add(
    db: &Connection,
    parts: &Parts,
    tally: Tally,
    at: DateTime<Utc>,
) -> rusqlite::Result<WorkshopId> {
    db.prepare_cached(ADD)?
        .execute(params![Timestamp(at), parts.last_id])?;
    let id = WorkshopId(db.last_insert_rowid());
    set_session(db, id, &parts.session)?;
    set_incident(db, id, &parts.incident)?;
    set_effect(db, id, &parts.effect)?;
    count(db, id, tally)?;
    Ok(id)
}

/// Adds `by` to what the list counts.
pub(crate) fn count(db: &Connection, id: WorkshopId, by: Tally) -> rusqlite::Result<()> {
    if by != Tally::default() {
        db.prepare_cached(COUNT)?.execute(params![
            id.0,
            by.causes,
            by.roots,
            by.actions,
            by.open_actions
        ])?;
    }
    Ok(())
}

/// Takes the workshop from the revision `expected` to the next, or says why
/// that can't be.
pub(crate) fn step(
    db: &Connection,
    id: WorkshopId,
    expected: u64,
    last_id: u32,
    at: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let met = db
        .prepare_cached(STEP)?
        .execute(params![id.0, expected, Timestamp(at), last_id])?;
    if met == 1 {
        return Ok(expected + 1);
    }
    let found = db
        .query_row(
            "SELECT revision FROM workshop WHERE id = ?1",
            [id.0],
            |row| row.get(0),
        )
        .optional()?
        .ok_or(StoreError::Missing(id))?;
    Err(StoreError::Conflict { expected, found })
}

/// The workshop's revision; none: it isn't there.
pub(crate) fn revision(db: &Connection, id: WorkshopId) -> rusqlite::Result<Option<u64>> {
    db.prepare_cached("SELECT revision FROM workshop WHERE id = ?1")?
        .query_row([id.0], |row| row.get(0))
        .optional()
}

/// The time at which the workshop came into the library; none: it isn't there.
pub(crate) fn created(db: &Connection, id: WorkshopId) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let created = db
        .prepare_cached("SELECT created FROM workshop WHERE id = ?1")?
        .query_row([id.0], |row| row.get("created"))
        .optional()?;
    Ok(created.map(|Timestamp(at)| at))
}

/// The workshop's revision, and `Parts` with what its own row holds.
pub(crate) fn read(db: &Connection, id: WorkshopId) -> Result<(u64, Parts), StoreError> {
    db.prepare_cached(READ)?
        .query_row([id.0], |row| Ok((row.get("revision")?, parts(row)?)))
        .optional()?
        .ok_or(StoreError::Missing(id))
}
