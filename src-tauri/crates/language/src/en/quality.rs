//! What is judged without a measure: "poor communication", "lack of training",
//! "documentation is inadequate" (kind *negative descriptor*). Rule F2.
//!
//! Weak words ("poor", "lack of") speak only of what an organisation does;
//! about disks, signals and pulses they are facts.

use super::English;
use super::noun::Noun;
use super::reading::{Detail, Reading, Spot};
use super::who::{Np, Who};
use crate::Kind;

/// What is weak with "too" before it, about people's work.
const TOO: [&str; 9] = [
    "complicated",
    "complex",
    "cumbersome",
    "bureaucratic",
    "optimistic",
    "ambitious",
    "theoretical",
    "generic",
    "strict",
];

/// What is weak when it is denied: "not clear enough".
const GOOD: [&str; 10] = [
    "clear",
    "good",
    "sufficient",
    "adequate",
    "effective",
    "appropriate",
    "consistent",
    "acceptable",
    "satisfactory",
    "helpful",
];

/// Praise of people themselves.
const PEOPLE_GOOD: [&str; 7] = [
    "motivated",
    "qualified",
    "competent",
    "experienced",
    "skilled",
    "professional",
    "organised",
];

impl English {
    /// "Too complicated": the word alone judges nothing.
    fn is_weak_here(&self, reading: &Reading<'_>, at: usize) -> bool {
        TOO.contains(&reading.lower(at))
            && at
                .checked_sub(1)
                .is_some_and(|at| matches!(reading.lower(at), "too" | "overly" | "unnecessarily"))
    }

    /// "Not very clear", "weren't qualified enough".
    fn is_good_denied(&self, reading: &Reading<'_>, at: usize) -> bool {
        let lower = reading.lower(at);
        let ends = reading.parts(at + 1)
            || at + 1 == reading.tokens.len()
            || reading.lower(at + 1) == "enough"
            || reading.is(at + 1, self.words.coord);
        let is_denied = (at.saturating_sub(3)..at)
            .rev()
            .take_while(|at| !reading.parts(*at))
            .any(|at| matches!(reading.lower(at), "not" | "n't"));
        ends && is_denied && (GOOD.contains(&lower) || PEOPLE_GOOD.contains(&lower))
    }

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

    /// "poor communication", "documentation is inadequate", "was sloppy".
    fn judging_adjective<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let class = reading.class[at];
        let is_careless = class.has(words.careless);
        let is_weak = class.has(words.weak) || self.is_weak_here(reading, at);
        if class.has(words.careless_noun) {
            let is_owned = reading.lower(at + 1) == "detection" || reading.is(at + 1, words.thing);
            return (!is_owned).then(|| self.judged(reading, at..at + 1, None));
        }
        let is_good = !is_weak && !is_careless && self.is_good_denied(reading, at);
        if is_good {
            return self.predicate(reading, at, PEOPLE_GOOD.contains(&reading.lower(at)));
        }
        if !is_careless && !is_weak || self.is_denied_quality(reading, at) {
            return None;
        }
        // "Confusing and late": two adjectives, and no noun.
        let noun = self.noun_of(reading, at).filter(|np| {
            let is_adjective = matches!(reading.lower(np.head), "late" | "slow" | "incomplete")
                || reading.is(np.head, words.weak) && !reading.is(np.head, words.soft);
            !is_adjective || !reading.is(at + 1, words.coord)
        });
        if let Some(np) = noun {
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
    pub(super) fn is_denied_quality(&self, reading: &Reading<'_>, at: usize) -> bool {
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
                        | "pretty"
                        | "bit"
                        | "n't"
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

    pub(super) fn judged<'l>(
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
