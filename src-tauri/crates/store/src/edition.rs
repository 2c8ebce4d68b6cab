//! A report that was handed out.

use chrono::NaiveDate;

/// A report that was handed out of a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// From 1.
    pub number: u32,
    /// The day on which it was written.
    pub day: NaiveDate,
    /// The workshop's revision then.
    pub step: u64,
    /// Tells what was in the workshop from anything else.
    pub fingerprint: String,
}
