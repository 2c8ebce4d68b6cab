//! A bone by itself: its twigs on both sides, each with a place.
//!
//! A bone is worked out for one side of the spine, with `t` for the distance
//! from the spine and `x` measured from the joint, so that both sides share
//! the same arithmetic. Nothing here knows of another bone: what stands on it
//! stands still whatever happens elsewhere.

use super::hand::{Hand, TWIG_GAP, begin};
use super::reach::Reach;
use super::twig::Twig;
use crate::words::{Size, Words};

/// How far a bone leans to the left for each px away from the spine: about
/// 63°, at which one need not go on walking to the left for a long bone.
pub(super) const LEAN: f32 = 0.5;
/// Between a label and its bone.
const BONE_GAP: f32 = 7.0;
/// Between a bone's head and the nearest label.
const HEAD_GAP: f32 = 8.0;
/// Around a bone's head.
const AROUND_HEAD: [f32; 2] = [4.0, 8.0];
/// The shortest bone that bears anything, and the length of one that doesn't.
const SHORTEST: f32 = 72.0;
const EMPTY: f32 = 40.0;
/// How far apart the lines of two twigs are that meet a bone from both sides,
/// so that nobody takes them for one.
const APART: f32 = 8.0;

/// Which side of the spine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Above,
    Below,
}

impl Side {
    /// The side of the nth bone, counted from the head.
    pub(super) fn of(n: usize) -> Self {
        if n.is_multiple_of(2) {
            Self::Above
        } else {
            Self::Below
        }
    }

    /// How far a box reaches off the spine, from and to, which stands from
    /// `top` to `bottom` beneath a line at `t`.
    fn reach(self, line: f32, top: f32, bottom: f32) -> (f32, f32) {
        match self {
            Self::Above => (line - bottom, line - top),
            Self::Below => (line + top, line + bottom),
        }
    }
}

/// A twig with its place.
#[derive(Debug)]
pub(super) struct Placed<'n, 'a> {
    pub(super) twig: Twig<'n, 'a>,
    /// The line's distance from the spine.
    pub(super) line: f32,
    /// The left edge of its words, measured from the joint.
    pub(super) x: f32,
}

/// What others must know of a bone.
#[derive(Clone, Debug)]
pub(super) struct Outline {
    pub(super) side: Side,
    pub(super) head: Size,
    /// Its length, measured away from the spine.
    pub(super) length: f32,
    /// How far what stands on it reaches from its joint to the left, and to the
    /// right.
    pub(super) left: Reach,
    pub(super) right: Reach,
    /// Whether a cause stands on it, or would if nothing were folded.
    pub(super) is_full: bool,
}

/// A category's part of the picture.
#[derive(Debug)]
pub(super) struct Bone<'n, 'a> {
    pub(super) outline: Outline,
    pub(super) head: &'n Words<'a>,
    pub(super) twigs: Vec<Placed<'n, 'a>>,
}

impl<'n, 'a> Bone<'n, 'a> {
    pub(super) fn new(
        side: Side,
        (head, size): (&'n Words<'a>, Size),
        twigs: Vec<(Hand, Twig<'n, 'a>)>,
        beside_the_head: bool,
    ) -> Self {
        let is_full = !twigs.is_empty() || head.hidden() > 0;
        let mut bone = Self {
            outline: Outline {
                side,
                head: size,
                length: if is_full { SHORTEST } else { EMPTY },
                left: Reach::default(),
                right: Reach::default(),
                is_full,
            },
            head,
            twigs: Vec::with_capacity(twigs.len()),
        };
        let [mut left, mut right] =
            [Hand::Left, Hand::Right].map(|hand| Filled::new(begin(hand, beside_the_head)));
        for (hand, twig) in twigs {
            let (own, other) = match hand {
                Hand::Left => (&mut left, &right),
                Hand::Right => (&mut right, &left),
            };
            let line = own.add(side, &twig, &other.lines);
            bone.put(hand, twig, line);
        }
        let needed = left.far.max(right.far) + HEAD_GAP;
        bone.outline.length = bone.outline.length.max(needed);
        bone.outline.close();
        bone
    }

    /// Puts a twig as near to the bone as all of it allows.
    fn put(&mut self, hand: Hand, twig: Twig<'n, 'a>, line: f32) {
        let side = self.outline.side;
        let spots = twig.spots.iter().map(|it| {
            let (near, far) = side.reach(line, it.y, it.y + it.size.h);
            (near, far, it.x, it.x + it.size.w)
        });
        let x = match hand {
            Hand::Left => spots
                .clone()
                .map(|(_, far, _, right)| -LEAN * far - BONE_GAP - right)
                .fold(f32::MAX, f32::min),
            Hand::Right => spots
                .clone()
                .map(|(near, _, left, _)| -LEAN * near + BONE_GAP - left)
                .fold(f32::MIN, f32::max),
        };
        match hand {
            Hand::Left => {
                for (near, far, left, _) in spots {
                    self.outline.left.cover(near, far, -x - left);
                }
                // The lines that lead to sub-causes stand farther out.
                for it in &twig.elbows {
                    let (near, far) = side.reach(line, it.from, it.to);
                    self.outline.left.cover(near, far, -x - it.x);
                }
            }
            Hand::Right => {
                for (near, far, _, right) in spots {
                    self.outline.right.cover(near, far, x + right);
                }
            }
        }
        self.twigs.push(Placed { twig, line, x });
    }
}

/// How far one side of a bone is filled.
struct Filled {
    /// Where the next twig may begin.
    next: f32,
    /// Where the last one ends.
    far: f32,
    lines: Vec<f32>,
}

impl Filled {
    fn new(begin: f32) -> Self {
        Self {
            next: begin,
            far: begin,
            lines: Vec::new(),
        }
    }

    /// Finds the place of a twig's line, clear of the lines on the other side.
    fn add(&mut self, side: Side, twig: &Twig<'_, '_>, others: &[f32]) -> f32 {
        let toward_spine = match side {
            Side::Above => twig.below,
            Side::Below => twig.above,
        };
        let mut line = self.next + toward_spine;
        for other in others {
            if (other - line).abs() < APART {
                line = other + APART;
            }
        }
        self.far = line - toward_spine + twig.above + twig.below;
        self.next = self.far + TWIG_GAP;
        self.lines.push(line);
        line
    }
}

impl Outline {
    /// Left edge and width of the head's box, measured from the joint: it is
    /// centred on the bone's end.
    pub(super) fn head_box(&self) -> (f32, f32) {
        (-LEAN * self.length - self.head.w * 0.5, self.head.w)
    }

    /// From the spine to the far edge of its head.
    pub(super) fn top(&self) -> f32 {
        self.length + self.head.h
    }

    /// Adds the bone itself and its head to what others must keep clear of.
    fn close(&mut self) {
        for (near, far) in Reach::steps(self.length) {
            self.right.cover(near, far, -LEAN * near);
            self.left.cover(near, far, LEAN * far);
        }
        let (x, w) = self.head_box();
        let [before, after] = AROUND_HEAD;
        let (near, far) = (self.length - before, self.top() + after);
        self.left.cover(near, far, -x);
        self.right.cover(near, far, x + w);
    }
}
