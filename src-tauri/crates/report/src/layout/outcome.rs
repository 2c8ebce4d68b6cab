//! The sign of how a safeguard did, as the timeline draws it.

use crate::ink::Ink;
use crate::page::Shape;
use diagram::Mark;
use workshop::SafeguardOutcome;

/// Points to a unit of the drawing, which is 10 units high.
const SCALE: f32 = 0.72;

/// The sign around a place.
pub(super) fn sign(outcome: Option<SafeguardOutcome>, x: f32, y: f32) -> Vec<Shape> {
    let ink = match outcome {
        Some(SafeguardOutcome::Held) => Ink::Accent,
        Some(SafeguardOutcome::Failed) => Ink::Missing,
        _ => Ink::Soft,
    };
    let line = |points: &&[[f32; 2]]| Shape::Line {
        points: (points.iter())
            .map(|[dx, dy]| [x + dx * SCALE, y + dy * SCALE])
            .collect(),
        width: 1.3,
        ink,
    };
    Mark::of_outcome(outcome).lines().iter().map(line).collect()
}
