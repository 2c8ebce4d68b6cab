//! The grid of functions by actions: a full disc for who owns one, an open
//! diamond for who decides on it. As many actions beside each other as there is
//! room for; the rest follow beneath.

use super::{bar, centred, rounded, stacked};
use crate::block::{Grid, GridMark, GridRow};
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::{Shape, Tag};
use crate::text::{self, CELL, SMALL, Style, plain};
use std::rc::Rc;

/// Room for the name of a function, and the least for an action.
const NAMES: f32 = 118.0;
const ACTION: f32 = 16.0;
/// White space above a row's words, and beneath them.
const PAD: f32 = 1.8;
/// White space above what follows beneath.
const APART: f32 = 12.0;
/// Half of the diamond, and the radius of the disc.
const DIAMOND: f32 = 4.3;
const DISC: f32 = 2.5;

pub(super) fn grid(grid: &Grid, width: f32) -> Vec<Strip> {
    let widest = grid.columns.iter().map(|it| wide(it)).fold(0.0, f32::max);
    let column = ACTION.max(widest + 1.5);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a page has room for some dozens"
    )]
    let across = (((width - NAMES) / column) as usize).max(1);
    let mut strips = Vec::new();
    for (at, columns) in grid.columns.chunks(across).enumerate() {
        let head = Rc::new(head(columns, column));
        strips.push(Strip {
            before: if at == 0 { 0.0 } else { APART },
            joined: true,
            ..Strip::clone(&head)
        });
        for row in &grid.rows {
            let marks = row.marks.iter().skip(at * across).take(across);
            let marks: Vec<Option<GridMark>> = marks.copied().collect();
            let mut strip = self::row(row, &marks, column);
            strip.head = Some(Rc::clone(&head));
            strips.push(strip);
        }
    }
    strips.push(legend(grid));
    strips
}

fn wide(words: &str) -> f32 {
    lettering::width(SMALL.weight, SMALL.size, words)
}

/// The names of the actions, over a line.
fn head(columns: &[String], column: f32) -> Strip {
    let mut strip = Strip::default();
    for (name, left) in columns.iter().zip(lefts(column)) {
        let place = [left, 0.0, column, SMALL.leading];
        // Each row says its actions by name in its alternative.
        let mut name = centred(name, SMALL, place, Tag::Artifact);
        strip.elements.append(&mut name);
    }
    strip.height = SMALL.leading + 2.0;
    let width = NAMES + column * columns.len() as f32;
    let line = bar(0.0, strip.height, width, 0.75, Ink::Text);
    strip.elements.push(line);
    strip.height += 0.75;
    strip
}

fn lefts(column: f32) -> impl Iterator<Item = f32> {
    (0_u16..).map(move |at| NAMES + column * f32::from(at))
}

fn row(row: &GridRow, marks: &[Option<GridMark>], column: f32) -> Strip {
    let style: Style = match row.unknown {
        true => CELL.muted(),
        false => CELL,
    };
    let lines = text::lines(&plain(row.label.as_str(), style), NAMES - 10.0);
    let mut strip = Strip {
        height: text::height(&lines) + 2.0 * PAD,
        elements: stacked(&lines, 0.0, PAD, Tag::Figure),
        ..Strip::default()
    };
    let middle = PAD + CELL.leading / 2.0;
    for (mark, left) in marks.iter().zip(lefts(column)) {
        let x = left + column / 2.0;
        let mut mark = match mark {
            Some(mark) => sign(*mark, x, middle),
            None => vec![disc(x, middle, 0.6, Ink::Hairline)],
        };
        strip
            .elements
            .extend(mark.drain(..).map(|it| (Tag::Figure, it)));
    }
    let width = NAMES + column * marks.len() as f32;
    let line = bar(0.0, strip.height, width, 0.6, Ink::Hairline);
    strip.elements.push(line);
    strip.height += 0.6;
    strip.alternative = Some(row.alternative.clone());
    strip
}

fn legend(grid: &Grid) -> Strip {
    let mut strip = Strip {
        height: SMALL.leading + 4.0,
        ..Strip::default()
    };
    let mut x = 0.0;
    for ((mark, words), at) in grid.legend.iter().zip(0..) {
        let signs = sign(*mark, x + DIAMOND, 4.0 + SMALL.leading / 2.0);
        strip
            .elements
            .extend(signs.into_iter().map(|it| (Tag::Artifact, it)));
        let lines = text::lines(&plain(words.as_str(), SMALL), f32::MAX);
        let left = x + 2.0 * DIAMOND + 4.0;
        strip
            .elements
            .append(&mut stacked(&lines, left, 4.0, Tag::Beside(at)));
        x = left + wide(words) + 16.0;
    }
    strip
}

fn sign(mark: GridMark, x: f32, y: f32) -> Vec<Shape> {
    match mark {
        GridMark::Owns => vec![disc(x, y, DISC, Ink::Accent)],
        GridMark::Decides => vec![diamond(x, y)],
        GridMark::Both => vec![disc(x, y, DISC * 0.8, Ink::Accent), diamond(x, y)],
    }
}

fn disc(x: f32, y: f32, r: f32, ink: Ink) -> Shape {
    rounded(x - r, y - r, 2.0 * r, 2.0 * r, r, ink).1
}

fn diamond(x: f32, y: f32) -> Shape {
    let corners = [
        [0.0, -DIAMOND],
        [DIAMOND, 0.0],
        [0.0, DIAMOND],
        [-DIAMOND, 0.0],
    ];
    // Drawn over its first side again, so that no corner stays open.
    let around = corners.iter().cycle().take(6);
    Shape::Line {
        points: around.map(|[dx, dy]| [x + dx, y + dy]).collect(),
        width: 0.9,
        ink: Ink::Text,
    }
}
