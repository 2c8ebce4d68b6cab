//! The rules one by one, each in its smallest example.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail so")]

mod attachments;
mod categories;
mod causes;
mod consistency;
mod culture;
mod erasing;
mod facilitation;
mod ideas;
mod limits;
mod names;
mod outline;
mod plan;
mod readiness;
mod safety_report;
mod undoing;
mod words;

use chrono::NaiveDate;
use workshop::{ActionId, CategoryId, CauseField, CauseId, Edit, Key, Place, When, Workshop};

fn add(workshop: &mut Workshop, parent: Option<CauseId>, text: &str) -> CauseId {
    let edit = Edit::AddCause {
        parent,
        category: None,
        place: Place::Last,
        text: text.into(),
        entry: None,
    };
    match workshop.apply(edit).unwrap().first_added() {
        Some(Key::Cause(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn add_action(workshop: &mut Workshop, what: &str, causes: &[CauseId]) -> ActionId {
    let edit = Edit::AddAction {
        what: what.into(),
        causes: causes.to_vec(),
        place: Place::Last,
        kind: None,
    };
    match workshop.apply(edit).unwrap().first_added() {
        Some(Key::Action(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn tag(workshop: &mut Workshop, id: CauseId, category: Option<u32>) {
    let field = CauseField::Category(category.map(CategoryId));
    workshop.apply(Edit::SetCause { id, field }).unwrap();
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> When {
    text.parse().unwrap()
}

/// The thing that a change added.
fn first(change: &workshop::Change) -> Key {
    change.first_added().unwrap()
}
