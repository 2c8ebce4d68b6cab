//! "Nobody checked", "neither of them raised it" (kind *counterfactual*).

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::verbs::Forms;
use super::who::{Np, Who};
use crate::Kind;

impl English {
    /// "nobody checked", "no one at the bedside checked", "neither of them".
    pub(super) fn nobody<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let lower = reading.lower(at);
        let mut next = at + 1;
        // "Why did nobody repeat it?"
        let asked = self.did_before(reading, at);
        let people = words.role.and(words.org);
        let begins = |at: usize| {
            self.finite_begins(reading, at)
                || asked && reading.is_form(at, Forms::BASE) && !reading.is(at, people)
        };
        let is_pair = lower == "no" && reading.lower(next) == "one"
            || lower == "not" && reading.lower(next) == "one" && reading.lower(next + 1) == "of"
            || lower == "not"
                && matches!(reading.lower(next), "one" | "a")
                && reading.lower(next + 1) == "single";
        if is_pair {
            next += 1;
        } else if lower == "no" {
            // "No nurse checked".
            let end = (at + 4).min(reading.tokens.len());
            let verb = (at + 2..end).find(|at| asked && begins(*at));
            let np = self
                .noun_phrases(reading, at..verb.unwrap_or(end))
                .into_iter()
                .next()?;
            if np.from != at
                || self.who(reading, np) != Who::Person
                || reading.is(np.head, words.thing_alone)
            {
                return None;
            }
            next = np.to;
        } else if !reading.is(at, words.negative) {
            return None;
        }
        let is_of = reading.lower(next) == "of";
        // "Neither the nurse nor the doctor checked".
        if lower == "neither" && !is_of {
            let nor = (next..next + 7)
                .take_while(|at| !reading.parts(*at))
                .find(|at| reading.lower(*at) == "nor")?;
            let np = self.noun_phrases(reading, next..nor).into_iter().next()?;
            let is_people = matches!(self.who(reading, np), Who::Named | Who::Person | Who::Team);
            is_people.then_some(())?;
            next = nor + 1;
        }
        if lower == "none" && !is_of {
            return None;
        }
        // "nobody's fault", "to nobody".
        if reading.lower(next) == "'s"
            || at > 0 && reading.is(at - 1, words.prep) && reading.lower(at - 1) != "because"
        {
            return None;
        }
        if is_of {
            let to = (next + 1..reading.tokens.len()).find(|at| begins(*at))?;
            let np = self
                .noun_phrases(reading, next + 1..to)
                .into_iter()
                .next()?;
            let who = self.who(reading, Np { prep: None, ..np });
            let them = matches!(reading.lower(np.head), "them" | "us" | "you");
            if !them && !matches!(who, Who::Named | Who::Person | Who::Team) {
                return None;
            }
        }
        // "Nobody on the team, in six weeks, acted on it."
        let aside = (next..(next + 8).min(reading.tokens.len()))
            .take_while(|at| !begins(*at))
            .find(|at| reading.parts(*at));
        if let Some(aside) = aside {
            next = self.skip_aside(reading, aside);
        }
        let verb_group = (next..(next + 12).min(reading.tokens.len()))
            .take_while(|at| !reading.parts(*at))
            .find(|at| begins(*at))?;
        let mut verb = verb_group;
        let (mut is_be, mut is_have, mut is_do, mut is_modal) = (false, false, false, false);
        while reading.is_word(verb) {
            is_be |= reading.is(verb, words.be);
            is_have |= reading.is(verb, words.have);
            is_do |= reading.is(verb, words.do_);
            is_modal |= reading.is(verb, words.modal);
            let is_aux = [words.be, words.have, words.do_, words.modal]
                .iter()
                .any(|class| reading.is(verb, *class));
            if !is_aux && self.skip_adverbs(reading, verb) == verb {
                break;
            }
            verb += 1;
        }
        let is_duty = self.verb_is(reading, verb, self.acts.duty);
        let counts = if self.verb_is(reading, verb, self.acts.state) || is_modal {
            false
        } else if is_be {
            is_duty && reading.is_form(verb, Forms::ING)
        } else if is_have {
            reading.is_form(verb, Forms::PARTICIPLE)
        } else if is_do || asked {
            reading.is_form(verb, Forms::BASE)
        } else {
            // "A mailbox that nobody reads" tells how things are.
            let is_relative = at > 0 && reading.is(at - 1, words.rel);
            reading.is_form(verb, Forms::PAST)
                || reading.is_form(verb, Forms::THIRD) && is_duty && !is_relative
        };
        if !counts || self.is_about_the_mind(reading, verb) {
            return None;
        }
        let subject = Subject {
            who: Who::Person,
            np: None,
            is_near: false,
        };
        let detail = Detail::Omitted {
            who: subject,
            group: at,
            verb,
        };
        Some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..verb + 1,
            detail,
        })
    }

    pub(super) fn did_before(&self, reading: &Reading<'_>, at: usize) -> bool {
        at.checked_sub(1)
            .is_some_and(|before| reading.is(before, self.words.do_))
    }

    pub(super) fn finite_begins(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        [words.be, words.have, words.do_, words.modal]
            .iter()
            .any(|class| reading.is(at, *class))
            || (reading.is_form(at, Forms::PAST.and(Forms::THIRD))
                && !reading.is(at, words.role)
                && !reading.is(at, words.org))
            || (reading.is_form(at, Forms::BASE) && self.did_before(reading, at))
    }
}
