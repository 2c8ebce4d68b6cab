//! The rules of causation on the graph (method §1). Nothing is asked of a
//! refuted cause, nor of what was meant to explain it.

use super::context::Context;
use super::{Field, Link, Place, Point, PointDetail, Rule};
use crate::{Cause, CauseId, EvidenceLevel, Key, Nature, Standing, TextField};
use std::collections::BTreeMap;

/// R0.
pub(super) fn no_root(context: &Context, points: &mut Vec<Point>) {
    if context.workshop.roots().next().is_none() {
        points.push(Point {
            rule: Rule::R0,
            of: Key::Effect,
            at: Place {
                key: Key::Effect,
                field: Field::Beneath,
            },
            detail: PointDetail::Nothing,
        });
    }
}

/// F1. A root cause that is refuted itself has no chain either.
pub(super) fn broken_chain(context: &Context, points: &mut Vec<Point>) {
    for root in context.workshop.roots() {
        let chain = context.workshop.upward(root.id);
        let links: Vec<Link> = chain
            .filter(|it| !holds(it.evidence.level))
            .map(|it| Link {
                cause: it.id,
                level: it.evidence.level,
            })
            .collect();
        let Some(first) = links.first() else { continue };
        points.push(Point {
            rule: Rule::F1,
            of: Key::Cause(root.id),
            at: Place {
                key: Key::Cause(first.cause),
                field: Field::Evidence,
            },
            detail: PointDetail::Links(links),
        });
    }
}

/// A link holds from *supported* on.
fn holds(level: EvidenceLevel) -> bool {
    matches!(level, EvidenceLevel::Supported | EvidenceLevel::Confirmed)
}

/// F3.
pub(super) fn bare_act(context: &Context, points: &mut Vec<Point>) {
    bare(context, Nature::Act, Rule::F3, points);
}

/// F4.
pub(super) fn bare_deviation(context: &Context, points: &mut Vec<Point>) {
    bare(context, Nature::Deviation, Rule::F4, points);
}

/// A refuted cause explains nothing. Where a cause is outside our control, the
/// asking stops by the method's own rule (and O1 asks who owns it).
fn bare(context: &Context, nature: Nature, rule: Rule, points: &mut Vec<Point>) {
    let causes = context.standing().filter(|it| {
        let mut beneath = context.workshop.beneath(Some(it.id)).iter();
        it.nature == nature
            && it.standing != Standing::Outside
            && beneath.all(|id| context.is_refuted(*id))
    });
    points.extend(causes.map(|it| point(rule, it, Field::Beneath)));
}

/// F5.
pub(super) fn omission(context: &Context, points: &mut Vec<Point>) {
    let causes = context.standing().filter(|it| {
        it.nature == Nature::Act && it.duty.is_empty() && context.reading.omissions.contains(&it.id)
    });
    points.extend(causes.map(|it| point(Rule::F5, it, Field::Words(TextField::Duty))));
}

/// O1.
pub(super) fn unowned(context: &Context, points: &mut Vec<Point>) {
    let causes = context
        .standing()
        .filter(|it| it.standing == Standing::Outside && it.owner.is_empty());
    points.extend(causes.map(|it| point(Rule::O1, it, Field::Words(TextField::Owner))));
}

/// C1. The later one is told, as the eye reads them.
pub(super) fn twice(context: &Context, points: &mut Vec<Point>) {
    let mut known: BTreeMap<String, CauseId> = BTreeMap::new();
    for cause in context.standing() {
        let words = crate::questions::normalised::normalised(&cause.text);
        match known.get(&words) {
            Some(earlier) if !words.is_empty() => points.push(Point {
                detail: PointDetail::Same(*earlier),
                ..point(Rule::C1, cause, Field::Words(TextField::Text))
            }),
            _ => {
                known.insert(words, cause.id);
            }
        }
    }
}

/// T1. One point for all: the tray shows them together.
pub(super) fn unplaced(context: &Context, points: &mut Vec<Point>) {
    let ideas = context.workshop.ideas();
    let Some(first) = ideas.first() else { return };
    let key = Key::Idea(first.id);
    points.push(Point {
        rule: Rule::T1,
        of: key,
        at: Place {
            key,
            field: Field::Words(TextField::Text),
        },
        detail: PointDetail::Waiting(ideas.len()),
    });
}

fn point(rule: Rule, cause: &Cause, field: Field) -> Point {
    let key = Key::Cause(cause.id);
    Point {
        rule,
        of: key,
        at: Place { key, field },
        detail: PointDetail::Nothing,
    }
}
