//! Where a file is to stand: what is there, and whether it may be written.

use crate::words::NotWritten;
use std::fs::{self, Metadata, Permissions};
use std::io;
use std::path::{Path, PathBuf};

/// The fate of a file that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExistingFile {
    /// The file stays, and the export is refused.
    Keep,
    /// The export takes its place: somebody has said so.
    Replace,
}

impl ExistingFile {
    /// What a window says of it, which has asked before.
    pub(crate) fn when(overwrite: bool) -> Self {
        match overwrite {
            true => Self::Replace,
            false => Self::Keep,
        }
    }
}

/// A place for a file, looked at through whatever links lead to its folder.
pub(super) struct Place {
    pub(super) folder: PathBuf,
    pub(super) file: PathBuf,
    /// The permissions of the file that is there, and is to be replaced.
    pub(super) permissions: Option<Permissions>,
}

/// The reason why a file can’t be written at a place.
pub(super) enum Refused {
    NoPlace(NotWritten),
    System(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Looks at the place that `path` names. Nothing of the library, whose file
/// is `library`, may be written over, whatever name it is given.
pub(super) fn look(path: &Path, library: &Path, there: ExistingFile) -> Result<Place, Refused> {
    let no_place = |why| Err(Refused::NoPlace(why));
    let Some(name) = path.file_name() else {
        return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let folder = fs::canonicalize(folder)?;
    let file = folder.join(name);
    let found = match fs::symlink_metadata(&file) {
        Ok(found) => Some(found),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    // `a file/` names a folder, whatever is there.
    if found.as_ref().is_some_and(Metadata::is_dir) || ends_as_a_folder(path) {
        return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
    }
    let kept = library.parent().unwrap_or(library);
    let in_library = fs::canonicalize(kept).is_ok_and(|kept| folder.starts_with(kept));
    if in_library || found.as_ref().is_some_and(|it| is_one_of(it, kept)) {
        return no_place(NotWritten::Library);
    }
    match &found {
        Some(it) if it.is_symlink() => return no_place(behind(&file)),
        Some(it) if !it.is_file() => return no_place(NotWritten::NoFile),
        Some(_) if there == ExistingFile::Keep => return no_place(NotWritten::Taken),
        _ => {}
    }
    Ok(Place {
        folder,
        file,
        permissions: found.map(|it| it.permissions()),
    })
}

/// What a link is: one to a pipe or a device, such as `/dev/stdout`, is one of
/// these.
fn behind(link: &Path) -> NotWritten {
    match fs::metadata(link) {
        Ok(it) if !it.is_file() && !it.is_dir() => NotWritten::NoFile,
        _ => NotWritten::Link,
    }
}

fn ends_as_a_folder(path: &Path) -> bool {
    let last = path.as_os_str().as_encoded_bytes().last();
    last.is_some_and(|it| std::path::is_separator(char::from(*it)))
}

/// Whether it is one of the files in `folder` under another name.
#[cfg(unix)]
fn is_one_of(file: &Metadata, folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    if file.nlink() < 2 {
        return false;
    }
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut kept = entries.filter_map(|it| it.metadata().ok());
    kept.any(|it| (it.dev(), it.ino()) == (file.dev(), file.ino()))
}

/// There, a file isn't told by a number that the standard library knows.
#[cfg(not(unix))]
fn is_one_of(_: &Metadata, _: &Path) -> bool {
    false
}
