//! Lines that aren't read as their glyphs stand: from right to left, or with signs
//! that change places.
//!
//! Their glyphs are shown in the order in which they are read, each where it
//! belongs. So every reader finds the words as they were written: those that take
//! a file's order as it is, and those that look where glyphs stand. Words beside
//! the glyphs wouldn't do: some turn those around, and some don't know them.

use super::{FontKey, Fonts, Pen, ShownPart, Stretch};
use crate::face::Piece;
use crate::page::Run;
use lettering::Weight;
use skrifa::MetadataProvider;

/// White characters of hardly any width: their glyphs say what a ligature says
/// behind its first letter. The first three are never drawn otherwise.
const BLANKS: [char; 5] = ['\u{200B}', '\u{FEFF}', '\u{034F}', '\u{200A}', '\u{2006}'];

impl Fonts {
    /// A run's glyphs in the order in which they are read.
    pub(super) fn show_as_read(&mut self, run: &Run) -> Vec<ShownPart> {
        let mut parts: Vec<ShownPart> = Vec::new();
        let mut pen = Pen::default();
        let starts = starts(run);
        let mut pieces: Vec<&Piece> = run.shaped.pieces.iter().collect();
        pieces.sort_by_key(|it| it.words.start);
        for piece in pieces {
            let read = as_read(run, piece);
            let font = match piece.font {
                Some(added) => self.key(added),
                None => FontKey::Inter(run.weight),
            };
            // Whole words where signs change places, which those who look where
            // glyphs stand don't know; single glyphs where one reads from right to
            // left, which they do.
            let moved = !piece.turned && !read.is_sorted_by_key(|it| it.0);
            let whole = moved.then(|| run.text.get(piece.words.clone()).unwrap_or_default());
            if whole.is_some() {
                parts.push(ShownPart::saying(whole));
            }
            for (number, words) in read {
                let glyph = &run.shaped.glyphs[number];
                let mut rest = words.chars();
                let first = rest.next();
                let ligature = piece.turned && words.chars().nth(1).is_some();
                let blanks = match ligature {
                    true => self.blanks(run.weight, rest.as_str()),
                    false => Vec::new(),
                };
                let words = match (first, blanks.is_empty()) {
                    (Some(first), false) => &words[..first.len_utf8()],
                    _ => words,
                };
                let (face, advances) = self.face(font);
                let gid = face.remapper.remap(glyph.id);
                let advance = advances.of(glyph.id);
                let is_told = !words.is_empty() && face.know(gid, words, advance) == words;
                if whole.is_none() && (!is_told || parts.last().is_none_or(|it| it.words.is_some()))
                {
                    parts.push(ShownPart::saying((!is_told).then_some(words)));
                }
                let Some(part) = parts.last_mut() else {
                    continue;
                };
                let items = part.stretch(font, glyph.offset[1]);
                pen.go_to(starts[number] + glyph.offset[0] * 1000.0, items);
                pen.show(gid, advance, &advances, items);
                if blanks.is_empty() {
                    continue;
                }
                let font = FontKey::Inter(run.weight);
                let (_, advances) = self.face(font);
                for (at, (gid, advance)) in (1_u8..).zip(blanks) {
                    let items = part.stretch(font, 0.0);
                    // A little to the left, so that it is read behind the letter.
                    pen.go_to(starts[number] - 5.0 * f32::from(at), items);
                    pen.show(gid, advance, &advances, items);
                }
            }
            if whole.is_some() {
                parts.push(ShownPart::default());
            }
        }
        parts
    }

    /// White glyphs of Inter that say the letters of a ligature behind its first, each
    /// with its advance; none where there are too few.
    fn blanks(&mut self, weight: Weight, letters: &str) -> Vec<(u16, u16)> {
        let Some(map) = lettering::font_ref(weight) else {
            return Vec::new();
        };
        let map = map.charmap();
        let (face, advances) = self.face(FontKey::Inter(weight));
        let blanks = letters.char_indices().map_while(|(at, letter)| {
            let words = &letters[at..at + letter.len_utf8()];
            BLANKS.iter().find_map(|blank| {
                let glyph = u16::try_from(map.map(*blank)?.to_u32()).ok()?;
                let gid = face.remapper.remap(glyph);
                let advance = advances.of(glyph);
                (face.know(gid, words, advance) == words).then_some((gid, advance))
            })
        });
        let blanks: Vec<_> = blanks.collect();
        match blanks.len() == letters.chars().count() {
            true => blanks,
            false => Vec::new(),
        }
    }
}

impl ShownPart {
    fn saying(words: Option<&str>) -> Self {
        Self {
            words: words.map(str::to_owned),
            ..Self::default()
        }
    }

    /// What is shown next in a font at a height.
    fn stretch(&mut self, font: FontKey, rise: f32) -> &mut Vec<printpdf::TextItem> {
        let last = self.stretches.pop();
        let same = last
            .as_ref()
            .is_some_and(|it| it.font == font && it.rise == rise);
        let (before, next) = match same {
            true => (None, last),
            false => (last, None),
        };
        self.stretches.extend(before);
        self.stretches
            .push(next.unwrap_or_else(|| Stretch::new(font, rise)));
        let last = self.stretches.len() - 1;
        &mut self.stretches[last].items
    }
}

/// Where each glyph stands, in thousandths of an em.
fn starts(run: &Run) -> Vec<f32> {
    let mut reached = 0.0;
    let starts = run.shaped.glyphs.iter().map(|it| {
        let start = reached;
        reached += it.advance * 1000.0;
        start
    });
    starts.collect()
}

/// The glyphs of a piece by their numbers, as they are read, each with the words
/// that it stands for: up to the next one's. Of several for the same words, the
/// first has them.
fn as_read<'a>(run: &'a Run, piece: &Piece) -> Vec<(usize, &'a str)> {
    let cluster = |number: &usize| run.shaped.glyphs[*number].cluster;
    let mut numbers: Vec<usize> = piece.glyphs.clone().collect();
    numbers.sort_by_key(cluster);
    let mut end = piece.words.end;
    let mut read = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate().rev() {
        let start = cluster(number);
        let is_first = at == 0 || cluster(&numbers[at - 1]) != start;
        let words = match is_first {
            true => run.text.get(start..end).unwrap_or_default(),
            false => "",
        };
        let words = match piece.turned {
            true => mirrored(words).unwrap_or(words),
            false => words,
        };
        read.push((*number, words));
        if is_first {
            end = start;
        }
    }
    read.reverse();
    read
}

/// A bracket as it is seen where one reads from right to left. Readers that look
/// where glyphs stand take it as it is seen.
fn mirrored(words: &str) -> Option<&'static str> {
    const PAIRS: [[&str; 2]; 5] = [["(", ")"], ["[", "]"], ["{", "}"], ["<", ">"], ["«", "»"]];
    PAIRS.iter().find_map(|[open, close]| match words {
        it if it == *open => Some(*close),
        it if it == *close => Some(*open),
        _ => None,
    })
}
