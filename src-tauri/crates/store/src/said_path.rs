//! The path of a folder, said in a small file beside the library, and not in it: a
//! library that is lost couldn't say.

use crate::{StoreError, files};
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// What a file in a folder says; none: it says nothing.
pub(crate) fn read(folder: &Path, name: &str) -> Option<PathBuf> {
    let said = fs::read_to_string(folder.join(name)).ok()?;
    let path = said.strip_suffix('\n').unwrap_or(&said);
    (!path.is_empty()).then(|| path.into())
}

/// Lets a file in a folder say a path; none: nothing any more. A path that can't be
/// kept as text is refused by `unusable`.
pub(crate) fn write(
    folder: &Path,
    name: &str,
    path: Option<&Path>,
    unusable: impl Fn(io::Error) -> StoreError,
) -> Result<(), StoreError> {
    let refused = |source: io::Error| StoreError::in_folder(folder, source);
    let file = folder.join(name);
    let Some(path) = path else {
        return match fs::remove_file(file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(refused(error)),
            _ => files::sync_folder(folder).map_err(refused),
        };
    };
    let Some(text) = path.to_str().filter(|it| !it.contains('\n')) else {
        return Err(unusable(ErrorKind::InvalidInput.into()));
    };
    let mut said = files::unfinished(folder).map_err(refused)?;
    said.write_all(text.as_bytes()).map_err(refused)?;
    said.as_file().sync_all().map_err(refused)?;
    said.persist(file).map_err(|it| refused(it.error))?;
    files::sync_folder(folder).map_err(refused)
}
