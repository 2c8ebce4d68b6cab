//! Colour roles of paper, and the colours that they have in print.

use diagram::{PRINT, contrast};
use workshop::Strength;

/// The role of a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Words of full weight.
    Text,
    /// Words of a sub-cause in a picture.
    Soft,
    /// Words of less weight.
    Muted,
    /// The number before an item of a list.
    Faint,
    /// The one accent.
    Accent,
    /// Something is missing and somebody has to see to it.
    Missing,
    /// A thin line that separates.
    Hairline,
    /// The paper; words on a dark ground.
    Paper,
    /// A category's colour; none: ink.
    Hue(Option<u8>),
    /// A picture in miniature: a line of words.
    Greeked,
    /// A word across the page, beneath all else.
    Watermark,
    /// A part of the strength meter; none: the kind isn't chosen yet.
    Meter(Option<Strength>),
    /// A cell of the priority matrix, by its priority.
    Priority(u8),
    /// The same part of what the field usually proposes.
    Benchmark(Strength),
    /// A colour of somebody's own, in the place of the accent.
    Own([u8; 3]),
}

impl Ink {
    /// Red, green and blue.
    #[must_use]
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => PRINT.ink,
            Self::Soft => PRINT.soft,
            Self::Muted => [0x5d, 0x68, 0x6e],
            Self::Faint => PRINT.faint,
            Self::Accent | Self::Meter(Some(Strength::Stronger)) => PRINT.accent,
            Self::Missing => [0x9a, 0x3b, 0x12],
            Self::Hairline => [0xdf, 0xe3, 0xe4],
            Self::Paper => PRINT.paper,
            Self::Hue(hue) => PRINT.hue(hue),
            Self::Greeked => [0xb4, 0xbd, 0xc1],
            Self::Watermark => [0xf3, 0xf5, 0xf5],
            Self::Meter(Some(Strength::Intermediate)) => [0x8f, 0xc0, 0xba],
            Self::Meter(Some(Strength::Weaker)) => [0xcf, 0xe0, 0xdd],
            Self::Meter(None) => [0xe9, 0xec, 0xed],
            Self::Priority(3..) => [0x9c, 0xc3, 0xc0],
            Self::Priority(2) => [0xcb, 0xdf, 0xdd],
            Self::Priority(_) => [0xee, 0xf2, 0xf1],
            Self::Own(rgb) => rgb,
            Self::Benchmark(Strength::Stronger) => [0x87, 0xb5, 0xb2],
            Self::Benchmark(Strength::Intermediate) => [0xc4, 0xdd, 0xda],
            Self::Benchmark(Strength::Weaker) => [0xe6, 0xef, 0xed],
        }
    }
}

/// A colour as dark as it has to be for words in it, or on it in white, to be read
/// (WCAG AA).
pub(crate) fn readable([r, g, b]: [u8; 3]) -> [u8; 3] {
    let darker =
        |part: u16| [r, g, b].map(|it| u8::try_from(u16::from(it) * part / 32).unwrap_or(u8::MAX));
    let mut each = (0..=32).rev().map(darker);
    each.find(|it| contrast(*it, Ink::Paper.rgb()) >= 4.5)
        .unwrap_or_else(|| Ink::Text.rgb())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_of_somebodys_own_is_dark_enough_to_be_read() {
        for colour in [[255, 255, 0], [255, 255, 255], [0, 200, 255], [12, 30, 60]] {
            assert!(contrast(readable(colour), [255, 255, 255]) >= 4.5);
        }
        assert_eq!(readable([12, 30, 60]), [12, 30, 60]);
        // The window's swatch shows the same.
        assert_eq!(readable([255, 255, 0]), [119, 119, 0]);
        assert_eq!(readable([255, 255, 255]), [111, 111, 111]);
    }

    #[test]
    fn whatever_is_text_can_be_read() {
        let paper = Ink::Paper.rgb();
        for ink in [
            Ink::Text,
            Ink::Soft,
            Ink::Muted,
            Ink::Faint,
            Ink::Accent,
            Ink::Missing,
        ] {
            assert!(contrast(ink.rgb(), paper) >= 4.5, "{ink:?}");
        }
        for part in [None, Some(Strength::Weaker), Some(Strength::Intermediate)] {
            assert!(
                contrast(Ink::Text.rgb(), Ink::Meter(part).rgb()) >= 4.5,
                "{part:?}"
            );
        }
        for priority in 1..=3 {
            let cell = Ink::Priority(priority).rgb();
            assert!(contrast(Ink::Text.rgb(), cell) >= 4.5, "{priority}");
        }
        let stronger = Ink::Meter(Some(Strength::Stronger)).rgb();
        assert!(contrast(paper, stronger) >= 4.5);
    }
}
