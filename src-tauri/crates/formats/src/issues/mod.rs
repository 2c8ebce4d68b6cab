//! The plan as issues, in the rows that trackers import: one for each action
//! that wasn't declined.

mod github;
mod jira;

pub use github::Github;
pub use jira::Jira;

use crate::column::Column;
use workshop::{Action, CategoryId, Status, TextField, TextLocation, Workshop};

/// What an issue tells of its action, beside its columns and its checklist.
const TOLD: [Column; 12] = [
    Column::Owner,
    Column::Function,
    Column::Decides,
    Column::Cost,
    Column::Due,
    Column::Strength,
    Column::Kind,
    Column::Causes,
    Column::Counts,
    Column::Threshold,
    Column::MeasuredBy,
    Column::Safeguard,
];

/// The actions that are issues.
fn issues(workshop: &Workshop) -> impl Iterator<Item = &Action> {
    let declined = |it: &&Action| matches!(it.status, Status::Declined(_));
    workshop.actions().iter().filter(move |it| !declined(it))
}

/// Whether there is nothing to do any more.
fn is_settled(action: &Action) -> bool {
    !action.status.is_open()
}

/// The categories of the causes that an action addresses, as those are ordered,
/// and its strength.
fn labels<'a>(workshop: &'a Workshop, action: &Action) -> Vec<&'a str> {
    let of = |id: CategoryId| {
        let mut causes = action.causes.iter();
        causes.any(|it| workshop.category_of(*it) == Some(id))
    };
    let categories = workshop.categories().iter().filter(|it| of(it.id));
    let strength = action.strength();
    let strength = strength.map(|it| it.name(workshop.session().language));
    categories
        .map(|it| it.name.as_str())
        .chain(strength)
        .collect()
}

/// The words of a label, one after the other, with `between` for what the
/// tracker takes for the end of a label.
fn label(words: &str, ends: impl Fn(char) -> bool, between: &str) -> String {
    let words = words.split(ends).filter(|it| !it.is_empty());
    words.collect::<Vec<_>>().join(between)
}

/// Whether the rows may have the text at a place.
fn holds(location: TextLocation) -> bool {
    use workshop::Key;
    match (location.key, location.field) {
        (Key::Action(_), TextField::Reason) => false,
        (Key::Category(_), TextField::Name) | (Key::Incident, TextField::Title) => true,
        _ => crate::plan::holds(location),
    }
}
