//! Words shaped once. People repeat their words, and a layout is made anew
//! after every edit: nearly everything has been shaped before.

use crate::Weight;
use crate::direction::{Direction, is_right_to_left};
use crate::shape::{Run, cluster_widths, shape};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::sync::Arc;

/// So many words are remembered; then all are forgotten at once.
const MOST: usize = 20_000;

/// A shaped stretch of text with the space after it.
#[derive(Debug, PartialEq)]
pub(crate) struct Word {
    /// Its runs as they are seen, from left to right.
    pub(crate) runs: Vec<Run>,
    /// How far the text has reached before each byte and at its end, in em.
    pub(crate) reach: Vec<f32>,
}

impl Word {
    fn new(weight: Weight, text: &str, paragraph: Direction) -> Self {
        let runs = shape(weight, text, paragraph);
        let mut reach = vec![0.0_f32; text.len() + 1];
        cluster_widths(weight, text, &runs, |at, width| {
            if let Some(step) = reach.get_mut(at) {
                *step += width;
            }
        });
        let mut reached = 0.0;
        for step in &mut reach {
            let width = *step;
            *step = reached;
            reached += width;
        }
        Self { runs, reach }
    }

    /// Its width with the space after it, in em.
    pub(crate) fn width(&self) -> f32 {
        self.reach.last().copied().unwrap_or_default()
    }
}

type KnownWords = FxHashMap<Box<str>, Arc<Word>>;

thread_local! {
    /// By the direction of their paragraph and by weight, as [`Direction`] and
    /// [`Weight`] list them.
    static KNOWN: RefCell<[[KnownWords; 3]; 2]> = RefCell::default();
}

/// Gives the words of a line, or of a whole text, one after the other from left
/// to right, each with the byte at which it begins. Together they are the text,
/// shaped as if it were one: where a word's neighbours decide how it is drawn or
/// where it stands, it is given together with them.
pub(crate) fn each_word(
    weight: Weight,
    text: &str,
    paragraph: Direction,
    mut give: impl FnMut(usize, &Arc<Word>),
) {
    let word = |text| word(weight, text, paragraph);
    if paragraph == Direction::RightToLeft || !is_latin(text) {
        give(0, &word(text));
        return;
    }
    let (mut start, mut end) = (0, 0);
    let (mut may_end, mut open) = (false, 0);
    for part in text.split_inclusive(' ') {
        let [begins, ends] = stands_alone(part.strip_suffix(' ').unwrap_or(part));
        if may_end && begins && open == 0 {
            give(start, &word(text.get(start..end).unwrap_or_default()));
            start = end;
        }
        may_end = ends;
        open = still_open(part, open);
        end += part.len();
    }
    if end > start {
        give(start, &word(text.get(start..end).unwrap_or_default()));
    }
}

fn word(weight: Weight, text: &str, paragraph: Direction) -> Arc<Word> {
    KNOWN.with_borrow_mut(|known| {
        let known = &mut known[paragraph as usize][weight as usize];
        if let Some(word) = known.get(text) {
            return Arc::clone(word);
        }
        if known.len() >= MOST {
            known.clear();
        }
        let word = Arc::new(Word::new(weight, text, paragraph));
        known.insert(text.into(), Arc::clone(&word));
        word
    })
}

/// Whether all letters of a text are Latin. Others may be shaped by rules of
/// their own, also beyond a space; and right-to-left words change places.
fn is_latin(text: &str) -> bool {
    text.is_ascii()
        || text.chars().all(|it| is_letter(it) || !it.is_alphabetic()) && !is_right_to_left(text)
}

fn is_letter(it: char) -> bool {
    it.is_ascii_alphanumeric() || ('À'..='ž').contains(&it) && it.is_alphabetic()
}

/// How many brackets are open behind a word. The second of a pair is drawn as
/// high as the first.
fn still_open(word: &str, before: u32) -> u32 {
    word.bytes().fold(before, |open, it| match it {
        b'(' | b'[' | b'{' => open + 1,
        b')' | b']' | b'}' => open.saturating_sub(1),
        _ => open,
    })
}

/// Whether the font draws a word alike, whatever stands before it, and whatever
/// stands behind it. Inter has no kerning across spaces, but raises a dash
/// between capitals and makes a cross of an x between figures.
fn stands_alone(word: &str) -> [bool; 2] {
    let mut chars = word.chars();
    let Some(first) = chars.next() else {
        return [false; 2];
    };
    let last = chars.next_back().unwrap_or(first);
    let is_cross = (matches!(first, 'x' | 'X') || matches!(last, 'x' | 'X'))
        && (word.len() == 1 || word.contains(|it: char| it.is_ascii_digit()));
    let begins = !is_cross && is_letter(first);
    [
        begins,
        !is_cross && (is_letter(last) || matches!(last, '.' | ',')),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 3_000, ..ProptestConfig::default() })]
        #[test]
        fn words_are_drawn_as_in_the_whole(
            text in "([A-Ca-cxX0-3À.,:;!?%'’()@#{}“”+/<>=×→–-]{1,4} ){0,4}[A-Ca-cx0-3.–-]{0,4}"
        ) {
            let direction = Direction::LeftToRight;
            let whole: Vec<_> = glyphs(&shape(Weight::Medium, &text, direction)).collect();
            let mut words = Vec::new();
            each_word(Weight::Medium, &text, direction, |_, word| words.extend(glyphs(&word.runs)));
            prop_assert_eq!(words, whole);
        }
    }

    fn glyphs(runs: &[Run]) -> impl Iterator<Item = (u32, i32, i32, i32)> + '_ {
        let glyphs = runs.iter().filter_map(|it| it.glyphs.as_ref()).flatten();
        glyphs.map(|it| (it.id, it.advance, it.dx, it.dy))
    }
}
