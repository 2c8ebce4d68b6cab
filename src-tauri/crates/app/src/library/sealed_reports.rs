//! Reports that others sealed, opened into the inbox: each once.

use super::safety_reports;
use crate::Failure;
use crate::documents::Documents;
use crate::files::read_at_most;
use crate::words::Trouble;
use chrono::Datelike;
use sealing::{Key, LARGEST, Receipt, Sealed, Unopened};
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::ReportId;
use workshop::{Language, SafetyReport, When};

/// What became of one sealed report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Arrival {
    /// The file that it came in; empty: none.
    pub name: String,
    /// The report in the inbox; none: it isn't there.
    pub report: Option<ReportId>,
    /// It was there before, and nothing was added.
    pub again: bool,
    /// Why it isn't there, and what to do about it; empty: it is.
    pub problem: String,
}

/// What a form seals.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    receipt: String,
    report: SafetyReport,
}

/// Opens sealed files. What can't be opened keeps none of the others out.
pub(crate) fn open_sealed_files(
    spoken: Language,
    documents: &mut Documents,
    paths: &[impl AsRef<Path>],
) -> Vec<Arrival> {
    let open = |path: &Path, documents: &mut Documents| {
        let bytes = read_at_most(path, LARGEST as u64)?.ok_or(Unopened::TooLarge)?;
        take(documents, &bytes)
    };
    let arrivals = paths.iter().map(|path| {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy().into_owned();
        arrival(spoken, name, open(path, documents))
    });
    arrivals.collect()
}

/// Opens a sealed report in a text, such as a mail’s.
pub(crate) fn open_sealed_text(spoken: Language, documents: &mut Documents, text: &str) -> Arrival {
    arrival(spoken, String::new(), take(documents, text.as_bytes()))
}

/// A report in the inbox, and whether it was there before.
struct Taken {
    id: ReportId,
    again: bool,
}

fn arrival(spoken: Language, name: String, taken: Result<Taken, Failure>) -> Arrival {
    match taken {
        Ok(Taken { id, again }) => Arrival {
            name,
            report: Some(id),
            again,
            problem: String::new(),
        },
        Err(failure) => Arrival {
            name,
            report: None,
            again: false,
            problem: failure.in_language(spoken).to_string(),
        },
    }
}

fn take(documents: &mut Documents, bytes: &[u8]) -> Result<Taken, Failure> {
    let sealed = Sealed::read(bytes)?;
    let seal = sealed.id();
    if let Some(id) = documents.inbox().report_of_seal(&seal)? {
        return Ok(Taken { id, again: true });
    }
    // Without a key there was no form: whoever sealed it had another library’s.
    let secret = documents.inbox().form_key()?.ok_or(Unopened::Foreign)?;
    let text = Key::from_bytes(secret).open(&sealed)?;
    let written: Written = serde_json::from_str(&text).map_err(Trouble::StrangeReport)?;
    let receipt: Receipt = (written.receipt.parse()).map_err(|_| Trouble::NoReceipt)?;
    let report = with_a_year_that_is_meant(written.report).accept()?;
    let now = documents.time.now();
    let filed =
        (documents.inbox()).file_sealed_report(&report, &receipt.to_string(), &seal, now)?;
    safety_reports::told(documents);
    match filed {
        Some(id) => Ok(Taken { id, again: false }),
        // Another window was quicker.
        None => match documents.inbox().report_of_seal(&seal)? {
            Some(id) => Ok(Taken { id, again: true }),
            None => Err(Unopened::Damaged.into()),
        },
    }
}

/// Nobody can be asked to correct a slip: rather no time than no report.
fn with_a_year_that_is_meant(report: SafetyReport) -> SafetyReport {
    let is_meant = |it: &When| (1900..=2200).contains(&it.date().year());
    SafetyReport {
        happened: report.happened.filter(is_meant),
        ..report
    }
}
