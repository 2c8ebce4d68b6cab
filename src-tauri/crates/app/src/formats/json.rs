//! The JSON form: all of a workshop, for keeping and for other programs. It is
//! described in `FORMAT.md` beside this file.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use workshop::{Flaw, Parts, Workshop};

/// The version that this program writes, and the newest that it reads.
pub const VERSION: u32 = 3;

/// Why a file is not a workshop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonFlaw {
    /// It ends in the middle.
    #[error("The file is cut off: it ends in the middle, at line {0}. Ask for it again.")]
    CutOff(usize),
    /// It isn't JSON.
    #[error("The file is not JSON: line {0} can't be read.")]
    NotJson(usize),
    /// It is JSON, of something else.
    #[error("The file is not a workshop of Lisca: it doesn't begin with {{\"lisca\": …}}.")]
    NotLisca,
    /// It says a form that never was.
    #[error(
        "The file says that it has form 0, which there never was. Its first line should be {{\"lisca\": {VERSION}, …}}."
    )]
    NoForm,
    /// A newer version wrote it.
    #[error(
        "The file was written by a newer version of Lisca (form {0}; this one reads {VERSION}). Install the newest version to import it."
    )]
    Newer(u32),
    /// A field has a value that it can't have, or is missing.
    #[error("The file has a value that can't be right, in line {line}: {why}.")]
    Value {
        /// Counted from 1.
        line: usize,
        /// As the reader says it.
        why: String,
    },
    /// A field that would be lost.
    #[error(
        "The file has a field that Lisca doesn't know, and would lose: {0}. Remove it, or correct its name."
    )]
    Unknown(String),
    /// The records don't make a workshop.
    #[error("The file is not a whole workshop. {0}")]
    Flawed(#[from] Flaw),
}

impl JsonFlaw {
    /// The sentence in Italian; [`Display`](std::fmt::Display) says it in
    /// English.
    #[must_use]
    pub fn in_italian(&self) -> String {
        match self {
            Self::CutOff(line) => {
                format!(
                    "Il file è tronco: finisce a metà, alla riga {line}. Fattelo mandare di nuovo."
                )
            }
            Self::NotJson(line) => {
                format!("Il file non è JSON: la riga {line} non si può leggere.")
            }
            Self::NotLisca => {
                "Il file non è un’analisi di Lisca: non comincia con {\"lisca\": …}.".into()
            }
            Self::NoForm => format!(
                "Il file dice di avere la forma 0, che non c’è mai stata. La prima riga dovrebbe essere {{\"lisca\": {VERSION}, …}}."
            ),
            Self::Newer(form) => format!(
                "Il file è stato scritto da una versione più nuova di Lisca (forma {form}; questa legge la {VERSION}). Per importarlo installa la versione più recente."
            ),
            Self::Value { line, why } => {
                format!("Il file ha un valore che non può essere giusto, alla riga {line}: {why}.")
            }
            Self::Unknown(name) => format!(
                "Il file ha un campo che Lisca non conosce, e che andrebbe perso: {name}. Toglilo, o correggine il nome."
            ),
            Self::Flawed(flaw) => {
                format!("Il file non è un’analisi intera. {}", flaw.in_italian())
            }
        }
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

/// The workshop as JSON text. What is for the facilitator alone (notes,
/// prompts, names with their roles, the dots of an open round) is in it only
/// when `private` says so.
#[must_use]
pub fn write(workshop: &Workshop, private: bool) -> String {
    let mut parts = workshop.parts();
    if !private {
        leave_out_private(&mut parts);
    }
    let document = Document {
        lisca: VERSION,
        workshop: parts,
    };
    // Strings and numbers only, into memory: there is nothing that can fail.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

/// Reads a workshop from JSON text.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(text: &[u8]) -> Result<Workshop, JsonFlaw> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    serde_json::from_slice::<IgnoredAny>(text).map_err(|error| flaw(&error))?;
    // A list would pass for a struct with its fields in order.
    if !text.trim_ascii_start().starts_with(b"{") {
        return Err(JsonFlaw::NotLisca);
    }
    let header: Header = serde_json::from_slice(text).map_err(|_| JsonFlaw::NotLisca)?;
    if header.lisca == 0 {
        return Err(JsonFlaw::NoForm);
    }
    if header.lisca > VERSION {
        return Err(JsonFlaw::Newer(header.lisca));
    }
    let mut unknown = None;
    let mut reader = serde_json::Deserializer::from_slice(text);
    let document: Document = serde_ignored::deserialize(&mut reader, |path| {
        unknown.get_or_insert_with(|| path.to_string());
    })
    .map_err(|error| deep(&error).unwrap_or_else(|| flaw(&error)))?;
    if let Some(path) = unknown {
        return Err(JsonFlaw::Unknown(path));
    }
    Ok(Workshop::received(document.workshop)?)
}

fn leave_out_private(parts: &mut Parts) {
    parts.notes.clear();
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

fn flaw(error: &serde_json::Error) -> JsonFlaw {
    let line = error.line();
    match error.classify() {
        Category::Eof => JsonFlaw::CutOff(line),
        Category::Syntax | Category::Io => JsonFlaw::NotJson(line),
        Category::Data => {
            let text = error.to_string();
            let why = text.split(" at line ").next().unwrap_or_default();
            JsonFlaw::Value {
                line,
                why: why.to_owned(),
            }
        }
    }
}
