//! Shaping: from characters to glyphs with their advances.

use crate::Weight;
use crate::face::{Face, UNITS_PER_EM, face};
use crate::script::{self, fallback_width, is_invisible};
use harfrust::{Buffer, Direction, Script, ShapeOptions, ShaperFont};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// One glyph of Inter, in font units ([`UNITS_PER_EM`] to the em).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u32,
    /// Where in the text the characters that it stands for begin, in bytes.
    pub cluster: usize,
    /// How far the next glyph is moved.
    pub advance: i32,
    /// How far this glyph itself is moved to the right.
    pub dx: i32,
    /// How far this glyph itself is moved upward.
    pub dy: i32,
}

/// A stretch of text that one font draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Its glyphs from left to right. None: Inter can't draw it, and a painter
    /// takes a font of the system, fitted to `width`.
    pub glyphs: Option<Vec<Glyph>>,
    /// Its width in em; estimated where there are no glyphs.
    pub width: f32,
}

/// Shapes a line or a whole text. The runs follow each other from left to
/// right. A text with anything written from right to left is one run without
/// glyphs: whoever draws it must reorder it, and has a font that can.
#[must_use]
pub fn shape(weight: Weight, text: &str) -> Vec<Run> {
    let face = face(weight);
    let mut runs = Vec::new();
    if is_right_to_left(text) {
        let width = text.graphemes(true).map(|it| guess(face, it)).sum();
        runs.push(Run {
            range: 0..text.len(),
            glyphs: None,
            width,
        });
        return runs;
    }
    for (range, covered) in spans(face, text) {
        let part = text.get(range.clone()).unwrap_or_default();
        let glyphs = if covered {
            glyphs(face, part, range.start)
        } else {
            None
        };
        let width = match &glyphs {
            Some(glyphs) => em(glyphs.iter().map(|it| it.advance).sum()),
            None => part.graphemes(true).map(fallback_width).sum(),
        };
        runs.push(Run {
            range,
            glyphs,
            width,
        });
    }
    runs
}

/// Whether anything in a text is written from right to left.
#[must_use]
pub fn is_right_to_left(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(script::is_right_to_left)
}

/// Tells where each cluster begins and how wide it is, in em.
pub(crate) fn cluster_widths(text: &str, runs: &[Run], mut tell: impl FnMut(usize, f32)) {
    for run in runs {
        match &run.glyphs {
            Some(glyphs) => {
                for glyph in glyphs {
                    tell(glyph.cluster, em(glyph.advance));
                }
            }
            None => {
                let part = text.get(run.range.clone()).unwrap_or_default();
                spread(part, run, &mut tell);
            }
        }
    }
}

/// Spreads the estimated width of a run over its clusters.
fn spread(part: &str, run: &Run, tell: &mut impl FnMut(usize, f32)) {
    let share = |it: &str| if it == " " { 0.5 } else { fallback_width(it) };
    let whole: f32 = part.graphemes(true).map(share).sum();
    let scale = if whole > 0.0 { run.width / whole } else { 0.0 };
    for (start, cluster) in part.grapheme_indices(true) {
        tell(run.range.start + start, share(cluster) * scale);
    }
}

/// Font units as em.
#[allow(
    clippy::cast_precision_loss,
    reason = "a text of 8,000 em is far beyond any limit"
)]
fn em(units: i32) -> f32 {
    units as f32 / UNITS_PER_EM
}

/// The width of a cluster amid right-to-left text, in em.
fn guess(face: &Face, cluster: &str) -> f32 {
    if cluster == " " {
        0.3
    } else if cluster.chars().all(|it| face.covers(it)) {
        // The widest common letters; a reader's font may differ from Inter.
        0.65
    } else {
        fallback_width(cluster)
    }
}

/// Splits a text into what Inter covers and what it doesn't, never within a
/// grapheme cluster.
fn spans(face: &Face, text: &str) -> Vec<(Range<usize>, bool)> {
    let drawable = |it: char| face.covers(it) || is_invisible(it);
    if text.chars().all(drawable) {
        return if text.is_empty() {
            Vec::new()
        } else {
            vec![(0..text.len(), true)]
        };
    }
    let mut spans: Vec<(Range<usize>, bool)> = Vec::new();
    for (start, cluster) in text.grapheme_indices(true) {
        let covered = cluster.chars().all(drawable);
        let end = start + cluster.len();
        match spans.last_mut() {
            Some((range, same)) if *same == covered => range.end = end,
            _ => spans.push((start..end, covered)),
        }
    }
    spans
}

/// The glyphs of a stretch that Inter covers, which is always left to right.
fn glyphs(face: &Face, text: &str, offset: usize) -> Option<Vec<Glyph>> {
    let font = face.font.as_ref()?;
    let shaper = ShaperFont::new(font);
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_language(None);
    if buffer.script().is_none_or(|it| it == Script::COMMON) {
        buffer.set_script(Some(Script::LATIN));
    }
    let plan = (face.latin.as_ref()).filter(|plan| plan.script() == buffer.script());
    harfrust::shape(&shaper, &mut buffer, ShapeOptions::new().plan(plan)).ok()?;
    let glyphs = std::iter::zip(buffer.glyph_infos(), buffer.glyph_positions());
    Some(
        glyphs
            .map(|(info, position)| Glyph {
                id: info.glyph_id,
                cluster: offset + info.cluster as usize,
                advance: position.x_advance,
                dx: position.x_offset,
                dy: position.y_offset,
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advance(text: &str) -> f32 {
        shape(Weight::Regular, text).iter().map(|it| it.width).sum()
    }

    #[test]
    fn kerning_counts() {
        assert!(advance("AVAVAV") < 3.0 * (advance("A") + advance("V")) - 0.1);
    }

    #[test]
    fn marks_add_no_width() {
        assert_eq!(advance("e\u{301}"), advance("é"));
    }

    #[test]
    fn what_inter_lacks_is_a_run_of_its_own() {
        let runs = shape(Weight::Regular, "Kabel 電線 x");
        let drawn: Vec<bool> = runs.iter().map(|it| it.glyphs.is_some()).collect();
        assert_eq!(drawn, [true, false, true]);
        assert_eq!(runs[1].width, 2.0);
        assert!(shape(Weight::Regular, "").is_empty());
    }

    #[test]
    fn right_to_left_is_left_to_the_painter() {
        let runs = shape(Weight::Regular, "السبب A");
        assert_eq!(runs.len(), 1);
        assert!(runs[0].glyphs.is_none());
    }
}
