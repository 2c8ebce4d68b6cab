//! Words in several styles, broken into lines.

use crate::face;
use crate::ink::Ink;
use crate::page::{Run, Shape};
use diagram::Weight;
use diagram::text::{HYPHEN, is_hyphenated, takes_hyphens};
use std::ops::Range;
use unicode_linebreak::BreakOpportunity::{Allowed, Mandatory};
use unicode_segmentation::UnicodeSegmentation;

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub(crate) size: f32,
    /// Distance between baselines.
    pub(crate) leading: f32,
    pub(crate) weight: Weight,
    pub(crate) ink: Ink,
}

const fn style(size: f32, leading: f32, weight: Weight, ink: Ink) -> Style {
    Style {
        size,
        leading,
        weight,
        ink,
    }
}

/// The report's title.
pub(crate) const TITLE: Style = style(20.25, 25.5, Weight::SemiBold, Ink::Text);
/// A chapter.
pub(crate) const CHAPTER: Style = style(15.0, 20.0, Weight::SemiBold, Ink::Text);
/// What stands out within a chapter.
pub(crate) const LEAD: Style = style(10.5, 15.75, Weight::Regular, Ink::Text);
/// Running text.
pub(crate) const BODY: Style = style(9.375, 14.25, Weight::Regular, Ink::Text);
/// Tables.
pub(crate) const CELL: Style = style(8.25, 11.75, Weight::Regular, Ink::Text);
/// Captions, sources, running heads.
pub(crate) const SMALL: Style = style(7.75, 11.25, Weight::Regular, Ink::Muted);
/// Big figures.
pub(crate) const FIGURE: Style = style(18.75, 22.5, Weight::Medium, Ink::Text);

impl Style {
    pub(crate) const fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub(crate) const fn weight(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }

    pub(crate) const fn strong(self) -> Self {
        self.weight(Weight::SemiBold)
    }

    pub(crate) const fn muted(self) -> Self {
        self.ink(Ink::Muted)
    }
}

/// Words in one style.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) text: String,
    pub(crate) style: Style,
}

/// Words in any number of styles, following each other on the line.
pub(crate) type Text = Vec<Span>;

/// Words in one style.
pub(crate) fn plain(text: impl Into<String>, style: Style) -> Text {
    vec![span(text, style)]
}

/// One span.
pub(crate) fn span(text: impl Into<String>, style: Style) -> Span {
    Span {
        text: text.into(),
        style,
    }
}

/// One line of a broken text: its runs, with x from the line's left end.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    /// Style and words from the left.
    runs: Vec<(f32, f32, Style, String)>,
    /// From this line's top to its baseline.
    ascent: f32,
    /// Its height, which is the largest leading on it.
    pub(crate) height: f32,
    /// As wide as its words.
    pub(crate) width: f32,
}

impl Line {
    /// Shows that it ends within a word.
    fn hyphenate(&mut self) {
        if let Some((_, width, style, text)) = self.runs.last_mut() {
            text.push(HYPHEN);
            *width += hyphen_width(*style);
            self.width += hyphen_width(*style);
        }
    }

    /// The line's runs, with its top left corner at the place given.
    pub(crate) fn shapes(&self, left: f32, top: f32) -> impl Iterator<Item = Shape> + '_ {
        self.runs.iter().map(move |(x, width, style, text)| {
            Shape::Text(Run {
                x: left + x,
                baseline: top + self.ascent,
                width: *width,
                size: style.size,
                weight: style.weight,
                ink: style.ink,
                text: text.clone(),
            })
        })
    }
}

/// Breaks a text into lines no wider than `width`. A word that is wider alone
/// is broken between the characters that a reader sees, with a hyphen.
pub(crate) fn lines(text: &[Span], width: f32) -> Vec<Line> {
    let whole: String = text.iter().map(|span| span.text.as_str()).collect();
    let mut lines = Vec::new();
    let mut filling = Filling::from(0);
    for (stop, opportunity) in unicode_linebreak::linebreaks(&whole) {
        if opportunity == Allowed && parts_number_from_unit(&whole, stop) {
            continue;
        }
        let ink = filling.end + whole[filling.end..stop].trim_end().len();
        if filling.end > filling.start && filling.width(text, ink) > width {
            lines.push(line(text, &whole, filling.start..filling.end));
            filling = Filling::from(filling.end);
        }
        if filling.end == filling.start && filling.width(text, ink) > width {
            for (cut, sign) in cuts(text, &whole, filling.start..ink, width) {
                let mut part = line(text, &whole, filling.start..cut);
                if sign {
                    part.hyphenate();
                }
                lines.push(part);
                filling = Filling::from(cut);
            }
        }
        filling.take(text, &whole, stop);
        if opportunity == Mandatory && stop < whole.len() {
            lines.push(line(text, &whole, filling.start..stop));
            filling = Filling::from(stop);
        }
    }
    lines.push(line(text, &whole, filling.start..whole.len()));
    lines
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

/// Whether a break here would leave "46,000" on one line and "€" on the next.
fn parts_number_from_unit(whole: &str, at: usize) -> bool {
    let (before, after) = whole.split_at(at);
    let unit = after.split(' ').next().unwrap_or_default();
    before.ends_with(' ')
        && before.trim_end().ends_with(|c: char| c.is_ascii_digit())
        && (1..=3).contains(&unit.trim_end_matches(['.', ',', ';', ':']).chars().count())
        && unit.starts_with(|c: char| !c.is_ascii_alphanumeric() || c.is_ascii_lowercase())
        && !unit.starts_with(['(', '–', '-'])
}

/// Where to cut a word that is wider than the line, and whether a hyphen shows
/// it.
fn cuts(text: &[Span], whole: &str, word: Range<usize>, width: f32) -> Vec<(usize, bool)> {
    let styled = parts(text, word.clone()).map(|it| it.1);
    let hyphen = match takes_hyphens(whole, word.clone()) {
        true => styled.map(hyphen_width).fold(0.0, f32::max),
        false => 0.0,
    };
    let mut cuts = Vec::new();
    let mut start = word.start;
    for (at, shown) in whole[word.clone()].grapheme_indices(true) {
        let at = word.start + at;
        let end = at + shown.len();
        // The last part has no hyphen behind it.
        let behind = if end < word.end { hyphen } else { 0.0 };
        if at > start && measure(text, start..end) + behind > width {
            cuts.push((at, hyphen > 0.0 && is_hyphenated(whole, at)));
            start = at;
        }
    }
    cuts
}

fn hyphen_width(style: Style) -> f32 {
    face::width(style.weight, style.size, HYPHEN.encode_utf8(&mut [0; 4]))
}

/// The parts of a range of the whole text, each in its own style.
fn parts(text: &[Span], range: Range<usize>) -> impl Iterator<Item = (&str, Style)> {
    let mut from = 0;
    text.iter().filter_map(move |span| {
        let start = range.start.max(from) - from;
        let end = range.end.min(from + span.text.len()).saturating_sub(from);
        from += span.text.len();
        (start < end).then(|| (&span.text[start..end], span.style))
    })
}

fn measure(text: &[Span], range: Range<usize>) -> f32 {
    parts(text, range)
        .map(|(words, style)| face::width(style.weight, style.size, words))
        .sum()
}

fn line(text: &[Span], whole: &str, range: Range<usize>) -> Line {
    let shown = range.start..range.start + whole[range].trim_end().len();
    let mut line = Line::default();
    for (words, style) in parts(text, shown) {
        let width = face::width(style.weight, style.size, words);
        line.runs.push((line.width, width, style, words.to_owned()));
        line.width += width;
    }
    let styles = line.runs.iter().map(|run| run.2);
    let tallest = styles
        .chain(text.first().map(|span| span.style))
        .max_by(|a, b| a.leading.total_cmp(&b.leading));
    if let Some(style) = tallest {
        line.height = style.leading;
        // Inter's capitals are 0.727 em high: they stand in the line's middle.
        line.ascent = (style.leading + 0.727 * style.size) / 2.0;
    }
    line
}

/// The height of lines set solid.
pub(crate) fn height(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.height).sum()
}

/// The beginning of a text, for a place that shows no more than about `most`
/// characters: whole sentences where they fit, else whole words and "…".
pub(crate) fn brief(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = text.char_indices().nth(most) else {
        return text;
    };
    let head = &text[..cut];
    let sentence = head
        .rmatch_indices(['.', '!', '?'])
        .map(|(at, mark)| at + mark.len())
        .find(|at| text[*at..].starts_with(' '));
    match sentence {
        Some(at) if at * 2 > cut => head[..at].to_owned(),
        _ => {
            let words = head.rfind(' ').filter(|at| at * 2 > cut).unwrap_or(cut);
            format!(
                "{}…",
                head[..words].trim_end_matches([',', ';', ':', ' ', '.'])
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn styles_change_within_a_line() {
        let text = vec![span("A root", BODY.strong()), span(" led to this", BODY)];
        let lines = lines(&text, 400.0);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].runs.len(), 2);
        assert!(lines[0].runs[1].0 > 0.0);
    }

    #[test]
    fn briefly_means_sentences_or_words() {
        assert_eq!(brief("Short.", 10), "Short.");
        assert_eq!(brief("One is here. Two is there.", 16), "One is here.");
        assert_eq!(brief("No end of words in here", 14), "No end of…");
        assert_eq!(brief("unbreakable", 4), "unbr…");
    }
}
