//! What a column of the plan tells of an action.

use super::Cell;
use crate::column::Column;
use crate::words;
use workshop::{Action, Checklist, Status, Workshop};

impl Column {
    /// What stands above it.
    pub(crate) fn head(self, workshop: &Workshop) -> &'static str {
        words::column(self, workshop.session().language)
    }

    /// What it tells of an action.
    pub(crate) fn cell<'a>(self, workshop: &'a Workshop, action: &'a Action) -> Cell<'a> {
        let language = workshop.session().language;
        let checklist = action.checklist.as_ref();
        let of_checklist =
            |text: fn(&Checklist) -> &String| Cell::Words(checklist.map_or("", |it| text(it)));
        match self {
            Self::Number => Cell::Number(place(workshop, action)),
            Self::What => Cell::Words(&action.what),
            Self::Causes => Cell::Lines(causes(workshop, action)),
            Self::Strength => Cell::Words(action.strength().map_or("", |it| it.name(language))),
            Self::Kind => Cell::Words(action.kind.map_or("", |it| it.name(language))),
            Self::Status => Cell::Words(action.status.name(language)),
            Self::Reason => Cell::Words(match &action.status {
                Status::Declined(reason) => reason,
                _ => "",
            }),
            Self::Owner => Cell::Words(&action.owner),
            Self::Function => Cell::Words(function(workshop, action)),
            Self::Decides => Cell::Words(&action.decides),
            Self::Cost => Cell::Words(&action.cost),
            Self::Due => Cell::Day(action.due),
            Self::Counts => Cell::Words(&action.measure.counts),
            Self::Threshold => Cell::Words(&action.measure.threshold),
            Self::MeasuredBy => Cell::Day(action.measure.by),
            Self::Impact => Cell::Number(action.impact.map(u32::from)),
            Self::Effort => Cell::Number(action.effort.map(u32::from)),
            Self::Safeguard => {
                Cell::Words(action.safeguard.map_or("", |it| words::job(it, language)))
            }
            Self::PausePoint => of_checklist(|it| &it.pause),
            Self::Checklist => {
                let lines = checklist.map_or(&[][..], |it| &it.lines);
                Cell::Lines(lines.iter().map(String::as_str).collect())
            }
            Self::ChecklistOwner => of_checklist(|it| &it.owner),
            Self::ChecklistVersion => of_checklist(|it| &it.version),
        }
    }
}

/// The place of an action in the plan, from 1.
fn place(workshop: &Workshop, action: &Action) -> Option<u32> {
    let at = workshop.actions().iter().position(|it| it.id == action.id);
    at.and_then(|it| u32::try_from(it + 1).ok())
}

/// The words of the causes that an action addresses.
fn causes<'a>(workshop: &'a Workshop, action: &Action) -> Vec<&'a str> {
    let causes = action.causes.iter().filter_map(|id| workshop.cause(*id));
    causes.map(|it| it.text.as_str()).collect()
}

/// What the function of an action's owner is called; empty: none is known.
fn function<'a>(workshop: &'a Workshop, action: &Action) -> &'a str {
    let function = workshop.function_of(&action.owner);
    function.map_or("", |it| it.name(workshop.session().language))
}
