//! Files and texts of other programs, read as a [`Draft`]: causes in a tree,
//! actions with owner and date, entries with times, and what isn't taken, with
//! its line and why. A reader for each way of writing; one list says which
//! reader a text is for. Whatever the bytes are, memory stays within a small
//! multiple of them, and nothing calls itself deeper than a workshop is.

mod categories;
mod dates;
mod decoding;
mod draft;
mod flaw;
mod inline;
mod mermaid;
mod outline;
mod rows;
mod spreadsheet;
mod timeline;
mod tree;
mod xml;

pub use draft::{
    Asked, Choices, Column, DateOrder, Draft, DraftAction, DraftCause, DraftEntry, Encoding,
    FoundColumn, Kind, LeftOut, Levels, Wanted, Why,
};
pub use flaw::Unreadable;

/// The largest file that is read, in bytes: much more than a workshop can hold.
pub const LARGEST: usize = 16 << 20;

/// The endings of files that are read, beside that of Lisca's own JSON.
pub const ENDINGS: &[&str] = &[
    "txt", "md", "markdown", "mmd", "mermaid", "mm", "opml", "csv", "tsv", "xlsx",
];

/// Reads a file of any kind but Lisca's own.
///
/// # Errors
/// Why nothing can be read from it.
pub fn read(bytes: &[u8], asked: &Asked<'_>) -> Result<Draft, Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::TooLarge { most: LARGEST });
    }
    if spreadsheet::is_spreadsheet(bytes, asked.ending) {
        return told(spreadsheet::read(bytes, asked)?);
    }
    let (text, encoding) = decoding::decoded(bytes)?;
    let mut draft = read_text(&text, asked)?;
    draft.encoding = encoding;
    Ok(draft)
}

/// Reads a text, such as one that was pasted.
///
/// # Errors
/// Why nothing can be read from it.
pub fn read_text(text: &str, asked: &Asked<'_>) -> Result<Draft, Unreadable> {
    if text.len() > LARGEST {
        return Err(Unreadable::TooLarge { most: LARGEST });
    }
    let draft = match mermaid::kind(text) {
        Some(kind) => mermaid::read(text, kind, asked),
        None if xml::is_xml(text) => xml::read(text, asked)?,
        None => match rows::found(text, asked) {
            Some(rows) => rows::read(rows, asked),
            None if timeline::is_timeline(text, asked) => timeline::read(text, asked),
            None => lines_as(outline::read(text, asked), asked),
        },
    };
    told(draft)
}

/// A draft in which there is something to tell.
fn told(draft: Draft) -> Result<Draft, Unreadable> {
    // Of rows somebody can still say what their columns hold.
    let says_nothing = draft.left_out.is_empty() && draft.columns.is_empty();
    match draft.is_empty() && says_nothing {
        true => Err(Unreadable::Nothing),
        false => Ok(draft),
    }
}

/// Whether bytes are JSON, of which the form of Lisca is one.
#[must_use]
pub fn is_json(bytes: &[u8]) -> bool {
    let beginning = &bytes[..bytes.len().min(LARGEST)];
    let text = decoding::decoded(beginning);
    let mut text = text.as_ref().map_or("", |it| it.0.trim_start());
    // Some write comments before it, which JSON doesn't have.
    while let Some((_, rest)) = text.strip_prefix("//").and_then(|it| it.split_once('\n')) {
        text = rest.trim_start();
    }
    let object = text.strip_prefix('{').map(str::trim_start);
    let list = || {
        let list = text.starts_with('[');
        list && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
    };
    object.is_some_and(|it| it.starts_with(['"', '}', '/']) || it.is_empty()) || list()
}

/// Lines with their numbers, from 1, whatever ends them.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let ends = ['\r', '\u{2028}', '\u{85}', '\u{c}'];
    (text.split('\n'))
        .flat_map(move |it| it.strip_suffix('\r').unwrap_or(it).split(ends))
        .zip(1..)
        .map(|(line, number)| (number, line))
}

/// Lines that are wanted as actions are an action each, with those beneath.
fn lines_as(draft: Draft, asked: &Asked<'_>) -> Draft {
    if asked.choices.wanted != Some(Wanted::Actions) {
        return draft;
    }
    let mut made = Draft::new(Kind::Outline);
    made.left_out = draft.left_out;
    let mut waiting: Vec<DraftCause> = draft.causes.into_iter().rev().collect();
    while let Some(cause) = waiting.pop() {
        waiting.extend(cause.beneath.into_iter().rev());
        let action = DraftAction {
            line: cause.line,
            what: cause.text,
            ..DraftAction::default()
        };
        rows::add(&mut made, action);
    }
    made
}
