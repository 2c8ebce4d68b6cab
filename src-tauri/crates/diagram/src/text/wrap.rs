//! Line breaking: between words, and within what belongs together only when
//! that alone is too long; where it is within a word, a hyphen shows it.

use super::breaks::{Break, breaks};
use super::hyphen::HYPHEN;
use super::parts::{Cutter, Piece};
use super::words::each_word;
use crate::Weight;
use std::borrow::Cow;

/// One line that a text was broken into.
#[derive(Clone, Debug, PartialEq)]
pub struct Broken {
    /// Its words, without the space that it was broken at; with a hyphen where
    /// it was broken within a word.
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
            text: line.text.into_owned(),
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

/// One line of a [`Paragraph`], in em.
#[derive(Clone, Debug)]
pub(crate) struct Laid<'a> {
    pub(crate) text: Cow<'a, str>,
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
        let cutter = Cutter::new(weight, text, &reach, longest);
        let mut pieces = Vec::new();
        let mut held = Vec::new();
        let mut start = 0;
        for (next, found) in breaks(text) {
            if found == Break::Held {
                held.push(next);
                continue;
            }
            let piece = cutter.piece(start..next);
            if piece.width > longest {
                cutter.cut(piece, &held, next, &mut pieces);
            } else if piece.end > piece.start {
                pieces.push(piece);
            }
            held.clear();
            start = next;
        }
        let widest = pieces.iter().map(|it| it.width + it.hyphen);
        let widest = widest.fold(0.0, f32::max);
        Self {
            text,
            pieces,
            widest,
        }
    }

    /// The same text, its words broken up that are wider than `longest`.
    pub(crate) fn broken_at(&self, weight: Weight, longest: f32) -> Self {
        match self.widest > longest {
            true => Self::new(weight, self.text, longest),
            false => self.clone(),
        }
    }

    /// How many lines it takes at a width, and how wide the widest is.
    pub(crate) fn measure(&self, max: f32) -> (usize, f32) {
        let (mut lines, mut width) = (0, 0.0_f32);
        self.each_line(max, |it| {
            lines += 1;
            width = width.max(it.needed);
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
        self.each_line(max, |it| {
            let text = self.text.get(it.start..it.end).unwrap_or_default();
            let text = match it.hyphen > 0.0 {
                true => format!("{text}{HYPHEN}").into(),
                false => text.into(),
            };
            let width = it.whole();
            lines.push(Laid { text, width });
        });
        lines
    }

    /// Tells each line at a width.
    fn each_line(&self, max: f32, mut tell: impl FnMut(Filled)) {
        // Half of a font unit, so that a width found by measuring is enough.
        let max = max + 0.000_25;
        let mut line: Option<Filled> = None;
        for piece in &self.pieces {
            let (start, reached, needed) = match &line {
                Some(it) => (it.start, it.width + it.space, it.needed),
                None => (piece.start, 0.0, 0.0),
            };
            let fits = reached + piece.width + piece.hyphen <= max;
            let better_whole =
                piece.whole > 0.0 && piece.whole <= max && reached + piece.whole > max;
            line = Some(match line {
                Some(full) if !fits || better_whole => {
                    tell(full);
                    Filled::with(piece, piece.start, 0.0, 0.0)
                }
                _ => Filled::with(piece, start, reached, needed),
            });
        }
        if let Some(last) = line {
            tell(last);
        }
    }
}

/// A line as it fills.
#[derive(Clone, Copy)]
struct Filled {
    start: usize,
    end: usize,
    width: f32,
    space: f32,
    hyphen: f32,
    /// The width at which it comes out the same: on its way it may have been
    /// wider, by a hyphen that it doesn't end with.
    needed: f32,
}

impl Filled {
    /// The line once a piece stands on it, behind what reaches so far, which
    /// needed so much.
    fn with(piece: &Piece, start: usize, reached: f32, needed: f32) -> Self {
        let width = reached + piece.width;
        Self {
            start,
            end: piece.end,
            width,
            space: piece.space,
            hyphen: piece.hyphen,
            needed: needed.max(width + piece.hyphen),
        }
    }

    /// The width of the line that ends here.
    fn whole(&self) -> f32 {
        self.width + self.hyphen
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
        assert_eq!(lines.concat().replace(HYPHEN, ""), word);
        let marks = "e\u{301}\u{302}".repeat(40);
        let lines = broken(&marks, 60.0);
        assert_eq!(lines.concat().replace(HYPHEN, ""), marks);
        assert!(lines.iter().all(|it| it.starts_with('e')));
    }

    #[test]
    fn a_break_within_a_word_shows_by_a_hyphen_and_no_other_does() {
        let (last, lines) = {
            let mut lines = broken("Qualitätsmanagementsystemdokumentation", 130.0);
            (lines.pop().unwrap(), lines)
        };
        assert!(!lines.is_empty() && lines.iter().all(|it| it.ends_with(HYPHEN)));
        assert!(!last.ends_with(HYPHEN));
        for text in [
            "Mensch-Maschine-Schnittstelle",
            "The patch needs a restart by hand",
        ] {
            let lines = broken(text, 110.0);
            assert!(
                lines.len() > 1 && !lines.concat().contains(HYPHEN),
                "{lines:?}"
            );
        }
        let address = "https://lisca.example.org/averylongnamethatnobodycanread";
        let lines = broken(address, 60.0);
        assert_eq!(lines.concat(), address);
        // Broken up for a narrow line, and whole again on a wide one.
        let paragraph = Paragraph::new(Weight::Regular, "Betriebsvereinbarungen", 5.0);
        let whole: Vec<_> = paragraph
            .lines(40.0)
            .into_iter()
            .map(|it| it.text)
            .collect();
        assert_eq!(whole, ["Betriebsvereinbarungen"]);
    }

    #[test]
    fn a_word_is_not_broken_where_a_line_of_its_own_is_enough() {
        let paragraph = Paragraph::new(Weight::Regular, "an extraordinarily long day", 4.0);
        let lines: Vec<_> = paragraph.lines(8.0).into_iter().map(|it| it.text).collect();
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

    fn width_of(text: &str) -> f32 {
        width(Weight::Regular, 13.0, text)
    }

    /// A part cut out of a word may be a third of a px off: it is as wide as it
    /// was within the word.
    fn parted(text: &str, width: f32) -> Vec<String> {
        let lines = wrap(Weight::Regular, 13.0, text, width);
        lines.into_iter().map(|it| it.text).collect()
    }

    include!("../../../../../tests/references/line_breaks.rs");
}
