//! What `lisca` does without a window.

use crate::computer;
use crate::folder::open_library;
use app::{App, Failure, Format, Said};
use clap::{Parser, Subcommand, ValueEnum};
use std::io::{self, Write};
use std::path::PathBuf;

/// Root-cause-analysis workshops: fishbone, five whys, action plan.
///
/// Without a command, opens the window. Workshops are kept in one library on
/// this computer, in the folder that LISCA_DATA names or in the system's own
/// place for a program's data.
#[derive(Parser)]
#[command(name = "lisca", version, arg_required_else_help = false)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
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
        /// The language of the workshop, where it isn't the one that Lisca speaks
        #[arg(long, value_enum)]
        language: Option<Language>,
    },
    /// Read a workshop from a JSON file into the library, and print its number
    Import {
        /// The file
        file: PathBuf,
    },
    /// Write a workshop to a file
    Export {
        /// The workshop's number, as `lisca list` shows it
        id: i64,
        /// The report, the fishbone as a picture, or everything
        #[arg(long, short, value_enum, default_value_t)]
        format: FileFormat,
        /// Where to; `-` is standard output. Without it, a file named after
        /// the case in this folder
        #[arg(long, short)]
        output: Option<PathBuf>,
        /// With the facilitator's own notes and prompts; in JSON alone
        #[arg(long)]
        with_private_notes: bool,
    },
    /// Put the two worked examples into the library
    Demo {
        /// The language of the examples, where it isn't the one that Lisca speaks
        #[arg(long, value_enum)]
        language: Option<Language>,
    },
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Shelf {
    #[default]
    Open,
    Archived,
    Bin,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Kind {
    #[default]
    Incident,
    NearMiss,
    Hazard,
}

#[derive(Clone, Copy, ValueEnum)]
enum Language {
    En,
    It,
}

impl From<Language> for app::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::It => Self::It,
        }
    }
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum FileFormat {
    #[default]
    Pdf,
    Svg,
    Json,
}

/// Carries out the command.
pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    let Some(command) = arguments.command else {
        return crate::launch::window()
            .map_err(|failure| failure.in_language(computer::language()));
    };
    let mut app = open_library().map_err(|failure| failure.in_language(computer::language()))?;
    let spoken = app.spoken();
    carry_out(&mut app, command).map_err(|failure| failure.in_language(spoken))
}

fn carry_out(app: &mut App, command: Command) -> Result<(), Failure> {
    match command {
        Command::List { shelf, json } => list(app, shelf, json),
        Command::New {
            title,
            kind,
            language,
        } => {
            let kind = match kind {
                Kind::Incident => app::IncidentKind::Incident,
                Kind::NearMiss => app::IncidentKind::NearMiss,
                Kind::Hazard => app::IncidentKind::Hazard,
            };
            let set = app::CategorySet::default();
            let language = language.map_or(app.spoken(), Into::into);
            let id = app.create_workshop(title, kind, set, language)?;
            say(&format!("{}\n", id.0))
        }
        Command::Import { file } => {
            let id = app.import_workshop(file.display().to_string())?;
            say(&format!("{}\n", id.0))
        }
        Command::Export {
            id,
            format,
            output,
            with_private_notes,
        } => export(app, id, format, output, with_private_notes),
        Command::Demo { language } => {
            let language = language.map_or(app.spoken(), Into::into);
            let ids = app.add_examples(language)?;
            let ids: Vec<_> = ids.iter().map(|id| id.0.to_string()).collect();
            say(&format!("{}\n", ids.join("\n")))
        }
    }
}

fn list(app: &mut App, shelf: Shelf, json: bool) -> Result<(), Failure> {
    let workshops = app.list_workshops(match shelf {
        Shelf::Open => app::Shelf::Open,
        Shelf::Archived => app::Shelf::Archived,
        Shelf::Bin => app::Shelf::Bin,
    })?;
    if json {
        let text = serde_json::to_string_pretty(&workshops)
            .map_err(|error| Failure::new(Said::worded(&error.to_string()), Said::NOTHING))?;
        return say(&format!("{text}\n"));
    }
    if workshops.is_empty() {
        return say(
            "No workshops here. `lisca new TITLE` begins one; `lisca demo` adds two examples.\n",
        );
    }
    let mut text = format!(
        "{:>6}  {:<10}  {:>6}  {:>12}  TITLE\n",
        "ID", "CHANGED", "CAUSES", "OPEN ACTIONS"
    );
    for workshop in workshops {
        let changed = workshop.updated.format("%Y-%m-%d");
        text += &format!(
            "{:>6}  {changed}  {:>6}  {:>12}  {}\n",
            workshop.id.0, workshop.cause_count, workshop.open_actions, workshop.title
        );
    }
    say(&text)
}

fn export(
    app: &mut App,
    id: i64,
    format: FileFormat,
    output: Option<PathBuf>,
    private: bool,
) -> Result<(), Failure> {
    let id = app::WorkshopId(id);
    let format = match format {
        FileFormat::Pdf => Format::Pdf,
        FileFormat::Svg => Format::Svg,
        FileFormat::Json => Format::Json,
    };
    if output.as_ref().is_some_and(|path| path.as_os_str() == "-") {
        return write(&app.export_bytes(id, format, private)?);
    }
    let path = match output {
        Some(path) => path.display().to_string(),
        None => app.export_name(id, format)?,
    };
    let exported = app.export_workshop(id, format, path, private)?;
    say(&format!("{}\n", exported.path))
}

fn say(text: &str) -> Result<(), Failure> {
    write(text.as_bytes())
}

/// A reader that has had enough (`lisca list | head -1`) is no failure.
fn write(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::new(
            Said::new(
                format!("Standard output can't be written: {error}."),
                format!("Non si può scrivere sull’uscita standard: {error}."),
            ),
            Said::NOTHING,
        )),
        _ => Ok(()),
    }
}
