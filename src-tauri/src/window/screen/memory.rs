//! What the shared screen remembers from one time to the next, in a small
//! file beside the library.

use super::displays::Place;
use crate::private;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What is remembered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Memory {
    /// Whether it fills a display of its own, where there is one.
    pub(crate) full: bool,
    /// The display that it filled.
    pub(crate) display: Option<String>,
    /// Where it was as an ordinary window.
    pub(crate) place: Option<Place>,
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            full: true,
            display: None,
            place: None,
        }
    }
}

impl Memory {
    /// Reads it; what can't be read counts as nothing.
    pub(crate) fn read() -> Self {
        let text = file().and_then(|file| std::fs::read_to_string(file).ok());
        let read = text.and_then(|text| serde_json::from_str(&text).ok());
        read.unwrap_or_default()
    }

    /// Writes it, whole or not at all: the program may just be ending. A
    /// place that isn't remembered is no reason to disturb.
    pub(crate) fn write(&self) {
        if let (Some(file), Ok(text)) = (file(), serde_json::to_string_pretty(self)) {
            let _ = private::write(&file, &text);
        }
    }
}

fn file() -> Option<PathBuf> {
    let folder = crate::place::folder().ok()?;
    Some(folder.join("shared-screen.json"))
}
