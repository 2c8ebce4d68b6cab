//! The hyphen that shows where a word was broken because it alone is wider than
//! its line.

use std::ops::Range;

/// The sign: not the one of a keyboard, so that a word can be put together
/// again as it was typed.
pub const HYPHEN: char = '\u{2010}';

/// Whether a word of a text is one that takes hyphens: of letters alone, in a
/// script that has them. In an address, a number or the name of a file a hyphen
/// would be taken for a part of it.
#[must_use]
pub fn takes_hyphens(text: &str, word: Range<usize>) -> bool {
    let word = text.get(word).unwrap_or_default();
    let word = word.trim_matches(|it: char| !it.is_alphanumeric() && !is_mark(it));
    let mut letters = word.chars();
    letters.all(|it| is_letter(it) || is_mark(it) || "'’-\u{2010}\u{ad}".contains(it))
}

/// Whether a break at a place of such a word shows by a hyphen: between two
/// letters.
#[must_use]
pub fn is_hyphenated(text: &str, at: usize) -> bool {
    let Some((before, after)) = text.split_at_checked(at) else {
        return false;
    };
    let before = before.chars().rev().find(|it| !is_mark(*it));
    before.is_some_and(is_letter) && after.chars().next().is_some_and(is_letter)
}

/// A letter of the scripts that are hyphenated: Latin, Greek, Cyrillic,
/// Armenian.
fn is_letter(it: char) -> bool {
    it.is_alphabetic() && matches!(it as u32, 0..=0x058F | 0x1E00..=0x1FFF)
}

fn is_mark(it: char) -> bool {
    matches!(it as u32, 0x0300..=0x036F)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_take_hyphens_and_addresses_numbers_and_other_scripts_do_not() {
        let takes = |word: &str| takes_hyphens(word, 0..word.len());
        for word in [
            "Qualitätsmanagement",
            "(Mensch-Maschine-Schnittstelle),",
            "ηλεκτροεγκεφαλογράφημα",
            "dell’amministrazione",
        ] {
            assert!(takes(word), "{word}");
        }
        for word in [
            "https://lisca.example/a",
            "srv_database",
            "12345",
            "v2release",
            "المستشفى",
            "ภาษาไทย",
        ] {
            assert!(!takes(word), "{word}");
        }
    }

    #[test]
    fn a_break_beside_a_hyphen_gets_no_second_one() {
        assert!(is_hyphenated("Mensch", 3));
        assert!(is_hyphenated("e\u{301}a", 3));
        assert!(!is_hyphenated("Mensch-Maschine", 7));
        assert!(!is_hyphenated("Mensch", 0) && !is_hyphenated("Mensch", 99));
    }
}
