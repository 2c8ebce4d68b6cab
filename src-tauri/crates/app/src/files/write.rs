//! A file written beside its place and then moved there, so that no half of one
//! is ever seen.

use super::place::{ExistingFile, Place, Refused, look};
use super::unfinished::ExportNote;
use crate::Failure;
use crate::words::{NotWritten, Trouble};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use store::sync_folder;
use tempfile::{NamedTempFile, PersistError};

/// The way in which a file is written.
pub(crate) struct Writing<'a> {
    /// It is for the facilitator alone, and so are its rights.
    pub(crate) private: bool,
    /// The fate of a file that is there already.
    pub(crate) there: ExistingFile,
    /// The library's file: nothing beside it is written.
    pub(crate) library: &'a Path,
}

/// Writes a file, or leaves everything as it was.
pub(crate) fn write_whole(path: &Path, bytes: &[u8], how: &Writing) -> Result<(), Failure> {
    Ok(
        try_to_write(path, bytes, how).map_err(|refused| match refused {
            Refused::NoPlace(why) => Trouble::no_place(path, why),
            Refused::System(error) => Trouble::not_written(path, error),
        })?,
    )
}

fn try_to_write(path: &Path, bytes: &[u8], how: &Writing) -> Result<(), Refused> {
    let place = look(path, how.library, how.there)?;
    let note = ExportNote::of(&place.folder, how.library.parent().unwrap_or(how.library));
    let mut builder = tempfile::Builder::new();
    match &note.name {
        Some(name) => builder.prefix(name).rand_bytes(0),
        None => builder.prefix(".lisca-"),
    };
    if place.permissions.is_none() && !how.private {
        builder.permissions_for_all();
    }
    let mut file = builder.tempfile_in(&place.folder)?;
    // What is private stays so, whoever may read the file that was there.
    if let Some(permissions) = place.permissions.clone().filter(|_| !how.private) {
        file.as_file().set_permissions(permissions)?;
    }
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    match how.there {
        ExistingFile::Replace => drop(file.persist(&place.file).map_err(|it| it.error)?),
        ExistingFile::Keep => put_where_nothing_is(file, &place)?,
    }
    sync_folder(&place.folder)?;
    Ok(())
}

/// Another program may have put something there meanwhile: it stays.
fn put_where_nothing_is(file: NamedTempFile, place: &Place) -> Result<(), Refused> {
    let taken = |error: &io::Error| error.kind() == io::ErrorKind::AlreadyExists;
    let refused = |error: io::Error| match taken(&error) {
        true => Refused::NoPlace(NotWritten::Taken),
        false => Refused::System(error),
    };
    match file.persist_noclobber(&place.file) {
        Ok(_) => Ok(()),
        Err(PersistError { error, .. }) if taken(&error) => Err(refused(error)),
        // Some file systems can't move a file only to where nothing is. All can
        // make one only where nothing is, and move another over it.
        Err(PersistError { file, .. }) => {
            File::create_new(&place.file).map_err(refused)?;
            file.persist(&place.file).map_err(|it| {
                let _ = fs::remove_file(&place.file);
                Refused::System(it.error)
            })?;
            Ok(())
        }
    }
}

/// A temporary file is private; one that somebody exports is an ordinary one.
trait Ordinary {
    fn permissions_for_all(&mut self) -> &mut Self;
}

impl Ordinary for tempfile::Builder<'_, '_> {
    #[cfg(unix)]
    fn permissions_for_all(&mut self) -> &mut Self {
        use std::os::unix::fs::PermissionsExt;
        self.permissions(std::fs::Permissions::from_mode(0o666))
    }

    #[cfg(not(unix))]
    fn permissions_for_all(&mut self) -> &mut Self {
        self
    }
}
