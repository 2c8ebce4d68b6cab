//! What is wrong with a line of a lexicon.

use crate::{Language, Message};

/// Why lines of a lexicon can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Line {line}: {}", message.en)]
pub struct LexiconFlaw {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub message: LexiconMessage,
}

/// What is wrong with a line, in the languages of those who may have written
/// it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LexiconMessage {
    /// In English.
    pub en: String,
    /// In Italian.
    pub it: String,
}

impl LexiconMessage {
    pub(crate) fn new(en: impl Into<String>, it: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            it: it.into(),
        }
    }
}

impl Message for LexiconMessage {
    fn in_language(&self, language: Language) -> String {
        match language {
            Language::En => self.en.clone(),
            Language::It => self.it.clone(),
        }
    }
}
