//! The journal: every step that was ever made, with its change. It is only
//! added to.

use crate::column::{Stamp, unreadable};
use crate::{Dated, NewStep, StoreError, WorkshopId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use workshop::{Change, Step, StepKind};

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

const ALL: &str = "
    SELECT seq, at, kind, target, edit, subject, detail FROM journal
    WHERE workshop = ?1 ORDER BY seq";

const CHANGE: &str = "SELECT change FROM journal WHERE workshop = ?1 AND seq = ?2";

/// Adds the step that led to the revision `seq`.
pub(crate) fn add(
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
        Stamp(step.at),
        step.who,
        kind,
        target,
        step.edit,
        step.subject,
        step.detail,
        change
    ])?;
    Ok(())
}

/// Every step of a workshop, in order.
pub(crate) fn all(db: &Connection, id: WorkshopId) -> rusqlite::Result<Vec<Step>> {
    let mut statement = db.prepare_cached(ALL)?;
    statement.query_map([id.0], step)?.collect()
}

/// Every step of a workshop with its time, in order.
pub(crate) fn dated(db: &Connection, id: WorkshopId) -> rusqlite::Result<Vec<Dated>> {
    let mut statement = db.prepare_cached(ALL)?;
    let dated = |row: &Row<'_>| {
        let Stamp(at) = row.get("at")?;
        Ok(Dated {
            step: step(row)?,
            at,
        })
    };
    statement.query_map([id.0], dated)?.collect()
}

fn step(row: &Row<'_>) -> rusqlite::Result<Step> {
    let word: String = row.get("kind")?;
    let kind = match (word.as_str(), row.get("target")?) {
        ("edit", None) => StepKind::Edit,
        ("undo", Some(target)) => StepKind::Undo(target),
        ("redo", Some(target)) => StepKind::Redo(target),
        _ => return Err(unreadable(row, "kind", &word)),
    };
    Ok(Step {
        seq: row.get("seq")?,
        kind,
        edit: row.get("edit")?,
        subject: row.get("subject")?,
        detail: row.get("detail")?,
    })
}

/// What the step `seq` changed.
pub(crate) fn change(db: &Connection, id: WorkshopId, seq: u64) -> Result<Change, StoreError> {
    let json: String = db
        .prepare_cached(CHANGE)?
        .query_row(params![id.0, seq], |row| row.get(0))
        .optional()?
        .ok_or(StoreError::NoStep { seq })?;
    serde_json::from_str(&json).map_err(|error| StoreError::Damaged(error.into()))
}
