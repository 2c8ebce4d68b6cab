//! Names where a role belongs: in *Who is here*, which the room sees, in the
//! timeline, and where something is owned.

use crate::reading::names::folded;
use crate::words::Phrase;
use language::{Cast, Finding, Form, Guard, Kind, Offer, alone_in_place_of, places_of};
use std::collections::BTreeSet;
use std::ops::Range;
use workshop::{Key, Language, TextField, TextLocation};

/// Whether the text should be a role and nothing else.
pub(super) fn holds_a_role(location: TextLocation) -> bool {
    match location.key {
        Key::Participant(_) | Key::TimelineEntry(_) => location.field == TextField::Role,
        Key::Action(_) => matches!(
            location.field,
            TextField::Owner | TextField::Decides | TextField::ChecklistOwner
        ),
        Key::Cause(_) => location.field == TextField::Owner,
        _ => false,
    }
}

fn is_of_who_is_here(location: TextLocation) -> bool {
    matches!(location.key, Key::Participant(_))
}

/// The names in such a text, but those in `ignored`. What could stand there is
/// the role that is known for the name, or else what a question asks for.
pub(super) fn named(
    guard: &Guard,
    location: TextLocation,
    text: &str,
    cast: &Cast,
    ignored: &BTreeSet<String>,
) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for (name, role) in &cast.names {
        for place in places_of(name, text, &[]) {
            let put = alone_in_place_of(name, role, text, &[]);
            let is_role = !role.trim().is_empty() && put != text;
            found.push(finding(guard, location, place, is_role.then_some(put)));
        }
    }
    for place in guard.names(text, cast) {
        let name = text.get(place.clone()).unwrap_or_default();
        if !ignored.contains(&folded(name)) {
            found.push(finding(guard, location, place, None));
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

fn finding(
    guard: &Guard,
    location: TextLocation,
    place: Range<usize>,
    put: Option<String>,
) -> Finding {
    let offer = match put {
        Some(text) => Offer {
            form: Form::Rewrite,
            text,
        },
        None => Offer {
            form: Form::Question,
            text: question(guard.language(), location).to_owned(),
        },
    };
    Finding {
        start: place.start,
        end: place.end,
        kind: Kind::PersonAsSubject,
        offers: vec![offer],
    }
}

fn question(language: Language, location: TextLocation) -> &'static str {
    let asked = match is_of_who_is_here(location) {
        true => Phrase::WhichRoleHere,
        false => Phrase::WhichRole,
    };
    asked.in_language(language)
}

/// Why it is worth a look, in a sentence for the facilitator.
pub(super) fn why(language: Language, location: TextLocation) -> &'static str {
    let shown = match is_of_who_is_here(location) {
        true => Phrase::NameSeenByTheRoom,
        false => Phrase::NameInTheReport,
    };
    shown.in_language(language)
}
