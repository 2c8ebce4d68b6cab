//! The workshops: the session, the incident and the effect, with what the
//! library itself notes of each.

use super::StoredRecord;
use crate::column::{Timestamp, Word, from_json, json, optional};
use crate::tally::Tally;
use crate::{StoreError, WorkshopId};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use workshop::{Effect, Incident, Parts, Session};

/// What a list shows stands first: SQLite reads a row's long texts, which
/// stand last, only when asked for them. Numbers are never given twice, so
/// that a window left open can't come upon another workshop under its own.
pub(super) const V1: &str = "
    CREATE TABLE workshop (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        revision      INTEGER NOT NULL DEFAULT 0,
        last_id       INTEGER NOT NULL,
        created       TEXT NOT NULL,
        updated       TEXT NOT NULL,
        archived      TEXT,
        binned        TEXT,
        cause_count   INTEGER NOT NULL DEFAULT 0,
        root_count    INTEGER NOT NULL DEFAULT 0,
        action_count  INTEGER NOT NULL DEFAULT 0,
        open_actions  INTEGER NOT NULL DEFAULT 0,

        title         TEXT NOT NULL DEFAULT '',
        kind          TEXT NOT NULL DEFAULT '',
        state         TEXT NOT NULL DEFAULT '',
        held_on       TEXT,
        started       TEXT,
        noticed       TEXT,
        contained     TEXT,
        actual        TEXT,
        potential     TEXT,
        probability   TEXT,
        language      TEXT NOT NULL DEFAULT '',
        category_set  TEXT NOT NULL DEFAULT '',
        effect        TEXT NOT NULL DEFAULT '',

        facilitator   TEXT NOT NULL DEFAULT '',
        place         TEXT NOT NULL DEFAULT '',
        what_happened TEXT NOT NULL DEFAULT '',
        impact        TEXT NOT NULL DEFAULT '',
        went_well     TEXT NOT NULL DEFAULT '',
        lucky         TEXT NOT NULL DEFAULT '',
        decision      TEXT NOT NULL DEFAULT '',
        notes         TEXT NOT NULL DEFAULT ''
    ) STRICT;
";

/// What came with the shared screen. `worth_1` to `worth_5` count who said how
/// much it was worth their time.
pub(super) const V3: &str = "
    ALTER TABLE workshop ADD COLUMN system         TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN voting         TEXT NOT NULL DEFAULT 'not_yet';
    ALTER TABLE workshop ADD COLUMN dots           INTEGER NOT NULL DEFAULT 3;
    ALTER TABLE workshop ADD COLUMN dots_per_cause INTEGER NOT NULL DEFAULT 2;
    ALTER TABLE workshop ADD COLUMN worth_1        INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN worth_2        INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN worth_3        INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN worth_4        INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN worth_5        INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN purpose        TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN ground_rules   TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN learned        TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN open_points    TEXT NOT NULL DEFAULT '';
";

/// What came with roles in the place of names. JSON: nobody asks across
/// workshops who was named.
pub(super) const V4: &str = "ALTER TABLE workshop ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]';";

/// What came with Just Culture. `safe_1` to `safe_5` count who said how safe it is
/// to speak.
pub(super) const V8: &str = "
    ALTER TABLE workshop ADD COLUMN length         TEXT NOT NULL DEFAULT 'full';
    ALTER TABLE workshop ADD COLUMN safe_1         INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN safe_2         INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN safe_3         INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN safe_4         INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN safe_5         INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workshop ADD COLUMN meant          TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN trigger        TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN detection      TEXT NOT NULL DEFAULT '';
    ALTER TABLE workshop ADD COLUMN sooner         TEXT NOT NULL DEFAULT '';
";

/// Words that a default leaves empty are set before the transaction ends.
const ADD: &str = "INSERT INTO workshop (created, updated, last_id) VALUES (?1, ?1, ?2)";

const SET_SESSION: &str = "
    UPDATE workshop
    SET (state, language, held_on, facilitator, category_set, decision, notes,
         purpose, ground_rules, learned, open_points, voting, dots, dots_per_cause,
         worth_1, worth_2, worth_3, worth_4, worth_5, aliases,
         length, safe_1, safe_2, safe_3, safe_4, safe_5)
        = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
           ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)
    WHERE id = ?1";

const SET_INCIDENT: &str = "
    UPDATE workshop
    SET (kind, title, what_happened, started, noticed, contained, place, impact,
         actual, potential, probability, went_well, lucky, system, meant, trigger, detection, sooner)
        = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
           ?16, ?17, ?18, ?19)
    WHERE id = ?1";

const SET_EFFECT: &str = "UPDATE workshop SET effect = ?2 WHERE id = ?1";

const COUNT: &str = "
    UPDATE workshop
    SET cause_count = cause_count + ?2, root_count = root_count + ?3,
        action_count = action_count + ?4, open_actions = open_actions + ?5
    WHERE id = ?1";

const STEP: &str = "
    UPDATE workshop
    SET revision = revision + 1, updated = ?3, last_id = max(last_id, ?4)
    WHERE id = ?1 AND revision = ?2";

const ARCHIVE: &str = "UPDATE workshop SET archived = ?2 WHERE id = ?1";
const BIN: &str = "UPDATE workshop SET binned = ?2 WHERE id = ?1";
const BINNED: &str = "SELECT id FROM workshop WHERE binned IS NOT NULL";

const READ: &str = "SELECT * FROM workshop WHERE id = ?1";

/// Adds the row of a workshop that is made of `parts`.
pub(crate) fn add(
    db: &Connection,
    parts: &Parts,
    tally: Tally,
    at: DateTime<Utc>,
) -> rusqlite::Result<WorkshopId> {
    db.prepare_cached(ADD)?
        .execute(params![Timestamp(at), parts.last_id])?;
    let id = WorkshopId(db.last_insert_rowid());
    set_session(db, id, &parts.session)?;
    set_incident(db, id, &parts.incident)?;
    set_effect(db, id, &parts.effect)?;
    count(db, id, tally)?;
    Ok(id)
}

fn set_session(db: &Connection, id: WorkshopId, it: &Session) -> rusqlite::Result<usize> {
    db.prepare_cached(SET_SESSION)?.execute(params![
        id.0,
        Word(it.state),
        Word(it.language),
        it.held_on.map(Word),
        it.facilitator,
        Word(it.category_set),
        it.decision,
        it.notes,
        it.purpose,
        it.ground_rules,
        it.learned,
        it.open_points,
        Word(it.voting),
        it.dots,
        it.dots_per_cause,
        it.worth[0],
        it.worth[1],
        it.worth[2],
        it.worth[3],
        it.worth[4],
        json(&it.aliases)?,
        Word(it.length),
        it.safe_to_speak[0],
        it.safe_to_speak[1],
        it.safe_to_speak[2],
        it.safe_to_speak[3],
        it.safe_to_speak[4]
    ])
}

fn set_incident(db: &Connection, id: WorkshopId, it: &Incident) -> rusqlite::Result<usize> {
    db.prepare_cached(SET_INCIDENT)?.execute(params![
        id.0,
        Word(it.kind),
        it.title,
        it.what_happened,
        it.started.map(Word),
        it.noticed.map(Word),
        it.contained.map(Word),
        it.place,
        it.impact,
        it.actual.map(Word),
        it.potential.map(Word),
        it.probability.map(Word),
        it.went_well,
        it.lucky,
        it.system,
        it.meant,
        it.trigger,
        it.detection,
        it.sooner
    ])
}

fn set_effect(db: &Connection, id: WorkshopId, it: &Effect) -> rusqlite::Result<usize> {
    db.prepare_cached(SET_EFFECT)?
        .execute(params![id.0, it.text])
}

impl StoredRecord for Session {
    fn replace(&self, _: &Self, db: &Connection, id: WorkshopId) -> rusqlite::Result<usize> {
        set_session(db, id, self)
    }
}

impl StoredRecord for Incident {
    fn replace(&self, _: &Self, db: &Connection, id: WorkshopId) -> rusqlite::Result<usize> {
        set_incident(db, id, self)
    }
}

impl StoredRecord for Effect {
    fn replace(&self, _: &Self, db: &Connection, id: WorkshopId) -> rusqlite::Result<usize> {
        set_effect(db, id, self)
    }
}

/// Adds `by` to what the list counts.
pub(crate) fn count(db: &Connection, id: WorkshopId, by: Tally) -> rusqlite::Result<()> {
    if by != Tally::default() {
        db.prepare_cached(COUNT)?.execute(params![
            id.0,
            by.causes,
            by.roots,
            by.actions,
            by.open_actions
        ])?;
    }
    Ok(())
}

/// Takes the workshop from the revision `expected` to the next, or says why
/// that can't be.
pub(crate) fn step(
    db: &Connection,
    id: WorkshopId,
    expected: u64,
    last_id: u32,
    at: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let met = db
        .prepare_cached(STEP)?
        .execute(params![id.0, expected, Timestamp(at), last_id])?;
    if met == 1 {
        return Ok(expected + 1);
    }
    let found = db
        .query_row(
            "SELECT revision FROM workshop WHERE id = ?1",
            [id.0],
            |row| row.get(0),
        )
        .optional()?
        .ok_or(StoreError::Missing(id))?;
    Err(StoreError::Conflict { expected, found })
}

/// The workshop's revision; none: it isn't there.
pub(crate) fn revision(db: &Connection, id: WorkshopId) -> rusqlite::Result<Option<u64>> {
    db.prepare_cached("SELECT revision FROM workshop WHERE id = ?1")?
        .query_row([id.0], |row| row.get(0))
        .optional()
}

/// The time at which the workshop came into the library; none: it isn't there.
pub(crate) fn created(db: &Connection, id: WorkshopId) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let created = db
        .prepare_cached("SELECT created FROM workshop WHERE id = ?1")?
        .query_row([id.0], |row| row.get("created"))
        .optional()?;
    Ok(created.map(|Timestamp(at)| at))
}

/// The workshop's revision, and `Parts` with what its own row holds.
pub(crate) fn read(db: &Connection, id: WorkshopId) -> Result<(u64, Parts), StoreError> {
    db.prepare_cached(READ)?
        .query_row([id.0], |row| Ok((row.get("revision")?, parts(row)?)))
        .optional()?
        .ok_or(StoreError::Missing(id))
}

fn parts(row: &Row<'_>) -> rusqlite::Result<Parts> {
    Ok(Parts {
        session: session(row)?,
        incident: incident(row)?,
        effect: Effect {
            text: row.get("effect")?,
        },
        last_id: row.get("last_id")?,
        ..Parts::default()
    })
}

fn session(row: &Row<'_>) -> rusqlite::Result<Session> {
    let Word(state) = row.get("state")?;
    let Word(language) = row.get("language")?;
    let Word(category_set) = row.get("category_set")?;
    let Word(voting) = row.get("voting")?;
    let Word(length) = row.get("length")?;
    Ok(Session {
        state,
        language,
        held_on: optional(row, "held_on")?,
        facilitator: row.get("facilitator")?,
        category_set,
        decision: row.get("decision")?,
        notes: row.get("notes")?,
        purpose: row.get("purpose")?,
        ground_rules: row.get("ground_rules")?,
        learned: row.get("learned")?,
        open_points: row.get("open_points")?,
        worth: [
            row.get("worth_1")?,
            row.get("worth_2")?,
            row.get("worth_3")?,
            row.get("worth_4")?,
            row.get("worth_5")?,
        ],
        length,
        safe_to_speak: [
            row.get("safe_1")?,
            row.get("safe_2")?,
            row.get("safe_3")?,
            row.get("safe_4")?,
            row.get("safe_5")?,
        ],
        voting,
        dots: row.get("dots")?,
        dots_per_cause: row.get("dots_per_cause")?,
        aliases: from_json(row, "aliases")?,
    })
}

fn incident(row: &Row<'_>) -> rusqlite::Result<Incident> {
    let Word(kind) = row.get("kind")?;
    Ok(Incident {
        kind,
        title: row.get("title")?,
        what_happened: row.get("what_happened")?,
        started: optional(row, "started")?,
        noticed: optional(row, "noticed")?,
        contained: optional(row, "contained")?,
        place: row.get("place")?,
        impact: row.get("impact")?,
        actual: optional(row, "actual")?,
        potential: optional(row, "potential")?,
        probability: optional(row, "probability")?,
        went_well: row.get("went_well")?,
        lucky: row.get("lucky")?,
        system: row.get("system")?,
        meant: row.get("meant")?,
        trigger: row.get("trigger")?,
        detection: row.get("detection")?,
        sooner: row.get("sooner")?,
    })
}

/// Archives a workshop, or takes it out of the archive.
pub(crate) fn archive(
    db: &Connection,
    id: WorkshopId,
    at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    mark(db, ARCHIVE, id, at)
}

/// Puts a workshop into the bin, or takes it out.
pub(crate) fn bin(
    db: &Connection,
    id: WorkshopId,
    at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    mark(db, BIN, id, at)
}

fn mark(
    db: &Connection,
    sql: &str,
    id: WorkshopId,
    at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    match db
        .prepare_cached(sql)?
        .execute(params![id.0, at.map(Timestamp)])?
    {
        0 => Err(StoreError::Missing(id)),
        _ => Ok(()),
    }
}

/// The workshops in the bin.
pub(crate) fn binned(db: &Connection) -> rusqlite::Result<Vec<WorkshopId>> {
    let mut statement = db.prepare_cached(BINNED)?;
    let rows = statement.query_map([], |row| Ok(WorkshopId(row.get(0)?)))?;
    rows.collect()
}

/// Refuses what is about a workshop that isn't there.
pub(crate) fn must_be_there(db: &Connection, id: WorkshopId) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached("SELECT 1 FROM workshop WHERE id = ?1")?;
    match statement.exists([id.0])? {
        true => Ok(()),
        false => Err(StoreError::Missing(id)),
    }
}

/// Deletes a workshop, and with it every row that is part of it.
pub(crate) fn delete(db: &Connection, id: WorkshopId) -> rusqlite::Result<()> {
    db.execute("DELETE FROM workshop WHERE id = ?1", [id.0])?;
    Ok(())
}

/// The systems that are named outside the bin, and by reports that were not
/// set aside, each once.
pub(crate) fn systems(db: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT system FROM (
             SELECT system FROM workshop WHERE binned IS NULL
             UNION ALL
             SELECT system FROM safety_report WHERE aside IS NULL
         ) WHERE system <> '' ORDER BY system COLLATE NOCASE, system",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    rows.collect()
}

/// The workshops outside the bin that name a system, the newest first.
pub(crate) fn named_systems(db: &Connection) -> rusqlite::Result<Vec<(WorkshopId, String)>> {
    let mut statement = db.prepare_cached(
        "SELECT id, system FROM workshop
         WHERE system <> '' AND binned IS NULL ORDER BY created DESC, id DESC",
    )?;
    let rows = statement.query_map([], |row| Ok((WorkshopId(row.get(0)?), row.get(1)?)))?;
    rows.collect()
}
