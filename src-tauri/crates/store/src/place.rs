//! Where the library is: in the folder that is named or usual, unless that folder has
//! a file that says another.

use crate::{StoreError, files, said_path};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The file's name.
const FILE: &str = "library.place";

/// The folder of the library of whoever is at home in a folder.
#[must_use]
pub fn library_folder(home: &Path) -> PathBuf {
    chosen_library_folder(home).unwrap_or_else(|| home.to_owned())
}

/// The folder that was chosen for the library; none: none was.
#[must_use]
pub fn chosen_library_folder(home: &Path) -> Option<PathBuf> {
    said_path::read(home, FILE).filter(|it| it.is_absolute())
}

/// Looks for the library in another folder from now on; none: at home again. What is
/// in either isn't touched.
///
/// # Errors
/// The folder isn't there or can't be written, has a name that can't be kept, or the
/// home folder can't be written.
pub fn choose_library_folder(home: &Path, chosen: Option<&Path>) -> Result<(), StoreError> {
    files::make_folder(home).map_err(|source| StoreError::in_folder(home, source))?;
    let chosen = match chosen {
        None => None,
        Some(chosen) => {
            let unusable = |source: io::Error| StoreError::in_folder(chosen, source);
            // Whether it can be written is found out by writing.
            drop(files::unfinished(chosen).map_err(unusable)?);
            let folder = fs::canonicalize(chosen).map_err(unusable)?;
            let at_home = fs::canonicalize(home).is_ok_and(|home| home == folder);
            (!at_home).then_some(folder)
        }
    };
    let unusable = |source| StoreError::in_folder(chosen.as_deref().unwrap_or(home), source);
    said_path::write(home, FILE, chosen.as_deref(), unusable)
}
