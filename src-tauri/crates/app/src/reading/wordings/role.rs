//! Names where a role belongs: in *Who is here*, which the room sees, in the
//! timeline, and where something is owned.

use crate::reading::names::folded;
use language::{Cast, Finding, Form, Guard, Kind, Offer, alone_in_place_of, places_of};
use std::collections::BTreeSet;
use std::ops::Range;
use workshop::{Key, Language, Spot, TextField};

/// Whether the text should be a role and nothing else.
pub(super) fn holds_a_role(spot: Spot) -> bool {
    match spot.key {
        Key::Participant(_) | Key::TimelineEntry(_) => spot.field == TextField::Role,
        Key::Action(_) | Key::Cause(_) => spot.field == TextField::Owner,
        _ => false,
    }
}

fn is_of_who_is_here(spot: Spot) -> bool {
    matches!(spot.key, Key::Participant(_))
}

/// The names in such a text, but those in `ignored`. What could stand there is
/// the role that is known for the name, or else what a question asks for.
pub(super) fn named(
    guard: &Guard,
    spot: Spot,
    text: &str,
    cast: &Cast,
    ignored: &BTreeSet<String>,
) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for (name, role) in &cast.names {
        for place in places_of(name, text, &[]) {
            let put = alone_in_place_of(name, role, text, &[]);
            let is_role = !role.trim().is_empty() && put != text;
            found.push(finding(guard, spot, place, is_role.then_some(put)));
        }
    }
    for place in guard.names(text, cast) {
        let name = text.get(place.clone()).unwrap_or_default();
        if !ignored.contains(&folded(name)) {
            found.push(finding(guard, spot, place, None));
        }
    }
    let mut apart: Vec<Finding> = Vec::with_capacity(found.len());
    for finding in found {
        let meets = |it: &Finding| it.start < finding.end && finding.start < it.end;
        if !apart.iter().any(meets) {
            apart.push(finding);
        }
    }
    apart.sort_by_key(|it| it.start);
    apart
}

fn finding(guard: &Guard, spot: Spot, place: Range<usize>, put: Option<String>) -> Finding {
    let offer = match put {
        Some(text) => Offer {
            form: Form::Rewrite,
            text,
        },
        None => Offer {
            form: Form::Question,
            text: question(guard.language(), spot).to_owned(),
        },
    };
    Finding {
        start: place.start,
        end: place.end,
        kind: Kind::PersonAsSubject,
        offers: vec![offer],
    }
}

fn question(language: Language, spot: Spot) -> &'static str {
    match (language, is_of_who_is_here(spot)) {
        (Language::En, true) => "In which role do they take part?",
        (Language::It, true) => "Con quale ruolo partecipa?",
        (Language::En, false) => "Which role is that?",
        (Language::It, false) => "Di quale ruolo si tratta?",
    }
}

/// Why it is worth a look, in a sentence for the facilitator.
pub(super) fn why(language: Language, spot: Spot) -> &'static str {
    match (language, is_of_who_is_here(spot)) {
        (Language::En, true) => "The room sees who is here; roles keep the talk about the system.",
        (Language::It, true) => "La sala vede chi è qui; con i ruoli si parla del sistema.",
        (Language::En, false) => {
            "The report shows who this is; roles keep the talk about the system."
        }
        (Language::It, false) => {
            "Il rapporto mostra di chi si tratta; con i ruoli si parla del sistema."
        }
    }
}
