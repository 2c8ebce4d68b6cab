//! The parking lot.

use super::{Rows, rows_of};
use rusqlite::{Row, Statement, params};
use workshop::{Thought, ThoughtId};

pub(super) const V3: &str = "
    CREATE TABLE thought (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id       INTEGER NOT NULL,
        rank     INTEGER NOT NULL,
        text     TEXT NOT NULL,
        settled  INTEGER NOT NULL,
        PRIMARY KEY (workshop, id)
    ) STRICT, WITHOUT ROWID;
";

impl Rows for Thought {
    rows_of!("thought", "rank, text, settled", "?3, ?4, ?5");

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        sql.execute(params![
            workshop,
            self.id.0,
            self.rank,
            self.text,
            self.settled
        ])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: ThoughtId(row.get("id")?),
            rank: row.get("rank")?,
            text: row.get("text")?,
            settled: row.get("settled")?,
        })
    }
}
