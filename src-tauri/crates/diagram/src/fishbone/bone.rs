//! One category: its head, its bone, and its branches on shelves along it.
//!
//! A bone is worked out for one side of the spine, with `t` for the distance
//! from the spine and `x` measured from the joint, so that both sides share
//! the same arithmetic.

use super::branch::Block;
use crate::words::{Size, Words};

/// How far a bone leans to the left for each px away from the spine: 60°.
pub(super) const LEAN: f32 = 0.577_350_3;
/// Between two shelves.
const SHELF_GAP: f32 = 12.0;
/// Between two branches on one shelf.
const BRANCH_GAP: f32 = 24.0;
/// Between a label and its bone.
const BONE_GAP: f32 = 8.0;
/// Between the spine and the nearest label.
const SPINE_GAP: f32 = 14.0;
/// Between a bone's head and the nearest label.
const HEAD_GAP: f32 = 10.0;
/// The shortest bone that bears anything, and the length of one that doesn't.
const SHORTEST: f32 = 112.0;
const EMPTY: f32 = 52.0;

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

    /// What is kept for this side, where something is kept for both.
    pub(super) fn of_two<T>(self, two: &mut [T; 2]) -> &mut T {
        let [above, below] = two;
        match self {
            Self::Above => above,
            Self::Below => below,
        }
    }
}

/// Branches that stand on one line.
#[derive(Debug)]
pub(super) struct Shelf {
    /// Which of the bone's blocks, from the left.
    pub(super) blocks: std::ops::Range<usize>,
    /// Extents above and beneath the line.
    pub(super) above: f32,
    pub(super) below: f32,
}

impl Shelf {
    fn height(&self) -> f32 {
        self.above + self.below
    }
}

/// How branches are put on shelves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Packing {
    /// Good enough for comparing plans.
    #[default]
    Quick,
    /// As low as can be.
    Best,
}

/// A category's part of the picture.
#[derive(Debug)]
pub(super) struct Bone<'n, 'a> {
    pub(super) side: Side,
    pub(super) head: &'n Words<'a>,
    pub(super) head_size: Size,
    pub(super) blocks: Vec<Block<'n, 'a>>,
}

/// A bone with its branches shared out on shelves.
#[derive(Debug)]
pub(super) struct Stack<'b, 'n, 'a> {
    pub(super) bone: &'b Bone<'n, 'a>,
    /// From the top of the picture downward.
    pub(super) shelves: Vec<Shelf>,
    /// The bone's length, measured away from the spine.
    pub(super) length: f32,
    /// The least that it can be.
    pub(super) tight: f32,
}

impl<'n, 'a> Bone<'n, 'a> {
    /// Shares the branches out so that the bone needn't be longer than
    /// `longest`, on shelves as narrow as that allows.
    pub(super) fn stack(&self, longest: f32, packing: Packing) -> Stack<'_, 'n, 'a> {
        // One branch to a shelf is the look of a fishbone; more only when
        // there is no other way.
        let single = self.stacked(self.quick(0.0));
        if single.length <= longest {
            return single;
        }
        let shelved = |width| {
            self.stacked(match packing {
                Packing::Quick => self.quick(width),
                Packing::Best => self.best(width),
            })
        };
        let widths = self.blocks.iter().map(|it| it.width);
        let mut narrow = widths.clone().fold(0.0, f32::max);
        let mut wide: f32 = widths.map(|it| it + BRANCH_GAP).sum();
        let mut stack = shelved(wide);
        for _ in 0..6 {
            let middle = (narrow * wide).sqrt();
            let narrower = shelved(middle);
            if narrower.length <= longest {
                wide = middle;
                stack = narrower;
            } else {
                narrow = middle;
            }
        }
        stack
    }

    fn stacked(&self, shelves: Vec<Shelf>) -> Stack<'_, 'n, 'a> {
        let length = if shelves.is_empty() {
            EMPTY
        } else {
            let heights: f32 = shelves.iter().map(|it| it.height() + SHELF_GAP).sum();
            (heights - SHELF_GAP + SPINE_GAP + HEAD_GAP).max(SHORTEST)
        };
        Stack {
            bone: self,
            shelves,
            length,
            tight: length,
        }
    }

    /// Fills one shelf after the other.
    fn quick(&self, widest: f32) -> Vec<Shelf> {
        let mut shelves: Vec<Shelf> = Vec::new();
        let mut filled = 0.0;
        for (n, block) in self.blocks.iter().enumerate() {
            let with = filled + BRANCH_GAP + block.width;
            match shelves.last_mut() {
                Some(shelf) if with <= widest => {
                    shelf.blocks.end = n + 1;
                    shelf.above = shelf.above.max(block.above);
                    shelf.below = shelf.below.max(block.below);
                    filled = with;
                }
                _ => {
                    shelves.push(Shelf {
                        blocks: n..n + 1,
                        above: block.above,
                        below: block.below,
                    });
                    filled = block.width;
                }
            }
        }
        shelves
    }

    /// The shelves, none wider than `widest`, that are the least high together:
    /// branches of like height come to stand beside each other.
    fn best(&self, widest: f32) -> Vec<Shelf> {
        // For the first n blocks: the least height, and the last shelf.
        let mut least: Vec<(f32, Option<Shelf>)> = vec![(0.0, None)];
        for end in 1..=self.blocks.len() {
            let mut best: (f32, Option<Shelf>) = (f32::MAX, None);
            let (mut width, mut above, mut below) = (-BRANCH_GAP, 0.0_f32, 0.0_f32);
            for (start, block) in self.blocks.iter().enumerate().take(end).rev() {
                width += BRANCH_GAP + block.width;
                if width > widest && start + 1 < end {
                    break;
                }
                above = above.max(block.above);
                below = below.max(block.below);
                let so_far = least.get(start).map_or(0.0, |it| it.0);
                let height = so_far + above + below + SHELF_GAP;
                if height < best.0 {
                    let blocks = start..end;
                    best = (
                        height,
                        Some(Shelf {
                            blocks,
                            above,
                            below,
                        }),
                    );
                }
            }
            least.push(best);
        }
        let mut shelves = Vec::new();
        let mut end = self.blocks.len();
        while let Some(shelf) = least.get_mut(end).and_then(|it| it.1.take()) {
            end = shelf.blocks.start;
            shelves.push(shelf);
        }
        shelves.reverse();
        shelves
    }
}

/// A shelf with its place: `t` of its line and of its two edges.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ledge {
    /// The left end of its line, measured from the joint.
    pub(super) x: f32,
    /// The line's distance from the spine.
    pub(super) line: f32,
    /// The nearer and the further edge of everything on it.
    pub(super) near: f32,
    pub(super) far: f32,
}

impl<'n, 'a> Stack<'_, 'n, 'a> {
    /// The same on a longer bone, unless nothing hangs on it.
    pub(super) fn stretched(mut self, factor: f32) -> Self {
        if !self.is_empty() {
            self.length *= factor;
        }
        self
    }

    /// Whether nothing hangs on it.
    pub(super) fn is_empty(&self) -> bool {
        self.shelves.is_empty()
    }

    /// Places the shelves at equal distances along the bone.
    pub(super) fn ledges(&self) -> Vec<Ledge> {
        let heights: f32 = self.shelves.iter().map(Shelf::height).sum();
        let gaps = crate::words::count(self.shelves.len());
        let room = self.length - heights - SPINE_GAP - HEAD_GAP;
        // A little of what is left over goes to both ends.
        let spare = (room - SHELF_GAP * (gaps - 1.0)).max(0.0);
        let share = spare / (gaps + 1.0);
        let gap = SHELF_GAP + share;
        let mut near = SPINE_GAP + share;
        let mut ledges: Vec<Ledge> = Vec::with_capacity(self.shelves.len());
        let mut place = |shelf: &Shelf| {
            let far = near + shelf.height();
            let line = match self.bone.side {
                Side::Above => near + shelf.below,
                Side::Below => near + shelf.above,
            };
            let mut ledge = Ledge {
                x: 0.0,
                line,
                near,
                far,
            };
            ledge.x = self.left(shelf, ledge);
            ledges.push(ledge);
            near = far + gap;
        };
        // Order runs downward on both sides.
        match self.bone.side {
            Side::Above => self.shelves.iter().rev().for_each(&mut place),
            Side::Below => self.shelves.iter().for_each(&mut place),
        }
        if self.bone.side == Side::Above {
            ledges.reverse();
        }
        ledges
    }

    /// Where a shelf must begin so that nothing on it comes near the bone.
    fn left(&self, shelf: &Shelf, ledge: Ledge) -> f32 {
        let mut reach = f32::MIN;
        for (offset, block) in self.along(shelf) {
            let toward = match self.bone.side {
                Side::Above => block.toward_above,
                Side::Below => block.toward_below,
            };
            reach = reach.max(offset + toward);
        }
        -LEAN * ledge.line - BONE_GAP - reach
    }

    /// The blocks of a shelf with their distances from its left end.
    pub(super) fn along<'s>(
        &'s self,
        shelf: &Shelf,
    ) -> impl Iterator<Item = (f32, &'s Block<'n, 'a>)> + use<'s, 'n, 'a> {
        let blocks = self.bone.blocks.get(shelf.blocks.clone());
        let mut offset = 0.0;
        blocks.unwrap_or_default().iter().map(move |block| {
            let here = offset;
            offset += block.width + BRANCH_GAP;
            (here, block)
        })
    }

    /// Left edge and width of the head's box, measured from the joint. It is
    /// centred on the bone's end, a little to the left.
    pub(super) fn head(&self) -> (f32, f32) {
        let width = self.bone.head_size.w;
        (-LEAN * self.length - width * 0.5, width)
    }
}
