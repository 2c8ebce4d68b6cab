//! Fonts for what Inter lacks.

use crate::Weight;
use crate::face::{UNITS_PER_EM, face};
use crate::script::is_invisible;
use harfrust::Font;
use skrifa::{FontRef, MetadataProvider};
use std::sync::Arc;

/// The bundled Inter, and fonts that are asked in turn for what it lacks. They
/// come as bytes: a pure crate looks for none on the machine.
#[derive(Clone, Debug, Default)]
pub struct Fonts {
    added: Vec<AddedFont>,
}

/// A font that was added to Inter.
#[derive(Clone)]
struct AddedFont {
    bytes: Arc<[u8]>,
    /// Its number in its file, which may hold several.
    index: u32,
    font: Font,
}

/// The file isn't a font, or has none of that number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFont;

impl Fonts {
    /// The same with a font behind the others: a TrueType or OpenType file, or
    /// one of a collection by its number.
    ///
    /// # Errors
    ///
    /// [`NoFont`]: it can't be read.
    pub fn with(mut self, bytes: &[u8], index: u32) -> Result<Self, NoFont> {
        let font = Font::new(bytes.to_vec(), index).ok_or(NoFont)?;
        let bytes = Arc::from(bytes);
        FontRef::from_index(&bytes, index).map_err(|_| NoFont)?;
        self.added.push(AddedFont { bytes, index, font });
        Ok(self)
    }

    /// A given font as a table directory, for outlines.
    #[must_use]
    pub fn font_ref(&self, given: usize) -> Option<FontRef<'_>> {
        let given = self.added.get(given)?;
        FontRef::from_index(&given.bytes, given.index).ok()
    }

    /// The font that draws a grapheme cluster: the first that has all of it.
    pub(crate) fn source(&self, weight: Weight, cluster: &str) -> Source {
        let face = face(weight);
        let drawn = |covers: &dyn Fn(char) -> bool| {
            (cluster.chars()).all(|it| covers(it) || is_invisible(it))
        };
        if drawn(&|it| face.covers(it)) {
            return Source::Inter;
        }
        let has_all = |given: &usize| {
            let map = self.font_ref(*given).map(|it| it.charmap());
            map.is_some_and(|map| drawn(&|it| map.map(it).is_some_and(|id| id.to_u32() != 0)))
        };
        (0..self.added.len())
            .find(has_all)
            .map_or(Source::Nothing, Source::Added)
    }

    /// A given font, ready for shaping.
    pub(crate) fn font(&self, given: usize) -> Option<&Font> {
        self.added.get(given).map(|it| &it.font)
    }
}

/// The font that draws a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The bundled Inter.
    Inter,
    /// A font of [`Fonts`], by its number there.
    Added(usize),
    /// No font that is known here: a painter takes one of the system.
    Nothing,
}

impl std::fmt::Debug for AddedFont {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "font of {} bytes", self.bytes.len())
    }
}

impl std::fmt::Display for NoFont {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a font")
    }
}

impl std::error::Error for NoFont {}

/// Units of [`crate::Glyph`] in an em, as a shaper takes them.
#[allow(clippy::cast_possible_truncation, reason = "it is a whole number")]
pub(crate) const SCALE: i32 = UNITS_PER_EM as i32;
