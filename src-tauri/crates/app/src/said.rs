//! What Lisca says, in each language that it speaks.

use workshop::Language;

/// A sentence in both languages. Which of them is shown is decided at the
/// last: nothing on the way there needs to know who reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    en: String,
    it: String,
}

impl Said {
    /// Nothing to say.
    pub const NOTHING: Self = Self {
        en: String::new(),
        it: String::new(),
    };

    /// The sentence in English, and in Italian.
    pub fn new(en: impl Into<String>, it: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            it: it.into(),
        }
    }

    /// This, and then more.
    #[must_use]
    pub fn and(self, more: Self) -> Self {
        Self {
            en: self.en + &more.en,
            it: self.it + &more.it,
        }
    }

    /// What is worded for its reader already, or in words that aren't Lisca's.
    #[must_use]
    pub fn worded(text: &str) -> Self {
        Self::new(text, text)
    }

    /// In one of them.
    #[must_use]
    pub fn in_language(self, language: Language) -> String {
        match language {
            Language::En => self.en,
            Language::It => self.it,
        }
    }
}
