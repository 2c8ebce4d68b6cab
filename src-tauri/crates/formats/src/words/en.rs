//! What is said of a file in English.

use crate::column::Column;
use crate::json::{JsonFlaw, VERSION, Wanted, WrongValue};
use crate::reading::{Unreadable, Why};
use crate::{PictureKind, WriteFlaw};
use workshop::{Language, Message, SafeguardJob};

pub(super) const ACTIONS: &str = "Actions";
pub(super) const PROBLEM: &str = "The problem";

pub(super) fn column(column: Column) -> &'static str {
    match column {
        Column::Number => "No.",
        Column::What => "Action",
        Column::Causes => "Addresses",
        Column::Strength => "Strength",
        Column::Kind => "Kind",
        Column::Status => "Status",
        Column::Reason => "Declined because",
        Column::Owner => "Owner",
        Column::Function => "Function",
        Column::Decides => "Decides",
        Column::Cost => "Cost",
        Column::Due => "Due",
        Column::Counts => "How we shall know",
        Column::Threshold => "Threshold",
        Column::MeasuredBy => "Check on",
        Column::Impact => "Impact (1 to 5)",
        Column::Effort => "Effort (1 to 5)",
        Column::Safeguard => "New safeguard",
        Column::PausePoint => "Pause point",
        Column::Checklist => "Checklist",
        Column::ChecklistOwner => "Checklist kept by",
        Column::ChecklistVersion => "Version of checklist",
    }
}

pub(super) fn job(job: SafeguardJob) -> &'static str {
    match job {
        SafeguardJob::Prevent => "to prevent",
        SafeguardJob::Notice => "to notice",
        SafeguardJob::Limit => "to limit",
    }
}

pub(super) fn write_flaw(flaw: &WriteFlaw) -> String {
    match flaw {
        WriteFlaw::Rows(error) => format!("The rows could not be put together: {error}."),
        WriteFlaw::Spreadsheet(error) => {
            format!("The spreadsheet could not be put together: {error}.")
        }
        WriteFlaw::Calendar(_) => "The calendar could not be put together.".into(),
        WriteFlaw::Nothing(PictureKind::Timeline) => "Nothing stands on the timeline yet.".into(),
        WriteFlaw::Nothing(PictureKind::Votes) => {
            "There are no dots to be shown: nobody has voted, or a round is still open.".into()
        }
        WriteFlaw::Nothing(_) => "There is nothing to be drawn yet.".into(),
        WriteFlaw::Characters(characters) => {
            format!("Lisca has no font for some characters of the picture: {characters}")
        }
        WriteFlaw::TooLarge { most, found } => {
            format!("The picture would have {found} million pixels; a PNG can have {most} million.")
        }
        WriteFlaw::Painting(error) => format!("The picture could not be painted: {error}."),
    }
}

pub(super) fn write_help(flaw: &WriteFlaw) -> &'static str {
    match flaw {
        WriteFlaw::Characters(_) => {
            "Save it as SVG: there, the fonts of whoever looks at it draw them."
        }
        WriteFlaw::TooLarge { .. } => "Choose a smaller size, or SVG, which has no pixels.",
        _ => "",
    }
}

pub(super) fn json_flaw(flaw: &JsonFlaw) -> String {
    match flaw {
        JsonFlaw::CutOff(line) => {
            format!("The file is cut off: it ends in the middle, at line {line}. Ask for it again.")
        }
        JsonFlaw::NotJson(line) => format!("The file is not JSON: line {line} can’t be read."),
        JsonFlaw::Encoding(line) => format!(
            "The file isn’t written in UTF-8, as line {line} shows: its accents would be wrong. Save it as UTF-8, and import it again."
        ),
        JsonFlaw::NotLisca => {
            "This JSON wasn’t written by Lisca, which reads no other. Export it from the other program as text, Markdown, CSV or OPML, and import that.".into()
        }
        JsonFlaw::NoForm => format!(
            "The file says that it was written in form 0 of Lisca, which there never was. Forms begin with 1, and the newest is {VERSION}: ask for the file again, as Lisca exports it."
        ),
        JsonFlaw::Newer(form) => format!(
            "The file was written by a newer version of Lisca (form {form}; this one reads {VERSION}). Install the newest version to import it."
        ),
        JsonFlaw::Value { line, wrong } => format!(
            "The file has a value that can’t be right, in line {line}: {}",
            self::wrong(wrong)
        ),
        JsonFlaw::Unknown(name) => format!(
            "The file has a field that Lisca doesn’t know, and would lose: {name}. Remove it, or correct its name."
        ),
        JsonFlaw::Flawed(flaw) => format!(
            "The file is not a whole workshop. {}",
            flaw.in_language(Language::En)
        ),
    }
}

/// The words of a file, as they have to stand there.
fn in_quotes(values: &[String]) -> String {
    let quoted: Vec<String> = values.iter().map(|it| format!("“{it}”")).collect();
    quoted.join(", ")
}

/// Two sentences: what stands there, and what could.
fn wrong(wrong: &WrongValue) -> String {
    let WrongValue { place, value, .. } = wrong;
    let wanted: &str = match &wrong.wanted {
        Wanted::Anything => return format!("{place} is missing."),
        Wanted::Once => return format!("{place} is there twice."),
        Wanted::Day => "a day of the calendar, as 2026-03-13",
        Wanted::Time => {
            "a day or a time, as 2026-03-13 or 2026-03-13T22:10, which may say its distance from UTC: 2026-03-13T22:10+01:00"
        }
        Wanted::OneOf(values) => &format!("one of these: {}", in_quotes(values)),
        Wanted::Text => "text, in quotes",
        Wanted::Number => "a whole number, from 0 on",
        Wanted::List => "a list, in square brackets",
        Wanted::Group => "a group of fields, in braces",
        Wanted::YesOrNo => "true or false",
        Wanted::Other => "as the description of the form says",
    };
    match value.as_str() {
        "" => format!("{place} has to be {wanted}."),
        value => format!("{place} is {value}. It has to be {wanted}."),
    }
}

pub(super) fn unreadable(why: &Unreadable) -> String {
    match why {
        Unreadable::Nothing => "There are no words in it.".into(),
        Unreadable::TooLarge { most } => format!(
            "It is larger than {} MB: more than a workshop can hold.",
            most >> 20
        ),
        Unreadable::NoText => "It isn’t text.".into(),
        Unreadable::NoXml(line) => {
            format!("It begins as XML, and isn’t whole: line {line} can’t be read.")
        }
        Unreadable::Entities(line) => format!(
            "It names entities of its own, in line {line}. Lisca doesn’t expand them: a small file could become an endless one."
        ),
        Unreadable::Locked => "It has a password. Open it where it was made, and save it without one.".into(),
        Unreadable::OldSpreadsheet => "It is a spreadsheet of an old kind (.xls), or another program’s document. Save it as .xlsx or CSV.".into(),
        Unreadable::Damaged => "It is a spreadsheet that isn’t whole. Open it where it was made, and save it again.".into(),
        Unreadable::Unpacked { most } => format!("Unpacked it is larger than {} MB: more than a workshop can hold.", most >> 20),
        Unreadable::OtherXml(element) => {
            format!("It is XML of something else: it begins with <{element}>.")
        }
    }
}

pub(super) fn left_out(why: &Why) -> String {
    match why {
        Why::Form => "says how it looks, not what happened".into(),
        Why::Comment => "a comment".into(),
        Why::Heads => "the heads of a table".into(),
        Why::Column => "a column that is left out".into(),
        Why::Note => "a note beside it".into(),
        Why::Link => "a link to another node".into(),
        Why::TooLong { most } => format!("longer than {most} characters"),
        Why::TooMany { most } => format!("a workshop can hold {most}, not more"),
        Why::NoDate => "not a date: left empty".into(),
        Why::DateOrder => "day first, or month first? Left empty".into(),
        Why::NoYear => "a date without its year: left empty".into(),
        Why::NoDay => "a time without its day: left empty".into(),
        Why::EmptyRow => "a row without the words that count".into(),
        Why::NoStatus => "no status that Lisca knows: left as proposed".into(),
    }
}
