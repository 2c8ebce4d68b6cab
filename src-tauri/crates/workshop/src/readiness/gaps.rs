//! Gaps that a template left, and nobody has filled.

use super::context::Context;
use super::{Field, Place, Point, PointDetail, Rule};
use crate::has_gap;

/// G1. Looked at where a template is taken: what the wording guard reads.
pub(super) fn unfilled(context: &Context, points: &mut Vec<Point>) {
    let texts = context.workshop.texts().into_iter();
    let gapped = texts.filter(|(location, text)| location.is_of_the_story() && has_gap(text));
    points.extend(gapped.map(|(location, _)| Point {
        rule: Rule::G1,
        of: location.key,
        at: Place {
            key: location.key,
            field: Field::Words(location.field),
        },
        detail: PointDetail::Nothing,
    }));
}
