//! Shaping: from characters to glyphs with their advances.

use crate::Weight;
use crate::direction::{Direction, stretches};
use crate::face::{Face, UNITS_PER_EM, face};
use crate::fonts::{SCALE, Source};
use crate::script::{Script, fallback_width, is_invisible};
use harfrust::{Buffer, ClusterLevel, ShapeOptions, ShaperFont};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// One glyph of a font, in [`UNITS_PER_EM`] to the em, whatever the font's own
/// units are.
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

/// A stretch of text that one font draws in one direction.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// The direction that it is read in.
    pub direction: Direction,
    /// The font that its glyphs are of.
    pub source: Source,
    /// Its glyphs from left to right. None: no font is known that can draw it,
    /// and a painter takes one of the system, fitted to `width`.
    pub glyphs: Option<Vec<Glyph>>,
    /// Its width in em; estimated where there are no glyphs.
    pub width: f32,
}

/// Shapes a line or a whole text of a paragraph that is read in a direction. The
/// runs follow each other as they are seen, from left to right.
#[must_use]
pub fn shape(weight: Weight, text: &str, paragraph: Direction) -> Vec<Run> {
    let mut runs = Vec::new();
    for (range, direction) in stretches(text, paragraph) {
        let stretch = text.get(range.clone()).unwrap_or_default();
        let first = runs.len();
        for (within, source) in spans(weight, stretch, direction) {
            let part = stretch.get(within.clone()).unwrap_or_default();
            let start = range.start + within.start;
            runs.push(run(weight, part, start, direction, source));
        }
        if direction == Direction::RightToLeft {
            runs.get_mut(first..).unwrap_or_default().reverse();
        }
    }
    runs
}

/// The run of a part of a text that begins at `start`.
fn run(weight: Weight, part: &str, start: usize, direction: Direction, source: Source) -> Run {
    let face = face(weight);
    let glyphs = glyphs(face, part, start, direction, source);
    let width = match &glyphs {
        Some(glyphs) => em(glyphs.iter().map(|it| it.advance).sum()),
        None => part.graphemes(true).map(|it| guess(face, it)).sum(),
    };
    Run {
        range: start..start + part.len(),
        direction,
        source,
        glyphs,
        width,
    }
}

/// Tells where each cluster begins and how wide it is, in em.
pub(crate) fn cluster_widths(
    weight: Weight,
    text: &str,
    runs: &[Run],
    mut tell: impl FnMut(usize, f32),
) {
    let face = face(weight);
    for run in runs {
        if let Some(glyphs) = &run.glyphs {
            for glyph in glyphs {
                tell(glyph.cluster, em(glyph.advance));
            }
        } else {
            let part = text.get(run.range.clone()).unwrap_or_default();
            for (start, cluster) in part.grapheme_indices(true) {
                tell(run.range.start + start, guess(face, cluster));
            }
        }
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

/// The width of a cluster that no known font draws, in em.
fn guess(face: &Face, cluster: &str) -> f32 {
    if cluster == " " {
        0.3
    } else if !cluster.chars().all(is_invisible) && cluster.chars().all(|it| face.covers(it)) {
        // The widest common letters; a reader's font may differ from Inter.
        0.65
    } else {
        fallback_width(cluster)
    }
}

/// Splits a stretch by the fonts that draw it, and what other fonts than Inter
/// draw by its scripts; never within a grapheme cluster.
fn spans(weight: Weight, text: &str, direction: Direction) -> Vec<(Range<usize>, Source)> {
    let face = face(weight);
    if text.chars().all(|it| face.covers(it) || is_invisible(it)) {
        return if text.is_empty() {
            Vec::new()
        } else {
            vec![(0..text.len(), Source::Inter)]
        };
    }
    let mut spans: Vec<(Range<usize>, Source)> = Vec::new();
    let mut script = None;
    for (start, cluster) in text.grapheme_indices(true) {
        let source = Source::of(weight, cluster);
        let end = start + cluster.len();
        // The system's font draws right-to-left words together with the spaces
        // and signs between them, and so puts those in their places.
        if let [.., (before, Source::Nothing), (_, Source::Inter)] = spans.as_mut_slice()
            && direction == Direction::RightToLeft
            && source == Source::Nothing
        {
            before.end = end;
            spans.pop();
            continue;
        }
        let before = script.take();
        if matches!(source, Source::Added(_)) {
            script = Script::of(cluster).or(before);
        }
        match spans.last_mut() {
            Some((range, same)) if *same == source && (before.is_none() || before == script) => {
                range.end = end;
            }
            _ => spans.push((start..end, source)),
        }
    }
    spans
}

/// The glyphs of a part that one font draws; none where there is no font.
fn glyphs(
    face: &Face,
    text: &str,
    offset: usize,
    direction: Direction,
    source: Source,
) -> Option<Vec<Glyph>> {
    let shaper = match source {
        Source::Inter => ShaperFont::new(face.font.as_ref()?),
        Source::Added(added) => ShaperFont::new(added.font()).with_scale(SCALE),
        Source::Nothing => return None,
    };
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(match direction {
        Direction::LeftToRight => harfrust::Direction::LeftToRight,
        Direction::RightToLeft => harfrust::Direction::RightToLeft,
    });
    buffer.set_language(None);
    // Each glyph is told its own character, also where it changed places.
    if matches!(source, Source::Added(_)) {
        buffer.set_cluster_level(ClusterLevel::Characters);
    }
    if buffer
        .script()
        .is_none_or(|it| it == harfrust::Script::COMMON)
    {
        buffer.set_script(Some(harfrust::Script::LATIN));
    }
    let is_inter = source == Source::Inter && direction == Direction::LeftToRight;
    let plan = (face.latin.as_ref()).filter(|plan| is_inter && plan.script() == buffer.script());
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

    fn in_order(text: &str) -> Vec<Run> {
        shape(Weight::Regular, text, Direction::of(text))
    }

    fn advance(text: &str) -> f32 {
        in_order(text).iter().map(|it| it.width).sum()
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
        let runs = in_order("Kabel 電線 x");
        let drawn: Vec<bool> = runs.iter().map(|it| it.glyphs.is_some()).collect();
        assert_eq!(drawn, [true, false, true]);
        assert_eq!(runs[1].width, 2.0);
        assert!(in_order("").is_empty());
    }

    /// The runs of a text as they are seen: their words, their direction, and
    /// whether Inter draws them.
    fn seen(text: &str) -> Vec<(&str, Direction, bool)> {
        let runs = in_order(text).into_iter();
        runs.map(|it| (&text[it.range], it.direction, it.glyphs.is_some()))
            .collect()
    }

    #[test]
    fn right_to_left_words_stand_as_they_are_seen() {
        use Direction::{LeftToRight, RightToLeft};
        assert_eq!(
            seen("وحدة العناية (ICU 2)."),
            [
                (").", RightToLeft, true),
                ("ICU 2", LeftToRight, true),
                (" (", RightToLeft, true),
                ("وحدة العناية", RightToLeft, false),
            ]
        );
        assert_eq!(
            seen("Dose שלום, עולם 10 mg"),
            [
                ("Dose ", LeftToRight, true),
                // The figure belongs to the words before it.
                ("10", LeftToRight, true),
                (" ", RightToLeft, true),
                ("שלום, עולם", RightToLeft, false),
                (" mg", LeftToRight, true),
            ]
        );
    }

    #[test]
    fn brackets_are_mirrored_and_glyphs_stand_as_they_are_seen() {
        let glyphs = |text: &str, direction| -> Vec<(u32, usize)> {
            let runs = shape(Weight::Regular, text, direction);
            let glyphs = runs.into_iter().flat_map(|it| it.glyphs.unwrap());
            glyphs.map(|it| (it.id, it.cluster)).collect()
        };
        let [(left, _), (right, _)] = glyphs("()", Direction::LeftToRight)[..] else {
            panic!("two glyphs");
        };
        assert_eq!(
            glyphs("()", Direction::RightToLeft),
            [(left, 1), (right, 0)]
        );
    }
}
