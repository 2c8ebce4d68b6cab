//! The pieces that lines are filled with: what belongs together, and its parts
//! where it is wider than a line.

use crate::breaks::{joints, may_begin_a_line};
use crate::hyphen::{HYPHEN, is_hyphenated, syllables, takes_hyphens};
use crate::span::{Span, width};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// A stretch of text that isn't broken, with the spaces after it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Piece {
    pub(crate) start: usize,
    /// Where its ink ends and its spaces begin.
    pub(crate) end: usize,
    pub(crate) width: f32,
    /// The width of its spaces.
    pub(crate) space: f32,
    /// For the first part of what was broken up: the width of the whole.
    pub(crate) whole: f32,
    /// The width of the hyphen that a line ends with behind it; 0: none.
    pub(crate) hyphen: f32,
}

/// Cuts a text into pieces, none wider than `longest` but for a single cluster.
pub(crate) struct Cutter<'a> {
    spans: &'a [Span<'a>],
    text: &'a str,
    /// How far the text has reached before each byte and at its end.
    reach: &'a [f32],
    longest: f32,
}

impl<'a> Cutter<'a> {
    pub(crate) fn new(spans: &'a [Span], text: &'a str, reach: &'a [f32], longest: f32) -> Self {
        Self {
            spans,
            text,
            reach,
            longest,
        }
    }

    /// Cuts up what is wider than a line: between the words that are held
    /// together in it, and within them.
    #[cold]
    #[inline(never)]
    pub(crate) fn cut(&self, group: Piece, held: &[usize], end: usize, to: &mut Vec<Piece>) {
        let first = to.len();
        let mut start = group.start;
        for stop in held.iter().copied().chain([end]) {
            self.word(start..stop, to);
            start = stop;
        }
        if let Some(part) = to.get_mut(first) {
            part.whole = group.width;
        }
    }

    /// Takes a word: whole, or broken at its joints, or anywhere.
    fn word(&self, range: Range<usize>, to: &mut Vec<Piece>) {
        let word = self.piece(range.clone());
        if word.width <= self.longest {
            push(word, to);
            return;
        }
        let first = to.len();
        let ink = self.text.get(word.start..word.end).unwrap_or_default();
        let mut start = word.start;
        for joint in joints(ink).map(|it| word.start + it) {
            self.part(start..joint, to);
            start = joint;
        }
        self.part(start..range.end, to);
        if let Some(part) = to.get_mut(first) {
            part.whole = word.width;
        }
    }

    /// Takes a part of a word: whole, or broken up.
    fn part(&self, range: Range<usize>, to: &mut Vec<Piece>) {
        let part = self.piece(range);
        if part.width <= self.longest {
            push(part, to);
        } else {
            self.break_up(part, to);
        }
    }

    /// Breaks up into parts of about the same width, none wider with its hyphen
    /// than a line unless it is a single cluster: between syllables where it has
    /// some, and anywhere where one is wider than a line.
    fn break_up(&self, part: Piece, to: &mut Vec<Piece>) {
        let text = self.text;
        let (hyphen, syllables) = match takes_hyphens(text, part.start..part.end) {
            true => (self.hyphen(), syllables(text, part.start..part.end)),
            false => (0.0, Vec::new()),
        };
        let longest = (self.longest - hyphen).max(0.1);
        let share = part.width / (part.width / longest).ceil().max(1.0);
        let mut start = part.start;
        // The last place where a line may begin.
        let mut good = start;
        let clusters = text.get(part.start..part.end).unwrap_or_default();
        for (offset, cluster) in clusters.grapheme_indices(true) {
            let (here, end) = (part.start + offset, part.start + offset + cluster.len());
            let may = match syllables.is_empty() {
                true => may_begin_a_line(cluster),
                false => syllables.binary_search(&here).is_ok(),
            };
            if may {
                good = here;
            }
            let is_full = |start| {
                let (reached, with) = (self.between(start, here), self.between(start, end));
                here > start && (with > longest || may && reached >= share)
            };
            while is_full(start) {
                let cut = if good > start { good } else { here };
                let hyphenated = is_hyphenated(text, cut);
                let cut_off = Piece {
                    start,
                    end: cut,
                    width: self.between(start, cut),
                    hyphen: if hyphenated { hyphen } else { 0.0 },
                    ..Piece::default()
                };
                push(cut_off, to);
                start = cut;
            }
        }
        let last = Piece {
            start,
            width: self.between(start, part.end),
            ..part
        };
        push(last, to);
    }

    #[inline]
    pub(crate) fn piece(&self, range: Range<usize>) -> Piece {
        let ink = self.text.get(range.clone()).unwrap_or_default().trim_end();
        let end = range.start + ink.len();
        Piece {
            start: range.start,
            end,
            width: self.between(range.start, end),
            space: self.between(end, range.end),
            ..Piece::default()
        }
    }

    /// How wide the text is between two bytes.
    #[inline]
    fn between(&self, start: usize, end: usize) -> f32 {
        let at = |byte: usize| self.reach.get(byte).copied().unwrap_or_default();
        at(end) - at(start)
    }

    /// The width of the widest hyphen that a line may end with.
    fn hyphen(&self) -> f32 {
        let hyphen = |it: &Span| width(it.weight, it.size, HYPHEN.encode_utf8(&mut [0; 4]));
        self.spans.iter().map(hyphen).fold(0.0, f32::max)
    }
}

fn push(piece: Piece, to: &mut Vec<Piece>) {
    if piece.end > piece.start {
        to.push(piece);
    }
}
