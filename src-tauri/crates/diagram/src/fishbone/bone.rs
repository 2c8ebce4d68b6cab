//! A bone by itself: its twigs on both sides, each with a place.
//!
//! A bone is worked out for one side of the spine, with `t` for the distance
//! from the spine and `x` measured from the joint, so that both sides share
//! the same arithmetic. Nothing here knows of another bone: what stands on it
//! stands still whatever happens elsewhere.

use super::reach::Reach;
use super::twig::Twig;
use super::twig_row::{TwigRow, lanes};
use super::twig_sides::{SPINE_GAP, TWIG_GAP, TwigSide};
use crate::forest::Form;
use crate::words::{LabelText, Size};

/// How far a bone leans to the left for each px away from the spine: about
/// 69°. The flatter bones lie, the more of a picture's corners stays empty.
pub(super) const LEAN: f32 = 0.38;
/// Between a label and its bone.
const BONE_GAP: f32 = 5.0;
/// Between a bone's head and the nearest label on it.
pub(super) const HEAD_GAP: f32 = 6.0;
/// Around a bone's head.
const AROUND_HEAD: [f32; 2] = [4.0, 8.0];
/// The shortest bone that bears anything, and the length of one that doesn't.
pub(super) const SHORTEST: f32 = 56.0;
const EMPTY: f32 = 40.0;

/// Between two twigs beside each other.
const LANE_GAP: f32 = 16.0;

/// A side of the spine.
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
    pub(super) fn reach(self, line: f32, top: f32, bottom: f32) -> (f32, f32) {
        match self {
            Self::Above => (line - bottom, line - top),
            Self::Below => (line + top, line + bottom),
        }
    }

    /// What the words of a twig take up whose line is at `line`.
    pub(super) fn areas(self, twig: &Twig<'_, '_>, line: f32) -> impl Iterator<Item = Taken> {
        twig.nodes.iter().map(move |it| {
            let (near, far) = self.reach(line, it.y, it.y + it.size.h);
            Taken {
                near,
                far,
                left: it.x,
                right: it.x + it.size.w,
            }
        })
    }
}

/// What something takes up: how far off the spine, from and to, and along it,
/// measured from its twig's left end or from the joint.
#[derive(Clone, Copy, Debug)]
pub(super) struct Taken {
    pub(super) near: f32,
    pub(super) far: f32,
    pub(super) left: f32,
    pub(super) right: f32,
}

/// A twig with its place.
#[derive(Debug)]
pub(super) struct Placed<'n, 'a> {
    pub(super) twig: Twig<'n, 'a>,
    /// The line's distance from the spine.
    pub(super) line: f32,
    /// The left edge of its words, measured from the joint.
    pub(super) x: f32,
    pub(super) twig_side: TwigSide,
}

/// What others must know of a bone.
#[derive(Clone, Debug)]
pub(super) struct Outline {
    pub(super) side: Side,
    pub(super) head: Size,
    /// The head's left edge, measured from the joint.
    pub(super) head_x: f32,
    /// Its length, measured away from the spine.
    pub(super) length: f32,
    /// How far what stands on it reaches from its joint to the left, and to the
    /// right.
    pub(super) left: Reach,
    pub(super) right: Reach,
    /// The size of the smallest words on it.
    pub(super) smallest: f32,
    /// Whether a cause stands on it, or would if nothing were folded.
    pub(super) is_full: bool,
}

/// A category's part of the picture.
#[derive(Debug)]
pub(super) struct Bone<'n, 'a> {
    pub(super) outline: Outline,
    pub(super) head: &'n LabelText<'a>,
    pub(super) twigs: Vec<Placed<'n, 'a>>,
}

impl<'n, 'a> Bone<'n, 'a> {
    pub(super) fn new(
        side: Side,
        (head, size): (&'n LabelText<'a>, Size),
        twigs: Vec<(TwigSide, Twig<'n, 'a>)>,
        over_the_head: Option<f32>,
        form: Form,
        stagger: f32,
    ) -> Self {
        let begin = |twig_side| match (twig_side, over_the_head) {
            (TwigSide::Right, Some(over)) => over,
            _ => SPINE_GAP,
        };
        let nodes = twigs.iter().flat_map(|(_, it)| &it.nodes);
        let smallest = nodes
            .map(|it| it.node.words.size())
            .fold(head.size(), f32::min);
        let is_full = !twigs.is_empty() || head.hidden() > 0;
        let mut bone = Self {
            outline: Outline {
                side,
                head: size,
                head_x: 0.0,
                length: if is_full { SHORTEST + stagger } else { EMPTY },
                left: Reach::default(),
                right: Reach::default(),
                smallest,
                is_full,
            },
            head,
            twigs: Vec::with_capacity(twigs.len()),
        };
        let far = match form {
            Form::Usual | Form::Low => bone.put_on_both_sides(twigs, begin),
            Form::InFile => bone.put_in_file(twigs, begin),
        };
        if !bone.twigs.is_empty() {
            bone.outline.length = (far + HEAD_GAP).max(SHORTEST);
        }
        let place = bone.head_place(far);
        bone.outline.length = place.length;
        bone.outline.head_x = place.x;
        bone.outline.close();
        bone
    }

    /// Puts twigs on both sides at once, and says how far they reach.
    fn put_on_both_sides(
        &mut self,
        twigs: Vec<(TwigSide, Twig<'n, 'a>)>,
        begin: impl Fn(TwigSide) -> f32,
    ) -> f32 {
        let lanes = lanes(&twigs);
        let (left, right): (Vec<_>, Vec<_>) =
            twigs.into_iter().partition(|it| it.0 == TwigSide::Left);
        let mut lines = Vec::new();
        let mut far = 0.0_f32;
        for (twig_side, twigs) in [(TwigSide::Left, left), (TwigSide::Right, right)] {
            let mut next = begin(twig_side);
            let mut twigs = twigs.into_iter().map(|it| it.1).peekable();
            while twigs.peek().is_some() {
                let row = TwigRow::new(self.outline.side, twigs.by_ref().take(lanes).collect());
                let base = row.base(next, &lines);
                far = far.max(row.far(base));
                next = row.far(base) + TWIG_GAP;
                lines.extend(row.lines(base));
                self.put(twig_side, row, base);
            }
        }
        far
    }

    /// Puts twigs one after the other, each on its side, and says how far they
    /// reach.
    fn put_in_file(
        &mut self,
        twigs: Vec<(TwigSide, Twig<'n, 'a>)>,
        begin: impl Fn(TwigSide) -> f32,
    ) -> f32 {
        let mut far = SPINE_GAP - TWIG_GAP;
        for (twig_side, twig) in twigs {
            let next = (far + TWIG_GAP).max(begin(twig_side));
            let row = TwigRow::new(self.outline.side, vec![twig]);
            let base = row.base(next, &[]);
            far = row.far(base);
            self.put(twig_side, row, base);
        }
        far
    }

    /// Puts the twigs of a row beside each other, each as near to the bone as
    /// all of it allows.
    fn put(&mut self, twig_side: TwigSide, row: TwigRow<'n, 'a>, base: f32) {
        let mut taken = None;
        for (twig, offset) in row.inner_first() {
            let line = base + offset;
            let x = self.beside(twig_side, &twig, line, taken);
            taken = Some(match twig_side {
                TwigSide::Left => x,
                TwigSide::Right => x + twig.width.max(twig.ruled()),
            });
            self.outline.cover(twig_side, &twig, line, x);
            self.twigs.push(Placed {
                twig,
                line,
                x,
                twig_side,
            });
        }
    }

    /// The left edge of a twig beside its bone, or beside what stands there.
    fn beside(
        &self,
        twig_side: TwigSide,
        twig: &Twig<'_, '_>,
        line: f32,
        taken: Option<f32>,
    ) -> f32 {
        let areas = self.outline.side.areas(twig, line);
        match twig_side {
            TwigSide::Left => {
                let free = taken.map_or(f32::MAX, |it| it - LANE_GAP - twig.width);
                let rights = areas.map(|it| -LEAN * it.far - BONE_GAP - it.right);
                rights.fold(free, f32::min)
            }
            TwigSide::Right => {
                let free = taken.map_or(f32::MIN, |it| it + LANE_GAP);
                let lefts = areas.map(|it| -LEAN * it.near + BONE_GAP - it.left);
                lefts.fold(free, f32::max)
            }
        }
    }
}

impl Outline {
    /// From the spine to the far edge of its head.
    pub(super) fn top(&self) -> f32 {
        self.length + self.head.h
    }

    /// Adds a twig to what others must keep clear of.
    fn cover(&mut self, twig_side: TwigSide, twig: &Twig<'_, '_>, line: f32, x: f32) {
        let areas = self.side.areas(twig, line);
        match twig_side {
            TwigSide::Left => {
                self.left.cover(line, line, -x);
                for it in areas {
                    self.left.cover(it.near, it.far, -x - it.left);
                }
                // The lines that lead to sub-causes stand farther out.
                for it in &twig.elbows {
                    let (near, far) = self.side.reach(line, it.from, it.to);
                    self.left.cover(near, far, -x - it.x);
                }
            }
            TwigSide::Right => {
                self.right.cover(line, line, x + twig.ruled());
                for it in areas {
                    self.right.cover(it.near, it.far, x + it.right);
                }
            }
        }
    }

    /// Adds the bone itself and its head to what others must keep clear of.
    fn close(&mut self) {
        for (near, far) in Reach::steps(self.length) {
            self.right.cover(near, far, -LEAN * near);
            self.left.cover(near, far, LEAN * far);
        }
        let (x, w) = (self.head_x, self.head.w);
        let [before, after] = AROUND_HEAD;
        let (near, far) = (self.length - before, self.top() + after);
        self.left.cover(near, far, -x);
        self.right.cover(near, far, x + w);
    }
}
