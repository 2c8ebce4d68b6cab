//! Words that say who was wrong: "negligent", "stupidity" (kind *judgement*).

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::who::Who;
use crate::Kind;

impl English {
    /// Every judging word that is said of people.
    pub(super) fn guilt<'l>(&'l self, reading: &Reading<'_>) -> Vec<Spot<'l>> {
        let words = &self.words;
        let mut spots = Vec::new();
        for at in 0..reading.tokens.len() {
            let is_noun = reading.is(at, words.guilty_noun);
            if !is_noun && !reading.is(at, words.guilty) {
                continue;
            }
            let before = at.checked_sub(1);
            let is_denied = before.is_some_and(|at| {
                matches!(
                    reading.lower(at),
                    "not" | "n't" | "no" | "without" | "never" | "accused"
                )
            });
            let next = at + 1;
            // "Lazy loading", "dumb terminal", "criminal court": things.
            let is_attribute = !is_noun
                && reading.is_word(next)
                && (reading.is(next, words.thing)
                    || reading.is(next, words.hard)
                    || matches!(
                        reading.lower(next),
                        "loading"
                            | "mode"
                            | "evaluation"
                            | "initialisation"
                            | "initialization"
                            | "plea"
                            | "verdict"
                            | "terminal"
                            | "terminals"
                            | "susan"
                            | "pipe"
                            | "unmount"
                            | "proof"
                    ));
            let is_compound = is_noun
                && (reading.is(next, words.thing)
                    || matches!(
                        reading.lower(next),
                        "clause"
                            | "lawsuit"
                            | "suit"
                            | "claim"
                            | "claims"
                            | "insurance"
                            | "proceedings"
                            | "case"
                            | "cases"
                    ));
            if is_denied || is_attribute || is_compound {
                continue;
            }
            let group =
                before.filter(|at| reading.is(*at, words.be) || reading.is(*at, words.adverb));
            let is_thing = group.is_some_and(|at| {
                let subject = self.subject(reading, self.group_start(reading, at + 1));
                subject.who == Who::Hostile
                    || subject.who == Who::Thing
                        && subject.np.is_some_and(|np| {
                            reading.is(np.head, words.thing) && !reading.is(np.head, words.soft)
                        })
            });
            if !is_thing {
                spots.push(Spot {
                    kind: Kind::Judgement,
                    tokens: at..next,
                    detail: Detail::Plain,
                });
            }
        }
        spots
    }
}
