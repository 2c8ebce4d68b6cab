//! The problem statement, and the words of everything.

use super::context::Context;
use super::{Field, Place, Point, PointDetail, ProblemPart, Rule};
use crate::{Key, TextField};

/// P0.
pub(super) fn empty(context: &Context, points: &mut Vec<Point>) {
    if context.workshop.effect().text.is_empty() {
        points.push(point(Rule::P0, PointDetail::Nothing));
    }
}

/// P1.
pub(super) fn cause(context: &Context, points: &mut Vec<Point>) {
    parts(context, ProblemPart::Cause, Rule::P1, points);
}

/// P2.
pub(super) fn person(context: &Context, points: &mut Vec<Point>) {
    parts(context, ProblemPart::Person, Rule::P2, points);
}

/// P3.
pub(super) fn remedy(context: &Context, points: &mut Vec<Point>) {
    parts(context, ProblemPart::Remedy, Rule::P3, points);
}

fn parts(context: &Context, part: ProblemPart, rule: Rule, points: &mut Vec<Point>) {
    // One is enough to see what is meant; the next shows when it is mended.
    let found = context.reading.parts.iter().find(|it| it.0 == part);
    points.extend(found.map(|(_, words)| point(rule, PointDetail::Words(words.clone()))));
}

fn point(rule: Rule, detail: PointDetail) -> Point {
    Point {
        rule,
        of: Key::Effect,
        at: Place {
            key: Key::Effect,
            field: Field::Words(TextField::Text),
        },
        detail,
    }
}

/// S1. One of the two is enough: the worse of them gives the priority (W41).
pub(super) fn unrated(context: &Context, points: &mut Vec<Point>) {
    let incident = context.workshop.incident();
    if incident.actual.is_none() && incident.potential.is_none() {
        points.push(Point {
            rule: Rule::S1,
            of: Key::Effect,
            at: Place {
                key: Key::Incident,
                field: Field::Severity,
            },
            detail: PointDetail::Nothing,
        });
    }
}

/// F2. A wording in what is gone meanwhile is left out.
pub(super) fn wordings(context: &Context, points: &mut Vec<Point>) {
    let wordings = context.reading.wordings.iter().enumerate();
    let there = wordings.filter(|(_, location)| context.workshop.has(location.key));
    points.extend(there.map(|(n, location)| Point {
        rule: Rule::F2,
        of: location.key,
        at: Place {
            key: location.key,
            field: Field::Words(location.field),
        },
        detail: PointDetail::Wording(n),
    }));
}
