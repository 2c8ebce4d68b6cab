//! The plan in rows, in a spreadsheet, in a calendar, as issues, copied.

use crate::support;

use crate::support::{cells, example, options};
use calamine::{Data, DataType};
use chrono::NaiveDate;
use formats::{Csv, Extras, Github, Ics, Jira, WriteOptions, Writer, Xlsx, copied};
use icalendar::{Calendar, Component, DatePerhapsTime};
use workshop::{Checklist, SafeguardJob, Status, Workshop};

/// Words that a spreadsheet would calculate.
const FORMULA: &str = "=HYPERLINK(\"http://x.example\";\"Click\")";

fn asked() -> WriteOptions {
    options(Extras::default())
}

/// The rows of a file of rows, each cell by its head.
fn rows(bytes: &[u8]) -> Vec<Vec<(String, String)>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::Reader::from_reader(bytes);
    let heads = reader.headers().unwrap().clone();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        let cells = heads.iter().zip(row.iter());
        cells
            .map(|(head, cell)| (head.to_owned(), cell.to_owned()))
            .collect()
    });
    rows.collect()
}

fn cell<'a>(row: &'a [(String, String)], head: &str) -> &'a str {
    let found = row.iter().find(|it| it.0 == head);
    &found.unwrap_or_else(|| panic!("no {head}")).1
}

/// The example with all that an action can have on its first one.
fn full() -> Workshop {
    example(|parts| {
        let causes: Vec<_> = parts.causes.iter().take(2).map(|it| it.id).collect();
        let action = &mut parts.actions[0];
        action.what = "Page the second person; at once,\nand “both”, always".into();
        action.causes = causes;
        action.safeguard = Some(SafeguardJob::Notice);
        action.decides = "Head of IT".into();
        action.cost = "€ 12,000 once".into();
        action.due = NaiveDate::from_ymd_opt(2026, 5, 1);
        action.checklist = Some(Checklist {
            pause: "Before the shift ends".into(),
            lines: vec!["Read the list".into(), "- Call".into()],
            ..Checklist::default()
        });
        parts.actions[1].what = FORMULA.into();
        parts.actions[1].owner = "@owner".into();
        parts.actions[1].measure.threshold = "-5 %".into();
    })
}

#[test]
fn rows_are_read_back_as_they_were_written() {
    let workshop = full();
    let file = Csv::write(&workshop, &asked()).unwrap();
    assert!(file.starts_with(b"\xEF\xBB\xBFNo.,Action,"));
    assert!(file.ends_with(b"\r\n"));
    let rows = rows(&file);
    assert_eq!(rows.len(), workshop.actions().len());
    let first = &rows[0];
    let action = &workshop.actions()[0];
    assert_eq!(cell(first, "Action"), action.what);
    assert_eq!(cell(first, "Due"), "2026-05-01");
    assert_eq!(cell(first, "Cost"), "€ 12,000 once");
    assert_eq!(cell(first, "New safeguard"), "to notice");
    assert_eq!(cell(first, "Checklist"), "Read the list; – Call");
    let causes = action
        .causes
        .iter()
        .map(|it| &*workshop.cause(*it).unwrap().text);
    assert_eq!(
        cell(first, "Addresses"),
        causes.collect::<Vec<_>>().join("; ")
    );
}

#[test]
fn no_cell_is_a_formula() {
    let workshop = full();
    let rows = rows(&Csv::write(&workshop, &asked()).unwrap());
    assert_eq!(cell(&rows[1], "Action"), format!("'{FORMULA}"));
    assert_eq!(cell(&rows[1], "Owner"), "'@owner");
    assert_eq!(cell(&rows[1], "Threshold"), "-5 %");
    let copied = copied(&workshop);
    assert!(
        copied.text.contains(&format!("\t'{FORMULA}\t")),
        "{}",
        copied.text
    );
    assert!(
        copied.html.contains(">'=HYPERLINK(&quot;"),
        "{}",
        copied.html
    );
    // A spreadsheet has a type for words: they are as they were written.
    let cells = cells(&Xlsx::write(&workshop, &asked()).unwrap());
    assert!(
        cells
            .iter()
            .flatten()
            .any(|it| *it == Data::String(FORMULA.into()))
    );
}

#[test]
fn a_spreadsheet_has_days_numbers_and_lines() {
    let workshop = full();
    let file = Xlsx::write(&workshop, &asked()).unwrap();
    let cells = cells(&file);
    let at = |head: &str| {
        let found = cells[0]
            .iter()
            .position(|it| it.as_string().as_deref() == Some(head));
        found.unwrap_or_else(|| panic!("no {head}"))
    };
    let first = &cells[1];
    assert_eq!(first[at("No.")], Data::Float(1.0));
    assert!(first[at("Due")].is_datetime());
    assert_eq!(first[at("Due")].as_date(), workshop.actions()[0].due);
    let lines = first[at("Checklist")].as_string().unwrap();
    assert_eq!(lines, "Read the list\n- Call");
    // What nobody has filled in has no column.
    let bare = example(|parts| {
        for action in &mut parts.actions {
            action.checklist = None;
        }
    });
    let fewer = support::cells(&Xlsx::write(&bare, &asked()).unwrap());
    assert_eq!(fewer[0].len(), cells[0].len() - 4);
    // The same every time.
    assert!(file == Xlsx::write(&workshop, &asked()).unwrap());
}

#[test]
fn each_due_date_is_a_free_day_in_the_calendar() {
    let mut workshop = full();
    let declined = workshop.actions()[2].id;
    workshop = example(|parts| {
        *parts = workshop.parts();
        let action = parts
            .actions
            .iter_mut()
            .find(|it| it.id == declined)
            .unwrap();
        action.due = NaiveDate::from_ymd_opt(2026, 6, 30);
        action.status = Status::Declined("Too dear".into());
    });
    let file = String::from_utf8(Ics::write(&workshop, &asked()).unwrap()).unwrap();
    let longest = file.split("\r\n").map(str::len).max();
    assert!(longest <= Some(75), "{longest:?}");
    // RFC 5545, 3.1: CRLF ends every line, and a line that goes on begins with a space.
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
    assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    assert!(file.contains("DTSTART;VALUE=DATE:20260501\r\n"));
    let calendar: Calendar = file.parse().unwrap();
    let due = workshop.actions().iter().filter(|it| it.due.is_some());
    let mut uids = Vec::new();
    for (event, action) in calendar.events().zip(due.clone()) {
        let day = |it: Option<DatePerhapsTime>| match it {
            Some(DatePerhapsTime::Date(day)) => Some(day),
            _ => None,
        };
        assert_eq!(day(event.get_start()), action.due);
        assert_eq!(
            day(event.get_end()),
            action.due.and_then(|it| it.succ_opt())
        );
        let what = action.what.as_str();
        assert!(event.get_summary().unwrap().ends_with(what), "{event:?}");
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
        assert_eq!(event.property_value("DTSTAMP"), Some("20260324T000000Z"));
        let cancelled = event.property_value("STATUS") == Some("CANCELLED");
        assert_eq!(cancelled, action.id == declined);
        uids.push(event.get_uid().unwrap().to_owned());
    }
    assert_eq!(uids.len(), due.count());
    uids.dedup();
    assert_eq!(uids.len(), calendar.events().count());
    assert!(uids[0].starts_with("20260316T093000000-7-"), "{uids:?}");
    assert_eq!(file.as_bytes(), Ics::write(&workshop, &asked()).unwrap());
}

#[test]
fn issues_have_the_columns_of_their_importers() {
    let workshop = full();
    let open = workshop.actions().iter();
    let open = open.filter(|it| !matches!(it.status, Status::Declined(_)));
    let jira = Jira::write(&workshop, &asked()).unwrap();
    assert!(jira.starts_with(b"Summary,Issue Type,Status,Due Date,Description,Labels,Labels"));
    let rows_of_jira = rows(&jira);
    assert_eq!(rows_of_jira.len(), open.count());
    assert_eq!(cell(&rows_of_jira[0], "Due Date"), "2026-05-01");
    for row in &rows_of_jira {
        let mut labels = row.iter().filter(|it| it.0 == "Labels");
        assert!(
            labels.all(|it| !it.1.contains(char::is_whitespace)),
            "{row:?}"
        );
    }
    let github = rows(&Github::write(&workshop, &asked()).unwrap());
    let body = cell(&github[0], "body");
    assert!(body.contains("* **Owner:** "), "{body}");
    assert!(
        body.contains("**Before the shift ends**\n\n* [ ] Read the list"),
        "{body}"
    );
    let strength = workshop.actions()[0].strength().unwrap();
    let strength = strength.name(workshop.session().language);
    let labels = cell(&github[0], "labels");
    assert!(labels.split(',').any(|it| it == strength), "{labels}");
    assert!(labels.split(',').count() > 1, "{labels}");
    assert_eq!(cell(&github[0], "state"), "open");
}

#[test]
fn what_is_copied_is_one_table_twice() {
    let workshop = full();
    let copied = copied(&workshop);
    let rows: Vec<&str> = copied.text.lines().collect();
    assert_eq!(rows.len(), workshop.actions().len() + 1);
    let columns = rows[0].split('\t').count();
    assert!(rows.iter().all(|it| it.split('\t').count() == columns));
    assert_eq!(copied.html.matches("<tr>").count(), rows.len());
    assert_eq!(copied.html.matches("<th ").count(), columns);
    assert_eq!(
        copied.html.matches("<td ").count(),
        columns * (rows.len() - 1)
    );
}

#[test]
fn a_plan_without_actions_is_a_head_alone() {
    let workshop = example(|parts| parts.actions.clear());
    assert!(rows(&Csv::write(&workshop, &asked()).unwrap()).is_empty());
    assert_eq!(cells(&Xlsx::write(&workshop, &asked()).unwrap()).len(), 1);
    assert!(rows(&Jira::write(&workshop, &asked()).unwrap()).is_empty());
    let calendar = String::from_utf8(Ics::write(&workshop, &asked()).unwrap()).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 0);
}
