//! What a person reads of the library: what has happened, and what to do. A file
//! for each language.

mod en;
mod it;

use crate::{OpeningNotice, StoreError};
use std::fmt;
use workshop::{Language, Message};

impl Message for StoreError {
    fn in_language(&self, language: Language) -> String {
        match language {
            Language::En => en::error(self),
            Language::It => it::error(self),
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.in_language(Language::En))
    }
}

impl Message for OpeningNotice {
    fn in_language(&self, language: Language) -> String {
        match language {
            Language::En => en::opening_notice(self),
            Language::It => it::opening_notice(self),
        }
    }
}

impl fmt::Display for OpeningNotice {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.in_language(Language::En))
    }
}
