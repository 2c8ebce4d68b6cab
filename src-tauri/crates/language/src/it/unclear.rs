//! "Non c'era una procedura di emergenza chiara": what can be said, or counted,
//! in its place (F2). The user's own words for the procedure are kept.

use super::agree::{self, Agreement};
use super::judge::Notice;
use super::pieces;
use super::reading::Reading;
use crate::capital::lowered;

/// Templates for a noun that an adjective is denied of, the best first; none
/// unless it is one noun, with "una" or "un" before it.
pub(super) fn templates(reading: &Reading<'_>, notice: &Notice) -> Vec<String> {
    noun(reading, notice)
        .map(|(article, noun)| {
            let agreement = Agreement {
                feminine: matches!(article, "una" | "un'"),
                plural: false,
            };
            let definite = agree::definite(agreement, &noun);
            let space = if definite.ends_with('\'') { "" } else { " " };
            let gap = if article.ends_with('\'') { "" } else { " " };
            vec![
                format!("Non esisteva {article}{gap}{noun} per …."),
                format!("… persone su … conoscevano {definite}{space}{noun}."),
            ]
        })
        .unwrap_or_default()
}

/// "una" and "procedura di emergenza", of "non c'era una procedura di emergenza
/// chiara" and of "mancava una chiara procedura di emergenza".
fn noun<'r>(reading: &'r Reading<'_>, notice: &Notice) -> Option<(&'r str, String)> {
    let tokens = notice.tokens.clone();
    let denies = matches!(reading.word(tokens.start), "non" | "senza")
        || reading.word(tokens.start).starts_with("manca");
    let article = tokens
        .clone()
        .find(|at| matches!(reading.word(*at), "una" | "un" | "un'" | "uno"))
        .filter(|_| denies)?;
    let first = article + 1;
    // What is written down, and so may be known; not "una buona comunicazione".
    let is_noun = |at: usize| {
        reading.is(at, reading.classes.rule)
            || matches!(
                reading.word(at),
                "divisione" | "ripartizione" | "suddivisione" | "piano" | "catena" | "strategia"
            )
    };
    let last = tokens.end.checked_sub(1).filter(|last| *last > first)?;
    let span = if is_noun(first) {
        first..last
    } else if is_noun(last) {
        last..pieces::end_of_clause(reading, last).min(last + 5)
    } else {
        return None;
    };
    // "una" of "una chiara divisione" fits the noun too, but "un'" may not.
    let fits = is_noun(first) || !matches!(reading.word(article), "un'" | "uno");
    let noun = lowered(reading.typed(span));
    (fits && !noun.is_empty()).then(|| (reading.word(article), noun))
}
