//! The bundled Inter as a page needs it. The shaping is `lettering`'s; added here
//! is what to draw for characters that Inter doesn't have.

use lettering::{Direction, ShapedLine, UNITS_PER_EM, Weight, coverage, is_invisible};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// One glyph of a shaped text. Lengths are in em.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    /// How far it is moved to the right and upward.
    pub(crate) offset: [f32; 2],
    /// Where in the text its first character begins.
    pub(crate) cluster: usize,
}

/// A shaped line of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Shaped {
    /// From left to right.
    pub(crate) glyphs: Vec<Glyph>,
    /// Some characters are shown by a substitute, or not in the order in which
    /// they are read: the glyphs alone don't say the words.
    pub(crate) substituted: bool,
}

impl Shaped {
    /// Its width in em.
    pub(crate) fn width(&self) -> f32 {
        self.glyphs.iter().map(|it| it.advance).sum()
    }
}

/// Drawn in the place of a character that Inter doesn't have, so that nothing
/// is lost unseen; the words themselves stay in the file beside it.
const SUBSTITUTE: &str = "□";

/// The glyphs of a line, from left to right, with substitutes for those that
/// Inter lacks.
pub(crate) fn shape(line: &ShapedLine) -> Shaped {
    let mut shaped = Shaped {
        glyphs: Vec::with_capacity(line.text.len()),
        substituted: false,
    };
    for (start, run) in line.runs() {
        shaped.substituted |= run.direction == Direction::RightToLeft;
        match &run.glyphs {
            Some(glyphs) => shaped.take(glyphs, start, &line.text),
            None => {
                let range = start + run.range.start..start + run.range.end;
                shaped.substitute(line.weight, range, run.direction, &line.text);
            }
        }
    }
    shaped
}

impl Shaped {
    /// Takes glyphs of Inter, of a stretch that begins at `start`.
    fn take(&mut self, glyphs: &[lettering::Glyph], start: usize, line: &str) {
        for it in glyphs {
            let glyph = glyph(it, start);
            // A joiner or direction mark alone is not shown, but has to be said.
            if glyph.advance == 0.0 && is_unseen_at(line, glyph.cluster) {
                self.substituted = true;
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
