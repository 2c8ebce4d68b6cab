//! A duty that nobody ever does, told without anybody: "never check the logs"
//! (kind *counterfactual*). "Never read a password aloud" tells what to do.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::verbs::Forms;
use crate::Kind;

/// What nobody would be told never to do.
const KEPT_UP: [&str; 20] = [
    "check",
    "double-check",
    "cross-check",
    "recheck",
    "verify",
    "inspect",
    "review",
    "document",
    "listen",
    "bother",
    "calibrate",
    "label",
    "supervise",
    "monitor",
    "read",
    "test",
    "look",
    "write",
    "think",
    "clean",
];

/// What follows such a verb where it tells how not to do it: "never read a
/// password aloud", "never look into the beam", "never test a live line".
const TOLD: [&str; 27] = [
    "without", "while", "whilst", "unless", "until", "if", "when", "alone", "yourself", "your",
    "aloud", "by", "over", "with", "from", "under", "through", "twice", "again", "live", "into",
    "in", "a", "an", "via", "directly", "running",
];

impl English {
    /// "Never check the logs": who is left out.
    pub(super) fn never_does<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        if reading.lower(at) != "never" {
            return None;
        }
        let words = &self.words;
        let before = at.checked_sub(1);
        let opens = before.is_none_or(|at| reading.parts(at) || reading.is(at, words.coord));
        let verb = self.skip_adverbs(reading, at + 1);
        let base = self.verb_at(reading, verb)?.base.as_str();
        let is_duty = reading.is_form(verb, Forms::BASE)
            && reading.lower(verb) == base
            && KEPT_UP.contains(&base)
            && (base != "look" || matches!(reading.lower(verb + 1), "at" | "after"))
            && (base != "write" || matches!(reading.lower(verb + 1), "it" | "the" | "things"));
        let end = self.clause_end(reading, verb);
        let is_told = (verb + 1..end).any(|at| TOLD.contains(&reading.lower(at)))
            // "Never check before the lamp is green."
            || (verb + 1..=end).any(|at| reading.is(at, words.sub));
        if !opens || !is_duty || is_told {
            return None;
        }
        Some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..verb + 1,
            detail: Detail::Omitted {
                who: Subject::none(),
                group: at,
                verb,
            },
        })
    }
}
