//! The report among the formats, as PDF, Markdown and Word, and the reports that there
//! are of a workshop: `report` alone knows how one is made.

use crate::documents::Documents;
use crate::editions::{self, HandedOut};
use crate::evidence::{ReadyPictures, chosen_pictures};
use crate::settings::brand;
use crate::{Failure, Work};
use chrono::NaiveDate;
use formats::{WriteOptions, Writer};
use report::{Brand, Edition, Options, PageSize, ReportError, Section, Variant};
use serde::{Deserialize, Serialize};
use store::WorkshopId;
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
        whole(workshop, ReportForm::Pdf, asked)
    }
}

/// The same as text, in Markdown.
pub(crate) struct Md;

impl Writer for Md {
    const NAME: &'static str = "md";
    const HOLDS_WHO_WAS_HURT: bool = true;
    type Error = ReportError;

    fn write(workshop: &Workshop, asked: &WriteOptions) -> Result<Vec<u8>, ReportError> {
        whole(workshop, ReportForm::Md, asked)
    }
}

/// The same as a Word document.
pub(crate) struct Docx;

impl Writer for Docx {
    const NAME: &'static str = "docx";
    const HOLDS_WHO_WAS_HURT: bool = true;
    type Error = ReportError;

    fn write(workshop: &Workshop, asked: &WriteOptions) -> Result<Vec<u8>, ReportError> {
        whole(workshop, ReportForm::Docx, asked)
    }
}

/// A full report, as nobody's.
fn whole(
    workshop: &Workshop,
    form: ReportForm,
    asked: &WriteOptions,
) -> Result<Vec<u8>, ReportError> {
    let choice = ReportChoice {
        who_was_hurt: asked.extras.who_was_hurt,
        ..ReportChoice::default()
    };
    let options = report_options(workshop, &choice, Brand::default(), None, asked.today);
    form.write(workshop, &options)
}

/// What a report is written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReportForm {
    /// Pages.
    #[default]
    Pdf,
    /// Markdown.
    Md,
    /// A Word document.
    Docx,
}

impl ReportForm {
    fn write(self, workshop: &Workshop, options: &Options) -> Result<Vec<u8>, ReportError> {
        match self {
            Self::Pdf => report::pdf(workshop, options),
            Self::Md => Ok(report::markdown(workshop, options).into_bytes()),
            Self::Docx => report::docx(workshop, options),
        }
    }
}

/// Which report is asked for, of the one workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct ReportChoice {
    /// What it is written as.
    pub form: ReportForm,
    /// What it is for.
    pub variant: Variant,
    /// The paper.
    pub paper: PageSize,
    /// Sections that it would have, and that are left out.
    pub left_out: Vec<Section>,
    /// Who was hurt, and what they need, is a part of it.
    pub who_was_hurt: bool,
}

impl ReportChoice {
    /// What it is for, and what is left out of it.
    pub(crate) fn shown(&self) -> (Variant, &[Section]) {
        (self.variant, &self.left_out)
    }
}

/// How the report is made on a day, for the window's pages and for the file.
pub(crate) fn report_options(
    workshop: &Workshop,
    choice: &ReportChoice,
    brand: Brand,
    edition: Option<Edition>,
    today: NaiveDate,
) -> Options {
    Options {
        edition,
        variant: choice.variant,
        size: choice.paper,
        left_out: choice.left_out.iter().copied().collect(),
        who_was_hurt: choice.who_was_hurt && choice.variant != Variant::Outside,
        brand,
        ..Options::new(workshop, today, GENERATOR)
    }
}

/// The report that is asked for, as a file's bytes, made when there is time; and the
/// edition that it is, which counts as handed out once it is noted.
///
/// # Errors
/// A workshop that isn't there, a library that can't be read; and what a report
/// fails with.
pub(crate) fn report(
    documents: &mut Documents,
    id: WorkshopId,
    choice: &ReportChoice,
) -> Result<(Work<Vec<u8>>, HandedOut), Failure> {
    let brand = brand::brand(documents.settings())?;
    let today = documents.time.today();
    let workshop = documents.workshop(id)?.clone();
    let edition = editions::edition(documents, id, workshop.session().language)?;
    let handed_out = HandedOut::of(documents, id, &edition)?;
    let mut options = report_options(&workshop, choice, brand, Some(edition), today);
    let ready = ReadyPictures::default();
    let chosen = match choice.form {
        ReportForm::Pdf => chosen_pictures(documents, id, choice.shown(), &ready)?,
        // These name them.
        ReportForm::Md | ReportForm::Docx => Vec::new(),
    };
    let form = choice.form;
    let make = move || {
        options.pictures = ready.of(chosen);
        Ok(form.write(&workshop, &options)?)
    };
    Ok((Box::new(make), handed_out))
}
