//! What stands on sheets by themselves, in each language: the printed form, and
//! what is told back to those who reported.

use super::{en, it};
use workshop::Language;

/// The words of a language.
pub(crate) struct Words {
    pub(crate) form: FormWords,
    pub(crate) feedback: FeedbackWords,
}

/// The words of the printed form: the questions of the short report.
pub(crate) struct FormWords {
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) kinds: [&'static str; 3],
    pub(crate) what: &'static str,
    pub(crate) place: &'static str,
    pub(crate) when: &'static str,
    pub(crate) bad: &'static str,
    pub(crate) potential: &'static str,
    pub(crate) actual: &'static str,
    pub(crate) harms: [&'static str; 4],
    pub(crate) probability: &'static str,
    pub(crate) often: [&'static str; 4],
    pub(crate) kept: &'static str,
    pub(crate) went_well: &'static str,
    pub(crate) lucky: &'static str,
    pub(crate) contact: &'static str,
    /// What becomes of it, and who reads it.
    pub(crate) promise: &'static str,
    pub(crate) foot: &'static str,
}

/// The words of the sheet that tells back.
pub(crate) struct FeedbackWords {
    pub(crate) title: &'static str,
    /// What a sheet for everybody is.
    pub(crate) everybody: &'static str,
    /// What a sheet for one is; `{x}`: the receipt.
    pub(crate) one: &'static str,
    pub(crate) one_of: &'static str,
    pub(crate) you_told_us: &'static str,
    pub(crate) we_changed: &'static str,
    pub(crate) when: &'static str,
    pub(crate) nothing_yet: &'static str,
    pub(crate) ask_again: &'static str,
    pub(crate) foot: &'static str,
}

impl Words {
    pub(crate) const fn of(language: Language) -> &'static Self {
        match language {
            Language::En => &en::leaflets::WORDS,
            Language::It => &it::leaflets::WORDS,
        }
    }
}
