//! What the window's program says when something went wrong inside Lisca: what
//! is meant is listed here, and worded in a file for each language.

mod en;
mod it;

use app::{Language, Message};
use std::fmt;

/// Why something wasn't done, where only the window's program knows that.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// Moving the shared screen panicked.
    NotShown,
    /// The shared screen can't be opened, closed or moved.
    NoScreen(#[source] tauri::Error),
    RawBytes,
}

impl Message for Trouble {
    fn in_language(&self, language: Language) -> String {
        match language {
            Language::En => en::trouble(self),
            Language::It => it::trouble(self),
        }
    }

    fn help(&self, language: Language) -> String {
        let said = match language {
            Language::En => en::help(self),
            Language::It => it::help(self),
        };
        said.to_owned()
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.in_language(Language::En))
    }
}
