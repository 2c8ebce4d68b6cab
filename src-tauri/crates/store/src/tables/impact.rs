//! The harm by kind: a row for each kind of which something was told.

use super::{List, StoredRecord, sound};
use crate::WorkshopId;
use crate::column::Word;
use rusqlite::{Connection, Row, params};
use workshop::Impact;

pub(super) const V8: &str = "
    CREATE TABLE impact (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        kind     TEXT NOT NULL,
        amount   TEXT NOT NULL,
        unit     TEXT NOT NULL,
        words    TEXT NOT NULL,
        PRIMARY KEY (workshop, kind)
    ) STRICT, WITHOUT ROWID;
";

const ADD: &str = "
    INSERT INTO impact (workshop, kind, amount, unit, words) VALUES (?1, ?2, ?3, ?4, ?5)";

const SET: &str = "
    UPDATE impact SET (amount, unit, words) = (?3, ?4, ?5) WHERE workshop = ?1 AND kind = ?2";

const REMOVE: &str = "DELETE FROM impact WHERE workshop = ?1 AND kind = ?2";

const ALL: &str = "SELECT kind, amount, unit, words FROM impact WHERE workshop = ?1";

impl List for Impact {
    fn add_all(all: &[Self], db: &Connection, id: WorkshopId) -> rusqlite::Result<()> {
        for impact in all {
            write(db, ADD, id, impact)?;
        }
        Ok(())
    }

    fn read_all(db: &Connection, id: WorkshopId) -> rusqlite::Result<Vec<Self>> {
        let mut statement = db.prepare_cached(ALL)?;
        statement.query_map([id.0], read)?.collect()
    }

    fn read_sound(db: &Connection, id: WorkshopId) -> rusqlite::Result<(Vec<Self>, usize)> {
        let mut statement = db.prepare_cached(ALL)?;
        Ok(sound(statement.query_map([id.0], read)?))
    }
}

impl StoredRecord for Impact {
    fn add(&self, db: &Connection, id: WorkshopId) -> rusqlite::Result<usize> {
        write(db, ADD, id, self)
    }

    fn replace(&self, _: &Self, db: &Connection, id: WorkshopId) -> rusqlite::Result<usize> {
        write(db, SET, id, self)
    }

    fn remove(&self, db: &Connection, id: WorkshopId) -> rusqlite::Result<usize> {
        db.prepare_cached(REMOVE)?
            .execute(params![id.0, Word(self.kind)])
    }
}

fn write(db: &Connection, sql: &str, id: WorkshopId, it: &Impact) -> rusqlite::Result<usize> {
    db.prepare_cached(sql)?
        .execute(params![id.0, Word(it.kind), it.amount, it.unit, it.words])
}

fn read(row: &Row<'_>) -> rusqlite::Result<Impact> {
    let Word(kind) = row.get("kind")?;
    Ok(Impact {
        kind,
        amount: row.get("amount")?,
        unit: row.get("unit")?,
        words: row.get("words")?,
    })
}
