//! What templates say, in each language.

use super::{en, it};
use workshop::Language;

/// The words of a language.
pub(crate) struct Words {
    /// The name of an agenda, after its minutes.
    pub(crate) minutes: &'static str,
    /// For each step, what the room reads, and what the facilitator wants to
    /// remember.
    pub(crate) steps: [(&'static str, &'static str); 7],
    /// One rule a line.
    pub(crate) ground_rules: &'static str,
    /// The questions that are asked.
    pub(crate) questions: Questions,
}

/// The questions that the room reads.
pub(crate) struct Questions {
    /// In the silent round.
    pub(crate) silent: &'static str,
    /// Of a cause.
    pub(crate) why: &'static str,
}

impl Words {
    pub(crate) const fn of(language: Language) -> &'static Self {
        match language {
            Language::En => &en::templates::WORDS,
            Language::It => &it::templates::WORDS,
        }
    }

    /// “90 minutes”.
    pub(crate) fn named(&self, total: u32) -> String {
        format!("{total} {}", self.minutes)
    }
}

impl Questions {
    pub(crate) const fn of(language: Language) -> &'static Self {
        &Words::of(language).questions
    }
}
