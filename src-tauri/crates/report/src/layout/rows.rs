//! Rows with a label in the margin column: what the first page is made of.

use super::{bar, stacked, strips};
use crate::block::{Row, Rows, Rule, Spacing};
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::{Shape, Tag};
use crate::text::{self, Line};

/// The margin column's width, and the white space beside it.
const LABEL: f32 = 112.5;
const GUTTER: f32 = 15.0;
/// The part of a page's room that a row may take and still be whole.
const WHOLE: f32 = 0.25;
/// White space above a row's words, and beneath them.
const fn pads(spacing: Spacing) -> [f32; 2] {
    match spacing {
        Spacing::Dense => [4.5, 5.0],
        Spacing::Close => [6.5, 7.0],
        Spacing::Wide => [10.0, 11.0],
    }
}

pub(super) fn rows(rows: &Rows, width: f32, room: f32) -> Vec<Strip> {
    let each = rows.rows.iter();
    each.flat_map(|it| row(it, pads(rows.spacing), width, room))
        .collect()
}

fn row(row: &Row, [above, below]: [f32; 2], width: f32, room: f32) -> Vec<Strip> {
    let left = LABEL + GUTTER;
    let mut body: Vec<Strip> = strips(&row.body, width - left, room)
        .into_iter()
        .map(|strip| strip.shifted(left))
        .collect();
    let label = text::lines(&row.label, LABEL);
    if body.is_empty() {
        body.push(Strip::default());
    }
    let lower = baselines_apart(&body, &label);
    let mut elements = stacked(&label, 0.0, lower, Tag::Heading(3));
    if let Some(first) = body.first_mut() {
        elements.append(&mut first.elements);
        first.elements = elements;
    }
    // A picture isn't parted from what stands above it, nor a short row from its end.
    let height: f32 = body.iter().map(|it| it.before + it.height).sum();
    if height <= room * WHOLE {
        body.iter_mut().for_each(|it| it.joined = true);
    }
    for at in 1..body.len() {
        let pictured = body[at].alternative.is_some();
        body[at - 1].joined |= pictured;
    }
    // As much of the body as stands beside the label stays with it.
    let mut beside = 0.0;
    let tall = text::height(&label);
    for strip in &mut body {
        beside += strip.before + strip.height;
        if beside >= tall {
            break;
        }
        strip.joined = true;
    }
    if let Some(last) = body.last_mut() {
        last.joined = false;
        last.height += (tall - beside).max(0.0) + below;
    }
    let (thick, ink) = match row.rule {
        Rule::Hairline => (0.75, Ink::Hairline),
        Rule::Accent => (1.5, Ink::Accent),
    };
    let top = Strip {
        height: above,
        joined: true,
        elements: vec![bar(0.0, 0.0, width, thick, ink)],
        ..Strip::default()
    };
    body.insert(0, top);
    body
}

/// How much lower the label has to stand, to be on the baseline of larger words
/// beside it. Big figures don't count: beside them it stays at the top.
fn baselines_apart(body: &[Strip], label: &[Line]) -> f32 {
    let baseline = |shape: &Shape| match shape {
        Shape::Text(run) => Some(run.baseline),
        _ => None,
    };
    let beside = body.first().map(|strip| strip.elements.iter());
    let beside = beside.and_then(|mut it| it.find_map(|(_, shape)| baseline(shape)));
    let own = label.first().map(|line| line.shapes(0.0, 0.0));
    let own = own.and_then(|mut it| it.find_map(|shape| baseline(&shape)));
    match (beside, own) {
        (Some(beside), Some(own)) if (0.0..6.5).contains(&(beside - own)) => beside - own,
        _ => 0.0,
    }
}
