//! The words that tell a name from what bears one.

use crate::LexiconFlaw;
use crate::words::{Class, WordLists};

/// Handles to the classes of `data/bearers.txt` and `data/surnames.txt`.
#[derive(Debug)]
pub(super) struct Lists {
    words: WordLists,
    pub(super) surname: Class,
    pub(super) always: Class,
    pub(super) street: Class,
    pub(super) before: Class,
    pub(super) after: Class,
    pub(super) verb_too: Class,
    pub(super) lettered: Class,
    pub(super) acronym: Class,
    pub(super) small: Class,
    pub(super) large: Class,
    pub(super) joins: Class,
    pub(super) told: Class,
    pub(super) did: Class,
    pub(super) titled: Class,
    pub(super) never: Class,
}

impl Lists {
    pub(super) fn read() -> Result<Self, LexiconFlaw> {
        let mut words = WordLists::default();
        words.add(include_str!("../../data/surnames.txt"))?;
        words.add(include_str!("../../data/bearers.txt"))?;
        Ok(Self {
            surname: words.class("surname"),
            always: words.class("always"),
            street: words.class("street"),
            before: words.class("before"),
            after: words.class("after"),
            verb_too: words.class("verb_too"),
            lettered: words.class("lettered"),
            acronym: words.class("acronym"),
            small: words.class("small"),
            large: words.class("large"),
            joins: words.class("joins"),
            told: words.class("told"),
            did: words.class("did"),
            titled: words.class("titled"),
            never: words.class("never"),
            words,
        })
    }

    pub(super) fn is(&self, lower: &str, class: Class) -> bool {
        self.words.is(lower, class)
    }
}
