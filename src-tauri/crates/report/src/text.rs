//! Words in several styles, broken into lines.

mod breaking;

pub(crate) use breaking::{even_lines, lines};

use crate::goal::Target;
use crate::ink::Ink;
use crate::page::{Run, Shape};
use lettering::Weight;

/// The style of words; sizes are in pt.
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
/// The title of a chapter.
pub(crate) const CHAPTER: Style = style(15.0, 20.0, Weight::SemiBold, Ink::Text);
/// What stands out within a chapter.
pub(crate) const LEAD: Style = style(10.5, 15.75, Weight::Regular, Ink::Text);
/// Running text.
pub(crate) const BODY: Style = style(9.375, 14.25, Weight::Regular, Ink::Text);
/// Cells of a table.
pub(crate) const CELL: Style = style(8.25, 11.75, Weight::Regular, Ink::Text);
/// Captions, sources, running heads.
pub(crate) const SMALL: Style = style(7.75, 11.25, Weight::Regular, Ink::Muted);

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
    /// What the words lead to.
    pub(crate) link: Option<Target>,
}

impl Span {
    /// The same, leading to something.
    pub(crate) fn to(self, target: Target) -> Self {
        Self {
            link: Some(target),
            ..self
        }
    }
}

/// Words in any number of styles, following each other on the line.
pub(crate) type Text = Vec<Span>;

/// A text of one span.
pub(crate) fn plain(text: impl Into<String>, style: Style) -> Text {
    vec![span(text, style)]
}

/// A span of a text.
pub(crate) fn span(text: impl Into<String>, style: Style) -> Span {
    Span {
        text: text.into(),
        style,
        link: None,
    }
}

/// One line of a broken text: its runs, with x from the line's left end.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    /// The runs in reading order; a baseline is measured from the line's top.
    runs: Vec<Run>,
    /// The height of the line, in pt: the largest leading on it.
    pub(crate) height: f32,
    /// The width of its words, in pt.
    pub(crate) width: f32,
}

impl Line {
    /// The line no wider than it was measured. A part of a word may be drawn a
    /// little wider alone than within it; and how wide what Inter lacks is, is
    /// estimated otherwise for a line than for the whole text.
    fn fitted(mut self, width: f32) -> Self {
        if self.width > width + 0.001 {
            let factor = width / self.width;
            self.width = 0.0;
            let mut runs: Vec<&mut Run> = self.runs.iter_mut().collect();
            runs.sort_by(|one, other| one.x.total_cmp(&other.x));
            for run in runs {
                run.narrow(factor);
                run.x = self.width;
                self.width += run.width;
            }
        }
        self
    }

    /// The line's runs, with its top left corner at the place given.
    pub(crate) fn shapes(&self, left: f32, top: f32) -> impl Iterator<Item = Shape> + '_ {
        let runs = self.runs.iter().cloned();
        runs.map(move |run| Shape::Text(run).moved(left, top))
    }
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

    #[test]
    fn styles_change_within_a_line() {
        let text = vec![span("A root", BODY.strong()), span(" led to this", BODY)];
        let lines = lines(&text, 400.0);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].runs.len(), 2);
        assert!(lines[0].runs[1].x > 0.0);
    }

    #[test]
    fn briefly_means_sentences_or_words() {
        assert_eq!(brief("Short.", 10), "Short.");
        assert_eq!(brief("One is here. Two is there.", 16), "One is here.");
        assert_eq!(brief("No end of words in here", 14), "No end of…");
        assert_eq!(brief("unbreakable", 4), "unbr…");
    }
}
