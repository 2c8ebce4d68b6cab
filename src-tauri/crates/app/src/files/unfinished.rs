//! Files that are being written. A program that is killed in the middle leaves
//! one beside the place where it was to stand; a note in the library's folder
//! says where, and the next start clears it away.
//!
//! A note is locked as long as somebody writes. Only what bears the name that
//! the note has itself is removed, so nothing that Lisca didn't make is.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// A note is called `export-XXXXXX.unfinished`, and its file `.lisca-XXXXXX`.
const BEFORE: &str = "export-";
const AFTER: &str = ".unfinished";

/// A path has no more bytes than this anywhere.
const LONGEST: u64 = 1 << 16;

/// A note that a file is being written; it goes with this value.
pub(super) struct ExportNote {
    /// What the file has to be called; none where nothing could be noted.
    pub(super) name: Option<String>,
    _note: Option<NamedTempFile>,
}

impl ExportNote {
    /// Notes in the folder `library` that a file is being written in `folder`.
    /// Where nothing can be noted, an export is made all the same: it may be
    /// what saves the work from a full disk.
    pub(super) fn of(folder: &Path, library: &Path) -> Self {
        let (name, note) = Self::written(folder, library).ok().unzip();
        Self { name, _note: note }
    }

    fn written(folder: &Path, library: &Path) -> io::Result<(String, NamedTempFile)> {
        let mut builder = tempfile::Builder::new();
        let mut note = builder.prefix(BEFORE).suffix(AFTER).tempfile_in(library)?;
        note.as_file().try_lock()?;
        let name = file_of(note.path()).ok_or(io::ErrorKind::InvalidFilename)?;
        note.write_all(&bytes_of(&folder.join(&name))?)?;
        Ok((name, note))
    }
}

/// Clears away what was being written when a program was killed, by the notes
/// in the folder `library`.
pub(crate) fn clear(library: &Path) {
    let entries = fs::read_dir(library).into_iter().flatten().flatten();
    for note in entries.map(|it| it.path()) {
        if let Some(name) = file_of(&note) {
            // Another start will find what this one can't clear.
            let _ = clear_one(&note, &name);
        }
    }
}

fn clear_one(note: &Path, name: &str) -> io::Result<()> {
    let file = File::open(note)?;
    if file.try_lock().is_err() {
        return Ok(());
    }
    let mut bytes = Vec::new();
    (&file).take(LONGEST).read_to_end(&mut bytes)?;
    let path = path_of(bytes).filter(|it| it.file_name() == Some(OsStr::new(name)));
    if let Some(path) = path {
        match fs::symlink_metadata(&path) {
            Ok(found) if found.is_file() => fs::remove_file(&path)?,
            _ => {}
        }
    }
    fs::remove_file(note)
}

/// The name of the file that a note is about.
fn file_of(note: &Path) -> Option<String> {
    let name = note.file_name()?.to_str()?;
    let own = name.strip_prefix(BEFORE)?.strip_suffix(AFTER)?;
    Some(format!(".lisca-{own}"))
}

#[cfg(unix)]
fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    use std::os::unix::ffi::OsStrExt;
    Ok(path.as_os_str().as_bytes().to_owned())
}

#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    Some(std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    let text = path.to_str().ok_or(io::ErrorKind::InvalidFilename)?;
    Ok(text.as_bytes().to_owned())
}

#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder for the library, one for exports, and a file that is being
    /// written there.
    fn writing() -> (tempfile::TempDir, tempfile::TempDir, ExportNote, PathBuf) {
        let (library, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let note = ExportNote::of(folder.path(), library.path());
        let file = folder.path().join(note.name.as_ref().unwrap());
        fs::write(&file, "half of it").unwrap();
        (library, folder, note, file)
    }

    #[test]
    fn what_a_killed_program_was_writing_is_cleared_away() {
        let (library, folder, note, file) = writing();
        let other = folder.path().join(".lisca-other");
        fs::write(&other, "somebody's").unwrap();
        // Killed: the note stays, and its lock is gone.
        let (_, kept) = note._note.unwrap().keep().unwrap();
        clear(library.path());
        assert!(!file.exists() && !kept.exists());
        assert!(other.exists());
        assert_eq!(fs::read_dir(library.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_another_program_is_writing_stays() {
        let (library, _folder, note, file) = writing();
        clear(library.path());
        assert!(file.exists());
        drop(note);
        assert_eq!(fs::read_dir(library.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_note_that_names_something_else_removes_nothing() {
        let (library, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let theirs = folder.path().join("theirs.pdf");
        fs::write(&theirs, "theirs").unwrap();
        let note = library.path().join("export-abc.unfinished");
        fs::write(&note, bytes_of(&theirs).unwrap()).unwrap();
        clear(library.path());
        assert!(theirs.exists());
    }
}
