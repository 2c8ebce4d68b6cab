//! Who or what the subject of a verb is.

use super::English;
use super::reading::Reading;
use super::verbs::Forms;
use super::who::{Np, Who};
use std::ops::Range;

/// The subject of a verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) who: Who,
    /// Its tokens; none when the sentence has no subject.
    pub(super) np: Option<Np>,
    /// It stands right before its verb, in the same clause; else it was taken
    /// over from a clause before.
    pub(super) is_near: bool,
}

impl Subject {
    pub(super) fn none() -> Self {
        Self {
            who: Who::Nobody,
            np: None,
            is_near: true,
        }
    }
}

impl English {
    /// The subject of the verb whose first word (auxiliaries and all) stands at
    /// an index.
    pub(super) fn subject(&self, reading: &Reading<'_>, verb: usize) -> Subject {
        self.subject_within(reading, verb, 0)
    }

    fn subject_within(&self, reading: &Reading<'_>, verb: usize, depth: usize) -> Subject {
        let start = self.clause_start(reading, verb);
        let is_relative = start > 0
            && matches!(reading.lower(start - 1), "who" | "which" | "that")
            && self.has_finite(reading, start..verb);
        // "The team that owned the service never …": what stands before "that".
        let np = self.subject_np(reading, start..verb);
        if let Some(np) = np.filter(|_| !is_relative) {
            let who = self.who_of_all(reading, np);
            return Subject {
                who,
                np: Some(np),
                is_near: true,
            };
        }
        let Some(border) = start.checked_sub(1) else {
            return Subject::none();
        };
        if depth > 4 || reading.tokens[border].ends_sentence() {
            return Subject::none();
        }
        let words = &self.words;
        let lower = reading.lower(border);
        if lower == "who" {
            let np = Np {
                from: border,
                to: border + 1,
                head: border,
                prep: None,
            };
            return Subject {
                who: Who::Person,
                np: Some(np),
                is_near: false,
            };
        }
        if matches!(lower, "which" | "that") {
            // What stands before it.
            let mut end = border;
            while end > 0 && reading.parts(end - 1) {
                end -= 1;
            }
            let from = self.clause_start(reading, end);
            let nps = self.noun_phrases(reading, from..end);
            return match nps.last() {
                Some(np) => Subject {
                    who: self.who(reading, *np),
                    np: Some(*np),
                    is_near: false,
                },
                None => Subject {
                    who: Who::Thing,
                    np: None,
                    is_near: false,
                },
            };
        }
        if reading.is(border, words.sub) && !reading.is(border, words.coord) {
            return Subject::none();
        }
        if matches!(lower, ":" | "→" | "=" | ">" | "•" | "*" | "·" | "|" | ";") {
            return Subject::none();
        }
        // "…, alone on Friday, didn't": what stands before the pair of commas.
        let mut before = border;
        if reading.parts(border) {
            let clause = self.clause_start(reading, border);
            let opening = clause
                .checked_sub(1)
                .filter(|at| matches!(reading.lower(*at), "," | "(" | "–" | "—" | "-"));
            if let Some(opening) = opening
                && opening > 0
            {
                before = opening;
            }
        }
        self.inherited(reading, before, depth)
    }

    /// Whether a finite verb stands in a stretch.
    fn has_finite(&self, reading: &Reading<'_>, range: Range<usize>) -> bool {
        let words = &self.words;
        range.clone().any(|at| {
            let is_aux = [words.be, words.have, words.do_, words.modal]
                .iter()
                .any(|class| reading.is(at, *class));
            is_aux
                || reading.is_form(at, Forms::PAST)
                    && !reading.is_form(at, Forms::BASE)
                    && !(at > range.start && reading.is(at - 1, words.det))
        })
    }

    /// The subject of the clause that ends before an index.
    fn inherited(&self, reading: &Reading<'_>, end: usize, depth: usize) -> Subject {
        let start = self.clause_start(reading, end);
        // "The technician, who was new to the plant, failed."
        let is_relative = start > 0 && matches!(reading.lower(start - 1), "who" | "which");
        let np = self.subject_np(reading, start..end);
        if let Some(np) = np.filter(|_| !is_relative) {
            let who = self.who_of_all(reading, np);
            return Subject {
                who,
                np: Some(np),
                is_near: false,
            };
        }
        // A clause without a subject of its own: the one before it.
        let mut subject = self.subject_within(reading, start, depth + 1);
        subject.is_near = false;
        subject
    }

    /// Where the clause that an index is in begins, as far as can be seen.
    pub(super) fn clause_start(&self, reading: &Reading<'_>, at: usize) -> usize {
        let words = &self.words;
        let mut start = at;
        while start > 0 {
            let before = start - 1;
            let lower = reading.lower(before);
            if reading.parts(before) {
                // The point of "Dr. Patel".
                let is_title = lower == "." && before > 0 && reading.is(before - 1, words.title);
                if is_title {
                    start = before;
                    continue;
                }
                break;
            }
            let is_border = reading.is(before, words.sub)
                || reading.is(before, words.coord)
                || reading.is(before, words.rel);
            if is_border {
                // "That operator failed": an article, not a link.
                let is_article = lower == "that"
                    && before + 1 < at
                    && (before == 0
                        || reading.parts(before - 1)
                        || reading.is(before - 1, words.prep))
                    && !reading.is(before + 1, words.det)
                    && !reading.is(before + 1, words.personal);
                // "Between theatre and recovery": one thing.
                let is_pair = reading.is(before, words.coord)
                    && (before.saturating_sub(6)..before)
                        .rev()
                        .take_while(|at| !reading.parts(*at))
                        .any(|at| matches!(reading.lower(at), "between" | "both"));
                if !is_article && !is_pair {
                    break;
                }
            }
            start = before;
        }
        start
    }

    /// Past an aside between commas that opens at an index: "nobody, in four
    /// hours, looked". Where none opens, the index itself.
    pub(super) fn skip_aside(&self, reading: &Reading<'_>, at: usize) -> usize {
        if reading.lower(at) != "," {
            return at;
        }
        let words = &self.words;
        let opens_aside = reading.is(at + 1, words.prep)
            || reading.is(at + 1, words.sub)
            || reading.is(at + 1, words.adverb);
        let end = (at + 12).min(reading.sentence(at).end);
        let close = (at + 2..end).find(|at| reading.parts(*at));
        close
            .filter(|close| opens_aside && reading.lower(*close) == ",")
            .map_or(at, |close| close + 1)
    }

    /// The noun phrase that is the subject in a stretch that a verb follows.
    pub(super) fn subject_np(&self, reading: &Reading<'_>, range: Range<usize>) -> Option<Np> {
        let nps = self.noun_phrases(reading, range.clone());
        let free = nps.iter().position(|np| np.prep.is_none());
        let Some(free) = free else {
            // "After the outage support failed": the last one, if it is people.
            let last = nps.last()?;
            let is_people = self.who(reading, *last).is_people();
            let has_verb = self.lists.is(reading.lower(last.to), self.words.be);
            let time = reading.is(last.head, self.words.time)
                || reading.tokens[last.head].shape == crate::token::Shape::Number;
            if time {
                return None;
            }
            return Some(if is_people || !has_verb {
                Np {
                    from: last.head,
                    ..*last
                }
            } else {
                *last
            });
        };
        let np = nps[free];
        // "One of the engineers", "two nurses from the night shift".
        if self.is_quantity(reading, np)
            && let Some(next) = nps.get(free + 1)
            && next.prep.is_some_and(|prep| reading.lower(prep) == "of")
        {
            return Some(Np {
                from: np.from,
                prep: None,
                ..*next
            });
        }
        Some(np)
    }

    fn is_quantity(&self, reading: &Reading<'_>, np: Np) -> bool {
        reading.is(np.head, self.words.quantity)
            || reading.tokens[np.head].shape == crate::token::Shape::Number
    }

    /// Who a subject is; of two joined by "and", either may be people.
    fn who_of_all(&self, reading: &Reading<'_>, np: Np) -> Who {
        let who = self.who(reading, np);
        let joined = np
            .from
            .checked_sub(1)
            .filter(|at| reading.is(*at, self.words.coord));
        let (false, Some(joined)) = (who.is_people(), joined) else {
            return who;
        };
        let start = self.clause_start(reading, joined);
        let nps = self.noun_phrases(reading, start..joined);
        match nps.as_slice() {
            [first] if self.who(reading, *first).is_people() => self.who(reading, *first),
            _ => who,
        }
    }

    /// The first word of the verb group that a verb belongs to: "had simply
    /// been ignoring" begins with "had".
    pub(super) fn group_start(&self, reading: &Reading<'_>, verb: usize) -> usize {
        let words = &self.words;
        let mut start = verb;
        let mut at = verb;
        while at > 0 {
            let before = at - 1;
            let class = reading.class[before];
            let is_aux = class.has(words.be)
                || class.has(words.have)
                || class.has(words.do_)
                || class.has(words.modal);
            let is_adverb = class.has(words.adverb)
                || reading.is_word(before) && reading.lower(before).ends_with("ly");
            if is_aux
                && !(class.has(words.name)
                    && reading.tokens[before].capital
                    && !class.has(words.modal))
            {
                start = before;
            } else if !is_adverb
                || class.has(words.det)
                || class.has(words.coord)
                || class.has(words.sub)
            {
                break;
            }
            at = before;
        }
        start
    }
}
