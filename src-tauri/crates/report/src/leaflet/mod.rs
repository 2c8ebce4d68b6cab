//! A sheet by itself, apart from any workshop's report: a form to be filled in
//! by hand, an answer to those who reported. One value, written in three ways.

mod html;
mod pages;
mod plain;

use crate::page::Page;
use crate::{ReportError, paint, words};
use chrono::NaiveDate;
use workshop::Language;

/// A sheet by itself, in the words of whoever hands it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaflet {
    /// The language of its words.
    pub language: Language,
    /// What stands above all.
    pub title: String,
    /// What it is, in a sentence or two; may be empty.
    pub lead: String,
    /// What it says, in order.
    pub parts: Vec<LeafletPart>,
    /// What stands at the foot of each page.
    pub foot: String,
    /// The day that it was made on.
    pub today: NaiveDate,
    /// The program and its version, for the file's own record: "Lisca 0.1.0".
    pub generator: String,
}

/// A part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeafletPart {
    /// What the next parts are about.
    Heading(String),
    /// Running text.
    Text(String),
    /// Words of less weight.
    Note(String),
    /// Boxes to tick, each with what it stands for.
    Ticks(Vec<String>),
    /// So many lines to write on.
    Lines(usize),
    /// What belongs together, each with the words that say what it is.
    Entry(Vec<(String, String)>),
}

impl Leaflet {
    /// Its pages, finished.
    #[must_use]
    pub fn pages(&self) -> Vec<Page> {
        pages::pages(self)
    }

    /// The bytes of a PDF file.
    ///
    /// # Errors
    /// Only when the program itself is damaged or memory runs out.
    pub fn pdf(&self) -> Result<Vec<u8>, ReportError> {
        let about = paint::pdf::About {
            title: &self.title,
            author: "",
            subject: &self.title,
            generator: &self.generator,
            language: words::words(self.language).code,
            date: self.today,
        };
        paint::pdf::pdf(&self.pages(), &about)
    }

    /// A page of HTML that needs nothing else.
    #[must_use]
    pub fn html(&self) -> String {
        html::html(self)
    }

    /// Plain text, for a mail.
    #[must_use]
    pub fn text(&self) -> String {
        plain::text(self)
    }
}
