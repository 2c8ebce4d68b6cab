//! "Didn't follow the procedure", "didn't pay attention" (kind *end point*;
//! rule F4).

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::who::{Np, Who};
use crate::Kind;

impl English {
    /// "didn't follow the procedure": the kind is *end point*.
    pub(super) fn deviation<'l>(
        &'l self,
        reading: &Reading<'_>,
        subject: &Subject,
        from: usize,
        verb: usize,
    ) -> Option<Spot<'l>> {
        let base = self.verb_at(reading, verb)?.base.as_str();
        if base == "pay" && (verb + 1..verb + 3).any(|at| reading.lower(at) == "attention") {
            let counts = matches!(
                subject.who,
                Who::Nobody
                    | Who::Named
                    | Who::Person
                    | Who::Team
                    | Who::MaybeTeam
                    | Who::Outsider
                    | Who::Unsure
            );
            let end = if reading.lower(verb + 1) == "attention" {
                verb + 2
            } else {
                verb + 3
            };
            return counts.then_some(Spot {
                kind: Kind::EndPoint,
                tokens: from..end,
                detail: Detail::Plain,
            });
        }
        if base == "concentrate" || base == "focus" {
            let counts = self.acts(reading, subject, verb);
            return counts.then_some(Spot {
                kind: Kind::EndPoint,
                tokens: from..verb + 1,
                detail: Detail::Plain,
            });
        }
        if !matches!(
            base,
            "follow"
                | "adhere"
                | "comply"
                | "stick"
                | "observe"
                | "respect"
                | "obey"
                | "keep"
                | "abide"
                | "heed"
                | "conform"
                | "use"
                | "consult"
                | "apply"
        ) {
            return None;
        }
        let procedure = self.procedure_after(reading, verb + 1)?;
        let counts = match subject.who {
            Who::Thing | Who::Hostile => false,
            // Who isn't known may still follow a procedure.
            _ => true,
        };
        let tokens = from..procedure.head + 1;
        let detail = Detail::Deviated {
            procedure: procedure.from..procedure.head + 1,
        };
        counts.then_some(Spot {
            kind: Kind::EndPoint,
            tokens,
            detail,
        })
    }

    /// The procedure that a verb's object is, if it is one.
    pub(super) fn procedure_after(&self, reading: &Reading<'_>, mut from: usize) -> Option<Np> {
        let words = &self.words;
        from = self.skip_adverbs(reading, from);
        if matches!(reading.lower(from), "to" | "with" | "by") {
            from += 1;
        }
        let to = (from..reading.tokens.len())
            .find(|at| {
                reading.parts(*at)
                    || reading.is(*at, words.prep)
                    || reading.is(*at, words.sub)
                    || reading.is(*at, words.coord)
            })
            .unwrap_or(reading.tokens.len());
        let np = self.noun_phrases(reading, from..to).into_iter().next()?;
        // "the evacuation procedure posted at the door", "the steps".
        let head = (np.from..np.to)
            .rev()
            .find(|at| reading.is(*at, words.procedure))?;
        (np.from <= from && np.to - head <= 2 || head == np.head).then_some(Np { head, ..np })
    }

    /// "The guidelines for hand hygiene were not followed."
    pub(super) fn not_followed<'l>(
        &'l self,
        reading: &Reading<'_>,
        from: usize,
        verb: usize,
    ) -> Option<Spot<'l>> {
        let base = self.verb_at(reading, verb)?.base.as_str();
        if !matches!(
            base,
            "follow" | "respect" | "observe" | "adhere" | "obey" | "heed" | "comply"
        ) {
            return None;
        }
        let subject = self.subject(reading, self.group_start(reading, from));
        let np = subject.np?;
        // "Work instruction WI-117", "the permit conditions".
        (np.from..np.to)
            .any(|at| reading.is(at, self.words.procedure))
            .then_some(Spot {
                kind: Kind::EndPoint,
                tokens: from..verb + 1,
                detail: Detail::Deviated {
                    procedure: np.from..np.to,
                },
            })
    }
}
