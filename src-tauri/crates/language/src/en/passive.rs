//! A sentence in the passive, so that it tells what was done and not by whom.
//! What can't be made well isn't made.

use super::English;
use super::number::{Tense, is_plural};
use super::reading::Reading;
use super::subject::Subject;
use super::verb_phrase::VerbPhrase;
use super::who::{Np, Who};
use crate::Cast;
use crate::capital::{capitalised, lowered};

/// How the verb of a passive is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// "was opened"
    Done,
    /// "was not opened"
    NotDone,
}

impl English {
    /// The sentence in the passive: "The ticket was not updated." The text
    /// before the subject and after the object stays as it is.
    pub(super) fn passive(
        &self,
        reading: &Reading<'_>,
        who: &Subject,
        group: usize,
        verb: &VerbPhrase,
        told: (Told, Option<&str>),
        cast: &Cast,
    ) -> Option<String> {
        let words = &self.words;
        let object = verb.object?;
        let participle = match told.1 {
            Some(neutral) => neutral.to_owned(),
            None => verb.participle.clone()?,
        };
        let start = match (who.who, who.np) {
            (Who::Nobody, _) => group,
            (_, Some(np)) if who.is_near => np.from,
            _ => return None,
        };
        let is_clean_start = start == 0
            || reading.parts(start - 1)
            || reading.is(start - 1, words.sub)
                && !matches!(
                    reading.lower(start - 1),
                    "why" | "how" | "if" | "that" | "whether"
                );
        if !is_clean_start || reading.is_question(group) {
            return None;
        }
        let plain = self.neutral(reading, object.from..object.to, cast)?;
        let is_good_object = !plain.is_empty()
            && !matches!(
                reading.lower(object.head),
                "it" | "them"
                    | "us"
                    | "him"
                    | "her"
                    | "me"
                    | "that"
                    | "which"
                    | "what"
                    | "who"
                    | "this"
                    | "something"
                    | "anything"
                    | "nothing"
                    | "one"
            )
            && !matches!(
                reading.lower(object.from),
                "that" | "this" | "what" | "if" | "how"
            )
            && !reading.is(object.from, words.negative)
            && reading.lower(object.from) != "no"
            && !reading.is(object.head, words.det);
        // "Twice the dose", "left the class alone": more than the object is told.
        let is_measured = verb.rest.start < object.from
            && (verb.rest.start..object.from)
                .any(|at| matches!(reading.lower(at), "twice" | "half" | "double" | "only"));
        let is_state = matches!(
            reading.lower(object.head),
            "alone" | "open" | "unlocked" | "unattended" | "closed" | "behind"
        );
        // "Her hands", "his eyes": nobody else's; and a server "was crashed" by
        // nobody in good English.
        let is_own = reading.is(object.from, words.possessive)
            && matches!(
                reading.lower(object.head),
                "hands" | "hand" | "eyes" | "eye" | "head" | "voice" | "foot" | "feet"
            );
        if is_measured || is_state || is_own || verb.base == "crash" {
            return None;
        }
        let words_noun = [words.thing, words.soft, words.procedure, words.role];
        let starts_with_article = reading.is(object.from, words.det)
            || reading.tokens[object.from].shape == crate::token::Shape::Number
            || is_plural(reading.lower(object.head))
            || reading.tokens[object.head].capital
            || reading.lower_case
                && words_noun
                    .iter()
                    .any(|class| reading.is(object.head, *class));
        if !is_good_object || !starts_with_article {
            return None;
        }
        // "Each other's changes", "the wrong decision": nothing that was done.
        let is_said = matches!(reading.lower(object.from), "each" | "one")
            && matches!(reading.lower(object.from + 1), "other" | "another")
            || matches!(
                reading.lower(object.head),
                "decision" | "decisions" | "call" | "choice" | "judgement" | "judgment"
            ) && (object.from..object.head)
                .any(|at| matches!(reading.lower(at), "wrong" | "bad" | "poor" | "incorrect"));
        // "Acted on" is said of a warning, and of nobody.
        let is_acted_on = told.1 == Some("acted on")
            && (self.who(reading, object).is_people()
                || matches!(reading.lower(object.head), "limit" | "limits" | "advice")
                || reading.lower(object.to) == "as");
        if is_said || is_acted_on || reading.lower(group) == "without" {
            return None;
        }
        if self.is_told_beside(reading, group, object, &participle) {
            return None;
        }
        let end = self.rest_is_free(reading, object.to)?;
        let joined = reading.is(object.to, words.coord);
        if joined {
            return None;
        }
        let before = reading
            .tokens
            .get(start)
            .map(|token| &reading.text[..token.start])?;
        let after = reading
            .tokens
            .get(object.to - 1)
            .map(|token| &reading.text[token.end..end])?;
        let is_plural = self.number(reading, object)?;
        let tense = self.tense(reading, group..object.from, is_plural);
        let not = match told.0 {
            Told::NotDone if tense.is_never => " never",
            Told::NotDone => " not",
            Told::Done => "",
        };
        let is_opening = reading.tokens[start].opens && !reading.lower_case;
        let plain = if is_opening {
            capitalised(&plain)
        } else if reading.is(object.from, words.det) {
            lowered(&plain)
        } else {
            plain
        };
        // "An evacuation was not ordered" is "no evacuation was ordered".
        let is_any = matches!(reading.lower(object.from), "a" | "an");
        if is_any && told.0 == Told::NotDone {
            let (_, noun) = plain.split_once(' ')?;
            let no = if is_opening { "No" } else { "no" };
            let Tense { first, more, .. } = tense;
            return Some(format!(
                "{before}{no} {noun} {first}{more} {participle}{after}"
            ));
        }
        let Tense { first, more, .. } = tense;
        Some(format!(
            "{before}{plain} {first}{not}{more} {participle}{after}"
        ))
    }

    /// Whether more is told of an object, or of how often, than a passive keeps
    /// in its place: "the alarm three times", "the servers, which were old",
    /// "the signature on the form"; or two prepositions would meet: "on on Monday".
    fn is_told_beside(
        &self,
        reading: &Reading<'_>,
        group: usize,
        object: Np,
        participle: &str,
    ) -> bool {
        let words = &self.words;
        let end = reading.sentence(object.head).end;
        let is_often = (group..end).any(|at| {
            matches!(
                reading.lower(at),
                "times" | "twice" | "thrice" | "occasions" | "repeatedly"
            )
        });
        let next = object.to + usize::from(reading.lower(object.to) == ",");
        let is_relative = reading.is(next, words.rel) || reading.lower(next) == "where";
        let after = reading.lower(object.to);
        let is_met = participle.split(' ').next_back() == Some(after);
        // "On Monday", "on arrival" tell when; "on the form" tells which.
        let is_which = after == "on"
            && reading.lower(object.to + 1) == "the"
            && !(object.to + 2..object.to + 5).any(|at| {
                reading.is(at, words.time)
                    || matches!(
                        reading.lower(at),
                        "day" | "night" | "shift" | "date" | "morning" | "way" | "spot"
                    )
            });
        is_often || is_relative || is_met || is_which
    }

    /// Where the text ends, when nothing after an index hangs on the subject.
    fn rest_is_free(&self, reading: &Reading<'_>, from: usize) -> Option<usize> {
        let words = &self.words;
        let bound = (from..reading.tokens.len()).any(|at| {
            let lower = reading.lower(at);
            matches!(
                lower,
                "he" | "she"
                    | "his"
                    | "her"
                    | "him"
                    | "their"
                    | "they"
                    | "them"
                    | "himself"
                    | "herself"
                    | "themselves"
                    | "we"
                    | "our"
                    | "us"
                    | "i"
                    | "my"
                    | "you"
                    | "your"
                    | "me"
                    | "who"
            ) || lower == "by" && at == from
                // "…, should have escalated": it still wants its subject.
                || reading.parts(at) && self.is_auxiliary(reading, at + 1)
                || reading.is(at, words.coord) && self.bare_verb_follows(reading, at + 1)
        });
        (!bound).then_some(reading.text.len())
    }
}
