//! What could stand, or be asked, instead: the best first, in Italian that
//! somebody would say.

use super::followed::{not_followed, rule_of};
use super::found::{self, Found};
use super::judge::{Notice, Reason};
use super::measure;
use super::person_offers::{blamed, judged, named};
use super::pieces;
use super::reading::Reading;
use super::undone::{not_done, regretted, undone};
use super::wanted::{self, Wanted};
use crate::capital::lowered;
use crate::lexicon::Hit;
use crate::{Cast, Form, Kind, Offer};

pub(super) fn ask(text: impl Into<String>) -> Offer {
    Offer {
        form: Form::Question,
        text: text.into(),
    }
}

pub(super) fn fill(text: impl Into<String>) -> Offer {
    Offer {
        form: Form::Template,
        text: text.into(),
    }
}

pub(super) fn write(text: String) -> Offer {
    Offer {
        form: Form::Rewrite,
        text,
    }
}

/// Every offer for a notice, the best first; none of them has been checked for
/// names, nor for findings of its own. The last fits whatever was typed.
pub(super) fn of(
    reading: &Reading<'_>,
    notice: &Notice,
    hits: &[Hit<'_>],
    cast: &Cast,
) -> Vec<Offer> {
    let mut offers = match &notice.reason {
        Reason::NotDone(number) => not_done(reading, *number),
        Reason::Regretted(number) => regretted(reading, *number),
        Reason::NotFollowed(number) => not_followed(reading, *number),
        Reason::Named(number) => named(reading, *number, notice, cast),
        Reason::Blamed(number) => blamed(reading, *number, notice),
        Reason::Judged(number) => judged(reading, *number, notice),
        Reason::Descriptor(noun) => described(reading, *noun, notice),
        Reason::Entry(number) => entry(reading, hits.get(*number), notice),
    };
    offers.push(ask(general(reading, notice)));
    offers
}

/// The question that fits whatever was typed.
pub(super) fn general(reading: &Reading<'_>, notice: &Notice) -> &'static str {
    // What was done isn't asked for as if it had been left undone.
    match wanted::of(reading, notice) {
        Wanted::Regretted => any(Kind::EndPoint, Found::Choice),
        _ => match notice.reason {
            Reason::NotDone(number) if notice.kind == Kind::Counterfactual => {
                match super::undone::habit(reading, number) {
                    Some("rende") => return "Che cosa rende difficile fare altrimenti?",
                    Some(_) => return "Che cosa rendeva difficile fare altrimenti?",
                    None => {}
                }
                found::undone(&reading.groups[number].infinitive)
            }
            _ => any(notice.kind, found::of(reading, notice)),
        },
    }
}

/// The question that fits every text with this kind.
pub(super) fn any(kind: Kind, found: Found) -> &'static str {
    match kind {
        Kind::Counterfactual => found::undone(""),
        Kind::NegativeDescriptor => "Che cosa si è visto, o contato, che lo fa dire?",
        Kind::EndPoint => found.question(),
        Kind::Judgement => "Che cosa è successo, detto con un verbo neutro?",
        Kind::PersonAsSubject => match found {
            Found::Choice => "Che cosa succedeva intorno, in quel momento?",
            _ => found.question(),
        },
    }
}

fn described(reading: &Reading<'_>, noun: usize, notice: &Notice) -> Vec<Offer> {
    let mut offers: Vec<_> = measure::templates(reading, noun, notice.tokens.clone())
        .into_iter()
        .map(fill)
        .take(2)
        .collect();
    let said = lowered(reading.typed(notice.tokens.clone()));
    if said.contains(' ') {
        offers.push(ask(format!(
            "Che cosa si è visto, o contato, che fa dire “{said}”?"
        )));
    }
    offers
}

fn entry(reading: &Reading<'_>, hit: Option<&Hit<'_>>, notice: &Notice) -> Vec<Offer> {
    let mut offers: Vec<Offer> = hit
        .map(|hit| {
            hit.entry
                .offers
                .iter()
                .filter(|offer| !offer.text.contains('{'))
                .cloned()
                .collect()
        })
        .unwrap_or_default();
    let last = notice.tokens.end.saturating_sub(1);
    match notice.kind {
        Kind::Counterfactual => offers.extend(undone(reading, notice)),
        Kind::NegativeDescriptor => {
            offers.extend(
                super::unclear::templates(reading, notice)
                    .into_iter()
                    .map(fill),
            );
            let is_soft = |at: &usize| reading.is(*at, reading.classes.soft);
            let sentence = pieces::sentence(reading, notice.tokens.start);
            let soft = notice
                .tokens
                .clone()
                .rfind(is_soft)
                .or_else(|| sentence.clone().find(is_soft));
            // What the phrase itself offers is nearer than what fits its noun; what
            // somebody is said to be like has no measure.
            let is_state = hit.is_some_and(|hit| super::state::is_about_a_state(hit.entry));
            let wanted = if is_state {
                0
            } else {
                2_usize.saturating_sub(offers.len())
            };
            offers.extend(
                measure::templates(reading, soft.unwrap_or(last), notice.tokens.clone())
                    .into_iter()
                    .map(fill)
                    .take(wanted),
            );
            let said = lowered(reading.typed(notice.tokens.clone()));
            if !is_state {
                offers.push(ask(format!(
                    "Che cosa si è visto, o contato, che fa dire “{said}”?"
                )));
            }
        }
        Kind::EndPoint => {
            if let Some(rule) = rule_of(reading, notice) {
                offers.push(ask(format!("Che cosa rendeva difficile {rule}?")));
            }
            let found = found::of(reading, notice);
            // "fuori procedura", by itself: nothing is told yet that could have been
            // reasonable.
            if found == Found::Choice && reading.groups.is_empty() {
                offers.push(ask(Found::Error.question()));
            } else {
                offers.push(ask(found.question()));
            }
            // How somebody was has no sign that they went by.
            if !matches!(found, Found::State | Found::Asleep) {
                offers.push(fill("In quel momento …, e … indicava …."));
            }
            offers.push(ask(found::AROUND));
        }
        Kind::Judgement => {
            offers.push(ask(general(reading, notice)));
            offers.push(fill("… ha …, perché in quel momento …."));
            offers.push(ask("Che cosa ha portato fin lì?"));
        }
        Kind::PersonAsSubject => {
            let found = found::of(reading, notice);
            offers.push(ask(found.question()));
            // How somebody was has no sign that they went by.
            if !matches!(found, Found::State | Found::Asleep) {
                offers.push(fill("In quel momento …, e … indicava …."));
            }
        }
    }
    offers
}

/// Whether an offer says something new, and a template has a gap.
pub(super) fn may_stand(reading: &Reading<'_>, offer: &Offer) -> bool {
    if offer.text == reading.text || offer.text.trim().is_empty() {
        return false;
    }
    match offer.form {
        Form::Question | Form::Rewrite => true,
        Form::Template => offer.text.contains('…'),
    }
}
