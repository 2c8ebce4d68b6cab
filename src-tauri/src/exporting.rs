//! `lisca export`: a workshop to a file, or to standard output.

use crate::names::{after_export, refuse_names};
use crate::terminal::{say_path, write};
use app::{App, Failure, Format, There};
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
    if !what.names {
        refuse_names(app, id, format, private)?;
    }
    if output.as_ref().is_some_and(|path| path.as_os_str() == "-") {
        write(&app.export_bytes(id, format, private)?)?;
        return after_export(app, id, format, private);
    }
    let path = match output {
        Some(path) => path,
        None => app.export_name(id, format)?.into(),
    };
    app.export_to(id, format, &path, private, there)?;
    say_path(&path)?;
    after_export(app, id, format, private)
}
