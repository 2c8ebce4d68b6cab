//! Gaps that a template left, and nobody has filled.

use super::look::Look;
use super::{Field, Place, Point, Rule, Said};
use crate::{Key, TextField, has_gap};

/// G1. Looked at where a template is taken: what the wording guard reads.
pub(super) fn unfilled(look: &Look, points: &mut Vec<Point>) {
    let workshop = look.workshop;
    let incident = (
        Key::Incident,
        TextField::WhatHappened,
        workshop.incident().what_happened.as_str(),
    );
    let effect = (
        Key::Effect,
        TextField::Text,
        workshop.effect().text.as_str(),
    );
    let entries = workshop.timeline().iter().map(|it| {
        let key = Key::TimelineEntry(it.id);
        (key, TextField::Text, it.text.as_str())
    });
    let causes = workshop
        .causes_in_order()
        .map(|it| (Key::Cause(it.id), TextField::Text, it.text.as_str()));
    let actions = workshop
        .actions()
        .iter()
        .map(|it| (Key::Action(it.id), TextField::What, it.what.as_str()));
    let texts = [incident, effect].into_iter().chain(entries);
    let gapped = texts
        .chain(causes)
        .chain(actions)
        .filter(|it| has_gap(it.2));
    points.extend(gapped.map(|(key, field, _)| Point {
        rule: Rule::G1,
        of: key,
        at: Place {
            key,
            field: Field::Words(field),
        },
        said: Said::Nothing,
    }));
}
