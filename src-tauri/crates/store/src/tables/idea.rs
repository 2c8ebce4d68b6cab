//! The unsorted tray.

use super::{Rows, rows_of};
use crate::column::{from_json, json};
use rusqlite::{Row, Statement, params};
use workshop::{CategoryId, Idea, IdeaId};

/// What stands beneath an idea is no record yet: it is JSON.
pub(super) const V3: &str = "
    CREATE TABLE idea (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id       INTEGER NOT NULL,
        rank     INTEGER NOT NULL,
        text     TEXT NOT NULL,
        also     TEXT NOT NULL,
        category INTEGER,
        beneath  TEXT NOT NULL,
        PRIMARY KEY (workshop, id),
        FOREIGN KEY (workshop, category) REFERENCES category DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
";

impl Rows for Idea {
    rows_of!(
        "idea",
        "rank, text, also, category, beneath",
        "?3, ?4, ?5, ?6, ?7"
    );

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        sql.execute(params![
            workshop,
            self.id.0,
            self.rank,
            self.text,
            self.also,
            self.category.map(|id| id.0),
            json(&self.beneath)?
        ])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: IdeaId(row.get("id")?),
            rank: row.get("rank")?,
            text: row.get("text")?,
            also: row.get("also")?,
            category: row.get::<_, Option<u32>>("category")?.map(CategoryId),
            beneath: from_json(row, "beneath")?,
        })
    }
}
