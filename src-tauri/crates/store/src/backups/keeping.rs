//! Which backups are kept: the newest ones, and one of each day for a month, as
//! long as they take no more room than they may.

use super::Backup;
use chrono::{DateTime, Days, TimeDelta, Utc};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// So many of the newest are kept, whenever they were taken.
const NEWEST: usize = 10;

/// For so many days the last one of each day is kept.
const DAYS: u64 = 30;

/// The newest few are kept whatever room they take.
const AT_LEAST: usize = 3;

/// All of them together take no more bytes than this: 2 GiB.
pub(super) const ROOM: u64 = 2 << 30;

/// Two of one second are a second apart by their names.
const SLACK: TimeDelta = TimeDelta::seconds(5);

/// The backups as they follow each other, the newest first. Those of a time that
/// is still to come were taken while the clock was wrong: they come last, so that
/// none of them takes the place of one that is taken now.
pub(super) fn in_order(mut backups: Vec<Backup>, now: DateTime<Utc>) -> Vec<Backup> {
    backups.sort_by_key(|it| (it.at - now > SLACK, Reverse(it.at)));
    backups
}

/// Those of the backups, [in order](in_order), that needn't be kept any longer.
pub(super) fn outdated(backups: &[Backup], now: DateTime<Utc>, room: u64) -> Vec<&Backup> {
    let since = now.checked_sub_days(Days::new(DAYS));
    let (mut days, mut taken, mut kept) = (BTreeSet::new(), 0_u64, 0);
    let keeps = |backup: &&Backup| {
        let is_last_of_day = days.insert(backup.at.date_naive());
        let is_recent = since.is_none_or(|since| backup.at >= since);
        let wanted = kept < NEWEST || (is_last_of_day && is_recent);
        let fits = kept < AT_LEAST || taken.saturating_add(backup.bytes) <= room;
        if wanted && fits {
            taken = taken.saturating_add(backup.bytes);
            kept += 1;
        }
        !(wanted && fits)
    };
    backups.iter().filter(keeps).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use std::path::PathBuf;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    /// Backups of so many bytes, the newest first, each so many minutes older
    /// than the one before.
    fn taken(apart: &[(i64, u64)]) -> Vec<Backup> {
        let mut at = now();
        let one = |&(minutes, bytes): &(i64, u64)| {
            at -= TimeDelta::minutes(minutes);
            let file = PathBuf::from(at.to_string());
            Backup { file, at, bytes }
        };
        apart.iter().map(one).collect()
    }

    #[test]
    fn of_each_hour_of_two_months_the_last_ten_and_one_a_day_for_thirty_days_stay() {
        let hourly = taken(&[(60, 1); 24 * 60]);
        let gone = outdated(&hourly, now(), ROOM);
        let kept = |it: &&Backup| !gone.contains(it);
        let kept: Vec<_> = hourly.iter().filter(kept).collect();
        assert!(hourly[..10].iter().all(|it| kept.contains(&it)));
        assert!((38..=41).contains(&kept.len()), "{}", kept.len());
        let days: BTreeSet<_> = kept.iter().map(|it| it.at.date_naive()).collect();
        assert_eq!(days.len(), 31);
    }

    #[test]
    fn a_clock_that_jumps_back_takes_no_room_from_what_is_taken_now() {
        // A clock that was a year ahead for two days, and is right again.
        let year = TimeDelta::days(365);
        let mut there = taken(&[(60, 1); 48]);
        there.iter_mut().for_each(|it| it.at += year);
        for hour in 0..12 {
            let now = now() + TimeDelta::hours(hour);
            let (file, bytes) = (PathBuf::from(format!("right {hour}")), 1);
            there.push(Backup {
                file,
                at: now,
                bytes,
            });
            there = in_order(there, now);
            let gone: Vec<_> = outdated(&there, now, ROOM).into_iter().cloned().collect();
            there.retain(|it| !gone.contains(it));
            let right = there.iter().filter(|it| it.at <= now).count();
            assert!(
                right >= usize::try_from(hour + 1).unwrap().min(NEWEST),
                "{hour}"
            );
        }
        // Of the wrong ones, the last of each day.
        assert!(there.iter().filter(|it| it.at > now() + year / 2).count() <= 3);
    }

    proptest! {
        #[test]
        fn what_was_just_taken_is_kept_whatever_the_clock_did(
            at in vec(-50_000_i64..50_000, 0..40),
            room in 0_u64..30,
        ) {
            let one = |minutes: &i64| Backup {
                file: PathBuf::from(minutes.to_string()),
                at: now() + TimeDelta::minutes(*minutes),
                bytes: 1,
            };
            let mut there: Vec<_> = at.iter().map(one).collect();
            there.push(one(&0));
            let there = in_order(there, now());
            prop_assert_eq!(there[0].at, now());
            prop_assert!(!outdated(&there, now(), room).contains(&&there[0]));
        }

        #[test]
        fn the_newest_three_stay_and_the_rest_fits(
            apart in vec((0_i64..5000, 0_u64..400), 0..80),
            room in 0_u64..4000,
        ) {
            let there = taken(&apart);
            let gone = outdated(&there, now(), room);
            let kept: Vec<_> = there.iter().filter(|it| !gone.contains(it)).collect();
            prop_assert!(kept.len() >= there.len().min(AT_LEAST));
            if kept.len() > AT_LEAST {
                prop_assert!(kept.iter().map(|it| it.bytes).sum::<u64>() <= room);
            }
            // Done again, nothing more goes.
            let kept: Vec<_> = kept.into_iter().cloned().collect();
            prop_assert!(outdated(&kept, now(), room).is_empty());
        }
    }
}
