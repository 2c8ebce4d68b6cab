//! `lisca export`: a workshop to a file, or to standard output.

use crate::names::{refused_for_names, still_names};
use crate::terminal::{complain, say_path, write};
use app::{App, Failure, Format, Said, There};
use clap::ValueEnum;
use std::path::PathBuf;

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum FileFormat {
    #[default]
    Pdf,
    Svg,
    Json,
}

/// What the file is to hold.
#[derive(Clone, Copy)]
pub(crate) struct Wanted {
    pub(crate) format: FileFormat,
    /// The facilitator’s own notes and prompts too.
    pub(crate) private: bool,
    /// Names too: without it, a file that has some isn’t written.
    pub(crate) names: bool,
}

/// Writes the workshop, and prints where to.
pub(crate) fn export(
    app: &mut App,
    id: i64,
    what: Wanted,
    output: Option<PathBuf>,
    there: There,
) -> Result<(), Failure> {
    let id = app::WorkshopId(id);
    let private = what.private;
    let format = match what.format {
        FileFormat::Pdf => Format::Pdf,
        FileFormat::Svg => Format::Svg,
        FileFormat::Json => Format::Json,
    };
    if private && format != Format::Json {
        return Err(only_in_json());
    }
    let names = app.names_in(id, format, private)?.len();
    if names > 0 && !what.names {
        return Err(refused_for_names(id, names));
    }
    if output.as_ref().is_some_and(|path| path.as_os_str() == "-") {
        write(&app.export_bytes(id, format, private)?)?;
    } else {
        let path = match output {
            Some(path) => path,
            None => app.export_name(id, format)?.into(),
        };
        app.export_to(id, format, &path, private, there)?;
        say_path(&path)?;
    }
    if names > 0 {
        complain(&still_names(id, names).in_language(app.spoken()));
    }
    Ok(())
}

/// What was asked for, and can't be had there, isn't left out in silence.
fn only_in_json() -> Failure {
    Failure::new(
        Said::new(
            "Private notes can be had in JSON alone: nothing was written.",
            "Le note private si possono avere solo in JSON: non ho scritto niente.",
        ),
        Said::new(
            "Add `--format json`, or leave out --with-private-notes.",
            "Aggiungi `--format json`, o togli --with-private-notes.",
        ),
    )
}
