//! What those who were hurt need: for the facilitator alone.

use super::{Rows, rows_of};
use crate::column::{Word, optional};
use rusqlite::{Row, Statement, params};
use workshop::{Need, NeedId};

pub(super) const V8: &str = "
    CREATE TABLE need (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id       INTEGER NOT NULL,
        rank     INTEGER NOT NULL,
        whose    TEXT NOT NULL,
        role     TEXT NOT NULL,
        text     TEXT NOT NULL,
        owner    TEXT NOT NULL,
        due      TEXT,
        done     INTEGER NOT NULL,
        PRIMARY KEY (workshop, id)
    ) STRICT, WITHOUT ROWID;
";

impl Rows for Need {
    rows_of!(
        "need",
        "rank, whose, role, text, owner, due, done",
        "?3, ?4, ?5, ?6, ?7, ?8, ?9"
    );

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        sql.execute(params![
            workshop,
            self.id.0,
            self.rank,
            Word(self.whose),
            self.role,
            self.text,
            self.owner,
            self.due.map(Word),
            self.done
        ])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let Word(whose) = row.get("whose")?;
        Ok(Self {
            id: NeedId(row.get("id")?),
            rank: row.get("rank")?,
            whose,
            role: row.get("role")?,
            text: row.get("text")?,
            owner: row.get("owner")?,
            due: optional(row, "due")?,
            done: row.get("done")?,
        })
    }
}
