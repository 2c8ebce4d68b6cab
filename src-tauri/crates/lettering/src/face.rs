//! The bundled faces, parsed once.

use crate::Weight;
use harfrust::{Direction, Font, Script, ShapePlan};
use skrifa::{FontRef, MetadataProvider};
use std::sync::LazyLock;

/// Font units in one em of Inter.
pub const UNITS_PER_EM: f32 = 2048.0;
/// How far Inter rises above the baseline, in em.
pub const ASCENT: f32 = 1984.0 / UNITS_PER_EM;
/// How far Inter falls below the baseline, in em.
pub const DESCENT: f32 = 494.0 / UNITS_PER_EM;
/// Height of Inter's capitals, in em.
pub const CAP_HEIGHT: f32 = 1490.0 / UNITS_PER_EM;
/// Height of Inter's small letters, in em.
pub const X_HEIGHT: f32 = 1118.0 / UNITS_PER_EM;

/// A face ready for shaping. A font that can't be read would shape nothing,
/// and every character would count as missing; a test keeps that from
/// happening.
pub(crate) struct Face {
    pub(crate) font: Option<Font>,
    /// The plan for Latin, which nearly all text is; others are made as needed.
    pub(crate) latin: Option<ShapePlan>,
    /// One bit per character of the basic plane that the face can draw.
    covered: Box<[u64]>,
}

impl Face {
    fn new(weight: Weight) -> Self {
        let font = Font::new(bytes(weight), 0);
        let latin = font.as_ref().map(|font| {
            ShapePlan::new(font, Direction::LeftToRight, Some(Script::LATIN), None, &[])
        });
        let mut covered = vec![0_u64; 0x1_0000 / 64].into_boxed_slice();
        if let Some(font) = font_ref(weight) {
            for (char, _) in font.charmap().mappings() {
                if let Some(bits) = covered.get_mut(char as usize / 64) {
                    *bits |= 1 << (char % 64);
                }
            }
        }
        Self {
            font,
            latin,
            covered,
        }
    }

    pub(crate) fn covers(&self, char: char) -> bool {
        let code = char as usize;
        (self.covered.get(code / 64)).is_some_and(|bits| bits >> (code % 64) & 1 == 1)
    }
}

/// The face of a weight.
pub(crate) fn face(weight: Weight) -> &'static Face {
    static REGULAR: LazyLock<Face> = LazyLock::new(|| Face::new(Weight::Regular));
    static MEDIUM: LazyLock<Face> = LazyLock::new(|| Face::new(Weight::Medium));
    static SEMI_BOLD: LazyLock<Face> = LazyLock::new(|| Face::new(Weight::SemiBold));
    match weight {
        Weight::Regular => &REGULAR,
        Weight::Medium => &MEDIUM,
        Weight::SemiBold => &SEMI_BOLD,
    }
}

/// The TrueType file of a weight, for embedding.
#[must_use]
pub fn bytes(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => include_bytes!("../fonts/Inter-Regular.ttf"),
        Weight::Medium => include_bytes!("../fonts/Inter-Medium.ttf"),
        Weight::SemiBold => include_bytes!("../fonts/Inter-SemiBold.ttf"),
    }
}

/// The face as a table directory, for outlines.
#[must_use]
pub fn font_ref(weight: Weight) -> Option<FontRef<'static>> {
    FontRef::new(bytes(weight)).ok()
}

/// Whether Inter has a glyph for the character. Where it hasn't, a painter
/// falls back on another font.
#[must_use]
pub fn coverage(weight: Weight, char: char) -> bool {
    face(weight).covers(char)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_weight_is_read_and_has_the_metrics_named_here() {
        for weight in [Weight::Regular, Weight::Medium, Weight::SemiBold] {
            let face = face(weight);
            assert!(face.latin.is_some());
            assert!(face.covers('a') && face.covers('€') && !face.covers('中'));
            let metrics = font_ref(weight).unwrap().metrics(
                skrifa::instance::Size::unscaled(),
                skrifa::instance::LocationRef::default(),
            );
            assert_eq!(f32::from(metrics.units_per_em), UNITS_PER_EM);
            assert_eq!(metrics.ascent / UNITS_PER_EM, ASCENT);
            assert_eq!(metrics.descent / UNITS_PER_EM, -DESCENT);
            assert_eq!(metrics.cap_height.unwrap() / UNITS_PER_EM, CAP_HEIGHT);
            assert_eq!(metrics.x_height.unwrap() / UNITS_PER_EM, X_HEIGHT);
        }
    }
}
