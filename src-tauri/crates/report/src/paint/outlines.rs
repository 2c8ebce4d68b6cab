//! Words as outlines, for pictures that bring no font.

use crate::face::Shaped;
use lettering::Weight;
use skrifa::MetadataProvider;
use std::fmt::Write;
use std::sync::LazyLock;

/// The outlines of Inter in a weight.
fn outlines(weight: Weight) -> Option<skrifa::outline::OutlineGlyphCollection<'static>> {
    static FACES: LazyLock<[Option<skrifa::FontRef<'static>>; 3]> = LazyLock::new(|| {
        [Weight::Regular, Weight::Medium, Weight::SemiBold].map(lettering::font_ref)
    });
    let face = FACES[weight as usize].as_ref()?;
    Some(face.outline_glyphs())
}

/// Outlines are drawn on a grid of so many steps to the em. At 9 points a step
/// is a 57th of a point.
pub(super) const GRID: f32 = 512.0;

/// The outlines of a line of text as an SVG path on the [`GRID`], from the left
/// end of its baseline. Whole numbers, each told from the one before: short,
/// because a page has thousands of glyphs.
pub(super) fn outline(weight: Weight, line: &Shaped) -> String {
    let mut path = String::new();
    let mut pen = SvgPen::new(&mut path);
    let mut advanced = 0.0;
    for (font, glyphs) in line.in_fonts() {
        let outlines = match font {
            None => outlines(weight),
            Some(added) => Some(added.font_ref().outline_glyphs()),
        };
        for glyph in glyphs {
            let [dx, dy] = glyph.offset;
            pen.origin = [(advanced + dx) * GRID, -dy * GRID];
            let outline = outlines.as_ref();
            if let Some(outline) = outline.and_then(|it| it.get(skrifa::GlyphId::from(glyph.id))) {
                let settings = skrifa::outline::DrawSettings::unhinted(
                    skrifa::instance::Size::new(GRID),
                    skrifa::instance::LocationRef::default(),
                );
                // A damaged outline is left white; there are none in the bundled
                // font.
                let _ = outline.draw(settings, &mut pen);
            }
            advanced += glyph.advance;
        }
    }
    path
}

/// The outlines of a word in ems, from the left end of its baseline, as straight
/// lines; and how wide it is.
pub(crate) fn areas(weight: Weight, line: &Shaped) -> (Vec<Vec<[f32; 2]>>, f32) {
    let mut pen = AreaPen::default();
    let mut advanced = 0.0;
    for glyph in &line.glyphs {
        pen.left = advanced + glyph.offset[0];
        let outline = outlines(weight).and_then(|it| it.get(skrifa::GlyphId::from(glyph.id)));
        if let Some(outline) = outline {
            let settings = skrifa::outline::DrawSettings::unhinted(
                skrifa::instance::Size::new(1.0),
                skrifa::instance::LocationRef::default(),
            );
            let _ = outline.draw(settings, &mut pen);
        }
        advanced += glyph.advance;
    }
    (pen.rings, advanced)
}

/// A curve is drawn as so many straight lines.
const STEPS: u8 = 8;

/// Collects outlines as straight lines, downward from the baseline.
#[derive(Default)]
struct AreaPen {
    left: f32,
    rings: Vec<Vec<[f32; 2]>>,
}

impl AreaPen {
    fn put(&mut self, x: f32, y: f32) {
        let point = [self.left + x, -y];
        if let Some(ring) = self.rings.last_mut() {
            ring.push(point);
        }
    }

    /// Where the pen is, from the glyph's own left end.
    fn at(&self) -> [f32; 2] {
        let last = self.rings.last().and_then(|it| it.last());
        last.map_or([0.0; 2], |[x, y]| [x - self.left, -y])
    }
}

impl skrifa::outline::OutlinePen for AreaPen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.rings.push(Vec::new());
        self.put(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.put(x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let [ax, ay] = self.at();
        let third = |from: f32, control: f32| from + (control - from) * 2.0 / 3.0;
        self.curve_to(
            third(ax, cx),
            third(ay, cy),
            third(x, cx),
            third(y, cy),
            x,
            y,
        );
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let [fromx, fromy] = self.at();
        for step in 1..=STEPS {
            let t = f32::from(step) / f32::from(STEPS);
            let u = 1.0 - t;
            let along = |from: f32, a: f32, b: f32, to: f32| {
                u * u * u * from + 3.0 * u * u * t * a + 3.0 * u * t * t * b + t * t * t * to
            };
            self.put(along(fromx, ax, bx, x), along(fromy, ay, by, y));
        }
    }

    fn close(&mut self) {}
}

/// Writes outlines as an SVG path of relative, whole numbers.
struct SvgPen<'a> {
    /// The glyph's origin.
    origin: [f32; 2],
    /// The current point of the path.
    at: [i32; 2],
    /// Where the contour began, and where closing it leads back to.
    start: [i32; 2],
    path: &'a mut String,
}

impl<'a> SvgPen<'a> {
    fn new(path: &'a mut String) -> Self {
        Self {
            origin: [0.0; 2],
            at: [0; 2],
            start: [0; 2],
            path,
        }
    }

    #[allow(
        clippy::cast_possible_truncation,
        reason = "rounding to the grid is the point"
    )]
    fn put(&mut self, letter: char, points: &[[f32; 2]]) {
        self.path.push(letter);
        let from = self.at;
        let mut first = true;
        for [x, y] in points {
            self.at = [
                (self.origin[0] + x).round() as i32,
                (self.origin[1] - y).round() as i32,
            ];
            for (to, from) in self.at.into_iter().zip(from) {
                let step = to - from;
                // A minus sign separates by itself.
                let gap = if first || step < 0 { "" } else { " " };
                // Writing to a String can't fail.
                let _ = write!(self.path, "{gap}{step}");
                first = false;
            }
        }
    }
}

impl skrifa::outline::OutlinePen for SvgPen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.put('m', &[[x, y]]);
        self.start = self.at;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.put('l', &[[x, y]]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.put('q', &[[cx, cy], [x, y]]);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.put('c', &[[ax, ay], [bx, by], [x, y]]);
    }

    fn close(&mut self) {
        self.path.push('z');
        self.at = self.start;
    }
}
