//! Where sentences begin, and how the window counts.

use unicode_segmentation::UnicodeSegmentation;

/// A sentence has at most so many characters, twice what a cause may have.
/// Whatever is longer was pasted, and each of its hundreds of offers would
/// say it all again.
const LONGEST: usize = 1_000;

/// What is read by itself, and where in the text it begins, in bytes: each
/// sentence of a story, or else the whole; unless it is no sentence at all.
pub(super) fn sentences(text: &str, is_story: bool) -> Vec<(usize, &str)> {
    let mut found = if is_story {
        of_story(text)
    } else {
        vec![(0, text)]
    };
    found.retain(|(_, sentence)| sentence.chars().nth(LONGEST).is_none());
    found
}

fn of_story(text: &str) -> Vec<(usize, &str)> {
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
    fn what_is_too_long_for_a_sentence_is_not_read() {
        let pasted = "The admin failed to ".repeat(1_000);
        assert_eq!(sentences(&pasted, false), []);
        let story = format!("It was Friday. {pasted}act. Nobody looked.");
        let read: Vec<_> = sentences(&story, true).iter().map(|it| it.1).collect();
        assert_eq!(read, ["It was Friday.", "Nobody looked."]);
        let longest = "è".repeat(LONGEST);
        assert_eq!(sentences(&longest, false), [(0, longest.as_str())]);
    }

    #[test]
    fn positions_are_counted_as_a_window_counts() {
        let text = "è 🐟 poor";
        assert_eq!(units(text, text.find("poor").unwrap()), 5);
        assert_eq!(units(text, 0), 0);
        assert_eq!(units(text, 1_000), 9);
    }
}
