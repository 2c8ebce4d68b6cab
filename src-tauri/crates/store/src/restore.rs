//! Puts a backup in the place of the library. What was there is kept.

use crate::backups::contents;
use crate::foreign_log::in_use;
use crate::lock::Lock;
use crate::open::library_file;
use crate::replacing::{put_in_place, take_back};
use crate::{StoreError, files, log, memory};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The outcome of a restore.
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
    let no_backup = |_: io::Error| StoreError::NoBackup(from.to_owned());
    let refused = |source: io::Error| StoreError::in_folder(folder, source);
    let from = fs::canonicalize(from).map_err(no_backup)?;
    files::make_folder(folder).map_err(refused)?;
    let file = library_file(&fs::canonicalize(folder).map_err(refused)?);
    if from == file {
        return Err(StoreError::Itself(from));
    }
    let (bytes, workshops) = read(&from).map_err(|error| match error {
        StoreError::Newer { .. } | StoreError::Strange(_) => error,
        _ => StoreError::NoBackup(from.clone()),
    })?;
    let before = replace(&file, "before-restore", Some(&bytes))?;
    Ok(Restored { workshops, before })
}

/// Lets a new library be begun in a folder: what stands in its place gets another
/// name, which is given back.
///
/// # Errors
/// Lisca is open with it, or the folder can't be written. Nothing is changed then.
pub fn begin_anew(folder: &Path) -> Result<Option<PathBuf>, StoreError> {
    let refused = |source: io::Error| StoreError::in_folder(folder, source);
    let file = library_file(&fs::canonicalize(folder).map_err(refused)?);
    replace(&file, "set-aside", None)
}

/// Puts the bytes of a whole library in the place of one that nobody has open; without
/// bytes, nothing. What was there gets a name with `aside` in it, which is given back.
pub(crate) fn replace(
    file: &Path,
    aside: &str,
    bytes: Option<&[u8]>,
) -> Result<Option<PathBuf>, StoreError> {
    let folder = file.parent().unwrap_or(file);
    let refused = |source: io::Error| StoreError::in_folder(folder, source);
    match Lock::take(folder, Duration::from_secs(1)) {
        Some(lock) if lock.is_alone() && !held_by_another(file) => {
            take_back(file)?;
            let whole = bytes.map(|bytes| {
                let mut unfinished = files::unfinished(folder)?;
                unfinished.write_all(bytes)?;
                unfinished.as_file().sync_all()?;
                Ok(unfinished)
            });
            let whole = whole.transpose().map_err(refused)?;
            put_in_place(whole, file, aside).map_err(refused)
        }
        Some(_) => Err(StoreError::Open),
        None => Err(refused(io::ErrorKind::PermissionDenied.into())),
    }
}

/// Whether a program that takes no lock has the library open: an older Lisca, or
/// one that isn't Lisca. To look would take back what was cut short in it.
fn held_by_another(file: &Path) -> bool {
    !log::was_cut_short(file) && in_use(file).unwrap_or(false)
}

/// A library's bytes, which are whole, and how many workshops are in them.
fn read(from: &Path) -> Result<(Vec<u8>, usize), StoreError> {
    let (bytes, db) = memory::whole(from)?;
    Ok((bytes, contents(&db)?.workshops.len()))
}
