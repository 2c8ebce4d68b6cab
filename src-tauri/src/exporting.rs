//! `lisca export`: a workshop to a file, or to standard output.

use crate::names::after_export;
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

/// Writes the workshop, and prints where to.
pub(crate) fn export(
    app: &mut App,
    id: i64,
    format: FileFormat,
    output: Option<PathBuf>,
    private: bool,
    there: There,
) -> Result<(), Failure> {
    let id = app::WorkshopId(id);
    let format = match format {
        FileFormat::Pdf => Format::Pdf,
        FileFormat::Svg => Format::Svg,
        FileFormat::Json => Format::Json,
    };
    if output.as_ref().is_some_and(|path| path.as_os_str() == "-") {
        write(&app.export_bytes(id, format, private)?)?;
        after_export(app, id, private);
        return Ok(());
    }
    let path = match output {
        Some(path) => path,
        None => app.export_name(id, format)?.into(),
    };
    app.export_to(id, format, &path, private, there)?;
    say_path(&path)?;
    after_export(app, id, private);
    Ok(())
}
