//! Rows with a label in the margin column: what the first page is made of.

use super::{bar, paragraph, strips};
use crate::block::{Row, Rows, Rule};
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::{Shape, Tag};

/// The margin column's width, and the white space beside it.
const LABEL: f32 = 112.5;
const GUTTER: f32 = 15.0;
/// White space above a row's words, and beneath them.
const PAD: [f32; 2] = [10.0, 11.0];
const DENSE: [f32; 2] = [5.0, 5.5];

pub(super) fn rows(rows: &Rows, width: f32, room: f32) -> Vec<Strip> {
    let pad = if rows.dense { DENSE } else { PAD };
    let each = rows.rows.iter();
    each.flat_map(|it| row(it, pad, width, room)).collect()
}

fn row(row: &Row, [above, below]: [f32; 2], width: f32, room: f32) -> Vec<Strip> {
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
    let lower = baselines_apart(&body, &label);
    for (strip, label) in body.iter_mut().zip(&mut label) {
        let moved = label.pieces.drain(..);
        let mut pieces: Vec<_> = moved
            .map(|(tag, shape)| (tag, shape.moved(0.0, lower)))
            .collect();
        pieces.append(&mut strip.pieces);
        strip.pieces = pieces;
        strip.height = strip.height.max(label.height);
    }
    let joined = label.len().saturating_sub(1);
    for strip in body.iter_mut().take(joined) {
        strip.joined = true;
    }
    if let Some(last) = body.last_mut() {
        last.height += below;
    }
    let (thick, ink) = match row.rule {
        Rule::Hairline => (0.75, Ink::Hairline),
        Rule::Accent => (1.5, Ink::Accent),
    };
    let top = Strip {
        height: above,
        joined: true,
        pieces: vec![bar(0.0, 0.0, width, thick, ink)],
        ..Strip::default()
    };
    body.insert(0, top);
    body
}

/// How much lower the label has to stand, to be on the baseline of larger words
/// beside it. Big figures don't count: beside them it stays at the top.
fn baselines_apart(body: &[Strip], label: &[Strip]) -> f32 {
    let baseline = |strips: &[Strip]| {
        let pieces = &strips.first()?.pieces;
        pieces.iter().find_map(|(_, shape)| match shape {
            Shape::Text(run) => Some(run.baseline),
            _ => None,
        })
    };
    match (baseline(body), baseline(label)) {
        (Some(body), Some(label)) if (0.0..3.0).contains(&(body - label)) => body - label,
        _ => 0.0,
    }
}
