//! The journal: every step that was ever made, with its change. It is only
//! added to, but where somebody goes on typing (W33).
//!
//! The last step then takes in what was typed, and the new revision as its
//! `seq`. The revision must move, for by it windows pull and other programs
//! notice that theirs is old; and the last `seq` stays the revision. Nothing names
//! the number that is gone: only an undo would, and after one no typing goes on.

use crate::column::{Timestamp, unreadable};
use crate::{JournalEntry, NewStep, StoreError, WorkshopId};
use chrono::TimeDelta;
use rusqlite::{Connection, OptionalExtension, Row, params};
use workshop::{Delta, History, PAUSE, Step, StepKind};

/// `seq` is the revision that the step led to. An undo or redo has as its
/// `target` the seq of the edit that it took back or did again. The change is
/// JSON, and stands last, so that a list of steps can leave it unread.
pub(super) const V1: &str = "
    CREATE TABLE journal (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        seq      INTEGER NOT NULL,
        at       TEXT NOT NULL,
        who      TEXT NOT NULL,
        kind     TEXT NOT NULL,
        target   INTEGER,
        edit     TEXT NOT NULL,
        subject  TEXT NOT NULL,
        change   TEXT NOT NULL,
        PRIMARY KEY (workshop, seq),
        CHECK ((kind = 'edit') = (target IS NULL))
    ) STRICT, WITHOUT ROWID;
";

/// The journal again, with `detail` beside `subject`: a column that is added to
/// a table stands after the change.
pub(super) const V3: &str = "
    ALTER TABLE journal RENAME TO journal_without_detail;

    CREATE TABLE journal (
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        seq      INTEGER NOT NULL,
        at       TEXT NOT NULL,
        who      TEXT NOT NULL,
        kind     TEXT NOT NULL,
        target   INTEGER,
        edit     TEXT NOT NULL,
        subject  TEXT NOT NULL,
        detail   TEXT NOT NULL,
        change   TEXT NOT NULL,
        PRIMARY KEY (workshop, seq),
        CHECK ((kind = 'edit') = (target IS NULL))
    ) STRICT, WITHOUT ROWID;

    INSERT INTO journal
    SELECT workshop, seq, at, who, kind, target, edit, subject, '', change
    FROM journal_without_detail;

    DROP TABLE journal_without_detail;
";

const ADD: &str = "
    INSERT INTO journal (workshop, seq, at, who, kind, target, edit, subject, detail,
                         change)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

/// The last step, where it is typing in the same field by the same person.
const LAST_TYPING: &str = "
    SELECT at, change FROM journal
    WHERE workshop = ?1 AND seq = ?2 AND kind = 'edit' AND who = ?3 AND edit = ?4 AND detail = ?5";

const EXTEND_TYPING: &str = "
    UPDATE journal SET seq = ?3, at = ?4, change = ?5 WHERE workshop = ?1 AND seq = ?2";

const LATEST_FIRST: &str = "
    SELECT seq, kind, target, edit, subject, detail FROM journal
    WHERE workshop = ?1 AND who = ?2 ORDER BY seq DESC";

const PAGE: &str = "
    SELECT seq, at, kind, target, edit, subject, detail FROM journal
    WHERE workshop = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3";

const KINDS: &str = "
    SELECT who, seq, kind, target FROM journal
    WHERE workshop = ?1 AND seq >= ?2 ORDER BY seq DESC";

const ONE: &str = "
    SELECT seq, at, kind, target, edit, subject, detail FROM journal
    WHERE workshop = ?1 AND seq = ?2";

const BETWEEN: &str = "
    SELECT seq FROM journal WHERE workshop = ?1 AND seq > ?2 AND seq <= ?3 ORDER BY seq";

const CHANGE: &str = "SELECT change FROM journal WHERE workshop = ?1 AND seq = ?2";

/// Records the step that led to the revision `seq`: in the step before it, where
/// that is of the same typing, else as one more.
pub(crate) fn record(
    db: &Connection,
    id: WorkshopId,
    seq: u64,
    step: &NewStep<'_>,
    delta: &Delta,
) -> Result<(), StoreError> {
    let before = seq.saturating_sub(1);
    let continued = match step.is_typing {
        true => continued(db, id, before, step, delta)?,
        false => None,
    };
    let written = serde_json::to_string(continued.as_ref().unwrap_or(delta))
        .map_err(|error| StoreError::OutOfStep(error.into()))?;
    match continued {
        Some(_) => {
            db.prepare_cached(EXTEND_TYPING)?.execute(params![
                id.0,
                before,
                seq,
                Timestamp(step.at),
                written
            ])?;
        }
        None => add(db, id, seq, step, &written)?,
    }
    Ok(())
}

/// The last step and this one as one, where somebody goes on typing.
fn continued(
    db: &Connection,
    id: WorkshopId,
    last: u64,
    step: &NewStep<'_>,
    delta: &Delta,
) -> Result<Option<Delta>, StoreError> {
    let mut statement = db.prepare_cached(LAST_TYPING)?;
    let of = params![id.0, last, step.who, step.edit, step.edited_to];
    let found = statement.query_row(of, |row| Ok((row.get("at")?, row.get("change")?)));
    let Some::<(Timestamp, String)>((Timestamp(at), json)) = found.optional()? else {
        return Ok(None);
    };
    let pause = step.at - at;
    if pause > PAUSE || pause < TimeDelta::zero() {
        return Ok(None);
    }
    Ok(read(&json)?.continued(delta))
}

/// Adds the step that led to the revision `seq`.
fn add(
    db: &Connection,
    id: WorkshopId,
    seq: u64,
    step: &NewStep<'_>,
    change: &str,
) -> rusqlite::Result<()> {
    let (kind, target) = match step.kind {
        StepKind::Edit => ("edit", None),
        StepKind::Undo(target) => ("undo", Some(target)),
        StepKind::Redo(target) => ("redo", Some(target)),
    };
    db.prepare_cached(ADD)?.execute(params![
        id.0,
        seq,
        Timestamp(step.at),
        step.who,
        kind,
        target,
        step.edit,
        step.edited_text,
        step.edited_to,
        change
    ])?;
    Ok(())
}

/// The steps that somebody can undo and redo.
pub(crate) fn history(db: &Connection, id: WorkshopId, who: &str) -> rusqlite::Result<History> {
    let mut statement = db.prepare_cached(LATEST_FIRST)?;
    History::read(statement.query_map(params![id.0, who], step)?)
}

/// The last steps before the step `before`, the latest first.
pub(crate) fn page(
    db: &Connection,
    id: WorkshopId,
    before: Option<u64>,
    most: u32,
) -> rusqlite::Result<Vec<JournalEntry>> {
    let before = number(before.unwrap_or(u64::MAX));
    let mut statement = db.prepare_cached(PAGE)?;
    let page = statement.query_map(params![id.0, before, most], journal_entry)?;
    page.collect()
}

/// What the steps from `since` on did, and who made them, the latest first.
pub(crate) fn kinds(
    db: &Connection,
    id: WorkshopId,
    since: u64,
) -> rusqlite::Result<Vec<(String, u64, StepKind)>> {
    let mut statement = db.prepare_cached(KINDS)?;
    let kinds = statement.query_map(params![id.0, number(since)], |row| {
        Ok((row.get("who")?, row.get("seq")?, kind(row)?))
    })?;
    kinds.collect()
}

/// The step `seq`, where there is one.
pub(crate) fn one(
    db: &Connection,
    id: WorkshopId,
    seq: u64,
) -> rusqlite::Result<Option<JournalEntry>> {
    let mut statement = db.prepare_cached(ONE)?;
    let found = statement.query_row(params![id.0, number(seq)], journal_entry);
    found.optional()
}

/// Which steps came after the step `after`, up to the step `until`, in order.
pub(crate) fn between(
    db: &Connection,
    id: WorkshopId,
    after: u64,
    until: u64,
) -> rusqlite::Result<Vec<u64>> {
    let mut statement = db.prepare_cached(BETWEEN)?;
    let range = params![id.0, number(after), number(until)];
    let steps = statement.query_map(range, |row| row.get("seq"))?;
    steps.collect()
}

/// SQLite's numbers have a sign, and end sooner; so do the steps of a journal.
fn number(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}

fn journal_entry(row: &Row<'_>) -> rusqlite::Result<JournalEntry> {
    let Timestamp(at) = row.get("at")?;
    Ok(JournalEntry {
        step: step(row)?,
        at,
    })
}

fn step(row: &Row<'_>) -> rusqlite::Result<Step> {
    Ok(Step {
        seq: row.get("seq")?,
        kind: kind(row)?,
        edit: row.get("edit")?,
        edited_text: row.get("subject")?,
        edited_to: row.get("detail")?,
    })
}

fn kind(row: &Row<'_>) -> rusqlite::Result<StepKind> {
    let word: String = row.get("kind")?;
    match (word.as_str(), row.get("target")?) {
        ("edit", None) => Ok(StepKind::Edit),
        ("undo", Some(target)) => Ok(StepKind::Undo(target)),
        ("redo", Some(target)) => Ok(StepKind::Redo(target)),
        _ => Err(unreadable(row, "kind", &word)),
    }
}

/// The change of the step `seq`.
pub(crate) fn change(db: &Connection, id: WorkshopId, seq: u64) -> Result<Delta, StoreError> {
    let json: String = db
        .prepare_cached(CHANGE)?
        .query_row(params![id.0, number(seq)], |row| row.get(0))
        .optional()?
        .ok_or(StoreError::NoStep { seq })?;
    read(&json)
}

fn read(json: &str) -> Result<Delta, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::Damaged(error.into()))
}
