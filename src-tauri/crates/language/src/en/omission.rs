//! What wasn't done: "should have", "failed to", "didn't", "nobody checked",
//! "if only" (kind *counterfactual*), and "didn't follow the procedure" (kind
//! *end point*). Method §6.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::verbs::Forms;
use super::who::Who;
use crate::Kind;

/// An auxiliary that is denied, and where the verb may follow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Denial {
    /// The first word of the group.
    pub(super) start: usize,
    /// The auxiliary in its plain form; empty for a lone "never".
    pub(super) aux: Aux,
    pub(super) is_past: bool,
    pub(super) is_never: bool,
    /// The word after the denial.
    pub(super) next: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aux {
    Do,
    Have,
    Be,
    Modal,
    None,
}

/// Languages that people speak and read.
const LANGUAGES: [&str; 22] = [
    "english",
    "italian",
    "french",
    "german",
    "spanish",
    "portuguese",
    "polish",
    "romanian",
    "albanian",
    "arabic",
    "chinese",
    "mandarin",
    "hindi",
    "punjabi",
    "urdu",
    "bengali",
    "russian",
    "ukrainian",
    "turkish",
    "dutch",
    "japanese",
    "language",
];

impl English {
    /// Everything that the text says wasn't done.
    pub(super) fn omissions<'l>(&'l self, reading: &Reading<'_>) -> Vec<Spot<'l>> {
        let mut spots = Vec::new();
        for at in 0..reading.tokens.len() {
            if !reading.is_word(at) {
                continue;
            }
            let spot = self
                .missed_duty(reading, at)
                .or_else(|| self.denied(reading, at))
                .or_else(|| self.did_not(reading, at))
                .or_else(|| self.failed(reading, at))
                .or_else(|| self.nobody(reading, at))
                .or_else(|| self.supposed(reading, at))
                .or_else(|| self.if_only(reading, at))
                .or_else(|| self.withheld(reading, at))
                .or_else(|| self.without(reading, at))
                .or_else(|| self.never_does(reading, at))
                .or_else(|| self.not_by(reading, at))
                .or_else(|| self.none_by(reading, at))
                .or_else(|| self.at_no_point(reading, at));
            spots.extend(spot.filter(|spot| self.was_wanted(reading, spot)));
        }
        spots
    }

    /// A denied auxiliary, or "never" alone, at an index.
    pub(super) fn denial(&self, reading: &Reading<'_>, at: usize) -> Option<Denial> {
        let words = &self.words;
        let lower = reading.lower(at);
        let build = |aux, is_past, is_never, next| {
            let mut next = self.skip_adverbs(reading, next);
            // "Has not yet sent the patch."
            if reading.lower(next) == "yet" {
                next = self.skip_adverbs(reading, next + 1);
            }
            Some(Denial {
                start: at,
                aux,
                is_past,
                is_never,
                next,
            })
        };
        if lower == "never" {
            let before = at.checked_sub(1);
            let after_aux = before.is_some_and(|at| {
                [words.be, words.have, words.do_, words.modal]
                    .iter()
                    .any(|class| reading.is(at, *class))
            });
            return if after_aux {
                None
            } else {
                build(Aux::None, true, true, at + 1)
            };
        }
        let aux = if reading.is(at, words.do_) {
            Aux::Do
        } else if reading.is(at, words.have) {
            Aux::Have
        } else if reading.is(at, words.be) {
            Aux::Be
        } else if reading.is(at, words.modal) {
            Aux::Modal
        } else {
            return None;
        };
        let mut next = at + 1;
        while matches!(
            reading.lower(next),
            "also"
                | "still"
                | "simply"
                | "even"
                | "just"
                | "apparently"
                | "obviously"
                | "clearly"
                | "certainly"
                | "probably"
        ) {
            next += 1;
        }
        let is_never = reading.lower(next) == "never";
        if !is_never && !matches!(reading.lower(next), "not" | "n't") {
            return None;
        }
        let is_past = matches!(
            lower,
            "did" | "had" | "has" | "have" | "was" | "were" | "would" | "'d" | "'ve"
        );
        build(aux, is_past, is_never, next + 1)
    }

    /// "didn't check", "never acted", "hadn't bothered to", "wasn't watching".
    fn denied<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let denial = self.denial(reading, at)?;
        let words = &self.words;
        let mut verb = denial.next;
        let mut subject = None;
        // "Why didn't anyone pull the plug?"
        let is_inverted = denial.aux != Aux::None
            && reading.is_question(at)
            && (reading.is(verb, words.det)
                || reading.is(verb, words.personal)
                || reading.is(verb, words.role)
                || reading.is(verb, words.org)
                || reading.is(verb, words.name)
                || reading.is(verb, words.plural_pronoun)
                || reading.cast.get(verb).copied().flatten().is_some());
        if is_inverted && (!reading.is_form(verb, Forms::BASE) || reading.is(verb, words.det)) {
            let wanted = match denial.aux {
                Aux::Have => Forms::PARTICIPLE,
                Aux::Be => Forms::PARTICIPLE.and(Forms::ING),
                Aux::Do | Aux::Modal | Aux::None => Forms::BASE,
            };
            let found = (verb + 1..(verb + 8).min(reading.tokens.len())).find(|at| {
                reading.is_form(*at, wanted)
                    && !reading.is(*at, words.role)
                    && !reading.is(*at, words.org)
            })?;
            let np = self.noun_phrases(reading, verb..found).into_iter().next()?;
            subject = Some(Subject {
                who: self.who(reading, np),
                np: Some(np),
                is_near: false,
            });
            verb = found;
        }
        let wanted = match denial.aux {
            Aux::Do => Forms::BASE,
            Aux::Have => Forms::PARTICIPLE,
            Aux::Be => Forms::ING,
            // "They never check."
            Aux::None
                if at > 0 && matches!(reading.lower(at - 1), "they" | "we" | "people" | "you") =>
            {
                Forms::PAST.and(Forms::BASE)
            }
            Aux::None => Forms::PAST.and(Forms::THIRD),
            Aux::Modal => return self.would_not(reading, denial),
        };
        // "Did not, at that time, have a limit": the verb comes after.
        let close = (verb + 1..reading.sentence(at).end).find(|at| reading.lower(*at) == ",");
        if reading.lower(verb) == ","
            && let Some(close) = close
            && reading.is_form(close + 1, wanted)
        {
            verb = close + 1;
        }
        // "… and he didn't."
        let is_left_out = denial.aux == Aux::Do && denial.is_past && reading.parts(verb);
        if is_left_out && !reading.is_question(at) {
            let subject = self.subject(reading, self.group_start(reading, at));
            let counts = matches!(subject.who, Who::Named | Who::Person | Who::Team);
            return counts.then_some(Spot {
                kind: Kind::Counterfactual,
                tokens: at..verb.min(reading.tokens.len()),
                detail: Detail::Plain,
            });
        }
        let is_unknown_base = denial.aux == Aux::Do
            && reading.is_word(verb)
            && self.verb_at(reading, verb).is_none()
            && !reading.is(verb, words.det)
            && !reading.is(verb, words.prep);
        // "Was never tested by the operations team."
        let passive = match denial.aux {
            Aux::Be => Some(verb),
            Aux::Have if reading.lower(verb) == "been" => Some(verb + 1),
            _ => None,
        };
        if let Some(passive) = passive.filter(|at| reading.is_form(*at, Forms::PARTICIPLE)) {
            if let Some(spot) = self.not_followed(reading, at, passive) {
                return Some(spot);
            }
            let by = (passive + 1..passive + 8)
                .take_while(|at| !reading.parts(*at))
                .find(|at| reading.lower(*at) == "by")?;
            return self.by_people(reading, by, at, Kind::Counterfactual);
        }
        // "Had not been watching the level."
        let is_been = denial.aux == Aux::Have && reading.lower(verb) == "been";
        let going = self.skip_adverbs(reading, verb + 1);
        let is_lasting = is_been && reading.is_form(going, Forms::ING);
        if is_lasting {
            verb = going;
        }
        if !is_lasting && !reading.is_form(verb, wanted) && !is_unknown_base {
            return None;
        }
        // "have not" of "to have", and "did not have".
        if reading.is(verb, words.be) || reading.is(verb, words.have) && denial.aux == Aux::Do {
            return None;
        }
        let group = if denial.aux == Aux::None {
            at
        } else {
            self.group_start(reading, at)
        };
        let subject = subject.unwrap_or_else(|| self.subject(reading, group));
        if let Some(spot) = self.deviation(reading, &subject, at, verb) {
            return Some(spot);
        }
        let is_duty = self.verb_is(reading, verb, self.acts.duty);
        if self.verb_is(reading, verb, self.acts.state) {
            return None;
        }
        // "Didn't need to", "didn't want to", "had never used the pump": how
        // things were.
        let counts = match denial.aux {
            Aux::Do if !denial.is_past => {
                is_duty && subject.who.is_people() && subject.who != Who::Outsider
            }
            Aux::Be => is_duty && self.acts(reading, &subject, verb) && denial.is_past,
            Aux::Have if denial.is_never || is_lasting => {
                is_duty && self.acts(reading, &subject, verb)
            }
            Aux::None
                if reading.is_form(verb, Forms::THIRD.and(Forms::BASE))
                    && !reading.is_form(verb, Forms::PAST) =>
            {
                is_duty && subject.who.is_people()
            }
            // "Never read a password aloud" tells what to do: see `never_does`.
            Aux::None if subject.who == Who::Nobody => {
                is_duty && !reading.is_form(verb, Forms::BASE)
            }
            _ => self.acts(reading, &subject, verb),
        };
        if !counts || self.is_about_the_mind(reading, verb) {
            return None;
        }
        let mut end = verb + 1;
        if self
            .verb_at(reading, verb)
            .is_some_and(|verb| verb.base == "bother")
            && reading.lower(end) == "to"
        {
            end += 1;
        }
        let detail = Detail::Omitted {
            who: subject,
            group: at,
            verb,
        };
        Some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..end,
            detail,
        })
    }

    /// "Why did the operator not stop the press?"
    fn did_not<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        if reading.lower(at) != "did" || !reading.is_question(at) {
            return None;
        }
        let not = (at + 1..at + 8)
            .take_while(|at| !reading.parts(*at))
            .find(|at| matches!(reading.lower(*at), "not" | "never"))?;
        let verb = self.skip_adverbs(reading, not + 1);
        let np = self.noun_phrases(reading, at + 1..not).into_iter().next()?;
        let is_near = false;
        let who = self.who(reading, np);
        let subject = Subject {
            who,
            np: Some(np),
            is_near,
        };
        let counts = reading.is_form(verb, Forms::BASE)
            && !self.verb_is(reading, verb, self.acts.state)
            && self.acts(reading, &subject, verb);
        counts.then_some(Spot {
            kind: Kind::Counterfactual,
            tokens: not..verb + 1,
            detail: Detail::Omitted {
                who: subject,
                group: not,
                verb,
            },
        })
    }

    /// "didn't understand the display", "didn't learn of it": a condition.
    pub(super) fn is_about_the_mind(&self, reading: &Reading<'_>, verb: usize) -> bool {
        let at = verb;
        let Some(verb) = self.verb_at(reading, verb) else {
            return false;
        };
        // "Didn't speak enough English": a skill.
        let is_skill = matches!(verb.base.as_str(), "speak" | "read" | "write")
            && (at + 1..at + 5)
                .take_while(|at| !reading.parts(*at))
                .any(|at| LANGUAGES.contains(&reading.lower(at)));
        is_skill
            || matches!(
                verb.base.as_str(),
                "understand" | "learn" | "mind" | "join" | "succeed" | "benefit" | "agree"
            )
    }

    /// "wouldn't listen", "couldn't be bothered".
    fn would_not<'l>(&'l self, reading: &Reading<'_>, denial: Denial) -> Option<Spot<'l>> {
        let lower = reading.lower(denial.start);
        let next = denial.next;
        let is_bothered = matches!(lower, "could" | "can" | "ca")
            && reading.lower(next) == "be"
            && matches!(reading.lower(next + 1), "bothered" | "arsed");
        if is_bothered {
            let kind = Kind::Counterfactual;
            return Some(Spot {
                kind,
                tokens: denial.start..next + 2,
                detail: Detail::Plain,
            });
        }
        let is_would = lower == "would"
            && matches!(
                reading.lower(next),
                "listen" | "cooperate" | "help" | "answer" | "follow"
            );
        let who = self.subject(reading, denial.start).who;
        (is_would && who.is_people()).then_some(Spot {
            kind: Kind::PersonAsSubject,
            tokens: denial.start..next + 1,
            detail: Detail::Plain,
        })
    }
}
