//! Evidence: the pictures that were chosen, each with what is to be seen in it and what
//! it belongs to, and a list of the files.

use super::{Context, chapter};
use crate::block::{Block, Cell, Column, Photo, Table};
use crate::text::{BODY, CELL, SMALL, Text, plain, span};
use crate::words::fill;
use workshop::{AttachedTo, Attachment};

/// Empty where nothing was chosen.
pub(super) fn evidence(context: &Context) -> Vec<Block> {
    let words = &context.words.attached;
    let all = context.workshop.attachments().iter();
    let chosen: Vec<(usize, &Attachment)> = (1..).zip(all.filter(|it| it.in_report)).collect();
    if chosen.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![chapter(words.title)];
    let mut files = Vec::new();
    for (number, it) in chosen {
        match photo(context, number, it) {
            Some(mut photo) => blocks.append(&mut photo),
            None => files.push(row(context, number, it)),
        }
    }
    if !files.is_empty() {
        let column = |head: &str, share| Column {
            head: head.to_owned(),
            share,
        };
        blocks.push(Block::Space(6.0));
        blocks.push(Block::Table(Table::new(
            vec![
                column(words.number, 6.0),
                column(words.file, 30.0),
                column(words.shows, 28.0),
                column(words.belongs, 28.0),
                column(words.size, 8.0),
            ],
            files,
        )));
    }
    blocks
}

/// A picture with its caption; none where its points weren't handed over.
fn photo(context: &Context, number: usize, it: &Attachment) -> Option<Vec<Block>> {
    let picture = context.options.pictures.get(&it.id)?.clone();
    let words = &context.words.attached;
    let alternative = match it.text.as_str() {
        "" => fill(words.not_described, &it.name),
        text => text.to_owned(),
    };
    let mut caption: Text = vec![span(format!("{} {number}  ", words.one), BODY.strong())];
    if !it.text.is_empty() {
        caption.push(span(it.text.as_str(), BODY));
    }
    let beneath = format!("{} · {}", belongs(context, it.to), it.name);
    let photo = Block::Photo(Photo {
        picture,
        alternative,
    });
    Some(vec![
        Block::Together(vec![
            photo,
            Block::Space(4.0),
            Block::Paragraph(caption),
            Block::Paragraph(plain(beneath, SMALL)),
        ]),
        Block::Space(14.0),
    ])
}

fn row(context: &Context, number: usize, it: &Attachment) -> Vec<Cell> {
    let cell = |text: String| Cell::of(vec![plain(text, CELL)]);
    vec![
        cell(number.to_string()),
        cell(it.name.clone()),
        cell(it.text.clone()),
        cell(belongs(context, it.to)),
        cell(size(it.size, context.words.attached.comma)),
    ]
}

/// What it is attached to: "Cause: The alarm was off".
fn belongs(context: &Context, to: AttachedTo) -> String {
    let (workshop, words) = (context.workshop, &context.words.attached);
    let (kind, text) = match to {
        AttachedTo::Cause(id) => (words.cause, workshop.cause(id).map(|it| &it.text)),
        AttachedTo::Entry(id) => (words.entry, workshop.entry(id).map(|it| &it.text)),
        AttachedTo::Safeguard(id) => (words.safeguard, workshop.safeguard(id).map(|it| &it.text)),
        AttachedTo::Action(id) => {
            let what = workshop.action(id).map(|it| it.what.as_str());
            let what = what.unwrap_or_default();
            return format!("{} {}: {what}", words.action, context.action_sign(id));
        }
    };
    format!("{kind}: {}", text.map_or("", |it| it.as_str()))
}

/// "320 kB", "1.4 MB".
fn size(bytes: u32, comma: &str) -> String {
    match bytes.div_ceil(1000) {
        kilobytes @ 0..1000 => format!("{kilobytes} kB"),
        kilobytes => format!("{}{comma}{} MB", kilobytes / 1000, kilobytes % 1000 / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_told_in_few_digits() {
        assert_eq!(size(9, "."), "1 kB");
        assert_eq!(size(999_000, "."), "999 kB");
        assert_eq!(size(1_460_000, ","), "1,4 MB");
    }
}
