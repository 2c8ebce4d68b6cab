//! A workshop of which parts are missing, without what can't stand any more.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use workshop::{Parts, Workshop};

/// What other lists refer to comes first.
const FIRST: [&str; 5] = [
    "categories",
    "participants",
    "timeline",
    "causes",
    "actions",
];

/// The workshop, and how many of its parts had to be left out; none: not even its
/// own row makes one.
pub(super) fn mended(mut parts: Parts) -> Option<(Workshop, usize)> {
    unlink(&mut parts);
    parts.last_id = parts.last_id.max(largest(&parts));
    if let Ok(workshop) = Workshop::from_stored_parts(parts.clone()) {
        return Some((workshop, 0));
    }
    let whole = serde_json::to_value(&parts).ok()?;
    let lists = whole.as_object()?.iter().filter(|(_, it)| it.is_array());
    let mut lists: Vec<(String, Vec<Value>)> = lists
        .filter_map(|(name, list)| Some((name.clone(), list.as_array()?.clone())))
        .collect();
    lists.sort_by_key(|(name, _)| {
        FIRST
            .iter()
            .position(|it| it == name)
            .unwrap_or(FIRST.len())
    });
    let mut standing = whole.clone();
    for (name, _) in &lists {
        standing[name] = json!([]);
    }
    made(&standing)?;
    let mut left_out = 0;
    for (name, list) in &lists {
        let mut waiting = list.clone();
        // What stands beneath another may come before it.
        loop {
            let before = waiting.len();
            waiting = take(&mut standing, name, waiting);
            if waiting.is_empty() || waiting.len() == before {
                break;
            }
        }
        left_out += waiting.len();
    }
    Some((made(&standing)?, left_out))
}

/// Takes what can stand, as much at once as possible; gives back the rest.
fn take(standing: &mut Value, name: &str, some: Vec<Value>) -> Vec<Value> {
    if some.is_empty() {
        return some;
    }
    let mut with = standing.clone();
    if let Some(list) = with[name].as_array_mut() {
        list.extend(some.iter().cloned());
    }
    if made(&with).is_some() {
        *standing = with;
        return Vec::new();
    }
    if some.len() == 1 {
        return some;
    }
    let mut first = some;
    let second = first.split_off(first.len() / 2);
    let mut rest = take(standing, name, first);
    rest.extend(take(standing, name, second));
    rest
}

fn made(value: &Value) -> Option<Workshop> {
    let parts: Parts = serde_json::from_value(value.clone()).ok()?;
    Workshop::from_stored_parts(parts).ok()
}

/// Lets go of what isn't there any more, so that what refers to it can stay.
fn unlink(parts: &mut Parts) {
    let categories: BTreeSet<_> = parts.categories.iter().map(|it| it.id).collect();
    let causes: BTreeSet<_> = parts.causes.iter().map(|it| it.id).collect();
    let entries: BTreeSet<_> = parts.timeline.iter().map(|it| it.id).collect();
    for cause in &mut parts.causes {
        cause.parent = cause.parent.filter(|it| causes.contains(it));
        cause.category = cause.category.filter(|it| categories.contains(it));
        cause.entry = cause.entry.filter(|it| entries.contains(it));
    }
    for idea in &mut parts.ideas {
        idea.category = idea.category.filter(|it| categories.contains(it));
    }
    for action in &mut parts.actions {
        action.causes.retain(|it| causes.contains(it));
    }
    for safeguard in &mut parts.safeguards {
        safeguard.causes.retain(|it| causes.contains(it));
        safeguard.entries.retain(|it| entries.contains(it));
    }
    for ballot in &mut parts.ballots {
        ballot.dots.retain(|it| causes.contains(&it.cause));
    }
}

fn largest(parts: &Parts) -> u32 {
    let numbers = (parts.categories.iter().map(|it| it.id.0))
        .chain(parts.participants.iter().map(|it| it.id.0))
        .chain(parts.timeline.iter().map(|it| it.id.0))
        .chain(parts.causes.iter().map(|it| it.id.0))
        .chain(parts.actions.iter().map(|it| it.id.0))
        .chain(parts.safeguards.iter().map(|it| it.id.0))
        .chain(parts.attachments.iter().map(|it| it.id.0))
        .chain(parts.role_functions.iter().map(|it| it.id.0))
        .chain(parts.needs.iter().map(|it| it.id.0))
        .chain(parts.notes.iter().map(|it| it.id.0))
        .chain(parts.thoughts.iter().map(|it| it.id.0))
        .chain(parts.ideas.iter().map(|it| it.id.0))
        .chain(parts.ballots.iter().map(|it| it.id.0));
    numbers.max().unwrap_or_default()
}
