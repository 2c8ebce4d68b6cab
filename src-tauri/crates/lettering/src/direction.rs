//! The direction of writing, and the order in which the stretches of a line stand.

use crate::script;
use serde::Serialize;
use std::ops::Range;
use unicode_bidi::{Level, ParagraphBidiInfo};

/// The direction in which a text is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The direction of a paragraph: that of its first letter.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if !is_right_to_left(text) {
            return Self::LeftToRight;
        }
        match unicode_bidi::get_base_direction_full(text) {
            unicode_bidi::Direction::Rtl => Self::RightToLeft,
            _ => Self::LeftToRight,
        }
    }

    /// Whether it is from left to right.
    #[must_use]
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    pub fn is_left_to_right(&self) -> bool {
        *self == Self::LeftToRight
    }

    fn of_level(level: Level) -> Self {
        match level.is_rtl() {
            true => Self::RightToLeft,
            false => Self::LeftToRight,
        }
    }
}

/// Whether anything in a text is written from right to left.
pub(crate) fn is_right_to_left(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(script::is_right_to_left)
}

/// The stretches of a line of a paragraph with one direction each, from left to
/// right (Unicode's bidirectional algorithm, rule L2).
#[must_use]
pub fn stretches(line: &str, paragraph: Direction) -> Vec<(Range<usize>, Direction)> {
    if line.is_empty() {
        return Vec::new();
    }
    if paragraph.is_left_to_right() && !is_right_to_left(line) {
        return vec![(0..line.len(), paragraph)];
    }
    let level = match paragraph {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let info = ParagraphBidiInfo::new(line, Some(level));
    let (levels, runs) = info.visual_runs(0..line.len());
    let direction = |at: usize| {
        levels
            .get(at)
            .map_or(paragraph, |it| Direction::of_level(*it))
    };
    (runs.into_iter())
        .map(|run| (run.clone(), direction(run.start)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The stretches of a line from left to right; "<" before those that are
    /// read from right to left.
    fn seen(line: &str) -> Vec<String> {
        let stretches = stretches(line, Direction::of(line)).into_iter();
        let seen = stretches.map(|(range, direction)| match direction {
            Direction::LeftToRight => line[range].to_owned(),
            Direction::RightToLeft => format!("<{}", &line[range]),
        });
        seen.collect()
    }

    #[test]
    fn a_paragraph_has_the_direction_of_its_first_letter() {
        for (text, direction) in [
            ("", Direction::LeftToRight),
            ("12 – 3", Direction::LeftToRight),
            ("ICU السبب", Direction::LeftToRight),
            ("(12) السبب ICU", Direction::RightToLeft),
            ("שלום, ICU", Direction::RightToLeft),
        ] {
            assert_eq!(Direction::of(text), direction, "{text}");
        }
    }

    #[test]
    fn stretches_stand_as_they_are_seen() {
        assert_eq!(seen("The patch"), ["The patch"]);
        assert_eq!(seen("Dose שלום עולם mg"), ["Dose ", "<שלום עולם", " mg"]);
        assert_eq!(seen("שלום ICU עולם"), ["< עולם", "ICU", "<שלום "]);
        assert_eq!(seen("السبب 12 mg."), ["<.", "mg", "< ", "12", "<السبب "]);
        assert_eq!(seen("שלום (12 mg)."), ["<).", "mg", "< ", "12", "<שלום ("]);
        // Figures are read from left to right, also those of the script's own.
        assert_eq!(seen("العام ٢٠٢٦"), ["٢٠٢٦", "<العام "]);
        assert_eq!(
            seen("ICU 2: שלום 10 עולם"),
            ["ICU 2: ", "< עולם", "10", "<שלום "]
        );
    }

    #[test]
    fn a_line_is_read_as_its_paragraph_is() {
        let seen = stretches("(ICU).", Direction::RightToLeft);
        let order: Vec<usize> = seen.iter().map(|it| it.0.start).collect();
        assert_eq!(order, [4, 1, 0]);
    }
}
