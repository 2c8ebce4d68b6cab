//! The side of its bone that a twig is on.
//!
//! It is read off the whole workshop, whatever of it is drawn: a picture in
//! which something is folded has the same sides as the one in which nothing is.

use super::{LABEL_GAP, MEASURE};
use crate::forest::{Forest, Node, Scope, Sizes};
use std::collections::HashMap;
use workshop::{CategoryId, CauseId, Workshop};

/// The height that fills one side of a bone, before causes go to the other.
const FULL: f32 = 230.0;
const FULL_BESIDE_THE_HEAD: f32 = 140.0;
/// How much less full the other side must be then.
const EMPTIER: f32 = 30.0;
/// Where what stands on a side begins, measured from the spine.
pub(super) const SPINE_GAP: f32 = 8.0;
/// About where what stands over the head does, or under it. How high the head
/// is doesn't matter here: when the effect is worded anew, sides stay.
const OVER_THE_HEAD: f32 = 70.0;
/// Between two twigs.
pub(super) const TWIG_GAP: f32 = 7.0;

/// A side of a bone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TwigSide {
    Left,
    Right,
}

impl TwigSide {
    pub(super) fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// The side of each first-level cause.
#[derive(Debug, Default)]
pub(super) struct TwigSides(HashMap<CauseId, TwigSide>);

impl TwigSides {
    /// The sides of a workshop's causes, or of those beneath one.
    pub(super) fn new(workshop: &Workshop, part: &Scope) -> Self {
        let whole = Scope {
            top: part.top,
            numbered: part.numbered,
            ..Scope::default()
        };
        let whole = Forest::new(workshop, &whole);
        let sizes = Sizes::new(&whole, MEASURE, LABEL_GAP);
        Self::of(workshop, &whole, &sizes)
    }

    /// The sides of the causes of a forest in which nothing is folded.
    pub(super) fn of(workshop: &Workshop, whole: &Forest<'_>, sizes: &Sizes) -> Self {
        let mut filled: HashMap<Option<CategoryId>, [f32; 2]> = HashMap::new();
        let categories = workshop.categories();
        let mut twig_sides = HashMap::with_capacity(whole.roots.len());
        for node in &whole.roots {
            let n = categories
                .iter()
                .position(|it| Some(it.id) == node.category);
            let beside_the_head = n.is_some_and(is_beside_the_head);
            let filled = filled
                .entry(node.category)
                .or_insert(match beside_the_head {
                    true => [SPINE_GAP, OVER_THE_HEAD],
                    false => [SPINE_GAP; 2],
                });
            let height = sizes.height(node) + TWIG_GAP;
            let twig_side = next(*filled, height, beside_the_head);
            let side = match twig_side {
                TwigSide::Left => &mut filled[0],
                TwigSide::Right => &mut filled[1],
            };
            *side += height;
            twig_sides.extend(node.words.cause().map(|id| (id, twig_side)));
        }
        Self(twig_sides)
    }

    pub(super) fn of_cause(&self, node: &Node<'_>) -> TwigSide {
        let known = node.words.cause().and_then(|id| self.0.get(&id));
        known.copied().unwrap_or(TwigSide::Left)
    }
}

/// Whether the nth category's bone is one of the two that stand next to the
/// head, and have a corner to fill.
pub(super) fn is_beside_the_head(n: usize) -> bool {
    n < 2
}

/// The side on which the next cause goes: the first until it is full, then
/// whichever is less so. What is added last moves nothing.
fn next([left, right]: [f32; 2], height: f32, beside_the_head: bool) -> TwigSide {
    let (first, second) = if beside_the_head {
        ((right, TwigSide::Right), (left, TwigSide::Left))
    } else {
        ((left, TwigSide::Left), (right, TwigSide::Right))
    };
    let full = if beside_the_head {
        FULL_BESIDE_THE_HEAD
    } else {
        FULL
    };
    let fits = first.0 + height <= full;
    if fits || second.0 + EMPTIER > first.0 {
        first.1
    } else {
        second.1
    }
}
