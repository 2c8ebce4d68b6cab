//! English contractions as people type them in a hurry: "didnt", "did'nt",
//! "should of".

use std::ops::Range;

/// What "n't" is often typed onto without its apostrophe.
const DENIED: [&str; 18] = [
    "didnt", "doesnt", "dont", "wasnt", "werent", "isnt", "arent", "aint", "hasnt", "havent",
    "hadnt", "couldnt", "wouldnt", "shouldnt", "mustnt", "neednt", "cant", "wont",
];

/// What "'ve" is.
const HAVING: [&str; 5] = ["shouldve", "couldve", "wouldve", "mustve", "mightve"];

/// Verbs after which "of" is a misheard "have".
const OF: [&str; 5] = ["should", "could", "would", "must", "might"];

/// The places that are to be read otherwise, in the text's order: what was
/// typed, and what it stands for.
pub(super) fn respelt(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut respelt = Vec::new();
    let mut last = (0, "");
    for (start, word) in words(text) {
        let end = start + word.len();
        let is = |known: &&str| known.eq_ignore_ascii_case(word);
        let mends_last = |to: &str| OF.iter().any(|it| it.eq_ignore_ascii_case(to));
        if DENIED.iter().any(is) {
            respelt.push((end - 1..end - 1, "'"));
        } else if HAVING.iter().any(is) {
            respelt.push((end - 2..end - 2, "'"));
        } else if word.eq_ignore_ascii_case("of") && last.0 + 1 == start && mends_last(last.1) {
            if !text[end..]
                .trim_start()
                .to_lowercase()
                .starts_with("course")
            {
                respelt.push((start..end, "have"));
            }
        } else if let Some((at, length)) = misplaced(word) {
            respelt.push((start + at..start + at + length, "n'"));
        }
        last = (end, word);
    }
    respelt
}

/// Where "'n" stands in "did'nt", and how long it is.
fn misplaced(word: &str) -> Option<(usize, usize)> {
    if !word.ends_with("nt") || !word.contains(is_apostrophe) {
        return None;
    }
    let (verb, end) = word.split_once(is_apostrophe)?;
    let is_known = DENIED.iter().any(|it| {
        it.strip_suffix("nt")
            .is_some_and(|it| it.eq_ignore_ascii_case(verb))
    });
    (is_known && end == "nt").then(|| (verb.len(), word.len() - 1 - verb.len()))
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '´' | '`')
}

/// The words of a text with their places; what is joined to digits or by signs,
/// as paths and addresses are, is none.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_edge = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, ',' | ';' | ':' | '!' | '?' | '.' | '(' | ')' | '"')
    };
    let mut at = 0;
    text.split_inclusive(char::is_whitespace)
        .filter_map(move |piece| {
            let start = at;
            at += piece.len();
            let word = piece.trim_start_matches(is_edge);
            let start = start + piece.len() - word.len();
            let word = word.trim_end_matches(is_edge);
            let is_word = !word.is_empty()
                && word
                    .chars()
                    .all(|it| it.is_ascii_alphabetic() || is_apostrophe(it));
            is_word.then_some((start, word))
        })
}
