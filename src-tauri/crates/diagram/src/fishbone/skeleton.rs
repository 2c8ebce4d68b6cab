//! Where bones stand along the spine: as near to the head as the labels allow.
//!
//! Lengths along the spine are measured leftward-negative from the head's left
//! edge; distances from the spine are `t`, alike on both sides.

use super::bone::{LEAN, Ledge, Side, Stack};
use crate::words::{Size, count};

/// Between what hangs on one bone and the next bone.
const CLEAR: f32 = 18.0;
/// From the head to the first joint, and between joints, at least.
const FIRST_JOINT: f32 = 28.0;
const JOINTS: f32 = 96.0;
/// How far the spine goes on after the last joint.
const TAIL: f32 = 36.0;
/// Shorter bones become as long as the longest of their side when they have
/// this share of its length, so that heads stand in a row.
const ALIGN: f32 = 0.5;
/// Bones may stay so much longer than they must be.
const SLACK: f32 = 1.2;
/// Bones that must grow grow by a little more.
const SPARE: f32 = 1.1;

/// A bone with its place.
#[derive(Debug)]
pub(super) struct Standing<'b, 'n, 'a> {
    pub(super) stack: Stack<'b, 'n, 'a>,
    /// Where it meets the spine.
    pub(super) joint: f32,
    pub(super) ledges: Vec<Ledge>,
}

impl Standing<'_, '_, '_> {
    /// Where the head's box begins, and where it ends.
    pub(super) fn head(&self) -> (f32, f32) {
        let (x, w) = self.stack.head();
        (self.joint + x, self.joint + x + w)
    }

    /// From the spine to the far edge of its head.
    pub(super) fn reach(&self) -> f32 {
        self.stack.length + self.stack.bone.head_size.h
    }
}

/// Everything with its place along the spine.
#[derive(Debug)]
pub(super) struct Skeleton<'b, 'n, 'a> {
    pub(super) bones: Vec<Standing<'b, 'n, 'a>>,
    /// Left end of the spine.
    pub(super) tail: f32,
    /// The leftmost of everything.
    pub(super) left: f32,
    /// The rightmost of everything that isn't the head.
    pub(super) right: f32,
    /// How far it goes above the spine, and below.
    pub(super) above: f32,
    pub(super) below: f32,
    /// How long the bones of each side became.
    pub(super) lengths: [f32; 2],
}

/// A box that a bone must keep clear of: from `near` to `far` off the spine,
/// beginning at `x`.
#[derive(Clone, Copy)]
struct Obstacle {
    near: f32,
    far: f32,
    x: f32,
}

/// What stands on one side so far.
#[derive(Default)]
struct Contour {
    boxes: Vec<Obstacle>,
    /// Joint and length of each bone.
    bones: Vec<(f32, f32)>,
}

impl Contour {
    /// The rightmost joint at which a bone of this length, with a head of
    /// these measures, is clear of everything.
    fn joint(&self, stack: &Stack<'_, '_, '_>) -> f32 {
        let length = stack.length;
        let (head_x, head_w) = stack.head();
        let head_right = head_x + head_w;
        let (head_near, head_far) = (length - 6.0, length + stack.bone.head_size.h + 6.0);
        let mut joint = f32::MAX;
        for it in &self.boxes {
            if it.near < length + 4.0 {
                joint = joint.min(it.x - CLEAR + LEAN * it.near.max(0.0));
            }
            if it.near < head_far && head_near < it.far {
                joint = joint.min(it.x - CLEAR - head_right);
            }
        }
        for (other, reach) in &self.bones {
            if *reach > head_near {
                joint = joint.min(other - LEAN * reach.min(head_far) - CLEAR - head_right);
            }
        }
        joint
    }

    fn add(&mut self, standing: &Standing<'_, '_, '_>) {
        let (x, _) = standing.head();
        let length = standing.stack.length;
        self.bones.push((standing.joint, length));
        self.boxes.push(Obstacle {
            near: length,
            far: standing.reach(),
            x,
        });
        for ledge in &standing.ledges {
            self.boxes.push(Obstacle {
                near: ledge.near,
                far: ledge.far,
                x: standing.joint + ledge.x,
            });
        }
    }
}

/// Places bones, in order from the head, above and below by turns.
pub(super) fn place<'b, 'n, 'a>(
    mut stacks: Vec<Stack<'b, 'n, 'a>>,
    head: Size,
    floor: [f32; 2],
) -> Skeleton<'b, 'n, 'a> {
    let lengths = align(&mut stacks, floor);
    let mut sides = [Contour::default(), Contour::default()];
    for side in &mut sides {
        side.boxes.push(Obstacle {
            near: 0.0,
            far: head.h / 2.0,
            x: 0.0,
        });
    }
    let mut skeleton = Skeleton {
        bones: Vec::with_capacity(stacks.len()),
        tail: -FIRST_JOINT - TAIL,
        left: -FIRST_JOINT - TAIL,
        right: 0.0,
        above: head.h / 2.0,
        below: head.h / 2.0,
        lengths,
    };
    let mut last = -FIRST_JOINT + JOINTS;
    let mut stacks = stacks.into_iter().peekable();
    while let Some(first) = stacks.next() {
        let second = stacks.next();
        let pair: Vec<Stack<'_, '_, '_>> = std::iter::once(first).chain(second).collect();
        let mut joint = last - JOINTS;
        for stack in &pair {
            joint = joint.min(side(&mut sides, stack).joint(stack));
        }
        for stack in pair {
            let ledges = stack.ledges();
            let standing = Standing {
                stack,
                joint,
                ledges,
            };
            side(&mut sides, &standing.stack).add(&standing);
            skeleton.add(standing);
        }
        last = joint;
    }
    skeleton
}

fn side<'s>(sides: &'s mut [Contour; 2], stack: &Stack<'_, '_, '_>) -> &'s mut Contour {
    stack.bone.side.of_two(sides)
}

impl<'b, 'n, 'a> Skeleton<'b, 'n, 'a> {
    /// The share of branches that stand on a shelf beside another.
    pub(super) fn shared(&self) -> f32 {
        let blocks: usize = self.bones.iter().map(|it| it.stack.bone.blocks.len()).sum();
        let shelves: usize = self.bones.iter().map(|it| it.stack.shelves.len()).sum();
        1.0 - count(shelves) / count(blocks.max(1))
    }

    fn add(&mut self, standing: Standing<'b, 'n, 'a>) {
        let (head_left, head_right) = standing.head();
        self.tail = self.tail.min(standing.joint - TAIL);
        self.left = self.left.min(self.tail).min(head_left);
        self.right = self.right.max(head_right);
        for ledge in &standing.ledges {
            self.left = self.left.min(standing.joint + ledge.x);
        }
        let reach = match standing.stack.bone.side {
            Side::Above => &mut self.above,
            Side::Below => &mut self.below,
        };
        *reach = reach.max(standing.reach());
        self.bones.push(standing);
    }
}

/// Lengthens bones so that heads stand in a row where that costs little, and so
/// that they stay where they were. Gives the lengths.
fn align(stacks: &mut [Stack<'_, '_, '_>], mut floor: [f32; 2]) -> [f32; 2] {
    let mut lengths = [0.0; 2];
    for side in [Side::Above, Side::Below] {
        let here = stacks.iter().filter(|it| it.bone.side == side);
        let wanted = here.clone().map(|it| it.length).fold(0.0, f32::max);
        let needed = here.map(|it| it.tight).fold(0.0, f32::max);
        let floor = *side.of_two(&mut floor);
        let stays = needed <= floor && floor <= wanted * SLACK;
        let longest = if stays {
            floor
        } else if needed > floor && floor > 0.0 {
            // With a little for what may come next.
            wanted.max(needed * SPARE)
        } else {
            wanted
        };
        for stack in stacks.iter_mut().filter(|it| it.bone.side == side) {
            let aligned = stack.length >= longest * ALIGN;
            if !stack.is_empty() && (aligned || stack.length > longest) {
                stack.length = longest;
            }
        }
        *side.of_two(&mut lengths) = longest;
    }
    lengths
}
