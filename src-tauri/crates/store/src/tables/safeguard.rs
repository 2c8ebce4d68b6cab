//! The safeguards, each with links to the causes that explain it and to entries
//! of the timeline.

use super::{Rows, rows_of};
use crate::column::{Word, optional};
use rusqlite::{Connection, Row, Statement, params};
use std::collections::BTreeMap;
use workshop::{CauseId, EntryId, Safeguard, SafeguardId};

/// The links are kept as those of an action are.
pub(super) const V8: &str = "
    CREATE TABLE safeguard (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id       INTEGER NOT NULL,
        rank     INTEGER NOT NULL,
        text     TEXT NOT NULL,
        job      TEXT NOT NULL,
        outcome  TEXT,
        PRIMARY KEY (workshop, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE safeguard_cause (
        workshop  INTEGER NOT NULL,
        cause     INTEGER NOT NULL,
        safeguard INTEGER NOT NULL,
        place     INTEGER NOT NULL,
        PRIMARY KEY (workshop, cause, safeguard, place),
        FOREIGN KEY (workshop, safeguard) REFERENCES safeguard ON DELETE CASCADE,
        FOREIGN KEY (workshop, cause) REFERENCES cause DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE safeguard_entry (
        workshop  INTEGER NOT NULL,
        entry     INTEGER NOT NULL,
        safeguard INTEGER NOT NULL,
        place     INTEGER NOT NULL,
        PRIMARY KEY (workshop, entry, safeguard, place),
        FOREIGN KEY (workshop, safeguard) REFERENCES safeguard ON DELETE CASCADE,
        FOREIGN KEY (workshop, entry) REFERENCES timeline_entry DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
";

/// The statements of a table of links.
struct Links {
    add: &'static str,
    remove: &'static str,
    all: &'static str,
}

macro_rules! links {
    ($table:literal, $of:literal) => {
        Links {
            add: concat!(
                "INSERT INTO ",
                $table,
                " (workshop, safeguard, place, ",
                $of,
                ") VALUES (?1, ?2, ?3, ?4)"
            ),
            remove: concat!(
                "DELETE FROM ",
                $table,
                " WHERE workshop = ?1 AND safeguard = ?2"
            ),
            all: concat!(
                "SELECT safeguard, ",
                $of,
                " FROM ",
                $table,
                " WHERE workshop = ?1 ORDER BY safeguard, place"
            ),
        }
    };
}

const CAUSES: Links = links!("safeguard_cause", "cause");
const ENTRIES: Links = links!("safeguard_entry", "entry");

impl Links {
    fn add(
        &self,
        db: &Connection,
        workshop: i64,
        safeguard: SafeguardId,
        to: impl Iterator<Item = u32>,
    ) -> rusqlite::Result<()> {
        let mut add = db.prepare_cached(self.add)?;
        for (place, to) in to.enumerate() {
            add.execute(params![workshop, safeguard.0, place, to])?;
        }
        Ok(())
    }

    fn remove(&self, db: &Connection, workshop: i64, of: SafeguardId) -> rusqlite::Result<()> {
        let mut remove = db.prepare_cached(self.remove)?;
        remove.execute(params![workshop, of.0])?;
        Ok(())
    }

    /// The links of each safeguard, in their order.
    fn all(&self, db: &Connection, workshop: i64) -> rusqlite::Result<BTreeMap<u32, Vec<u32>>> {
        let mut links: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        let mut statement = db.prepare_cached(self.all)?;
        let mut rows = statement.query([workshop])?;
        while let Some(row) = rows.next()? {
            links.entry(row.get(0)?).or_default().push(row.get(1)?);
        }
        Ok(links)
    }
}

impl Rows for Safeguard {
    rows_of!("safeguard", "rank, text, job, outcome", "?3, ?4, ?5, ?6");

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        sql.execute(params![
            workshop,
            self.id.0,
            self.rank,
            self.text,
            Word(self.job),
            self.outcome.map(Word)
        ])
    }

    /// All but the links, which [`Rows::link_all`] brings.
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let Word(job) = row.get("job")?;
        Ok(Self {
            id: SafeguardId(row.get("id")?),
            rank: row.get("rank")?,
            text: row.get("text")?,
            job,
            outcome: optional(row, "outcome")?,
            causes: Vec::new(),
            entries: Vec::new(),
        })
    }

    fn link(&self, db: &Connection, workshop: i64) -> rusqlite::Result<()> {
        CAUSES.add(db, workshop, self.id, self.causes.iter().map(|it| it.0))?;
        ENTRIES.add(db, workshop, self.id, self.entries.iter().map(|it| it.0))
    }

    fn relink(&self, before: &Self, db: &Connection, workshop: i64) -> rusqlite::Result<()> {
        if self.causes == before.causes && self.entries == before.entries {
            return Ok(());
        }
        CAUSES.remove(db, workshop, self.id)?;
        ENTRIES.remove(db, workshop, self.id)?;
        self.link(db, workshop)
    }

    fn link_all(all: &mut [Self], db: &Connection, workshop: i64) -> rusqlite::Result<()> {
        let mut causes = CAUSES.all(db, workshop)?;
        let mut entries = ENTRIES.all(db, workshop)?;
        for it in all {
            let causes = causes.remove(&it.id.0).unwrap_or_default();
            let entries = entries.remove(&it.id.0).unwrap_or_default();
            it.causes = causes.into_iter().map(CauseId).collect();
            it.entries = entries.into_iter().map(EntryId).collect();
        }
        Ok(())
    }
}
