//! "Badly planned", "communicated poorly" (kind *negative descriptor*).

use super::English;
use super::noun::Noun;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::verbs::Forms;
use super::who::Who;
use crate::Kind;
use std::ops::Range;

impl English {
    /// "badly planned", "communicated poorly", "was handled badly".
    pub(super) fn badly<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        if let Some(spot) = self.not_well(reading, at) {
            return Some(spot);
        }
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
            return counts.then(|| self.poorly(reading, at..next + 1, next, &subject));
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
        counts.then(|| self.poorly(reading, at..next, verb, &subject))
    }

    /// "Not properly trained", "wasn't done thoroughly": people's work alone; "not
    /// properly seated" is a fact.
    fn not_well<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let is_well = matches!(
            reading.lower(at),
            "properly"
                | "adequately"
                | "thoroughly"
                | "sufficiently"
                | "carefully"
                | "seriously"
                | "diligently"
                | "effectively"
                | "clearly"
                | "well"
        );
        if !is_well {
            return None;
        }
        let start = self.clause_start(reading, at);
        let not = (start..at).rev().take(5).find(|at| {
            matches!(
                reading.lower(*at),
                "not" | "n't" | "never" | "nobody" | "no-one"
            )
        })?;
        let is_between = |verb: usize| {
            self.is_people_work(reading, verb) && !reading.is(verb, self.words.physical_participle)
        };
        // "Not properly trained", or "not trained properly".
        let verb = if is_between(at + 1) {
            at + 1
        } else {
            (not + 1..at).find(|at| is_between(*at))?
        };
        if !reading.is(self.group_start(reading, verb), self.words.be)
            && !reading.is(self.group_start(reading, verb), self.words.have)
        {
            return None;
        }
        let subject = self.subject(reading, self.group_start(reading, verb));
        let to = at.max(verb) + 1;
        (subject.who != Who::Hostile).then(|| self.poorly(reading, not..to, verb, &subject))
    }

    /// What only people do, or have done: plan, train, document, manage.
    pub(super) fn is_people_work(&self, reading: &Reading<'_>, verb: usize) -> bool {
        let is_done = reading.is_form(verb, Forms::PAST.and(Forms::PARTICIPLE))
            || reading.lower(verb) == "communicate";
        // "A badly designed seal" is a thing's matter.
        let may_be_thing = matches!(reading.lower(verb), "designed" | "run" | "worked");
        let is_thing = may_be_thing && reading.is(verb + 1, self.words.thing);
        is_done && self.verb_is(reading, verb, self.acts.craft) && !is_thing
    }

    /// What is judged with its verb: "communicated poorly".
    fn poorly<'l>(
        &'l self,
        reading: &Reading<'_>,
        tokens: Range<usize>,
        verb: usize,
        who: &Subject,
    ) -> Spot<'l> {
        let known = self.verb_at(reading, verb);
        let Some(work) = known.and_then(|verb| noun_of_verb(&verb.base)) else {
            return self.judged(reading, tokens, who.np);
        };
        // "SOC and IT": both, when both stand right before the verb.
        let both = who
            .np
            .filter(|np| who.is_near && np.from > 1)
            .and_then(|np| {
                let joined = np.from - 1;
                let start = self.clause_start(reading, joined);
                let is_pair = reading.is(joined, self.words.coord) && start < joined;
                is_pair.then_some(start..np.to)
            });
        Spot {
            kind: Kind::NegativeDescriptor,
            tokens,
            detail: Detail::Poorly { work, both },
        }
    }
}

/// The noun of what people do: communicate, communication.
fn noun_of_verb(base: &str) -> Option<&'static str> {
    Some(match base {
        "communicate" | "inform" => "communication",
        "plan" | "schedule" => "planning",
        "train" | "teach" | "instruct" => "training",
        "document" | "write" => "documentation",
        "coordinate" => "coordination",
        "organise" | "organize" => "organisation",
        "supervise" => "supervision",
        "prepare" | "rehearse" => "preparation",
        "maintain" => "maintenance",
        "staff" | "resource" => "staffing",
        "review" => "review",
        "test" => "testing",
        "manage" | "lead" => "management",
        _ => return None,
    })
}
