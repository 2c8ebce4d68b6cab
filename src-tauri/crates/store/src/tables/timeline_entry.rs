//! What happened, in order.

use super::{Rows, rows_of};
use crate::column::{Word, optional, unreadable};
use rusqlite::{Row, Statement, params};
use workshop::{EntryId, EntryTime, TimelineEntry, When};

/// `certainty` is exact, approximate or unknown; only an unknown time has no
/// `happened`. From version 6 on that may be a day alone, and a time may have
/// its distance from UTC; before, `…T00:00:00` of one that isn't exact was a day.
pub(super) const V1: &str = "
    CREATE TABLE timeline_entry (
        workshop  INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id        INTEGER NOT NULL,
        rank      INTEGER NOT NULL,
        certainty TEXT NOT NULL,
        happened  TEXT,
        text      TEXT NOT NULL,
        role      TEXT NOT NULL,
        source    TEXT NOT NULL,
        PRIMARY KEY (workshop, id),
        CHECK ((certainty = 'unknown') = (happened IS NULL))
    ) STRICT, WITHOUT ROWID;
";

impl Rows for TimelineEntry {
    rows_of!(
        "timeline_entry",
        "rank, certainty, happened, text, role, source",
        "?3, ?4, ?5, ?6, ?7, ?8"
    );

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        let certainty = match self.time {
            EntryTime::Exact(_) => "exact",
            EntryTime::Approximate(_) => "approximate",
            EntryTime::Unknown => "unknown",
        };
        sql.execute(params![
            workshop,
            self.id.0,
            self.rank,
            certainty,
            self.time.at().map(Word),
            self.text,
            self.role,
            self.source
        ])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let certainty: String = row.get("certainty")?;
        let time = match (certainty.as_str(), optional(row, "happened")?) {
            // As it stands: midnight of an exact time never was a day.
            ("exact", Some(_)) => EntryTime::Exact(as_written(row)?),
            ("approximate", Some(at)) => EntryTime::Approximate(at),
            ("unknown", None) => EntryTime::Unknown,
            _ => return Err(unreadable(row, "certainty", &certainty)),
        };
        Ok(Self {
            id: EntryId(row.get("id")?),
            rank: row.get("rank")?,
            time,
            text: row.get("text")?,
            role: row.get("role")?,
            source: row.get("source")?,
        })
    }
}

fn as_written(row: &Row<'_>) -> rusqlite::Result<When> {
    let text: String = row.get("happened")?;
    text.parse().map_err(|_| unreadable(row, "happened", &text))
}
