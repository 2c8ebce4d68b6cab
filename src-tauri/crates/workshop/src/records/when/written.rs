//! A day or a time as it is written, in files and in the store, and read again.

use super::When;
use chrono::{FixedOffset, NaiveDate, NaiveTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// How versions of the form before 4, and of the library before 6, wrote a day
/// of which no time is known.
const OLD_DAY: &str = "T00:00:00";

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
