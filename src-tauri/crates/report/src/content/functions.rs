//! Functions by actions: whose work the plan is, at a glance (method §13).

use super::{Context, chapter};
use crate::block::{Block, Grid, GridMark, GridRow};
use workshop::{Action, Function, Status};

/// Empty unless a role of the plan is known to belong to a function.
pub(super) fn functions(context: &Context) -> Vec<Block> {
    let workshop = context.workshop;
    let declined = |it: &Action| matches!(it.status, Status::Declined(_));
    let actions: Vec<&Action> = (workshop.actions().iter())
        .filter(|it| !declined(it))
        .collect();
    let known = |role: &str| workshop.function_of(role).is_some();
    if !actions
        .iter()
        .any(|it| known(&it.owner) || known(&it.decides))
    {
        return Vec::new();
    }
    let mut rows: Vec<GridRow> = named(context)
        .into_iter()
        .map(|it| row(context, &actions, Some(it)))
        .collect();
    let unknown = row(context, &actions, None);
    if unknown.marks.iter().any(Option::is_some) {
        rows.push(unknown);
    }
    let signs = actions.iter().map(|it| context.action_sign(it.id));
    let words = &context.words.functions;
    let grid = Grid {
        columns: signs.collect(),
        rows,
        legend: vec![
            (GridMark::Owns, words.owns.to_owned()),
            (GridMark::Decides, words.decides.to_owned()),
        ],
    };
    vec![chapter(words.title), Block::Space(2.0), Block::Grid(grid)]
}

/// The functions that roles belong to: also one that has no action shows. Those
/// that every library knows come first, in their order.
fn named<'a>(context: &Context<'a>) -> Vec<&'a Function> {
    let mut functions: Vec<&Function> = Vec::new();
    for role in context.workshop.role_functions() {
        if !functions.contains(&&role.function) {
            functions.push(&role.function);
        }
    }
    let order = |it: &&Function| Function::BUILT_IN.iter().position(|known| known == *it);
    functions.sort_by_key(|it| order(it).unwrap_or(usize::MAX));
    functions
}

/// The actions of a function; none: of roles that nobody has said it of.
fn row(context: &Context, actions: &[&Action], function: Option<&Function>) -> GridRow {
    let words = context.words;
    let of = |role: &str| !role.is_empty() && context.workshop.function_of(role) == function;
    let mark = |action: &&Action| match (of(&action.owner), of(&action.decides)) {
        (true, true) => Some(GridMark::Both),
        (true, false) => Some(GridMark::Owns),
        (false, true) => Some(GridMark::Decides),
        (false, false) => None,
    };
    let marks: Vec<Option<GridMark>> = actions.iter().map(mark).collect();
    let label = function.map_or(words.functions.unknown, |it| it.name(words.language));
    GridRow {
        alternative: told(context, actions, &marks, label),
        label: label.to_owned(),
        unknown: function.is_none(),
        marks,
    }
}

/// The row in words: "Operations: owns it A1, A3; decides on it A2".
fn told(context: &Context, actions: &[&Action], marks: &[Option<GridMark>], label: &str) -> String {
    let words = &context.words.functions;
    let those = |wanted: GridMark| {
        let marked = actions.iter().zip(marks);
        let marked = marked.filter(|(_, it)| **it == Some(wanted) || **it == Some(GridMark::Both));
        let signs: Vec<_> = marked.map(|(it, _)| context.action_sign(it.id)).collect();
        signs.join(", ")
    };
    let parts = [
        (words.owns, those(GridMark::Owns)),
        (words.decides, those(GridMark::Decides)),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, signs)| !signs.is_empty())
        .map(|(what, signs)| format!("{what} {signs}"))
        .collect();
    match parts.is_empty() {
        true => format!("{label}: –"),
        false => format!("{label}: {}", parts.join("; ")),
    }
}
