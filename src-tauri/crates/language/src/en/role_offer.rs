//! A role in the place of a name, or a gap for it.

use super::English;
use super::offer::{rewrite, template};
use super::reading::{CastWord, Detail, Reading};
use super::who::{Np, Who};
use crate::capital::lowered;
use crate::{Cast, Offer};
use std::ops::Range;

impl English {
    /// A role in the place of a name, or a gap for it; nothing where the verb
    /// that is left would still blame.
    pub(super) fn role_instead(&self, reading: &Reading<'_>, np: Np, cast: &Cast) -> Option<Offer> {
        // "Tom and Anna", "nurse Anna": what stands beside would be left.
        let words = &self.words;
        let is_beside = |at: usize| {
            let is_capital = reading
                .tokens
                .get(at)
                .is_some_and(|it| it.capital && it.is_word());
            let is_small = reading.is(at, words.det) || reading.is(at, words.org);
            is_capital && !is_small
        };
        let is_pair = np.from > 1
            && (reading.is(np.from - 1, words.coord) || reading.lower(np.from - 1) == ",")
            && is_beside(np.from - 2)
            || (reading.is(np.to, words.coord) || reading.lower(np.to) == ",")
                && is_beside(np.to + 1);
        let is_titled = np
            .from
            .checked_sub(1)
            .is_some_and(|at| reading.is(at, words.role) || reading.is(at, words.title));
        if is_pair || is_titled {
            return None;
        }
        let (text, is_known) = self.with_role(reading, np, cast);
        if is_known {
            return Some(rewrite(text));
        }
        let filled = text.replace('…', "operator");
        let filled = self.read(&filled, cast);
        let is_blamed = self.spots(&filled).iter().any(|spot| {
            // A name that stands elsewhere has a finding of its own.
            !matches!(&spot.detail, Detail::Done { who, .. } if who.who == Who::Named)
        });
        (!is_blamed).then(|| template(text))
    }

    /// The sentence with a role in the place of a name, or a gap for it.
    fn with_role(&self, reading: &Reading<'_>, np: Np, cast: &Cast) -> (String, bool) {
        let number = reading.cast[np.head].and_then(|word| match word {
            CastWord::Name(number) => Some(number),
            CastWord::Role => None,
        });
        let role = number.and_then(|number| role_of(cast, number));
        let is_opening = reading.tokens[np.from].opens && reading.tokens[np.from].capital;
        let article = if is_opening { "The" } else { "the" };
        let bytes = reading.bytes(np.from..np.to);
        let (before, after) = (&reading.text[..bytes.start], &reading.text[bytes.end..]);
        // "Chen, the developer, broke it": the sentence says the role itself.
        if let Some((told, end)) = self.apposed(reading, np.to) {
            let role = reading.typed(told);
            let after = &reading.text[reading.bytes(end - 1..end).end..];
            return (format!("{before}{article} {role}{after}"), true);
        }
        let known = role.is_some();
        let role = role.unwrap_or_else(|| "…".to_owned());
        // "It was Colin who took it": what points at somebody goes with the name.
        let points = np.from >= 2
            && reading.lower(np.from - 2) == "it"
            && matches!(reading.lower(np.from - 1), "was" | "is" | "'s")
            && matches!(reading.lower(np.to), "who" | "that");
        if points {
            let it = reading.bytes(np.from - 2..np.from - 1).start;
            let first = &reading.tokens[np.from - 2];
            let article = if first.opens && first.capital {
                "The"
            } else {
                "the"
            };
            let before = &reading.text[..it];
            let after = &reading.text[reading.bytes(np.to..np.to + 1).end..];
            return (format!("{before}{article} {role}{after}"), known);
        }
        (format!("{before}{article} {role}{after}"), known)
    }

    /// The role that is told right after a name, without its article, and where
    /// what tells it ends: "Chen, the developer,", "Chen (the developer)".
    fn apposed(&self, reading: &Reading<'_>, after: usize) -> Option<(Range<usize>, usize)> {
        let words = &self.words;
        let closing = match reading.lower(after) {
            "," => Some(","),
            "(" => Some(")"),
            "–" => Some("–"),
            "—" => Some("—"),
            _ => None,
        };
        let article = after + usize::from(closing.is_some());
        if !matches!(reading.lower(article), "the" | "our" | "a" | "an") {
            return None;
        }
        let role = (article + 1..article + 6)
            .take_while(|at| reading.is_word(*at) && !reading.is(*at, words.prep))
            .find(|at| {
                let goes_on = reading.is_word(at + 1)
                    && (reading.is(at + 1, words.role) || reading.is(at + 1, words.org));
                reading.is(*at, words.role) && !goes_on
            })?;
        let end = role + 1;
        match closing {
            Some(mark) => (reading.lower(end) == mark).then_some((article + 1..end, end + 1)),
            None => Some((article + 1..end, end)),
        }
    }
}

/// The role that a name stands for, as it is written within a sentence.
pub(super) fn role_of(cast: &Cast, number: usize) -> Option<String> {
    let (_, role) = cast.names.get(number)?;
    let role = role.trim();
    let role = role
        .strip_prefix("the ")
        .or_else(|| role.strip_prefix("The "))
        .unwrap_or(role);
    (!role.is_empty()).then(|| lowered(role))
}
