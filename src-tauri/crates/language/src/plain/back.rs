//! The way back from a plain text to the one that was typed.

use std::ops::Range;

/// What stands where: pieces of the plain text in its order, without gaps.
#[derive(Debug, Default)]
pub(super) struct Back {
    pieces: Vec<Piece>,
}

#[derive(Debug)]
struct Piece {
    plain: Range<usize>,
    typed: Range<usize>,
    /// The same letters, so that each has its own place.
    is_same: bool,
}

impl Back {
    /// Adds letters that stay as they were typed.
    pub(super) fn keep(&mut self, text: &mut String, letters: &str, typed: Range<usize>) {
        if letters.is_empty() {
            return;
        }
        let start = text.len();
        text.push_str(letters);
        match self.pieces.last_mut() {
            Some(last) if last.is_same && last.typed.end == typed.start => {
                last.plain.end = text.len();
                last.typed.end = typed.end;
            }
            _ => self.push(start..text.len(), typed, true),
        }
    }

    /// Adds what stands for something else that was typed, or for nothing.
    pub(super) fn put(&mut self, text: &mut String, plain: &str, typed: Range<usize>) {
        let start = text.len();
        text.push_str(plain);
        self.push(start..text.len(), typed, false);
    }

    fn push(&mut self, plain: Range<usize>, typed: Range<usize>, is_same: bool) {
        self.pieces.push(Piece {
            plain,
            typed,
            is_same,
        });
    }

    /// Where a span of the plain text was typed: no more than it, but for
    /// characters that became others, which are taken whole.
    pub(super) fn typed(&self, span: &Range<usize>) -> Range<usize> {
        let first = self.pieces.partition_point(|it| it.plain.end <= span.start);
        let last = self.pieces.partition_point(|it| it.plain.start < span.end);
        let start = self.pieces.get(first).map_or(0, |it| {
            if it.is_same {
                it.typed.start + span.start.saturating_sub(it.plain.start)
            } else {
                it.typed.start
            }
        });
        let last = last.checked_sub(1).and_then(|last| self.pieces.get(last));
        let end = last.map_or(0, |it| {
            if it.is_same {
                it.typed.start + span.end.min(it.plain.end).saturating_sub(it.plain.start)
            } else {
                it.typed.end
            }
        });
        start..end.max(start)
    }
}
