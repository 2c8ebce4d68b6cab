//! Where the library is: the same place for the window and the command line.

use crate::{clock, fonts, language, synced};
use app::{App, Failure, Log};
use std::path::PathBuf;

/// The folder that `LISCA_DATA` names.
fn named_folder() -> Option<PathBuf> {
    std::env::var_os("LISCA_DATA")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
}

/// The folder in which it is said where the library is, if it isn't there: the named
/// one, or the platform's data folder.
///
/// # Errors
/// A platform that has no place for a program's data.
pub fn home() -> Result<PathBuf, Failure> {
    named_folder().map_or_else(App::default_folder, Ok)
}

/// The folder of the library.
///
/// # Errors
/// As [`home`].
pub fn folder() -> Result<PathBuf, Failure> {
    home().map(|it| App::library_folder(&it))
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
    let mut app = App::open_at_home(&home()?, clock::now)?
        .with_offset(clock::offset)
        .with_syncs(synced::who_syncs);
    app.ui_language(language::language())?;
    Ok(app)
}
