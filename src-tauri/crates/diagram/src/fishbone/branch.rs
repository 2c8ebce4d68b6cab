//! One first-level cause with everything beneath it, as a block: its words on
//! a ruled twig, and beneath the twig an outline of sub-causes, in columns
//! where there are many.

use crate::forest::Node;
use crate::words::{Size, count};

/// From the words down to the twig that they stand on.
pub(super) const ABOVE_TWIG: f32 = 2.0;
/// From the twig down to the first sub-cause.
const BELOW_TWIG: f32 = 6.0;
/// Between two labels, one beneath the other.
const GAP: f32 = 4.0;
/// How far sub-causes stand to the right of what they explain.
const INDENT: f32 = 15.0;
/// How far the line that leads to them stands to the right of it.
const TRUNK: f32 = 5.0;
/// Between the line's end and the words.
const CLEAR: f32 = 2.0;
/// Between two columns of sub-causes.
const COLUMN_GAP: f32 = 22.0;

/// A label's place within a block; the origin is the twig's left end.
#[derive(Debug)]
pub(super) struct Spot<'n, 'a> {
    pub(super) node: &'n Node<'a>,
    pub(super) size: Size,
    pub(super) x: f32,
    pub(super) y: f32,
}

/// A line that leads to a sub-cause: down, then right.
#[derive(Debug)]
pub(super) struct Elbow {
    pub(super) x: f32,
    pub(super) from: f32,
    pub(super) to: f32,
    pub(super) right: f32,
}

/// A branch laid out, without its place on the bone.
#[derive(Debug)]
pub(super) struct Block<'n, 'a> {
    pub(super) spots: Vec<Spot<'n, 'a>>,
    pub(super) elbows: Vec<Elbow>,
    pub(super) width: f32,
    /// Its extent above the twig, and beneath it.
    pub(super) above: f32,
    pub(super) below: f32,
}

impl<'n, 'a> Block<'n, 'a> {
    /// Lays a branch out. Lines are about `measure` wide; sub-causes that would
    /// reach further down than `column` go into several columns.
    pub(super) fn new(node: &'n Node<'a>, measure: f32, column: f32) -> Self {
        let size = node.words.fit(measure);
        let above = size.h + ABOVE_TWIG;
        let mut block = Self {
            spots: vec![Spot {
                node,
                size,
                x: 0.0,
                y: -above,
            }],
            elbows: Vec::new(),
            width: size.w,
            above,
            below: 0.0,
        };
        let mut left = 0.0;
        for children in columns(&node.children, measure, column) {
            let outline = Outline {
                measure,
                block: &mut block,
            };
            outline.run(children, left, 0.0, BELOW_TWIG);
            left = block.right(left) + COLUMN_GAP;
        }
        for spot in &block.spots {
            block.width = block.width.max(spot.x + spot.size.w);
            block.below = block.below.max(spot.y + spot.size.h);
        }
        block
    }

    /// The right edge of all sub-causes so far.
    fn right(&self, left: f32) -> f32 {
        let spots = self.spots.iter().skip(1);
        spots.map(|it| it.x + it.size.w).fold(left, f32::max)
    }
}

struct Outline<'b, 'n, 'a> {
    measure: f32,
    block: &'b mut Block<'n, 'a>,
}

impl<'n, 'a> Outline<'_, 'n, 'a> {
    /// Places siblings from `top` down beneath something whose left edge is
    /// `left` and whose lower edge is `bottom`. Gives the new lower edge.
    fn run(mut self, siblings: &'n [Node<'a>], left: f32, bottom: f32, top: f32) {
        self.place(siblings, left, bottom, top);
    }

    fn place(&mut self, siblings: &'n [Node<'a>], left: f32, bottom: f32, mut y: f32) -> f32 {
        let mut from = bottom;
        for node in siblings {
            let size = node.words.fit(self.measure);
            let x = left + INDENT;
            let to = y + node.words.entry();
            self.block.elbows.push(Elbow {
                x: left + TRUNK,
                from,
                to,
                right: x - CLEAR,
            });
            from = to;
            self.block.spots.push(Spot { node, size, x, y });
            let bottom = y + size.h;
            y = self.place(&node.children, x, bottom + 1.0, bottom + GAP);
        }
        y
    }
}

/// The height of a node with all beneath it, in an outline.
fn height(node: &Node<'_>, measure: f32) -> f32 {
    let beneath: f32 = node.children.iter().map(|it| height(it, measure)).sum();
    node.words.fit(measure).h + GAP + beneath
}

/// Cuts siblings into columns no higher than `most` where possible, about
/// equally high, keeping their order.
fn columns<'n, 'a>(siblings: &'n [Node<'a>], measure: f32, most: f32) -> Vec<&'n [Node<'a>]> {
    let heights: Vec<f32> = siblings.iter().map(|it| height(it, measure)).collect();
    let whole: f32 = heights.iter().sum();
    let highest = heights.iter().copied().fold(0.0, f32::max);
    if whole <= most || siblings.len() < 2 {
        return vec![siblings];
    }
    let share = (whole / (whole / most).ceil()).max(highest);
    let mut cuts = Vec::new();
    let (mut start, mut filled) = (0, 0.0);
    for (n, height) in heights.iter().enumerate() {
        // A column may be over its share by half of a label: better than a last
        // column of one.
        if n > start && filled + height > share + 8.0 {
            cuts.push(siblings.get(start..n).unwrap_or_default());
            (start, filled) = (n, 0.0);
        }
        filled += height;
    }
    cuts.push(siblings.get(start..).unwrap_or_default());
    debug_assert!(count(cuts.len()) <= count(siblings.len()));
    cuts
}
