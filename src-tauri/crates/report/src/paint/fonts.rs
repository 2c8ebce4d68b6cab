//! The three weights of Inter as a PDF needs them: only the glyphs that were
//! drawn, each with the words that it stands for.
//!
//! printpdf takes glyphs one by one, and words by the letter. A page has
//! thousands of glyphs: they are handed over as letters of a private alphabet,
//! one for each glyph of the subset, which is both quicker and half as long.

use crate::ReportError;
use crate::face;
use crate::page::Run;
use lettering::{ShapedLine, Weight};
use printpdf::{FontId, ParsedFont, PdfFont, PdfFontMap, TextItem};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use subsetter::GlyphRemapper;

const WEIGHTS: [Weight; 3] = [Weight::Regular, Weight::Medium, Weight::SemiBold];

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
        font.font_name = Some(name(weight).to_owned());
        let advances = std::mem::take(&mut font.glyph_widths);
        let advances = advances.into_values().collect();
        Some(Metrics { font, advances })
    })
});

/// The six capitals say "subset"; being fixed, they make the same input give
/// the same bytes.
fn name(weight: Weight) -> &'static str {
    match weight {
        Weight::Regular => "LISCAR+Inter-Regular",
        Weight::Medium => "LISCAM+Inter-Medium",
        Weight::SemiBold => "LISCAS+Inter-SemiBold",
    }
}

/// The fonts' name in the pages.
pub(super) fn id(weight: Weight) -> FontId {
    FontId(name(weight).to_owned())
}

/// A run, ready to be shown.
pub(super) struct ShownRun {
    /// Its glyphs; each stretch with its height above the baseline, in em.
    pub(super) stretches: Vec<(f32, Vec<TextItem>)>,
    /// The glyphs alone don't say the words: they have to be said beside them.
    pub(super) needs_words: bool,
}

/// For each font's name: its glyphs, and the words that each stands for.
pub(super) type Glossaries = BTreeMap<&'static str, Vec<(u16, String)>>;

/// Collects what is drawn.
#[derive(Default)]
pub(super) struct Fonts {
    faces: [Face; 3],
}

#[derive(Default)]
struct Face {
    remapper: GlyphRemapper,
    /// The words that each glyph of the subset stands for, and its advance in
    /// font units.
    glyphs: Vec<Option<(String, u16)>>,
}

/// A glyph further from its place than this, in thousandths of an em, is put
/// right. At 9 points that is a 30th of a point.
const TOLERANCE: f32 = 3.5;

impl Fonts {
    /// A run's glyphs as they are shown, and noted.
    pub(super) fn show(&mut self, run: &Run) -> ShownRun {
        let (weight, text) = (run.weight, run.text.as_str());
        let glyphs = &run.shaped.glyphs;
        let mut needs_words = run.shaped.substituted;
        let metrics = METRICS[weight as usize].as_ref();
        let upem = metrics.map_or(1000, |it| it.font.units_per_em);
        let advance_of = |id: u16| {
            let advances = metrics.map_or(&[][..], |it| &it.advances);
            advances.get(usize::from(id)).copied().unwrap_or_default()
        };
        let face = &mut self.faces[weight as usize];
        let mut stretches: Vec<(f32, Vec<TextItem>)> = Vec::new();
        // Where the viewer's pen is, and where the shaper wants it, in
        // thousandths of an em.
        let (mut pen, mut want) = (0.0_f32, 0.0_f32);
        for (at, glyph) in glyphs.iter().enumerate() {
            let rise = glyph.offset[1];
            if stretches.last().is_none_or(|stretch| stretch.0 != rise) {
                stretches.push((rise, Vec::new()));
            }
            let Some((_, items)) = stretches.last_mut() else {
                continue;
            };
            let off = pen - (want + glyph.offset[0] * 1000.0);
            if off.abs() >= TOLERANCE {
                let off = (off * 10.0).round() / 10.0;
                pen -= off;
                items.push(TextItem::Offset(off));
            }
            let gid = face.remapper.remap(glyph.id);
            let advance = advance_of(glyph.id);
            let words = cluster(text, glyphs, at, !run.shaped.substituted);
            needs_words |= words.is_empty();
            needs_words |= face.know(gid, words, advance) != words;
            match items.last_mut() {
                Some(TextItem::Text(letters)) => letters.push(letter(gid)),
                _ => items.push(TextItem::Text(letter(gid).into())),
            }
            // As printpdf writes the width: whole thousandths, cut off.
            pen += (f32::from(advance) * 1000.0 / f32::from(upem)).trunc();
            want += glyph.advance * 1000.0;
        }
        ShownRun {
            stretches,
            needs_words,
        }
    }

    /// The white space of a weight, as it is shown, and noted.
    pub(super) fn space(&mut self, weight: Weight) -> Option<TextItem> {
        let line = ShapedLine::alone(weight, " ");
        let glyph = line
            .runs()
            .find_map(|(_, run)| run.glyphs.as_ref()?.first());
        let glyph = u16::try_from(glyph?.id).ok()?;
        let advances = METRICS[weight as usize].as_ref().map(|it| &it.advances)?;
        let face = &mut self.faces[weight as usize];
        let gid = face.remapper.remap(glyph);
        face.know(gid, " ", advances.get(usize::from(glyph)).copied()?);
        Some(TextItem::Text(letter(gid).into()))
    }

    /// The subsets, and for each, by its name, the words of its glyphs.
    pub(super) fn finish(self) -> Result<(PdfFontMap, Glossaries), ReportError> {
        let mut fonts = PdfFontMap::default();
        let mut glossaries = Glossaries::new();
        for (weight, face) in WEIGHTS.into_iter().zip(self.faces) {
            if face.glyphs.is_empty() {
                continue;
            }
            let metrics = METRICS[weight as usize].as_ref();
            let mut font = metrics.ok_or(ReportError::Font)?.font.clone();
            font.original_bytes = subsetter::subset(lettering::bytes(weight), 0, &face.remapper)
                .map_err(|_| ReportError::Font)?;
            let mut glossary = Vec::new();
            for (gid, glyph) in (0..).zip(face.glyphs) {
                let Some((words, advance)) = glyph else {
                    continue;
                };
                font.codepoint_to_glyph.insert(letter(gid).into(), gid);
                font.glyph_widths.insert(gid, advance);
                glossary.push((gid, words));
            }
            fonts.map.insert(id(weight), PdfFont::new(font));
            glossaries.insert(name(weight), glossary);
        }
        Ok((fonts, glossaries))
    }
}

/// The letter that a glyph is handed over as. The private alphabet has 6,400,
/// more than Inter has glyphs.
fn letter(gid: u16) -> char {
    char::from_u32(0xe000 + u32::from(gid)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

impl Face {
    /// Notes a glyph, and answers with the words that it is known for: those
    /// that it stood for first.
    fn know(&mut self, gid: u16, words: &str, advance: u16) -> &str {
        let at = usize::from(gid);
        if self.glyphs.len() <= at {
            self.glyphs.resize(at + 1, None);
        }
        let glyph = &mut self.glyphs[at];
        let (known, _) = glyph.get_or_insert_with(|| (words.to_owned(), advance));
        known
    }
}

/// The words that a glyph stands for: up to the next glyph's. Of several
/// glyphs for the same words, the first has them.
fn cluster<'a>(text: &'a str, glyphs: &[face::Glyph], at: usize, ordered: bool) -> &'a str {
    let start = glyphs[at].cluster;
    if at > 0 && glyphs[at - 1].cluster == start {
        return "";
    }
    // The next in reading stands to the right, or to the left where that is how
    // one reads.
    let later = |glyphs: &[face::Glyph]| {
        let starts = glyphs.iter().map(|it| it.cluster);
        starts.filter(|it| *it > start).min()
    };
    let (left, right) = glyphs.split_at(at);
    let end = match ordered {
        true => (right.iter().map(|it| it.cluster)).find(|it| *it > start),
        false => later(right).into_iter().chain(later(left)).min(),
    };
    let end = end.unwrap_or(text.len());
    text.get(start..end).unwrap_or_default()
}
