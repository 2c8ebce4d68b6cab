//! How a lexicon is written in each language, and what is said of a line that
//! can't be read: a file for each.

mod en;
mod it;

use crate::{Form, Kind, Language, LexiconMessage, message, said_in};

message!(LexiconMessage, misread);

/// The kinds by their words in a language; the last of them silences.
type Kinds = [(&'static str, Option<Kind>); 6];

/// The forms by their words in a language.
type Forms = [(&'static str, Form); 3];

/// The kind of a word, in any language, whatever that of the sentences is.
pub(crate) fn kind_named(word: &str) -> Option<Option<Kind>> {
    let words = |language| said_in!(language, KINDS);
    let mut all = Language::ALL.into_iter().flat_map(words);
    all.find(|(known, _)| *known == word).map(|(_, kind)| kind)
}

/// The form that an offer begins with, in any language, and the rest of it.
pub(crate) fn form_of(offer: &str) -> Option<(Form, &str)> {
    let words = |language| said_in!(language, FORMS);
    let mut all = Language::ALL.into_iter().flat_map(words);
    all.find_map(|(word, form)| Some((form, offer.strip_prefix(word)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_the_same_kinds_and_forms() {
        let kinds = |all: Kinds| all.map(|(_, kind)| kind);
        let forms = |all: Forms| all.map(|(_, form)| form);
        for language in Language::ALL {
            assert_eq!(kinds(said_in!(language, KINDS)), kinds(en::KINDS));
            assert_eq!(forms(said_in!(language, FORMS)), forms(en::FORMS));
        }
    }
}
