//! Workshops of any size, in the JSON form that `lisca import` reads.

use serde_json::{Value, json};

const THINGS: [&str; 12] = [
    "The alert",
    "The change window",
    "The on-call phone",
    "The restore procedure",
    "The supplier's portal",
    "The test environment",
    "The access list",
    "The handover note",
    "The capacity forecast",
    "The dashboard of the night shift",
    "The escalation list",
    "The certificate",
];

const STATES: [&str; 10] = [
    "was known to one of six people",
    "had no owner after the reorganisation",
    "took four hours to reach somebody who could act",
    "was last tried in 2024",
    "showed green while it was not",
    "arrived together with 300 others",
    "is written for an office that closed",
    "depends on a mailbox nobody reads at weekends",
    "had been put off three times",
    "could not be opened from outside the building",
];

const CATEGORIES: [(&str, &str); 6] = [
    ("Processes & procedures", "P"),
    ("Technology", "T"),
    ("Communication", "C"),
    ("People & resources", "R"),
    ("Culture & incentives", "I"),
    ("Environment", "E"),
];

/// The id of the first cause.
const FIRST: u32 = 7;

/// A workshop with `count` causes in six categories, three levels deep; the
/// same count gives the same workshop.
#[must_use]
pub fn of_size(title: &str, count: u32) -> Value {
    let categories = (1_u32..).zip(CATEGORIES).map(|(id, (name, initial))| {
        json!({ "id": id, "name": name, "initial": initial, "hue": id - 1 })
    });
    json!({ "lisca": 1, "workshop": {
        "incident": { "title": title },
        "effect": { "text": "Orders could not be placed for six hours on Sunday 8 March" },
        "categories": categories.collect::<Value>(),
        "causes": (0..count).map(cause).collect::<Value>(),
        "last_id": FIRST + count,
    } })
}

/// Causes come in threes: one on a bone, one that explains it, and one that
/// explains either the one or the other.
fn cause(n: u32) -> Value {
    let id = FIRST + n;
    let group = n / 3;
    let (parent, category) = match n % 3 {
        0 => (None, Some(group % 6 + 1)),
        1 => (Some(id - 1), None),
        _ => (Some(id - 1 - group % 2), None),
    };
    let thing = THINGS[n as usize % THINGS.len()];
    let state = STATES[(n / 2) as usize % STATES.len()];
    let text = format!("{thing} {state} ({})", n + 1);
    json!({ "id": id, "parent": parent, "category": category, "rank": n, "text": text })
}
