//! What was told back to whoever reported.

use crate::records::text::{check_years, story};
use crate::{Refusal, Thing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One thing that was told back of a report, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReportAnswer {
    /// The day on which it was told.
    #[cfg_attr(feature = "typescript", ts(as = "String"))]
    pub told: NaiveDate,
    /// What was told: never empty.
    pub words: String,
    /// What was reported, as whoever answers words it for everybody to read;
    /// empty: the answer is for whoever reported alone.
    pub matter: String,
}

impl ReportAnswer {
    /// Folds the white space, and checks it.
    ///
    /// # Errors
    /// No words, too many, or a mistyped year.
    pub fn accept(mut self) -> Result<Self, Refusal> {
        story(Thing::Answer, &mut self.words)?;
        if self.words.is_empty() {
            return Err(Refusal::Empty(Thing::Answer));
        }
        story(Thing::WhatHappened, &mut self.matter)?;
        check_years([self.told])?;
        Ok(self)
    }

    /// Whether everybody may read it.
    #[must_use]
    pub fn is_for_everybody(&self) -> bool {
        !self.matter.is_empty()
    }
}
