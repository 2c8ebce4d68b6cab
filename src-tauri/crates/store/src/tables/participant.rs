//! Who takes part, as roles.

use super::{Rows, rows_of};
use rusqlite::{Row, Statement, params};
use workshop::{Participant, ParticipantId};

pub(super) const V1: &str = "
    CREATE TABLE participant (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id       INTEGER NOT NULL,
        rank     INTEGER NOT NULL,
        role     TEXT NOT NULL,
        PRIMARY KEY (workshop, id)
    ) STRICT, WITHOUT ROWID;
";

impl Rows for Participant {
    rows_of!("participant", "rank, role", "?3, ?4");

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        sql.execute(params![workshop, self.id.0, self.rank, self.role])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: ParticipantId(row.get("id")?),
            rank: row.get("rank")?,
            role: row.get("role")?,
        })
    }
}
