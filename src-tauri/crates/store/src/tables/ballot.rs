//! The ballots of an open round. They are gone once it is closed.

use super::{Rows, rows_of};
use crate::column::{from_json, json};
use rusqlite::{Row, Statement, params};
use workshop::{Ballot, BallotId, ParticipantId};

/// The dots are JSON: nobody asks questions of an open round.
pub(super) const V3: &str = "
    CREATE TABLE ballot (
        workshop    INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id          INTEGER NOT NULL,
        participant INTEGER,
        dots        TEXT NOT NULL,
        PRIMARY KEY (workshop, id),
        FOREIGN KEY (workshop, participant) REFERENCES participant
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
";

impl Rows for Ballot {
    rows_of!("ballot", "participant, dots", "?3, ?4");

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        sql.execute(params![
            workshop,
            self.id.0,
            self.participant.map(|id| id.0),
            json(&self.dots)?
        ])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let participant = row.get::<_, Option<u32>>("participant")?;
        Ok(Self {
            id: BallotId(row.get("id")?),
            participant: participant.map(ParticipantId),
            dots: from_json(row, "dots")?,
        })
    }
}
