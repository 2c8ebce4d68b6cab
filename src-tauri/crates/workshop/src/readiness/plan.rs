//! What a plan needs (method §3). Declined actions don't count, and nothing is
//! asked to be done about a refuted cause.

use super::context::Context;
use super::{Field, Lack, Place, Point, PointDetail, Rule};
use crate::{Action, ActionId, Cause, CauseId, EvidenceLevel, Key, Status, Strength, TextField};
use std::collections::BTreeSet;

/// The actions that are to be done, or were.
pub(super) fn wanted<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Action> {
    let actions = context.workshop.actions().iter();
    actions.filter(|it| !matches!(it.status, Status::Declined(_)))
}

fn addressing<'a>(context: &Context<'a>, root: &Cause) -> Vec<&'a Action> {
    wanted(context)
        .filter(|it| it.causes.contains(&root.id))
        .collect()
}

/// A1.
pub(super) fn without_action(context: &Context, points: &mut Vec<Point>) {
    for root in context.roots() {
        if addressing(context, root).is_empty() {
            points.push(of_root(
                Rule::A1,
                root,
                at_actions(root),
                PointDetail::Nothing,
            ));
        }
    }
}

/// A2. An action whose kind isn't chosen isn't known to be strong: the kind is
/// what is asked for first.
pub(super) fn only_weaker(context: &Context, points: &mut Vec<Point>) {
    for root in context.roots() {
        let actions = addressing(context, root);
        let holds = |it: &&Action| it.strength().is_some_and(|it| it > Strength::Weaker);
        if actions.is_empty() || actions.iter().any(holds) {
            continue;
        }
        let unrated = actions.iter().filter(|it| it.kind.is_none());
        let unrated: Vec<ActionId> = unrated.map(|it| it.id).collect();
        let at = match unrated.first() {
            Some(id) => Place {
                key: Key::Action(*id),
                field: Field::Kind,
            },
            None => at_actions(root),
        };
        points.push(of_root(Rule::A2, root, at, PointDetail::Unrated(unrated)));
    }
}

/// A3. What is done needs no date any more.
pub(super) fn incomplete(context: &Context, points: &mut Vec<Point>) {
    for action in wanted(context) {
        let lacks: Vec<Lack> = [
            (action.owner.is_empty(), Lack::Owner),
            (action.due.is_none() && action.status.is_open(), Lack::Due),
            (action.measure.counts.is_empty(), Lack::Measure),
        ]
        .into_iter()
        .filter_map(|(is_missing, lack)| is_missing.then_some(lack))
        .collect();
        let field = match lacks.first() {
            None => continue,
            Some(Lack::Owner) => Field::Words(TextField::Owner),
            Some(Lack::Due) => Field::Due,
            Some(_) => Field::Words(TextField::MeasureCounts),
        };
        points.push(of_action(
            Rule::A3,
            action,
            field,
            PointDetail::Lacks(lacks),
        ));
    }
}

/// A4. What is beneath a refuted cause may be true all the same, and worth
/// changing.
pub(super) fn for_refuted(context: &Context, points: &mut Vec<Point>) {
    for action in wanted(context) {
        let causes = action
            .causes
            .iter()
            .filter_map(|id| context.workshop.cause(*id));
        let refuted: Vec<CauseId> = causes
            .filter(|it| it.evidence.level == EvidenceLevel::Refuted)
            .map(|it| it.id)
            .collect();
        if !refuted.is_empty() {
            let detail = PointDetail::Refuted(refuted);
            points.push(of_action(Rule::A4, action, Field::Addresses, detail));
        }
    }
}

/// A5. A kind that A2 asks for already isn't asked for twice, and a link to a cause
/// only once there is a cause.
pub(super) fn unrelated(context: &Context, points: &mut Vec<Point>) {
    let mut asked = Vec::new();
    only_weaker(context, &mut asked);
    let asked: BTreeSet<ActionId> = (asked.iter())
        .filter_map(|it| match &it.detail {
            PointDetail::Unrated(actions) => Some(actions),
            _ => None,
        })
        .flatten()
        .copied()
        .collect();
    let has_causes = context.workshop.cause_count() > 0;
    for action in wanted(context) {
        let lacks: Vec<Lack> = [
            (has_causes && action.causes.is_empty(), Lack::Cause),
            (
                action.kind.is_none() && !asked.contains(&action.id),
                Lack::Kind,
            ),
        ]
        .into_iter()
        .filter_map(|(is_missing, lack)| is_missing.then_some(lack))
        .collect();
        let field = match lacks.first() {
            None => continue,
            Some(Lack::Cause) => Field::Addresses,
            Some(_) => Field::Kind,
        };
        points.push(of_action(
            Rule::A5,
            action,
            field,
            PointDetail::Lacks(lacks),
        ));
    }
}

/// A6.
pub(super) fn at_a_person(context: &Context, points: &mut Vec<Point>) {
    let aimed = wanted(context).filter(|it| context.reading.aimed.contains(&it.id));
    let field = Field::Words(TextField::What);
    points.extend(aimed.map(|it| of_action(Rule::A6, it, field, PointDetail::Nothing)));
}

fn at_actions(root: &Cause) -> Place {
    Place {
        key: Key::Cause(root.id),
        field: Field::Actions,
    }
}

fn of_root(rule: Rule, root: &Cause, at: Place, detail: PointDetail) -> Point {
    let of = Key::Cause(root.id);
    Point {
        rule,
        of,
        at,
        detail,
    }
}

pub(super) fn of_action(rule: Rule, action: &Action, field: Field, detail: PointDetail) -> Point {
    let of = Key::Action(action.id);
    let at = Place { key: of, field };
    Point {
        rule,
        of,
        at,
        detail,
    }
}
