//! Where backups are kept. It is said in a file beside the library, and not in
//! it: a library that is lost couldn't say.

use super::BACKUPS;
use crate::{StoreError, files, said_path};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The file's name. In it is the path of a folder, and nothing else.
const FILE: &str = "library.backups";

/// The folder of the backups of the library in a folder: the one that was
/// chosen, or else one beside the library.
#[must_use]
pub fn backup_folder(library: &Path) -> PathBuf {
    chosen_backup_folder(library).unwrap_or_else(|| library.join(BACKUPS))
}

/// The folder that was chosen for backups; none: none was.
#[must_use]
pub fn chosen_backup_folder(library: &Path) -> Option<PathBuf> {
    said_path::read(library, FILE)
}

/// Keeps backups in another folder from now on; none: beside the library again.
/// Those that are there stay where they are.
///
/// # Errors
/// The folder isn't there or can't be written, has a name that can't be kept, or
/// the library's own folder can't be written.
pub fn choose_backup_folder(library: &Path, chosen: Option<&Path>) -> Result<(), StoreError> {
    let Some(chosen) = chosen else {
        return said_path::write(library, FILE, None, |it| StoreError::in_folder(library, it));
    };
    let unusable = |source: io::Error| StoreError::in_backups(chosen, source);
    // Whether it can be written is found out by writing.
    drop(files::unfinished(chosen).map_err(unusable)?);
    let folder = fs::canonicalize(chosen).map_err(unusable)?;
    said_path::write(library, FILE, Some(&folder), unusable)
}
