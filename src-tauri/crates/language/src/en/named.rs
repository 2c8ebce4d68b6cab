//! A name as what the sentence is about (kind *person as the subject*).

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::verbs::Forms;
use super::who::{Np, Who};
use crate::Kind;

/// What stands before a first name.
const EPITHETS: [&str; 8] = [
    "young", "old", "big", "little", "poor", "good", "dear", "our",
];

impl English {
    /// A name that a verb follows: "Anna restarted", "Dr Patel mentioned"; or
    /// that did what is told: "restarted by Anna".
    pub(super) fn named<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        // "mrs lopez unplugged the switch"
        let is_lower_title = reading.lower_case
            && reading.tokens[at].opens
            && matches!(reading.lower(at), "mr" | "mrs" | "ms" | "dr")
            && self.acts_next(reading, at + 2);
        let is_titled =
            reading.is(at, words.title) && self.is_surname_after(reading, at) || is_lower_title;
        let is_initialed = self.initials_before(reading, at) < at;
        if !is_titled && !is_initialed && !self.is_name(reading, at) {
            return None;
        }
        // The whole name, from its title to its surname.
        let mut to = at + 1;
        while self.is_surname(reading, to)
            || self.in_same_name(reading, at, to)
            || is_titled && reading.lower(to) == "."
            || is_lower_title && to == at + 1
        {
            to += 1;
        }
        let is_inside = at.checked_sub(1).is_some_and(|before| {
            self.in_same_name(reading, before, at)
                || self.is_surname(reading, at) && self.is_name(reading, before)
                || reading.is(before, words.title) && self.is_surname_after(reading, before)
        });
        if is_inside {
            return None;
        }
        let name = self.initials_before(reading, at);
        let mut from = name;
        // "Old Patrick left it": what he is called is no part of the sentence.
        while from > 0 && EPITHETS.contains(&reading.lower(from - 1)) {
            let is_first = from == 1 || reading.parts(from - 2) || reading.lower(from - 2) == "by";
            if !is_first && !EPITHETS.contains(&reading.lower(from - 2)) {
                break;
            }
            from -= 1;
        }
        let np = Np {
            from,
            to,
            head: to - 1,
            prep: None,
        };
        let who = Subject {
            who: Who::Named,
            np: Some(np),
            is_near: true,
        };
        let before = from.checked_sub(1);
        // "Fitted by young Liam."
        let by = before.map(|at| {
            if EPITHETS.contains(&reading.lower(at)) {
                at.saturating_sub(1)
            } else {
                at
            }
        });
        let by = by.filter(|by| reading.lower(*by) == "by" && *by > 0);
        if let Some(by) = by
            && (reading.is_form(by - 1, Forms::PARTICIPLE) || self.is_passive_before(reading, by))
        {
            return Some(Spot {
                kind: Kind::PersonAsSubject,
                tokens: name..to,
                detail: Detail::Agent { by, who },
            });
        }
        if before.is_some_and(|at| reading.is(at, words.prep) || reading.lower(at) == "'s") {
            return None;
        }
        // "Marco, the on-call engineer, restarted"; "Marco (on call) restarted".
        let mut verb = self.past_role(reading, to);
        let opening = reading.lower(verb);
        if matches!(opening, "," | "(" | "–" | "—") {
            let closing = if opening == "(" { ")" } else { opening };
            let end = reading.sentence(at).end;
            let close = (verb + 1..(verb + 10).min(end)).find(|at| reading.lower(*at) == closing);
            verb = close.map_or(verb, |close| close + 1);
        }
        // "Marco and Giulia restarted", "Marco or the nurse".
        if reading.is(verb, words.coord) || reading.lower(verb) == "and" {
            let end = reading.sentence(at).end;
            let next = (verb + 1..(verb + 6).min(end))
                .find(|at| self.acts_next(reading, *at) && !reading.is(*at, words.name));
            if let Some(next) = next {
                let nps = self.noun_phrases(reading, verb + 1..next);
                if nps.len() == 1 && nps[0].prep.is_none() {
                    verb = next;
                }
            }
        }
        if reading.lower(verb) == "who" {
            verb += 1;
        }
        // "Emma from accounting opened".
        if matches!(reading.lower(verb), "from" | "in" | "at" | "on" | "of") {
            let end = (verb + 7).min(reading.sentence(at).end);
            verb = (verb + 2..end)
                .take_while(|at| !reading.parts(*at))
                .find(|at| self.acts_next(reading, *at))
                .unwrap_or(verb);
        }
        let verb = self.skip_adverbs(reading, verb);
        let is_lone_s = reading.lower(verb) == "'s"
            && (reading.is_form(verb + 1, Forms::ING)
                || reading.is(verb + 1, words.adverb)
                || reading.is(verb + 1, words.prep)
                || reading.is(verb + 1, words.guilty)
                || reading.is(verb + 1, words.careless));
        let is_verb =
            self.acts_next(reading, verb) || is_lone_s || self.is_plain_present(reading, verb);
        is_verb.then_some(Spot {
            kind: Kind::PersonAsSubject,
            tokens: name..to,
            detail: Detail::Done {
                group: verb,
                verb: self.main_verb(reading, verb),
                who,
            },
        })
    }

    /// Where the initials begin that stand before a surname: "J. Chen broke",
    /// "by J.P. Novak"; the index itself where there are none. Only where a
    /// clause begins or "by" stands before, so that "on line B. Operators
    /// restarted" has none.
    fn initials_before(&self, reading: &Reading<'_>, at: usize) -> usize {
        let words = &self.words;
        let is_initial = |at: usize| {
            let typed = reading.typed(at..at + 1);
            let mut letters = typed.split('.');
            reading.is_word(at)
                && letters.all(|it| it.chars().count() == 1 && it.chars().all(char::is_uppercase))
        };
        let surname = reading.tokens.get(at).is_some_and(|token| {
            token.capital && token.is_word() && !token.shouted && token.lower.len() > 1
        });
        let mut from = at;
        while from > 1 && reading.lower(from - 1) == "." && is_initial(from - 2) {
            from -= 2;
        }
        if from == at || !surname || reading.is(at, words.role.and(words.org)) {
            return at;
        }
        let begins = from == 0
            || reading.parts(from - 1)
            || reading.is(from - 1, words.sub)
            || reading.is(from - 1, words.coord)
            || reading.lower(from - 1) == "by";
        if begins { from } else { at }
    }

    /// Past a role that is told after a name without a comma: "Chen the
    /// developer broke it".
    pub(super) fn past_role(&self, reading: &Reading<'_>, to: usize) -> usize {
        if reading.lower(to) != "the" {
            return to;
        }
        (to + 1..to + 5)
            .take_while(|at| reading.is_word(*at) && !self.acts_next(reading, *at))
            .find(|at| reading.is(*at, self.words.role) && self.acts_next(reading, at + 1))
            .map_or(to, |role| role + 1)
    }

    /// "The key was given to the supplier by": a passive in the same clause.
    fn is_passive_before(&self, reading: &Reading<'_>, by: usize) -> bool {
        let start = self.clause_start(reading, by);
        (start + 1..by)
            .any(|at| reading.is_form(at, Forms::PARTICIPLE) && reading.is(at - 1, self.words.be))
    }

    /// "Marco clicks it": a form in -s that a noun could be too.
    pub(super) fn is_plain_present(&self, reading: &Reading<'_>, verb: usize) -> bool {
        reading.is_form(verb, Forms::THIRD.and(Forms::PAST))
            && (reading.is(verb + 1, self.words.det)
                || reading.is(verb + 1, self.words.thing_pronoun))
    }

    pub(super) fn is_surname_after(&self, reading: &Reading<'_>, title: usize) -> bool {
        let next = if reading.lower(title + 1) == "." {
            title + 2
        } else {
            title + 1
        };
        self.is_surname(reading, next)
    }

    pub(super) fn in_same_name(&self, reading: &Reading<'_>, at: usize, next: usize) -> bool {
        use super::reading::CastWord::Name;
        match (
            reading.cast.get(at).copied().flatten(),
            reading.cast.get(next).copied().flatten(),
        ) {
            (Some(Name(one)), Some(Name(other))) => one == other,
            _ => false,
        }
    }
}
