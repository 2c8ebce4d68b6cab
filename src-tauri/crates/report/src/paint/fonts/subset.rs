//! The subset of a font that a document brings.

use super::{FontKey, Fonts};
use crate::ReportError;
use lettering::{AddedFont, Weight};
use printpdf::{FontId, ParsedFont, PdfFont, PdfFontMap};
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{GlyphId, MetadataProvider};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use subsetter::GlyphRemapper;

const WEIGHTS: [Weight; 3] = [Weight::Regular, Weight::Medium, Weight::SemiBold];

/// What is noted of a font while pages are painted.
#[derive(Default)]
pub(super) struct Face {
    pub(super) remapper: GlyphRemapper,
    /// The words that each glyph of the subset stands for, and its advance in
    /// font units.
    glyphs: Vec<Option<(String, u16)>>,
}

impl Face {
    /// Notes a glyph, and answers with the words that it is known for: those
    /// that it stood for first.
    pub(super) fn know(&mut self, gid: u16, words: &str, advance: u16) -> &str {
        let at = usize::from(gid);
        if self.glyphs.len() <= at {
            self.glyphs.resize(at + 1, None);
        }
        let glyph = &mut self.glyphs[at];
        let (known, _) = glyph.get_or_insert_with(|| (words.to_owned(), advance));
        known
    }
}

/// A weight's metrics, without its bytes, so that they are quick to copy.
struct Metrics {
    font: ParsedFont,
    /// The advance of each glyph, in font units.
    advances: Vec<u16>,
}

static METRICS: LazyLock<[Option<Metrics>; 3]> = LazyLock::new(|| {
    WEIGHTS.map(|weight| {
        let mut font = ParsedFont::from_bytes(lettering::bytes(weight), 0, &mut Vec::new())?;
        font.original_bytes = Vec::new();
        font.codepoint_to_glyph = BTreeMap::new();
        let advances = std::mem::take(&mut font.glyph_widths);
        let advances = advances.into_values().collect();
        Some(Metrics { font, advances })
    })
});

/// How wide a font's glyphs are.
pub(super) enum Advances {
    Inter {
        units_per_em: u16,
        widths: &'static [u16],
    },
    Added {
        units_per_em: u16,
        widths: GlyphMetrics<'static>,
    },
}

impl Advances {
    pub(super) fn of_inter(weight: Weight) -> Self {
        let metrics = METRICS[weight as usize].as_ref();
        Self::Inter {
            units_per_em: metrics.map_or(1000, |it| it.font.units_per_em),
            widths: metrics.map_or(&[], |it| &it.advances),
        }
    }

    pub(super) fn of_added(font: &AddedFont) -> Self {
        let font = font.font_ref();
        Self::Added {
            units_per_em: font.head().map_or(1000, |it| it.units_per_em()),
            widths: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
        }
    }

    /// The advance of a glyph, in font units.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "font units are whole numbers, of 16 bits"
    )]
    pub(super) fn of(&self, glyph: u16) -> u16 {
        match self {
            Self::Inter { widths, .. } => {
                widths.get(usize::from(glyph)).copied().unwrap_or_default()
            }
            Self::Added { widths, .. } => {
                let width = widths.advance_width(GlyphId::from(glyph));
                width.unwrap_or_default() as u16
            }
        }
    }

    pub(super) fn units_per_em(&self) -> f32 {
        let (Self::Inter { units_per_em, .. } | Self::Added { units_per_em, .. }) = self;
        f32::from(*units_per_em)
    }
}

/// For each font's name: its glyphs, and the words that each stands for.
pub(crate) type Glossaries = BTreeMap<String, Vec<(u16, String)>>;

impl Fonts {
    /// The font's name in the pages. Its six capitals say "subset"; being fixed,
    /// they make the same input give the same bytes.
    pub(crate) fn id(&self, font: FontKey) -> FontId {
        FontId(match font {
            FontKey::Inter(Weight::Regular) => "LISCAR+Inter-Regular".to_owned(),
            FontKey::Inter(Weight::Medium) => "LISCAM+Inter-Medium".to_owned(),
            FontKey::Inter(Weight::SemiBold) => "LISCAS+Inter-SemiBold".to_owned(),
            FontKey::Added(number) => {
                let letter = |it: usize| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[it % 26]);
                let [first, second] = [letter(number / 26), letter(number)];
                let name = self.added.get(number).map(|it| plain_name(it.0));
                format!("LISF{first}{second}+{}", name.unwrap_or_default())
            }
        })
    }

    /// The subsets, and for each, by its name, the words of its glyphs.
    pub(crate) fn finish(mut self) -> Result<(PdfFontMap, Glossaries), ReportError> {
        let mut fonts = PdfFontMap::default();
        let mut glossaries = Glossaries::new();
        let inter = WEIGHTS.map(FontKey::Inter).into_iter();
        let keys: Vec<_> = inter
            .chain((0..self.added.len()).map(FontKey::Added))
            .collect();
        for key in keys {
            let id = self.id(key);
            let face = std::mem::take(self.face(key).0);
            if face.glyphs.is_empty() {
                continue;
            }
            let mut font = match key {
                FontKey::Inter(weight) => of_inter(weight, &face),
                FontKey::Added(number) => of_added(self.added[number].0, &face),
            }
            .ok_or(ReportError::Font)?;
            font.font_name = Some(id.0.clone());
            let mut glossary = Vec::new();
            for (gid, glyph) in (0..).zip(face.glyphs) {
                let Some((words, advance)) = glyph else {
                    continue;
                };
                font.codepoint_to_glyph.insert(letter(gid).into(), gid);
                font.glyph_widths.insert(gid, advance);
                glossary.push((gid, words));
            }
            glossaries.insert(id.0.clone(), glossary);
            fonts.map.insert(id, PdfFont::new(font));
        }
        Ok((fonts, glossaries))
    }
}

/// The subset of a weight of Inter.
fn of_inter(weight: Weight, face: &Face) -> Option<ParsedFont> {
    let mut font = METRICS[weight as usize].as_ref()?.font.clone();
    font.original_bytes = subsetter::subset(lettering::bytes(weight), 0, &face.remapper).ok()?;
    Some(font)
}

/// The subset of a font beside Inter.
fn of_added(font: &AddedFont, face: &Face) -> Option<ParsedFont> {
    let (bytes, index) = font.file();
    let subset = subsetter::subset(bytes, index, &face.remapper).ok()?;
    let mut font = ParsedFont::from_bytes(&subset, 0, &mut Vec::new())?;
    font.glyph_widths = BTreeMap::new();
    font.codepoint_to_glyph = BTreeMap::new();
    Some(font)
}

/// The name of a font, as far as a PDF can write it plainly.
fn plain_name(font: &AddedFont) -> String {
    let names = font.font_ref().localized_strings(StringId::POSTSCRIPT_NAME);
    let name = names.english_or_first();
    let chars = name.iter().flat_map(|it| it.chars());
    chars
        .filter(|it| it.is_ascii_alphanumeric() || *it == '-')
        .collect()
}

/// The letter that a glyph is handed over as. The first private alphabet has
/// 6,400, more than Inter has glyphs; the second has as many as a font can have.
pub(super) fn letter(gid: u16) -> char {
    let code = match gid {
        0..6400 => 0xe000 + u32::from(gid),
        _ => 0xf_0000 + u32::from(gid),
    };
    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
}
