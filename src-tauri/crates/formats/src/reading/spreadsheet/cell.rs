//! What a cell holds, as it would be written.

use calamine::{DataRef, ExcelDateTime};
use chrono::{NaiveTime, Timelike};

/// Days are written as all countries read them.
const DAY: &str = "%Y-%m-%d";
const MOMENT: &str = "%Y-%m-%d %H:%M";

/// The words of a cell; of what can't be worked out, none.
pub(super) fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::String(it) | DataRef::DateTimeIso(it) | DataRef::DurationIso(it) => it.clone(),
        DataRef::SharedString(it) => (*it).to_owned(),
        DataRef::Bool(it) => it.to_string(),
        DataRef::Int(it) => it.to_string(),
        DataRef::Float(it) => it.to_string(),
        DataRef::DateTime(it) => moment(it),
    }
}

/// A day, a day with its time, or a time alone.
fn moment(at: &ExcelDateTime) -> String {
    let days = at.as_f64();
    let Some(moment) = at.as_datetime() else {
        return days.to_string();
    };
    // Sheets count in parts of a day: half a second may be missing.
    let moment = match moment.nanosecond() >= 500_000_000 {
        true => moment + chrono::TimeDelta::seconds(1),
        false => moment,
    };
    match (days.abs() < 1.0, moment.time() == NaiveTime::MIN) {
        (true, _) => moment.format("%H:%M").to_string(),
        (false, true) => moment.format(DAY).to_string(),
        (false, false) => moment.format(MOMENT).to_string(),
    }
}
