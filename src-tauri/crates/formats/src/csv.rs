//! Rows as RFC 4180 has them, with a mark before them by which spreadsheets know
//! UTF-8; and the action plan in such rows.

use crate::harmless::harmless;
use crate::plan::{self, Cell, Plan};
use crate::{Extras, WriteFlaw, WriteOptions, Writer};
use workshop::{TextLocation, Workshop};

/// The mark of UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The action plan, an action a row.
#[derive(Clone, Copy, Debug)]
pub struct Csv;

impl Writer for Csv {
    const NAME: &'static str = "csv";
    type Error = WriteFlaw;

    fn write(workshop: &Workshop, _: &WriteOptions) -> Result<Vec<u8>, WriteFlaw> {
        let plan = Plan::whole(workshop);
        let heads = plan.columns.iter().map(|it| it.head(workshop).to_owned());
        let row = |row: &Vec<Cell<'_>>| row.iter().map(|it| it.text("; ")).collect();
        let rows = plan.rows.iter().map(row);
        written([heads.collect()].into_iter().chain(rows), MARK)
    }

    fn holds(location: TextLocation, _: Extras) -> bool {
        plan::holds(location)
    }
}

/// Rows of words as a file that begins with `mark`, none of them a formula.
pub(crate) fn written(
    rows: impl Iterator<Item = Vec<String>>,
    mark: &[u8],
) -> Result<Vec<u8>, WriteFlaw> {
    let mut options = ::csv::WriterBuilder::new();
    // The heads of an importer's columns may be the same.
    options.terminator(::csv::Terminator::CRLF).flexible(false);
    let mut to = options.from_writer(mark.to_vec());
    for row in rows {
        to.write_record(row.iter().map(|it| harmless(it).into_owned()))?;
    }
    to.into_inner()
        .map_err(|error| WriteFlaw::Rows(error.into_error().into()))
}
