//! The rules of causation on the graph (method §1). Nothing is asked of a
//! refuted cause, nor of what was meant to explain it.

use super::look::Look;
use super::{Field, Link, Place, Point, PointDetail, Rule};
use crate::{Cause, CauseId, EvidenceLevel, Key, Nature, Standing, TextField};
use std::collections::BTreeMap;

/// R0.
pub(super) fn no_root(look: &Look, points: &mut Vec<Point>) {
    if look.workshop.roots().next().is_none() {
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
pub(super) fn broken_chain(look: &Look, points: &mut Vec<Point>) {
    for root in look.workshop.roots() {
        let chain = look.workshop.upward(root.id);
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
pub(super) fn bare_act(look: &Look, points: &mut Vec<Point>) {
    bare(look, Nature::Act, Rule::F3, points);
}

/// F4.
pub(super) fn bare_deviation(look: &Look, points: &mut Vec<Point>) {
    bare(look, Nature::Deviation, Rule::F4, points);
}

/// A refuted cause explains nothing. Where a cause is outside our control, the
/// asking stops by the method's own rule (and O1 asks who owns it).
fn bare(look: &Look, nature: Nature, rule: Rule, points: &mut Vec<Point>) {
    let causes = look.standing().filter(|it| {
        let mut beneath = look.workshop.beneath(Some(it.id)).iter();
        it.nature == nature
            && it.standing != Standing::Outside
            && beneath.all(|id| look.is_refuted(*id))
    });
    points.extend(causes.map(|it| point(rule, it, Field::Beneath)));
}

/// F5.
pub(super) fn omission(look: &Look, points: &mut Vec<Point>) {
    let causes = look.standing().filter(|it| {
        it.nature == Nature::Act && it.duty.is_empty() && look.reading.omissions.contains(&it.id)
    });
    points.extend(causes.map(|it| point(Rule::F5, it, Field::Words(TextField::Duty))));
}

/// O1.
pub(super) fn unowned(look: &Look, points: &mut Vec<Point>) {
    let causes = look
        .standing()
        .filter(|it| it.standing == Standing::Outside && it.owner.is_empty());
    points.extend(causes.map(|it| point(Rule::O1, it, Field::Words(TextField::Owner))));
}

/// C1. The later one is told, as the eye reads them.
pub(super) fn twice(look: &Look, points: &mut Vec<Point>) {
    let mut known: BTreeMap<String, CauseId> = BTreeMap::new();
    for cause in look.standing() {
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
pub(super) fn unplaced(look: &Look, points: &mut Vec<Point>) {
    let ideas = look.workshop.ideas();
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
