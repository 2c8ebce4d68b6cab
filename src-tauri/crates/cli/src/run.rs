//! Each command carried out, and what is said when one can't be.

use crate::arguments::{Arguments, Command, InLibrary};
use crate::backup::backup;
use crate::check::check;
use crate::checklist::checklist;
use crate::exporting::export;
use crate::feedback::feedback;
use crate::guard::guard;
use crate::importing::import;
use crate::launch;
use crate::list::list;
use crate::names::names;
use crate::report::report;
use crate::report_form::report_form;
use crate::rescue::rescue;
use crate::restore::restore;
use crate::spoken;
use crate::terminal::{complain, say};
use crate::words::Trouble;
use app::{App, Failure};
use computer::open_library;
use std::process::ExitCode;

/// Carries out the command, and gives what the program exits with.
///
/// # Errors
/// What the command refuses, in the language that is spoken.
pub fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let done = match arguments.command {
        None => launch::window(&arguments.files),
        Some(Command::Guard(asked)) => guard(&asked),
        Some(Command::Restore { file }) => restore(&file),
        Some(Command::Rescue { file, into }) => rescue(file, &into),
        Some(Command::InLibrary(command)) => {
            let mut app = open_library().map_err(unopened)?;
            if let Some(language) = spoken::named() {
                app.speak(language);
            }
            let spoken = app.spoken();
            for notice in app.opening_notices() {
                complain(&notice.in_language(spoken));
            }
            let id = command.workshop();
            let done = carry_out(&mut app, command);
            return done.map_err(|failure| told(failure, id).in_language(spoken));
        }
    };
    done.map(|()| ExitCode::SUCCESS).map_err(unopened)
}

/// A failure where no library is open.
fn unopened(failure: Failure) -> Failure {
    failure.in_language(spoken::language())
}

/// Of a workshop that isn't there, a terminal names the number: nobody saw it
/// open.
fn told(failure: Failure, id: Option<i64>) -> Failure {
    match id.filter(|_| failure.code == app::Code::Gone) {
        None => failure,
        Some(id) => Failure::new(Trouble::NoWorkshop(id)),
    }
}

fn carry_out(app: &mut App, command: InLibrary) -> Result<ExitCode, Failure> {
    match command {
        InLibrary::Check(what) => return check(app, &what),
        InLibrary::Names(asked) => names(app, &asked),
        InLibrary::Backup => backup(app),
        InLibrary::List { shelf, json } => list(app, shelf.into(), json),
        InLibrary::New {
            title,
            kind,
            language,
        } => {
            let set = app::CategorySet::default();
            let language = language.map_or(app.spoken(), Into::into);
            let id = app.create_workshop(title, kind.into(), set, language)?;
            say(&format!("{}\n", id.0))
        }
        InLibrary::Report(said) => return report(app, said),
        InLibrary::ReportForm(asked) => report_form(app, asked),
        InLibrary::Feedback(asked) => feedback(app, asked),
        InLibrary::Import(what) => import(app, &what),
        InLibrary::Export(what) => export(app, what),
        InLibrary::Checklist(what) => checklist(app, what),
        InLibrary::Demo { language } => {
            let language = language.map_or(app.spoken(), Into::into);
            let ids = app.add_examples(language, true)?;
            let ids: Vec<_> = ids.iter().map(|id| id.0.to_string()).collect();
            say(&format!("{}\n", ids.join("\n")))
        }
    }
    .map(|()| ExitCode::SUCCESS)
}
