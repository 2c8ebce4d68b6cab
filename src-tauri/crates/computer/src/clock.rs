//! The computer's clock and calendar.

use chrono::{DateTime, FixedOffset, Local, Offset, TimeDelta, TimeZone, Utc};
use std::time::SystemTime;

/// Now. A clock that nobody has set may say anything; chrono's own reading of
/// it can't go before 1970.
pub(crate) fn now() -> DateTime<Utc> {
    moment(SystemTime::now())
}

/// How far the computer's clock is from UTC at a moment.
pub(crate) fn offset(at: DateTime<Utc>) -> FixedOffset {
    Local.offset_from_utc_datetime(&at.naive_utc()).fix()
}

fn moment(at: SystemTime) -> DateTime<Utc> {
    let since = match at.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => TimeDelta::from_std(after),
        Err(before) => TimeDelta::from_std(before.duration()).map(|it| -it),
    };
    let at = since
        .ok()
        .and_then(|it| DateTime::UNIX_EPOCH.checked_add_signed(it));
    // A year of more than four digits is written in no form that is read again.
    at.filter(|it| (1..=9999).contains(&chrono::Datelike::year(it)))
        .unwrap_or(DateTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn shifted(seconds: i64) -> Option<SystemTime> {
        let by = Duration::from_secs(seconds.unsigned_abs());
        match seconds < 0 {
            true => SystemTime::UNIX_EPOCH.checked_sub(by),
            false => SystemTime::UNIX_EPOCH.checked_add(by),
        }
    }

    #[test]
    fn i11_whatever_the_clock_says_is_a_moment() {
        let said = |seconds| shifted(seconds).map(|it| moment(it).to_rfc3339());
        assert_eq!(said(0).as_deref(), Some("1970-01-01T00:00:00+00:00"));
        assert_eq!(said(-86_400).as_deref(), Some("1969-12-31T00:00:00+00:00"));
        assert_eq!(
            said(1_774_000_000).as_deref(),
            Some("2026-03-20T09:46:40+00:00")
        );
        for far in [i64::MIN + 1, -100_000_000_000, 1_000_000_000_000, i64::MAX] {
            let nobody = said(far).is_none_or(|it| it == "1970-01-01T00:00:00+00:00");
            assert!(nobody, "{far}");
        }
    }

    #[test]
    fn i2_an_offset_is_the_computers_own() {
        for at in [
            DateTime::<Utc>::MIN_UTC,
            DateTime::UNIX_EPOCH,
            DateTime::<Utc>::MAX_UTC,
        ] {
            offset(at);
        }
        let noon: DateTime<Utc> = "2026-03-20T12:00:00Z".parse().unwrap();
        assert_eq!(offset(noon), *noon.with_timezone(&Local).offset());
    }
}
