//! What the report needs to know that the workshop doesn't say.

use crate::flow::Sheet;
use chrono::NaiveDate;
use workshop::{Language, Workshop};

/// The paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// The options of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The day of the report. What is overdue is measured from it.
    pub today: NaiveDate,
    /// The paper.
    pub size: PageSize,
    /// The language of the fixed words.
    pub language: Language,
    /// Who was hurt and what they need is a part of it. Without this, not a byte
    /// of that is in the file.
    pub who_was_hurt: bool,
    /// The program and its version, for the file's own record: "Lisca 0.1.0".
    pub generator: String,
}

impl Options {
    /// A4, in the workshop's own language.
    #[must_use]
    pub fn new(workshop: &Workshop, today: NaiveDate, generator: impl Into<String>) -> Self {
        Self {
            today,
            size: PageSize::default(),
            language: workshop.session().language,
            who_was_hurt: false,
            generator: generator.into(),
        }
    }
}

impl PageSize {
    /// Upright, for reading.
    pub(crate) fn upright(self) -> Sheet {
        let (width, height) = match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        };
        Sheet {
            width,
            height,
            side: 48.0,
            top: 76.0,
            bottom: height - 62.0,
            head: 40.0,
            foot: height - 38.0,
        }
    }

    /// On its side, for pictures and wide tables.
    pub(crate) fn sideways(self) -> Sheet {
        let upright = self.upright();
        Sheet {
            width: upright.height,
            height: upright.width,
            side: 36.0,
            top: 58.0,
            bottom: upright.width - 46.0,
            head: 29.0,
            foot: upright.width - 32.0,
        }
    }
}
