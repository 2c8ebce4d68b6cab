//! What was told back of a report, and when. It goes with its report.

use crate::ReportId;
use crate::column::Word;
use rusqlite::{Connection, Row, params};
use workshop::ReportAnswer;

pub(super) const V8: &str = "
    CREATE TABLE report_answer (
        report INTEGER NOT NULL REFERENCES safety_report ON DELETE CASCADE,
        id     INTEGER NOT NULL,
        told   TEXT NOT NULL,
        words  TEXT NOT NULL,
        matter TEXT NOT NULL,
        PRIMARY KEY (report, id)
    ) STRICT, WITHOUT ROWID;
";

const ADD: &str = "
    INSERT INTO report_answer (report, id, told, words, matter) VALUES (?1, ?2, ?3, ?4, ?5)";
const REMOVE: &str = "DELETE FROM report_answer WHERE report = ?1";
const ALL: &str = "
    SELECT report, told, words, matter FROM report_answer ORDER BY report, told, id";
const OF: &str = "
    SELECT report, told, words, matter FROM report_answer WHERE report = ?1 ORDER BY told, id";

/// Puts answers in the place of those that a report had.
pub(crate) fn replace(
    db: &Connection,
    report: ReportId,
    answers: &[ReportAnswer],
) -> rusqlite::Result<()> {
    db.prepare_cached(REMOVE)?.execute([report.0])?;
    let mut add = db.prepare_cached(ADD)?;
    for (at, it) in answers.iter().enumerate() {
        add.execute(params![report.0, at, Word(it.told), it.words, it.matter])?;
    }
    Ok(())
}

/// Every answer with its report: those of one report one after another, the
/// earliest first.
pub(crate) fn all(db: &Connection) -> rusqlite::Result<Vec<(ReportId, ReportAnswer)>> {
    db.prepare_cached(ALL)?.query_map([], read)?.collect()
}

/// The answers to a report, the earliest first.
pub(crate) fn of(db: &Connection, report: ReportId) -> rusqlite::Result<Vec<ReportAnswer>> {
    let mut statement = db.prepare_cached(OF)?;
    let found = statement.query_map([report.0], read)?;
    found.map(|it| it.map(|(_, answer)| answer)).collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<(ReportId, ReportAnswer)> {
    let Word(told) = row.get("told")?;
    let answer = ReportAnswer {
        told,
        words: row.get("words")?,
        matter: row.get("matter")?,
    };
    Ok((ReportId(row.get("report")?), answer))
}
