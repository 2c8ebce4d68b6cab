//! Shared work: whose the actions are, and who decides on them (method §13); and
//! what an action puts into people's hands.

use super::context::Context;
use super::plan::{of_action, wanted};
use super::{Field, Lack, Point, PointDetail, Rule};
use crate::{Action, ActionKind, Function, Nature, TextField};

/// A checklist of fewer lines leaves something out; one of more isn't gone
/// through.
const LINES: std::ops::RangeInclusive<usize> = 5..=9;

fn open<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Action> {
    let actions = context.workshop.actions().iter();
    actions.filter(|it| it.status.is_open())
}

/// A7. The root causes, two at least, are all conditions, and the open actions, two
/// at least, all sit with one function. That is right where it is the management:
/// such causes are its own.
pub(super) fn with_one_function(context: &Context, points: &mut Vec<Point>) {
    let mut roots = context.roots().peekable();
    let several = roots.next().is_some() && roots.peek().is_some();
    let conditions = context.roots().all(|it| it.nature == Nature::Condition);
    let mut actions = open(context);
    let (Some(first), true, true) = (actions.next(), several, conditions) else {
        return;
    };
    let function = |it: &Action| context.workshop.function_of(&it.owner);
    let Some(one) = function(first).filter(|it| **it != Function::Management) else {
        return;
    };
    let others: Vec<&Action> = actions.collect();
    if !others.is_empty() && others.iter().all(|it| function(it) == Some(one)) {
        let detail = PointDetail::Function(one.clone());
        let field = Field::Words(TextField::Owner);
        points.push(of_action(Rule::A7, first, field, detail));
    }
}

/// A8. A function of the library's own may be one that decides.
pub(super) fn undecided(context: &Context, points: &mut Vec<Point>) {
    let needing = open(context).filter(|it| it.kind.is_some_and(ActionKind::needs_decision));
    for action in needing {
        let detail = match context.workshop.function_of(&action.decides) {
            _ if action.decides.is_empty() => PointDetail::Lacks(vec![Lack::Decides]),
            None | Some(Function::Management | Function::Own(_)) => continue,
            Some(function) => PointDetail::Function(function.clone()),
        };
        let field = Field::Words(TextField::Decides);
        points.push(of_action(Rule::A8, action, field, detail));
    }
}

/// A9.
pub(super) fn checklist_length(context: &Context, points: &mut Vec<Point>) {
    for action in wanted(context) {
        let lines = action.checklist.as_ref().map(|it| it.lines.len());
        if let Some(lines) = lines.filter(|it| !LINES.contains(it)) {
            let detail = PointDetail::Lines(lines);
            points.push(of_action(Rule::A9, action, Field::Checklist, detail));
        }
    }
}

/// A10. One line of each is enough to see what is meant.
pub(super) fn checklist_verbs(context: &Context, points: &mut Vec<Point>) {
    for action in wanted(context) {
        if let Some(line) = context.reading.without_verb.get(&action.id) {
            let field = Field::Words(TextField::ChecklistLine(*line));
            points.push(of_action(Rule::A10, action, field, PointDetail::Nothing));
        }
    }
}
