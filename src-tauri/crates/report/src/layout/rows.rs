//! Rows with a label in the margin column: what the first page is made of.

use super::{bar, paragraph, strips};
use crate::block::{Row, Rule};
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::Tag;

/// The margin column's width, and the white space beside it.
const LABEL: f32 = 112.5;
const GUTTER: f32 = 15.0;
/// White space above a row's words, and beneath them.
const ABOVE: f32 = 10.0;
const BELOW: f32 = 11.0;

pub(super) fn rows(rows: &[Row], width: f32, room: f32) -> Vec<Strip> {
    rows.iter().flat_map(|it| row(it, width, room)).collect()
}

fn row(row: &Row, width: f32, room: f32) -> Vec<Strip> {
    let left = LABEL + GUTTER;
    let mut body: Vec<Strip> = strips(&row.body, width - left, room)
        .into_iter()
        .map(|strip| strip.shifted(left))
        .collect();
    let mut label = paragraph(&row.label, LABEL, Tag::Heading(3));
    // Line by line beside the body, so that both begin on one baseline.
    while body.len() < label.len() {
        body.push(Strip::default());
    }
    for (strip, label) in body.iter_mut().zip(&mut label) {
        let mut pieces = std::mem::take(&mut label.pieces);
        pieces.append(&mut strip.pieces);
        strip.pieces = pieces;
        strip.height = strip.height.max(label.height);
    }
    let joined = label.len().saturating_sub(1);
    for strip in body.iter_mut().take(joined) {
        strip.joined = true;
    }
    if let Some(last) = body.last_mut() {
        last.height += BELOW;
    }
    let (above, thick, ink) = match row.rule {
        Rule::None => (0.0, 0.0, Ink::Hairline),
        Rule::Hairline => (ABOVE, 0.75, Ink::Hairline),
        Rule::Accent => (ABOVE, 1.5, Ink::Accent),
    };
    let mut top = Strip {
        height: above,
        joined: true,
        ..Strip::default()
    };
    if thick > 0.0 {
        top.pieces.push(bar(0.0, 0.0, width, thick, ink));
    }
    body.insert(0, top);
    body
}
