//! Notes and sources.

use super::{Context, chapter};
use crate::block::Block;
use crate::text::{BODY, SMALL, plain};
use crate::words::fill;

/// Empty when there are no notes.
pub(super) fn notes(context: &Context) -> Vec<Block> {
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
    blocks.push(Block::Space(16.0));
    let made = fill(context.words.made_with, &context.options.generator);
    blocks.push(Block::Paragraph(plain(made, SMALL)));
    blocks
}
