//! One first-level cause with everything beneath it, as a twig: its words on
//! a ruled twig, and beneath the twig an outline of sub-causes, in columns
//! where there are many.

use crate::forest::{Node, Sizes};
use crate::words::Size;

/// From the words down to the twig that they stand on.
const ABOVE_TWIG: f32 = 2.0;
/// From the twig down to the first sub-cause.
const BELOW_TWIG: f32 = 5.0;
/// Between two labels, one beneath the other.
pub(super) const LABEL_GAP: f32 = 3.0;
/// How far sub-causes stand to the right of what they explain.
const INDENT: f32 = 11.0;
/// How far the line that leads to them stands to the right of it.
const TRUNK: f32 = 5.0;
/// Between the line's end and the words.
const CLEAR: f32 = 2.0;
/// Between two columns of sub-causes.
const COLUMN_GAP: f32 = 12.0;

/// Columns are about so wide, and no wider together than they are high.
const WIDE: f32 = 140.0;

/// A label's place within a twig; the origin is the twig's left end.
#[derive(Debug)]
pub(super) struct PlacedNode<'n, 'a> {
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
pub(super) struct Twig<'n, 'a> {
    pub(super) nodes: Vec<PlacedNode<'n, 'a>>,
    pub(super) elbows: Vec<Elbow>,
    pub(super) width: f32,
    /// Its extent above the twig, and beneath it.
    pub(super) above: f32,
    pub(super) below: f32,
}

impl<'n, 'a> Twig<'n, 'a> {
    /// Lays a branch out. Sub-causes that would reach further down than
    /// `column` go into several columns.
    pub(super) fn new(node: &'n Node<'a>, sizes: &Sizes, column: f32) -> Self {
        let size = sizes.of(node);
        let mut twig = Self {
            nodes: Vec::with_capacity(node.count),
            elbows: Vec::with_capacity(node.count),
            width: 0.0,
            above: size.h + ABOVE_TWIG,
            below: 0.0,
        };
        twig.put(node, size, 0.0, -twig.above);
        // The more there is, the higher columns are.
        let whole: f32 = node.children.iter().map(|it| sizes.height(it)).sum();
        let column = column.max((whole * WIDE).sqrt());
        for children in columns(&node.children, sizes, column) {
            let height: f32 = children.iter().map(|it| sizes.height(it)).sum();
            let left = twig.beside(BELOW_TWIG + height);
            twig.outline(children, sizes, (left, 0.0), BELOW_TWIG);
        }
        twig
    }

    /// Places siblings from `y` down beneath something whose left lower corner
    /// is given. Gives the place for what follows, and their right edge.
    fn outline(
        &mut self,
        siblings: &'n [Node<'a>],
        sizes: &Sizes,
        (left, bottom): (f32, f32),
        mut y: f32,
    ) -> (f32, f32) {
        let mut from = bottom;
        let mut right = left;
        for node in siblings {
            let size = sizes.of(node);
            let x = left + INDENT;
            let to = y + node.words.entry();
            self.elbows.push(Elbow {
                x: left + TRUNK,
                from,
                to,
                right: x - CLEAR,
            });
            from = to;
            self.put(node, size, x, y);
            let bottom = y + size.h;
            let beneath =
                self.outline(&node.children, sizes, (x, bottom + 1.0), bottom + LABEL_GAP);
            right = right.max(x + size.w).max(beneath.1);
            y = beneath.0;
        }
        (y, right)
    }

    /// Where the next column begins, which reaches so far down: beside what of
    /// the columns before it is no further down.
    fn beside(&self, down: f32) -> f32 {
        let beneath = self.nodes.iter().skip(1);
        let rights = beneath.filter(|it| it.y < down).map(|it| it.x + it.size.w);
        let rights = rights.reduce(f32::max);
        rights.map_or(0.0, |it| it + COLUMN_GAP)
    }

    /// How far its line goes: beneath its own words, and on to the last column.
    pub(super) fn ruled(&self) -> f32 {
        let own = self.nodes.first().map_or(0.0, |it| it.size.w);
        let trunks = self.elbows.iter().filter(|it| it.from == 0.0);
        trunks.map(|it| it.x).fold(own, f32::max)
    }

    fn put(&mut self, node: &'n Node<'a>, size: Size, x: f32, y: f32) {
        let (right, bottom) = (x + size.w, y + size.h);
        self.width = self.width.max(right);
        self.below = self.below.max(bottom);
        self.nodes.push(PlacedNode { node, size, x, y });
    }
}

/// Cuts siblings into columns, each filled as far as `most` before the next is
/// begun: what is added at the end moves nothing.
fn columns<'n, 'a>(siblings: &'n [Node<'a>], sizes: &Sizes, most: f32) -> Vec<&'n [Node<'a>]> {
    let mut cuts = Vec::new();
    let (mut start, mut filled) = (0, 0.0);
    for (n, height) in siblings.iter().map(|it| sizes.height(it)).enumerate() {
        if n > start && filled + height > most {
            cuts.push(siblings.get(start..n).unwrap_or_default());
            (start, filled) = (n, 0.0);
        }
        filled += height;
    }
    cuts.push(siblings.get(start..).unwrap_or_default());
    cuts
}
