//! Issues for Jira, in the columns of its importer. A label has a column of its
//! own, named as all others: so the importer takes several. Whoever imports says
//! that days are written `yyyy-MM-dd`, and which status of theirs is meant.

use super::{TOLD, holds, issues, label, labels};
use crate::csv::written;
use crate::plan::described;
use crate::{Extras, WriteFlaw, WriteOptions, Writer};
use workshop::{Action, Status, TextLocation, Workshop};

const HEADS: [&str; 5] = ["Summary", "Issue Type", "Status", "Due Date", "Description"];
const LABEL: &str = "Labels";

/// The most characters of a summary.
const SUMMARY: usize = 255;

/// The plan as issues for Jira.
#[derive(Clone, Copy, Debug)]
pub struct Jira;

impl Writer for Jira {
    const NAME: &'static str = "jira";
    const ENDING: &'static str = "csv";
    type Error = WriteFlaw;

    fn write(workshop: &Workshop, _: &WriteOptions) -> Result<Vec<u8>, WriteFlaw> {
        let columns = issues(workshop).map(|it| labels(workshop, it).len()).max();
        let columns = columns.unwrap_or_default();
        let heads = HEADS.into_iter().chain((0..columns).map(|_| LABEL));
        let heads = heads.map(str::to_owned).collect();
        let rows = issues(workshop).map(|action| row(workshop, action, columns));
        // The importer would take the mark of UTF-8 for a part of the first head.
        written([heads].into_iter().chain(rows), b"")
    }

    fn holds(location: TextLocation, _: Extras) -> bool {
        holds(location)
    }
}

fn row(workshop: &Workshop, action: &Action, columns: usize) -> Vec<String> {
    let told = described(workshop, action, &TOLD).into_iter();
    let mut told: Vec<String> = told.map(|(head, told)| format!("{head}: {told}")).collect();
    if let Some(checklist) = &action.checklist {
        let pause = Some(&checklist.pause).filter(|it| !it.is_empty());
        told.push(String::new());
        told.extend(pause.cloned());
        told.extend(checklist.lines.iter().map(|it| format!("* {it}")));
    }
    told.push(format!("\n{}", workshop.incident().title));
    let mut row = vec![
        action.what.chars().take(SUMMARY).collect(),
        "Task".into(),
        status(&action.status).into(),
        action.due.map(|it| it.to_string()).unwrap_or_default(),
        told.join("\n").trim().to_owned(),
    ];
    // A label ends where a space is.
    let named = labels(workshop, action).into_iter();
    row.extend(named.map(|it| label(it, char::is_whitespace, "-")));
    row.resize(HEADS.len() + columns, String::new());
    row
}

/// The status as every Jira has it to begin with.
fn status(status: &Status) -> &'static str {
    match status {
        Status::Proposed | Status::Agreed => "To Do",
        Status::InProgress => "In Progress",
        Status::Done | Status::Verified | Status::Declined(_) => "Done",
    }
}
