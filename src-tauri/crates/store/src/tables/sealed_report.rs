//! What is known of a report that came sealed: the receipt that whoever wrote it
//! has, and what tells the file from any other. It goes with its report.

use crate::ReportId;
use rusqlite::{Connection, OptionalExtension, params};

/// Two reports may have the same receipt, where somebody made one that has.
pub(super) const V8: &str = "
    CREATE TABLE sealed_report (
        report  INTEGER PRIMARY KEY REFERENCES safety_report ON DELETE CASCADE,
        receipt TEXT NOT NULL,
        seal    BLOB NOT NULL UNIQUE CHECK (length(seal) = 32)
    ) STRICT;

    CREATE INDEX sealed_report_receipt ON sealed_report (receipt);
";

const ADD: &str = "INSERT INTO sealed_report (report, receipt, seal) VALUES (?1, ?2, ?3)";
const OF_SEAL: &str = "SELECT report FROM sealed_report WHERE seal = ?1";
const OF_RECEIPT: &str =
    "SELECT report FROM sealed_report WHERE receipt = ?1 ORDER BY report LIMIT 1";

pub(crate) fn add(
    db: &Connection,
    report: ReportId,
    receipt: &str,
    seal: &[u8; 32],
) -> rusqlite::Result<()> {
    db.prepare_cached(ADD)?
        .execute(params![report.0, receipt, seal])?;
    Ok(())
}

/// The report that came in such a file.
pub(crate) fn of_seal(db: &Connection, seal: &[u8; 32]) -> rusqlite::Result<Option<ReportId>> {
    db.prepare_cached(OF_SEAL)?
        .query_row([seal], |row| row.get(0).map(ReportId))
        .optional()
}

/// The report that has such a receipt, the first of several.
pub(crate) fn of_receipt(db: &Connection, receipt: &str) -> rusqlite::Result<Option<ReportId>> {
    db.prepare_cached(OF_RECEIPT)?
        .query_row([receipt], |row| row.get(0).map(ReportId))
        .optional()
}
