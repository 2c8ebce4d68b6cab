//! The times of what happened.

use super::context::Context;
use super::{Field, Place, Point, PointDetail, Rule};
use crate::{Key, When};

/// H1. A day that is wrong by a year looks right until somebody reads it.
pub(super) fn to_come(context: &Context, points: &mut Vec<Point>) {
    let Some(now) = context.reading.now else {
        return;
    };
    let incident = context.workshop.incident();
    let times = [
        (Key::Incident, Field::Started, incident.started),
        (Key::Incident, Field::Noticed, incident.noticed),
        (Key::Incident, Field::Contained, incident.contained),
    ];
    let entries = context.workshop.timeline().iter();
    let entries = entries.map(|it| (Key::TimelineEntry(it.id), Field::Time, it.time.at()));
    let to_come = |at: When| now.is_before(at);
    for (key, field, at) in times.into_iter().chain(entries) {
        if at.is_some_and(to_come) {
            points.push(Point {
                rule: Rule::H1,
                of: key,
                at: Place { key, field },
                detail: PointDetail::Nothing,
            });
        }
    }
}
