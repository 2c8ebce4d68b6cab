//! What `lisca` does without a window.

use crate::check::{COULD_NOT_LOOK, Check, check};
use crate::exporting::{FileFormat, Place, Wanted, export};
use crate::folder::open_library;
use crate::guard::{Sentences, guard};
use crate::italian::in_italian;
use crate::names::{Names, names};
use crate::report::{Reported, report};
use crate::restore::restore;
use crate::spoken;
use crate::terminal::{complain, on_a_line, say, say_json};
use app::{App, Failure, Said, There};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Root-cause-analysis workshops: fishbone, five whys, action plan.
///
/// Without a command, opens the window. Workshops are kept in one library on
/// this computer, in the folder that LISCA_DATA names or in the system’s own
/// place for a program’s data.
#[derive(Parser)]
#[command(name = "lisca", version, arg_required_else_help = false)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
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
}

/// What needs the library.
#[derive(Subcommand)]
enum InLibrary {
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
    /// Read a workshop from a JSON file into the library, and print its number
    Import {
        /// The file; `-` is standard input
        file: PathBuf,
    },
    /// Write a workshop to a file
    Export {
        /// The workshop’s number, as `lisca list` shows it
        id: i64,
        /// The report, the fishbone as a picture, or everything
        #[arg(long, short, value_enum, default_value_t)]
        format: FileFormat,
        /// Where to; `-` is standard output. Without it, a file named after
        /// the case in this folder
        #[arg(long, short)]
        output: Option<PathBuf>,
        /// Write over a file that is there
        #[arg(long)]
        force: bool,
        /// With the facilitator’s own notes and prompts; in JSON alone
        #[arg(long)]
        with_private_notes: bool,
        /// Write it although something in it looks like a name
        #[arg(long)]
        with_names: bool,
        #[command(flatten)]
        place: Place,
    },
    /// Tell what is still open in a workshop: exits with 1 while something is
    Check(Check),
    /// List what still looks like a name in a workshop, and where
    Names(Names),
    /// Put the two worked examples into the library
    Demo {
        /// The language of the examples, where it isn’t the one that Lisca speaks
        #[arg(long, value_enum)]
        language: Option<Language>,
    },
}

impl InLibrary {
    /// The workshop that it is about, by its number.
    fn workshop(&self) -> Option<i64> {
        match self {
            Self::Export { id, .. } => Some(*id),
            Self::Check(what) => Some(what.id),
            Self::Names(asked) => Some(asked.id),
            _ => None,
        }
    }
}

/// The command that tells how others are used.
pub(crate) const HELP: &str = "help";

#[derive(Clone, Copy, Default, ValueEnum)]
enum Shelf {
    #[default]
    Open,
    Archived,
    Bin,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Kind {
    #[default]
    Incident,
    NearMiss,
    Hazard,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Language {
    En,
    It,
}

impl From<Kind> for app::IncidentKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Incident => Self::Incident,
            Kind::NearMiss => Self::NearMiss,
            Kind::Hazard => Self::Hazard,
        }
    }
}

impl From<Language> for app::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::It => Self::It,
        }
    }
}

impl Arguments {
    /// What the program exits with when it fails.
    pub(crate) fn failing(&self) -> ExitCode {
        match self.command {
            Some(Command::InLibrary(InLibrary::Check(_))) => COULD_NOT_LOOK.into(),
            _ => ExitCode::FAILURE,
        }
    }
}

/// The arguments that the program was called with; else why they make no sense.
/// They are the same in every language, which matters only for what is said of
/// them.
pub(crate) fn arguments() -> Result<Arguments, clap::Error> {
    let words = help_first(std::env::args_os());
    match Arguments::try_parse_from(&words) {
        Err(_) if spoken::language() == app::Language::It => {
            let command = in_italian(Arguments::command());
            Arguments::from_arg_matches(&command.try_get_matches_from(words)?)
        }
        parsed => parsed,
    }
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

/// Carries out the command, and says what the program exits with.
pub(crate) fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let done = match arguments.command {
        None => crate::launch::window(),
        Some(Command::Guard(asked)) => guard(&asked),
        Some(Command::Restore { file }) => restore(&file),
        Some(Command::InLibrary(command)) => {
            let mut app = open_library().map_err(unopened)?;
            if let Some(language) = spoken::named() {
                app.speak(language);
            }
            let spoken = app.spoken();
            for found in app.found() {
                complain(&found.in_language(spoken));
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
        Some(id) => Failure::new(
            Said::new(
                format!("There is no workshop {id} in the library."),
                format!("Nella libreria non c’è nessuna analisi {id}."),
            ),
            Said::new(
                "`lisca list` shows those that are there.",
                "`lisca list` mostra quelle che ci sono.",
            ),
        ),
    }
}

fn carry_out(app: &mut App, command: InLibrary) -> Result<ExitCode, Failure> {
    match command {
        InLibrary::Check(what) => return check(app, &what),
        InLibrary::Names(asked) => names(app, &asked),
        InLibrary::List { shelf, json } => list(app, shelf, json),
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
        InLibrary::Report(said) => report(app, said),
        InLibrary::Import { file } => {
            let id = match file == Path::new("-") {
                true => app.import_stream(io::stdin().lock())?,
                false => app.import_from(&file)?,
            };
            say(&format!("{}\n", id.0))
        }
        InLibrary::Export {
            id,
            format,
            output,
            force,
            with_private_notes,
            with_names,
            place,
        } => {
            let there = match force {
                true => There::IsReplaced,
                false => There::Stays,
            };
            let what = Wanted {
                format,
                place,
                private: with_private_notes,
                names: with_names,
            };
            export(app, id, what, output, there)
        }
        InLibrary::Demo { language } => {
            let language = language.map_or(app.spoken(), Into::into);
            let ids = app.add_examples(language)?;
            let ids: Vec<_> = ids.iter().map(|id| id.0.to_string()).collect();
            say(&format!("{}\n", ids.join("\n")))
        }
    }
    .map(|()| ExitCode::SUCCESS)
}

fn list(app: &mut App, shelf: Shelf, json: bool) -> Result<(), Failure> {
    let workshops = app.list_workshops(match shelf {
        Shelf::Open => app::Shelf::Open,
        Shelf::Archived => app::Shelf::Archived,
        Shelf::Bin => app::Shelf::Bin,
    })?;
    if json {
        return say_json(&workshops);
    }
    if workshops.is_empty() {
        let none = Said::new(
            "No workshops here. `lisca new TITLE` begins one; `lisca demo` adds two examples.\n",
            "Qui non ci sono analisi. `lisca new TITOLO` ne comincia una; `lisca demo` aggiunge due esempi.\n",
        );
        return say(&none.in_language(app.spoken()));
    }
    let [id, changed, causes, open, title] = match app.spoken() {
        app::Language::En => ["ID", "CHANGED", "CAUSES", "OPEN ACTIONS", "TITLE"],
        app::Language::It => ["N.", "MODIFICATA", "CAUSE", "AZIONI APERTE", "TITOLO"],
    };
    // Wide enough for what stands above.
    let wide = open.chars().count();
    let mut text = format!("{id:>6}  {changed:<10}  {causes:>6}  {open:>wide$}  {title}\n");
    for workshop in workshops {
        let changed = app.day_of(workshop.updated).format("%Y-%m-%d");
        let title = on_a_line(&workshop.title);
        text += &format!(
            "{:>6}  {changed}  {:>6}  {:>wide$}  {title}\n",
            workshop.id.0, workshop.cause_count, workshop.open_actions
        );
    }
    say(&text)
}
