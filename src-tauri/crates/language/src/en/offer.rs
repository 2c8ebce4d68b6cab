//! What could stand, or be asked, instead. The best first; what can't be said
//! in good English falls back to the kind's own question. No offer names a
//! person, and a rewrite has nothing left that is worth a look.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::sentence::{capitalised, uncapitalised};
use crate::{Cast, Form, Kind, Offer};
use std::ops::Range;

impl English {
    /// The offers for a spot: at least one.
    pub(super) fn offers(&self, reading: &Reading<'_>, spot: &Spot<'_>, cast: &Cast) -> Vec<Offer> {
        let mut offers = match &spot.detail {
            Detail::Omitted { who, group, verb } => {
                self.for_omitted(reading, who, *group, *verb, cast)
            }
            Detail::Done { who, group, verb } => self.for_done(reading, who, *group, *verb, cast),
            Detail::Agent { by, who } => self.for_agent(reading, *by, who, cast),
            Detail::Deviated { procedure } => self.for_deviated(reading, procedure.clone(), cast),
            Detail::Poorly { work, both } => self.for_poorly(reading, work, both.clone(), cast),
            Detail::Judged { noun, head } => self.for_judged(reading, noun.clone(), *head, cast),
            Detail::Entry(entry) => {
                // Of a procedure the sentence says which.
                let procedure = (spot.tokens.clone()).find(|at| {
                    spot.kind == Kind::EndPoint && reading.is(*at, self.words.procedure)
                });
                let named = procedure.map(|mut at| {
                    // "The lockout procedure", of which both are one.
                    while reading.is(at + 1, self.words.procedure) {
                        at += 1;
                    }
                    let from = self.compound_start(reading, at);
                    self.for_deviated(reading, from..at + 1, cast)
                });
                let mut offers = named.unwrap_or_default();
                offers.extend(entry.offers.clone());
                offers
            }
            Detail::Plain => Vec::new(),
        };
        // "Shouldn't have opened it" tells what was done.
        let is_done = matches!(spot.detail, Detail::Done { .. });
        offers.extend(match spot.kind {
            Kind::Counterfactual if is_done => general(Kind::EndPoint),
            kind => general(kind),
        });
        let mut kept: Vec<Offer> = Vec::with_capacity(3);
        for offer in offers {
            if kept.len() == 3 {
                break;
            }
            // "What could be seen or counted about it" was asked already.
            let is_asked = offer.text.starts_with("What could be seen or counted here")
                && kept
                    .iter()
                    .any(|kept| kept.text.contains("seen or counted"));
            if !is_asked && !kept.contains(&offer) && self.is_good(&offer, cast) {
                kept.push(offer);
            }
        }
        kept
    }

    /// Whether an offer names nobody and, as a rewrite, is clean itself.
    fn is_good(&self, offer: &Offer, cast: &Cast) -> bool {
        let reading = self.read(&offer.text, cast);
        self.names_in(&reading).is_empty()
            && (offer.form != Form::Rewrite || self.spots(&reading).is_empty())
    }

    /// Where the nouns begin that a head belongs to: "change management process".
    pub(super) fn compound_start(&self, reading: &Reading<'_>, head: usize) -> usize {
        let words = &self.words;
        let small = [
            words.det,
            words.prep,
            words.adverb,
            words.coord,
            words.sub,
            words.have,
            words.be,
            words.do_,
            words.modal,
            words.weak,
        ];
        let mut from = head;
        while from > 0 && head - from < 3 {
            let before = from - 1;
            let is_small = small.iter().any(|class| reading.is(before, *class));
            let is_verb = self.verb_at(reading, before).is_some()
                && !reading.is(before, words.soft)
                && !reading.is(before, words.thing);
            if !reading.is_word(before) || is_small || is_verb || reading.lower(before) == "not" {
                break;
            }
            from = before;
        }
        from
    }

    fn for_deviated(
        &self,
        reading: &Reading<'_>,
        procedure: Range<usize>,
        cast: &Cast,
    ) -> Vec<Offer> {
        let Some(named) = self.neutral(reading, procedure.clone(), cast) else {
            return Vec::new();
        };
        let head = procedure.end.saturating_sub(1);
        if !reading.is(head, self.words.procedure) || named.is_empty() {
            return Vec::new();
        }
        // A sentence's first word loses its capital in a question.
        let is_opening =
            reading.tokens[procedure.start].opens && !reading.tokens[procedure.start].shouted;
        let named = if is_opening {
            uncapitalised(&named, false)
        } else {
            named
        };
        let has_article = reading.is(procedure.start, self.words.det)
            && !matches!(
                reading.lower(procedure.start),
                "any" | "no" | "every" | "all" | "this"
            );
        // "SOP-12" is a name.
        let is_code = reading
            .lower(head)
            .contains(|letter: char| letter.is_ascii_digit());
        let named = if has_article || is_code {
            named
        } else {
            format!("the {named}")
        };
        let verb = if super::number::is_plural(reading.lower(head)) {
            "say"
        } else {
            "says"
        };
        vec![
            question(format!("What made it hard to follow {named}?")),
            template(format!(
                "{} {verb} …; … was done, because ….",
                capitalised(&named)
            )),
            question("What made this action reasonable at the time?".to_owned()),
        ]
    }
}

/// What can be offered whatever the sentence is.
fn general(kind: Kind) -> Vec<Offer> {
    let reasonable = || question("What made this action reasonable at the time?".to_owned());
    match kind {
        Kind::Counterfactual => vec![
            question("What made it hard to do this?".to_owned()),
            question("What would have had to be in place for this to happen?".to_owned()),
        ],
        Kind::NegativeDescriptor => vec![
            question("What could be seen or counted here?".to_owned()),
            template("No … existed for ….".to_owned()),
        ],
        Kind::EndPoint => vec![
            reasonable(),
            template("At that moment … was known, and … could not be seen.".to_owned()),
        ],
        Kind::Judgement => vec![
            reasonable(),
            template("When … happened, … was done, because ….".to_owned()),
        ],
        Kind::PersonAsSubject => vec![
            question("Which conditions led to this action?".to_owned()),
            reasonable(),
        ],
    }
}

pub(super) fn rewrite(text: String) -> Offer {
    Offer {
        form: Form::Rewrite,
        text,
    }
}

pub(super) fn template(text: String) -> Offer {
    Offer {
        form: Form::Template,
        text,
    }
}

pub(super) fn question(text: String) -> Offer {
    Offer {
        form: Form::Question,
        text,
    }
}
