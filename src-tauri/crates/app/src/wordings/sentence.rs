//! Where sentences begin, and how the window counts.

use unicode_segmentation::UnicodeSegmentation;

/// What is read by itself, and where in the text it begins, in bytes: each
/// sentence of a story, or else the whole.
pub(super) fn sentences(text: &str, is_story: bool) -> Vec<(usize, &str)> {
    if !is_story {
        return vec![(0, text)];
    }
    let trimmed = |(begin, sentence): (usize, &'_ str)| {
        let rest = sentence.trim_start();
        (
            begin + sentence.len() - rest.len(),
            begin + sentence.trim_end().len(),
        )
    };
    text.split_sentence_bound_indices()
        .map(trimmed)
        .filter_map(|(begin, end)| Some((begin, text.get(begin..end)?)))
        .filter(|(_, sentence)| !sentence.is_empty())
        .collect()
}

/// How many UTF-16 code units there are before a byte of the text: what a
/// window counts in.
pub(crate) fn units(text: &str, byte: usize) -> usize {
    let before = text.get(..byte).unwrap_or(text);
    before.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_is_read_sentence_by_sentence() {
        let story = "At 21:40 the alert came. Nobody looked.\n\n  It was Friday.\n";
        let found = sentences(story, true);
        let words: Vec<_> = found.iter().map(|it| it.1).collect();
        assert_eq!(
            words,
            [
                "At 21:40 the alert came.",
                "Nobody looked.",
                "It was Friday."
            ]
        );
        for (begin, sentence) in found {
            assert!(story[begin..].starts_with(sentence));
        }
        assert_eq!(sentences("One. Two.", false), [(0, "One. Two.")]);
        assert_eq!(sentences(" \n ", true), []);
    }

    #[test]
    fn positions_are_counted_as_a_window_counts() {
        let text = "è 🐟 poor";
        assert_eq!(units(text, text.find("poor").unwrap()), 5);
        assert_eq!(units(text, 0), 0);
        assert_eq!(units(text, 1_000), 9);
    }
}
