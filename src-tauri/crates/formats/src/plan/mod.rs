//! The action plan as a table: what CSV, a spreadsheet and the clipboard have in
//! common. What is private is in none of it.

mod cell;
mod column;
pub(crate) mod copied;

pub(crate) use cell::Cell;

use crate::column::Column;
use workshop::{Action, Key, TextField, TextLocation, Workshop};

/// The plan in the language of its workshop, an action a row.
pub(crate) struct Plan<'a> {
    /// The columns, in order.
    pub(crate) columns: Vec<Column>,
    /// The rows, each with a cell for each column.
    pub(crate) rows: Vec<Vec<Cell<'a>>>,
}

impl<'a> Plan<'a> {
    /// All columns, the same for every workshop: for programs.
    pub(crate) fn whole(workshop: &'a Workshop) -> Self {
        Self::of(workshop, Column::ALL.to_vec())
    }

    /// Of some columns those in which something stands: for people.
    pub(crate) fn filled(workshop: &'a Workshop, columns: &[Column]) -> Self {
        let stands = |it: &Column| {
            let mut actions = workshop.actions().iter();
            *it == Column::What || actions.any(|action| !it.cell(workshop, action).is_empty())
        };
        Self::of(workshop, columns.iter().copied().filter(stands).collect())
    }

    fn of(workshop: &'a Workshop, columns: Vec<Column>) -> Self {
        let rows = workshop.actions().iter();
        let row = |action| columns.iter().map(|it| it.cell(workshop, action)).collect();
        Self {
            rows: rows.map(row).collect(),
            columns,
        }
    }
}

/// Whether the plan may have the text at a place: actions, the causes that they
/// address, and what functions of one's own are called.
pub(crate) fn holds(location: TextLocation) -> bool {
    match location.key {
        Key::Action(_) => true,
        Key::Cause(_) => location.field == TextField::Text,
        Key::RoleFunction(_) => location.field == TextField::Name,
        _ => false,
    }
}

/// What some columns tell of an action: the head of each in which something
/// stands, and what does.
pub(crate) fn described(
    workshop: &Workshop,
    action: &Action,
    columns: &[Column],
) -> Vec<(&'static str, String)> {
    let told = columns.iter().filter_map(|column| {
        let cell = column.cell(workshop, action);
        (!cell.is_empty()).then(|| (column.head(workshop), cell.text("; ")))
    });
    told.collect()
}
