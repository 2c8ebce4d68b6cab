//! The JSON form: all of a workshop, for keeping and for other programs. It is
//! described in `FORMAT.md` of this crate.

mod flaw;
mod text;
mod value;

pub use flaw::JsonFlaw;
pub(crate) use value::Wanted;
pub use value::WrongValue;

use crate::{Reader, WriteOptions, Writer};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_path_to_error::Track;
use std::convert::Infallible;
use workshop::{Flaw, Parts, Workshop};

/// The version that this program writes, and the newest that it reads.
pub const VERSION: u32 = 6;

/// All of a workshop, for keeping and for other programs.
#[derive(Clone, Copy, Debug)]
pub struct Json;

impl Writer for Json {
    const NAME: &'static str = "json";
    const HOLDS_PRIVATE: bool = true;
    type Error = Infallible;

    fn write(workshop: &Workshop, asked: &WriteOptions) -> Result<Vec<u8>, Infallible> {
        Ok(write(workshop, asked.extras.private).into_bytes())
    }
}

impl Reader for Json {
    type Error = JsonFlaw;

    fn read(bytes: &[u8]) -> Result<Workshop, JsonFlaw> {
        read(bytes)
    }
}

#[derive(Deserialize)]
struct Header {
    lisca: u32,
}

#[derive(Serialize, Deserialize)]
struct Document {
    lisca: u32,
    workshop: Parts,
}

/// The workshop as JSON text. What is for the facilitator alone (notes, needs,
/// prompts, names with their roles, the dots of an open round) is in it only
/// when `private` says so.
#[must_use]
pub fn write(workshop: &Workshop, private: bool) -> String {
    let document = Document {
        lisca: VERSION,
        workshop: parts_to_share(workshop, private),
    };
    // Strings and numbers only, into memory: there is nothing that can fail.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

/// The parts of a workshop that are written; what is for the facilitator alone only
/// when `private` says so.
#[must_use]
pub fn parts_to_share(workshop: &Workshop, private: bool) -> Parts {
    let mut parts = workshop.parts();
    if !private {
        leave_out_private(&mut parts);
    }
    parts
}

/// Reads a workshop from JSON text. It is parsed once; one that can't be read
/// is looked through again for the reason that helps most.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(bytes: &[u8]) -> Result<Workshop, JsonFlaw> {
    let text = &*text::decoded(bytes)?;
    let document = document(text).map_err(|flaw| before_it(text).err().unwrap_or(flaw))?;
    Ok(Workshop::from_imported_parts(document.workshop)?)
}

/// The document, where it is one of a form that is known, and each field is
/// known and has a value that it can have.
fn document(text: &str) -> Result<Document, JsonFlaw> {
    let mut unknown = None;
    let mut note = |path: serde_ignored::Path<'_>| {
        unknown.get_or_insert_with(|| value::named(&path.to_string()));
    };
    let mut track = Track::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let tracked = serde_path_to_error::Deserializer::new(&mut reader, &mut track);
    let document = Document::deserialize(serde_ignored::Deserializer::new(tracked, &mut note));
    let document = document.map_err(|error| {
        deep(&error).unwrap_or_else(|| match error.classify() {
            Category::Data => JsonFlaw::Value {
                line: error.line(),
                wrong: WrongValue::new(said(&error.to_string()), &track.path(), text),
            },
            _ => flaw(&error),
        })
    })?;
    reader.end().map_err(|error| flaw(&error))?;
    begins_as_a_workshop(text)?;
    known(document.lisca)?;
    match unknown {
        Some(field) => Err(JsonFlaw::Unknown(field)),
        None => Ok(document),
    }
}

/// What is told rather than a field that can't be right: that the file isn't
/// JSON to its end, is of something else, or has another form.
fn before_it(text: &str) -> Result<(), JsonFlaw> {
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| flaw(&error))?;
    begins_as_a_workshop(text)?;
    let header: Header = serde_json::from_str(text).map_err(|_| JsonFlaw::NotLisca)?;
    known(header.lisca)
}

/// A list would pass for a struct with its fields in order.
fn begins_as_a_workshop(text: &str) -> Result<(), JsonFlaw> {
    let begins = text.trim_ascii_start().starts_with('{');
    begins.then_some(()).ok_or(JsonFlaw::NotLisca)
}

fn known(form: u32) -> Result<(), JsonFlaw> {
    match form {
        0 => Err(JsonFlaw::NoForm),
        1..=VERSION => Ok(()),
        newer => Err(JsonFlaw::Newer(newer)),
    }
}

fn leave_out_private(parts: &mut Parts) {
    parts.notes.clear();
    parts.needs.clear();
    parts.ballots.clear();
    parts.session.aliases.clear();
    for item in &mut parts.agenda {
        item.prompt.clear();
    }
}

/// What is JSON can still be nested deeper than anybody reads it.
fn deep(error: &serde_json::Error) -> Option<JsonFlaw> {
    let most = workshop::limits::DEPTH;
    let deep = error.to_string().starts_with("recursion limit exceeded");
    deep.then(|| Flaw::from(workshop::Refusal::TooDeep { most }).into())
}

/// Without the place, which is told apart.
fn said(error: &str) -> &str {
    error.split(" at line ").next().unwrap_or_default()
}

fn flaw(error: &serde_json::Error) -> JsonFlaw {
    let line = error.line();
    match error.classify() {
        Category::Eof => JsonFlaw::CutOff(line),
        Category::Syntax | Category::Io | Category::Data => JsonFlaw::NotJson(line),
    }
}
