//! What is judged without a measure: "poor communication", "lack of training",
//! "documentation is inadequate" (kind *negative descriptor*). Rule F2.
//!
//! Weak words ("poor", "lack of") speak only of what an organisation does;
//! about disks, signals and pulses they are facts.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::verbs::Forms;
use super::who::{Np, Who};
use crate::Kind;

/// What a noun is, for a word that judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Noun {
    /// What an organisation has or does.
    Soft,
    /// A physical or technical quantity, a thing.
    Hard,
    Unknown,
}

impl English {
    /// Everything that is judged.
    pub(super) fn qualities<'l>(&'l self, reading: &Reading<'_>) -> Vec<Spot<'l>> {
        let mut spots = Vec::new();
        for at in 0..reading.tokens.len() {
            if !reading.is_word(at) {
                continue;
            }
            let spot = self
                .judging_adjective(reading, at)
                .or_else(|| self.lack(reading, at))
                .or_else(|| self.badly(reading, at));
            spots.extend(spot);
        }
        spots
    }

    /// What the head of a noun phrase is.
    fn noun(&self, reading: &Reading<'_>, np: Np) -> Noun {
        let words = &self.words;
        let class = reading.class[np.head];
        let modified = (np.from..np.head)
            .any(|at| reading.is(at, words.hard_modifier) || reading.is(at, words.product));
        // "Response time", "cycle time": quantities. "Lack of time" isn't.
        let is_modified = (np.from..np.head).any(|at| {
            !reading.is(at, words.det) && !reading.is(at, words.weak) && reading.is_word(at)
        });
        if matches!(reading.lower(np.head), "time" | "times") && is_modified {
            return Noun::Hard;
        }
        if class.has(words.soft) || class.has(words.procedure) {
            // "Password policy" is decided by people all the same.
            let is_decided = matches!(
                reading.lower(np.head),
                "policy" | "policies" | "training" | "documentation" | "procedure" | "procedures"
            );
            return if modified && !is_decided {
                Noun::Hard
            } else {
                Noun::Soft
            };
        }
        if class.has(words.hard) {
            return Noun::Hard;
        }
        let people = matches!(
            self.who(reading, np),
            Who::Person | Who::Team | Who::Named | Who::MaybeTeam
        );
        if people {
            return Noun::Soft;
        }
        if class.has(words.thing) {
            return Noun::Hard;
        }
        let lower = reading.lower(np.head);
        if lower.ends_with("manship")
            || lower.ends_with("leadership")
            || lower.len() > 8 && lower.ends_with("ship") && !lower.ends_with("relationship")
        {
            return Noun::Soft;
        }
        // "Briefing", "wording": what people do.
        let is_done = reading.is_form(np.head, Forms::ING)
            && self.verb_at(reading, np.head).is_some_and(|verb| {
                (verb.class.has(self.acts.duty) || verb.class.has(self.acts.human))
                    && !verb.class.has(self.acts.thing)
            });
        if is_done && !modified {
            Noun::Soft
        } else {
            Noun::Unknown
        }
    }

    /// The noun phrase that an adjective belongs to, if it stands before one.
    fn noun_of(&self, reading: &Reading<'_>, at: usize) -> Option<Np> {
        let words = &self.words;
        let mut to = at + 1;
        while reading.is_word(to) && to < at + 6 {
            let class = reading.class[to];
            let ends = class.has(words.prep)
                || class.has(words.det)
                || class.has(words.be)
                || class.has(words.have)
                || class.has(words.do_)
                || class.has(words.modal)
                || class.has(words.sub)
                || class.has(words.rel)
                || class.has(words.personal)
                || class.has(words.coord) && !self.joins_adjectives(reading, at, to);
            let is_verb = to > at + 1
                && (reading.is_form(to, Forms::PAST) && !reading.is_form(to, Forms::BASE));
            if ends || is_verb {
                break;
            }
            to += 1;
        }
        // "poor, late communication"
        if to == at + 1
            && reading.lower(to) == ","
            && (reading.is(to + 1, words.weak) || reading.is(to + 1, words.careless))
        {
            return self.noun_of(reading, to + 1);
        }
        if to == at + 1 {
            return None;
        }
        let mut head = to - 1;
        // A verb in -s, or an adverb, at the end: "poor communication delays".
        while head > at + 1
            && (reading.is(head, words.adverb)
                || reading.lower(head).ends_with("ly")
                || self.is_verb_at_end(reading, head))
        {
            head -= 1;
        }
        (head > at).then_some(Np {
            from: at + 1,
            to: head + 1,
            head,
            prep: None,
        })
    }

    fn is_verb_at_end(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        reading.is_form(at, Forms::THIRD)
            && !reading.is(at, words.soft)
            && !reading.is(at, words.thing)
            && !reading.is(at, words.hard)
            && reading.is(at - 1, words.soft)
    }

    fn joins_adjectives(&self, reading: &Reading<'_>, at: usize, coord: usize) -> bool {
        coord == at + 1
            && [self.words.weak, self.words.careless]
                .iter()
                .any(|class| reading.is(coord + 1, *class))
            || coord == at + 1 && reading.lower(coord + 1).ends_with("ive")
            || coord == at + 1 && matches!(reading.lower(coord + 1), "late" | "slow" | "incomplete")
    }

    /// "poor communication", "documentation is inadequate", "was sloppy".
    fn judging_adjective<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let class = reading.class[at];
        let is_careless = class.has(words.careless);
        let is_weak = class.has(words.weak);
        if class.has(words.careless_noun) {
            let is_owned = reading.lower(at + 1) == "detection" || reading.is(at + 1, words.thing);
            return (!is_owned).then(|| self.judged(reading, at..at + 1, None));
        }
        if !is_careless && !is_weak || self.is_denied_quality(reading, at) {
            return None;
        }
        if let Some(np) = self.noun_of(reading, at) {
            let noun = self.noun(reading, np);
            let counts = match noun {
                Noun::Soft => true,
                Noun::Unknown => is_careless && !self.is_clothes(reading, at),
                Noun::Hard => false,
            };
            if counts {
                return Some(self.judged(reading, at..np.to, Some(np)));
            }
            // "insufficient numbers of staff", "poor quality of the training".
            let of = np.to;
            if is_weak
                && reading.lower(of) == "of"
                && matches!(
                    reading.lower(np.head),
                    "level"
                        | "levels"
                        | "number"
                        | "numbers"
                        | "amount"
                        | "quality"
                        | "state"
                        | "standard"
                        | "degree"
                        | "sense"
                        | "use"
                )
                && let Some(next) = self.np_after(reading, of + 1)
                && self.noun(reading, next) == Noun::Soft
            {
                return Some(self.judged(reading, at..next.to, Some(next)));
            }
            return None;
        }
        self.predicate(reading, at, is_careless)
    }

    /// "loose", "slack", "casual" are said of belts and clothes as well.
    fn is_clothes(&self, reading: &Reading<'_>, at: usize) -> bool {
        matches!(
            reading.lower(at),
            "casual"
                | "slack"
                | "untidy"
                | "naive"
                | "naïve"
                | "lax"
                | "clumsy"
                | "unskilled"
                | "unqualified"
                | "hasty"
                | "unprepared"
        )
    }

    /// "not inadequate", "no poor": what is denied isn't judged.
    fn is_denied_quality(&self, reading: &Reading<'_>, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            matches!(reading.lower(before), "not" | "n't" | "never" | "neither")
                || before > 0
                    && matches!(reading.lower(before), "too" | "very" | "that")
                    && matches!(reading.lower(before - 1), "not" | "n't")
        })
    }

    /// "X was poor": X is the subject of the verb before the adjective.
    fn predicate<'l>(
        &'l self,
        reading: &Reading<'_>,
        at: usize,
        is_careless: bool,
    ) -> Option<Spot<'l>> {
        let words = &self.words;
        // Back over adverbs, and over the adjectives that "and" joins.
        let mut before = at.checked_sub(1)?;
        loop {
            let is_joined = reading.is(before, words.coord) || reading.lower(before) == ",";
            let is_adjective = reading.is(before, words.weak)
                || reading.is(before, words.careless)
                || reading.lower(before).ends_with("ive")
                || reading.lower(before).ends_with("ed");
            let is_adverb = reading.is(before, words.adverb)
                || reading.is_word(before) && reading.lower(before).ends_with("ly")
                || matches!(
                    reading.lower(before),
                    "as" | "a"
                        | "bit"
                        | "little"
                        | "far"
                        | "more"
                        | "most"
                        | "too"
                        | "of"
                        | "from"
                        | "such"
                );
            if before == 0 || !(is_joined || is_adjective || is_adverb) {
                break;
            }
            before -= 1;
        }
        let linking = matches!(
            reading.lower(before),
            "seemed"
                | "seems"
                | "looked"
                | "looks"
                | "felt"
                | "feels"
                | "became"
                | "become"
                | "becomes"
                | "remained"
                | "remains"
                | "proved"
                | "got"
                | "grew"
                | "stayed"
                | "appeared"
                | "appears"
                | "getting"
                | "becoming"
        );
        if !reading.is(before, words.be) && !linking {
            // "Handover: poor", "communication poor", "SOC-IT comms poor".
            return self.note(reading, at, is_careless);
        }
        let group = self.group_start(reading, before);
        let subject = self.subject(reading, group);
        let counts = match subject.np {
            None => is_careless && subject.who == Who::Nobody,
            Some(np) => match self.noun(reading, self.measured(reading, np)) {
                Noun::Soft => is_careless || self.is_judged_weakly(reading, at, subject.who),
                Noun::Unknown => {
                    let is_people = subject.who.is_people() || subject.who == Who::MaybeTeam;
                    is_careless
                        && (is_people
                            || !self.is_clothes(reading, at)
                                && !reading.is(np.head, words.thing_pronoun))
                        || is_people && self.is_judged_weakly(reading, at, subject.who)
                }
                Noun::Hard => false,
            },
        };
        let np = subject.np.filter(|_| subject.who != Who::Nobody);
        counts.then(|| self.judged(reading, at..at + 1, np))
    }

    /// "The quality of the documentation": the documentation.
    fn measured(&self, reading: &Reading<'_>, np: Np) -> Np {
        let is_measure = matches!(
            reading.lower(np.head),
            "quality" | "level" | "state" | "standard" | "amount" | "degree" | "number"
        );
        let of = np.head + 1;
        if !is_measure || reading.lower(of) != "of" {
            return np;
        }
        self.np_after(reading, of + 1).map_or(np, |next| {
            // Up to the verb: "the documentation is poor".
            let words = &self.words;
            let end = (next.from..next.to).find(|at| reading.is(*at, words.be));
            let to = end.unwrap_or(next.to);
            let head = to.saturating_sub(1).max(next.from);
            Np { to, head, ..next }
        })
    }

    /// People are "useless", not "insufficient"; "the patient was poor" isn't
    /// said of work.
    fn is_judged_weakly(&self, reading: &Reading<'_>, at: usize, who: Who) -> bool {
        let is_person = matches!(who, Who::Named | Who::Person | Who::Outsider);
        !is_person
            || matches!(
                reading.lower(at),
                "useless"
                    | "hopeless"
                    | "ineffective"
                    | "disorganised"
                    | "disorganized"
                    | "chaotic"
                    | "terrible"
                    | "pathetic"
                    | "unreliable"
                    | "inefficient"
            )
    }

    /// A note without a verb: "communication between shifts poor".
    fn note<'l>(&'l self, reading: &Reading<'_>, at: usize, is_careless: bool) -> Option<Spot<'l>> {
        let words = &self.words;
        let ends = reading.parts(at + 1)
            || at + 1 == reading.tokens.len()
            || reading.is(at + 1, words.coord);
        if !ends || reading.is(at - 1, words.det) {
            return None;
        }
        let mut end = at;
        if reading.lower(at - 1) == ":"
            || reading.lower(at - 1) == "-"
            || reading.lower(at - 1) == "–"
            || reading.lower(at - 1) == "="
        {
            end = at - 1;
        }
        let start = self.clause_start(reading, end);
        let np = self.noun_phrases(reading, start..end).into_iter().next();
        let is_soft = np.is_some_and(|np| {
            np.prep.is_none()
                && np.to <= end
                && self.noun(reading, np) == Noun::Soft
                && !self.who(reading, np).is_people()
        });
        let alone = start == at && is_careless && end == at;
        (is_soft || alone && reading.is_word(at)).then(|| self.judged(reading, at..at + 1, np))
    }

    /// "lack of training", "lacks discipline", "not enough supervision".
    fn lack<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let lower = reading.lower(at);
        let mut from = at + 1;
        match lower {
            "lack" | "absence" | "shortage" | "dearth" | "deficiency" | "deficiencies"
            | "deficit" | "shortcomings" | "weakness" | "weaknesses" | "failings" | "gaps"
                if matches!(reading.lower(from), "of" | "in") =>
            {
                // An absence is a fact that can be seen: "in the absence of".
                if matches!(lower, "absence")
                    && at > 0
                    && reading.lower(at - 1) == "the"
                    && at > 1
                    && reading.lower(at - 2) == "in"
                    || lower == "gaps"
                    || lower == "absence"
                {
                    return None;
                }
                from += 1;
            }
            "lacks" | "lacked" | "lacking" | "lack" => {
                let is_noun = at > 0
                    && (reading.is(at - 1, self.words.det) || reading.is(at - 1, self.words.weak));
                if is_noun {
                    return None;
                }
                if lower == "lack" && !self.lacks(reading, at) {
                    return None;
                }
                if reading.lower(from) == "in" {
                    from += 1;
                }
            }
            "enough" | "sufficient" | "adequate" | "proper" | "good" | "little" => {
                let before = at.checked_sub(1)?;
                let is_denied = matches!(reading.lower(before), "not" | "n't")
                    || matches!(lower, "proper" | "adequate" | "sufficient")
                        && reading.lower(before) == "no"
                    || lower == "little" && matches!(reading.lower(before), "too" | "very" | "so");
                if !is_denied {
                    return None;
                }
                let np = self.noun_of(reading, at)?;
                let counts = self.noun(reading, np) == Noun::Soft && !self.is_counted(reading, np);
                return counts.then(|| self.judged(reading, before..np.to, Some(np)));
            }
            _ => return None,
        }
        let np = self.lacking_np(reading, from)?;
        let counts = self.noun(reading, np) == Noun::Soft;
        counts.then(|| self.judged(reading, at..np.to, Some(np)))
    }

    /// "We lack discipline": people, or a plural, before the verb.
    fn lacks(&self, reading: &Reading<'_>, at: usize) -> bool {
        let subject = self.subject(reading, self.group_start(reading, at));
        subject.np.is_some() && subject.is_near
    }

    /// "Not enough nurses" counts people: a number can be put in its place, and
    /// that is what the offer says.
    fn is_counted(&self, reading: &Reading<'_>, np: Np) -> bool {
        self.who(reading, np) == Who::Person
    }

    fn lacking_np(&self, reading: &Reading<'_>, from: usize) -> Option<Np> {
        let words = &self.words;
        let mut at = from;
        // "a lack of any kind of supervision"
        while reading.is(at, words.det)
            || reading.is(at, words.adverb)
            || matches!(
                reading.lower(at),
                "clear"
                    | "proper"
                    | "any"
                    | "real"
                    | "formal"
                    | "basic"
                    | "good"
                    | "adequate"
                    | "sufficient"
                    | "effective"
                    | "regular"
            )
        {
            at += 1;
        }
        if matches!(reading.lower(at), "kind" | "form" | "sort" | "sense")
            && reading.lower(at + 1) == "of"
        {
            at += 2;
        }
        let np = self.noun_of(reading, at.checked_sub(1)?)?;
        // "Lack of communication and trust", "lack of clear roles".
        Some(np)
    }

    /// "badly planned", "communicated poorly", "was handled badly".
    fn badly<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
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
    fn is_people_work(&self, reading: &Reading<'_>, verb: usize) -> bool {
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

    fn judged<'l>(
        &'l self,
        reading: &Reading<'_>,
        tokens: std::ops::Range<usize>,
        np: Option<Np>,
    ) -> Spot<'l> {
        let detail = match np {
            Some(np) if np.to <= reading.tokens.len() => Detail::Judged {
                noun: np.from..np.to,
                head: np.head,
            },
            _ => Detail::Plain,
        };
        Spot {
            kind: Kind::NegativeDescriptor,
            tokens,
            detail,
        }
    }
}
