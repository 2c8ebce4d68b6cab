//! Words in several styles, broken into lines by `lettering`, as a picture's are.

use super::{Line, Span};
use crate::page::Run;
use lettering::{Direction, HYPHEN, Paragraph, paragraphs, stretches};
use std::ops::Range;

/// Breaks a text into lines no wider than `width`, in points. An empty text is
/// one empty line.
pub(crate) fn lines(text: &[Span], width: f32) -> Vec<Line> {
    let whole: String = text.iter().map(|span| span.text.as_str()).collect();
    let mut lines = Vec::new();
    let mut start = 0;
    for part in paragraphs(&whole) {
        let before = lines.len();
        let spans: Vec<_> = (parts(text, start..start + part.len()))
            .map(|(text, span)| lettering::Span {
                text,
                weight: span.style.weight,
                size: span.style.size,
            })
            .collect();
        let paragraph = Paragraph::of_spans(&spans, part, width);
        lines.extend(paragraph.lines(width).iter().map(|it| {
            let ink = start + it.start..start + it.start + it.ink.len();
            line(text, ink, it.hyphenated, it.direction).fitted(it.width)
        }));
        if lines.len() == before {
            lines.push(line(text, start..start, false, Direction::LeftToRight));
        }
        start += part.len();
    }
    if lines.is_empty() {
        lines.push(line(text, 0..0, false, Direction::LeftToRight));
    }
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

/// The parts of a range of the whole text, each with the span that it is of.
fn parts(text: &[Span], range: Range<usize>) -> impl Iterator<Item = (&str, &Span)> {
    let mut from = 0;
    text.iter().filter_map(move |span| {
        let start = range.start.max(from) - from;
        let end = range.end.min(from + span.text.len()).saturating_sub(from);
        from += span.text.len();
        (start < end).then(|| (&span.text[start..end], span))
    })
}

/// The stretches of a line as they are seen, from left to right. Words in one
/// style are ordered where they are shaped.
fn seen(text: &[Span], ink: &Range<usize>, direction: Direction) -> Vec<(Range<usize>, Direction)> {
    if parts(text, ink.clone()).count() < 2 {
        return vec![(ink.clone(), direction)];
    }
    let words: String = parts(text, ink.clone()).map(|it| it.0).collect();
    let stretches = stretches(&words, direction).into_iter();
    stretches
        .map(|(it, direction)| (ink.start + it.start..ink.start + it.end, direction))
        .collect()
}

/// The line of a range of the whole text, whose paragraph is read in a direction.
fn line(text: &[Span], ink: Range<usize>, hyphenated: bool, direction: Direction) -> Line {
    let mut line = Line::default();
    let mut tallest = text.first().map(|span| span.style);
    for (_, span) in parts(text, ink.clone()) {
        tallest = tallest
            .filter(|it| it.leading >= span.style.leading)
            .or(Some(span.style));
    }
    let mut runs = Vec::new();
    for (stretch, direction) in seen(text, &ink, direction) {
        let mut start = stretch.start;
        let mut within: Vec<_> = parts(text, stretch)
            .map(|(words, span)| {
                start += words.len();
                (start, words, span)
            })
            .collect();
        if direction == Direction::RightToLeft {
            within.reverse();
        }
        for (end, words, span) in within {
            let mut words = words.to_owned();
            if hyphenated && end == ink.end {
                words.push(HYPHEN);
            }
            let style = span.style;
            let run = Run::within(direction, words, style.weight, style.size, style.ink);
            let mut run = run.at(line.width, 0.0);
            run.link = span.link;
            line.width += run.width;
            runs.push((end, run));
        }
    }
    runs.sort_by_key(|it| it.0);
    line.runs = runs.into_iter().map(|it| it.1).collect();
    if let Some(style) = tallest {
        line.height = style.leading;
        // Inter's capitals are 0.727 em high: they stand in the line's middle.
        let baseline = (style.leading + 0.727 * style.size) / 2.0;
        for run in &mut line.runs {
            run.baseline = baseline;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{BODY, plain, span};

    fn broken(words: &str, width: f32) -> Vec<String> {
        let lines = lines(&plain(words, BODY), width);
        for line in &lines {
            let first = line.runs.first().map_or("", |run| run.text.as_str());
            let letters = first.trim_end_matches(HYPHEN).chars().count();
            assert!(line.width <= width + 0.01 || letters == 1);
        }
        let text = |line: &Line| line.runs.iter().map(|run| run.text.as_str()).collect();
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
    fn styles_change_places_where_one_reads_from_the_right() {
        let strong = |text: &str| span(text, BODY.strong());
        let plain = |text: &str| span(text, BODY);
        let text = [strong("שלום ICU"), plain(" עולם 12")];
        let [line] = &lines(&text, 400.0)[..] else {
            panic!("one line");
        };
        let read: Vec<_> = line.runs.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(read, ["שלום ", "ICU", " עולם ", "12"]);
        let mut seen: Vec<_> = line.runs.iter().collect();
        seen.sort_by(|one, other| one.x.total_cmp(&other.x));
        let seen: Vec<_> = seen.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(seen, ["12", " עולם ", "ICU", "שלום "]);
    }

    #[test]
    fn a_number_stays_with_its_unit() {
        let words = "about 46,000 € a year";
        let width = lettering::width(BODY.weight, BODY.size, "about 46,000");
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
        assert!(even[1].runs[0].text.contains(' '));
    }

    fn width_of(text: &str) -> f32 {
        lettering::width(BODY.weight, BODY.size, text)
    }

    fn parted(text: &str, width: f32) -> Vec<String> {
        broken(text, width)
    }

    include!("../../../../../tests/references/line_breaks.rs");
}
