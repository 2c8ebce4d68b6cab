//! Puts a backup in the place of the library. What was there is kept.

use crate::lock::Lock;
use crate::open::{check, file_in, recognise};
use crate::summary::{self, Shelf};
use crate::{StoreError, files, log, memory};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// How many workshops the backup has, outside the bin.
    pub workshops: usize,
    /// Where the library is now that was there before; none: there was none.
    pub before: Option<PathBuf>,
}

/// Makes a copy of the library `from` the library of `folder`. The one that was
/// there, with its log, gets another name.
///
/// # Errors
/// `from` isn't a library, or is damaged; Lisca is open with the library of the
/// folder; or the folder can't be written. Nothing is changed then.
pub fn restore(folder: &Path, from: &Path) -> Result<Restored, StoreError> {
    let unreadable = |source: io::Error| StoreError::reading(from, source);
    let refused = |source: io::Error| StoreError::in_folder(folder, source);
    let from = fs::canonicalize(from).map_err(unreadable)?;
    files::make(folder).map_err(refused)?;
    let file = file_in(&fs::canonicalize(folder).map_err(refused)?);
    if from == file {
        return Err(StoreError::Itself(from));
    }
    recognise(&from)?;
    let folder = file.parent().unwrap_or(&file);
    match Lock::take(folder, Duration::from_secs(1)) {
        Some(lock) if lock.is_alone() => {
            let bytes = memory::bytes(&from)?;
            let workshops = count(&bytes)?;
            let mut unfinished = files::unfinished(folder).map_err(refused)?;
            unfinished.write_all(&bytes).map_err(refused)?;
            unfinished.as_file().sync_all().map_err(refused)?;
            let before = set_aside(&file).map_err(refused)?;
            files::settle(unfinished, &file).map_err(refused)?;
            Ok(Restored { workshops, before })
        }
        Some(_) => Err(StoreError::Open),
        None => Err(refused(io::ErrorKind::PermissionDenied.into())),
    }
}

/// How many workshops there are in a library's bytes, which are whole.
fn count(bytes: &[u8]) -> Result<usize, StoreError> {
    let db = memory::holding(bytes)?;
    check(&db)?;
    let mut db = db;
    crate::migrate::in_memory(&mut db)?;
    Ok(summary::list(&db, Shelf::Open)?.len() + summary::list(&db, Shelf::Archived)?.len())
}

/// Gives the library and its log another name. The file goes first: a log alone
/// is never taken for a library.
fn set_aside(file: &Path) -> io::Result<Option<PathBuf>> {
    let aside = files::free(file, "before-restore");
    let there = match fs::rename(file, &aside) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        moved => moved.map(|()| true)?,
    };
    match fs::rename(log::beside(file), log::beside(&aside)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let _ = fs::remove_file(log::index_beside(file));
    Ok(there.then_some(aside))
}
