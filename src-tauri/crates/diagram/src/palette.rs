//! Colours for what a frame holds. A frame knows roles and hues; a palette
//! knows what they look like on a light screen, a dark one, and on paper.

use crate::{LabelRole, Mark, StrokeRole};
use workshop::HUES;

/// Red, green, blue.
pub type Colour = [u8; 3];

/// The colours of one surrounding. Hues are numbered as categories number
/// them; whatever is text has a contrast of at least 4.5 with what it is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// What the palette is called, as part of names in CSS.
    pub name: &'static str,
    /// Behind everything.
    pub paper: Colour,
    /// Text, the spine, the head's box.
    pub ink: Colour,
    /// Text of sub-causes, and of what has no category.
    pub soft: Colour,
    /// Text of what is refuted.
    pub faint: Colour,
    /// Hairlines of a scale, and the ground of what is folded away.
    pub rule: Colour,
    /// The sign of a root cause.
    pub accent: Colour,
    /// Text on the head and on a category's colour.
    pub on_fill: Colour,
    /// The categories' colours.
    pub hues: [Colour; HUES as usize],
}

/// For a light screen. The hues are those of Okabe and Ito, darkened until
/// white can be read on them, and filled up to twelve.
pub const LIGHT: Palette = Palette {
    name: "light",
    paper: [0xfb, 0xfa, 0xf8],
    ink: [0x1d, 0x24, 0x28],
    soft: [0x41, 0x4b, 0x51],
    faint: [0x6a, 0x74, 0x7a],
    rule: [0xdd, 0xdf, 0xdd],
    accent: [0x0f, 0x6b, 0x66],
    on_fill: [0xff, 0xff, 0xff],
    hues: [
        [0x0f, 0x6b, 0x66],
        [0xb8, 0x43, 0x00],
        [0x0a, 0x62, 0xb0],
        [0x8a, 0x5a, 0x00],
        [0x7b, 0x4b, 0xa0],
        [0x4a, 0x70, 0x12],
        [0xb1, 0x2f, 0x72],
        [0x4a, 0x43, 0xb4],
        [0xa4, 0x25, 0x2c],
        [0x1b, 0x33, 0x6e],
        [0x6e, 0x58, 0x48],
        [0x56, 0x62, 0x6c],
    ],
};

/// For a dark screen: the same hues, lightened until near-black can be read on
/// them.
pub const DARK: Palette = Palette {
    name: "dark",
    paper: [0x15, 0x19, 0x1b],
    ink: [0xec, 0xee, 0xee],
    soft: [0xc3, 0xca, 0xcd],
    faint: [0x8f, 0x99, 0x9e],
    rule: [0x35, 0x3c, 0x40],
    accent: [0x5c, 0xc8, 0xbd],
    on_fill: [0x10, 0x14, 0x16],
    hues: [
        [0x4f, 0xc0, 0xb1],
        [0xf5, 0x86, 0x55],
        [0x66, 0xb9, 0xf0],
        [0xd9, 0xa8, 0x48],
        [0xc0, 0x9a, 0xe4],
        [0x9f, 0xc3, 0x58],
        [0xee, 0x89, 0xb9],
        [0x86, 0x8c, 0xf8],
        [0xf5, 0x7f, 0x85],
        [0x5c, 0xcb, 0xe4],
        [0xc8, 0xb4, 0xa2],
        [0xa9, 0xb4, 0xbf],
    ],
};

/// For paper: the light palette on white, with black a little blacker.
pub const PRINT: Palette = Palette {
    name: "print",
    paper: [0xff, 0xff, 0xff],
    ink: [0x14, 0x18, 0x1a],
    soft: [0x33, 0x3b, 0x40],
    ..LIGHT
};

impl Palette {
    /// Every palette.
    pub const ALL: [&'static Self; 3] = [&LIGHT, &DARK, &PRINT];

    /// A category's colour; none: that of what has no category.
    #[must_use]
    pub fn hue(&self, hue: Option<u8>) -> Colour {
        let found = hue.and_then(|it| self.hues.get(usize::from(it)));
        found.copied().unwrap_or(self.soft)
    }

    /// A stroke's colour.
    #[must_use]
    pub fn stroke(&self, role: StrokeRole, hue: Option<u8>) -> Colour {
        match role {
            StrokeRole::Spine | StrokeRole::Axis | StrokeRole::Break | StrokeRole::Share => {
                self.ink
            }
            StrokeRole::Tick => self.rule,
            _ => self.hue(hue),
        }
    }

    /// What a label's box is filled with, if it is.
    #[must_use]
    pub fn fill(&self, role: LabelRole, hue: Option<u8>) -> Option<Colour> {
        match role {
            LabelRole::Head => Some(self.ink),
            LabelRole::BoneHead => Some(self.hue(hue)),
            LabelRole::EmptyBone
            | LabelRole::Cause
            | LabelRole::SubCause
            | LabelRole::Entry
            | LabelRole::Safeguard
            | LabelRole::Note => None,
        }
    }

    /// The colour of a label's words.
    #[must_use]
    pub fn text(&self, role: LabelRole, hue: Option<u8>, mark: Option<Mark>) -> Colour {
        match role {
            _ if mark == Some(Mark::Refuted) => self.faint,
            LabelRole::Head => self.paper,
            LabelRole::BoneHead => self.on_fill,
            LabelRole::EmptyBone => self.hue(hue),
            LabelRole::Cause | LabelRole::Entry => self.ink,
            LabelRole::SubCause | LabelRole::Safeguard | LabelRole::Note => self.soft,
        }
    }
}

/// The contrast of two colours as WCAG 2.2 defines it, from 1 to 21.
#[must_use]
pub fn contrast(one: Colour, other: Colour) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Colour) -> f32 {
    let [r, g, b] = colour.map(|it| {
        let it = f32::from(it) / 255.0;
        if it <= 0.040_45 {
            it / 12.92
        } else {
            to_the_2_4((it + 0.055) / 1.055)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// A number from 0 to 1 to the power of 2.4: its square by the square of its
/// fifth root. Plain arithmetic, because platforms round their powers each in
/// its own way (I2).
fn to_the_2_4(it: f32) -> f32 {
    if it <= 0.0 {
        return 0.0;
    }
    // Newton's steps from above; from 1 down to 0.04 ten are more than enough.
    let mut root = 1.0_f32;
    for _ in 0..10 {
        let fourth = root * root * root * root;
        root = (4.0 * root + it / fourth) / 5.0;
    }
    it * it * root * root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_text_can_be_read() {
        for palette in Palette::ALL {
            let mut pairs = vec![
                (palette.ink, palette.paper),
                (palette.soft, palette.paper),
                (palette.faint, palette.paper),
                (palette.accent, palette.paper),
                (palette.on_fill, palette.soft),
                (palette.soft, palette.rule),
            ];
            for hue in palette.hues {
                pairs.push((hue, palette.paper));
                pairs.push((palette.on_fill, hue));
            }
            for (one, other) in pairs {
                let found = contrast(one, other);
                assert!(
                    found >= 4.5,
                    "{} {one:x?} {other:x?}: {found}",
                    palette.name
                );
            }
        }
    }

    #[test]
    fn the_power_is_that_of_a_calculator() {
        for (it, power) in [(0.0, 0.0), (0.1, 0.003_981), (0.5, 0.189_465), (1.0, 1.0)] {
            assert!((to_the_2_4(it) - power).abs() < 1e-5, "{it}");
        }
    }

    #[test]
    fn hues_can_be_told_apart() {
        for palette in Palette::ALL {
            for (n, one) in palette.hues.iter().enumerate() {
                for (m, other) in palette.hues.iter().enumerate().skip(n + 1) {
                    let apart = distance(*one, *other);
                    // The sets that come with Lisca have six to eight.
                    let least = if m < 8 { 0.08 } else { 0.055 };
                    assert!(apart > least, "{} {n} {m}: {apart}", palette.name);
                }
            }
        }
    }

    /// The distance in Oklab, where equal steps look equally far apart.
    fn distance(one: Colour, other: Colour) -> f32 {
        let (one, other) = (oklab(one), oklab(other));
        let squares = one.iter().zip(other).map(|(a, b)| (a - b).powi(2));
        squares.sum::<f32>().sqrt()
    }

    fn oklab(colour: Colour) -> [f32; 3] {
        let [r, g, b] = colour.map(|it| (f32::from(it) / 255.0).powf(2.2));
        let l = (0.412_22 * r + 0.536_33 * g + 0.051_45 * b).cbrt();
        let m = (0.211_90 * r + 0.680_70 * g + 0.107_40 * b).cbrt();
        let s = (0.088_30 * r + 0.281_72 * g + 0.629_98 * b).cbrt();
        [
            0.210_45 * l + 0.793_62 * m - 0.004_07 * s,
            1.978_00 * l - 2.428_59 * m + 0.450_59 * s,
            0.025_90 * l + 0.782_77 * m - 0.808_68 * s,
        ]
    }
}
