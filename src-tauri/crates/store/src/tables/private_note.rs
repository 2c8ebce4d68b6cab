//! The facilitator's private notes, each about a step or about a cause.

use super::{Rows, rows_of};
use crate::column::{Word, optional};
use rusqlite::{Row, Statement, params};
use workshop::{About, CauseId, NoteId, PrivateNote};

/// Either `step` or `cause` is there. That the cause is there isn't checked
/// here, for the same reason as a cause's parent.
pub(super) const V3: &str = "
    CREATE TABLE private_note (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id       INTEGER NOT NULL,
        step     TEXT,
        cause    INTEGER,
        text     TEXT NOT NULL,
        PRIMARY KEY (workshop, id),
        CHECK ((step IS NULL) <> (cause IS NULL))
    ) STRICT, WITHOUT ROWID;
";

impl Rows for PrivateNote {
    rows_of!("private_note", "step, cause, text", "?3, ?4, ?5");

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        let (step, cause) = match self.about {
            About::Step(step) => (Some(Word(step)), None),
            About::Cause(id) => (None, Some(id.0)),
        };
        sql.execute(params![workshop, self.id.0, step, cause, self.text])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let about = match optional(row, "step")? {
            Some(step) => About::Step(step),
            None => About::Cause(CauseId(row.get("cause")?)),
        };
        Ok(Self {
            id: NoteId(row.get("id")?),
            about,
            text: row.get("text")?,
        })
    }
}
