//! What day and what time it is, by the clock of the computer.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Offset, Utc};
use workshop::When;

/// The clock of the computer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Time {
    now: fn() -> DateTime<Utc>,
    /// How far the computer's clock is from UTC at a moment.
    offset: fn(DateTime<Utc>) -> FixedOffset,
}

impl Time {
    /// The clock of Greenwich.
    pub(crate) fn new(now: fn() -> DateTime<Utc>) -> Self {
        Self {
            now,
            offset: |_| Utc.fix(),
        }
    }

    pub(crate) fn with_offset(self, offset: fn(DateTime<Utc>) -> FixedOffset) -> Self {
        Self { offset, ..self }
    }

    pub(crate) fn now(self) -> DateTime<Utc> {
        (self.now)()
    }

    pub(crate) fn today(self) -> NaiveDate {
        self.day_of(self.now())
    }

    /// The day that a moment falls on.
    pub(crate) fn day_of(self, at: DateTime<Utc>) -> NaiveDate {
        self.local(at).date()
    }

    /// This moment, as the clock shows it.
    pub(crate) fn clock_time(self) -> When {
        let now = self.now();
        let local = self.local(now);
        When::with_offset(local, (self.offset)(now)).unwrap_or_else(|| When::time(local))
    }

    fn local(self, at: DateTime<Utc>) -> NaiveDateTime {
        let local = at.naive_utc().checked_add_offset((self.offset)(at));
        local.unwrap_or(at.naive_utc())
    }
}
