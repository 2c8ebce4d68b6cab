//! Gaps that a template left, and nobody has filled.

use super::look::Look;
use super::{Field, Place, Point, Rule, Said};
use crate::has_gap;

/// G1. Looked at where a template is taken: what the wording guard reads.
pub(super) fn unfilled(look: &Look, points: &mut Vec<Point>) {
    let texts = look.workshop.texts().into_iter();
    let gapped = texts.filter(|(spot, text)| spot.is_of_the_story() && has_gap(text));
    points.extend(gapped.map(|(spot, _)| Point {
        rule: Rule::G1,
        of: spot.key,
        at: Place {
            key: spot.key,
            field: Field::Words(spot.field),
        },
        said: Said::Nothing,
    }));
}
