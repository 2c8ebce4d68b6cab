//! What is wrong with a line of a lexicon.

/// Why lines of a lexicon can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Line {line}: {message}")]
pub struct LexiconFlaw {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub message: LexiconMessage,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LexiconMessage {
    /// A phrase without a word.
    NoWord,
    /// A phrase that begins or ends with what may be missing.
    LooseEnd,
    /// A class that the language doesn't have.
    Class {
        /// Its name.
        class: String,
        /// Those that it has.
        known: String,
    },
    /// Something in the place of a word.
    NotAWord(String),
    /// A line that begins with no kind.
    Kind(String),
    /// A kind without a phrase.
    NoPhrase(String),
    /// A condition that the language doesn't have.
    Condition {
        /// Its name.
        condition: String,
        /// Those that it has.
        known: String,
    },
    /// An offer that begins with no form.
    Form(String),
    /// A form without an offer.
    NothingFollows(String),
    /// A list that comes with Lisca: those who write it write English.
    List(&'static str),
}
