//! Tables: rows are never cut, and the head comes again on each page.

use super::{bar, stacked};
use crate::block::{Cell, Table};
use crate::flow::Strip;
use crate::ink::Ink;
use crate::layout::outline::sign;
use crate::page::Tag;
use crate::text::{self, CELL, Line, SMALL, plain};
use std::rc::Rc;

/// White space between columns.
const GUTTER: f32 = 11.0;
/// White space above a row's words, and beneath them.
const PAD: f32 = 5.5;
/// White space after a paragraph in a cell.
const PARAGRAPH: f32 = 2.0;
/// From a sign to its word.
const SIGN: f32 = 17.0;

pub(super) fn table(table: &Table, width: f32, room: f32) -> Vec<Strip> {
    let columns = places(table, width);
    let has_head = table.columns.iter().any(|it| !it.head.is_empty());
    let head = has_head.then(|| Rc::new(head(table, &columns, width)));
    let mut strips = Vec::new();
    strips.extend(head.iter().map(|head| Strip {
        joined: true,
        begins: true,
        ..Strip::clone(head)
    }));
    let room = room - head.as_ref().map_or(0.0, |it| it.height);
    for (at, row) in table.rows.iter().enumerate() {
        let ruled = !(table.open && at + 1 == table.rows.len());
        let mut parts = fragments(row, &columns, (width, ruled), room);
        for part in &mut parts {
            part.head.clone_from(&head);
        }
        if let Some(first) = parts.first_mut() {
            first.begins = strips.is_empty();
            let goals = row.iter().filter_map(|it| it.goal.clone());
            first.goals.extend(goals);
        }
        // The last row takes the one before it along: none is alone on a page.
        if let Some(end) = parts.last_mut()
            && at > 0
            && at + 2 == table.rows.len()
        {
            end.joined = true;
        }
        strips.append(&mut parts);
    }
    strips
}

/// Left end and width of each column.
fn places(table: &Table, width: f32) -> Vec<(f32, f32)> {
    let shares: f32 = table.columns.iter().map(|column| column.share).sum();
    let gutters = GUTTER * table.columns.len().saturating_sub(1) as f32;
    let mut left = 0.0;
    table
        .columns
        .iter()
        .map(|column| {
            let place = (left, (width - gutters) * column.share / shares);
            left += place.1 + GUTTER;
            place
        })
        .collect()
}

fn head(table: &Table, columns: &[(f32, f32)], width: f32) -> Strip {
    let mut strip = Strip::default();
    let style = SMALL.weight(diagram::Weight::Medium);
    for ((column, (left, wide)), number) in table.columns.iter().zip(columns).zip(0..) {
        let lines = text::lines(&plain(column.head.as_str(), style), *wide);
        strip.height = strip.height.max(text::height(&lines) + 5.0);
        strip
            .elements
            .extend(stacked(&lines, *left, 0.0, Tag::HeadCell(number)));
    }
    strip
        .elements
        .push(bar(0.0, strip.height, width, 0.9, Ink::Text));
    strip.height += 0.9;
    strip
}

/// A row as one strip; only one that is taller than a page is taken apart,
/// line by line.
fn fragments(
    row: &[Cell],
    columns: &[(f32, f32)],
    (width, ruled): (f32, bool),
    room: f32,
) -> Vec<Strip> {
    let cells: Vec<(f32, Vec<Line>)> = row
        .iter()
        .zip(columns)
        .map(|(cell, (left, wide))| {
            let indent = if cell.sign.is_some() { SIGN } else { 0.0 };
            let lines = (cell.paragraphs.iter())
                .flat_map(|it| {
                    let mut lines = text::lines(it, wide - indent);
                    if let Some(last) = lines.last_mut() {
                        last.height += PARAGRAPH;
                    }
                    lines
                })
                .collect();
            (left + indent, lines)
        })
        .collect();
    let mut strips = Vec::new();
    let mut rest: Vec<(f32, &[Line])> = (cells.iter())
        .map(|(left, lines)| (*left, lines.as_slice()))
        .collect();
    loop {
        let mut strip = Strip {
            continues: !strips.is_empty(),
            ..Strip::default()
        };
        for ((left, lines), column) in rest.iter_mut().zip(0..) {
            let mut tall = 2.0 * PAD;
            let fit = lines
                .iter()
                .take_while(|line| {
                    tall += line.height;
                    tall <= room
                })
                .count();
            // A line taller than a page can't be: still, never stand still.
            let (now, later) = lines.split_at(fit.max(1).min(lines.len()));
            let height = text::height(now) - PARAGRAPH + 2.0 * PAD;
            strip.height = strip.height.max(height);
            strip.elements.extend(stacked(now, *left, PAD, tag(column)));
            *lines = later;
        }
        if strips.is_empty() {
            for ((cell, (left, _)), column) in row.iter().zip(columns).zip(0..) {
                if let Some(shown) = &cell.sign {
                    let sign = sign(shown, *left, PAD, CELL.leading, tag(column));
                    strip.elements.extend(sign);
                }
            }
        }
        if ruled {
            strip
                .elements
                .push(bar(0.0, strip.height, width, 0.6, Ink::Hairline));
            strip.height += 0.6;
        } else {
            strip.height -= PAD;
        }
        strips.push(strip);
        if rest.iter().all(|(_, lines)| lines.is_empty()) {
            return strips;
        }
    }
}

/// A cell of a row, by its column: the first says what the row is of.
fn tag(column: u8) -> Tag {
    match column {
        0 => Tag::RowHead(column),
        _ => Tag::Cell(column),
    }
}
