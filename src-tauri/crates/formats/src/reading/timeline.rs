//! Lines that begin with times: what happened, in order.

use super::dates::{Day, Stamp, stamp};
use super::draft::{Draft, DraftEntry, Kind, Wanted, Why};
use super::tree::{folded, too_long};
use super::{Asked, DateOrder, inline};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use workshop::outline::line;
use workshop::{EntryTime, When, has_words, limits};

/// Whether most lines begin with a time, and there are some.
pub(super) fn is_timeline(text: &str, asked: &Asked<'_>) -> bool {
    if asked.choices.wanted == Some(Wanted::Entries) {
        return true;
    }
    let (mut all, mut timed, mut clocks) = (0, 0, 0);
    for (_, text) in super::lines(text).take(400) {
        let words = bare(text);
        if words.is_empty() {
            continue;
        }
        all += 1;
        if let Some((stamp, rest)) = stamp(words) {
            timed += usize::from(stamp.day.is_none_or(|it| it != Day::NoYear) || has_words(rest));
            clocks +=
                usize::from(stamp.clock.is_some() || matches!(stamp.day, Some(Day::Known(_))));
        }
    }
    clocks >= 2 && timed * 10 >= all * 6
}

/// A line without the marks of lists, headings and quotes.
fn bare(text: &str) -> &str {
    let text = text.trim().trim_start_matches(['#', '>']).trim_start();
    let listed = line(text);
    // "13. 3. 2026" is no list.
    match stamp(text) {
        Some(_) => text,
        None => listed.words,
    }
}

/// Reads entries, a line each; a line without a time belongs to the one above.
pub(super) fn read(text: &str, asked: &Asked<'_>) -> Draft {
    let mut draft = Draft::new(Kind::Timeline);
    let mut read: Vec<(usize, Option<Stamp>, String)> = super::lines(text)
        .filter_map(|(number, text)| {
            let text = bare(text);
            let (stamp, words) = match stamp(text) {
                Some((stamp, rest)) => (Some(stamp), rest),
                None => (None, text),
            };
            let words = words
                .trim_start_matches(|it: char| it.is_whitespace() || "])*–—-:|,;→".contains(it));
            let words = folded(&inline::plain(words));
            (stamp.is_some() || has_words(&words)).then_some((number, stamp, words))
        })
        .take(limits::LIST * 2 + 1)
        .collect();
    if read.len() > limits::LIST * 2 {
        let most = limits::LIST;
        for (line, _, words) in read.split_off(most * 2) {
            draft.leave_out(line, &words, Why::TooMany { most });
        }
    }
    let days: Vec<Day> = read.iter().filter_map(|it| it.1?.day).collect();
    draft.dates = order(&mut draft, &days, asked);
    let mut clock = Running::new(asked.choices.day, draft.dates);
    for (number, stamp, words) in read {
        let time = stamp.map(|it| clock.time(it));
        // A day alone is of the lines beneath it.
        if !has_words(&words) {
            continue;
        }
        let time = match time {
            Some(Ok(time)) => time,
            Some(Err(why)) => {
                draft.asks_day |= why == Why::NoDay;
                draft.leave_out(number, &words, why);
                EntryTime::Unknown
            }
            None => EntryTime::Unknown,
        };
        let entry = DraftEntry {
            line: number,
            time,
            text: words,
            ..DraftEntry::default()
        };
        add(&mut draft, entry);
    }
    draft
}

/// Adds an entry where there is room for it.
pub(super) fn add(draft: &mut Draft, entry: DraftEntry) {
    let most = limits::LIST;
    match too_long(&entry.text, limits::SENTENCE) {
        Some(why) => draft.leave_out(entry.line, &entry.text, why),
        None if draft.entries.len() >= most => {
            draft.leave_out(entry.line, &entry.text, Why::TooMany { most });
        }
        None => draft.entries.push(entry),
    }
}

/// The order of all dates: the one that was set, or that one of them shows.
pub(super) fn order(draft: &mut Draft, days: &[Day], asked: &Asked<'_>) -> Option<DateOrder> {
    let shown = || {
        let mut shown = days.iter().filter_map(|it| it.shows());
        let first = shown.next()?;
        shown.all(|it| it == first).then_some(first)
    };
    let unclear = days.iter().any(|it| it.is_unclear());
    let order = asked.choices.dates.or_else(shown);
    draft.asks_dates = unclear && (asked.choices.dates.is_some() || order.is_none());
    order
}

/// The day goes on from one line to the next.
pub(super) struct Running {
    day: Option<NaiveDate>,
    /// The day was said, or follows from one that was.
    last: Option<NaiveDateTime>,
    order: Option<DateOrder>,
}

impl Running {
    pub(super) const fn new(day: Option<NaiveDate>, order: Option<DateOrder>) -> Self {
        Self {
            day,
            last: None,
            order,
        }
    }

    pub(super) fn time(&mut self, stamp: Stamp) -> Result<EntryTime, Why> {
        if let Some(day) = stamp.day {
            self.day = None;
            self.last = None;
            self.day = Some(match day {
                Day::NoYear => return Err(Why::NoYear),
                day => day.read(day.shows().or(self.order)).ok_or(Why::DateOrder)?,
            });
        }
        let Some(clock) = stamp.clock else {
            let day = self.day.ok_or(Why::NoDay)?;
            return Ok(EntryTime::Approximate(When::day(day)));
        };
        let mut at = self.day.ok_or(Why::NoDay)?.and_time(clock.time);
        // After midnight the clock begins anew.
        if stamp.day.is_none()
            && let Some(last) = self.last
            && last - at > TimeDelta::hours(12)
        {
            at += TimeDelta::days(1);
            self.day = Some(at.date());
        }
        self.last = Some(at);
        let when = match clock.offset {
            Some(offset) => When::with_offset(at, offset).unwrap_or(When::time(at)),
            None => When::time(at),
        };
        Ok(match stamp.about {
            true => EntryTime::Approximate(when),
            false => EntryTime::Exact(when),
        })
    }
}
