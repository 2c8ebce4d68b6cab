//! Where the head of a bone stands: on the bone's end; or, on a long bone whose
//! end is bare on one side, there, level with the words on the other side, so
//! that the bone is no longer than they are.

use super::bone::{Bone, HEAD_GAP, LEAN, SHORTEST, Taken};
use super::twig_sides::TwigSide;

/// Shorter bones have their heads on their ends: beside it, a head takes up
/// more of the spine than the bone grows shorter.
const LONG: f32 = 220.0;
/// How much shorter the bone must become.
const SHORTER: f32 = 8.0;
/// From the last line on a bone to its head.
const OVER_LINE: f32 = 6.0;
/// Between a head and the words on the other side of the bone.
const BESIDE_WORDS: f32 = 7.0;
/// How far within the head's edge the bone meets it, at least.
const INSIDE: f32 = 5.0;

/// The place of a bone's head.
pub(super) struct HeadPlace {
    /// How long the bone is: up to the near edge of its head.
    pub(super) length: f32,
    /// The head's left edge, measured from the joint.
    pub(super) x: f32,
}

impl Bone<'_, '_> {
    /// The place of its head, where its twigs reach so far.
    pub(super) fn head_place(&self, far: f32) -> HeadPlace {
        let outline = &self.outline;
        let on_its_end = HeadPlace {
            length: outline.length,
            x: -LEAN * outline.length - outline.head.w * 0.5,
        };
        if outline.length < LONG {
            return on_its_end;
        }
        let beside = [TwigSide::Right, TwigSide::Left].map(|bare| self.beside_its_end(bare, far));
        let shortest = (beside.into_iter().flatten())
            .filter(|it| it.length + SHORTER <= outline.length)
            .min_by(|one, other| one.length.total_cmp(&other.length));
        shortest.unwrap_or(on_its_end)
    }

    /// The place of its head on one side of its end, where there is one.
    fn beside_its_end(&self, bare: TwigSide, far: f32) -> Option<HeadPlace> {
        let head = self.outline.head;
        let reach = self.words(bare).map(|it| it.far).fold(0.0, f32::max);
        let lines = self.twigs.iter().map(|it| it.line).fold(0.0, f32::max);
        let length = (reach + HEAD_GAP)
            .max(lines + OVER_LINE)
            .max(far - head.h)
            .max(SHORTEST);
        let end = -LEAN * length;
        let (near, top) = (length - OVER_LINE, length + head.h + OVER_LINE);
        let words = self.words(bare.other());
        let level = words.filter(|it| it.far > near && it.near < top);
        let x = match bare {
            TwigSide::Right => {
                let words = level.map(|it| it.right).fold(f32::MIN, f32::max);
                let x = (end - head.w * 0.5).max(words + BESIDE_WORDS);
                (x + INSIDE <= end).then_some(x)
            }
            TwigSide::Left => {
                let words = level.map(|it| it.left).fold(f32::MAX, f32::min);
                let right = (end + head.w * 0.5).min(words - BESIDE_WORDS);
                (right - INSIDE >= end).then_some(right - head.w)
            }
        };
        x.map(|x| HeadPlace { length, x })
    }

    /// What the words on one side of it take up, and the lines that lead to
    /// them, measured from the joint.
    fn words(&self, twig_side: TwigSide) -> impl Iterator<Item = Taken> {
        let twigs = self
            .twigs
            .iter()
            .filter(move |it| it.twig_side == twig_side);
        twigs.flat_map(|it| {
            let side = self.outline.side;
            let elbows = it.twig.elbows.iter().map(move |elbow| {
                let (near, far) = side.reach(it.line, elbow.from, elbow.to);
                Taken {
                    near,
                    far,
                    left: elbow.x,
                    right: elbow.right,
                }
            });
            let all = side.areas(&it.twig, it.line).chain(elbows);
            all.map(|taken| Taken {
                left: it.x + taken.left,
                right: it.x + taken.right,
                ..taken
            })
        })
    }
}
