//! `lisca report`: a near miss, a hazard or an incident in a sentence, or in
//! files that others sealed, into the inbox.

use crate::terminal::{complain, say};
use crate::values::Kind;
use crate::words::Notice;
use app::{App, Failure, Message, SafetyReport, When};
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

/// Nobody's name is asked for. What isn't said here can be said in the window.
#[derive(Args)]
pub(crate) struct Reported {
    /// What happened, or could have
    #[arg(required_unless_present = "sealed")]
    what: Option<String>,
    /// Files that others sealed with this library’s form, instead
    #[arg(long, value_name = "FILE", num_args = 1.., exclusive = true)]
    sealed: Vec<PathBuf>,
    /// The system or team
    #[arg(long = "where", default_value = "")]
    place: String,
    /// When, in the time of the place, as 2026-03-13T22:10; it may say how far
    /// that is from UTC: 2026-03-13T22:10+01:00
    #[arg(long)]
    when: Option<When>,
    /// What is reported
    #[arg(long, value_enum, default_value_t = Kind::NearMiss)]
    kind: Kind,
    /// What went well, and kept it from being worse
    #[arg(long, default_value = "")]
    went_well: String,
    /// What luck kept it from being worse
    #[arg(long, default_value = "")]
    lucky: String,
}

/// Files the report, and prints its number.
pub(crate) fn report(app: &mut App, said: Reported) -> Result<ExitCode, Failure> {
    let Some(what) = said.what else {
        return open_sealed(app, &said.sealed);
    };
    let id = app.receive_safety_report(SafetyReport {
        kind: said.kind.into(),
        what,
        system: said.place,
        happened: said.when,
        went_well: said.went_well,
        lucky: said.lucky,
        ..SafetyReport::default()
    })?;
    if said.when.is_some_and(|at| app.is_to_come(at)) {
        complain(&Notice::ToCome.in_language(app.spoken()));
    }
    say(&format!("{}\n", id.0))?;
    Ok(ExitCode::SUCCESS)
}

/// Opens each file, and prints the number of its report. What can't be opened
/// is told, and keeps none of the others out.
fn open_sealed(app: &mut App, files: &[PathBuf]) -> Result<ExitCode, Failure> {
    let spoken = app.spoken();
    let mut code = ExitCode::SUCCESS;
    for it in app.open_sealed(files) {
        match it.report {
            Some(id) => say(&format!("{}\n", id.0))?,
            None => {
                complain(&format!("{}: {}", it.name, it.problem));
                code = ExitCode::FAILURE;
            }
        }
        if it.again {
            complain(&Notice::CameBefore(it.name).in_language(spoken));
        }
    }
    Ok(code)
}
