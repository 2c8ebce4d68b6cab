//! What a noun is, for a word that judges.

use super::English;
use super::reading::Reading;
use super::verbs::Forms;
use super::who::{Np, Who};

/// What a noun is, for a word that judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noun {
    /// What an organisation has or does.
    Soft,
    /// A physical or technical quantity, a thing.
    Hard,
    Unknown,
}

impl English {
    /// What the head of a noun phrase is.
    pub(super) fn noun(&self, reading: &Reading<'_>, np: Np) -> Noun {
        let words = &self.words;
        let class = reading.class[np.head];
        let modified = (np.from..np.head)
            .any(|at| reading.is(at, words.hard_modifier) || reading.is(at, words.product));
        // "Staffing levels", "training quality".
        let is_measure = matches!(
            reading.lower(np.head),
            "level"
                | "levels"
                | "standards"
                | "quality"
                | "practices"
                | "notes"
                | "records"
                | "materials"
                | "programme"
                | "regime"
                | "arrangements"
        );
        if is_measure && (np.from..np.head).any(|at| reading.is(at, words.soft)) {
            return Noun::Soft;
        }
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
                "segmentation"
                    | "policy"
                    | "policies"
                    | "training"
                    | "documentation"
                    | "procedure"
                    | "procedures"
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
    pub(super) fn noun_of(&self, reading: &Reading<'_>, at: usize) -> Option<Np> {
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
                && reading.is_form(to, Forms::PAST)
                && (!reading.is_form(to, Forms::BASE)
                    // "Poor segmentation let the attacker in."
                    || reading.is(to - 1, words.soft)
                        && (reading.is(to + 1, words.det) || reading.is(to + 1, words.personal)));
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
        // "Half-hearted and muddled": adjectives, and no noun.
        let is_adjective = |at: usize| {
            (reading.is(at, words.weak) || reading.is(at, words.careless))
                && !reading.is(at, words.soft)
                || reading.is(at, words.coord)
        };
        if (at + 1..=head).all(is_adjective) {
            return None;
        }
        (head > at).then_some(Np {
            from: at + 1,
            to: head + 1,
            head,
            prep: None,
        })
    }

    pub(super) fn is_verb_at_end(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        reading.is_form(at, Forms::THIRD)
            && !reading.is(at, words.soft)
            && !reading.is(at, words.thing)
            && !reading.is(at, words.hard)
            && reading.is(at - 1, words.soft)
    }

    pub(super) fn joins_adjectives(&self, reading: &Reading<'_>, at: usize, coord: usize) -> bool {
        let next = coord + 1;
        let is_judging = reading.is(next, self.words.weak) || reading.is(next, self.words.careless);
        let lower = reading.lower(next);
        let is_other = lower.ends_with("ive") || matches!(lower, "late" | "slow" | "incomplete");
        coord == at + 1 && (is_judging || is_other)
    }

    /// "The quality of the documentation": the documentation.
    pub(super) fn measured(&self, reading: &Reading<'_>, np: Np) -> Np {
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
}
