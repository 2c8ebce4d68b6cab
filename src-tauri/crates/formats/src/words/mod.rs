//! What a person reads of a file that is no workshop: a file for each language.

mod en;
mod it;

use crate::json::JsonFlaw;
use std::fmt;
use workshop::{Language, Message};

impl Message for JsonFlaw {
    fn in_language(&self, language: Language) -> String {
        match language {
            Language::En => en::json_flaw(self),
            Language::It => it::json_flaw(self),
        }
    }
}

impl fmt::Display for JsonFlaw {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.in_language(Language::En))
    }
}
