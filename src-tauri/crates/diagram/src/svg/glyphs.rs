//! Glyph outlines, each drawn once and then referred to.

use super::{Hex, Number};
use crate::Weight;
use lettering::{AddedFont, Glyph, Source, UNITS_PER_EM, font_ref};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{LocationRef, Size};
use skrifa::{GlyphId, MetadataProvider};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The glyphs that a picture uses, with their outlines.
#[derive(Default)]
pub(super) struct Glyphs {
    used: BTreeMap<(Face, u32), String>,
    /// The fonts beside Inter, in the order in which they are first needed.
    added: Vec<&'static AddedFont>,
}

/// The font of a glyph.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Face {
    Inter(Weight),
    /// A font beside Inter, by its number in the picture.
    Added(usize),
}

impl Glyphs {
    /// Opens a group for glyphs that begin at a point of the baseline, in font
    /// units from there on.
    pub(super) fn open(&self, out: &mut String, at: (f32, f32), size: f32, colour: Hex) {
        let scale = size / UNITS_PER_EM;
        let (x, baseline) = (Number(at.0), Number(at.1));
        let _ = write!(
            out,
            "<g fill=\"{colour}\" transform=\"translate({x} {baseline}) \
             scale({scale:.6} -{scale:.6})\">"
        );
    }

    /// Draws glyphs from left to right, and tells where the next one goes.
    pub(super) fn draw(
        &mut self,
        out: &mut String,
        weight: Weight,
        source: Source,
        glyphs: &[Glyph],
        mut pen: i32,
    ) -> i32 {
        let face = match source {
            Source::Added(font) => Face::Added(self.number(font)),
            _ => Face::Inter(weight),
        };
        for glyph in glyphs {
            // A space has nothing to draw.
            if self.has_ink(face, glyph.id) {
                refer(out, face, glyph, pen + glyph.dx);
            }
            pen += glyph.advance;
        }
        pen
    }

    /// The number of a font beside Inter in this picture.
    fn number(&mut self, font: &'static AddedFont) -> usize {
        let known = self.added.iter().position(|it| *it == font);
        known.unwrap_or_else(|| {
            self.added.push(font);
            self.added.len() - 1
        })
    }

    /// The outline of a glyph, made when it is first drawn.
    fn has_ink(&mut self, face: Face, id: u32) -> bool {
        let added = &self.added;
        let outline = self.used.entry((face, id)).or_insert_with(|| {
            let mut path = Path(String::new());
            let font = match face {
                Face::Inter(weight) => font_ref(weight),
                Face::Added(number) => added.get(number).map(|it| it.font_ref().clone()),
            };
            let outline = (font.as_ref()).and_then(|it| it.outline_glyphs().get(GlyphId::new(id)));
            if let Some(outline) = outline {
                // In Inter's units, whatever the font's own are.
                let size = match face {
                    Face::Inter(_) => Size::unscaled(),
                    Face::Added(_) => Size::new(UNITS_PER_EM),
                };
                let settings = DrawSettings::unhinted(size, LocationRef::default());
                // A broken outline draws nothing: its words are in the title.
                let _ = outline.draw(settings, &mut path);
            }
            path.0
        });
        !outline.is_empty()
    }

    /// Writes the outlines of all that were drawn.
    pub(super) fn write(&self, out: &mut String) {
        for ((face, id), outline) in self.used.iter().filter(|it| !it.1.is_empty()) {
            out.push_str("<path id=\"");
            name(out, *face, *id);
            let _ = writeln!(out, "\" d=\"{outline}\"/>");
        }
    }
}

/// Written by hand, digit by digit: a picture has a hundred thousand of
/// these.
fn refer(out: &mut String, face: Face, glyph: &Glyph, x: i32) {
    out.push_str("<use xlink:href=\"#");
    name(out, face, glyph.id);
    out.push_str("\" x=\"");
    integer(out, i64::from(x));
    if glyph.dy != 0 {
        out.push_str("\" y=\"");
        integer(out, i64::from(glyph.dy));
    }
    out.push_str("\"/>");
}

/// Writes an integer.
fn integer(out: &mut String, number: i64) {
    let mut digits = [0_u8; 20];
    let mut rest = number.unsigned_abs();
    let mut used = 0;
    for digit in &mut digits {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        used += 1;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        out.push('-');
    }
    for digit in digits.iter().take(used).rev() {
        out.push(char::from(*digit));
    }
}

/// The name of a glyph in the picture: "r12", or "f0-12" of a font beside Inter.
fn name(out: &mut String, face: Face, id: u32) {
    match face {
        Face::Inter(Weight::Regular) => out.push('r'),
        Face::Inter(Weight::Medium) => out.push('m'),
        Face::Inter(Weight::SemiBold) => out.push('s'),
        Face::Added(number) => {
            let _ = write!(out, "f{number}-");
        }
    }
    integer(out, i64::from(id));
}

/// An outline as SVG path data.
struct Path(String);

impl OutlinePen for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "M{} {}", Number(x), Number(y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "L{} {}", Number(x), Number(y));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (cx, cy, x, y) = (Number(cx), Number(cy), Number(x), Number(y));
        let _ = write!(self.0, "Q{cx} {cy} {x} {y}");
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let _ = write!(
            self.0,
            "C{} {} {} {} {} {}",
            Number(ax),
            Number(ay),
            Number(bx),
            Number(by),
            Number(x),
            Number(y)
        );
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}
