//! How a fishbone may be measured, and how good that looks.

use super::bone::{Bone, Packing, Side, Stack};
use super::extent;
use super::skeleton::Skeleton;
use crate::words::Size;

/// How little is liked that branches share a shelf.
const SHARED: f32 = 0.05;
/// A picture is judged by how large it is on a screen of so many px.
const SCREEN: f32 = 1080.0;
/// Nobody needs labels of more than 24 px.
pub(super) const ENOUGH: f32 = 1.85;

/// The measures of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Plan {
    pub(super) measure: f32,
    pub(super) column: f32,
    /// How long bones may be above the spine, and below it.
    pub(super) longest: [f32; 2],
    /// How much its measure and its columns are liked.
    pub(super) liked: f32,
    /// How much longer bones are made than they must be.
    pub(super) stretch: f32,
    pub(super) packing: Packing,
    /// How long the bones of each side were in the picture before: they stay
    /// so while that is enough and not much too much.
    pub(super) floor: [f32; 2],
}

impl Plan {
    /// The plan with the bones of one side longer, or shorter.
    pub(super) fn with_side(mut self, side: Side, share: f32) -> Self {
        *side.of_two(&mut self.longest) *= share;
        self
    }
}

/// The best plan so far; of equals the first.
#[derive(Default)]
pub(super) struct Best {
    pub(super) score: f32,
    pub(super) plan: Plan,
}

impl Best {
    pub(super) fn offer(&mut self, score: f32, plan: Plan) {
        if score > self.score {
            *self = Self { score, plan };
        }
    }
}

/// The bones with their branches on shelves.
pub(super) fn stacks<'b, 'n, 'a>(bones: &'b [Bone<'n, 'a>], plan: &Plan) -> Vec<Stack<'b, 'n, 'a>> {
    let mut longest = plan.longest;
    (bones.iter())
        .map(|it| {
            it.stack(*it.side.of_two(&mut longest), plan.packing)
                .stretched(plan.stretch)
        })
        .collect()
}

/// A bone's length that would give about the wanted proportions, were all
/// branches spread evenly over the picture.
pub(super) fn first_guess(bones: &[Bone<'_, '_>], aspect: f32) -> f32 {
    let area: f32 = (bones.iter().flat_map(|it| &it.blocks))
        .map(|it| (it.width + 34.0) * (it.above + it.below + 14.0))
        .sum();
    (area * 1.35 / aspect.max(0.1)).sqrt() / 2.0 + 48.0
}

/// How large the text becomes on a screen of the wanted proportions, less a
/// little for missing them.
pub(super) fn score(skeleton: &Skeleton<'_, '_, '_>, head: Size, aspect: f32) -> f32 {
    let (width, height) = extent(skeleton, head);
    let fit = (SCREEN * aspect / width).min(SCREEN / height);
    let fit = fit.min(ENOUGH);
    let off = (width / height / aspect).ln().abs();
    let shared = SHARED * skeleton.shared();
    fit * (1.0 - 0.25 * off.min(1.5)) * (1.0 - shared)
}
