//! A line of text with its font and its glyphs, ready to be painted.

use crate::shape::Run;
use crate::words::{Word, each_word};
use crate::{Direction, Weight};
use std::borrow::Cow;
use std::sync::Arc;

/// A line of text, shaped. Its glyphs are shared with all lines that say the
/// same words.
#[derive(Clone, Debug, PartialEq)]
pub struct ShapedLine<'a> {
    /// What it says, as it is read.
    pub text: Cow<'a, str>,
    /// Font weight.
    pub weight: Weight,
    /// Its words from left to right, each with the byte at which it begins.
    words: Vec<(usize, Arc<Word>)>,
}

impl<'a> ShapedLine<'a> {
    /// A line, or a whole text, of a paragraph that is read in a direction.
    #[must_use]
    pub fn new(weight: Weight, text: impl Into<Cow<'a, str>>, paragraph: Direction) -> Self {
        let text = text.into();
        let mut words = Vec::with_capacity(text.len() / 6 + 1);
        each_word(weight, &text, paragraph, |start, word| {
            words.push((start, Arc::clone(word)));
        });
        Self {
            text,
            weight,
            words,
        }
    }

    /// Words that are a paragraph of their own.
    #[must_use]
    pub fn alone(weight: Weight, text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        let direction = Direction::of(&text);
        Self::new(weight, text, direction)
    }

    /// Its runs from left to right, each with the byte of the line from which its
    /// range and its clusters are counted.
    pub fn runs(&self) -> impl Iterator<Item = (usize, &Run)> {
        let words = self.words.iter();
        words.flat_map(|(start, word)| word.runs.iter().map(|run| (*start, run)))
    }

    /// Its width in em.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.words.iter().map(|(_, word)| word.width()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_wide_as_it_is_measured_and_its_runs_are_its_words() {
        for text in [
            "",
            "The patch (2 of 3) – x",
            "Dose שלום, עולם 10 mg",
            "電線",
        ] {
            let line = ShapedLine::alone(Weight::Medium, text);
            assert_eq!(line.width(), crate::width(Weight::Medium, 1.0, text));
            let mut ranges: Vec<_> = (line.runs())
                .map(|(start, run)| start + run.range.start..start + run.range.end)
                .collect();
            ranges.sort_by_key(|it| it.start);
            let words: String = ranges.into_iter().map(|it| &text[it]).collect();
            assert_eq!(words, text);
        }
    }
}
