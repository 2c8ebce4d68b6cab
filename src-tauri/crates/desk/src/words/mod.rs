//! What the desk says when something went wrong inside Lisca: what is meant is
//! listed here, and worded in a file for each language.

mod en;
mod it;

use app::{Language, Message};
use std::fmt;

/// Why something wasn't done, where only the desk knows that.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// A question panicked; the library is open again.
    NotDone,
    /// The opening of the library panicked.
    NotOpened,
    /// The room is never shown what went wrong.
    Untold,
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
