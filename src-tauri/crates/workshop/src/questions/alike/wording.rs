//! One wording, and how like another it is.

use super::LEAST;
use super::words::WordIndex;
use crate::CauseOrIdea;

pub(super) struct ComparedWording {
    pub(super) cause_or_idea: CauseOrIdea,
    /// What it says, without the signs that say nothing.
    plain: String,
    /// The words that say something, each once and in order.
    pub(super) words: Vec<usize>,
}

impl ComparedWording {
    pub(super) fn of(cause_or_idea: CauseOrIdea, text: &str, known: &mut WordIndex) -> Self {
        let lower = text.to_lowercase();
        let all = lower.split(|it: char| !it.is_alphanumeric());
        let all: Vec<&str> = all.filter(|it| !it.is_empty()).collect();
        let mut words: Vec<usize> = all.iter().filter_map(|it| known.number(it)).collect();
        words.sort_unstable();
        words.dedup();
        Self {
            cause_or_idea,
            plain: crate::questions::normalised::normalised(text),
            words,
        }
    }

    /// The words that both have, in any order, and the letters in theirs.
    pub(super) fn likeness(&self, other: &Self, known: &WordIndex) -> f32 {
        if self.plain == other.plain {
            return 1.0;
        }
        let (fewer, more) = match self.words.len() <= other.words.len() {
            true => (&self.words, &other.words),
            false => (&other.words, &self.words),
        };
        let shared: f32 = fewer.iter().map(|it| known.nearest(*it, more)).sum();
        let words = 2.0 * shared / (fewer.len() + more.len()).max(1) as f32;
        if 0.7 * words + 0.3 < LEAST {
            return 0.0;
        }
        let letters = strsim::sorensen_dice(&self.plain, &other.plain);
        0.7 * words + 0.3 * letters as f32
    }
}
