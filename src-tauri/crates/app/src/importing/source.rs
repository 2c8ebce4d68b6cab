//! Where what is imported comes from, and what it is.

use crate::Failure;
use crate::evidence::with_bytes;
use crate::files::{named, read_at_most};
use crate::format;
use crate::words::Trouble;
use formats::reading::{Asked, Choices, Draft, is_json, read, read_text};
use serde::Deserialize;
use std::io::Read;
use std::path::{Path, PathBuf};
use store::{AttachedBytes, FILE_BEGINS};
use workshop::Workshop;

/// The largest file that is read: ten times the largest workshop.
const LARGEST_IMPORT: u64 = 64 << 20;

/// The largest file of Lisca's own: with all that can be attached.
const LARGEST_WITH_ATTACHED: u64 = 300 << 20;

/// Where what is imported comes from.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ImportFrom {
    /// A text, such as one that was pasted.
    Text(String),
    /// The path of a file.
    File(String),
    /// The bytes of a file that was read already, with its name, if it has one.
    #[serde(skip)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    Bytes(Vec<u8>, Option<PathBuf>),
}

impl ImportFrom {
    /// A file under whatever name the system has for it.
    ///
    /// # Errors
    /// What can't be read, isn't a file, or is larger than any workshop.
    pub fn path(path: &Path) -> Result<Self, Failure> {
        match read_at_most(path, LARGEST_WITH_ATTACHED)? {
            Some(bytes) if is_too_large(&bytes) => {
                Err(Trouble::TooLarge(path.display().to_string()).into())
            }
            Some(bytes) => Ok(Self::Bytes(bytes, Some(path.to_owned()))),
            None => Err(Trouble::TooLarge(path.display().to_string()).into()),
        }
    }

    /// What comes through a pipe.
    ///
    /// # Errors
    /// What can't be read, or has no end.
    pub fn stream(from: impl Read) -> Result<Self, Failure> {
        let mut bytes = Vec::new();
        let mut from = from.take(LARGEST_WITH_ATTACHED + 1);
        from.read_to_end(&mut bytes)
            .map_err(Trouble::StandardInput)?;
        match is_too_large(&bytes) {
            true => Err(Trouble::TooLarge("-".into()).into()),
            false => Ok(Self::Bytes(bytes, None)),
        }
    }

    fn name(&self) -> Option<PathBuf> {
        match self {
            Self::Text(_) => None,
            Self::File(path) => Some(named(path)),
            Self::Bytes(_, path) => path.clone(),
        }
    }

    /// The name of the file; empty: it has none.
    pub(super) fn file_name(&self) -> String {
        let path = self.name().unwrap_or_default();
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// The name of the file, without its ending.
    pub(super) fn stem(&self) -> Option<String> {
        let path = self.name()?;
        let stem = path.file_stem()?.to_string_lossy();
        Some(stem.replace(['_', '-'], " "))
    }

    /// The ending of the file's name, in lower case.
    fn ending(&self) -> String {
        let path = self.name().unwrap_or_default();
        let ending = path.extension().unwrap_or_default();
        ending.to_string_lossy().to_lowercase()
    }
}

/// More than any file of that kind has.
fn is_too_large(bytes: &[u8]) -> bool {
    let most = match bytes.starts_with(FILE_BEGINS) {
        true => LARGEST_WITH_ATTACHED,
        false => LARGEST_IMPORT,
    };
    bytes.len() as u64 > most
}

/// What a file or a text is.
pub(super) enum Found {
    /// A workshop that Lisca wrote.
    Whole(Box<Whole>),
    /// Something else.
    Draft(Box<Draft>),
}

/// A workshop that Lisca wrote.
pub(super) struct Whole {
    pub(super) workshop: Workshop,
    /// The bytes of what is attached.
    pub(super) attached: Vec<AttachedBytes>,
    /// The names of what was attached and whose bytes didn't come along: it isn't
    /// attached any more.
    pub(super) lost: Vec<String>,
}

/// The workshop in a file's bytes, with what is attached. Only a file of Lisca's own
/// has the bytes; of a JSON file the rest is taken.
fn whole_in(bytes: &[u8]) -> Result<Whole, Failure> {
    let workshop = format::read(bytes)?;
    let mut attached = match bytes.starts_with(FILE_BEGINS) {
        true => store::attached_in_file(bytes)?,
        false => Vec::new(),
    };
    let (left, lost) = with_bytes(&workshop, &mut attached);
    let workshop = match left {
        Some(parts) => Workshop::from_stored_parts(parts)?,
        None => workshop,
    };
    Ok(Whole {
        workshop,
        attached,
        lost,
    })
}

/// Reads a file or a text, for a workshop that is there or for none.
pub(super) fn found(
    from: &ImportFrom,
    choices: &Choices,
    into: Option<&Workshop>,
) -> Result<Found, Failure> {
    let ending = from.ending();
    let asked = Asked {
        categories: into.map(Workshop::categories).unwrap_or_default(),
        ending: &ending,
        choices,
    };
    let bytes = match from {
        ImportFrom::Text(text) if !is_json(text.as_bytes()) => {
            return Ok(Found::Draft(Box::new(read_text(text, &asked)?)));
        }
        ImportFrom::Text(text) => text.as_bytes(),
        ImportFrom::Bytes(bytes, _) => bytes,
        ImportFrom::File(path) => {
            return found(&ImportFrom::path(&named(path))?, choices, into);
        }
    };
    let whole = ending == "json" || bytes.starts_with(FILE_BEGINS) || is_json(bytes);
    Ok(match whole {
        true => Found::Whole(Box::new(whole_in(bytes)?)),
        false => Found::Draft(Box::new(read(bytes, &asked)?)),
    })
}
