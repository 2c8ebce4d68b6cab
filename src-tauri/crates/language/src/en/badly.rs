//! "Badly planned", "communicated poorly" (kind *negative descriptor*).

use super::English;
use super::noun::Noun;
use super::reading::{Reading, Spot};
use super::verbs::Forms;
use super::who::Who;

impl English {
    /// "badly planned", "communicated poorly", "was handled badly".
    pub(super) fn badly<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        if !reading.is(at, words.badly) || self.is_denied_quality(reading, at) {
            return None;
        }
        let next = at + 1;
        let is_part = reading.is_form(next, Forms::PARTICIPLE);
        if reading.is(next, words.physical_participle) {
            return None;
        }
        if is_part {
            // "The badly planned rollout", "the rollout was badly planned".
            let is_people_work = self.is_people_work(reading, next);
            let noun = self
                .noun_of(reading, next)
                .filter(|_| !reading.is(at.saturating_sub(1), words.be));
            if let Some(np) = noun {
                let noun = self.noun(reading, np);
                let counts = noun == Noun::Soft || noun == Noun::Unknown && is_people_work;
                return counts.then(|| self.judged(reading, at..next + 1, Some(np)));
            }
            let subject = self.subject(reading, self.group_start(reading, at));
            let counts = match subject.who {
                Who::Thing => {
                    is_people_work
                        || subject
                            .np
                            .is_some_and(|np| self.noun(reading, np) == Noun::Soft)
                }
                Who::Hostile => false,
                _ => true,
            };
            return counts.then(|| self.judged(reading, at..next + 1, subject.np));
        }
        // After its verb: "communicated poorly", "handled the change badly".
        let start = self.clause_start(reading, at);
        let verb = (start..at).rev().find(|at| {
            reading.is_form(
                *at,
                Forms::PAST
                    .and(Forms::PARTICIPLE)
                    .and(Forms::THIRD)
                    .and(Forms::BASE),
            ) && !reading.is(*at, words.soft)
                && !reading.is(*at, words.thing)
                || reading.is(*at, words.be)
        })?;
        if reading.is(verb, words.be) {
            return None;
        }
        let subject = self.subject(reading, self.group_start(reading, verb));
        let is_soft = subject
            .np
            .is_some_and(|np| self.noun(reading, np) == Noun::Soft);
        let is_physical = self.verb_at(reading, verb).is_some_and(|verb| {
            matches!(
                verb.base.as_str(),
                "hurt"
                    | "burn"
                    | "injure"
                    | "damage"
                    | "bleed"
                    | "fall"
                    | "sleep"
                    | "feel"
                    | "go"
                    | "need"
                    | "want"
            )
        });
        let counts = !is_physical
            && match subject.who {
                Who::Thing => {
                    is_soft
                        || self.is_people_work(reading, verb)
                            && reading.is_form(verb, Forms::PARTICIPLE)
                            && self.group_start(reading, verb) < verb
                }
                Who::Hostile | Who::Outsider => false,
                Who::Unsure | Who::Nobody => self.is_people_work(reading, verb),
                _ => true,
            };
        counts.then(|| self.judged(reading, at..next, subject.np))
    }

    /// What only people do, or have done: plan, train, document, manage.
    pub(super) fn is_people_work(&self, reading: &Reading<'_>, verb: usize) -> bool {
        let lower = reading.lower(verb);
        let listed = matches!(
            lower,
            "planned"
                | "managed"
                | "trained"
                | "documented"
                | "communicated"
                | "coordinated"
                | "organised"
                | "organized"
                | "supervised"
                | "prepared"
                | "handled"
                | "led"
                | "run"
                | "executed"
                | "written"
                | "maintained"
                | "designed"
                | "briefed"
                | "staffed"
                | "informed"
                | "supported"
                | "implemented"
                | "defined"
                | "explained"
                | "conducted"
                | "carried"
                | "done"
                | "performed"
                | "reviewed"
                | "tested"
                | "understood"
                | "communicate"
                | "thought"
                | "thought-out"
                | "resourced"
                | "equipped"
                | "motivated"
                | "worded"
                | "advised"
                | "taught"
                | "monitored"
                | "controlled"
                | "instructed"
                | "paid"
                | "treated"
                | "scheduled"
                | "rehearsed"
                | "chosen"
                | "judged"
                | "reacted"
                | "responded"
                | "acted"
                | "behaved"
                | "worked"
        );
        listed
            && !matches!(
                lower,
                "controlled" | "supported" | "equipped" | "designed" | "run" | "worked"
            )
            || matches!(lower, "designed" | "run" | "worked")
                && !reading.is(verb + 1, self.words.thing)
    }
}
