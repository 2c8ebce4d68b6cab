//! Fonts as a PDF needs them, the three weights of Inter and those for what it
//! lacks: only the glyphs that were drawn, each with the words that it stands for.
//!
//! printpdf takes glyphs one by one, and words by the letter. A page has
//! thousands of glyphs: they are handed over as letters of a private alphabet,
//! one for each glyph of the subset, which is both quicker and half as long.

mod reading;
mod subset;

use crate::face;
use crate::page::Run;
use lettering::{AddedFont, ShapedLine, Weight};
use printpdf::TextItem;
pub(super) use subset::Glossaries;
use subset::{Advances, Face, letter};

/// A font of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FontKey {
    Inter(Weight),
    /// A font beside Inter, by its number in the document.
    Added(usize),
}

/// A part of a run, ready to be shown.
#[derive(Default)]
pub(super) struct ShownPart {
    /// Its words, where the glyphs alone don't say them: they have to be said beside
    /// them.
    pub(super) words: Option<String>,
    /// Its glyphs.
    pub(super) stretches: Vec<Stretch>,
}

/// Glyphs of one font at one height: nothing is set between them.
pub(super) struct Stretch {
    pub(super) font: FontKey,
    /// The height above the baseline, in em.
    pub(super) rise: f32,
    pub(super) items: Vec<TextItem>,
}

/// Collects what is drawn.
#[derive(Default)]
pub(super) struct Fonts {
    inter: [Face; 3],
    /// The fonts beside Inter, in the order in which they are first needed.
    added: Vec<(&'static AddedFont, Face)>,
}

/// A glyph further from its place than this, in thousandths of an em, is put
/// right. At 9 points that is a 30th of a point.
const TOLERANCE: f32 = 3.5;

impl Fonts {
    /// A run's glyphs as they are shown, and noted.
    pub(super) fn show(&mut self, run: &Run) -> Vec<ShownPart> {
        let (text, shaped) = (run.text.as_str(), &*run.shaped);
        if !shaped.pieces.is_empty() {
            return self.show_as_read(run);
        }
        let font = FontKey::Inter(run.weight);
        let (face, advances) = self.face(font);
        let mut needs_words = shaped.substituted || shaped.unseen;
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut pen = Pen::default();
        // Where the shaper wants the pen, in thousandths of an em.
        let mut want = 0.0;
        for (at, glyph) in shaped.glyphs.iter().enumerate() {
            let rise = glyph.offset[1];
            if stretches.last().is_none_or(|it| it.rise != rise) {
                stretches.push(Stretch::new(font, rise));
            }
            let Some(Stretch { items, .. }) = stretches.last_mut() else {
                continue;
            };
            pen.go_to(want + glyph.offset[0] * 1000.0, items);
            let gid = face.remapper.remap(glyph.id);
            let advance = advances.of(glyph.id);
            let words = cluster(text, &shaped.glyphs, at);
            needs_words |= words.is_empty();
            needs_words |= face.know(gid, words, advance) != words;
            pen.show(gid, advance, &advances, items);
            want += glyph.advance * 1000.0;
        }
        let words = needs_words.then(|| text.to_owned());
        vec![ShownPart { words, stretches }]
    }

    /// The white space of a weight, as it is shown, and noted.
    pub(super) fn space(&mut self, weight: Weight) -> Option<TextItem> {
        let line = ShapedLine::alone(weight, " ");
        let glyph = line
            .runs()
            .find_map(|(_, run)| run.glyphs.as_ref()?.first());
        let glyph = u16::try_from(glyph?.id).ok()?;
        let (face, advances) = self.face(FontKey::Inter(weight));
        let gid = face.remapper.remap(glyph);
        face.know(gid, " ", advances.of(glyph));
        Some(TextItem::Text(letter(gid).into()))
    }

    /// The number of a font beside Inter in this document.
    fn key(&mut self, font: &'static AddedFont) -> FontKey {
        let known = self.added.iter().position(|it| it.0 == font);
        FontKey::Added(known.unwrap_or_else(|| {
            self.added.push((font, Face::default()));
            self.added.len() - 1
        }))
    }

    /// What is noted of a font, and how wide its glyphs are.
    fn face(&mut self, font: FontKey) -> (&mut Face, Advances) {
        match font {
            FontKey::Inter(weight) => {
                (&mut self.inter[weight as usize], Advances::of_inter(weight))
            }
            FontKey::Added(number) => {
                let (font, face) = &mut self.added[number];
                (face, Advances::of_added(font))
            }
        }
    }
}

impl Stretch {
    fn new(font: FontKey, rise: f32) -> Self {
        Self {
            font,
            rise,
            items: Vec::new(),
        }
    }
}

/// Where the viewer's pen is, in thousandths of an em.
#[derive(Default)]
struct Pen(f32);

impl Pen {
    /// Moves to where a glyph is wanted.
    fn go_to(&mut self, want: f32, items: &mut Vec<TextItem>) {
        let off = self.0 - want;
        if off.abs() >= TOLERANCE {
            let off = (off * 10.0).round() / 10.0;
            self.0 -= off;
            items.push(TextItem::Offset(off));
        }
    }

    /// Shows a glyph, and stands behind it.
    fn show(&mut self, gid: u16, advance: u16, advances: &Advances, items: &mut Vec<TextItem>) {
        match items.last_mut() {
            Some(TextItem::Text(letters)) => letters.push(letter(gid)),
            _ => items.push(TextItem::Text(letter(gid).into())),
        }
        // As printpdf writes the width: whole thousandths, cut off.
        self.0 += (f32::from(advance) * 1000.0 / advances.units_per_em()).trunc();
    }
}

/// The words that a glyph stands for: up to the next glyph's. Of several
/// glyphs for the same words, the first has them.
fn cluster<'a>(text: &'a str, glyphs: &[face::Glyph], at: usize) -> &'a str {
    let start = glyphs[at].cluster;
    if at > 0 && glyphs[at - 1].cluster == start {
        return "";
    }
    let mut later = glyphs[at..].iter().map(|it| it.cluster);
    let end = later.find(|it| *it > start).unwrap_or(text.len());
    text.get(start..end).unwrap_or_default()
}
