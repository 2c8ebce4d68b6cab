//! What is planned for each step: always seven rows a workshop.

use super::{List, StoredRecord, sound};
use crate::WorkshopId;
use crate::column::Word;
use rusqlite::{Connection, Row, params};
use workshop::AgendaItem;

/// Workshops that were there before get the usual 90 minutes.
pub(super) const V3: &str = "
    CREATE TABLE agenda_item (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        step     TEXT NOT NULL,
        minutes  INTEGER NOT NULL,
        done     INTEGER NOT NULL,
        prompt   TEXT NOT NULL,
        line     TEXT NOT NULL,
        PRIMARY KEY (workshop, step)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO agenda_item
    SELECT id, column1, column2, 0, '', ''
    FROM workshop, (VALUES
        ('opening', 10), ('happened', 25), ('fishbone', 20), ('whys', 15),
        ('priorities', 5), ('actions', 10), ('report', 5));
";

const ADD: &str = "
    INSERT INTO agenda_item (workshop, step, minutes, done, prompt, line)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

const SET: &str = "
    UPDATE agenda_item SET (minutes, done, prompt, line) = (?3, ?4, ?5, ?6)
    WHERE workshop = ?1 AND step = ?2";

const ALL: &str = "SELECT step, minutes, done, prompt, line FROM agenda_item WHERE workshop = ?1";

impl List for AgendaItem {
    fn add_all(all: &[Self], db: &Connection, id: WorkshopId) -> rusqlite::Result<()> {
        for item in all {
            write(db, ADD, id, item)?;
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

impl StoredRecord for AgendaItem {
    fn replace(&self, _: &Self, db: &Connection, id: WorkshopId) -> rusqlite::Result<usize> {
        write(db, SET, id, self)
    }
}

fn write(db: &Connection, sql: &str, id: WorkshopId, it: &AgendaItem) -> rusqlite::Result<usize> {
    db.prepare_cached(sql)?.execute(params![
        id.0,
        Word(it.step),
        it.minutes,
        it.done,
        it.prompt,
        it.line
    ])
}

fn read(row: &Row<'_>) -> rusqlite::Result<AgendaItem> {
    let Word(step) = row.get("step")?;
    Ok(AgendaItem {
        step,
        minutes: row.get("minutes")?,
        done: row.get("done")?,
        prompt: row.get("prompt")?,
        line: row.get("line")?,
    })
}
