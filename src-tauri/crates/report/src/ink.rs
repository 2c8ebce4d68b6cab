//! Colour roles of paper, and the colours that they have in print.

use workshop::Strength;

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Words.
    Text,
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
    /// A tint behind a table's head.
    Tint,
    /// The paper; words on a dark ground.
    Paper,
    /// A category's colour; none: ink.
    Hue(Option<u8>),
    /// A picture in miniature: a line of words.
    Greeked,
    /// A part of the strength meter; none: the kind isn't chosen yet.
    Meter(Option<Strength>),
    /// The same part of what the field usually proposes.
    Benchmark(Strength),
}

impl Ink {
    /// Red, green and blue.
    #[must_use]
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => [0x1d, 0x24, 0x28],
            Self::Muted => [0x5d, 0x68, 0x6e],
            Self::Faint => [0x6f, 0x7a, 0x80],
            Self::Accent => [0x0f, 0x6b, 0x66],
            Self::Missing => [0x9a, 0x3b, 0x12],
            Self::Hairline => [0xdf, 0xe3, 0xe4],
            Self::Tint => [0xf3, 0xf6, 0xf6],
            Self::Paper => [0xff, 0xff, 0xff],
            Self::Hue(hue) => hue_rgb(hue),
            Self::Greeked => [0xb4, 0xbd, 0xc1],
            Self::Meter(Some(Strength::Stronger)) => [0x0f, 0x6b, 0x66],
            Self::Meter(Some(Strength::Intermediate)) => [0x8f, 0xc0, 0xba],
            Self::Meter(Some(Strength::Weaker)) => [0xcf, 0xe0, 0xdd],
            Self::Meter(None) => [0xe9, 0xec, 0xed],
            Self::Benchmark(Strength::Stronger) => [0x87, 0xb5, 0xb2],
            Self::Benchmark(Strength::Intermediate) => [0xc4, 0xdd, 0xda],
            Self::Benchmark(Strength::Weaker) => [0xe6, 0xef, 0xed],
        }
    }
}

fn hue_rgb(hue: Option<u8>) -> [u8; 3] {
    const HUES: [[u8; 3]; 12] = [
        [0x0b, 0x7a, 0x5c], [0xa8, 0x4a, 0x08], [0x1f, 0x5f, 0xa8], [0x7a, 0x5a, 0x00],
        [0x8f, 0x3f, 0x74], [0x5a, 0x69, 0x12], [0x1c, 0x70, 0x8c], [0x9c, 0x2f, 0x3a],
        [0x4f, 0x4f, 0xa8], [0x5c, 0x5c, 0x5c], [0x6b, 0x43, 0x2b], [0x2c, 0x6e, 0x2f],
    ];
    hue.and_then(|hue| HUES.get(usize::from(hue)).copied())
        .unwrap_or([0x1d, 0x24, 0x28])
}
