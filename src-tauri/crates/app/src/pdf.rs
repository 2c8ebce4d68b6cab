//! The PDF among the formats: `report` alone knows how one is made.

use chrono::NaiveDate;
use formats::{WriteOptions, Writer};
use report::ReportError;
use workshop::Workshop;

/// The program, as its files name it.
pub(crate) const GENERATOR: &str = concat!("Lisca ", env!("CARGO_PKG_VERSION"));

/// The report with the action plan.
pub(crate) struct Pdf;

impl Writer for Pdf {
    const NAME: &'static str = "pdf";
    const HOLDS_WHO_WAS_HURT: bool = true;
    const DRAWS: bool = true;
    type Error = ReportError;

    fn write(workshop: &Workshop, asked: &WriteOptions) -> Result<Vec<u8>, ReportError> {
        let who_was_hurt = asked.extras.who_was_hurt;
        report::pdf(
            workshop,
            &report_options(workshop, who_was_hurt, asked.today),
        )
    }
}

/// How the report is made on a day, for the window's pages and for the file.
pub(crate) fn report_options(
    workshop: &Workshop,
    who_was_hurt: bool,
    today: NaiveDate,
) -> report::Options {
    report::Options {
        who_was_hurt,
        ..report::Options::new(workshop, today, GENERATOR)
    }
}
