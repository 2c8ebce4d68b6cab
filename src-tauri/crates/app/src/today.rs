//! What day and what time it is, by the clock of the computer.

use crate::App;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use workshop::When;

impl App {
    pub(crate) fn today(&self) -> NaiveDate {
        self.day_of((self.now)())
    }

    /// The day that a moment falls on, by the clock of the computer.
    #[must_use]
    pub fn day_of(&self, at: DateTime<Utc>) -> NaiveDate {
        self.local(at).date()
    }

    /// This moment, by the clock of the computer.
    pub(crate) fn clock_time(&self) -> When {
        let now = (self.now)();
        let local = self.local(now);
        When::with_offset(local, (self.offset)(now)).unwrap_or_else(|| When::time(local))
    }

    fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        let local = at.naive_utc().checked_add_offset((self.offset)(at));
        local.unwrap_or(at.naive_utc())
    }

    /// Whether a time is still to come. What has happened can't be; but the clock
    /// of a place may be ahead of the computer's, and the computer's may be wrong:
    /// so it is told, and never refused.
    #[must_use]
    pub fn is_to_come(&self, at: When) -> bool {
        self.clock_time().is_before(at)
    }
}
