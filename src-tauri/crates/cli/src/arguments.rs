//! What `lisca` can be told: its commands, and the arguments of each.

use crate::check::{COULD_NOT_LOOK, Check};
use crate::checklist::Checklist;
use crate::exporting::Export;
use crate::feedback::Feedback;
use crate::guard::Sentences;
use crate::importing::Imported;
use crate::names::Names;
use crate::report::Reported;
use crate::report_form::ReportForm;
use crate::spoken;
use crate::values::{Kind, Language, Shelf};
use crate::words::{self, HELP};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Root-cause-analysis workshops: fishbone, five whys, action plan.
///
/// Without a command, opens the window; with files, those too. Workshops are kept in one library on
/// this computer, in the folder that LISCA_DATA names or in the system’s own
/// place for a program’s data.
#[derive(Parser)]
#[command(name = "lisca", version, arg_required_else_help = false)]
pub struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// Files that the window opens.
    #[arg(skip)]
    pub(crate) files: Vec<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    #[command(flatten)]
    InLibrary(InLibrary),
    /// Look at the wording of sentences, one a line on standard input, and
    /// answer each with a line of JSON
    Guard(Sentences),
    /// Put a backup in the place of the library: any copy of a library’s file.
    /// What was there is kept beside it
    Restore {
        /// The backup
        file: PathBuf,
    },
    /// Read what can be read out of a damaged library into a new one, and say what
    /// was left out. The damaged file stays as it is
    Rescue {
        /// The damaged file, where it isn’t the library in use
        file: Option<PathBuf>,
        /// The folder of the new library
        #[arg(long, value_name = "FOLDER")]
        into: PathBuf,
    },
}

/// What needs the library.
#[derive(Subcommand)]
pub(crate) enum InLibrary {
    /// Take a backup of the library, unless nothing was changed since the newest,
    /// and print where the newest is
    Backup,
    /// List the workshops in the library
    List {
        /// The shelf to look at
        #[arg(long, value_enum, default_value_t)]
        shelf: Shelf,
        /// As JSON, for programs
        #[arg(long)]
        json: bool,
    },
    /// Begin a workshop, and print its number
    New {
        /// The name of the case
        title: String,
        /// What is looked into
        #[arg(long, value_enum, default_value_t)]
        kind: Kind,
        /// The language of the workshop, where it isn’t the one that Lisca speaks
        #[arg(long, value_enum)]
        language: Option<Language>,
    },
    /// Report a near miss, a hazard or an incident, and print its number: it
    /// waits among the reports until somebody looks into it
    Report(Reported),
    /// Write the form that others report with: a page that seals what is written
    /// in it for this library, or a sheet to be filled in by hand
    ReportForm(ReportForm),
    /// Write what is told back to those who reported: to everybody, or to whoever
    /// has a receipt
    Feedback(Feedback),
    /// Read a file into the library as a workshop, and print its number: Lisca’s
    /// JSON, text, Markdown, Mermaid, .mm, OPML, CSV, XLSX. What isn’t taken is
    /// told on standard error
    Import(Imported),
    /// Write a workshop to a file
    Export(Export),
    /// Write an action’s checklist as a card of one page, PDF
    Checklist(Checklist),
    /// Tell what is still open in a workshop: exits with 1 while something is
    Check(Check),
    /// List what still looks like a name in a workshop, and where
    Names(Names),
    /// Put the three worked examples into the library
    Demo {
        /// The language of the examples, where it isn’t the one that Lisca speaks
        #[arg(long, value_enum)]
        language: Option<Language>,
    },
}

impl InLibrary {
    /// What it is called, in the log.
    fn name(&self) -> &'static str {
        match self {
            Self::Backup => "lisca backup",
            Self::List { .. } => "lisca list",
            Self::New { .. } => "lisca new",
            Self::Report(_) => "lisca report",
            Self::ReportForm(_) => "lisca report-form",
            Self::Feedback(_) => "lisca feedback",
            Self::Import(_) => "lisca import",
            Self::Export(_) => "lisca export",
            Self::Checklist(_) => "lisca checklist",
            Self::Check(_) => "lisca check",
            Self::Names(_) => "lisca names",
            Self::Demo { .. } => "lisca demo",
        }
    }

    /// The workshop that it is about, by its number.
    pub(crate) fn workshop(&self) -> Option<i64> {
        match self {
            Self::Export(what) => Some(what.id),
            Self::Import(what) => what.into,
            Self::Checklist(what) => Some(what.id),
            Self::Check(what) => Some(what.id),
            Self::Names(asked) => Some(asked.id),
            _ => None,
        }
    }
}

/// What is kept of the arguments for the case that the command fails.
#[derive(Clone, Copy)]
pub struct Asked {
    /// The command’s name, for the log.
    pub(crate) command: &'static str,
    /// What the program exits with then.
    pub(crate) failing: ExitCode,
}

impl Arguments {
    /// What was asked for, in short.
    #[must_use]
    pub fn asked(&self) -> Asked {
        let command = match &self.command {
            None => "lisca",
            Some(Command::Guard(_)) => "lisca guard",
            Some(Command::Restore { .. }) => "lisca restore",
            Some(Command::Rescue { .. }) => "lisca rescue",
            Some(Command::InLibrary(command)) => command.name(),
        };
        let failing = match self.command {
            Some(Command::InLibrary(InLibrary::Check(_))) => COULD_NOT_LOOK.into(),
            _ => ExitCode::FAILURE,
        };
        Asked { command, failing }
    }
}

/// The arguments that the program was called with; else why they make no sense.
/// They are the same in every language, which matters only for what is said of
/// them.
pub(crate) fn read() -> Result<Arguments, clap::Error> {
    let called = help_first(std::env::args_os());
    if let Some(files) = files(&called) {
        return Ok(Arguments {
            command: None,
            files,
        });
    }
    Arguments::try_parse_from(&called).or_else(|said| match words::help(spoken::language()) {
        None => Err(said),
        Some(help) => {
            let command = help.of(Arguments::command());
            Arguments::from_arg_matches(&command.try_get_matches_from(called)?)
        }
    })
}

/// The files that are named instead of a command, as a file manager does: each by
/// the ending of one that Lisca reads.
fn files(words: &[OsString]) -> Option<Vec<PathBuf>> {
    let files: Vec<PathBuf> = words.iter().skip(1).map(PathBuf::from).collect();
    let is_read = |it: &PathBuf| {
        let ending = it.extension().unwrap_or_default().to_string_lossy();
        app::endings().any(|it| ending.eq_ignore_ascii_case(it))
    };
    let all = !files.is_empty() && files.iter().all(is_read);
    all.then_some(files)
}

/// `lisca help export` is `lisca export --help`, in every language.
pub(crate) fn help_first(words: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut words: Vec<OsString> = words.collect();
    if words.get(1).is_some_and(|it| it == HELP) {
        words.remove(1);
        words.push("--help".into());
    }
    words
}
