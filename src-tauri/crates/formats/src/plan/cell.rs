//! What stands in a cell of the plan.

use chrono::NaiveDate;

/// One cell.
pub(crate) enum Cell<'a> {
    /// Words; perhaps none.
    Words(&'a str),
    /// Several things, each a line of its own where a cell can have lines.
    Lines(Vec<&'a str>),
    /// A number; none: nothing is known.
    Number(Option<u32>),
    /// A day; none: there is none yet.
    Day(Option<NaiveDate>),
}

impl Cell<'_> {
    /// Whether nothing stands in it.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Words(words) => words.is_empty(),
            Self::Lines(lines) => lines.is_empty(),
            Self::Number(number) => number.is_none(),
            Self::Day(day) => day.is_none(),
        }
    }

    /// As text, with days as 2026-05-01, which every spreadsheet reads as a day.
    pub(crate) fn text(&self, between_lines: &str) -> String {
        match self {
            Self::Words(words) => (*words).to_owned(),
            Self::Lines(lines) => lines.join(between_lines),
            Self::Number(number) => number.map(|it| it.to_string()).unwrap_or_default(),
            Self::Day(day) => day.map(|it| it.to_string()).unwrap_or_default(),
        }
    }
}
