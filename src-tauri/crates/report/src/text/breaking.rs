//! Words in several styles, broken into lines. Where a line may end is said by
//! `diagram`, for pictures and pages alike.

use super::{Line, Span, hyphen_width, line, measure, parts};
use diagram::text::{Break, breaks, is_hyphenated, joints, may_begin_a_line, takes_hyphens};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Breaks a text into lines no wider than `width`. What belongs together is
/// parted only where it is wider alone; so is a word, between the characters
/// that a reader sees, with a hyphen.
pub(crate) fn lines(text: &[Span], width: f32) -> Vec<Line> {
    let whole: String = text.iter().map(|span| span.text.as_str()).collect();
    let mut breaking = Breaking {
        text,
        whole: &whole,
        width,
        lines: Vec::new(),
        filling: Filling::from(0),
    };
    let mut held = Vec::new();
    for (stop, found) in breaks(&whole) {
        match found {
            Break::Held => held.push(stop),
            Break::Free => breaking.group(&mut held, stop),
            Break::Must => {
                breaking.group(&mut held, stop);
                breaking.end_line();
            }
        }
    }
    if breaking.lines.is_empty() {
        breaking.end_line();
    }
    breaking.lines
}

/// The same, but for a last line of a word or two: then the lines are a little
/// shorter, where that takes no more of them.
pub(crate) fn even_lines(text: &[Span], width: f32) -> Vec<Line> {
    let lines = self::lines(text, width);
    let short = lines.last().is_some_and(|last| last.width < 0.1 * width);
    if lines.len() > 1 && short {
        let even = self::lines(text, 0.88 * width);
        if even.len() == lines.len() {
            return even;
        }
    }
    lines
}

/// A text as it is broken: the lines that are full, and the one that fills.
struct Breaking<'a> {
    text: &'a [Span],
    whole: &'a str,
    width: f32,
    lines: Vec<Line>,
    filling: Filling,
}

impl Breaking<'_> {
    /// Takes what belongs together, up to a place where a line may end.
    fn group(&mut self, held: &mut Vec<usize>, stop: usize) {
        if self.has_room(stop) {
            self.take(stop);
        } else {
            for part in held.drain(..) {
                self.word(part);
            }
            self.word(stop);
        }
        held.clear();
    }

    /// Takes a word: whole, or broken at its joints, or anywhere.
    fn word(&mut self, stop: usize) {
        if self.has_room(stop) {
            return self.take(stop);
        }
        let (start, ink) = self.ink(stop);
        for joint in joints(&self.whole[start..ink]) {
            self.part(start + joint);
        }
        self.part(stop);
    }

    /// Takes a part of a word, cut up where it is wider than a line.
    fn part(&mut self, stop: usize) {
        if !self.has_room(stop) {
            let (start, ink) = self.ink(stop);
            for (cut, sign) in self.cuts(start..ink) {
                self.filling.end = cut;
                self.end_line();
                if let Some(part) = self.lines.last_mut().filter(|_| sign) {
                    part.hyphenate();
                }
            }
        }
        self.take(stop);
    }

    /// Whether what comes next stands on the line that fills, or on one of its
    /// own, which begins then.
    fn has_room(&mut self, stop: usize) -> bool {
        let (_, ink) = self.ink(stop);
        let fits = |it: &Filling| it.width(self.text, ink) <= self.width;
        if fits(&self.filling) {
            return true;
        }
        if self.filling.end == self.filling.start {
            return false;
        }
        self.end_line();
        self.filling.width(self.text, ink) <= self.width
    }

    /// Where what comes next begins, and where its ink ends.
    fn ink(&self, stop: usize) -> (usize, usize) {
        let start = self.filling.end;
        (start, start + self.whole[start..stop].trim_end().len())
    }

    fn take(&mut self, stop: usize) {
        self.filling.take(self.text, self.whole, stop);
    }

    fn end_line(&mut self) {
        let range = self.filling.start..self.filling.end;
        self.filling = Filling::from(range.end);
        self.lines.push(line(self.text, self.whole, range));
    }

    /// Where to cut a word that is wider than the line, and whether a hyphen shows
    /// it.
    fn cuts(&self, word: Range<usize>) -> Vec<(usize, bool)> {
        let (text, whole, width) = (self.text, self.whole, self.width);
        let styled = parts(text, word.clone()).map(|it| it.1);
        let hyphen = match takes_hyphens(whole, word.clone()) {
            true => styled.map(hyphen_width).fold(0.0, f32::max),
            false => 0.0,
        };
        let mut cuts = Vec::new();
        let mut start = word.start;
        // The last place where a line may begin.
        let mut good = start;
        for (at, shown) in whole[word.clone()].grapheme_indices(true) {
            let at = word.start + at;
            let end = at + shown.len();
            // The last part has no hyphen behind it.
            let behind = if end < word.end { hyphen } else { 0.0 };
            if may_begin_a_line(shown) {
                good = at;
            }
            while at > start && measure(text, start..end) + behind > width {
                let cut = if good > start { good } else { at };
                cuts.push((cut, hyphen > 0.0 && is_hyphenated(whole, cut)));
                start = cut;
            }
        }
        cuts
    }
}

/// A line as it fills. Words are as wide beside others as alone, but parts of a
/// word needn't be: what is measured is always words from their beginning.
struct Filling {
    start: usize,
    end: usize,
    /// Where its last word begins, and how wide what stands before that is.
    word: usize,
    before: f32,
}

impl Filling {
    fn from(start: usize) -> Self {
        Self {
            start,
            end: start,
            word: start,
            before: 0.0,
        }
    }

    /// The line's width, were it to end there.
    fn width(&self, text: &[Span], end: usize) -> f32 {
        self.before + measure(text, self.word..end)
    }

    fn take(&mut self, text: &[Span], whole: &str, stop: usize) {
        self.end = stop;
        if whole[..stop].ends_with(' ') {
            self.before = self.width(text, stop);
            self.word = stop;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{BODY, plain};
    use diagram::text::HYPHEN;

    fn broken(words: &str, width: f32) -> Vec<String> {
        let lines = lines(&plain(words, BODY), width);
        for line in &lines {
            let first = line.runs.first().map_or("", |run| run.3.as_str());
            let letters = first.trim_end_matches(HYPHEN).chars().count();
            assert!(line.width <= width || letters == 1);
        }
        let text = |line: &Line| line.runs.iter().map(|run| run.3.as_str()).collect();
        lines.iter().map(text).collect()
    }

    #[test]
    fn lines_hold_what_fits_and_lose_nothing() {
        let words = "Alerts reach the team by e-mail, without a receipt";
        for width in [400.0, 120.0, 60.0, 20.0, 1.0] {
            let solid = |text: &str| text.replace([' ', HYPHEN], "");
            assert_eq!(solid(&broken(words, width).concat()), solid(words));
        }
        assert_eq!(broken(words, 400.0).len(), 1);
        assert_eq!(
            broken("one\ntwo\n\nfour", 400.0),
            ["one", "two", "", "four"]
        );
        assert_eq!(broken("", 400.0), [""]);
    }

    #[test]
    fn a_word_wider_than_its_line_is_hyphenated_and_no_other_is() {
        let lines = broken("Das Qualitätsmanagementsystem fehlt", 60.0);
        assert_eq!(lines[0], "Das");
        assert!(lines[1].ends_with(HYPHEN), "{lines:?}");
        let within = |it: &String| it.trim_end_matches(HYPHEN).contains(HYPHEN);
        assert!(!lines.iter().any(within), "{lines:?}");
        assert!(
            lines.last().is_some_and(|it| !it.ends_with(HYPHEN)),
            "{lines:?}"
        );
        assert!(
            !broken("srv_database_backups_2026", 40.0)
                .concat()
                .contains(HYPHEN)
        );
        assert!(
            !broken("by hand or by e-mail", 40.0)
                .concat()
                .contains(HYPHEN)
        );
    }

    #[test]
    fn a_number_stays_with_its_unit() {
        let words = "about 46,000 € a year";
        let width = crate::face::width(BODY.weight, BODY.size, "about 46,000");
        assert_eq!(broken(words, width + 2.0), ["about", "46,000 € a", "year"]);
    }

    #[test]
    fn no_word_is_left_alone_where_another_can_join_it() {
        let words = plain(
            "Release twelve days of network engineering by June 2026",
            BODY,
        );
        let whole = lines(&words, f32::MAX)[0].width;
        let even = even_lines(&words, whole - 2.0);
        assert_eq!(even.len(), 2);
        assert!(even[1].runs[0].3.contains(' '));
    }

    fn width_of(text: &str) -> f32 {
        crate::face::width(BODY.weight, BODY.size, text)
    }

    fn parted(text: &str, width: f32) -> Vec<String> {
        broken(text, width)
    }

    include!("../../../../../tests/references/line_breaks.rs");
}
