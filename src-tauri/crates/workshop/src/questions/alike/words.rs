//! The words of all wordings, numbered, and which are forms of one another.

use std::collections::HashMap;

/// Words of three letters and more that say nothing.
const EMPTY: &[&str] = &[
    "the", "and", "was", "were", "had", "has", "have", "that", "this", "with", "for", "from",
    "are", "been", "its", "there", "their", "che", "non", "per", "una", "con", "del", "della",
    "era", "sono", "stato", "stata", "gli", "dei", "delle", "nel", "nella", "alla", "più",
];
/// Forms of one word begin with the same letters, so many of them.
const START: usize = 4;
/// Less near than this, they are different words.
const NEAR: f64 = 0.88;

#[derive(Default)]
pub(super) struct WordIndex {
    numbers: HashMap<String, usize>,
    starts: HashMap<String, usize>,
    /// The number of each word's beginning.
    start: Vec<usize>,
    /// Other forms of each word, and how near they are.
    forms: Vec<Vec<(usize, f32)>>,
}

impl WordIndex {
    /// The number of a word; none: it says nothing.
    pub(super) fn number(&mut self, word: &str) -> Option<usize> {
        if word.chars().count() < 3 || EMPTY.contains(&word) {
            return None;
        }
        if let Some(number) = self.numbers.get(word) {
            return Some(*number);
        }
        let start: String = word.chars().take(START).collect();
        let next = self.starts.len();
        self.start.push(*self.starts.entry(start).or_insert(next));
        let number = self.numbers.len();
        self.numbers.insert(word.to_owned(), number);
        Some(number)
    }

    /// Finds out which words are forms of one another.
    pub(super) fn compare(&mut self) {
        self.forms = vec![Vec::new(); self.start.len()];
        let mut beginning: HashMap<usize, Vec<(&str, usize)>> = HashMap::new();
        for (word, number) in &self.numbers {
            let same = beginning.entry(self.start[*number]).or_default();
            for (other, at) in same.iter() {
                let near = strsim::jaro_winkler(word, other);
                if near >= NEAR {
                    self.forms[*number].push((*at, near as f32));
                    self.forms[*at].push((*number, near as f32));
                }
            }
            same.push((word, *number));
        }
    }

    /// The number of the word's beginning.
    pub(super) fn start(&self, word: usize) -> usize {
        self.start[word]
    }

    /// 1 where the word is among them, a little less for another form of it,
    /// 0 where neither is.
    pub(super) fn nearest(&self, word: usize, among: &[usize]) -> f32 {
        let there = |it: &usize| among.binary_search(it).is_ok();
        if there(&word) {
            return 1.0;
        }
        let forms = self.forms[word].iter().filter(|it| there(&it.0));
        forms.map(|it| it.1).fold(0.0, f32::max)
    }
}
