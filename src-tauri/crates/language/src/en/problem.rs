//! What a problem statement shouldn't have in it: a cause, a person, a remedy
//! (method §1).

use super::English;
use super::reading::Reading;
use super::verbs::Forms;
use super::who::Who;
use crate::{Cast, Kind, ProblemPart};
use std::ops::Range;

impl English {
    /// The parts, in the text's order.
    pub(super) fn parts_of_problem(
        &self,
        text: &str,
        cast: &Cast,
    ) -> Vec<(ProblemPart, Range<usize>)> {
        let reading = self.read(text, cast);
        let mut parts: Vec<(ProblemPart, Range<usize>)> = Vec::new();
        for at in 0..reading.tokens.len() {
            let length = self.cause(&reading, at);
            if length > 0 {
                parts.push((ProblemPart::Cause, at..at + length));
                continue;
            }
            let length = self.remedy(&reading, at);
            if length > 0 {
                parts.push((ProblemPart::Remedy, at..at + length));
                continue;
            }
            if let Some(person) = self.person(&reading, at) {
                parts.push((ProblemPart::Person, person));
            }
        }
        for spot in self.spots(&reading) {
            if matches!(spot.kind, Kind::PersonAsSubject | Kind::Judgement) {
                parts.push((ProblemPart::Person, spot.tokens));
            }
        }
        parts.sort_by_key(|(_, tokens)| (tokens.start, tokens.end));
        let mut last = 0;
        parts.retain(|(_, tokens)| {
            let is_new = tokens.start >= last;
            if is_new {
                last = tokens.end;
            }
            is_new
        });
        parts
            .into_iter()
            .map(|(part, tokens)| (part, reading.bytes(tokens)))
            .collect()
    }

    /// How many words tell a cause here: "because", "due to", "caused by".
    fn cause(&self, reading: &Reading<'_>, at: usize) -> usize {
        let next = reading.lower(at + 1);
        match reading.lower(at) {
            "because" if next == "of" => 2,
            "because" | "cuz" => 1,
            "due" | "owing" | "thanks" if next == "to" => 2,
            "caused" | "triggered" | "provoked" if next == "by" => 2,
            "resulted" | "resulting" | "stemmed" | "stemming" | "arose" if next == "from" => 2,
            "led" if next == "to" => 2,
            "attributed" | "attributable" if next == "to" => 2,
            "on" if next == "account" && reading.lower(at + 2) == "of" => 3,
            "as" if next == "a"
                && matches!(reading.lower(at + 2), "result" | "consequence")
                && reading.lower(at + 3) == "of" =>
            {
                4
            }
            "owing" => 0,
            "root" if next == "cause" => 2,
            _ => 0,
        }
    }

    /// How many words tell a remedy: "should be replaced", "needs a policy".
    fn remedy(&self, reading: &Reading<'_>, at: usize) -> usize {
        let words = &self.words;
        let next = reading.lower(at + 1);
        match reading.lower(at) {
            "should" | "must" | "shall"
                if next == "be" && reading.is_form(at + 2, Forms::PARTICIPLE) =>
            {
                3
            }
            "should" | "must"
                if reading.is_form(at + 1, Forms::BASE) && !reading.is(at + 1, words.have) =>
            {
                2
            }
            "ought" if next == "to" && reading.lower(at + 2) != "have" => 2,
            "needs" | "need" | "requires"
                if matches!(next, "a" | "an" | "new" | "more" | "better") =>
            {
                2
            }
            "needs" | "need" | "has" | "have"
                if next == "to"
                    && (reading.lower(at + 2) == "be" || reading.is_form(at + 2, Forms::BASE)) =>
            {
                3
            }
            "we" if matches!(next, "need" | "should" | "must") => 2,
            "recommend" | "recommended" | "propose" | "proposed" | "suggest" | "suggested" => 1,
            "solution" | "remedy" if matches!(next, "is" | "would" | ":") => 2,
            "by" if matches!(
                next,
                "introducing" | "installing" | "replacing" | "training" | "adding" | "hiring"
            ) =>
            {
                2
            }
            _ => 0,
        }
    }

    /// A name, or a role that did something.
    fn person(&self, reading: &Reading<'_>, at: usize) -> Option<Range<usize>> {
        let words = &self.words;
        if self.is_name(reading, at) {
            let mut to = at + 1;
            while self.is_surname(reading, to) {
                to += 1;
            }
            return Some(at..to);
        }
        let is_finite = reading.is_form(at, Forms::PAST) && !reading.is_form(at, Forms::BASE)
            || reading.is(at, words.do_)
            || reading.is(at, words.have);
        if !is_finite || at > 0 && reading.is(at - 1, words.be) {
            return None;
        }
        let group = self.group_start(reading, at);
        if group != at {
            return None;
        }
        let subject = self.subject(reading, group);
        let np = subject
            .np
            .filter(|_| subject.is_near && matches!(subject.who, Who::Person | Who::Named))?;
        // Those who were harmed belong to the problem.
        Some(np.from..np.to)
    }

    /// "The alert was not escalated": nobody is named, and yet somebody had to.
    pub(super) fn is_passive_omission(&self, reading: &Reading<'_>) -> bool {
        (0..reading.tokens.len()).any(|at| {
            self.denial(reading, at).is_some_and(|denial| {
                let done = denial.next + usize::from(reading.lower(denial.next) == "been");
                self.is_wanted(reading, done)
                    && (denial.is_past
                        && reading.is_form(denial.next, Forms::PARTICIPLE)
                        && (self.verb_is(reading, denial.next, self.acts.duty)
                            || self.verb_is(reading, denial.next, self.acts.human))
                        && (denial.aux == super::omission::Aux::Be
                            || reading.lower(denial.next) == "been")
                        || reading.lower(denial.next) == "been"
                            && self.verb_is(reading, denial.next + 1, self.acts.duty))
            })
        })
    }
}
