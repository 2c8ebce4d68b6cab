//! The report: a workshop as pages for those who decide.
//!
//! ```text
//! workshop ── content ──▶ blocks ─┬─ layout ──▶ strips ── book ──▶ pages ──┬─ paint ──▶ PDF
//!             what is said        │  what stands where    what is on which └─ paint ──▶ SVG
//!                                 ├─ markdown ──▶ Markdown
//!                                 └─ docx ──▶ Word
//! ```
//!
//! The preview on the screen and the PDF are the same [`Page`]s, painted twice.
//! The PDF is tagged: `structure` reads off the pages what belongs to what. What knows
//! no pages is told all that a page would shorten, and gets words for what would be
//! drawn. A [`Leaflet`] is a sheet by itself, laid out and painted by the same.
//!
//! Everything is pure: the same workshop and options give the same bytes.

#![forbid(unsafe_code)]
// I2: clippy.toml lists what is no business of a pure crate.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod block;
mod book;
mod changes;
mod checklist;
mod content;
mod docx;
mod face;
mod flow;
mod goal;
mod handover;
mod ink;
mod layout;
mod leaflet;
mod logo;
mod markdown;
mod options;
mod page;
mod paint;
mod picture;
mod script;
mod section;
mod sheet;
mod structure;
mod text;
mod undrawn;
mod words;

pub use changes::changes;
pub use checklist::{Card, CardSize};
pub use goal::{Goal, PlacedGoal, Target};
pub use handover::handover_card;
pub use ink::Ink;
pub use leaflet::{Leaflet, LeafletPart};
pub use logo::{LOGO_FILE, Logo, LogoFlaw};
pub use options::{Brand, Edition, EditionBefore, FOOT, ORGANISATION, Options, PageSize, Variant};
pub use page::{Alternative, Anchor, Page, PageElement, Run, Shape, Tag};
pub use picture::Picture;
pub use section::Section;

use chrono::NaiveDate;
use workshop::{Language, Workshop};

/// No words in a report are smaller than this, in points.
pub const SMALLEST_TEXT: f32 = 7.0;

/// Why a PDF could not be made. None of these comes from what people typed.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The bundled font is damaged.
    Font,
    /// The file that printpdf made has no catalog.
    Catalog,
    /// Out of memory, in all likelihood.
    Write(#[from] std::io::Error),
}

/// A day in words, as a report has it: "24 March 2026".
#[must_use]
pub fn day_in_words(day: NaiveDate, language: Language) -> String {
    words::words(language).date(day)
}

/// The workshop as it may be told outside of the organisation: without roles, owners,
/// sources and what is undecided. None where the rest makes no workshop.
#[must_use]
pub fn for_outside(workshop: &Workshop) -> Option<Workshop> {
    content::told_in(workshop, Variant::Outside).map(std::borrow::Cow::into_owned)
}

/// The roles that are named where a workshop asks for one, those of more words first.
#[must_use]
pub fn roles(workshop: &Workshop) -> Vec<String> {
    content::named_roles(workshop)
}

/// The report's pages, finished.
#[must_use]
pub fn pages(workshop: &Workshop, options: &Options) -> Vec<Page> {
    book::pages(workshop, options)
}

/// The report in Markdown, without a page.
#[must_use]
pub fn markdown(workshop: &Workshop, options: &Options) -> String {
    markdown::markdown(workshop, options)
}

/// The report as a Word document's bytes.
///
/// # Errors
/// Only when memory runs out.
pub fn docx(workshop: &Workshop, options: &Options) -> Result<Vec<u8>, ReportError> {
    docx::docx(workshop, options)
}

/// A page as a standalone SVG: no font or anything else outside of it is
/// needed, so that it can be shown as an image.
#[must_use]
pub fn svg(page: &Page) -> String {
    paint::svg::svg(page)
}

/// The report as a PDF file's bytes.
///
/// # Errors
/// Only when the program itself is damaged or memory runs out; no workshop is
/// refused.
pub fn pdf(workshop: &Workshop, options: &Options) -> Result<Vec<u8>, ReportError> {
    let words = words::words(options.language);
    let about = paint::pdf::About {
        title: &workshop.incident().title,
        author: match options.variant {
            // No role leaves the organisation, in the file's own record neither.
            Variant::Outside => "",
            _ => &workshop.session().facilitator,
        },
        subject: words.subject,
        generator: &options.generator,
        language: words.code,
        date: options.today,
    };
    paint::pdf::pdf(&pages(workshop, options), &about)
}
