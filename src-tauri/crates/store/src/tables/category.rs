//! The categories, which are the bones of the fishbone.

use super::{Rows, rows_of};
use rusqlite::{Row, Statement, params};
use workshop::{Category, CategoryId};

pub(super) const V1: &str = "
    CREATE TABLE category (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id       INTEGER NOT NULL,
        rank     INTEGER NOT NULL,
        name     TEXT NOT NULL,
        initial  TEXT NOT NULL,
        hue      INTEGER NOT NULL,
        PRIMARY KEY (workshop, id)
    ) STRICT, WITHOUT ROWID;
";

impl Rows for Category {
    rows_of!("category", "rank, name, initial, hue", "?3, ?4, ?5, ?6");

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        sql.execute(params![
            workshop,
            self.id.0,
            self.rank,
            self.name,
            self.initial,
            self.hue
        ])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: CategoryId(row.get("id")?),
            rank: row.get("rank")?,
            name: row.get("name")?,
            initial: row.get("initial")?,
            hue: row.get("hue")?,
        })
    }
}
