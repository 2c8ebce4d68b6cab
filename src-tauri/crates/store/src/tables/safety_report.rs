//! Short reports of near misses, hazards and incidents. They belong to the
//! library and to no workshop; one may have become a workshop.

use crate::column::{Timestamp, Word, optional};
use crate::tables::report_answer;
use crate::{FiledReport, ReportId, StoreError, WorkshopId};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;
use workshop::{ReportAnswer, SafetyReport};

/// `filed` is when it came into the library, `happened` when it happened where
/// it did. Numbers are never given twice. A workshop that is deleted for good
/// leaves its report as it was before.
pub(super) const V4: &str = "
    CREATE TABLE safety_report (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        filed       TEXT NOT NULL,
        aside       TEXT,
        workshop    INTEGER REFERENCES workshop ON DELETE SET NULL,
        kind        TEXT NOT NULL,
        what        TEXT NOT NULL,
        system      TEXT NOT NULL,
        happened    TEXT,
        actual      TEXT,
        potential   TEXT,
        probability TEXT,
        went_well   TEXT NOT NULL,
        lucky       TEXT NOT NULL,
        contact     TEXT NOT NULL
    ) STRICT;
";

const ADD: &str = "
    INSERT INTO safety_report
        (kind, what, system, happened, actual, potential, probability,
         went_well, lucky, contact, filed)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";

const REPLACE: &str = "
    UPDATE safety_report
    SET (kind, what, system, happened, actual, potential, probability,
         went_well, lucky, contact)
        = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    WHERE id = ?11";

const ALL: &str = "
    SELECT safety_report.*, title, receipt FROM safety_report
    LEFT JOIN workshop ON workshop.id = safety_report.workshop
    LEFT JOIN sealed_report ON sealed_report.report = safety_report.id
    ORDER BY filed DESC, safety_report.id DESC";

const ONE: &str = "
    SELECT safety_report.*, title, receipt FROM safety_report
    LEFT JOIN workshop ON workshop.id = safety_report.workshop
    LEFT JOIN sealed_report ON sealed_report.report = safety_report.id
    WHERE safety_report.id = ?1";

const ASIDE: &str = "UPDATE safety_report SET aside = ?2 WHERE id = ?1";
const BECAME: &str = "UPDATE safety_report SET workshop = ?2, aside = NULL WHERE id = ?1";
const DELETE: &str = "DELETE FROM safety_report WHERE id = ?1";

pub(crate) fn add(
    db: &Connection,
    it: &SafetyReport,
    at: DateTime<Utc>,
) -> rusqlite::Result<ReportId> {
    write(db, ADD, it, Timestamp(at))?;
    Ok(ReportId(db.last_insert_rowid()))
}

pub(crate) fn replace(db: &Connection, id: ReportId, it: &SafetyReport) -> Result<(), StoreError> {
    expect_row(write(db, REPLACE, it, id.0)?, id)
}

fn write(
    db: &Connection,
    sql: &str,
    it: &SafetyReport,
    last: impl rusqlite::ToSql,
) -> rusqlite::Result<usize> {
    db.prepare_cached(sql)?.execute(params![
        Word(it.kind),
        it.what,
        it.system,
        it.happened.map(Word),
        it.actual.map(Word),
        it.potential.map(Word),
        it.probability.map(Word),
        it.went_well,
        it.lucky,
        it.contact,
        last
    ])
}

/// Every report, the one that came last first.
pub(crate) fn all(db: &Connection) -> rusqlite::Result<Vec<FiledReport>> {
    let mut statement = db.prepare_cached(ALL)?;
    let reports = statement.query_map([], read)?;
    let mut reports = reports.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut answers: HashMap<ReportId, Vec<ReportAnswer>> = HashMap::new();
    for (report, answer) in report_answer::all(db)? {
        answers.entry(report).or_default().push(answer);
    }
    for it in &mut reports {
        it.answers = answers.remove(&it.id).unwrap_or_default();
    }
    Ok(reports)
}

pub(crate) fn one(db: &Connection, id: ReportId) -> Result<FiledReport, StoreError> {
    let mut statement = db.prepare_cached(ONE)?;
    let mut found = statement.query_map([id.0], read)?;
    let mut report = found.next().ok_or(StoreError::NoReport(id))??;
    report.answers = report_answer::of(db, id)?;
    Ok(report)
}

/// A report without its answers.
fn read(row: &Row<'_>) -> rusqlite::Result<FiledReport> {
    let Word(kind) = row.get("kind")?;
    let Timestamp(filed) = row.get("filed")?;
    let workshop: Option<i64> = row.get("workshop")?;
    Ok(FiledReport {
        id: ReportId(row.get("id")?),
        filed,
        aside: row.get::<_, Option<Timestamp>>("aside")?.is_some(),
        workshop: workshop.map(WorkshopId),
        title: row.get::<_, Option<String>>("title")?.unwrap_or_default(),
        report: SafetyReport {
            kind,
            what: row.get("what")?,
            system: row.get("system")?,
            happened: optional(row, "happened")?,
            actual: optional(row, "actual")?,
            potential: optional(row, "potential")?,
            probability: optional(row, "probability")?,
            went_well: row.get("went_well")?,
            lucky: row.get("lucky")?,
            contact: row.get("contact")?,
        },
        receipt: row.get::<_, Option<String>>("receipt")?.unwrap_or_default(),
        answers: Vec::new(),
    })
}

/// Sets a report aside at this moment, or takes it back.
pub(crate) fn aside(
    db: &Connection,
    id: ReportId,
    at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    expect_row(
        db.prepare_cached(ASIDE)?
            .execute(params![id.0, at.map(Timestamp)])?,
        id,
    )
}

/// Notes which workshop a report has become.
pub(crate) fn became(
    db: &Connection,
    id: ReportId,
    workshop: WorkshopId,
) -> Result<(), StoreError> {
    expect_row(
        db.prepare_cached(BECAME)?
            .execute(params![id.0, workshop.0])?,
        id,
    )
}

pub(crate) fn delete(db: &Connection, id: ReportId) -> Result<(), StoreError> {
    expect_row(db.prepare_cached(DELETE)?.execute([id.0])?, id)
}

fn expect_row(rows: usize, id: ReportId) -> Result<(), StoreError> {
    match rows {
        0 => Err(StoreError::NoReport(id)),
        _ => Ok(()),
    }
}
