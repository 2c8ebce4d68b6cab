//! Glyph outlines, each drawn once and then referred to.

use super::{Hex, Number};
use crate::Weight;
use crate::text::{Glyph, UNITS_PER_EM, font_ref};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{LocationRef, Size};
use skrifa::{GlyphId, MetadataProvider};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The glyphs that a picture uses.
#[derive(Default)]
pub(super) struct Glyphs {
    used: BTreeSet<(Weight, u32)>,
}

impl Glyphs {
    /// Draws glyphs from left to right, beginning at a point of the baseline.
    pub(super) fn draw(
        &mut self,
        out: &mut String,
        weight: Weight,
        glyphs: &[Glyph],
        (x, baseline): (f32, f32),
        size: f32,
        colour: Hex,
    ) {
        let scale = size / UNITS_PER_EM;
        let _ = write!(
            out,
            "<g fill=\"{colour}\" transform=\"translate({} {}) scale({scale:.6} -{scale:.6})\">",
            Number(x),
            Number(baseline)
        );
        let letter = letter(weight);
        let mut pen = 0;
        let mut last = None;
        for glyph in glyphs {
            let name = (weight, glyph.id);
            if last != Some(name) {
                self.used.insert(name);
                last = Some(name);
            }
            let _ = write!(
                out,
                "<use xlink:href=\"#{letter}{}\" x=\"{}\"",
                glyph.id,
                pen + glyph.dx
            );
            if glyph.dy != 0 {
                let _ = write!(out, " y=\"{}\"", glyph.dy);
            }
            out.push_str("/>");
            pen += glyph.advance;
        }
        out.push_str("</g>");
    }

    /// Writes the outlines of all that were drawn.
    pub(super) fn write(&self, out: &mut String) {
        for weight in [Weight::Regular, Weight::Medium, Weight::SemiBold] {
            let Some(font) = font_ref(weight) else {
                continue;
            };
            let outlines = font.outline_glyphs();
            let letter = letter(weight);
            for (_, id) in self.used.iter().filter(|it| it.0 == weight) {
                let mut path = Path(String::new());
                if let Some(outline) = outlines.get(GlyphId::new(*id)) {
                    let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
                    // A broken outline draws nothing: its words are in the title.
                    let _ = outline.draw(settings, &mut path);
                }
                let _ = writeln!(out, "<path id=\"{letter}{id}\" d=\"{}\"/>", path.0);
            }
        }
    }
}

fn letter(weight: Weight) -> char {
    match weight {
        Weight::Regular => 'r',
        Weight::Medium => 'm',
        Weight::SemiBold => 's',
    }
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
