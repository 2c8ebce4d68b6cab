//! What is filled in by hand: lines to write on, boxes to tick.

use super::bar;
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::{Shape, Tag};
use crate::text::{self, Text};

/// From one line to the next: as far as a hand writes.
const APART: f32 = 20.5;
/// A box's side, the space before its words, and the space after them.
const BOX: f32 = 8.5;
const GAP: f32 = 5.0;
const AFTER: f32 = 16.0;
/// The height of a row of boxes.
const ROW: f32 = 17.0;

pub(super) fn ruled(count: usize, width: f32) -> Vec<Strip> {
    let line = Strip {
        height: APART,
        elements: vec![bar(0.0, APART - 0.75, width, 0.75, Ink::Greeked)],
        ..Strip::default()
    };
    vec![line; count]
}

/// Boxes beside each other, as many in a row as there is room for.
pub(super) fn ticks(boxes: &[Text], width: f32) -> Vec<Strip> {
    let mut strips: Vec<Strip> = Vec::new();
    let mut x = f32::MAX;
    let mut at = 0;
    for words in boxes {
        let lines = text::lines(words, width - BOX - GAP);
        let wide = lines.iter().map(|it| it.width).fold(0.0, f32::max);
        let mut row = match strips.pop_if(|_| x + BOX + GAP + wide <= width) {
            Some(row) => row,
            None => {
                (x, at) = (0.0, 0);
                Strip::default()
            }
        };
        let tall = text::height(&lines);
        row.height = row.height.max(ROW).max(tall);
        let first = lines.first().map_or(ROW, |it| it.height);
        row.elements
            .push((Tag::Artifact, square(x, (first - BOX) / 2.0)));
        row.elements
            .extend(super::stacked(&lines, x + BOX + GAP, 0.0, Tag::Beside(at)));
        x += BOX + GAP + wide + AFTER;
        at += 1;
        strips.push(row);
    }
    strips
}

/// An empty box.
fn square(x: f32, y: f32) -> Shape {
    let (right, foot) = (x + BOX, y + BOX);
    Shape::Line {
        points: vec![[x, y], [right, y], [right, foot], [x, foot], [x, y]],
        width: 0.75,
        ink: Ink::Muted,
    }
}
