//! Issues for GitHub. It has no import of its own: these are the columns that
//! `github-csv-tools` takes, and that scripts for `gh issue create` know.

use super::{TOLD, holds, is_settled, issues, label, labels};
use crate::csv::written;
use crate::plan::described;
use crate::{Extras, WriteFlaw, WriteOptions, Writer};
use workshop::{Action, TextLocation, Workshop};

const HEADS: [&str; 4] = ["title", "body", "labels", "state"];

/// The most characters of a title, and of a label.
const TITLE: usize = 256;
const LABEL: usize = 50;

/// The plan as issues for GitHub.
#[derive(Clone, Copy, Debug)]
pub struct Github;

impl Writer for Github {
    const NAME: &'static str = "github";
    const ENDING: &'static str = "csv";
    type Error = WriteFlaw;

    fn write(workshop: &Workshop, _: &WriteOptions) -> Result<Vec<u8>, WriteFlaw> {
        let heads = HEADS.map(str::to_owned).to_vec();
        let rows = issues(workshop).map(|action| row(workshop, action));
        // The importer would take the mark of UTF-8 for a part of the first head.
        written([heads].into_iter().chain(rows), b"")
    }

    fn holds(location: TextLocation, _: Extras) -> bool {
        holds(location)
    }
}

fn row(workshop: &Workshop, action: &Action) -> Vec<String> {
    let named = labels(workshop, action).into_iter().map(|it| {
        let whole = label(it, |it| it == ',', " ");
        whole.chars().take(LABEL).collect::<String>()
    });
    vec![
        action.what.chars().take(TITLE).collect(),
        body(workshop, action),
        named.collect::<Vec<_>>().join(","),
        match is_settled(action) {
            true => "closed".into(),
            false => "open".into(),
        },
    ]
}

/// In Markdown, with the checklist as boxes to be ticked.
fn body(workshop: &Workshop, action: &Action) -> String {
    let told = described(workshop, action, &TOLD).into_iter();
    let mut body: Vec<String> = told
        .map(|(head, told)| format!("* **{head}:** {}", escaped(&told)))
        .collect();
    if let Some(checklist) = &action.checklist {
        body.push(String::new());
        if !checklist.pause.is_empty() {
            body.push(format!("**{}**\n", escaped(&checklist.pause)));
        }
        body.extend((checklist.lines.iter()).map(|it| format!("* [ ] {}", escaped(it))));
    }
    body.push(format!("\n{}", escaped(&workshop.incident().title)));
    body.join("\n").trim().to_owned()
}

/// What would be read as a sign of Markdown, or of GitHub's names and numbers.
const SIGNS: &str = "\\`*_[]<>|~#$&@";

/// Words as they are read: no link, no picture and no element comes of them.
fn escaped(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for sign in words.chars() {
        if SIGNS.contains(sign) {
            safe.push('\\');
        }
        safe.push(sign);
    }
    safe
}
