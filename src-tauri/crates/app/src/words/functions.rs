//! Words of roles that tell to which function they belong.

use super::{en, it};
use workshop::{Function, Language, said_in};

/// A function, and phrases that suggest it: whole words, between commas.
pub(crate) type Entry = (Function, &'static str);

/// What is told first wins over a phrase that is as long.
pub(crate) const fn lexicon(language: Language) -> &'static [Entry] {
    said_in!(language, functions::LEXICON)
}
