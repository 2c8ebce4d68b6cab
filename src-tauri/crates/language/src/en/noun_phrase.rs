//! The noun phrases of a stretch of text.

use super::English;
use super::reading::Reading;
use super::verbs::Forms;
use super::who::Np;
use std::ops::Range;

impl English {
    /// The noun phrases of a stretch without a border of clauses in it, up to
    /// what its verb seems to be.
    pub(super) fn noun_phrases(&self, reading: &Reading<'_>, range: Range<usize>) -> Vec<Np> {
        let words = &self.words;
        let mut nps: Vec<Np> = Vec::new();
        let mut open: Option<Np> = None;
        let mut prep: Option<usize> = None;
        let end = range.end;
        for at in range {
            let lower = reading.lower(at);
            if lower == "'s" || lower == "'" {
                // "The admin's": more follows. "The admin's late": it doesn't.
                continue;
            }
            if !reading.is_word(at) && reading.tokens[at].shape == crate::token::Shape::Mark {
                continue;
            }
            let class = reading.class[at];
            let in_cast = reading.cast[at].is_some();
            let is_noun_anyway = in_cast || class.has(words.role) || class.has(words.org);
            if reading.tokens[at].shape == crate::token::Shape::Number {
                extend(&mut open, at, &mut prep);
                // "At 22:15 support …": a time ends what "at" begins.
                if open.is_some_and(|np| {
                    np.from == at
                        && np
                            .prep
                            .is_some_and(|prep| reading.is(prep, words.time_prep))
                }) {
                    close(&mut nps, &mut open);
                }
                continue;
            }
            if class.has(words.coord) {
                // Only "between A and B" comes here: B hangs on it as A does.
                close(&mut nps, &mut open);
                prep = Some(at);
                continue;
            }
            if class.has(words.prep)
                && !in_cast
                && !(class.has(words.org) && reading.tokens[at].shouted)
            {
                close(&mut nps, &mut open);
                prep = Some(at);
                continue;
            }
            if (class.has(words.adverb) || lower.ends_with("ly"))
                && !is_noun_anyway
                && !class.has(words.det)
                && !class.has(words.name)
            {
                continue;
            }
            let is_pronoun = class.has(words.personal)
                || class.has(words.negative)
                || class.has(words.plural_pronoun);
            if is_pronoun || class.has(words.thing_pronoun) && !class.has(words.det) {
                // "No one" and "one of" are quantities first.
                close(&mut nps, &mut open);
                nps.push(Np {
                    from: at,
                    to: at + 1,
                    head: at,
                    prep: prep.take(),
                });
                continue;
            }
            if class.has(words.det)
                && !(class.has(words.quantity)
                    && open.is_some_and(|np| reading.is(np.head, words.det)))
            {
                let keeps =
                    open.is_some_and(|np| np.head == np.from && reading.is(np.from, words.det));
                if !keeps {
                    close(&mut nps, &mut open);
                }
                extend(&mut open, at, &mut prep);
                continue;
            }
            let is_aux = class.has(words.be)
                || class.has(words.have)
                || class.has(words.do_)
                || class.has(words.modal);
            if is_aux
                && !(class.has(words.org) || class.has(words.name) && reading.tokens[at].capital)
                || self.is_finite(reading, at, end, open)
            {
                close(&mut nps, &mut open);
                prep = None;
                let has_free = nps.iter().any(|np| np.prep.is_none());
                if has_free && self.is_saying(reading, at) {
                    nps.clear();
                } else if has_free {
                    break;
                } else {
                    nps.clear();
                }
                continue;
            }
            if let Some(np) = open {
                let is_person =
                    self.who(reading, np).is_people() && !reading.is(np.head, words.det);
                // "The instructions given to the temps".
                let is_told = reading.is_form(at, Forms::PARTICIPLE)
                    && !reading.is_form(at, Forms::PAST.and(Forms::BASE))
                    && (reading.is(at + 1, words.prep) || reading.is(at + 1, words.adverb));
                if is_told && !reading.is(np.head, words.det) {
                    close(&mut nps, &mut open);
                    prep = Some(at);
                    continue;
                }
                let follows =
                    reading.is_form(at, Forms::ING) && !is_noun_anyway && !class.has(words.soft);
                if is_person && (follows || class.has(words.postposed)) {
                    // "The nurse working nights", "the engineer responsible".
                    close(&mut nps, &mut open);
                    prep = Some(at);
                    continue;
                }
            }
            extend(&mut open, at, &mut prep);
            if class.has(words.time) && !reading.is_word(at + 1)
                || class.has(words.time) && at + 1 < end && open.is_some_and(|np| np.prep.is_some())
            {
                close(&mut nps, &mut open);
            }
        }
        close(&mut nps, &mut open);
        nps
    }

    /// Whether a word looks like a finite verb where it stands, rather than
    /// like an adjective: "the failed pump".
    pub(super) fn is_finite(
        &self,
        reading: &Reading<'_>,
        at: usize,
        end: usize,
        open: Option<Np>,
    ) -> bool {
        if !reading.is_form(at, Forms::PAST) || reading.is_form(at, Forms::BASE) {
            return false;
        }
        let words = &self.words;
        let more = at + 1 < end
            && reading.is_word(at + 1)
            && !reading.is(at + 1, words.prep)
            && !reading.is(at + 1, words.det)
            && !reading.is(at + 1, words.adverb)
            && !reading.is(at + 1, words.be);
        match open {
            // "the failed pump", "six trained nurses"
            Some(np) if np.head == np.from && reading.is(np.head, words.det) => !more,
            Some(np) => {
                !(more
                    && !self.who(reading, np).is_people()
                    && reading.lower(at).ends_with("ed")
                    && reading.is(at + 1, words.thing))
            }
            None => !more,
        }
    }

    pub(super) fn is_saying(&self, reading: &Reading<'_>, at: usize) -> bool {
        self.verb_at(reading, at)
            .is_some_and(|verb| self.lists.is(&verb.base, self.words.say))
    }
}

fn extend(open: &mut Option<Np>, at: usize, prep: &mut Option<usize>) {
    match open {
        Some(np) => {
            np.to = at + 1;
            np.head = at;
        }
        None => {
            *open = Some(Np {
                from: at,
                to: at + 1,
                head: at,
                prep: prep.take(),
            });
        }
    }
}

fn close(nps: &mut Vec<Np>, open: &mut Option<Np>) {
    if let Some(np) = open.take() {
        nps.push(np);
    }
}
