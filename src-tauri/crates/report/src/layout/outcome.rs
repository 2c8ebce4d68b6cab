//! The sign of how a safeguard did: a tick where it held, a cross where it
//! failed, an arrow over a post where it was got round, a broken square where it
//! wasn't there, a question mark where nobody knows.

use crate::ink::Ink;
use crate::page::Shape;
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
    lines(outcome).iter().map(line).collect()
}

/// Its lines, from its middle. The timeline draws the same.
fn lines(outcome: Option<SafeguardOutcome>) -> &'static [&'static [[f32; 2]]] {
    match outcome {
        Some(SafeguardOutcome::Held) => &[&[[-5.0, 0.5], [-1.5, 4.0], [5.0, -4.0]]],
        Some(SafeguardOutcome::Failed) => {
            &[&[[-4.0, -4.0], [4.0, 4.0]], &[[4.0, -4.0], [-4.0, 4.0]]]
        }
        Some(SafeguardOutcome::Bypassed) => &[
            &[
                [-6.0, 4.5],
                [-6.0, -1.5],
                [-3.0, -4.5],
                [2.0, -4.5],
                [5.0, -1.5],
                [5.0, 4.0],
            ],
            &[[2.5, 1.5], [5.0, 4.5], [7.5, 1.5]],
            &[[-0.5, 0.0], [-0.5, 4.5]],
        ],
        Some(SafeguardOutcome::Absent) => &[
            &[[-5.0, -2.0], [-5.0, -5.0], [-2.0, -5.0]],
            &[[2.0, -5.0], [5.0, -5.0], [5.0, -2.0]],
            &[[5.0, 2.0], [5.0, 5.0], [2.0, 5.0]],
            &[[-2.0, 5.0], [-5.0, 5.0], [-5.0, 2.0]],
        ],
        None => &[
            &[
                [-3.0, -3.0],
                [-1.5, -5.0],
                [1.5, -5.0],
                [3.0, -3.0],
                [2.5, -1.0],
                [0.0, 0.5],
                [0.0, 2.0],
            ],
            &[[0.0, 4.5], [0.0, 5.5]],
        ],
    }
}
