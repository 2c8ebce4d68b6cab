//! Glyphs as a page needs them. The shaping is `lettering`'s; added here is what
//! to draw for characters that no font has.

use lettering::{
    AddedFont, Direction, ShapedLine, Source, UNITS_PER_EM, Weight, coverage, is_invisible,
};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// One glyph of a shaped text. Lengths are in em.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    /// The offset to the right and upward.
    pub(crate) offset: [f32; 2],
    /// The byte of the text at which its first character begins.
    pub(crate) cluster: usize,
}

/// A shaped line of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Shaped {
    /// From left to right.
    pub(crate) glyphs: Vec<Glyph>,
    /// Its parts from left to right; none where all is Inter's and is read from
    /// left to right, as nearly all is.
    pub(crate) pieces: Vec<Piece>,
    /// Some characters are shown by a substitute.
    pub(crate) substituted: bool,
    /// Some have to be said, and aren't shown: joiners, marks of direction.
    pub(crate) unseen: bool,
}

/// Glyphs of one font in one direction.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    /// Its glyphs, by their numbers in the line.
    pub(crate) glyphs: Range<usize>,
    /// Its words, by their bytes in the line.
    pub(crate) words: Range<usize>,
    /// The font; none is Inter.
    pub(crate) font: Option<&'static AddedFont>,
    /// Whether it is read from right to left.
    pub(crate) turned: bool,
}

impl Shaped {
    /// The advance width, in em.
    pub(crate) fn width(&self) -> f32 {
        self.glyphs.iter().map(|it| it.advance).sum()
    }

    /// Its glyphs from left to right, each part in one font.
    pub(crate) fn in_fonts(&self) -> impl Iterator<Item = (Option<&'static AddedFont>, &[Glyph])> {
        let whole = self.pieces.is_empty().then_some((None, &*self.glyphs));
        let pieces = self.pieces.iter().map(|it| {
            let glyphs = self.glyphs.get(it.glyphs.clone());
            (it.font, glyphs.unwrap_or_default())
        });
        whole.into_iter().chain(pieces)
    }
}

/// Drawn in the place of a character that no font has, so that nothing is lost
/// unseen; the words themselves stay in the file beside it.
const SUBSTITUTE: &str = "□";

/// The glyphs of a line, from left to right, with substitutes for those that no
/// font has.
pub(crate) fn shape(line: &ShapedLine) -> Shaped {
    let mut shaped = Shaped {
        glyphs: Vec::with_capacity(line.text.len()),
        ..Shaped::default()
    };
    let is_special = |run: &lettering::Run| {
        run.direction == Direction::RightToLeft || matches!(run.source, Source::Added(_))
    };
    let is_special = !line.text.is_ascii() && line.runs().any(|it| is_special(it.1));
    for (start, run) in line.runs() {
        let first = shaped.glyphs.len();
        let words = start + run.range.start..start + run.range.end;
        match &run.glyphs {
            Some(glyphs) => shaped.take(glyphs, start, &line.text),
            None => shaped.substitute(line.weight, words.clone(), run.direction, &line.text),
        }
        if is_special {
            shaped.pieces.push(Piece {
                glyphs: first..shaped.glyphs.len(),
                words,
                font: match run.source {
                    Source::Added(font) => Some(font),
                    Source::Inter | Source::Nothing => None,
                },
                turned: run.direction == Direction::RightToLeft,
            });
        }
    }
    shaped
}

impl Shaped {
    /// Takes glyphs of a font, of a stretch that begins at `start`.
    fn take(&mut self, glyphs: &[lettering::Glyph], start: usize, line: &str) {
        for it in glyphs {
            let glyph = glyph(it, start);
            // A joiner or direction mark alone is not shown, but has to be said.
            if glyph.advance == 0.0 && is_unseen_at(line, glyph.cluster) {
                self.unseen = true;
            } else {
                self.glyphs.push(glyph);
            }
        }
    }

    /// Takes a stretch in one direction for which there is no font; what Inter
    /// has of it is drawn.
    fn substitute(
        &mut self,
        weight: Weight,
        stretch: Range<usize>,
        direction: Direction,
        line: &str,
    ) {
        self.substituted = true;
        let words = line.get(stretch.clone()).unwrap_or_default();
        let mut parts = parts(weight, words);
        if direction == Direction::RightToLeft {
            parts.reverse();
        }
        for (part, drawn) in parts {
            let shown = words.get(part.clone()).unwrap_or_default();
            let start = stretch.start + part.start;
            if drawn {
                for run in lettering::shape(weight, shown, direction) {
                    self.take(&run.glyphs.unwrap_or_default(), start, line);
                }
            } else if !(shown.chars()).all(|it| is_invisible(it) || it.is_whitespace()) {
                self.sign(weight, shown, start);
            }
        }
    }

    /// Takes a substitute, as wide as what it stands for is measured.
    fn sign(&mut self, weight: Weight, shown: &str, cluster: usize) {
        let sign = ShapedLine::alone(weight, SUBSTITUTE);
        let glyphs = sign.runs().flat_map(|(_, run)| run.glyphs.iter().flatten());
        self.glyphs.extend(glyphs.map(|it| Glyph {
            advance: lettering::width(weight, 1.0, shown),
            cluster,
            ..glyph(it, 0)
        }));
    }
}

/// The parts of a stretch for which there is no font as a whole: what Inter draws
/// of it, and single clusters that it doesn't.
fn parts(weight: Weight, words: &str) -> Vec<(Range<usize>, bool)> {
    let covered = |it: char| coverage(weight, it) || is_invisible(it);
    let mut parts: Vec<(Range<usize>, bool)> = Vec::new();
    for (at, shown) in words.grapheme_indices(true) {
        let end = at + shown.len();
        let drawn = shown.chars().all(covered) && !shown.chars().all(is_invisible);
        match parts.last_mut() {
            Some((part, true)) if drawn => part.end = end,
            _ => parts.push((at..end, drawn)),
        }
    }
    parts
}

/// Whether a character without a width stands at a byte.
fn is_unseen_at(line: &str, at: usize) -> bool {
    let char = line.get(at..).and_then(|it| it.chars().next());
    char.is_some_and(is_invisible)
}

/// Font units as em.
#[allow(clippy::cast_precision_loss, reason = "a glyph is not 8,000 em wide")]
fn em(units: i32) -> f32 {
    units as f32 / UNITS_PER_EM
}

/// A glyph of a stretch that begins at `start`.
fn glyph(glyph: &lettering::Glyph, start: usize) -> Glyph {
    Glyph {
        // TrueType numbers its glyphs in 16 bits.
        id: u16::try_from(glyph.id).unwrap_or(0),
        advance: em(glyph.advance),
        offset: [em(glyph.dx), em(glyph.dy)],
        cluster: start + glyph.cluster,
    }
}
