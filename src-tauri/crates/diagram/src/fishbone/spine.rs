//! Where bones stand along the spine: each as near to the head as what stands
//! before it allows.
//!
//! Lengths along the spine are measured leftward-negative from the head's left
//! edge; distances from the spine are `t`, alike on both sides.

use super::bone::{Outline, Side};
use super::reach::Reach;
use crate::words::Size;

/// Between what stands on one bone and the next bone, or what stands on it.
const CLEAR: f32 = 6.0;
/// From the head to the first joint, and between joints, at least.
const FIRST_JOINT: f32 = 12.0;
const JOINTS: f32 = 30.0;
/// Joints that come so near to each other on both sides of the spine are made
/// one.
const SAME: f32 = 14.0;
/// How far the spine goes on after the last joint.
const TAIL: f32 = 14.0;

/// Everything with its place along the spine.
#[derive(Debug)]
pub(super) struct Spine {
    /// Where each bone meets it, in the order in which they were given.
    pub(super) joints: Vec<f32>,
    /// Its left end.
    pub(super) tail: f32,
    /// The leftmost of everything.
    pub(super) left: f32,
    /// The rightmost of everything, the head included.
    pub(super) right: f32,
    /// The size of the smallest words.
    pub(super) smallest: f32,
    /// How far it goes above the spine, and below.
    pub(super) above: f32,
    pub(super) below: f32,
}

/// What stands on one side so far.
struct Contour {
    /// How far everything reaches, leftward from the head.
    reach: Reach,
    last: Option<f32>,
}

impl Contour {
    fn new(head: Size) -> Self {
        let mut reach = Reach::default();
        reach.cover(0.0, head.h / 2.0, 0.0);
        Self { reach, last: None }
    }

    /// The rightmost joint at which a bone is clear of everything.
    fn joint(&self, bone: &Outline) -> f32 {
        let first = self.last.map_or(-FIRST_JOINT, |last| last - JOINTS);
        match self.reach.apart(&bone.right) {
            Some(apart) => first.min(-apart - CLEAR),
            None => first,
        }
    }

    fn add(&mut self, bone: &Outline, joint: f32) {
        self.last = Some(joint);
        self.reach.add(&bone.left, -joint);
    }
}

impl Spine {
    /// Places bones, given in order from the head: those that bear something,
    /// then those that don't.
    pub(super) fn new(bones: &[&Outline], head: Size) -> Self {
        let mut spine = Self {
            joints: vec![0.0; bones.len()],
            tail: -FIRST_JOINT - TAIL,
            left: -FIRST_JOINT - TAIL,
            right: head.w,
            smallest: f32::MAX,
            above: head.h / 2.0,
            below: head.h / 2.0,
        };
        let on = |side: Side| {
            let here = bones.iter().enumerate().filter(move |it| it.1.side == side);
            let (full, empty): (Vec<_>, Vec<_>) = here.partition(|it| it.1.is_full);
            full.into_iter().chain(empty)
        };
        let (mut above, mut below) = (on(Side::Above), on(Side::Below));
        let [mut over, mut under] = [Contour::new(head), Contour::new(head)];
        loop {
            let (one, other) = (above.next(), below.next());
            if one.is_none() && other.is_none() {
                return spine;
            }
            let joints = (
                one.map(|it| over.joint(it.1)),
                other.map(|it| under.joint(it.1)),
            );
            let joints = match joints {
                (Some(one), Some(other)) if (one - other).abs() < SAME => {
                    (Some(one.min(other)), Some(one.min(other)))
                }
                joints => joints,
            };
            let pair = [(one, joints.0, &mut over), (other, joints.1, &mut under)];
            for (bone, joint, contour) in pair {
                if let (Some((n, bone)), Some(joint)) = (bone, joint) {
                    contour.add(bone, joint);
                    spine.add(n, bone, joint);
                }
            }
        }
    }

    /// How wide and high everything is.
    pub(super) fn size(&self) -> (f32, f32) {
        (self.right - self.left, self.above + self.below)
    }

    fn add(&mut self, n: usize, bone: &Outline, joint: f32) {
        self.smallest = self.smallest.min(bone.smallest);
        self.tail = self.tail.min(joint - TAIL);
        self.left = self.left.min(self.tail).min(joint - bone.left.farthest());
        self.right = self.right.max(joint + bone.right.farthest());
        let reach = match bone.side {
            Side::Above => &mut self.above,
            Side::Below => &mut self.below,
        };
        *reach = reach.max(bone.top());
        if let Some(slot) = self.joints.get_mut(n) {
            *slot = joint;
        }
    }
}
