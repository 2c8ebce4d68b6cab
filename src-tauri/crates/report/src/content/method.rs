//! Notes and sources of the workshop's own; the method in short, and the words that
//! it uses.

use super::{Context, chapter, heading};
use crate::block::{Block, List, Row, Rows, Rule, Spacing};
use crate::text::{BODY, SMALL, plain};
use crate::words::fill;
use diagram::Weight;

/// Wherever there are causes: whoever is handed a report alone must be able to read
/// it.
pub(super) fn method(context: &Context) -> Vec<Block> {
    let words = &context.words.method;
    let mut blocks = notes(context);
    blocks.append(&mut changes(context));
    if context.workshop.cause_count() == 0 {
        return blocks;
    }
    if blocks.is_empty() {
        blocks.push(chapter(words.title));
    } else {
        blocks.push(Block::Space(18.0));
        blocks.push(heading(words.title));
    }
    for paragraph in words.paragraphs {
        blocks.push(Block::Paragraph(plain(paragraph, BODY)));
        blocks.push(Block::Space(4.0));
    }
    if !context.workshop.actions().is_empty() {
        blocks.push(Block::Paragraph(plain(context.words.benchmark, BODY)));
        blocks.push(Block::Space(4.0));
    }
    blocks.push(Block::Space(6.0));
    let term = |(term, meaning): &(&str, &str)| Row {
        label: plain(*term, BODY.weight(Weight::Medium).muted()),
        body: vec![Block::Paragraph(plain(*meaning, BODY))],
        rule: Rule::Hairline,
    };
    blocks.push(Block::Rows(Rows {
        rows: words.terms.iter().map(term).collect(),
        spacing: Spacing::Dense,
    }));
    let made = fill(context.words.made_with, &context.options.generator);
    blocks.push(Block::Space(10.0));
    blocks.push(Block::Paragraph(plain(made, SMALL)));
    blocks
}

/// What was changed since the report that was handed out before.
fn changes(context: &Context) -> Vec<Block> {
    let words = &context.words.changes;
    let edition = context.options.edition.as_ref();
    let Some(before) = edition.and_then(|it| it.before.as_ref()) else {
        return Vec::new();
    };
    let since = words.since.replace("{n}", &before.number.to_string());
    let since = context.words.fill_date(&since, before.day);
    let lines = match before.changes.is_empty() {
        true => vec![plain(words.nothing, BODY.muted())],
        false => before
            .changes
            .iter()
            .map(|it| plain(it.as_str(), BODY))
            .collect(),
    };
    vec![
        Block::Space(18.0),
        heading(&since),
        Block::List(List {
            items: lines,
            numbered: false,
            dense: true,
        }),
    ]
}

/// Empty when there are no notes.
fn notes(context: &Context) -> Vec<Block> {
    let notes = &context.workshop.session().notes;
    if notes.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![chapter(context.words.notes)];
    for line in notes.lines() {
        if line.trim().is_empty() {
            blocks.push(Block::Space(7.0));
        } else {
            blocks.push(Block::Paragraph(plain(line, BODY)));
            blocks.push(Block::Space(2.0));
        }
    }
    blocks
}
