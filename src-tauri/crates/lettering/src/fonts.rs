//! Fonts for what Inter lacks. They come as bytes, from whoever knows the
//! machine: a pure crate looks for none. What Inter has is always Inter's.

use crate::Weight;
use crate::face::{UNITS_PER_EM, face};
use crate::script::is_invisible;
use harfrust::Font;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::sync::OnceLock;
use unicode_segmentation::UnicodeSegmentation;

/// Whoever has fonts for what Inter lacks. It is asked only for that, so that
/// nobody who writes in Latin letters pays for it; and answers the same, whatever
/// it was asked before.
pub trait FontSupply: Send + Sync {
    /// The font that draws a whole grapheme cluster, in a weight as near as there
    /// is.
    fn font(&self, weight: Weight, cluster: &str) -> Option<&'static AddedFont>;
}

static SUPPLY: OnceLock<Box<dyn FontSupply>> = OnceLock::new();

/// Says where the fonts for what Inter lacks come from; before any words are
/// shaped. The first supply stays, as the words do that were shaped with it.
pub fn supply_fonts(supply: impl FontSupply + 'static) {
    let _ = SUPPLY.set(Box::new(supply));
}

/// A font that draws what Inter lacks. It is kept for as long as the program runs.
pub struct AddedFont {
    bytes: &'static [u8],
    /// Its number in its file, which may hold several.
    index: u32,
    font: Font,
    tables: FontRef<'static>,
}

/// The file isn't a font with outlines that may be embedded in a document, or has
/// none of that number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFont;

impl AddedFont {
    /// A TrueType or OpenType file, or one font of a collection by its number.
    ///
    /// # Errors
    ///
    /// [`NoFont`]: it can't be used.
    pub fn new(bytes: Vec<u8>, index: u32) -> Result<&'static Self, NoFont> {
        let tables = FontRef::from_index(&bytes, index).map_err(|_| NoFont)?;
        if !(has_outlines(&tables) && may_be_embedded(&tables)) {
            return Err(NoFont);
        }
        let bytes: &'static [u8] = bytes.leak();
        let tables = FontRef::from_index(bytes, index).map_err(|_| NoFont)?;
        let font = Font::new(bytes, index).ok_or(NoFont)?;
        Ok(Box::leak(Box::new(Self {
            bytes,
            index,
            font,
            tables,
        })))
    }

    /// Its file, and its number there.
    #[must_use]
    pub const fn file(&self) -> (&'static [u8], u32) {
        (self.bytes, self.index)
    }

    /// The font as a table directory, for outlines.
    #[must_use]
    pub const fn font_ref(&self) -> &FontRef<'static> {
        &self.tables
    }

    /// Whether it draws a whole grapheme cluster.
    #[must_use]
    pub fn draws(&self, cluster: &str) -> bool {
        draws(&self.tables, cluster)
    }

    /// The font, ready for shaping.
    pub(crate) const fn font(&self) -> &Font {
        &self.font
    }
}

/// Whether a font, as a table directory, draws a whole grapheme cluster: by
/// outlines. A coloured picture of an emoji is none.
#[must_use]
pub fn draws(font: &FontRef<'_>, cluster: &str) -> bool {
    let map = font.charmap();
    let mut chars = cluster.chars().filter(|it| !is_invisible(*it));
    chars.all(|char| {
        let glyph = map.map(char).filter(|it| it.to_u32() != 0);
        glyph.is_some_and(|glyph| char.is_whitespace() || has_ink(font, glyph))
    })
}

/// Whether a font has outlines that documents can bring.
fn has_outlines(font: &FontRef<'_>) -> bool {
    font.glyf().is_ok() || font.cff().is_ok()
}

/// Whether the font's licence lets a document bring a part of it.
fn may_be_embedded(font: &FontRef<'_>) -> bool {
    const RESTRICTED: u16 = 0x0002;
    const WHOLE_ALONE: u16 = 0x0100;
    const BITMAPS_ALONE: u16 = 0x0200;
    let kind = font.os2().map_or(0, |it| it.fs_type());
    kind & 0x000F != RESTRICTED && kind & (WHOLE_ALONE | BITMAPS_ALONE) == 0
}

/// Whether a glyph has an outline.
fn has_ink(font: &FontRef<'_>, glyph: GlyphId) -> bool {
    let Some(outline) = font.outline_glyphs().get(glyph) else {
        return false;
    };
    let mut ink = Ink(false);
    let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    outline.draw(settings, &mut ink).is_ok() && ink.0
}

/// Sees whether anything is drawn.
struct Ink(bool);

impl OutlinePen for Ink {
    fn move_to(&mut self, _: f32, _: f32) {}

    fn line_to(&mut self, _: f32, _: f32) {
        self.0 = true;
    }

    fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {
        self.0 = true;
    }

    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
        self.0 = true;
    }

    fn close(&mut self) {}
}

/// Fonts that are asked in turn, whatever the weight.
#[derive(Clone, Debug, Default)]
pub struct Fonts(Vec<&'static AddedFont>);

impl Fonts {
    /// The same with a font behind the others.
    #[must_use]
    pub fn with(mut self, font: &'static AddedFont) -> Self {
        self.0.push(font);
        self
    }
}

impl FontSupply for Fonts {
    fn font(&self, _: Weight, cluster: &str) -> Option<&'static AddedFont> {
        self.0.iter().copied().find(|it| it.draws(cluster))
    }
}

/// The font that draws a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Source {
    /// The bundled Inter.
    Inter,
    /// A font for what Inter lacks.
    Added(&'static AddedFont),
    /// No font that is known here: a painter takes one of the system.
    Nothing,
}

impl Source {
    /// The font that draws a grapheme cluster: the first that has all of it.
    pub(crate) fn of(weight: Weight, cluster: &str) -> Self {
        let face = face(weight);
        if (cluster.chars()).all(|it| face.covers(it) || is_invisible(it)) {
            return Self::Inter;
        }
        let supply = SUPPLY.get();
        let added = supply.and_then(|it| it.font(weight, cluster));
        added.map_or(Self::Nothing, Self::Added)
    }
}

/// What no font draws of a text: its grapheme clusters, in its order.
pub fn undrawn(text: &str) -> impl Iterator<Item = &str> {
    let clusters = match text.is_ascii() {
        true => "",
        false => text,
    };
    (clusters.graphemes(true)).filter(|it| {
        let is_shown = !it.chars().all(|it| it.is_whitespace() || it.is_control());
        is_shown && Source::of(Weight::Regular, it) == Source::Nothing
    })
}

impl PartialEq for AddedFont {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl std::fmt::Debug for AddedFont {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "font of {} bytes", self.bytes.len())
    }
}

impl std::fmt::Display for NoFont {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a font that can be used")
    }
}

impl std::error::Error for NoFont {}

/// Units of [`crate::Glyph`] in an em, as a shaper takes them.
#[allow(clippy::cast_possible_truncation, reason = "it is a whole number")]
pub(crate) const SCALE: i32 = UNITS_PER_EM as i32;
