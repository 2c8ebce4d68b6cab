//! Words shaped once. People repeat their words, and a layout is made anew
//! after every edit: nearly everything has been shaped before.

use super::shape::{Run, cluster_widths, is_right_to_left, shape};
use crate::Weight;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// So many words are remembered; then all are forgotten at once.
const MOST: usize = 20_000;

/// A shaped stretch of text with the space after it.
pub(crate) struct Word {
    pub(crate) runs: Vec<Run>,
    /// How far the text has reached before each byte and at its end, in em.
    pub(crate) reach: Vec<f32>,
}

impl Word {
    fn new(weight: Weight, text: &str) -> Self {
        let runs = shape(weight, text);
        let mut reach = vec![0.0_f32; text.len() + 1];
        cluster_widths(text, &runs, |at, width| {
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

    pub(crate) fn width(&self) -> f32 {
        self.reach.last().copied().unwrap_or_default()
    }
}

type Words = HashMap<Box<str>, Rc<Word>>;

thread_local! {
    /// By weight, as [`Weight`] lists them.
    static KNOWN: RefCell<[Words; 3]> = RefCell::default();
}

/// Gives the words of a text one after the other, each with the byte at which
/// it begins. Together they are the text, shaped as if it were one.
pub(crate) fn each_word(weight: Weight, text: &str, mut give: impl FnMut(usize, &Word)) {
    if !can_be_split(text) {
        give(0, &word(weight, text));
        return;
    }
    let mut start = 0;
    for part in text.split_inclusive(' ') {
        give(start, &word(weight, part));
        start += part.len();
    }
}

fn word(weight: Weight, text: &str) -> Rc<Word> {
    KNOWN.with_borrow_mut(|known| {
        let known = &mut known[weight as usize];
        if let Some(word) = known.get(text) {
            return Rc::clone(word);
        }
        if known.len() >= MOST {
            known.clear();
        }
        let word = Rc::new(Word::new(weight, text));
        known.insert(text.into(), Rc::clone(&word));
        word
    })
}

/// Whether the font draws each word alike, whatever its neighbours are. Inter
/// has no kerning across spaces, but raises a dash between capitals and makes a
/// cross of an x between figures; and right-to-left text is one run.
fn can_be_split(text: &str) -> bool {
    let letter =
        |it: char| it.is_ascii_alphanumeric() || ('À'..='ž').contains(&it) && it.is_alphabetic();
    let edges = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next();
        let last = chars.next_back().or(first);
        first.is_none_or(letter) && last.is_none_or(|it| letter(it) || matches!(it, '.' | ','))
    };
    let times = |word: &str| {
        let at_edge = word.starts_with(['x', 'X']) || word.ends_with(['x', 'X']);
        at_edge && (word.len() == 1 || word.contains(|it: char| it.is_ascii_digit()))
    };
    text.split(' ').all(|word| edges(word) && !times(word)) && !is_right_to_left(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 3_000, ..ProptestConfig::default() })]
        #[test]
        fn words_are_drawn_as_in_the_whole(
            text in "([A-Ca-cxX0-3À.,:;!?%'’()@#+/<>=×→–-]{1,4} ){0,4}[A-Ca-cx0-3.–-]{0,4}"
        ) {
            let whole: Vec<_> = glyphs(&shape(Weight::Medium, &text)).collect();
            let mut words = Vec::new();
            each_word(Weight::Medium, &text, |_, word| words.extend(glyphs(&word.runs)));
            prop_assert_eq!(words, whole);
        }
    }

    fn glyphs(runs: &[Run]) -> impl Iterator<Item = (u32, i32, i32, i32)> + '_ {
        let glyphs = runs.iter().filter_map(|it| it.glyphs.as_ref()).flatten();
        glyphs.map(|it| (it.id, it.advance, it.dx, it.dy))
    }
}
