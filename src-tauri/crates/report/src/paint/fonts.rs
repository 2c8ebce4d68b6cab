//! Fonts as a PDF needs them, the three weights of Inter and those for what it
//! lacks: only the glyphs that were drawn, each with the words that it stands for.
//!
//! printpdf takes glyphs one by one, and words by the letter. A page has
//! thousands of glyphs: they are handed over as letters of a private alphabet,
//! one for each glyph of the subset, which is both quicker and half as long.

mod subset;

use crate::face;
use crate::page::Run;
use lettering::{AddedFont, Weight};
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

/// A run, ready to be shown.
pub(super) struct ShownRun {
    /// Its glyphs, in stretches that need nothing set between them.
    pub(super) stretches: Vec<Stretch>,
    /// The glyphs alone don't say the words: they have to be said beside them.
    pub(super) needs_words: bool,
}

/// Glyphs of one font at one height.
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
    pub(super) fn show(&mut self, run: &Run) -> ShownRun {
        let (text, shaped) = (run.text.as_str(), &*run.shaped);
        let mut needs_words = shaped.substituted || shaped.unseen;
        let mut stretches: Vec<Stretch> = Vec::new();
        // Where the viewer's pen is, and where the shaper wants it, in
        // thousandths of an em.
        let (mut pen, mut want) = (0.0_f32, 0.0_f32);
        let mut at = 0;
        for (added, glyphs) in shaped.parts() {
            let font = added.map_or(FontKey::Inter(run.weight), |it| self.key(it));
            let (face, advances) = self.face(font);
            let first = stretches.len();
            for glyph in glyphs {
                let rise = glyph.offset[1];
                if stretches.len() == first || stretches.last().is_none_or(|it| it.rise != rise) {
                    stretches.push(Stretch {
                        font,
                        rise,
                        items: Vec::new(),
                    });
                }
                let Some(Stretch { items, .. }) = stretches.last_mut() else {
                    continue;
                };
                let off = pen - (want + glyph.offset[0] * 1000.0);
                if off.abs() >= TOLERANCE {
                    let off = (off * 10.0).round() / 10.0;
                    pen -= off;
                    items.push(TextItem::Offset(off));
                }
                let gid = face.remapper.remap(glyph.id);
                let advance = advances.of(glyph.id);
                let words = cluster(text, &shaped.glyphs, at, !shaped.turned);
                needs_words |= words.is_empty();
                needs_words |= face.know(gid, words, advance) != words;
                match items.last_mut() {
                    Some(TextItem::Text(letters)) => letters.push(letter(gid)),
                    _ => items.push(TextItem::Text(letter(gid).into())),
                }
                // As printpdf writes the width: whole thousandths, cut off.
                pen += (f32::from(advance) * 1000.0 / advances.units_per_em()).trunc();
                want += glyph.advance * 1000.0;
                at += 1;
            }
        }
        ShownRun {
            stretches,
            needs_words,
        }
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
