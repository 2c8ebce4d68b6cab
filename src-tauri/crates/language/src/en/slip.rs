//! What somebody did, told as a slip: "pulled the wrong cable", "accidentally
//! deleted the backup", "broke production" (kind *person as the subject*).
//! Method §6.
//!
//! A reason in the same sentence makes it a condition: "took it to the wrong
//! ward, since both have the same name" is left alone.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::standing::Standing;
use super::subject::Subject;
use super::verbs::Forms;
use super::who::Who;
use crate::Kind;

/// Verbs of harm: what is left after the act is worse.
const HARM: [&str; 23] = [
    "flood",
    "dent",
    "scratch",
    "crack",
    "jam",
    "derail",
    "puncture",
    "snap",
    "break",
    "delete",
    "damage",
    "destroy",
    "corrupt",
    "ruin",
    "smash",
    "erase",
    "spoil",
    "crash",
    "contaminate",
    "drop",
    "overwrite",
    "wipe",
    "kill",
];

/// What "wrong" stands beside when somebody finds it, and didn't do it.
const FINDING: [&str; 22] = [
    "find",
    "see",
    "notice",
    "report",
    "spot",
    "get",
    "receive",
    "discover",
    "correct",
    "detect",
    "describe",
    "show",
    "flag",
    "catch",
    "fix",
    "have",
    "return",
    "reject",
    "identify",
    "recognise",
    "recognize",
    "expect",
];

/// How it was done, when it wasn't meant.
const UNMEANT: [&str; 10] = [
    "accidentally",
    "mistakenly",
    "inadvertently",
    "unintentionally",
    "unwittingly",
    "erroneously",
    "absent-mindedly",
    "blindly",
    "blithely",
    "thoughtlessly",
];

impl English {
    /// "pulled the wrong cable", "accidentally deleted", "broke production".
    pub(super) fn slip<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let known = self.verb_at(reading, at);
        let base = known.map_or("", |verb| verb.base.as_str());
        let is_told = reading.is_form(at, Forms::PAST.and(Forms::PARTICIPLE).and(Forms::THIRD))
            && !reading.is(at, words.be)
            && !reading.is(at, words.have);
        let is_blamed = known.is_some_and(|verb| {
            verb.class.has(self.acts.blaming) || verb.class.has(self.acts.bungling)
        });
        let is_denied = || self.denial(reading, at).is_some() || self.is_denied_act(reading, at);
        if !is_told || is_blamed || is_denied() {
            return None;
        }
        let end = self.clause_end(reading, at);
        let is_unmeant = self.is_unmeant(reading, at, end);
        let wrong = (at + 1..end).find(|at| reading.lower(*at) == "wrong");
        let wrong = wrong.filter(|_| !FINDING.contains(&base));
        let harms = HARM.contains(&base) && self.harms(reading, at, end);
        // "Was left until Monday by the administrator."
        let is_left = base == "leave" && reading.is_form(at, Forms::PARTICIPLE);
        if !is_unmeant && wrong.is_none() && !harms && !is_left {
            return None;
        }
        if self.has_reason(reading, at) && !is_unmeant {
            return None;
        }
        // "Human error: …", "the stupid admin": told already.
        let is_told_already = (reading.sentence(at).start..at).any(|at| {
            matches!(reading.lower(at), "error" | "mistake") || reading.is(at, words.guilty)
        });
        let standing = self.verb_stands(reading, at).filter(|_| !is_told_already)?;
        if standing.is_passive {
            let by = (at + 1..end).find(|at| reading.lower(*at) == "by")?;
            return self.by_people(reading, by, at, Kind::PersonAsSubject);
        }
        if is_left && wrong.is_none() && !is_unmeant {
            return None;
        }
        let subject = self.subject(reading, standing.group);
        if !self.slips(reading, &subject, &standing, at) {
            return None;
        }
        let wrong = wrong.map(|at| (at + 1).min(end));
        Some(Spot {
            kind: Kind::PersonAsSubject,
            tokens: at..wrong.map_or(at + 1, |to| (to + 1).min(end)),
            detail: Detail::Done {
                who: subject,
                group: standing.group,
                verb: at,
            },
        })
    }

    /// Whether a verb is one of harm, or it wasn't meant.
    pub(super) fn is_slip(&self, reading: &Reading<'_>, at: usize) -> bool {
        let Some(verb) = self.verb_at(reading, at) else {
            return false;
        };
        let end = self.clause_end(reading, at);
        HARM.contains(&verb.base.as_str()) || self.is_unmeant(reading, at, end)
    }

    /// Whether a subject is somebody at work, so that the act is theirs.
    fn slips(
        &self,
        reading: &Reading<'_>,
        subject: &Subject,
        standing: &Standing,
        at: usize,
    ) -> bool {
        // A role that a machine has too: "the agent deleted the snapshots".
        let is_machine = subject
            .np
            .is_some_and(|np| reading.is(np.head, self.words.machine_like))
            && self.verb_is(reading, at, self.acts.thing)
            && !self.verb_is(reading, at, self.acts.human);
        match subject.who {
            Who::Person | Who::Team => !is_machine && !self.is_asking(reading, subject),
            Who::MaybeTeam => !self.verb_is(reading, at, self.acts.thing),
            // A note: "pulled the wrong cable".
            Who::Nobody => {
                let opens = at == 0 || reading.parts(at - 1) || standing.group < at;
                opens && reading.is_form(at, Forms::PAST) && reading.is(at + 1, self.words.det)
            }
            _ => false,
        }
    }

    /// "Who", "nobody", "anyone": nobody in particular.
    fn is_asking(&self, reading: &Reading<'_>, subject: &Subject) -> bool {
        subject.np.is_some_and(|np| {
            reading.is(np.head, self.words.negative)
                || matches!(reading.lower(np.head), "anyone" | "anybody" | "no" | "i")
        })
    }

    /// Where the clause of a verb ends.
    pub(super) fn clause_end(&self, reading: &Reading<'_>, at: usize) -> usize {
        let words = &self.words;
        (at + 1..reading.tokens.len())
            .find(|at| {
                reading.parts(*at)
                    || reading.is(*at, words.sub)
                    || reading.is(*at, words.rel)
                    || reading.is(*at, words.coord) && self.bare_verb_follows(reading, at + 1)
            })
            .unwrap_or(reading.tokens.len())
    }

    /// Whether it is said that an act wasn't meant.
    pub(super) fn is_unmeant(&self, reading: &Reading<'_>, at: usize, end: usize) -> bool {
        let said = |at: usize| UNMEANT.contains(&reading.lower(at));
        let before = at.checked_sub(1).is_some_and(said);
        let after = (at + 1..end).any(|at| {
            said(at)
                || reading.lower(at) == "by"
                    && matches!(reading.lower(at + 1), "mistake" | "accident")
        });
        before || after
    }

    /// Whether a verb of harm does harm here: "broke the work into steps" and
    /// "deleted the old snapshots" don't.
    fn harms(&self, reading: &Reading<'_>, at: usize, end: usize) -> bool {
        let words = &self.words;
        let base = self.verb_at(reading, at).map_or("", |verb| &verb.base);
        let next = at + 1;
        let has_object = next < end
            && !reading.is(next, words.prep)
            && !reading.is(next, words.adverb)
            && reading.is_word(next);
        let is_usual = (next..end).any(|at| {
            reading.is(at, words.procedure)
                || reading.is(at, words.soft)
                || reading.is(at, words.quantity)
                || matches!(
                    reading.lower(at),
                    "old"
                        | "branch"
                        | "message"
                        | "comment"
                        | "draft"
                        | "copy"
                        | "cache"
                        | "snapshots"
                        | "temporary"
                        | "stale"
                        | "expired"
                        | "unused"
                        | "obsolete"
                        | "duplicate"
                        | "test"
                        | "planned"
                        | "into"
                        | "glass"
                        | "record"
                        | "silence"
                        | "news"
                        | "fast"
                        | "seal"
                        | "bag"
                        | "process"
                        | "session"
                        | "idea"
                        | "project"
                        | "case"
                        | "off"
                        | "fever"
                        | "request"
                        | "anchor"
                        | "surface"
                        | "whiteboard"
                        | "hands"
                )
        });
        let is_dropped_data = base != "drop"
            || (next..end).any(|at| {
                matches!(
                    reading.lower(at),
                    "table" | "database" | "index" | "schema" | "vial" | "tray" | "bottle" | "part"
                )
            });
        has_object && !is_usual && is_dropped_data
    }

    /// Whether the sentence says why, so that the condition is already told:
    /// "because both look alike", "as the sheet says".
    pub(super) fn has_reason(&self, reading: &Reading<'_>, at: usize) -> bool {
        let sentence = reading.sentence(at);
        (at + 1..sentence.end).any(|at| {
            matches!(
                reading.lower(at),
                "because" | "since" | "as" | "cos" | "bc" | "per" | "whose" | "due"
            )
        })
    }
}
