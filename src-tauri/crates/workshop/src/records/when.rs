//! When something happened: a day, or a time of the day, where it happened. It
//! may say how far that place's clock was from UTC, so that the hour that comes
//! twice in autumn can be told, and a log that is kept in UTC beside others.

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// So far from UTC is no clock, in seconds.
const FARTHEST: i32 = 14 * 3600;
/// How versions of the form before 4, and of the library before 6, wrote a day
/// of which no time is known.
const OLD_DAY: &str = "T00:00:00";

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

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_day() {
            return fmt::Debug::fmt(&self.date(), f);
        }
        if self.has_seconds() {
            // As chrono writes it: with as many places as it has.
            fmt::Debug::fmt(&self.local, f)?;
        } else {
            write!(f, "{:?}T{}", self.date(), self.local.format("%H:%M"))?;
        }
        match self.offset() {
            Some(offset) if offset.local_minus_utc() == 0 => f.write_str("Z"),
            Some(offset) => write!(f, "{offset}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The error of a text that is neither a day nor a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "neither a day as 2026-03-13 nor a time as 2026-03-13T22:10, which may say its distance from UTC: 2026-03-13T22:10+01:00"
)]
pub struct NoTime;

impl FromStr for When {
    type Err = NoTime;

    fn from_str(text: &str) -> Result<Self, NoTime> {
        let Some((day, clock)) = text.split_once(['T', 't', ' ']) else {
            return text.parse().map(Self::day).map_err(|_| NoTime);
        };
        let day: NaiveDate = day.parse().map_err(|_| NoTime)?;
        let from = clock.find(['Z', 'z', '+', '-', '−']);
        let (clock, zone) = clock.split_at(from.unwrap_or(clock.len()));
        let clock: NaiveTime = clock.trim_end().parse().map_err(|_| NoTime)?;
        let local = day.and_time(clock);
        match zone {
            "" => Ok(Self::time(local)),
            _ => Self::with_offset(local, offset(zone).ok_or(NoTime)?).ok_or(NoTime),
        }
    }
}

/// "Z", "+02:00", "+0200", "-03".
fn offset(zone: &str) -> Option<FixedOffset> {
    if zone.eq_ignore_ascii_case("z") {
        return FixedOffset::east_opt(0);
    }
    let (east, digits) = match zone.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, zone.strip_prefix(['-', '−'])?),
    };
    let (hours, minutes) = match (digits.split_once(':'), digits.len()) {
        (Some(both), 5) => both,
        (None, 4) => digits.split_at_checked(2)?,
        (None, 2) => (digits, "00"),
        _ => return None,
    };
    let number = |it: &str| -> Option<i32> {
        let all = it.bytes().all(|it| it.is_ascii_digit());
        it.parse().ok().filter(|_| all && it.len() == 2)
    };
    let minutes = number(minutes).filter(|it| *it < 60)?;
    FixedOffset::east_opt(east * (number(hours)? * 3600 + minutes * 60))
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// A time that was midnight to the second is a day: so older versions wrote it.
impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let (when, old_day) = written(from)?;
        Ok(if old_day {
            Self::day(when.date())
        } else {
            when
        })
    }
}

/// A time that was called exact, and so never stood for a day.
pub(crate) fn exact<'de, D: Deserializer<'de>>(from: D) -> Result<When, D::Error> {
    written(from).map(|it| it.0)
}

/// What is written, and whether it may be how a day was written once.
fn written<'de, D: Deserializer<'de>>(from: D) -> Result<(When, bool), D::Error> {
    struct Text;
    impl de::Visitor<'_> for Text {
        type Value = (When, bool);

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a day or a time")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
            let when = text.parse().map_err(E::custom)?;
            Ok((when, text.ends_with(OLD_DAY)))
        }
    }
    from.deserialize_str(Text)
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
