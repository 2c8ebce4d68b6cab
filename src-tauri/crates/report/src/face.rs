//! The bundled Inter as a page needs it. The shaping is `diagram`'s; added here
//! is what to draw for characters that Inter doesn't have.

use diagram::Weight;
use diagram::text::{self, UNITS_PER_EM};
use skrifa::MetadataProvider;
use std::fmt::Write;
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

/// One glyph of a shaped text. Lengths are in em.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    /// How far it is moved to the right and upward.
    pub(crate) offset: [f32; 2],
    /// Where in the text its first character begins.
    pub(crate) cluster: usize,
}

/// A shaped line of text.
pub(crate) struct Shaped {
    pub(crate) glyphs: Vec<Glyph>,
    /// Some characters are shown by a substitute: the glyphs alone don't say
    /// the words.
    pub(crate) substituted: bool,
}

/// Drawn in the place of a character that Inter doesn't have, so that nothing
/// is lost unseen; the words themselves stay in the file beside it.
const SUBSTITUTE: &str = "□";

/// The glyphs of a text, from left to right.
pub(crate) fn shape(weight: Weight, line: &str) -> Shaped {
    let mut shaped = Shaped {
        glyphs: Vec::with_capacity(line.len()),
        substituted: false,
    };
    for run in text::shape(weight, line) {
        match &run.glyphs {
            Some(glyphs) => shaped.glyphs.extend(glyphs.iter().map(glyph)),
            None => {
                shaped.substituted = true;
                substitute(weight, line, &run, &mut shaped.glyphs);
            }
        }
    }
    shaped
}

/// Font units as em.
#[allow(clippy::cast_precision_loss, reason = "a glyph is not 8,000 em wide")]
fn em(units: i32) -> f32 {
    units as f32 / UNITS_PER_EM
}

fn glyph(glyph: &text::Glyph) -> Glyph {
    Glyph {
        // TrueType numbers its glyphs in 16 bits.
        id: u16::try_from(glyph.id).unwrap_or(0),
        advance: em(glyph.advance),
        offset: [em(glyph.dx), em(glyph.dy)],
        cluster: glyph.cluster,
    }
}

/// One substitute for each character that a reader sees, in the room that the
/// run was measured at.
fn substitute(weight: Weight, line: &str, run: &text::Run, glyphs: &mut Vec<Glyph>) {
    let words = line.get(run.range.clone()).unwrap_or_default();
    let known = text::shape(weight, SUBSTITUTE);
    let Some(sign) = known.iter().flat_map(|it| it.glyphs.iter().flatten()).next() else {
        return;
    };
    let count = words.graphemes(true).count().max(1);
    #[allow(clippy::cast_precision_loss, reason = "a line is not that long")]
    let room = run.width / count as f32;
    let sign = glyph(sign);
    for (at, shown) in words.grapheme_indices(true) {
        let blank = shown.chars().all(char::is_whitespace);
        glyphs.push(Glyph {
            id: if blank { space(weight) } else { sign.id },
            advance: room,
            offset: [0.0, 0.0],
            cluster: run.range.start + at,
        });
    }
}

fn space(weight: Weight) -> u16 {
    let known = text::shape(weight, " ");
    let first = known.iter().flat_map(|it| it.glyphs.iter().flatten()).next();
    first.map_or(0, |it| glyph(it).id)
}

/// The width of a text on one line, in points.
pub(crate) fn width(weight: Weight, size: f32, words: &str) -> f32 {
    text::shape(weight, words)
        .iter()
        .map(|run| run.width)
        .sum::<f32>()
        * size
}

/// The outlines of a face.
fn outlines(weight: Weight) -> Option<skrifa::outline::OutlineGlyphCollection<'static>> {
    static FACES: LazyLock<[Option<skrifa::FontRef<'static>>; 3]> = LazyLock::new(|| {
        [Weight::Regular, Weight::Medium, Weight::SemiBold]
            .map(|weight| skrifa::FontRef::new(text::bytes(weight)).ok())
    });
    let face = FACES[weight as usize].as_ref()?;
    Some(face.outline_glyphs())
}

/// Appends the outlines of a line of text to an SVG path, its left end on a
/// baseline at a place. A substitute is as narrow as its room.
pub(crate) fn outline(weight: Weight, size: f32, at: [f32; 2], line: &str, path: &mut String) {
    let Some(outlines) = outlines(weight) else {
        return;
    };
    let mut pen = 0.0;
    for glyph in shape(weight, line).glyphs {
        let [dx, dy] = glyph.offset;
        let origin = [at[0] + (pen + dx) * size, at[1] - dy * size];
        if let Some(outline) = outlines.get(skrifa::GlyphId::from(glyph.id)) {
            let settings = skrifa::outline::DrawSettings::unhinted(
                skrifa::instance::Size::new(size),
                skrifa::instance::LocationRef::default(),
            );
            // A damaged outline is left white; there are none in the bundled
            // font.
            let _ = outline.draw(settings, &mut SvgPen { origin, path });
        }
        pen += glyph.advance;
    }
}

/// Writes an outline as an SVG path, to a hundredth of a point.
struct SvgPen<'a> {
    origin: [f32; 2],
    path: &'a mut String,
}

impl SvgPen<'_> {
    fn put(&mut self, letter: char, points: &[[f32; 2]]) {
        self.path.push(letter);
        for (at, [x, y]) in points.iter().enumerate() {
            let gap = if at == 0 { "" } else { " " };
            let (x, y) = (self.origin[0] + x, self.origin[1] - y);
            // Writing to a String can't fail.
            let _ = write!(self.path, "{gap}{x:.2} {y:.2}");
        }
    }
}

impl skrifa::outline::OutlinePen for SvgPen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.put('M', &[[x, y]]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.put('L', &[[x, y]]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.put('Q', &[[cx, cy], [x, y]]);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.put('C', &[[ax, ay], [bx, by], [x, y]]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}
