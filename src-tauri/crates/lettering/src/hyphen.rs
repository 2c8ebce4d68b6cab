//! The hyphen that shows where a word was broken because it alone is wider than
//! its line.

mod language;

use hypher::hyphenate;
use language::language;
use std::ops::Range;

/// The sign: not the one of a keyboard, so that a word can be put together
/// again as it was typed.
pub const HYPHEN: char = '\u{2010}';

/// Whether a word of a text is one that takes hyphens: of letters alone, in a
/// script that has them. In an address, a number or the name of a file a hyphen
/// would be taken for a part of it, also where only a part of those is the word:
/// lines may break at the strokes of an address.
pub(crate) fn takes_hyphens(text: &str, word: Range<usize>) -> bool {
    let is_edge = |it: char| it.is_whitespace() || matches!(it, '–' | '—');
    let before = text.get(..word.start).unwrap_or_default();
    let start = before.trim_end_matches(|it| !is_edge(it)).len();
    let after = text.get(word.end..).unwrap_or_default();
    let end = after.find(is_edge).map_or(text.len(), |at| word.end + at);
    let word = text.get(start..end).unwrap_or_default();
    let word = word.trim_matches(|it: char| !it.is_alphanumeric() && !is_mark(it));
    let mut letters = word.chars();
    letters.all(|it| is_letter(it) || is_mark(it) || "'’-\u{2010}\u{ad}".contains(it))
}

/// Whether a break at a place of such a word shows by a hyphen: between two
/// letters.
pub(crate) fn is_hyphenated(text: &str, at: usize) -> bool {
    let Some((before, after)) = text.split_at_checked(at) else {
        return false;
    };
    let before = before.chars().rev().find(|it| !is_mark(*it));
    before.is_some_and(is_letter) && after.chars().next().is_some_and(is_letter)
}

/// Where the words of a stretch of a text are hyphenated, each as the byte of the
/// text that the next line would begin with; by the language that the text seems
/// to be in, which needn't be the one of whoever reads it.
pub(crate) fn syllables(text: &str, stretch: Range<usize>) -> Vec<usize> {
    let words = text.get(stretch.clone()).unwrap_or_default();
    let language = language(text);
    let mut found = Vec::new();
    let mut start = stretch.start;
    for word in words.split_inclusive(|it: char| !it.is_alphabetic()) {
        let letters = word.trim_end_matches(|it: char| !it.is_alphabetic());
        let mut at = start;
        for syllable in hyphenate(letters, language) {
            at += syllable.len();
            found.push(at);
        }
        start += word.len();
    }
    found.retain(|at| *at > stretch.start && is_hyphenated(text, *at));
    found
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
        // Where a line may break, in an address and between words.
        let text = "see https://lisca.example/averylongname — Übersicht";
        let takes = |part: &str| {
            let at = text.find(part).unwrap();
            takes_hyphens(text, at..at + part.len())
        };
        assert!(!takes("averylongname") && !takes("lisca"));
        assert!(takes("see") && takes("Übersicht"));
    }

    #[test]
    fn words_are_hyphenated_in_their_own_language() {
        let parted = |text: &str| {
            let mut parted = text.to_owned();
            for at in syllables(text, 0..text.len()).into_iter().rev() {
                parted.insert(at, '|');
            }
            parted
        };
        for whole in [
            "Qua|li|täts|ma|nage|ment|sys|tem|do|ku|men|ta|ti|on",
            "Be|triebs|ver|ein|ba|run|gen",
            "in|ter|na|tion|al|iza|tion",
            "con|fi|gu|ra|zio|ne",
            "Mensch-Ma|schi|ne-Schnitt|stel|le",
        ] {
            assert_eq!(parted(&whole.replace('|', "")), whole);
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
