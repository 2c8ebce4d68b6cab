//! The PDF among the formats: `report` alone knows how one is made.

use chrono::NaiveDate;
use formats::{WriteOptions, Writer};
use report::ReportError;
use workshop::Workshop;

/// The report with the action plan.
pub(crate) struct Pdf;

impl Writer for Pdf {
    const NAME: &'static str = "pdf";
    type Error = ReportError;

    fn write(workshop: &Workshop, asked: &WriteOptions) -> Result<Vec<u8>, ReportError> {
        report::pdf(workshop, &report_options(workshop, asked.today))
    }
}

/// What a PDF says that it was made with.
pub(crate) const GENERATOR: &str = concat!("Lisca ", env!("CARGO_PKG_VERSION"));

/// How the report is made on a day, for the window's pages and for the file.
pub(crate) fn report_options(workshop: &Workshop, today: NaiveDate) -> report::Options {
    report::Options::new(workshop, today, GENERATOR)
}
