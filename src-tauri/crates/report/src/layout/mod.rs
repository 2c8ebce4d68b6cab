//! Blocks into strips: what stands where, before it is known on which page.

mod by_hand;
mod figure;
mod grid;
mod matrix;
mod meter;
mod outcome;
mod outline;
mod plate;
mod rows;
mod spread;
mod table;

use crate::block::{Block, Heading, List, Photo};
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::{Shape, Tag};
use crate::text::{self, Line, Span, Style, plain};
use std::sync::Arc;

pub(crate) use outline::LEVELS;
pub(crate) use plate::{MAP_ROOM, around, picture_room};

/// The strips of blocks in a column of such a width, on pages of such a room.
pub(crate) fn strips<'a>(
    blocks: impl IntoIterator<Item = &'a Block>,
    width: f32,
    room: f32,
) -> Vec<Strip> {
    let mut strips: Vec<Strip> = Vec::new();
    let mut space = 0.0;
    for block in blocks {
        if let Block::Space(height) = block {
            space += height;
            continue;
        }
        let mut next = match block {
            Block::Heading(it) => heading(it, width),
            Block::Paragraph(it) => paragraph(it, width, Tag::Text),
            Block::Lead(it) => lead(it, width),
            Block::List(it) => list(it, width),
            Block::Rows(it) => rows::rows(it, width, room),
            Block::Table(it) => table::table(it, width, room),
            Block::Outline(it) => outline::outline(it, width),
            Block::Figure(it) => vec![figure::figure(it)],
            Block::Photo(it) => vec![photo(it, width, room)],
            Block::Plate(it) => vec![plate::plate(it, width, it.height.unwrap_or(room))],
            Block::Matrix(it) => vec![matrix::matrix(it)],
            Block::Meter(it) => meter::meter(it, width),
            Block::Grid(it) => grid::grid(it, width),
            Block::Spread(it) => vec![spread::spread(it)],
            Block::Ticks(it) => by_hand::ticks(it, width),
            Block::Ruled(it) => by_hand::ruled(*it, width),
            Block::Together(it) => together(it, width, room),
            Block::Space(_) => Vec::new(),
        };
        if let Some(first) = next.first_mut() {
            first.before += std::mem::take(&mut space);
        }
        strips.append(&mut next);
    }
    strips
}

/// The highest that a picture stands, of the room of a page.
const PHOTO: f32 = 0.45;

/// A picture that comes as points, as one strip.
fn photo(photo: &Photo, width: f32, room: f32) -> Strip {
    let [w, h] = photo.picture.size_within(width, room * PHOTO);
    let picture = Arc::clone(&photo.picture);
    let (x, y) = (0.0, 0.0);
    Strip {
        height: h,
        elements: vec![(
            Tag::Figure,
            Shape::Picture {
                x,
                y,
                w,
                h,
                picture,
            },
        )],
        alternative: Some(photo.alternative.clone()),
        ..Strip::default()
    }
}

fn together(blocks: &[Block], width: f32, room: f32) -> Vec<Strip> {
    let mut strips = strips(blocks, width, room);
    let last = strips.len().saturating_sub(1);
    for strip in &mut strips[..last] {
        strip.joined = true;
    }
    strips
}

fn heading(heading: &Heading, width: f32) -> Vec<Strip> {
    let tag = Tag::Heading(heading.level);
    let mut strips = paragraph(&heading.text, width, tag);
    if let Some(first) = strips.first_mut()
        && let Some(title) = &heading.bookmark
    {
        first.anchor = Some((heading.level, title.clone()));
    }
    if let Some(first) = strips.first_mut() {
        first.goals.extend(heading.goal.clone());
    }
    for strip in &mut strips {
        strip.joined = true;
    }
    if let Some(last) = strips.last_mut() {
        last.height += match heading.level {
            1 => 4.0,
            2 => 8.0,
            _ => 3.0,
        };
    }
    strips
}

/// A paragraph: a strip for each line. Its first two lines stay together, and
/// so do its last two.
fn paragraph(text: &[Span], width: f32, tag: Tag) -> Vec<Strip> {
    let lines = text::even_lines(text, width);
    let count = lines.len();
    lines
        .iter()
        .enumerate()
        .map(|(at, line)| Strip {
            height: line.height,
            elements: line.shapes(0.0, 0.0).map(|shape| (tag, shape)).collect(),
            joined: count > 1 && (at == 0 || at + 2 == count),
            continues: at > 0,
            ..Strip::default()
        })
        .collect()
}

fn lead(text: &[Span], width: f32) -> Vec<Strip> {
    let mut strips = paragraph(text, width, Tag::Text);
    for strip in &mut strips {
        strip.joined = true;
    }
    strips
}

/// Between an item's number and its words.
const NUMBER_GAP: f32 = 5.0;

fn list(list: &List, width: f32) -> Vec<Strip> {
    let style = |item: &[Span]| item.first().map_or(text::BODY, |span| span.style);
    let numbers: Vec<Line> = list
        .items
        .iter()
        .enumerate()
        .filter(|_| list.numbered)
        .flat_map(|(at, item)| {
            let style = style(item).ink(Ink::Faint);
            text::lines(&plain(format!("{}.", at + 1), style), width)
        })
        .collect();
    let widest = numbers.iter().map(|line| line.width).fold(0.0, f32::max);
    let indent = if list.numbered {
        widest + NUMBER_GAP
    } else {
        0.0
    };
    // One by itself is no list.
    let tag = match list.items.len() {
        1 if !list.numbered => Tag::Text,
        _ => Tag::Item(0),
    };
    let mut strips = Vec::new();
    for (at, item) in list.items.iter().enumerate() {
        let mut lines = paragraph(item, width - indent, tag);
        lines = lines.into_iter().map(|it| it.shifted(indent)).collect();
        if let Some(first) = lines.first_mut() {
            first.begins = at == 0;
            if at > 0 {
                let apart = if list.dense { 0.1 } else { 0.35 };
                first.before = apart * style(item).leading;
            }
            if let Some(number) = numbers.get(at) {
                let shapes = number.shapes(widest - number.width, 0.0);
                let mut elements: Vec<_> = shapes.map(|shape| (Tag::Label(0), shape)).collect();
                elements.append(&mut first.elements);
                first.elements = elements;
            }
        }
        strips.append(&mut lines);
    }
    strips
}

/// Lines as elements, beneath each other, from a place.
pub(crate) fn stacked(lines: &[Line], left: f32, top: f32, tag: Tag) -> Vec<(Tag, Shape)> {
    let mut top = top;
    let mut elements = Vec::new();
    for line in lines {
        elements.extend(line.shapes(left, top).map(|shape| (tag, shape)));
        top += line.height;
    }
    elements
}

/// A box without rounded corners.
fn bar(x: f32, y: f32, w: f32, h: f32, ink: Ink) -> (Tag, Shape) {
    rounded(x, y, w, h, 0.0, ink)
}

fn rounded(x: f32, y: f32, w: f32, h: f32, radius: f32, ink: Ink) -> (Tag, Shape) {
    let shape = Shape::Box {
        x,
        y,
        w,
        h,
        radius,
        ink,
    };
    (Tag::Artifact, shape)
}

/// A short text in the middle of a box, as elements.
fn centred(words: &str, style: Style, [x, y, w, h]: [f32; 4], tag: Tag) -> Vec<(Tag, Shape)> {
    let lines = text::lines(&plain(words, style), f32::MAX);
    let wide = lines.first().map_or(0.0, |line| line.width);
    let tall = text::height(&lines);
    stacked(&lines, x + (w - wide) / 2.0, y + (h - tall) / 2.0, tag)
}
