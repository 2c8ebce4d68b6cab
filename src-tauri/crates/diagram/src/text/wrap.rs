//! Line breaking: where Unicode allows it, and within a word only when the
//! word alone is too long.

use super::words::each_word;
use crate::Weight;
use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;

/// One line that a text was broken into.
#[derive(Clone, Debug, PartialEq)]
pub struct Broken {
    /// Its words, without the space that it was broken at.
    pub text: String,
    /// Its width in the unit of the font size given.
    pub width: f32,
}

/// Breaks a text so that no line is wider than `max_width`, which is in the
/// unit of `size`. A word that is wider alone is broken between grapheme
/// clusters. An empty text has no lines.
#[must_use]
pub fn wrap(weight: Weight, size: f32, text: &str, max_width: f32) -> Vec<Broken> {
    let max = max_width / size;
    let paragraph = Paragraph::new(weight, text, max);
    let lines = paragraph.lines(max);
    (lines.into_iter())
        .map(|line| Broken {
            text: line.text.to_owned(),
            width: line.width * size,
        })
        .collect()
}

/// The width of a text on one line, in the unit of `size`.
#[must_use]
pub fn width(weight: Weight, size: f32, text: &str) -> f32 {
    let mut width = 0.0;
    each_word(weight, text, |_, word| width += word.width());
    width * size
}

/// A stretch of text that isn't broken, with the spaces after it.
#[derive(Clone, Copy, Debug)]
struct Piece {
    start: usize,
    /// Where its ink ends and its spaces begin.
    end: usize,
    width: f32,
    /// The width of its spaces.
    space: f32,
    /// For the first part of a word that was broken up: the whole word's width.
    whole: f32,
}

/// One line of a [`Paragraph`], in em.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Laid<'a> {
    pub(crate) text: &'a str,
    pub(crate) width: f32,
}

/// A text measured once, to be broken at several widths. All widths in em.
#[derive(Clone, Debug)]
pub(crate) struct Paragraph<'a> {
    text: &'a str,
    pieces: Vec<Piece>,
    widest: f32,
}

impl<'a> Paragraph<'a> {
    /// Measures a text. Words wider than `longest` may be broken up.
    pub(crate) fn new(weight: Weight, text: &'a str, longest: f32) -> Self {
        let reach = reach(weight, text);
        let at = |byte: usize| reach.get(byte).copied().unwrap_or_default();
        let mut pieces = Vec::new();
        let mut start = 0;
        for (next, _) in linebreaks(text) {
            let end = start + text.get(start..next).map_or(0, |it| it.trim_end().len());
            let piece = Piece {
                start,
                end,
                width: at(end) - at(start),
                space: at(next) - at(end),
                whole: 0.0,
            };
            if piece.width > longest {
                break_up(text, piece, longest, &at, &mut pieces);
            } else if piece.end > piece.start {
                pieces.push(piece);
            }
            start = next;
        }
        let widest = pieces.iter().map(|it| it.width).fold(0.0, f32::max);
        Self {
            text,
            pieces,
            widest,
        }
    }

    /// How many lines it takes at a width, and how wide the widest is.
    pub(crate) fn measure(&self, max: f32) -> (usize, f32) {
        let (mut lines, mut width) = (0, 0.0_f32);
        self.each_line(max, |_, _, it| {
            lines += 1;
            width = width.max(it);
        });
        (lines, width)
    }

    /// The narrowest width that takes no more lines than `max` does, so that
    /// lines come out about equally long.
    pub(crate) fn balanced(&self, max: f32) -> (usize, f32) {
        let (lines, mut width) = self.measure(max);
        if lines < 2 {
            return (lines, width);
        }
        let mut low = self.widest;
        while width - low > 0.12 {
            let middle = f32::midpoint(low, width);
            match self.measure(middle) {
                (fewer, found) if fewer <= lines => width = found.min(middle),
                _ => low = middle,
            }
        }
        (lines, width)
    }

    /// The lines at a width.
    pub(crate) fn lines(&self, max: f32) -> Vec<Laid<'a>> {
        let mut lines = Vec::new();
        self.each_line(max, |start, end, width| {
            let text = self.text.get(start..end).unwrap_or_default();
            lines.push(Laid { text, width });
        });
        lines
    }

    /// Tells start, end and width of each line at a width.
    fn each_line(&self, max: f32, mut tell: impl FnMut(usize, usize, f32)) {
        // Half of a font unit, so that a width found by measuring is enough.
        let max = max + 0.000_25;
        let mut line: Option<(usize, usize, f32, f32)> = None;
        for piece in &self.pieces {
            let (start, reached) = match line {
                Some((start, _, width, space)) => (start, width + space),
                None => (piece.start, 0.0),
            };
            let fits = reached + piece.width <= max;
            let better_whole =
                piece.whole > 0.0 && piece.whole <= max && reached + piece.whole > max;
            line = match line {
                Some((_, end, width, _)) if !fits || better_whole => {
                    tell(start, end, width);
                    Some((piece.start, piece.end, piece.width, piece.space))
                }
                _ => Some((start, piece.end, reached + piece.width, piece.space)),
            };
        }
        if let Some((start, end, width, _)) = line {
            tell(start, end, width);
        }
    }
}

/// How far the text has reached before each byte and at its end, in em.
fn reach(weight: Weight, text: &str) -> Vec<f32> {
    let mut reach = Vec::with_capacity(text.len() + 1);
    let mut reached = 0.0;
    each_word(weight, text, |start, word| {
        reach.truncate(start);
        reach.extend(word.reach.iter().map(|it| reached + it));
        reached += word.width();
    });
    reach
}

/// Breaks a word into parts of about the same width, none wider than
/// `longest` unless it is a single cluster.
fn break_up(
    text: &str,
    word: Piece,
    longest: f32,
    at: &impl Fn(usize) -> f32,
    pieces: &mut Vec<Piece>,
) {
    let parts = (word.width / longest.max(0.1)).ceil().max(1.0);
    let share = word.width / parts;
    let mut start = word.start;
    let mut whole = word.width;
    let mut push = |start: usize, end: usize, space: f32| {
        if end > start {
            pieces.push(Piece {
                start,
                end,
                width: at(end) - at(start),
                space,
                whole: std::mem::take(&mut whole),
            });
        }
    };
    let clusters = text.get(word.start..word.end).unwrap_or_default();
    for (offset, cluster) in clusters.grapheme_indices(true) {
        let (here, end) = (word.start + offset, word.start + offset + cluster.len());
        let (reached, with) = (at(here) - at(start), at(end) - at(start));
        if here > start && (with > longest || reached >= share) {
            push(start, here, 0.0);
            start = here;
        }
    }
    push(start, word.end, word.space);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, max_width: f32) -> Vec<String> {
        let lines = wrap(Weight::Regular, 13.0, text, max_width);
        for line in &lines {
            assert!(line.width <= max_width + 0.01, "{line:?}");
            let shaped = width(Weight::Regular, 13.0, &line.text);
            assert!((shaped - line.width).abs() < 0.3, "{shaped} {line:?}");
        }
        lines.into_iter().map(|it| it.text).collect()
    }

    #[test]
    fn breaks_between_words() {
        assert_eq!(
            broken("The patch needs a restart by hand", 110.0),
            ["The patch needs", "a restart by hand"]
        );
        assert!(broken("", 100.0).is_empty());
    }

    #[test]
    fn a_long_word_is_broken_between_clusters_and_loses_nothing() {
        let word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenständer";
        let lines = broken(word, 90.0);
        assert!(lines.len() > 3);
        assert_eq!(lines.concat(), word);
        let marks = "e\u{301}\u{302}".repeat(40);
        let lines = broken(&marks, 60.0);
        assert_eq!(lines.concat(), marks);
        assert!(lines.iter().all(|it| it.starts_with('e')));
    }

    #[test]
    fn a_word_is_not_broken_where_a_line_of_its_own_is_enough() {
        let paragraph = Paragraph::new(Weight::Regular, "an extraordinarily long day", 4.0);
        let lines: Vec<&str> = paragraph.lines(8.0).iter().map(|it| it.text).collect();
        assert_eq!(lines, ["an", "extraordinarily", "long day"]);
    }

    #[test]
    fn balanced_lines_are_narrower_and_no_more() {
        let paragraph = Paragraph::new(
            Weight::Regular,
            "Alerts after 18:00 reach a mailbox that nobody is assigned to",
            12.0,
        );
        let (lines, width) = paragraph.measure(15.0);
        let (same, narrower) = paragraph.balanced(15.0);
        assert_eq!(lines, same);
        assert!(narrower <= width);
        assert_eq!(paragraph.lines(narrower).len(), lines);
    }

    #[test]
    fn east_asian_and_arabic_texts_are_broken_too() {
        let lines = broken("緊急時の連絡手順が定められていなかった", 80.0);
        assert_eq!(lines.concat(), "緊急時の連絡手順が定められていなかった");
        assert!(lines.len() > 2);
        assert!(
            wrap(
                Weight::Regular,
                13.0,
                "لا توجد إجراءات للتصعيد بعد ساعات العمل",
                90.0
            )
            .len()
                > 1
        );
    }
}
