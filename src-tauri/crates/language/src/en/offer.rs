//! What could stand, or be asked, instead. The best first; what can't be said
//! in good English falls back to the kind's own question. No offer names a
//! person, and a rewrite has nothing left that is worth a look.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::sort::Sort;
use super::verbs::Forms;
use crate::grammar::MOST_OFFERS;
use crate::{Cast, Form, Kind, Offer};

impl English {
    /// The offers for a spot: at least one.
    pub(super) fn offers(&self, reading: &Reading<'_>, spot: &Spot<'_>, cast: &Cast) -> Vec<Offer> {
        let offers = match &spot.detail {
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
                let asks_for_it = |offer: &Offer| offer.text.contains("as laid down");
                let is_about_rule = matches!(spot.kind, Kind::EndPoint | Kind::Judgement)
                    && entry.offers.iter().any(asks_for_it);
                let is_rule = |at: &usize| is_about_rule && reading.is(*at, self.words.procedure);
                let sentence = reading.sentence(spot.tokens.start);
                let procedure = (spot.tokens.clone())
                    .find(is_rule)
                    .or_else(|| sentence.clone().find(is_rule));
                let named = procedure.map(|mut at| {
                    // "The lockout procedure", of which both are one.
                    while reading.is(at + 1, self.words.procedure) {
                        at += 1;
                    }
                    // "The permit conditions": the permit isn't what is meant.
                    if reading.is_word(at + 1)
                        && (reading.is(at + 1, self.words.thing)
                            || reading.is(at + 1, self.words.soft)
                            || super::number::is_plural(reading.lower(at + 1)))
                        && self.verb_at(reading, at + 1).is_none()
                    {
                        return Vec::new();
                    }
                    let from = self.compound_start(reading, at);
                    self.for_deviated(reading, from..at + 1, cast)
                });
                let mut offers = named.unwrap_or_default();
                // Named once, it needs no other words.
                let is_named = !offers.is_empty();
                let own = entry.offers.iter();
                offers.extend(
                    own.filter(|offer| !is_named || !offer.text.contains("laid down"))
                        .cloned(),
                );
                offers
            }
            Detail::Plain if spot.kind == Kind::Counterfactual => {
                self.for_left_out(reading, spot.tokens.start, cast)
            }
            Detail::Plain => Vec::new(),
        };
        // "Shouldn't have opened it" tells what was done.
        let is_done = matches!(spot.detail, Detail::Done { .. });
        let sort = self.sort(reading, spot);
        let kind = match spot.kind {
            Kind::Counterfactual if is_done && sort == Sort::Choice => Kind::EndPoint,
            kind => kind,
        };
        let mut offers: Vec<Offer> = (offers.into_iter())
            .flat_map(|offer| sort.fitting(offer, kind))
            .collect();
        offers.extend(sort.general(kind));
        let mut kept: Vec<Offer> = Vec::with_capacity(MOST_OFFERS);
        for offer in offers {
            if kept.len() == MOST_OFFERS {
                break;
            }
            // "What could be seen or counted about it" was asked already.
            let is_asked = kept.iter().any(|kept| {
                offer.text.starts_with("What could be seen or counted here")
                    && kept.text.contains("seen or counted")
                    // "Hard to do this" after "hard to call the ward".
                    || offer.text == "What made it hard to do this?"
                        && kept.text.starts_with("What made it hard to ")
                    || offer.text.starts_with("What made this easy to miss ")
                        && kept.text.ends_with(" easy to miss?")
                    || offer.text == "What happened in the steps before?"
                        && kept.text.starts_with("What came before ")
            });
            if !is_asked && !kept.contains(&offer) && self.is_good(&offer, cast) {
                kept.push(offer);
            }
        }
        for offer in &mut kept {
            self.put_in_time(reading, spot, offer);
        }
        kept
    }

    /// A question as it fits when it was: what lasted has no "that moment", what
    /// is still so has no past, and what is still to come isn't closed.
    fn put_in_time(&self, reading: &Reading<'_>, spot: &Spot<'_>, offer: &mut Offer) {
        if offer.form != Form::Question {
            return;
        }
        let sentence = reading.sentence(spot.tokens.start);
        let is_open = (spot.tokens.clone()).any(|at| reading.lower(at) == "yet");
        if is_open && offer.text.contains("would have had to be") {
            offer.text = offer
                .text
                .replace("would have had to be", "would have to be");
        }
        let is_span = |at: usize| {
            matches!(
                reading.lower(at),
                "days" | "weeks" | "months" | "years" | "hours" | "week" | "month" | "year"
            )
        };
        let lasts = sentence.clone().any(|at| {
            reading.lower(at) == "for"
                && (at + 1..at + 4)
                    .take_while(|at| *at < sentence.end)
                    .any(is_span)
        });
        // "Nobody thinks about it": so it is now.
        let is_now = matches!(spot.detail, Detail::Omitted { .. })
            && ((spot.tokens.clone()).any(|at| self.is_habit(reading, at))
                // "The welders don't wear their masks."
                || matches!(reading.lower(spot.tokens.start), "do" | "does"));
        if is_now {
            offer.text = (offer.text)
                .replace("What could have brought it", "What could bring it")
                .replace(
                    "What was going on at that moment",
                    "What is going on around it",
                )
                .replace("What made ", "What makes ")
                .replace("would have had to be", "would have to be")
                .replace(" at that moment", "");
        } else if lasts {
            offer.text = offer.text.replace("at that moment", "over that time");
        }
    }

    /// Whether an offer names nobody and, as a rewrite, is clean itself.
    fn is_good(&self, offer: &Offer, cast: &Cast) -> bool {
        let reading = self.read(&offer.text, cast);
        if !is_whole(&offer.text) {
            return false;
        }
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
        // "The hand hygiene protocol": from an article on, all of it.
        let opening = (head.saturating_sub(4)..head)
            .rev()
            .take_while(|at| {
                reading.is_word(*at)
                    && !reading.is(*at, words.prep)
                    && !reading.is(*at, words.coord)
                    && !reading.is(*at, words.weak)
            })
            .find(|at| matches!(reading.lower(*at), "the" | "our" | "their" | "his" | "her"));
        // A verb or an adverb between them: "the nurse broke protocol".
        let is_clause = |article: usize| {
            (article + 2..head).any(|at| {
                reading.is_form(at, Forms::PAST.and(Forms::THIRD))
                    || reading.lower(at).ends_with("ly")
                    || reading.is(at, words.adverb)
                    || self.is_auxiliary(reading, at)
            })
        };
        if let Some(article) = opening.filter(|article| !is_clause(*article)) {
            return article + 1;
        }
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
}

/// Whether no article has lost its noun: "count the?", "the was informed".
fn is_whole(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let lower = word.to_lowercase();
        let bare = lower.trim_end_matches(['?', '.', ',', ';', ':']);
        let is_article = matches!(bare, "the" | "a" | "an");
        let is_cut = bare.len() < lower.len();
        let is_lost = words.peek().is_none_or(|next| {
            matches!(
                *next,
                "was" | "were" | "is" | "are" | "has" | "had" | "have" | "of" | "to" | "says"
            )
        });
        if is_article && (is_cut || is_lost) {
            return false;
        }
    }
    true
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
