//! Where the library is: the same place for the window and the command line.

use crate::{clock, fonts, language};
use app::{App, Failure, Log};
use std::path::PathBuf;

/// The folder that `LISCA_DATA` names.
fn named_folder() -> Option<PathBuf> {
    std::env::var_os("LISCA_DATA")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
}

/// The folder of the library: the named one, or the platform's data folder.
///
/// # Errors
/// A platform that has no place for a program's data.
pub fn folder() -> Result<PathBuf, Failure> {
    named_folder().map_or_else(App::default_folder, Ok)
}

/// The log, which lies beside the library; nowhere on a platform that has no
/// place for either.
#[must_use]
pub fn log() -> Log {
    let in_folder = |folder: PathBuf| Log::in_folder(&folder, clock::now);
    folder().map_or_else(|_| Log::default(), in_folder)
}

/// Opens the library, whose words are drawn with this computer's fonts where Inter
/// lacks a character.
///
/// # Errors
/// A library that can't be read, or a folder that can't be made.
pub fn open_library() -> Result<App, Failure> {
    fonts::supply_fonts();
    let mut app = App::open(&folder()?, clock::now)?.with_offset(clock::offset);
    app.ui_language(language::language())?;
    Ok(app)
}
