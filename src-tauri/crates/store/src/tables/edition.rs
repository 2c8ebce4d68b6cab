//! The reports that were handed out of a workshop. They go with it; nothing of what
//! they said is kept but a fingerprint.

use crate::Edition;
use crate::column::Word;
use rusqlite::{Connection, Row, params};

/// `step` is the workshop's revision at that time.
pub(super) const V9: &str = "
    CREATE TABLE edition (
        workshop    INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        number      INTEGER NOT NULL,
        day         TEXT NOT NULL,
        step        INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        PRIMARY KEY (workshop, number)
    ) STRICT, WITHOUT ROWID;
";

const ADD: &str = "
    INSERT OR IGNORE INTO edition (workshop, number, day, step, fingerprint)
    VALUES (?1, ?2, ?3, ?4, ?5)";
const OF: &str = "
    SELECT number, day, step, fingerprint FROM edition WHERE workshop = ?1 ORDER BY number";

/// Notes one.
pub(crate) fn add(db: &Connection, workshop: i64, edition: &Edition) -> rusqlite::Result<usize> {
    let Edition {
        number,
        day,
        step,
        fingerprint,
    } = edition;
    let mut add = db.prepare_cached(ADD)?;
    add.execute(params![workshop, number, Word(*day), step, fingerprint])
}

/// All of a workshop, the first one first.
pub(crate) fn of(db: &Connection, workshop: i64) -> rusqlite::Result<Vec<Edition>> {
    let mut statement = db.prepare_cached(OF)?;
    statement.query_map([workshop], read)?.collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Edition> {
    let Word(day) = row.get("day")?;
    Ok(Edition {
        number: row.get("number")?,
        day,
        step: row.get("step")?,
        fingerprint: row.get("fingerprint")?,
    })
}
