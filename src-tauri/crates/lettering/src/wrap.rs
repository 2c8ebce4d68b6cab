//! Line breaking: between words, and within what belongs together only when
//! that alone is too long; where it is within a word, a hyphen shows it.

use crate::breaks::{Break, breaks};
use crate::hyphen::HYPHEN;
use crate::parts::{Cutter, Piece};
use crate::span::{Span, reach};
use crate::{Direction, Weight};

/// One line of a [`Paragraph`].
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// Its words, without the space that it was broken at.
    pub ink: &'a str,
    /// Where in the text its words begin, in bytes.
    pub start: usize,
    /// Whether it ends within a word, which a hyphen shows.
    pub hyphenated: bool,
    /// The direction in which its paragraph is read.
    pub direction: Direction,
    /// Its width with the hyphen.
    pub width: f32,
}

impl Line<'_> {
    /// What it shows: its words, with the hyphen.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = self.ink.to_owned();
        if self.hyphenated {
            text.push(HYPHEN);
        }
        text
    }
}

/// A text measured once, to be broken at several widths. Widths are in em, or in
/// the unit of its spans' sizes.
#[derive(Clone, Debug)]
pub struct Paragraph<'a> {
    text: &'a str,
    direction: Direction,
    pieces: Vec<Piece>,
    widest: f32,
}

impl<'a> Paragraph<'a> {
    /// Measures a text in one weight. Words wider than `longest` may be broken
    /// up. Widths are in em.
    #[must_use]
    pub fn new(weight: Weight, text: &'a str, longest: f32) -> Self {
        let size = 1.0;
        Self::of_spans(&[Span { text, weight, size }], text, longest)
    }

    /// Measures a text in any number of weights and sizes: the text of the spans
    /// together.
    #[must_use]
    pub fn of_spans(spans: &[Span], text: &'a str, longest: f32) -> Self {
        let direction = Direction::of(text);
        let reach = reach(spans, direction);
        let cutter = Cutter::new(spans, text, &reach, longest);
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
            direction,
            pieces,
            widest,
        }
    }

    /// The same text in one weight, its words broken up that are wider than `longest`.
    #[must_use]
    pub fn broken_at(&self, weight: Weight, longest: f32) -> Self {
        match self.widest > longest {
            true => Self::new(weight, self.text, longest),
            false => self.clone(),
        }
    }

    /// How many lines it takes at a width, and how wide the widest is.
    #[must_use]
    pub fn measure(&self, max: f32) -> (usize, f32) {
        let (mut lines, mut width) = (0, 0.0_f32);
        self.each_line(max, |it| {
            lines += 1;
            width = width.max(it.needed);
        });
        (lines, width)
    }

    /// The narrowest width that takes no more lines than `max` does, so that
    /// lines come out about equally long.
    #[must_use]
    pub fn balanced(&self, max: f32) -> (usize, f32) {
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

    /// The lines at a width; none where there are no words.
    #[must_use]
    pub fn lines(&self, max: f32) -> Vec<Line<'a>> {
        let mut lines = Vec::new();
        self.each_line(max, |it| {
            lines.push(Line {
                ink: self.text.get(it.start..it.end).unwrap_or_default(),
                start: it.start,
                hyphenated: it.hyphen > 0.0,
                direction: self.direction,
                width: it.whole(),
            });
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::width;

    /// A text of 13 px, broken at a width in px.
    fn broken(text: &str, max_width: f32) -> Vec<String> {
        let max = max_width / 13.0;
        let paragraph = Paragraph::new(Weight::Regular, text, max);
        let lines = paragraph.lines(max);
        for line in &lines {
            assert!(line.width <= max + 0.001, "{line:?}");
            let shaped = width(Weight::Regular, 1.0, &line.text());
            assert!((shaped - line.width).abs() < 0.025, "{shaped} {line:?}");
        }
        texts(&lines)
    }

    fn texts(lines: &[Line]) -> Vec<String> {
        lines.iter().map(Line::text).collect()
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
        assert_eq!(texts(&paragraph.lines(40.0)), ["Betriebsvereinbarungen"]);
    }

    #[test]
    fn a_word_is_not_broken_where_a_line_of_its_own_is_enough() {
        let paragraph = Paragraph::new(Weight::Regular, "an extraordinarily long day", 4.0);
        assert_eq!(
            texts(&paragraph.lines(8.0)),
            ["an", "extraordinarily", "long day"]
        );
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
        assert!(parted("لا توجد إجراءات للتصعيد بعد ساعات العمل", 90.0).len() > 1);
    }

    #[test]
    fn spans_fill_lines_as_one_text_does() {
        let text = "The patch needs a restart by hand, and nobody is told of it";
        let (one, other) = text.split_at(23);
        let span = |text| Span {
            text,
            weight: Weight::Regular,
            size: 13.0,
        };
        let spans = Paragraph::of_spans(&[span(one), span(other)], text, 110.0);
        assert_eq!(texts(&spans.lines(110.0)), broken(text, 110.0));
        let large = Span {
            size: 26.0,
            ..span(one)
        };
        let spans = Paragraph::of_spans(&[large, span(other)], text, 110.0);
        assert_eq!(texts(&spans.lines(110.0))[..2], ["The", "patch"]);
    }

    fn width_of(text: &str) -> f32 {
        width(Weight::Regular, 13.0, text)
    }

    /// A part cut out of a word may be a third of a px off: it is as wide as it
    /// was within the word.
    fn parted(text: &str, width: f32) -> Vec<String> {
        let max = width / 13.0;
        texts(&Paragraph::new(Weight::Regular, text, max).lines(max))
    }

    include!("../../../../tests/references/line_breaks.rs");
}
