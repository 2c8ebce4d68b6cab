//! `lisca import`: a file of another program, or of Lisca's own, into the library.

use crate::terminal::{complain, say};
use crate::values::Dates;
use crate::words::Notice;
use app::{App, Choices, Failure, ImportFrom, Message, When, WorkshopId};
use clap::Args;
use std::io;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct Imported {
    /// The file; `-` is standard input
    file: PathBuf,
    /// The workshop to put it into, by its number, instead of one of its own
    #[arg(long, value_name = "ID")]
    pub(crate) into: Option<i64>,
    /// How dates such as 03/04/2026 are meant
    #[arg(long, value_enum)]
    dates: Option<Dates>,
    /// The day of the first time that says none, as 2026-03-13
    #[arg(long)]
    day: Option<When>,
    /// Which sheet of a spreadsheet, counting those that have words, from 1
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..))]
    sheet: Option<u8>,
}

/// Imports a file, and says the number of the workshop. What isn't taken goes to
/// standard error, each with its line and why.
pub(crate) fn import(app: &mut App, asked: &Imported) -> Result<(), Failure> {
    let from = match asked.file == Path::new("-") {
        true => ImportFrom::stream(io::stdin().lock())?,
        false => ImportFrom::path(&asked.file)?,
    };
    let choices = Choices {
        dates: asked.dates.map(Into::into),
        day: asked.day.map(When::date),
        sheet: asked.sheet.map(|it| usize::from(it) - 1),
        ..Choices::default()
    };
    let into = asked.into.map(WorkshopId);
    let preview = app.preview_import(from.clone(), choices.clone(), into)?;
    let id = match into {
        Some(id) => {
            app.import_into(id, from, choices, None, None)?;
            id
        }
        None => app.import_new(from, choices)?,
    };
    let spoken = app.spoken();
    preview.notes.iter().for_each(|it| complain(it));
    for it in &preview.left_out {
        let (line, words, why) = (it.line, it.words.clone(), it.why.clone());
        complain(&Notice::LeftOut { line, words, why }.in_language(spoken));
    }
    if preview.more_left_out > 0 {
        complain(&Notice::MoreLeftOut(preview.more_left_out).in_language(spoken));
    }
    if preview.asks_dates && asked.dates.is_none() {
        complain(&Notice::AsksDates.in_language(spoken));
    }
    if preview.asks_day {
        complain(&Notice::AsksDay.in_language(spoken));
    }
    say(&format!("{}\n", id.0))
}
