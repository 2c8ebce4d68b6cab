//! The fishbone: in miniature on the first page, and in full.

use super::Context;
use crate::block::Block;
use crate::flow::Sheet;

pub(super) fn miniature(_context: &Context, _width: f32, _left: f32) -> Vec<Block> {
    Vec::new()
}

pub(super) fn fishbone(_context: &Context, _sheet: Sheet) -> Vec<Vec<Block>> {
    Vec::new()
}
