//! You told us: what is told back to those who reported, as a sheet for one
//! receipt, or for everybody.

use crate::Failure;
use crate::documents::Documents;
use crate::export::{Exported, write_leaflet};
use crate::files::{ExistingFile, file_stem};
use crate::pdf::GENERATOR;
use crate::reading::guards::Guards;
use crate::reading::names::names_told;
use crate::words::leaflets::{FeedbackWords, Words};
use crate::words::{Phrase, Trouble};
use report::{Leaflet, LeafletPart, day_in_words};
use sealing::Receipt;
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::{FiledReport, ReportId};
use workshop::{Language, ReportAnswer};

/// What a sheet is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeafletFormat {
    /// To be printed.
    Pdf,
    /// For a browser.
    Html,
    /// For a mail.
    Text,
}

impl LeafletFormat {
    /// All, the usual one first.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Html, Self::Text];

    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Text => "text",
        }
    }

    /// The ending of its files.
    const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Text => "txt",
        }
    }
}

/// Puts answers in the place of those that a report had.
///
/// # Errors
/// An answer without words, a report that isn't there, or a library that can't
/// be written.
pub(crate) fn answer_safety_report(
    documents: &mut Documents,
    id: ReportId,
    answers: Vec<ReportAnswer>,
) -> Result<(), Failure> {
    let answers = answers.into_iter().map(ReportAnswer::accept);
    let answers = answers.collect::<Result<Vec<_>, _>>()?;
    documents.inbox().answer_report(id, &answers)?;
    super::safety_reports::told(documents);
    Ok(())
}

/// The report that somebody asks about by its receipt.
///
/// # Errors
/// A code that is none, or of no report here.
pub(crate) fn report_of_receipt(
    documents: &mut Documents,
    code: &str,
) -> Result<ReportId, Failure> {
    let receipt: Receipt = code.parse().map_err(|_| Trouble::NoReceipt)?;
    let found = documents.inbox().report_of_receipt(&receipt.to_string())?;
    Ok(found.ok_or(Trouble::UnknownReceipt)?)
}

/// A file name that suits the sheet.
///
/// # Errors
/// A report that isn't there.
pub(crate) fn feedback_name(
    spoken: Language,
    documents: &mut Documents,
    of: Option<ReportId>,
    format: LeafletFormat,
) -> Result<String, Failure> {
    let name = Phrase::YouToldUs.in_language(spoken);
    let title = match of {
        None => name.to_owned(),
        Some(id) => format!("{name} {}", documents.inbox().report(id)?.receipt),
    };
    let ending = format.ending();
    Ok(format!("{}.{ending}", file_stem(&title, name, ending)))
}

/// What still looks like a name on the sheet, each once.
///
/// # Errors
/// A report that isn't there, or a library that can't be read.
pub(crate) fn feedback_names(
    spoken: Language,
    documents: &mut Documents,
    guards: &mut Guards,
    of: Option<ReportId>,
) -> Result<Vec<String>, Failure> {
    let reports = match of {
        Some(id) => vec![documents.inbox().report(id)?],
        None => documents.inbox().reports()?,
    };
    let answers = reports.iter().flat_map(|it| &it.answers);
    let told = answers.filter(|it| of.is_some() || it.is_for_everybody());
    let texts: Vec<&str> = match of {
        Some(_) => told.map(|it| it.words.as_str()).collect(),
        None => told
            .flat_map(|it| [it.matter.as_str(), &it.words])
            .collect(),
    };
    names_told(documents.settings(), guards, spoken, &texts)
}

/// Writes the sheet for one report, or for everybody, to a file.
///
/// # Errors
/// As [`feedback_bytes`], and a place that can't be written.
pub(crate) fn feedback(
    spoken: Language,
    documents: &mut Documents,
    of: Option<ReportId>,
    format: LeafletFormat,
    path: &Path,
    there: ExistingFile,
) -> Result<Exported, Failure> {
    let bytes = feedback_bytes(spoken, documents, of, format)?;
    write_leaflet(documents, path, &bytes, there)
}

/// The sheet as a file's bytes.
///
/// # Errors
/// A report that isn't there; nothing that is for everybody.
pub(crate) fn feedback_bytes(
    spoken: Language,
    documents: &mut Documents,
    of: Option<ReportId>,
    format: LeafletFormat,
) -> Result<Vec<u8>, Failure> {
    let words = &Words::of(spoken).feedback;
    let (lead, parts) = match of {
        Some(id) => for_one(&documents.inbox().report(id)?, words, spoken),
        None => {
            let parts = for_everybody(&documents.inbox().reports()?, words, spoken);
            if parts.is_empty() {
                return Err(Trouble::NothingForEverybody.into());
            }
            (words.everybody.to_owned(), parts)
        }
    };
    let today = documents.time.today();
    let leaflet = Leaflet {
        language: spoken,
        title: words.title.to_owned(),
        lead,
        parts,
        foot: format!("{} · {}", words.foot, day_in_words(today, spoken)),
        today,
        generator: GENERATOR.to_owned(),
    };
    Ok(match format {
        LeafletFormat::Pdf => leaflet.pdf()?,
        LeafletFormat::Html => leaflet.html().into_bytes(),
        LeafletFormat::Text => leaflet.text().into_bytes(),
    })
}

/// For whoever has the receipt: what was told, and when. What they reported is
/// not in it: the sheet may get into other hands.
fn for_one(
    report: &FiledReport,
    words: &FeedbackWords,
    spoken: Language,
) -> (String, Vec<LeafletPart>) {
    let lead = match report.receipt.as_str() {
        "" => words.one.to_owned(),
        receipt => words.one_of.replace("{x}", receipt),
    };
    let told = |it: &ReportAnswer| {
        let day = day_in_words(it.told, spoken);
        LeafletPart::Entry(vec![(day, it.words.clone())])
    };
    let mut parts: Vec<_> = report.answers.iter().map(told).collect();
    if parts.is_empty() {
        parts.push(LeafletPart::Text(words.nothing_yet.to_owned()));
    }
    parts.push(LeafletPart::Note(words.ask_again.to_owned()));
    (lead, parts)
}

/// For everybody: what was reported, as whoever answers words it, and what came
/// of it, the latest first. No receipt, and no day of a report.
fn for_everybody(
    reports: &[FiledReport],
    words: &FeedbackWords,
    spoken: Language,
) -> Vec<LeafletPart> {
    let answers = reports.iter().flat_map(|it| &it.answers);
    let mut public: Vec<_> = answers.filter(|it| it.is_for_everybody()).collect();
    public.sort_by_key(|it| std::cmp::Reverse(it.told));
    let entry = |it: &ReportAnswer| {
        LeafletPart::Entry(vec![
            (words.you_told_us.to_owned(), it.matter.clone()),
            (words.we_changed.to_owned(), it.words.clone()),
            (words.when.to_owned(), day_in_words(it.told, spoken)),
        ])
    };
    public.into_iter().map(entry).collect()
}
