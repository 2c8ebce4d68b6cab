//! The causes: one row for each node of the graph.

use super::{Rows, rows_of};
use crate::column::Word;
use rusqlite::{Row, Statement, params};
use workshop::{CategoryId, Cause, CauseId, EntryId, Evidence};

/// A category is checked when the transaction ends, for a change may remove it
/// before the causes let go of it. That a parent is there isn't checked here:
/// SQLite would look through all causes for each one that is removed. No edit
/// leaves a cause without its parent, and reading refuses one.
pub(super) const V1: &str = "
    CREATE TABLE cause (
        workshop        INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id              INTEGER NOT NULL,
        parent          INTEGER,
        rank            INTEGER NOT NULL,
        text            TEXT NOT NULL,
        nature          TEXT NOT NULL,
        category        INTEGER,
        evidence        TEXT NOT NULL,
        evidence_note   TEXT NOT NULL,
        evidence_source TEXT NOT NULL,
        standing        TEXT NOT NULL,
        owner           TEXT NOT NULL,
        votes           INTEGER NOT NULL,
        PRIMARY KEY (workshop, id),
        FOREIGN KEY (workshop, category) REFERENCES category DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
";

/// The entry isn't checked here, for the same reason as the parent.
pub(super) const V3: &str = "
    ALTER TABLE cause ADD COLUMN also  TEXT NOT NULL DEFAULT '';
    ALTER TABLE cause ADD COLUMN entry INTEGER;
";

/// The columns that came with the rules of causation.
pub(super) const V4: &str = "ALTER TABLE cause ADD COLUMN duty TEXT NOT NULL DEFAULT '';";

/// The columns that came with why it made sense.
pub(super) const V8: &str = "
    ALTER TABLE cause ADD COLUMN usually TEXT NOT NULL DEFAULT '';
    ALTER TABLE cause ADD COLUMN known   TEXT NOT NULL DEFAULT '';
";

impl Rows for Cause {
    rows_of!(
        "cause",
        "parent, rank, text, nature, category, \
         evidence, evidence_note, evidence_source, standing, owner, votes, also, entry, duty, \
         usually, known",
        "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18"
    );

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        sql.execute(params![
            workshop,
            self.id.0,
            self.parent.map(|id| id.0),
            self.rank,
            self.text,
            Word(self.nature),
            self.category.map(|id| id.0),
            Word(self.evidence.level),
            self.evidence.note,
            self.evidence.source,
            Word(self.standing),
            self.owner,
            self.votes,
            self.also,
            self.entry.map(|id| id.0),
            self.duty,
            self.usually,
            self.known
        ])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let Word(nature) = row.get("nature")?;
        let Word(level) = row.get("evidence")?;
        let Word(standing) = row.get("standing")?;
        Ok(Self {
            id: CauseId(row.get("id")?),
            parent: row.get::<_, Option<u32>>("parent")?.map(CauseId),
            rank: row.get("rank")?,
            text: row.get("text")?,
            nature,
            category: row.get::<_, Option<u32>>("category")?.map(CategoryId),
            evidence: Evidence {
                level,
                note: row.get("evidence_note")?,
                source: row.get("evidence_source")?,
            },
            standing,
            owner: row.get("owner")?,
            votes: row.get("votes")?,
            duty: row.get("duty")?,
            usually: row.get("usually")?,
            known: row.get("known")?,
            also: row.get("also")?,
            entry: row.get::<_, Option<u32>>("entry")?.map(EntryId),
        })
    }
}
