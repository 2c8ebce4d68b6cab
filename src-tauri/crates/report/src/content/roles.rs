//! Roles of a workshop within what people wrote in sentences. In a copy for outside, a
//! neutral word in brackets stands where one stood word for word.

use language::places_of;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use workshop::{Key, Parts, TextField, Workshop};

/// A role of fewer letters is taken for a word.
const SHORTEST: usize = 3;

/// The roles that are named where a workshop asks for one, each once, and those of more
/// words first: they may have another in them.
pub(crate) fn roles(workshop: &Workshop) -> Vec<String> {
    named(workshop, |_| true)
}

/// Those of who took part, owns or decides something: not who did something on the
/// timeline, which may be an attacker or a customer.
pub(super) fn of_the_house(workshop: &Workshop) -> Vec<String> {
    named(workshop, |it| !matches!(it, Key::TimelineEntry(_)))
}

fn named(workshop: &Workshop, counts: impl Fn(Key) -> bool) -> Vec<String> {
    let mut roles = BTreeSet::new();
    workshop.each_text(|location, text| {
        let role = text.trim();
        if location.field.is_role() && counts(location.key) && role.chars().count() >= SHORTEST {
            roles.insert(role.to_owned());
        }
    });
    let mut roles: Vec<String> = roles.into_iter().collect();
    roles.sort_by_key(|it| Reverse((it.split_whitespace().count(), it.chars().count())));
    roles
}

/// Puts `instead` in the place of each of the roles that stands in a sentence, as whole
/// words. A category isn't somebody, though it be called as a role is. Where texts
/// mustn't grow, one shorter than `instead` stays.
pub(super) fn replace(parts: &mut Parts, roles: &[String], instead: &str, may_grow: bool) {
    parts.each_text(|location, text| {
        if location.field.is_role() || location.field == TextField::Name {
            return;
        }
        for role in roles {
            for place in places_of(role, text, &[]).into_iter().rev() {
                if may_grow || place.len() >= instead.len() {
                    text.replace_range(place, instead);
                }
            }
        }
    });
}
