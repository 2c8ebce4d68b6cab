//! Dates and times as people and programs write them.

use super::DateOrder;
use chrono::{FixedOffset, NaiveDate, NaiveTime};
use workshop::outline::month;

/// What a text says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// A day.
    Known(NaiveDate),
    /// 03/04/2026: the first number, the second, the year.
    Either(u32, u32, i32),
    /// A day and a month.
    NoYear,
}

impl Day {
    /// The day, where the order is known.
    pub(super) fn read(self, order: Option<DateOrder>) -> Option<NaiveDate> {
        match (self, order) {
            (Self::Known(day), _) => Some(day),
            (Self::Either(first, second, year), Some(DateOrder::DayFirst)) => {
                NaiveDate::from_ymd_opt(year, second, first)
            }
            (Self::Either(first, second, year), Some(DateOrder::MonthFirst)) => {
                NaiveDate::from_ymd_opt(year, first, second)
            }
            _ => None,
        }
    }

    /// The order that this day shows, where one of its numbers is no month.
    pub(super) const fn shows(self) -> Option<DateOrder> {
        match self {
            Self::Either(first, second, _) if first > 12 && second <= 12 => {
                Some(DateOrder::DayFirst)
            }
            Self::Either(first, second, _) if second > 12 && first <= 12 => {
                Some(DateOrder::MonthFirst)
            }
            _ => None,
        }
    }

    /// Whether both orders give a day, and not the same one.
    pub(super) const fn is_unclear(self) -> bool {
        matches!(self, Self::Either(first, second, _) if first <= 12 && second <= 12 && first != second)
    }
}

/// A time of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) time: NaiveTime,
    pub(super) offset: Option<FixedOffset>,
}

/// A day, a time, or both, with what follows them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) day: Option<Day>,
    pub(super) clock: Option<Clock>,
    /// "About" stands before it.
    pub(super) about: bool,
}

/// A whole text as a day; a time behind it says no more.
pub(super) fn day(text: &str) -> Option<Day> {
    let (stamp, rest) = stamp(text)?;
    stamp
        .day
        .filter(|_| !rest.chars().any(char::is_alphanumeric))
}

/// The day and the time that a text begins with, and what follows.
pub(super) fn stamp(text: &str) -> Option<(Stamp, &str)> {
    let mut stamp = Stamp::default();
    let mut rest = text.trim_start_matches(|it: char| it.is_whitespace() || "[(*".contains(it));
    for about in [
        "ca.",
        "ca ",
        "circa ",
        "about ",
        "around ",
        "approx.",
        "approx ",
        "verso le ",
        "etwa ",
        "~",
        "≈",
    ] {
        if rest
            .get(..about.len())
            .is_some_and(|it| it.eq_ignore_ascii_case(about))
        {
            stamp.about = true;
            rest = rest[about.len()..].trim_start();
        }
    }
    if let Some((day, after)) = leading_day(rest) {
        stamp.day = Some(day);
        rest = after;
        let next = rest.trim_start_matches([' ', '\t', ',', 'T', '\u{a0}', ']']);
        let next = ["at ", "alle ", "ore ", "um ", "- ", "– "]
            .iter()
            .find_map(|it| next.strip_prefix(it))
            .unwrap_or(next);
        if let Some((clock, after)) = leading_clock(next) {
            stamp.clock = Some(clock);
            rest = after;
        }
    } else if let Some((clock, after)) = leading_clock(rest) {
        stamp.clock = Some(clock);
        rest = after;
    } else {
        return None;
    }
    // A number goes on: 10:05:33:7, or 2026-03-13-B.
    if rest.starts_with(|it: char| it.is_alphanumeric()) {
        return None;
    }
    Some((stamp, rest))
}

/// A number of so many digits at most, and what follows.
fn number(text: &str, most: usize) -> Option<(u32, &str)> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at(end);
    (1..=most)
        .contains(&end)
        .then(|| digits.parse().ok().map(|it| (it, rest)))?
}

fn leading_day(text: &str) -> Option<(Day, &str)> {
    let read = |it| year_first(it).or_else(|| numbers(it)).or_else(|| named(it));
    match read(text) {
        Some(whole) if whole.0 != Day::NoYear => Some(whole),
        // "mar" is a Tuesday, or March.
        part => read(without_weekday(text)).or(part),
    }
}

/// "Fri, 13 March": the name of the day says no more.
fn without_weekday(text: &str) -> &str {
    let names = [
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mer", "gio", "ven", "sab",
        "dom", "mo", "di", "mi", "do", "fr", "sa", "so",
    ];
    let Some((word, rest)) = text.split_once([' ', ',']) else {
        return text;
    };
    let word = word.trim_end_matches('.').to_lowercase();
    let rest = rest.trim_start_matches([' ', ',']);
    let long = word.ends_with("day")
        || word.ends_with("tag")
        || word.ends_with("woch")
        || word.ends_with("dì");
    let named =
        names.contains(&word.as_str()) || (long && names.iter().any(|it| word.starts_with(it)));
    match named
        && rest.starts_with(|it: char| it.is_ascii_digit() || it.is_alphabetic())
        && named_or_number(rest)
    {
        true => rest,
        false => text,
    }
}

fn named_or_number(rest: &str) -> bool {
    let first = rest.split([' ', '.', '/', '-']).next().unwrap_or_default();
    first.bytes().all(|it| it.is_ascii_digit()) || month(first).is_some()
}

/// 2026-03-13, 2026/3/13, 2026.03.13.
fn year_first(text: &str) -> Option<(Day, &str)> {
    let (year, rest) = number(text, 4).filter(|it| it.0 > 999)?;
    let sign = rest.chars().next().filter(|it| "-/.".contains(*it))?;
    let (month, rest) = number(rest.strip_prefix(sign)?, 2)?;
    let (day, rest) = number(rest.strip_prefix(sign)?, 2)?;
    let day = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    Some((Day::Known(day), rest))
}

/// 13.3.2026 is the day first; 13/3/26 and 13-3-2026 may be either.
fn numbers(text: &str) -> Option<(Day, &str)> {
    let (first, rest) = number(text, 2)?;
    let sign = rest.chars().next().filter(|it| "-/.".contains(*it))?;
    let after = rest.strip_prefix(sign)?;
    let (second, rest) = number(
        if sign == '.' {
            after.trim_start()
        } else {
            after
        },
        2,
    )?;
    let after = rest.strip_prefix(sign)?;
    let (year, digits, rest) = year(if sign == '.' {
        after.trim_start()
    } else {
        after
    })
    .or_else(|| (sign == '.').then_some((0, 0, after)))?;
    if digits == 0 {
        // 13.3. has no year.
        NaiveDate::from_ymd_opt(2000, second, first)?;
        return Some((Day::NoYear, rest));
    }
    if sign == '.' {
        let day = NaiveDate::from_ymd_opt(year, second, first)?;
        return Some((Day::Known(day), rest));
    }
    let either = Day::Either(first, second, year);
    match (either.shows(), either.is_unclear()) {
        (Some(order), _) => either.read(Some(order)).map(|_| (either, rest)),
        (None, true) => Some((either, rest)),
        (None, false) => Some((Day::Known(either.read(Some(DateOrder::DayFirst))?), rest)),
    }
}

/// A year of two digits or four: its value, its digits, what follows.
fn year(text: &str) -> Option<(i32, usize, &str)> {
    let (year, rest) = number(text, 4)?;
    let year = i32::try_from(year).ok()?;
    match text.len() - rest.len() {
        4 => Some((year, 4, rest)),
        2 => Some((2000 + year, 2, rest)),
        _ => None,
    }
}

/// 13 March 2026, 3. Mai 2026, 03/Dec/25, March 13, 2026, June 28.
fn named(text: &str) -> Option<(Day, &str)> {
    let between = |it: &'_ str| -> usize {
        it.len()
            - it.trim_start_matches([' ', '/', '-', '.', ',', '\u{a0}'])
                .len()
    };
    let word = |it: &str| -> Option<(u32, usize)> {
        let end = it.find(|it: char| !it.is_alphabetic()).unwrap_or(it.len());
        month(&it[..end]).map(|month| (month, end))
    };
    let (day, month, rest) = if let Some((day, rest)) = number(text, 2) {
        let rest = ["st", "nd", "rd", "th", "º", "°"]
            .iter()
            .find_map(|it| rest.strip_prefix(it))
            .unwrap_or(rest);
        let rest = &rest[between(rest)..];
        let rest = rest
            .strip_prefix("of ")
            .or_else(|| rest.strip_prefix("de "))
            .unwrap_or(rest);
        let (month, end) = word(rest)?;
        (day, month, &rest[end..])
    } else {
        let (month, end) = word(text)?;
        let rest = &text[end..];
        let (day, rest) = number(&rest[between(rest)..], 2)?;
        let rest = ["st", "nd", "rd", "th"]
            .iter()
            .find_map(|it| rest.strip_prefix(it))
            .unwrap_or(rest);
        if rest.starts_with(':') {
            return None;
        }
        (day, month, rest)
    };
    let with_year = year(&rest[between(rest)..]).filter(|it| {
        !it.2.starts_with(':') && (it.1 == 4 || it.2.is_empty() || rest.starts_with(['/', '-']))
    });
    match with_year {
        Some((year, _, rest)) => {
            Some((Day::Known(NaiveDate::from_ymd_opt(year, month, day)?), rest))
        }
        None => {
            NaiveDate::from_ymd_opt(2000, month, day)?;
            Some((Day::NoYear, rest))
        }
    }
}

/// 22:10, 22:10:05.5, 10:10 PM, 22h10, each with a zone behind.
fn leading_clock(text: &str) -> Option<(Clock, &str)> {
    let (mut hour, rest) = number(text, 2)?;
    let rest = rest.strip_prefix(':').or_else(|| rest.strip_prefix('h'))?;
    let (minute, mut rest) = number(rest, 2).filter(|it| rest.len() - it.1.len() == 2)?;
    let (mut second, mut nanos) = (0, 0);
    if let Some(after) = rest.strip_prefix(':')
        && let Some((seconds, after)) = number(after, 2)
    {
        second = seconds;
        rest = after;
        let fraction = rest
            .strip_prefix(['.', ','])
            .and_then(|it| number(it, 9).map(|n| (n, it)));
        if let Some(((value, after), digits)) = fraction {
            let places = u32::try_from(digits.len() - after.len()).unwrap_or(9);
            nanos = value * 10_u32.pow(9 - places);
            rest = after;
        }
    }
    let spaced = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let half = |it: &str| {
        spaced
            .get(..it.len())
            .is_some_and(|said| said.eq_ignore_ascii_case(it))
    };
    if let Some(after) = ["am", "a.m."].iter().find(|it| half(it)) {
        hour = if hour == 12 { 0 } else { hour };
        rest = &spaced[after.len()..];
    } else if let Some(after) = ["pm", "p.m."].iter().find(|it| half(it)) {
        hour = if hour < 12 { hour + 12 } else { hour };
        rest = &spaced[after.len()..];
    }
    let time = NaiveTime::from_hms_nano_opt(hour, minute, second, nanos)?;
    let (offset, rest) = zone(rest);
    let rest = ["Uhr", "hrs", "h"]
        .iter()
        .find_map(|it| rest.trim_start().strip_prefix(it))
        .filter(|it| !it.starts_with(char::is_alphanumeric))
        .unwrap_or(rest);
    Some((Clock { time, offset }, rest))
}

/// Z, UTC, GMT, UTC+2, +01:00, CET, CEST.
fn zone(text: &str) -> (Option<FixedOffset>, &str) {
    let bare = text.trim_start_matches([' ', '\u{a0}']);
    for (name, hours) in [("CEST", 2), ("CET", 1), ("MESZ", 2), ("MEZ", 1), ("BST", 1)] {
        if let Some(rest) = bare.strip_prefix(name)
            && !rest.starts_with(char::is_alphanumeric)
        {
            return (FixedOffset::east_opt(hours * 3600), rest);
        }
    }
    let named = ["UTC", "GMT", "Z", "z"]
        .iter()
        .find_map(|it| bare.strip_prefix(it));
    let named = named.filter(|it| !it.starts_with(char::is_alphanumeric));
    let from = named.unwrap_or(text);
    let plain = named.map_or((None, text), |rest| (FixedOffset::east_opt(0), rest));
    let sign = match from.chars().next() {
        Some('+') => 1,
        Some('-' | '−') => -1,
        _ => return plain,
    };
    let digits = from.trim_start_matches(['+', '-', '−']);
    let Some((hours, rest)) = number(digits, 4) else {
        return plain;
    };
    let length = digits.len() - rest.len();
    let (hours, minutes, rest) = match (length, rest.strip_prefix(':')) {
        (4, _) => (hours / 100, hours % 100, rest),
        (1 | 2, Some(after)) => match number(after, 2) {
            Some((minutes, rest)) => (hours, minutes, rest),
            None => return plain,
        },
        (2, None) | (1, None) if named.is_some() || length == 2 => (hours, 0, rest),
        _ => return plain,
    };
    if hours > 14 || minutes > 59 {
        return plain;
    }
    let seconds = i32::try_from(hours * 3600 + minutes * 60).unwrap_or_default();
    (FixedOffset::east_opt(sign * seconds), rest)
}
