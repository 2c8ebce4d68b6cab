//! The form that others report with: a page that seals what is written in it for
//! this library, and a sheet to be filled in by hand.

use crate::Failure;
use crate::documents::Documents;
use crate::export::{Exported, write_leaflet};
use crate::files::{ExistingFile, file_stem};
use crate::pdf::GENERATOR;
use crate::words::leaflets::Words;
use crate::words::{Phrase, Trouble};
use chrono::NaiveDate;
use report::{Leaflet, LeafletPart};
use sealing::{Key, PublicKey};
use serde::{Deserialize, Serialize};
use std::path::Path;
use workshop::Language;

/// The page, but for the key. It is generated from `ui/src/form`: checked in, so
/// that Rust is built without Node; a test of the window's says whether it is
/// what the sources say.
const PAGE: &str = include_str!("../../form/report-form.html");

/// Where the key stands in the page.
const KEY: &str = "{{key}}";

/// What the form is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FormFormat {
    /// The page that seals.
    Html,
    /// The sheet to be filled in by hand.
    Pdf,
}

impl FormFormat {
    /// All, the usual one first.
    pub const ALL: [Self; 2] = [Self::Html, Self::Pdf];

    /// Its name on the command line, and the ending of its files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
        }
    }
}

/// A file name that suits the form.
pub(crate) fn report_form_name(spoken: Language, format: FormFormat) -> String {
    let name = Phrase::ReportForm.in_language(spoken);
    let ending = format.name();
    format!("{}.{ending}", file_stem(name, name, ending))
}

/// Writes the form to a file.
///
/// # Errors
/// As [`report_form_bytes`], and a place that can't be written.
pub(crate) fn report_form(
    spoken: Language,
    documents: &mut Documents,
    format: FormFormat,
    path: &Path,
    there: ExistingFile,
) -> Result<Exported, Failure> {
    let bytes = report_form_bytes(spoken, documents, format)?;
    write_leaflet(documents, path, &bytes, there)
}

/// The form as a file's bytes. The first page makes the library's key.
///
/// # Errors
/// A library that can't be written, where it has no key yet.
pub(crate) fn report_form_bytes(
    spoken: Language,
    documents: &mut Documents,
    format: FormFormat,
) -> Result<Vec<u8>, Failure> {
    match format {
        FormFormat::Html => {
            let key = key(documents)?.to_base64();
            Ok(PAGE.replace(KEY, &key).into_bytes())
        }
        FormFormat::Pdf => Ok(printed(spoken, documents.time.today()).pdf()?),
    }
}

/// The half of the library's key that a form carries. It is made once.
fn key(documents: &mut Documents) -> Result<PublicKey, Failure> {
    let secret = match documents.inbox().form_key()? {
        Some(secret) => secret,
        None => {
            let mut fresh = [0; 32];
            getrandom::fill(&mut fresh).map_err(Trouble::NoChance)?;
            documents.inbox().keep_form_key(fresh)?
        }
    };
    Ok(Key::from_bytes(secret).public())
}

/// The sheet to be filled in by hand: one page.
fn printed(language: Language, today: NaiveDate) -> Leaflet {
    let words = &Words::of(language).form;
    let heading = |it: &str| LeafletPart::Heading(it.to_owned());
    let text = |it: &str| LeafletPart::Text(it.to_owned());
    let ticks = |all: &[&str]| LeafletPart::Ticks(all.iter().map(|it| (*it).to_owned()).collect());
    let parts = vec![
        ticks(&words.kinds),
        heading(words.what),
        LeafletPart::Lines(5),
        heading(words.place),
        LeafletPart::Lines(1),
        heading(words.when),
        LeafletPart::Lines(1),
        heading(words.bad),
        text(words.potential),
        ticks(&words.harms),
        text(words.actual),
        ticks(&words.harms),
        text(words.probability),
        ticks(&words.often),
        heading(words.kept),
        text(words.went_well),
        LeafletPart::Lines(2),
        text(words.lucky),
        LeafletPart::Lines(2),
        heading(words.contact),
        LeafletPart::Lines(1),
        LeafletPart::Note(words.promise.to_owned()),
    ];
    Leaflet {
        language,
        title: words.title.to_owned(),
        lead: words.lead.to_owned(),
        parts,
        foot: words.foot.to_owned(),
        today,
        generator: GENERATOR.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_one_place_for_the_key() {
        assert_eq!(PAGE.matches(KEY).count(), 1);
    }

    #[test]
    fn the_sheet_is_one_page_in_every_language() {
        for language in [Language::En, Language::It] {
            let sheet = printed(language, NaiveDate::default());
            assert_eq!(sheet.pages().len(), 1, "{language:?}");
        }
    }
}
