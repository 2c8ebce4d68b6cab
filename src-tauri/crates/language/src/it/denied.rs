//! What is said of somebody and denied in the same breath.

use super::forms::Modal;
use super::group::Shape;
use super::judge::{Notice, Reason};
use super::pieces;
use super::reading::{Reading, Who};
use crate::Kind;

/// Whether what a phrase says of somebody is denied: "non è colpa di nessuno",
/// "nessuno ha violato le regole", "non si è trattato di errore umano".
pub(super) fn is_denied(reading: &Reading<'_>, notice: &Notice) -> bool {
    let tokens = notice.tokens.clone();
    let has_own = tokens.clone().any(|at| {
        matches!(
            reading.word(at),
            "non" | "nessun" | "nessuna" | "nessuno" | "mica" | "manco"
        )
    });
    let says = matches!(
        notice.reason,
        Reason::Entry(_) | Reason::Judged(_) | Reason::Descriptor(_)
    );
    if has_own || !says || notice.kind == Kind::Counterfactual {
        return false;
    }
    let before = tokens
        .start
        .checked_sub(1)
        .map_or("", |at| reading.word(at));
    if matches!(
        before,
        "nessun" | "nessuna" | "nessun'" | "alcun" | "alcuna" | "alcun'"
    ) {
        return true;
    }
    let sentence = pieces::sentence(reading, tokens.start);
    let asks = reading
        .tokens
        .get(sentence.end)
        .is_some_and(|token| token.is_mark("?"));
    let clause = reading.clause.get(tokens.start).copied().unwrap_or(0);
    // "non vogliamo dare la colpa a nessuno", "non si può parlare di negligenza".
    let near = tokens.start.saturating_sub(6).max(clause)..tokens.start;
    let says_it = |at: usize| {
        matches!(
            reading.word(at),
            "dare" | "parlare" | "cercare" | "trovare" | "attribuire" | "assegnare" | "addossare"
        )
    };
    if !asks
        && let Some(verb) = near.clone().rfind(|at| says_it(*at))
        && near
            .clone()
            .any(|at| at < verb && reading.word(at) == "non")
    {
        return true;
    }
    let mut groups = reading.groups.iter().enumerate();
    !asks
        && groups.any(|(number, group)| {
            let subject = &reading.subjects[number];
            let nobody = subject.who == Some(Who::Nobody) && !subject.is_carried
                || matches!(
                    reading.word(subject.tokens.start),
                    "nessun" | "nessuna" | "nessun'"
                );
            // "avrebbe potuto incolpare" tells of a danger.
            let is_danger = group.shape == Shape::Modal(Modal::Can);
            if !(group.is_negated || nobody || is_danger)
                || reading.clause.get(group.tokens.start) != Some(&clause)
            {
                return false;
            }
            let is_its_verb = tokens.contains(&group.verb);
            let says_what = matches!(group.infinitive.as_str(), "dare" | "fare")
                || !is_danger
                    && matches!(
                        group.infinitive.as_str(),
                        "essere" | "avere" | "trattare" | "trattarsi" | "parlare"
                    );
            let between = if group.tokens.end <= tokens.start {
                group.tokens.end..tokens.start
            } else {
                tokens.end.min(group.tokens.start)..group.tokens.start
            };
            let only = (group.tokens.end..group.tokens.end + 2).any(|at| {
                matches!(
                    reading.word(at),
                    "solo" | "soltanto" | "solamente" | "altro" | "che"
                )
            });
            is_its_verb || says_what && between.len() < 4 && !only
        })
}
