//! The bundled Inter as a page needs it. The shaping is `diagram`'s; added here
//! is what to draw for characters that Inter doesn't have.

use diagram::Weight;
use diagram::text::{self, UNITS_PER_EM};
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
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

/// Whether a text has characters that are shown by a substitute.
pub(crate) fn is_substituted(weight: Weight, line: &str) -> bool {
    !line.is_ascii() && words(line).any(|(_, it)| word(weight, it).0.substituted)
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
            // Direction marks alone are not shown, but have to be said.
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
