//! Where sentences begin, and how the window counts.

use unicode_segmentation::UnicodeSegmentation;

/// A sentence has at most so many characters, twice what a cause may have.
/// Whatever is longer was pasted, and each of its hundreds of offers would
/// say it all again.
const LONGEST: usize = 1_000;

/// What is read by itself, and where in the text it begins, in bytes: each
/// sentence of a story, or else each line, for a line is a text of its own
/// where many are written at once; unless it is no sentence at all.
pub(super) fn sentences(text: &str, is_story: bool) -> Vec<(usize, &str)> {
    let mut found = if is_story {
        of_story(text)
    } else {
        of_lines(text)
    };
    found.retain(|(_, sentence)| sentence.chars().nth(LONGEST).is_none());
    found
}

fn of_story(text: &str) -> Vec<(usize, &str)> {
    text.split_sentence_bound_indices()
        .filter_map(trimmed)
        .collect()
}

fn of_lines(text: &str) -> Vec<(usize, &str)> {
    // What was read as one is, whatever white space there is around it.
    if !text.contains('\n') {
        return vec![(0, text)];
    }
    let mut begin = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let at = begin;
        begin += line.len();
        (at, line)
    });
    lines.filter_map(trimmed).collect()
}

/// A sentence without the white space around it; none: there is nothing else.
fn trimmed((begin, sentence): (usize, &str)) -> Option<(usize, &str)> {
    let rest = sentence.trim_start();
    let words = rest.trim_end();
    (!words.is_empty()).then_some((begin + sentence.len() - rest.len(), words))
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
    fn where_many_are_written_at_once_each_line_is_read_by_itself() {
        let many = "No label\n\tNobody looked. It was Friday\r\n\n  è poor\n";
        let found = sentences(many, false);
        let words: Vec<_> = found.iter().map(|it| it.1).collect();
        assert_eq!(
            words,
            ["No label", "Nobody looked. It was Friday", "è poor"]
        );
        for (begin, line) in found {
            assert!(many[begin..].starts_with(line));
        }
        assert_eq!(sentences(" \n ", false), []);
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
