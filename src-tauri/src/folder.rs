//! Where the library is: the same place for the window and the command line.

use app::{App, Failure};
use std::path::PathBuf;

/// Opens the library in `LISCA_DATA`, or in the platform's data folder.
pub(crate) fn open_library() -> Result<App, Failure> {
    let folder = match std::env::var_os("LISCA_DATA") {
        Some(folder) if !folder.is_empty() => PathBuf::from(folder),
        _ => App::default_folder()?,
    };
    App::open(&folder, chrono::Utc::now)
}
