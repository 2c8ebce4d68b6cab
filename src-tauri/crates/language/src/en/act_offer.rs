//! Offers about what was done: the passive, the role, and a question
//! built from the sentence's own words.

use super::English;
use super::offer::{question, rewrite};
use super::passive::Told;
use super::reading::Reading;
use super::sort::Sort;
use super::subject::Subject;
use super::verb_phrase::VerbPhrase;
use super::who::{Np, Who};
use crate::{Cast, Offer};

/// What is said of an object instead of a verb that blames.
const NEUTRAL: &[(&str, Told, &str)] = &[
    ("ignore", Told::NotDone, "acted on"),
    ("dismiss", Told::NotDone, "acted on"),
    ("disregard", Told::NotDone, "acted on"),
    ("overlook", Told::NotDone, "noticed"),
    ("skip", Told::Done, "left out"),
];

/// Verbs that blame, and whose passive says only what happened.
pub(super) const PLAIN: [&str; 3] = ["bypass", "override", "defeat"];

impl English {
    /// Whether a verb group tells what didn't happen: "didn't", "should have".
    fn is_unreal(&self, reading: &Reading<'_>, group: usize, verb: usize) -> bool {
        let from = group.saturating_sub(1);
        reading.is(group, self.words.modal)
            || self.is_supposed(reading, verb)
            || (from..=verb).any(|at| self.denial(reading, at).is_some())
            || matches!(
                reading.lower(group),
                "failed" | "neglected" | "omitted" | "fails"
            )
    }

    pub(super) fn for_done(
        &self,
        reading: &Reading<'_>,
        who: &Subject,
        group: usize,
        verb: usize,
        cast: &Cast,
    ) -> Vec<Offer> {
        // "Shouldn't have moved the patient": it was done.
        let is_undone = reading.is(group, self.words.modal)
            && (group..verb).any(|at| matches!(reading.lower(at), "not" | "n't" | "never"));
        let is_simple = group == verb || is_undone;
        // "Wasn't supposed to open it": whether it was opened isn't told.
        let is_forbidden =
            (group..verb).any(|at| matches!(reading.lower(at), "supposed" | "meant"));
        if !is_undone && !is_forbidden && self.is_unreal(reading, group, verb) {
            // What wasn't done has its own finding as well.
            let fails = matches!(
                reading.lower(group),
                "failed" | "neglected" | "omitted" | "fails"
            );
            let verb = if fails { verb + 2 } else { verb };
            return self.for_omitted(reading, who, group, verb, cast);
        }
        let mut offers = Vec::new();
        if who.who == Who::Named
            && let Some(np) = who.np
        {
            offers.extend(self.role_instead(reading, np, cast));
        }
        let Some(mut phrase) = self.verb_phrase(reading, verb) else {
            return offers;
        };
        let known = self.verb_at(reading, verb);
        let base = known.map_or("", |verb| verb.base.as_str());
        let is_blaming = known.is_some_and(|verb| {
            verb.class.has(self.acts.blaming)
                || verb.class.has(self.acts.bungling)
                || verb.class.has(self.acts.judging)
        });
        // "Noticed the leak", "says he saw it": nobody has to give reasons.
        let is_named = who.who == Who::Named;
        if self.sort_of_act(reading, base, verb, is_named) == Sort::Fact {
            return offers;
        }
        let missed = (base == "miss")
            .then(|| self.missed(reading, phrase.object))
            .flatten();
        let neutral = NEUTRAL
            .iter()
            .find(|(verb, ..)| *verb == base)
            .or(missed.as_ref());
        if neutral.is_some() {
            self.widen(reading, &mut phrase);
        }
        let leads_on = reading.lower(verb + 1) == "to";
        let is_rule = phrase
            .object
            .is_some_and(|object| reading.is(object.head, self.words.procedure));
        let told = match neutral {
            Some(_) if is_rule => None,
            Some((_, told, words)) => Some((*told, Some(*words))),
            None if matches!(base, "forget" | "refuse") => {
                leads_on.then_some((Told::NotDone, None))
            }
            None if base == "miss" || is_blaming && !PLAIN.contains(&base) => None,
            None => Some((Told::Done, None)),
        };
        // "Mistakenly entered 50 mg", "dismissed it without reading": the rest
        // would say something else.
        let is_told_otherwise = (group.saturating_sub(2)..verb)
            .any(|at| matches!(reading.lower(at), "mistakenly" | "erroneously" | "wrongly"))
            || told.is_some_and(|(told, _)| told == Told::NotDone)
                && self.is_bound(reading, group, verb, &phrase);
        if let Some(told) = told.filter(|_| is_simple && !is_told_otherwise) {
            offers.extend(
                self.passive(reading, who, group, &phrase, told, cast)
                    .map(rewrite),
            );
        }
        let asked = match self.asked_of_slip(reading, &phrase, verb, cast) {
            Some(asked) => Some(asked),
            None => self.asked_of(reading, &phrase, base, leads_on, is_blaming, cast),
        };
        offers.extend(asked.map(question));
        offers
    }

    /// What is said of what was missed: an alarm wasn't noticed, a deadline
    /// wasn't met; of anything else nothing.
    fn missed(
        &self,
        reading: &Reading<'_>,
        object: Option<Np>,
    ) -> Option<(&'static str, Told, &'static str)> {
        let head = reading.lower(object?.head);
        let one = head.strip_suffix('s').unwrap_or(head);
        match one {
            "deadline" | "target" | "date" | "sla" => Some(("miss", Told::NotDone, "met")),
            "alarm" | "alert" | "warning" | "sign" | "signal" | "symptom" | "message" | "email"
            | "e-mail" | "note" | "notice" | "error" | "fault" | "defect" | "crack" | "leak"
            | "anomaly" | "indication" | "bug" | "change" | "label" | "call" | "page"
            | "result" | "reading" | "entry" | "notification" | "hint" | "clue" | "flaw"
            | "typo" | "discrepancy" | "mistake" => Some(("miss", Told::NotDone, "noticed")),
            _ => None,
        }
    }

    /// The object with what belongs to it: "the email from the vendor".
    fn widen(&self, reading: &Reading<'_>, phrase: &mut VerbPhrase) {
        let Some(object) = &mut phrase.object else {
            return;
        };
        if matches!(
            reading.lower(object.to),
            "of" | "from" | "to" | "about" | "with" | "in"
        ) && phrase.rest.end > object.to
            && !reading.is_form(object.to + 1, super::verbs::Forms::BASE)
        {
            object.to = phrase.rest.end;
        }
    }

    /// "… by the operator": the sentence without its end, or with a role.
    pub(super) fn for_agent(
        &self,
        reading: &Reading<'_>,
        by: usize,
        who: &Subject,
        cast: &Cast,
    ) -> Vec<Offer> {
        let mut offers = Vec::new();
        let Some(np) = who.np else { return offers };
        if who.who == Who::Named {
            offers.extend(self.role_instead(reading, np, cast));
        }
        let Some(verb) = by.checked_sub(1) else {
            return offers;
        };
        let base = self
            .verb_at(reading, verb)
            .map_or("", |verb| verb.base.as_str());
        let Some(bytes) = reading.tokens.get(verb).map(|token| token.start..token.end) else {
            return offers;
        };
        let blames = self.verb_at(reading, verb).is_some_and(|verb| {
            let class = verb.class;
            class.has(self.acts.judging)
                || (class.has(self.acts.blaming) || class.has(self.acts.bungling))
                    && !PLAIN.contains(&verb.base.as_str())
        });
        // What was missed stands before "was".
        let missed = self
            .group_start(reading, verb)
            .checked_sub(1)
            .filter(|_| base == "miss")
            .and_then(|head| {
                let np = Np {
                    from: head,
                    to: head + 1,
                    head,
                    prep: None,
                };
                self.missed(reading, Some(np))
            });
        let neutral = NEUTRAL
            .iter()
            .find(|(verb, ..)| *verb == base)
            .or(missed.as_ref());
        let is_neutral = neutral.is_some();
        // "The rules were violated." blames without saying whom.
        if blames && !is_neutral && !matches!(base, "omit" | "neglect") {
            return offers;
        }
        // "The outage was caused." says nothing.
        if matches!(base, "cause" | "make" | "do" | "write") || reading.is_question(by) {
            return offers;
        }
        let before = &reading.text[..bytes.start];
        let told_of = (self.group_start(reading, verb)).checked_sub(1);
        let is_of_people = told_of.is_some_and(|head| {
            let np = Np {
                from: head,
                to: head + 1,
                head,
                prep: None,
            };
            self.who(reading, np).is_people()
        });
        // "The caller was not acted on."
        if neutral.is_some() && is_of_people {
            return offers;
        }
        let said = match neutral {
            Some((_, Told::NotDone, words)) => format!("not {words}"),
            Some((_, Told::Done, words)) => (*words).to_owned(),
            None => reading.text[bytes].to_owned(),
        };
        let after = &reading.text[reading.bytes(by..np.to).end..];
        let ends_well = after.is_empty()
            || after.starts_with(|letter: char| {
                letter.is_whitespace() || letter.is_ascii_punctuation()
            });
        // "…, who hadn't slept" told of whoever did it.
        let next = np.to + usize::from(reading.lower(np.to) == ",");
        let is_told_of = reading.is(next, self.words.rel);
        if ends_well && !is_told_of && !before.trim().is_empty() {
            offers.push(rewrite(format!("{before}{said}{after}")));
        }
        offers
    }
}
