//! What the command line says in English. What clap says of commands and
//! arguments stands beside them.

use super::{Notice, Trouble};
use app::{Language, Message, Rescued};
use language::counted;

pub(super) const HEADINGS: [&str; 5] = ["ID", "CHANGED", "CAUSES", "OPEN ACTIONS", "TITLE"];

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Fault => "Lisca has a fault, and had to stop.".into(),
        Trouble::NoDisplay => "There is no display to open a window on.".into(),
        Trouble::NoWindow { program, source } => {
            format!("The window’s program, {program}, can’t be started: {source}.")
        }
        Trouble::PrivateInJson => {
            "Private notes can be had in JSON alone: nothing was written.".into()
        }
        Trouble::WhoWasHurtInReport => {
            "Who was hurt can be had in the report alone, as PDF, Word or Markdown: nothing was written.".into()
        }
        Trouble::OutsideInEverything => {
            "A copy for outside can be had in JSON and as a Lisca file alone: nothing was written. For a report there is `--report outside`.".into()
        }
        Trouble::NoReport => {
            "A report by --report, --paper or --without can be had as PDF, Word or Markdown alone: nothing was written.".into()
        }
        Trouble::SizeInSvg => {
            "A fishbone of a given size can be had in SVG alone: nothing was written.".into()
        }
        Trouble::Drawn => {
            "What is drawn can be chosen in SVG and PNG alone: nothing was written.".into()
        }
        Trouble::ScaleInPng => "Pixels can be counted in PNG alone: nothing was written.".into(),
        Trouble::NoWorkshop(id) => format!("There is no workshop {id} in the library."),
        Trouble::Names { count: 1, .. } | Trouble::NamesTold(1) => {
            "One thing in it looks like a name: nothing was written.".into()
        }
        Trouble::Names { count, .. } | Trouble::NamesTold(count) => {
            format!("{count} things in it look like names: nothing was written.")
        }
        Trouble::NoJson(error) => error.to_string(),
        Trouble::NoText => "This file is no text: a terminal can’t show it.".into(),
        Trouble::Output(error) => format!("Standard output can’t be written: {error}."),
        Trouble::OwnFile { file, source } => {
            format!("{} can’t be read: {source}.", file.display())
        }
        Trouble::LongOwnFile(file) => {
            format!("{} can’t be read: it is too long.", file.display())
        }
        Trouble::OwnLine { file, source } => format!(
            "Line {} of {} can’t be read: {}.",
            source.line,
            file.display(),
            source.message.in_language(Language::En)
        ),
        Trouble::Line { line, source } => {
            format!("Line {line} of standard input can’t be read: {source}.")
        }
        Trouble::LineEncoding { line, .. } => {
            format!("Line {line} of standard input isn’t UTF-8.")
        }
        Trouble::LongLine(line) => {
            format!("Line {line} of standard input is too long to be a sentence.")
        }
    }
}

pub(super) fn help(trouble: &Trouble) -> String {
    let said = match trouble {
        Trouble::Fault => {
            "What was written before is as it was. Please report it, with what you did."
        }
        Trouble::NoDisplay => "Everything else works without one: see `lisca --help`.",
        Trouble::NoWindow { .. } => {
            "It belongs into the same folder as `lisca`. Install Lisca again."
        }
        Trouble::PrivateInJson => "Add `--format json`, or leave out --with-private-notes.",
        Trouble::WhoWasHurtInReport => {
            "Add `--format pdf`, `docx` or `md`, or leave out --with-who-was-hurt."
        }
        Trouble::OutsideInEverything => {
            "Add `--format lisca` or `--format json`, or leave out --for-outside."
        }
        Trouble::NoReport => "Add `--format pdf`, `docx` or `md`, or leave them out.",
        Trouble::SizeInSvg => "Add `--format svg`, or leave out --size.",
        Trouble::Drawn => {
            "Add `--format svg` or `--format png`, or leave out --picture and --transparent."
        }
        Trouble::ScaleInPng => "Add `--format png`, or leave out --scale.",
        Trouble::NoText => "Name a file with `-o`, or pass it on with `|`.",
        Trouble::NamesTold(_) => "Word the answer with roles in the window, or add --with-names.",
        Trouble::NoWorkshop(_) => "`lisca list` shows those that are there.",
        Trouble::Names { id, .. } => {
            return format!(
                "`lisca names {}` shows where. Put roles in their place in the window, or add --with-names.",
                id.0
            );
        }
        _ => "",
    };
    said.into()
}

pub(super) fn notice(notice: &Notice) -> String {
    match notice {
        Notice::NothingOpen => "Ready: nothing is open.".into(),
        Notice::NoNames => "Nothing looks like a name.".into(),
        Notice::NoWorkshops => {
            "No workshops here. `lisca new TITLE` begins one; `lisca demo` adds three examples."
                .into()
        }
        Notice::StillNames { id, count: 1 } => format!(
            "One thing in it looks like a name: `lisca names {}` shows where.",
            id.0
        ),
        Notice::StillNames { id, count } => format!(
            "{count} things in it look like names: `lisca names {}` shows where.",
            id.0
        ),
        Notice::FreeText(count) => {
            let stays = "For outside, fields for roles, owners and sources are left out, and a role that \
                         stands in a sentence word for word is now [role]. All else that was written in \
                         sentences is unchanged: read what happened, the timeline, causes and actions \
                         before you pass it on.";
            match count {
                0 => stays.to_owned(),
                1 => format!("{stays} A part of a role still stands in one place:"),
                _ => format!("{stays} Parts of roles still stand in {count} places, such as:"),
            }
        }
        Notice::LeftOut {
            line: 0,
            words,
            why,
        } => format!("Not taken: “{words}”: {why}."),
        Notice::LeftOut { line, words, why } => {
            format!("Line {line}: “{words}”: {why}.")
        }
        Notice::MoreLeftOut(count) => format!("And {count} more."),
        Notice::AsksDates => {
            "Some dates could begin with the day or with the month: say --dates day-first or \
             --dates month-first."
                .into()
        }
        Notice::AsksDay => {
            "Some times say no day: say that of the first one, as --day 2026-03-13.".into()
        }
        Notice::Undrawn(characters) => format!(
            "No font on this computer has these characters, so that they may show as boxes: \
             {characters}. Searching and copying find them."
        ),
        Notice::ToCome => {
            "The report was filed, with a time that is still to come by this computer’s clock. \
             Correct it in the window if it is wrong."
                .into()
        }
        Notice::CameBefore(file) => {
            format!("{file} was opened before: nothing was added.")
        }
        Notice::Rescued(rescued) => rescue(rescued),
        Notice::Restored {
            file,
            workshops,
            before,
        } => {
            let count = counted(*workshops, "workshop", "workshops");
            let mut said = format!("The library is that of {} now: {count}.", file.display());
            if let Some(before) = before {
                said += &format!(" What was there before is in {}.", before.display());
            }
            said
        }
    }
}

/// What was rescued, a line a workshop, and what wasn’t.
fn rescue(rescued: &Rescued) -> String {
    let workshops = counted(rescued.workshops.len(), "workshop", "workshops");
    let reports = counted(rescued.reports, "report", "reports");
    let mut said = format!(
        "Rescued into {}: {workshops}, {reports}. The damaged file is as it was.",
        rescued.file.display()
    );
    for workshop in &rescued.workshops {
        let mut parts = Vec::new();
        if workshop.missing > 0 {
            parts.push(counted(workshop.missing, "part missing", "parts missing"));
        }
        if workshop.unsure > 0 {
            let rows = counted(workshop.unsure, "part", "parts");
            parts.push(format!("{rows} where a letter or a number may be wrong"));
        }
        if workshop.without_history {
            parts.push("its history is lost".into());
        }
        if parts.is_empty() {
            parts.push("whole".into());
        }
        said += &format!(
            "\n{:>5}  {}: {}",
            workshop.id.0,
            workshop.title,
            parts.join("; ")
        );
    }
    if rescued.lost_pages + rescued.left_out > 0 {
        let pages = counted(rescued.lost_pages, "page", "pages");
        let rows = counted(rescued.left_out, "row", "rows");
        said += &format!("\nLeft out: {pages} of the file and {rows} that can’t be read.");
    }
    said
}
