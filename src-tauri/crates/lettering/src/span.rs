//! Words in one weight and size, measured.

use crate::words::each_word;
use crate::{Direction, Weight};

/// Words in one weight and size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span<'a> {
    /// The words.
    pub text: &'a str,
    /// Font weight.
    pub weight: Weight,
    /// Font size; widths come in the same unit.
    pub size: f32,
}

/// The width of a text on one line, in the unit of `size`.
#[must_use]
pub fn width(weight: Weight, size: f32, text: &str) -> f32 {
    let mut width = 0.0;
    each_word(weight, text, Direction::of(text), |_, word| {
        width += word.width()
    });
    width * size
}

/// How far the words of a paragraph's spans have reached, as they are read,
/// before each byte and at their end.
pub(crate) fn reach(spans: &[Span], paragraph: Direction) -> Vec<f32> {
    let bytes: usize = spans.iter().map(|it| it.text.len()).sum();
    let mut reach = Vec::with_capacity(bytes + 1);
    let mut reached = 0.0;
    let mut begin = 0;
    for span in spans {
        each_word(span.weight, span.text, paragraph, |start, word| {
            reach.truncate(begin + start);
            reach.extend(word.reach.iter().map(|it| reached + it * span.size));
            reached += word.width() * span.size;
        });
        begin += span.text.len();
    }
    reach
}
