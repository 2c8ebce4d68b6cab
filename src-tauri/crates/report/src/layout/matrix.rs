//! The priority matrix, as the window draws it: a full disc is harm that was
//! done, an open diamond harm that could have been.

use super::{centred, rounded, stacked};
use crate::block::Matrix;
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::{Shape, Tag};
use crate::text::{self, SMALL, Style, plain};

/// Room for the names of harms, and a cell with the white space after it.
const NAMES: f32 = 66.0;
const CELL: [f32; 2] = [62.0, 14.0];
const GAP: f32 = 1.5;
/// Half of a sign.
const SIGN: f32 = 2.9;

pub(super) fn matrix(matrix: &Matrix) -> Strip {
    let mut elements = Vec::new();
    let left = |column: usize| NAMES + column as f32 * (CELL[0] + GAP);
    for (at, name) in matrix.often.iter().enumerate() {
        let style = named(at == matrix.column);
        let place = [left(at), 0.0, CELL[0], SMALL.leading];
        elements.extend(centred(name, style, place, Tag::Figure));
    }
    let mut top = SMALL.leading + 2.0;
    for (row, (name, priorities)) in matrix.harms.iter().enumerate() {
        let signs: Vec<bool> = (matrix.signs.iter())
            .filter(|(at, _)| *at == row)
            .map(|(_, done)| *done)
            .collect();
        let lines = text::lines(&plain(name.as_str(), named(!signs.is_empty())), f32::MAX);
        let lower = (CELL[1] - text::height(&lines)) / 2.0;
        elements.extend(stacked(&lines, 0.0, top + lower, Tag::Figure));
        for (column, priority) in priorities.iter().enumerate() {
            let (x, ink) = (left(column), Ink::Priority(*priority));
            elements.push(rounded(x, top, CELL[0], CELL[1], 2.0, ink));
            let style = SMALL.ink(Ink::Text);
            let number = priority.to_string();
            elements.extend(centred(
                &number,
                style,
                [x, top, CELL[0], CELL[1]],
                Tag::Figure,
            ));
        }
        let right = left(matrix.column) + CELL[0] - 4.0 - SIGN;
        for (at, done) in signs.iter().rev().enumerate() {
            let x = right - at as f32 * (2.0 * SIGN + 2.5);
            elements.push((Tag::Figure, sign(*done, x, top + CELL[1] / 2.0)));
        }
        top += CELL[1] + GAP;
    }
    top += 3.0;
    let mut x = NAMES;
    for (done, words) in &matrix.legend {
        let middle = top + SMALL.leading / 2.0;
        elements.push((Tag::Figure, sign(*done, x + SIGN, middle)));
        let lines = text::lines(&plain(words.as_str(), SMALL), f32::MAX);
        elements.extend(stacked(&lines, x + 2.0 * SIGN + 4.0, top, Tag::Figure));
        let wide = lines.iter().map(|it| it.width).fold(0.0, f32::max);
        x += 2.0 * SIGN + 4.0 + wide + 14.0;
    }
    // One picture: its words are parts of it, and its alternative says it all.
    for (tag, _) in &mut elements {
        *tag = Tag::Figure;
    }
    Strip {
        height: top + SMALL.leading + 2.0,
        elements,
        alternative: Some(matrix.alternative.clone()),
        ..Strip::default()
    }
}

/// The name of a row or a column; what is rated stands out.
fn named(rated: bool) -> Style {
    match rated {
        true => SMALL.strong().ink(Ink::Text),
        false => SMALL,
    }
}

fn sign(done: bool, x: f32, y: f32) -> Shape {
    if done {
        return Shape::Box {
            x: x - SIGN * 0.86,
            y: y - SIGN * 0.86,
            w: SIGN * 1.72,
            h: SIGN * 1.72,
            radius: SIGN * 0.86,
            ink: Ink::Text,
        };
    }
    let corners = [[0.0, -SIGN], [SIGN, 0.0], [0.0, SIGN], [-SIGN, 0.0]];
    // Drawn over its first side again, so that no corner stays open.
    let around = corners.iter().cycle().take(6);
    Shape::Line {
        points: around.map(|[dx, dy]| [x + dx, y + dy]).collect(),
        width: 1.0,
        ink: Ink::Text,
    }
}
