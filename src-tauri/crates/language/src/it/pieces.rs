//! Pieces of a sentence that an offer is made from: where a clause ends, what
//! stood before and after.

use super::reading::Reading;
use std::ops::Range;

/// The end of what belongs to a verb: the sentence's, a clause's, a comma.
pub(super) fn end_of_clause(reading: &Reading<'_>, from: usize) -> usize {
    let mut at = from;
    while let Some(token) = reading.tokens.get(at) {
        let word = token.lower.as_str();
        let stops = if token.is_word() {
            matches!(
                word,
                "perché"
                    | "poiché"
                    | "ma"
                    | "però"
                    | "anche"
                    | "nonostante"
                    | "quindi"
                    | "perciò"
                    | "siccome"
                    | "sebbene"
                    | "benché"
                    | "mentre"
            ) && at > from
                || matches!(word, "e" | "ed") && a_verb_follows(reading, at + 1)
                || word == "cosa" && reading.word(at + 1) == "che"
        } else {
            token.ends_sentence()
                || token.shape == crate::token::Shape::Mark
                    && !matches!(word, "'" | "\"" | "/" | "-" | "°" | "%" | "€" | "_" | "+")
        };
        if stops {
            break;
        }
        at += 1;
    }
    at
}

fn a_verb_follows(reading: &Reading<'_>, from: usize) -> bool {
    (from..reading.tokens.len().min(from + 6))
        .take_while(|at| reading.tokens[*at].is_word())
        .any(|at| reading.groups.iter().any(|group| group.tokens.start == at))
}

/// The first and the last token of the sentence that a token is in; its ending
/// mark isn't in it.
pub(super) fn sentence(reading: &Reading<'_>, at: usize) -> Range<usize> {
    let ends = |token: &crate::token::Token| token.ends_sentence();
    let start = reading.tokens[..at]
        .iter()
        .rposition(ends)
        .map_or(0, |mark| mark + 1);
    let end = reading.tokens[at..]
        .iter()
        .position(ends)
        .map_or(reading.tokens.len(), |mark| at + mark);
    start..end
}

/// "la durata" → "della durata".
pub(super) fn with_of(object: &str) -> Option<String> {
    const ARTICLES: [(&str, &str); 7] = [
        ("il ", "del "),
        ("lo ", "dello "),
        ("la ", "della "),
        ("i ", "dei "),
        ("gli ", "degli "),
        ("le ", "delle "),
        ("l'", "dell'"),
    ];
    ARTICLES
        .iter()
        .find_map(|(article, of)| Some(format!("{of}{}", object.strip_prefix(article)?)))
}
