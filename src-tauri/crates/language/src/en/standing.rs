//! How a verb stands in its clause.

use super::English;
use super::reading::Reading;
use super::verbs::Forms;
use super::who::Np;

impl English {
    /// The main verb of the group that begins at an index.
    pub(super) fn main_verb(&self, reading: &Reading<'_>, group: usize) -> usize {
        let words = &self.words;
        let mut at = group;
        let mut last = group;
        for _ in 0..8 {
            let is_aux = [words.be, words.have, words.do_, words.modal]
                .iter()
                .any(|class| reading.is(at, *class));
            if is_aux {
                last = at;
                at += 1;
            } else if reading.is_word(at) && self.skip_adverbs(reading, at) > at {
                at += 1;
            } else {
                break;
            }
        }
        if reading.is_form(
            at,
            Forms::BASE
                .and(Forms::PAST)
                .and(Forms::PARTICIPLE)
                .and(Forms::ING)
                .and(Forms::THIRD),
        ) {
            at
        } else {
            last
        }
    }

    /// Whether a form stands as the verb of a clause, and what it is.
    pub(super) fn verb_stands(&self, reading: &Reading<'_>, at: usize) -> Option<Standing> {
        let words = &self.words;
        let group = self.group_start(reading, at);
        let auxiliary = group..at;
        let has = |class| auxiliary.clone().any(|at| reading.is(at, class));
        let is_denied = auxiliary.clone().any(|at| {
            matches!(
                reading.lower(at),
                "not" | "n't" | "never" | "neither" | "hardly"
            )
        }) || auxiliary
            .clone()
            .any(|at| self.denial(reading, at).is_some());
        // "Should have", "could have", "might have": told elsewhere.
        let is_modal = has(words.modal);
        if is_denied || is_modal {
            return None;
        }
        let before = at.checked_sub(1);
        let is_attribute = before.is_some_and(|at| {
            reading.is(at, words.det) && group == at + 1
                || reading.lower(at) == "'s" && !reading.is_form(at + 1, Forms::ING)
                || reading.is(at, words.weak)
                || reading.is(at, words.possessive)
        });
        if reading.is_form(at, Forms::PARTICIPLE)
            && has(words.be)
            && !auxiliary
                .clone()
                .any(|at| matches!(reading.lower(at), "'s" | "'d"))
        {
            return Some(Standing {
                group,
                is_passive: true,
            });
        }
        if is_attribute {
            return None;
        }
        let counts = if reading.is_form(at, Forms::ING) {
            has(words.be)
        } else if has(words.have) {
            reading.is_form(at, Forms::PARTICIPLE)
        } else if has(words.do_) {
            reading.is_form(at, Forms::BASE)
        } else if reading.is_form(at, Forms::PAST) {
            group == at || !has(words.be)
        } else {
            reading.is_form(at, Forms::THIRD)
                || reading.is_form(at, Forms::BASE) && self.follows_plural(reading, at)
        };
        counts.then_some(Standing {
            group,
            is_passive: false,
        })
    }

    /// "Operators ignore the lamp": a plural of people right before.
    pub(super) fn follows_plural(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        let mut before = at;
        while before > 0 && reading.is(before - 1, words.adverb) {
            before -= 1;
        }
        let Some(noun) = before.checked_sub(1) else {
            return false;
        };
        let is_plural = reading.lower(noun).ends_with('s')
            || matches!(
                reading.lower(noun),
                "people"
                    | "staff"
                    | "they"
                    | "we"
                    | "i"
                    | "you"
                    | "everyone"
                    | "men"
                    | "women"
                    | "it"
            );
        let is_people = reading.is(noun, words.role)
            || reading.is(noun, words.org)
            || reading.is(noun, words.personal)
            || reading.is(noun, words.plural_pronoun);
        is_plural && is_people
    }

    /// Whether a finite verb stands at an index, adverbs aside.
    pub(super) fn acts_next(&self, reading: &Reading<'_>, mut at: usize) -> bool {
        let words = &self.words;
        while reading.is(at, words.adverb)
            || reading.is_word(at) && reading.lower(at).ends_with("ly")
        {
            at += 1;
        }
        if reading.lower(at) == "'s" {
            return false;
        }
        let is_aux = [words.be, words.have, words.do_, words.modal];
        is_aux.iter().any(|class| reading.is(at, *class))
            || reading.is_form(at, Forms::PAST)
            || (reading.is_form(at, Forms::THIRD)
                && !reading.is_form(at, Forms::BASE)
                && !reading.is(at, words.thing)
                && !reading.is(at, words.role))
    }

    /// The noun phrase that begins at an index.
    pub(super) fn np_after(&self, reading: &Reading<'_>, from: usize) -> Option<Np> {
        let words = &self.words;
        let to = (from..reading.tokens.len())
            .find(|at| {
                reading.parts(*at)
                    || reading.is(*at, words.sub)
                    || reading.is(*at, words.rel) && reading.lower(*at) != "that"
                    || *at > from && (reading.is(*at, words.coord) || reading.is(*at, words.prep))
            })
            .unwrap_or(reading.tokens.len());
        self.noun_phrases(reading, from..to)
            .into_iter()
            .next()
            .filter(|np| np.prep.is_none())
    }
}

/// How a verb stands in its clause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Standing {
    /// The first word of its group.
    pub(super) group: usize,
    /// "Was ignored".
    pub(super) is_passive: bool,
}
