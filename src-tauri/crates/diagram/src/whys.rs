//! The why-tree: the effect at the left, and to the right of each thing what
//! made it possible, one column for each "why?".

use crate::forest::{Forest, Node, Scope};
use crate::words::{LabelText, Size, hundredths};
use crate::{Frame, Options, Stroke, StrokeRole};
use workshop::Workshop;

/// About how wide lines are: wider than on a fishbone, as a tree is narrow and
/// high.
const MEASURE: f32 = 264.0;
/// Between two columns; links run in it.
const COLUMN_GAP: f32 = 44.0;
/// Between siblings, and between the children of different parents.
const SIBLING_GAP: f32 = 9.0;
const FAMILY_GAP: f32 = 18.0;
/// Between a link's end and the words that it leads to.
const CLEAR: f32 = 4.0;
/// Width of a link.
const LINK: f32 = 1.1;
/// Empty room around the picture.
const MARGIN: f32 = 24.0;

/// Lays the causes of a workshop out as a why-tree.
///
/// Siblings stand in order from top to bottom, parents in the middle of their
/// children.
#[must_use]
pub fn why_tree(workshop: &Workshop, options: &Options) -> Frame {
    draw(workshop, &Scope::of(options))
}

/// The part of a workshop that a scope draws.
pub(crate) fn draw(workshop: &Workshop, scope: &Scope) -> Frame {
    let mut forest = Forest::new(workshop, scope);
    forest.head = forest.head.with_hidden(forest.hidden.values().sum());
    Tree::new(&forest, MEASURE).frame()
}

/// A node with its place; `y` is the middle of its label.
struct PlacedNode<'f, 'a> {
    words: &'f LabelText<'a>,
    size: Size,
    depth: usize,
    y: f32,
    /// Its children, by their indices among the placed nodes.
    children: Vec<usize>,
}

struct Tree<'f, 'a> {
    placed: Vec<PlacedNode<'f, 'a>>,
    /// Left edge and width of each column.
    columns: Vec<(f32, f32)>,
    top: f32,
    bottom: f32,
}

/// How far down each column is taken by a branch: its first upper edge and its
/// last lower edge, for each depth from the branch's own on.
type Outline = Vec<(f32, f32)>;

impl<'f, 'a> Tree<'f, 'a> {
    fn new(forest: &'f Forest<'a>, measure: f32) -> Self {
        let mut tree = Self {
            placed: Vec::new(),
            columns: Vec::new(),
            top: 0.0,
            bottom: 0.0,
        };
        let (_, outline) = tree.place(&forest.head, &forest.roots, 0, measure);
        let edges = outline.iter();
        tree.top = edges.clone().map(|it| it.0).fold(f32::MAX, f32::min);
        tree.bottom = edges.map(|it| it.1).fold(f32::MIN, f32::max);
        tree.align();
        tree
    }

    /// Places a node with all beneath it around y = 0.
    fn place(
        &mut self,
        words: &'f LabelText<'a>,
        children: &'f [Node<'a>],
        depth: usize,
        measure: f32,
    ) -> (usize, Outline) {
        let size = if depth == 0 {
            words.fit_head()
        } else {
            words.fit(measure)
        };
        let this = self.placed.len();
        self.placed.push(PlacedNode {
            words,
            size,
            depth,
            y: 0.0,
            children: Vec::new(),
        });
        let mut placed: Vec<usize> = Vec::with_capacity(children.len());
        let mut beneath: Outline = Vec::new();
        for child in children {
            let start = self.placed.len();
            let (id, outline) = self.place(&child.words, &child.children, depth + 1, measure);
            let down = apart(&beneath, &outline);
            self.shift(start, down);
            merge(&mut beneath, &outline, down);
            placed.push(id);
        }
        let y = |it: Option<&usize>| it.and_then(|it| self.placed.get(*it)).map(|it| it.y);
        let middle = match (y(placed.first()), y(placed.last())) {
            (Some(first), Some(last)) => f32::midpoint(first, last),
            _ => 0.0,
        };
        let mut outline = vec![(middle - size.h / 2.0, middle + size.h / 2.0)];
        outline.append(&mut beneath);
        if let Some(node) = self.placed.get_mut(this) {
            node.y = middle;
            node.children = placed;
        }
        (this, outline)
    }

    /// Moves all placed nodes from `start` on.
    fn shift(&mut self, start: usize, down: f32) {
        for node in self.placed.iter_mut().skip(start) {
            node.y += down;
        }
    }

    /// Puts columns side by side, each as wide as its widest label.
    fn align(&mut self) {
        let depth = self.placed.iter().map(|it| it.depth).max().unwrap_or(0);
        let mut widths = vec![0.0_f32; depth + 1];
        for node in &self.placed {
            if let Some(width) = widths.get_mut(node.depth) {
                *width = width.max(node.size.w);
            }
        }
        let mut x = MARGIN;
        self.columns = (widths.into_iter())
            .map(|width| {
                let here = x;
                x += width + COLUMN_GAP;
                (here, width)
            })
            .collect();
    }

    fn width(&self) -> f32 {
        self.columns.last().map_or(0.0, |it| it.0 + it.1) + MARGIN
    }

    fn height(&self) -> f32 {
        self.bottom - self.top + 2.0 * MARGIN
    }

    fn frame(&self) -> Frame {
        let mut frame = Frame {
            width: hundredths(self.width()),
            height: hundredths(self.height()),
            ..Frame::default()
        };
        let down = MARGIN - self.top;
        for node in &self.placed {
            let (x, width) = self.columns.get(node.depth).copied().unwrap_or_default();
            let label = node
                .words
                .at(node.size, x, node.y + down - node.size.h / 2.0);
            let from = [label.area.x + label.area.w, node.y + down];
            frame.labels.push(label);
            self.links(node, from, (x + width, down), &mut frame.strokes);
        }
        // What looks alike is painted at once.
        frame.strokes.sort_by_key(|it| it.hue);
        frame
    }

    /// Links a node with its children: out of its right side to a trunk in the
    /// gap of the columns, both in its own colour, and from there into each
    /// child's left side in the child's.
    fn links(
        &self,
        node: &PlacedNode<'_, '_>,
        from: [f32; 2],
        (edge, down): (f32, f32),
        strokes: &mut Vec<Stroke>,
    ) {
        let mut stroke = |hue, points: &[[f32; 2]]| {
            strokes.push(Stroke {
                role: StrokeRole::Link,
                hue,
                width: LINK,
                points: points.iter().map(|it| it.map(hundredths)).collect(),
            });
        };
        let children: Vec<&PlacedNode<'_, '_>> = (node.children.iter())
            .filter_map(|it| self.placed.get(*it))
            .collect();
        let (Some(first), Some(last)) = (children.first(), children.last()) else {
            return;
        };
        let trunk = edge + COLUMN_GAP * 0.45;
        let gap = if node.depth == 0 { 0.0 } else { CLEAR };
        let own = node.words.hue;
        stroke(own, &[[from[0] + gap, from[1]], [trunk, from[1]]]);
        if children.len() > 1 {
            stroke(own, &[[trunk, first.y + down], [trunk, last.y + down]]);
        }
        for child in children {
            let y = child.y + down;
            let end = edge + COLUMN_GAP - CLEAR;
            stroke(child.words.hue, &[[trunk, y], [end, y]]);
        }
    }
}

/// How far a branch must go down to stand clear of the ones above it.
fn apart(above: &Outline, branch: &Outline) -> f32 {
    let pairs = above.iter().zip(branch).enumerate();
    let needed = pairs.map(|(n, (upper, lower))| {
        let gap = if n == 0 { SIBLING_GAP } else { FAMILY_GAP };
        upper.1 - lower.0 + gap
    });
    needed
        .fold(f32::MIN, f32::max)
        .max(if above.is_empty() { 0.0 } else { f32::MIN })
}

/// Adds a branch, moved down, to the outline of those above it.
fn merge(above: &mut Outline, branch: &Outline, down: f32) {
    for (n, (top, bottom)) in branch.iter().enumerate() {
        match above.get_mut(n) {
            Some(edges) => edges.1 = bottom + down,
            None => above.push((top + down, bottom + down)),
        }
    }
}
