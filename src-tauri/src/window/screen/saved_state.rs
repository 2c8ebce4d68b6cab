//! What the shared screen remembers from one run to the next, in a small file
//! beside the library.

use crate::rect::Rect;
use crate::{library_folder, private_file};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// The shared screen's place on the desktop, as it was last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct SavedState {
    /// Whether it fills a display of its own, where there is one.
    pub(crate) full: bool,
    /// The display that it filled.
    pub(crate) display: Option<String>,
    /// Where it was as an ordinary window.
    pub(crate) place: Option<Rect>,
}

impl Default for SavedState {
    fn default() -> Self {
        Self {
            full: true,
            display: None,
            place: None,
        }
    }
}

impl SavedState {
    /// Reads the file; the default where it can't be read.
    pub(crate) fn read() -> Self {
        let text = file().and_then(|file| std::fs::read_to_string(file).ok());
        let read = text.and_then(|text| serde_json::from_str(&text).ok());
        read.unwrap_or_default()
    }

    /// Writes the file, whole or not at all: the program may just be ending. A
    /// failure isn't told: it would disturb for too little.
    pub(crate) fn write(&self) {
        if let (Some(file), Ok(text)) = (file(), serde_json::to_string_pretty(self)) {
            let _ = private_file::write(&file, &text);
        }
    }
}

fn file() -> Option<PathBuf> {
    let folder = library_folder::canonical().ok()?;
    Some(folder.join("shared-screen.json"))
}
