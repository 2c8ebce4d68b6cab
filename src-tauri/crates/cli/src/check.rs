//! `lisca check`: what is still open in a workshop.

use crate::terminal::{on_a_line, say, say_json};
use crate::values::Language;
use crate::words::Notice;
use app::{App, Failure, Message, OpenPoint};
use clap::{Args, ValueEnum};
use serde::Serialize;
use std::process::ExitCode;

/// What the command exits with when it couldn't look: a wrong call, a workshop
/// that isn't there. 1 says that something is open.
pub(crate) const COULD_NOT_LOOK: u8 = 2;

#[derive(Args)]
pub(crate) struct Check {
    /// The workshop’s number, as `lisca list` shows it
    pub(crate) id: i64,
    /// A line for each point, or everything about them for programs
    #[arg(long, short, value_enum, default_value_t)]
    format: Format,
    /// The language of the sentences, where it isn’t the one that Lisca speaks
    #[arg(long, value_enum)]
    language: Option<Language>,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

/// The JSON form; FORMAT.md describes it.
#[derive(Serialize)]
struct Report<'a> {
    workshop: i64,
    title: &'a str,
    ready: bool,
    points: &'a [OpenPoint],
}

/// Prints the open points. Succeeds when there are none.
pub(crate) fn check(app: &mut App, check: &Check) -> Result<ExitCode, Failure> {
    let language = check.language.map_or(app.spoken(), Into::into);
    let id = app::WorkshopId(check.id);
    let points = app.readiness(id, language)?.points;
    match check.format {
        Format::Text => say(&lines(&points, language))?,
        Format::Json => {
            let title = app.open_workshop(id)?.parts.incident.title;
            say_json(&Report {
                workshop: check.id,
                title: &title,
                ready: points.is_empty(),
                points: &points,
            })?;
        }
    }
    Ok(match points.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// One line a point: rule, place, what is open and what would satisfy it.
fn lines(points: &[OpenPoint], language: app::Language) -> String {
    if points.is_empty() {
        return format!("{}\n", Notice::NothingOpen.in_language(language));
    }
    let line = |it: &OpenPoint| {
        let said = [&it.place, &it.open, &it.satisfied_by].map(|it| on_one_line(it));
        let [place, open, satisfied_by] = said;
        format!("{}  “{place}”  {open} {satisfied_by}\n", it.rule.id())
    };
    points.iter().map(line).collect()
}

/// What people wrote may have lines of its own.
fn on_one_line(text: &str) -> String {
    on_a_line(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
