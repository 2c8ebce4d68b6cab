//! The bundled Inter as a page needs it. The shaping is `diagram`'s; added here
//! is what to draw for characters that Inter doesn't have.

use diagram::Weight;
use diagram::text::{self, UNITS_PER_EM};
use skrifa::MetadataProvider;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write;
use std::ops::Range;
use std::rc::Rc;
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

/// Words are shaped once: a report says the same ones many times. The cache is
/// emptied when it has grown to so many, and keeps none that are longer.
const CACHED: usize = 20_000;
const LONGEST_CACHED: usize = 48;

/// A shaped word, and its width in em.
type Word = Rc<(Shaped, f32)>;

thread_local! {
    static WORDS: RefCell<[HashMap<Box<str>, Word>; 3]> = RefCell::default();
}

/// A word's glyphs and width.
fn word(weight: Weight, word: &str) -> Word {
    WORDS.with_borrow_mut(|cache| {
        let words = &mut cache[weight as usize];
        if let Some(known) = words.get(word) {
            return Rc::clone(known);
        }
        let shaped = shape_word(weight, word);
        let width = shaped.glyphs.iter().map(|it| it.advance).sum();
        let shaped = Rc::new((shaped, width));
        if word.len() <= LONGEST_CACHED {
            if words.len() >= CACHED {
                words.clear();
            }
            words.insert(word.into(), Rc::clone(&shaped));
        }
        shaped
    })
}

/// The words of a line, each with the spaces after it, and where each begins.
fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    line.split_inclusive(' ').map(move |word| {
        let at = start;
        start += word.len();
        (at, word)
    })
}

/// The glyphs of a text, from left to right. A word's width doesn't depend on
/// what stands beside it, so that a line is as wide as its words.
pub(crate) fn shape(weight: Weight, line: &str) -> Shaped {
    let mut shaped = Shaped {
        glyphs: Vec::with_capacity(line.len()),
        substituted: false,
    };
    for (start, part) in words(line) {
        let known = word(weight, part);
        shaped.substituted |= known.0.substituted;
        let glyphs = known.0.glyphs.iter();
        shaped.glyphs.extend(glyphs.map(|it| Glyph {
            cluster: start + it.cluster,
            ..*it
        }));
    }
    shaped
}

fn shape_word(weight: Weight, line: &str) -> Shaped {
    let mut shaped = Shaped {
        glyphs: Vec::new(),
        substituted: false,
    };
    for (range, covered) in stretches(weight, line) {
        let words = line.get(range.clone()).unwrap_or_default();
        if covered {
            let runs = text::shape(weight, words);
            let glyphs = runs.iter().flat_map(|run| run.glyphs.iter().flatten());
            shaped
                .glyphs
                .extend(glyphs.map(|it| glyph(it, range.start)));
        } else {
            shaped.substituted = true;
            substitute(weight, words, range.start, &mut shaped.glyphs);
        }
    }
    shaped
}

/// Splits a text into what Inter covers and what it doesn't, never within what
/// a reader sees as one character.
fn stretches(weight: Weight, line: &str) -> Vec<(Range<usize>, bool)> {
    let covered = |c: char| c.is_ascii() || text::coverage(weight, c);
    if line.chars().all(covered) {
        return vec![(0..line.len(), true)];
    }
    let mut stretches: Vec<(Range<usize>, bool)> = Vec::new();
    for (start, shown) in line.grapheme_indices(true) {
        // What follows the first character may be a joiner, which is not seen.
        let mut chars = shown.chars();
        let covers = chars.next().is_some_and(covered) && chars.all(|c| covered(c) || unseen(c));
        let end = start + shown.len();
        match stretches.last_mut() {
            Some((range, same)) if *same == covers => range.end = end,
            _ => stretches.push((start..end, covers)),
        }
    }
    stretches
}

/// Joiners, soft hyphens, variation selectors, direction marks: characters
/// without a width.
fn unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Font units as em.
#[allow(clippy::cast_precision_loss, reason = "a glyph is not 8,000 em wide")]
fn em(units: i32) -> f32 {
    units as f32 / UNITS_PER_EM
}

/// A glyph of a stretch that begins at `start`.
fn glyph(glyph: &text::Glyph, start: usize) -> Glyph {
    Glyph {
        // TrueType numbers its glyphs in 16 bits.
        id: u16::try_from(glyph.id).unwrap_or(0),
        advance: em(glyph.advance),
        offset: [em(glyph.dx), em(glyph.dy)],
        cluster: start + glyph.cluster,
    }
}

/// One substitute for each character that a reader sees, as wide as `diagram`
/// measures it.
fn substitute(weight: Weight, words: &str, start: usize, glyphs: &mut Vec<Glyph>) {
    let known = text::shape(weight, SUBSTITUTE);
    let Some(sign) = known
        .iter()
        .flat_map(|it| it.glyphs.iter().flatten())
        .next()
    else {
        return;
    };
    let sign = glyph(sign, 0);
    for (at, shown) in words.grapheme_indices(true) {
        if !shown.chars().all(|c| unseen(c) || c.is_whitespace()) {
            glyphs.push(Glyph {
                advance: text::width(weight, 1.0, shown),
                cluster: start + at,
                ..sign
            });
        }
    }
}

/// The width of a text on one line, in points.
pub(crate) fn width(weight: Weight, size: f32, line: &str) -> f32 {
    words(line).map(|(_, it)| word(weight, it).1).sum::<f32>() * size
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

/// Outlines are drawn on a grid of so many steps to the em. At 9 points a step
/// is a 57th of a point.
pub(crate) const GRID: f32 = 512.0;

/// The outlines of a line of text as an SVG path on the [`GRID`], from the left
/// end of its baseline. Whole numbers, each told from the one before: short,
/// because a page has thousands of glyphs.
pub(crate) fn outline(weight: Weight, line: &str) -> String {
    let mut path = String::new();
    let Some(outlines) = outlines(weight) else {
        return path;
    };
    let mut pen = SvgPen::new(&mut path);
    let mut advanced = 0.0;
    for glyph in shape(weight, line).glyphs {
        let [dx, dy] = glyph.offset;
        pen.origin = [(advanced + dx) * GRID, -dy * GRID];
        if let Some(outline) = outlines.get(skrifa::GlyphId::from(glyph.id)) {
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
    path
}

/// Writes outlines as an SVG path of relative, whole numbers.
struct SvgPen<'a> {
    /// The glyph's origin.
    origin: [f32; 2],
    /// Where the path is.
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
