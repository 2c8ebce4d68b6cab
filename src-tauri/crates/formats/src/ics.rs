//! The due dates of the plan as a calendar.
//!
//! Each is an event of a whole day, not a task (`VTODO`): of what reads a
//! calendar's file, half knows no tasks and leaves them out without a word. The
//! day stays free. A declined action is a cancelled event, so that whoever took
//! it over before loses it.

use crate::column::Column;
use crate::plan::described;
use crate::{Extras, Origin, WriteFlaw, WriteOptions, Writer};
use chrono::{NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use std::fmt::Write;
use workshop::{Action, Key, Status, TextField, TextLocation, Workshop};

/// The program, as a calendar names it.
const PROGRAM: &str = "-//Lisca//Action plan//EN";

/// What an event tells of its action.
const TOLD: [Column; 10] = [
    Column::Owner,
    Column::Function,
    Column::Decides,
    Column::Cost,
    Column::Status,
    Column::Strength,
    Column::Causes,
    Column::Counts,
    Column::Threshold,
    Column::MeasuredBy,
];

/// An event for each action with a due date.
#[derive(Clone, Copy, Debug)]
pub struct Ics;

impl Writer for Ics {
    const NAME: &'static str = "ics";
    type Error = WriteFlaw;

    fn write(workshop: &Workshop, options: &WriteOptions) -> Result<Vec<u8>, WriteFlaw> {
        let mut calendar = Calendar::empty();
        calendar.append_property(Property::new("VERSION", "2.0"));
        calendar.append_property(Property::new("PRODID", PROGRAM));
        for action in workshop.actions() {
            if let Some(due) = action.due {
                calendar.push(event(workshop, action, due, options));
            }
        }
        let mut file = String::new();
        write!(file, "{calendar}")?;
        Ok(file.into_bytes())
    }

    fn holds(location: TextLocation, _: Extras) -> bool {
        use TextField as F;
        match location.key {
            Key::Incident => location.field == F::Title,
            Key::Cause(_) => location.field == F::Text,
            Key::RoleFunction(_) => location.field == F::Name,
            Key::Action(_) => matches!(
                location.field,
                F::What | F::Owner | F::Decides | F::Cost | F::MeasureCounts | F::MeasureThreshold
            ),
            _ => false,
        }
    }
}

fn event(workshop: &Workshop, action: &Action, due: NaiveDate, options: &WriteOptions) -> Event {
    let sign = match action.status {
        Status::Done | Status::Verified => "✓ ",
        _ => "",
    };
    let told = described(workshop, action, &TOLD).into_iter();
    let mut told: Vec<String> = told.map(|(head, told)| format!("{head}: {told}")).collect();
    told.push(workshop.incident().title.clone());
    let mut event = Event::new();
    event
        .uid(&uid(options.origin, action))
        .timestamp(options.today.and_time(NaiveTime::MIN).and_utc())
        .summary(&said(&format!("{sign}{}", action.what)))
        .description(&said(&told.join("\n")))
        .starts(due)
        // The first day that is none of its days.
        .ends(due.succ_opt().unwrap_or(due))
        .status(match action.status {
            Status::Declined(_) => EventStatus::Cancelled,
            _ => EventStatus::Confirmed,
        })
        .add_property("TRANSP", "TRANSPARENT");
    event.done()
}

/// Words without what ends a line for one reader of calendars and not for another.
fn said(words: &str) -> String {
    let words = words.replace("\r\n", "\n");
    words.replace(
        |it: char| it != '\n' && (it.is_control() || matches!(it, '\u{2028}' | '\u{2029}')),
        " ",
    )
}

/// The same for an action as long as its workshop is in its library.
fn uid(origin: Origin, action: &Action) -> String {
    let created = origin.created.format("%Y%m%dT%H%M%S%3f");
    format!("{created}-{}-{}@lisca", origin.number, action.id.0)
}
