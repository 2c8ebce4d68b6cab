//! When something happened: a day, or a time of the day, where it happened. It
//! may say how far that place's clock was from UTC, so that the hour that comes
//! twice in autumn can be told, and a log that is kept in UTC beside others.

mod written;

pub use written::NoTime;
pub(crate) use written::exact;

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

/// So far from UTC is no clock, in seconds.
const FARTHEST: i32 = 14 * 3600;

/// A day, or a time of one. Written `2026-03-13`, `2026-03-13T23:56`,
/// `2026-03-13T23:56:20`, the last two also with `Z` or `+02:00` behind.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct When {
    /// Midnight where only the day is known.
    local: NaiveDateTime,
    precision: Precision,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Precision {
    Day,
    Time(Option<FixedOffset>),
}

impl When {
    /// A day of which no time is known.
    #[must_use]
    pub const fn day(day: NaiveDate) -> Self {
        Self {
            local: day.and_time(NaiveTime::MIN),
            precision: Precision::Day,
        }
    }

    /// A local time.
    #[must_use]
    pub const fn time(local: NaiveDateTime) -> Self {
        Self {
            local,
            precision: Precision::Time(None),
        }
    }

    /// A local time where the clock was so far from UTC; none for an offset
    /// that no clock has.
    #[must_use]
    pub fn with_offset(local: NaiveDateTime, offset: FixedOffset) -> Option<Self> {
        let east = offset.local_minus_utc();
        (east.abs() <= FARTHEST && east % 60 == 0).then_some(Self {
            local,
            precision: Precision::Time(Some(offset)),
        })
    }

    /// The local time; midnight where only the day is known.
    #[must_use]
    pub const fn local(self) -> NaiveDateTime {
        self.local
    }

    /// The day, where it happened.
    #[must_use]
    pub const fn date(self) -> NaiveDate {
        self.local.date()
    }

    /// Whether only the day is known.
    #[must_use]
    pub const fn is_day(self) -> bool {
        matches!(self.precision, Precision::Day)
    }

    /// Whether the time is known closer than to the minute.
    #[must_use]
    pub fn has_seconds(self) -> bool {
        self.local.second() != 0 || self.local.nanosecond() != 0
    }

    /// What the clock said: "23:56", "23:56:20" where the seconds are known,
    /// with its zone behind where it has one. Midnight of a day alone.
    #[must_use]
    pub fn clock(self) -> String {
        let form = if self.has_seconds() {
            "%H:%M:%S"
        } else {
            "%H:%M"
        };
        let clock = self.local.format(form);
        match self.zone() {
            Some(zone) => format!("{clock}\u{a0}{zone}"),
            None => clock.to_string(),
        }
    }

    /// How far the clock was from UTC, where that is known.
    #[must_use]
    pub const fn offset(self) -> Option<FixedOffset> {
        match self.precision {
            Precision::Day => None,
            Precision::Time(offset) => offset,
        }
    }

    /// The clock that the time is of, as it is said in every language: "UTC",
    /// "UTC+2", "UTC−3:30".
    #[must_use]
    pub fn zone(self) -> Option<String> {
        let minutes = self.offset()?.local_minus_utc() / 60;
        let sign = if minutes < 0 { '−' } else { '+' };
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        Some(match (hours, rest) {
            (0, 0) => "UTC".into(),
            (_, 0) => format!("UTC{sign}{hours}"),
            _ => format!("UTC{sign}{hours}:{rest:02}"),
        })
    }

    /// How long after another it was: in truth where both say how far they are
    /// from UTC, else by the clock on the wall.
    #[must_use]
    pub fn since(self, other: Self) -> TimeDelta {
        let walls = self.local - other.local;
        let between = match (self.offset(), other.offset()) {
            (Some(mine), Some(its)) => mine.local_minus_utc() - its.local_minus_utc(),
            _ => 0,
        };
        walls - TimeDelta::seconds(between.into())
    }

    /// Whether it was surely earlier: where one of the two is a day alone, on an
    /// earlier day.
    #[must_use]
    pub fn is_before(self, other: Self) -> bool {
        if self.is_day() || other.is_day() {
            return self.date() < other.date();
        }
        self.since(other) < TimeDelta::zero()
    }
}

impl From<NaiveDateTime> for When {
    fn from(local: NaiveDateTime) -> Self {
        Self::time(local)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> When {
        text.parse().unwrap_or_else(|_| panic!("{text}"))
    }

    #[test]
    fn w10_a_time_is_written_as_it_was_read() {
        for (text, written) in [
            ("2026-03-13", "2026-03-13"),
            ("2026-03-13T23:56", "2026-03-13T23:56"),
            ("2026-03-13T23:56:00", "2026-03-13T23:56"),
            ("2026-03-13 23:56", "2026-03-13T23:56"),
            ("2026-03-13T00:00", "2026-03-13T00:00"),
            ("2026-03-13T23:56:20", "2026-03-13T23:56:20"),
            ("2026-03-13T23:56:20.5", "2026-03-13T23:56:20.500"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
            ("2026-03-13T23:56z", "2026-03-13T23:56Z"),
            ("2026-03-13T23:56+0000", "2026-03-13T23:56Z"),
            ("2026-03-13T23:56+02", "2026-03-13T23:56+02:00"),
            ("2026-03-13T23:56:20-03:30", "2026-03-13T23:56:20-03:30"),
        ] {
            assert_eq!(read(text).to_string(), written);
            assert_eq!(read(written), read(text));
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "2026",
            "2026-02-30",
            "2026-03-13T",
            "2026-03-13T25:00",
            "2026-03-13Z",
            "2026-03-13T10:00+15:00",
            "2026-03-13T10:00+1:30",
            "2026-03-13T10:00+01:60",
            "2026-03-13T10:00+é2",
            "2026-03-13T10:00 CET",
            "05/01/2026",
        ] {
            assert_eq!(text.parse::<When>(), Err(NoTime), "{text}");
        }
    }

    #[test]
    fn a_clock_says_what_is_known() {
        let clock = |text: &str| read(text).clock().replace('\u{a0}', " ");
        assert_eq!(clock("2026-03-13T23:56"), "23:56");
        assert_eq!(clock("2026-03-13T23:56:20"), "23:56:20");
        assert_eq!(clock("2026-03-13T23:56Z"), "23:56 UTC");
        assert_eq!(clock("2026-03-13T23:56+02:00"), "23:56 UTC+2");
        assert_eq!(clock("2026-03-13T23:56-03:30"), "23:56 UTC−3:30");
    }

    /// The hour that comes twice, on the night of 25 October 2026.
    #[test]
    fn w18_summer_time_is_before_winter_time() {
        let (summer, winter) = (
            read("2026-10-25T02:10+02:00"),
            read("2026-10-25T02:05+01:00"),
        );
        assert_eq!(winter.since(summer).num_minutes(), 55);
        assert!(summer.is_before(winter));
        let wall = read("2026-10-25T02:05");
        assert_eq!(wall.since(summer).num_minutes(), -5);
    }

    #[test]
    fn w10_a_day_is_before_other_days_alone() {
        let (day, evening) = (read("2026-03-13"), read("2026-03-13T22:10"));
        assert!(!day.is_before(evening) && !evening.is_before(day));
        assert!(read("2026-03-12").is_before(evening));
    }
}
