//! The actions, each with links to the causes that it addresses.

use super::{Rows, rows_of};
use crate::column::{Word, from_json, json, optional, unreadable};
use crate::{LeftOpen, StoreError, WorkshopId};
use rusqlite::{Connection, Row, Statement, params};
use std::collections::BTreeMap;
use workshop::{Action, ActionId, Alias, CauseId, Checklist, Measure, Status, has_words};

/// `declined_because` is there where the status is declined, though it may be
/// empty. A link's `place` is its place in the action's list; the key begins with
/// the cause, for SQLite asks for its links when a cause is removed.
pub(super) const V1: &str = "
    CREATE TABLE action (
        workshop          INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id                INTEGER NOT NULL,
        rank              INTEGER NOT NULL,
        what              TEXT NOT NULL,
        kind              TEXT,
        owner             TEXT NOT NULL,
        due               TEXT,
        measure           TEXT NOT NULL,
        measure_threshold TEXT NOT NULL,
        measure_by        TEXT,
        status            TEXT NOT NULL,
        declined_because  TEXT,
        PRIMARY KEY (workshop, id),
        CHECK ((status = 'declined') = (declined_because IS NOT NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE action_cause (
        workshop INTEGER NOT NULL,
        cause    INTEGER NOT NULL,
        action   INTEGER NOT NULL,
        place    INTEGER NOT NULL,
        PRIMARY KEY (workshop, cause, action, place),
        FOREIGN KEY (workshop, action) REFERENCES action ON DELETE CASCADE,
        FOREIGN KEY (workshop, cause) REFERENCES cause DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
";

pub(super) const V3: &str = "
    ALTER TABLE action ADD COLUMN impact INTEGER;
    ALTER TABLE action ADD COLUMN effort INTEGER;
";

/// What came with Just Culture. A checklist is JSON, and there where the action has
/// one: nobody asks across workshops for its lines.
pub(super) const V8: &str = "
    ALTER TABLE action ADD COLUMN decides   TEXT NOT NULL DEFAULT '';
    ALTER TABLE action ADD COLUMN safeguard TEXT;
    ALTER TABLE action ADD COLUMN checklist TEXT;
";

/// What it costs, beside who decides.
pub(super) const V10: &str = "
    ALTER TABLE action ADD COLUMN cost TEXT NOT NULL DEFAULT '';
";

const LINK: &str =
    "INSERT INTO action_cause (workshop, action, place, cause) VALUES (?1, ?2, ?3, ?4)";
const UNLINK: &str = "DELETE FROM action_cause WHERE workshop = ?1 AND action = ?2";
const LINKS: &str =
    "SELECT action, cause FROM action_cause WHERE workshop = ?1 ORDER BY action, place";

/// Which of the workshops ?1, a list in JSON, left open, the newest workshop
/// first. Of each row, the workshop's part is the same for all of its actions.
const LEFT_OPEN: &str = "
    SELECT action.*, title, language, aliases,
           (SELECT json_group_array(cause ORDER BY place) FROM action_cause
            WHERE action_cause.workshop = action.workshop AND action = action.id) AS causes,
           (SELECT json_group_array(role) FROM (
                SELECT role FROM participant WHERE participant.workshop = workshop.id
                UNION
                SELECT role FROM timeline_entry WHERE timeline_entry.workshop = workshop.id
            ) WHERE role <> '') AS roles
    FROM workshop JOIN action ON action.workshop = workshop.id
    WHERE workshop.id IN (SELECT value FROM json_each(?1))
          AND status IN ('proposed', 'agreed', 'in_progress')
    ORDER BY created DESC, workshop.id DESC, rank, action.id";

/// The actions that are still to be worked on in each of these workshops.
pub(crate) fn left_open(db: &Connection, of: &[i64]) -> Result<Vec<LeftOpen>, StoreError> {
    let mut all: Vec<LeftOpen> = Vec::new();
    let mut statement = db.prepare_cached(LEFT_OPEN)?;
    let mut rows = statement.query([json(&of)?])?;
    while let Some(row) = rows.next()? {
        let workshop = WorkshopId(row.get("workshop")?);
        let causes: Vec<u32> = from_json(row, "causes")?;
        let action = Action {
            causes: causes.into_iter().map(CauseId).collect(),
            ..Action::read(row)?
        };
        let action = action.from_store()?;
        match all.last_mut().filter(|it| it.workshop == workshop) {
            Some(same) => same.actions.push(action),
            None => all.push(left_open_by(row, workshop, action)?),
        }
    }
    Ok(all)
}

fn left_open_by(row: &Row<'_>, workshop: WorkshopId, first: Action) -> rusqlite::Result<LeftOpen> {
    let Word(language) = row.get("language")?;
    let mut aliases: Vec<Alias> = from_json(row, "aliases")?;
    aliases.retain(|it| has_words(&it.name) && has_words(&it.role));
    Ok(LeftOpen {
        workshop,
        title: row.get("title")?,
        language,
        aliases,
        roles: from_json(row, "roles")?,
        actions: vec![first],
    })
}

impl Rows for Action {
    rows_of!(
        "action",
        "rank, what, kind, owner, due, \
         measure, measure_threshold, measure_by, status, declined_because, impact, effort, \
         decides, safeguard, checklist, cost",
        "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18"
    );

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        let (status, because) = status_columns(&self.status);
        sql.execute(params![
            workshop,
            self.id.0,
            self.rank,
            self.what,
            self.kind.map(Word),
            self.owner,
            self.due.map(Word),
            self.measure.counts,
            self.measure.threshold,
            self.measure.by.map(Word),
            status,
            because,
            self.impact,
            self.effort,
            self.decides,
            self.safeguard.map(Word),
            self.checklist.as_ref().map(json).transpose()?,
            self.cost
        ])
    }

    /// All but the causes, which [`Rows::link_all`] brings.
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: ActionId(row.get("id")?),
            rank: row.get("rank")?,
            what: row.get("what")?,
            causes: Vec::new(),
            kind: optional(row, "kind")?,
            owner: row.get("owner")?,
            due: optional(row, "due")?,
            measure: Measure {
                counts: row.get("measure")?,
                threshold: row.get("measure_threshold")?,
                by: optional(row, "measure_by")?,
            },
            status: status(row)?,
            impact: row.get("impact")?,
            effort: row.get("effort")?,
            decides: row.get("decides")?,
            cost: row.get("cost")?,
            safeguard: optional(row, "safeguard")?,
            checklist: checklist(row)?,
        })
    }

    fn link(&self, db: &Connection, workshop: i64) -> rusqlite::Result<()> {
        let mut link = db.prepare_cached(LINK)?;
        for (place, cause) in self.causes.iter().enumerate() {
            link.execute(params![workshop, self.id.0, place, cause.0])?;
        }
        Ok(())
    }

    fn relink(&self, before: &Self, db: &Connection, workshop: i64) -> rusqlite::Result<()> {
        if self.causes == before.causes {
            return Ok(());
        }
        db.prepare_cached(UNLINK)?
            .execute(params![workshop, self.id.0])?;
        self.link(db, workshop)
    }

    fn link_all(all: &mut [Self], db: &Connection, workshop: i64) -> rusqlite::Result<()> {
        let mut links: BTreeMap<u32, Vec<CauseId>> = BTreeMap::new();
        let mut statement = db.prepare_cached(LINKS)?;
        let mut rows = statement.query([workshop])?;
        while let Some(row) = rows.next()? {
            links
                .entry(row.get(0)?)
                .or_default()
                .push(CauseId(row.get(1)?));
        }
        for action in all {
            action.causes = links.remove(&action.id.0).unwrap_or_default();
        }
        Ok(())
    }
}

fn status_columns(status: &Status) -> (&'static str, Option<&str>) {
    match status {
        Status::Proposed => ("proposed", None),
        Status::Agreed => ("agreed", None),
        Status::InProgress => ("in_progress", None),
        Status::Done => ("done", None),
        Status::Verified => ("verified", None),
        Status::Declined(because) => ("declined", Some(because)),
    }
}

fn checklist(row: &Row<'_>) -> rusqlite::Result<Option<Checklist>> {
    match row.get::<_, Option<String>>("checklist")? {
        Some(_) => from_json(row, "checklist").map(Some),
        None => Ok(None),
    }
}

fn status(row: &Row<'_>) -> rusqlite::Result<Status> {
    let word: String = row.get("status")?;
    Ok(match (word.as_str(), row.get("declined_because")?) {
        ("proposed", None) => Status::Proposed,
        ("agreed", None) => Status::Agreed,
        ("in_progress", None) => Status::InProgress,
        ("done", None) => Status::Done,
        ("verified", None) => Status::Verified,
        ("declined", Some(because)) => Status::Declined(because),
        _ => return Err(unreadable(row, "status", &word)),
    })
}
