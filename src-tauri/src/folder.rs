//! Where the library is: the same place for the window and the command line.

use crate::{clock, computer};
use app::{App, Failure};
use std::path::PathBuf;

/// The folder that `LISCA_DATA` names.
pub(crate) fn named_folder() -> Option<PathBuf> {
    std::env::var_os("LISCA_DATA")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
}

/// The folder of the library: the named one, or the platform's data folder.
pub(crate) fn folder() -> Result<PathBuf, Failure> {
    named_folder().map_or_else(App::default_folder, Ok)
}

/// Opens the library.
pub(crate) fn open_library() -> Result<App, Failure> {
    let mut app = App::open(&folder()?, clock::now)?.with_offset(clock::offset);
    app.ui_language(computer::language())?;
    Ok(app)
}
