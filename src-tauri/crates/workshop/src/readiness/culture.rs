//! Why it made sense, what protected, and how it was noticed (method §8 to §10).

use super::context::Context;
use super::{Field, Lack, Place, Point, PointDetail, Rule};
use crate::{
    Cause, IncidentKind, Key, Nature, Safeguard, SafeguardOutcome, SessionLength, Standing,
    TextField,
};

/// C2. Where a cause is outside our control, others know how it is done there.
pub(super) fn without_sense(context: &Context, points: &mut Vec<Point>) {
    let acts = context.standing().filter(|it| {
        matches!(it.nature, Nature::Act | Nature::Deviation) && it.standing != Standing::Outside
    });
    for cause in acts {
        let lacks = lacks([(&cause.usually, Lack::Usually), (&cause.known, Lack::Known)]);
        let field = match lacks.first() {
            None => continue,
            Some(Lack::Usually) => TextField::Usually,
            Some(_) => TextField::Known,
        };
        points.push(of_cause(cause, field, lacks));
    }
}

fn of_cause(cause: &Cause, field: TextField, lacks: Vec<Lack>) -> Point {
    let key = Key::Cause(cause.id);
    Point {
        rule: Rule::C2,
        of: key,
        at: Place {
            key,
            field: Field::Words(field),
        },
        detail: PointDetail::Lacks(lacks),
    }
}

/// B1. What held is what a near miss teaches.
pub(super) fn nothing_held(context: &Context, points: &mut Vec<Point>) {
    let is_near_miss = context.workshop.incident().kind == IncidentKind::NearMiss;
    if is_near_miss && context.workshop.safeguards().is_empty() {
        points.push(Point {
            rule: Rule::B1,
            of: Key::Incident,
            at: Place {
                key: Key::Incident,
                field: Field::Safeguards,
            },
            detail: PointDetail::Nothing,
        });
    }
}

/// B2.
pub(super) fn without_outcome(context: &Context, points: &mut Vec<Point>) {
    let safeguards = context.workshop.safeguards().iter();
    let open = safeguards.filter(|it| it.outcome.is_none());
    points.extend(open.map(|it| of_safeguard(Rule::B2, it, Field::Outcome)));
}

/// B3. A refuted cause explains nothing.
pub(super) fn unexplained(context: &Context, points: &mut Vec<Point>) {
    use SafeguardOutcome::{Bypassed, Failed};
    let safeguards = context.workshop.safeguards().iter();
    let open = safeguards.filter(|it| {
        matches!(it.outcome, Some(Failed | Bypassed))
            && it.causes.iter().all(|id| context.is_refuted(*id))
    });
    points.extend(open.map(|it| of_safeguard(Rule::B3, it, Field::Explained)));
}

fn of_safeguard(rule: Rule, safeguard: &Safeguard, field: Field) -> Point {
    let key = Key::Safeguard(safeguard.id);
    Point {
        rule,
        of: key,
        at: Place { key, field },
        detail: PointDetail::Nothing,
    }
}

/// D1. A shorter workshop, and one about what nearly happened, may do without.
pub(super) fn unnoticed(context: &Context, points: &mut Vec<Point>) {
    let incident = context.workshop.incident();
    let is_full = context.workshop.session().length == SessionLength::Full;
    if !is_full || incident.kind != IncidentKind::Incident {
        return;
    }
    let lacks = lacks([
        (&incident.trigger, Lack::Trigger),
        (&incident.detection, Lack::Detection),
    ]);
    let field = match lacks.first() {
        None => return,
        Some(Lack::Trigger) => TextField::Trigger,
        Some(_) => TextField::Detection,
    };
    points.push(Point {
        rule: Rule::D1,
        of: Key::Effect,
        at: Place {
            key: Key::Incident,
            field: Field::Words(field),
        },
        detail: PointDetail::Lacks(lacks),
    });
}

fn lacks<const N: usize>(of: [(&String, Lack); N]) -> Vec<Lack> {
    let missing = of.into_iter().filter(|(text, _)| text.is_empty());
    missing.map(|(_, lack)| lack).collect()
}
