//! "Failed to", "neglected to", "the operator's failure to" (kind
//! *counterfactual*).

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::verbs::Forms;
use super::who::{Np, Who};
use crate::Kind;

impl English {
    /// "failed to renew", "neglected to", "the operator's failure to check".
    pub(super) fn failed<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let lower = reading.lower(at);
        // "Didn't neglect to": a verb, and denied.
        let is_verb = at > 0 && matches!(reading.lower(at - 1), "not" | "n't" | "never" | "to");
        let is_noun = !is_verb && matches!(lower, "failure" | "omission" | "neglect" | "failures");
        let base = self.verb_at(reading, at).map(|verb| verb.base.as_str());
        if !is_noun && !matches!(base, Some("fail" | "neglect" | "omit")) {
            return None;
        }
        if is_noun {
            return self.failure(reading, at);
        }
        // "Neglected the maintenance": a person's act, without "to".
        let mut to = self.skip_adverbs(reading, at + 1);
        if reading.lower(to) == "," {
            // "Failed, despite two reminders, to order it."
            let close = (to + 1..to + 10).find(|at| reading.lower(*at) == ",");
            to = close.map_or(to, |close| close + 1);
        }
        if reading.lower(to) != "to" {
            return self.neglected(reading, at, base);
        }
        let verb = self.skip_adverbs(reading, to + 1);
        let is_base = reading.is_form(verb, Forms::BASE)
            || self.verb_at(reading, verb).is_none() && reading.is_word(verb);
        if !is_base {
            return None;
        }
        let group = self.group_start(reading, at);
        // "never failed to call"
        if reading.lower(at.saturating_sub(1)) == "never"
            || group < at && self.says_no(reading, group..at)
        {
            return None;
        }
        let is_ing = reading.is_form(at, Forms::ING) && group == at;
        let subject = if is_ing && at > 0 && reading.is(at - 1, self.words.prep) {
            Subject::none()
        } else {
            self.subject(reading, group)
        };
        // "Nobody failed to call": everybody called.
        let is_nobody = subject.np.is_some_and(|np| {
            reading.is(np.head, self.words.negative)
                || matches!(reading.lower(np.from), "no" | "neither" | "none")
        });
        if is_nobody {
            return None;
        }
        if let Some(spot) = self.deviation(reading, &subject, at, verb) {
            return Some(spot);
        }
        let is_strict = base != Some("fail");
        let counts = match subject.who {
            Who::Nobody if is_strict => true,
            Who::Unsure if is_strict => true,
            _ => self.acts(reading, &subject, verb),
        };
        let detail = Detail::Omitted {
            who: subject,
            group,
            verb,
        };
        counts.then_some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..to + 1,
            detail,
        })
    }

    /// Whether one of these words denies.
    fn says_no(&self, reading: &Reading<'_>, mut tokens: std::ops::Range<usize>) -> bool {
        tokens.any(|at| matches!(reading.lower(at), "never" | "not" | "n't"))
    }

    /// "Management neglected maintenance", "we neglected the old pumps".
    pub(super) fn neglected<'l>(
        &'l self,
        reading: &Reading<'_>,
        at: usize,
        base: Option<&str>,
    ) -> Option<Spot<'l>> {
        if !matches!(base, Some("neglect" | "omit"))
            || !reading.is_form(at, Forms::PAST.and(Forms::THIRD))
        {
            return None;
        }
        let group = self.group_start(reading, at);
        if self.is_denied_act(reading, at)
            || (group..at).any(|at| reading.is(at, self.words.be))
            || at > 0 && reading.is(at - 1, self.words.det)
        {
            return None;
        }
        let subject = self.subject(reading, group);
        let is_people = matches!(
            subject.who,
            Who::Named | Who::Person | Who::Team | Who::MaybeTeam
        );
        is_people.then_some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..at + 1,
            detail: Detail::Plain,
        })
    }

    /// "failure to escalate", "failure of the operator to check".
    pub(super) fn failure<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let mut to = at + 1;
        let mut who = Who::Nobody;
        if matches!(reading.lower(to), "of" | "by") {
            let found = (to + 1..(to + 8).min(reading.tokens.len()))
                .find(|at| reading.lower(*at) == "to")?;
            let np = self
                .noun_phrases(reading, to + 1..found)
                .into_iter()
                .next()?;
            who = self.who(reading, Np { prep: None, ..np });
            to = found;
        } else if let Some(owner) = at
            .checked_sub(2)
            .filter(|_| reading.lower(at - 1) == "'s" || reading.lower(at - 1) == "'")
        {
            who = self.who(
                reading,
                Np {
                    from: owner,
                    to: owner + 1,
                    head: owner,
                    prep: None,
                },
            );
        } else if let Some(before) = at.checked_sub(1)
            && reading.is(before, words.possessive)
        {
            who = if reading.lower(before) == "its" {
                Who::Thing
            } else {
                Who::Person
            };
        }
        if reading.lower(to) != "to" {
            return None;
        }
        let verb = self.skip_adverbs(reading, to + 1);
        if !reading.is_form(verb, Forms::BASE) {
            return None;
        }
        let subject = Subject {
            who,
            np: None,
            is_near: false,
        };
        if let Some(spot) = self.deviation(reading, &subject, at, verb) {
            return Some(spot);
        }
        let counts = self.acts(reading, &subject, verb);
        let detail = Detail::Omitted {
            who: subject,
            group: at,
            verb,
        };
        counts.then_some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..to + 1,
            detail,
        })
    }
}
