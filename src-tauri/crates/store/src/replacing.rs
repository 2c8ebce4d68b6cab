//! Another file in the place of the library. What was there is kept; and whenever
//! a program ends in the middle of it, the old library or the new one is there.

use crate::{StoreError, files, log};
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Stands beside the library while another takes its place, and says under which
/// name the one is kept that was there. Where a program ends in the middle of it,
/// the next to open the library takes that one back.
const NOTE: &str = "library.restoring";

/// How the names begin that it is kept under: before what, or why.
const BEGINNINGS: [&str; 3] = [
    "library.before-restore",
    "library.set-aside",
    "library.damaged",
];

/// The longest name that is looked for in the note.
const LONGEST: u64 = 256;

/// Puts a whole file, or nothing, in the place of the library. What was there gets a
/// name with `aside` in it, which is given back; where anything fails, it has its old
/// one again.
pub(crate) fn put_in_place(
    whole: Option<NamedTempFile>,
    file: &Path,
    aside: &str,
) -> io::Result<Option<PathBuf>> {
    let aside = files::free_name(file, aside);
    let note = note_beside(file);
    write_note(&note, &aside)?;
    let done = set_aside(file, &aside).and_then(|()| match whole {
        Some(whole) => files::persist(whole, file),
        None => files::sync_folder(file.parent().unwrap_or(file)),
    });
    if let Err(error) = done {
        // What can't be moved back is still there, under its other name.
        let _ = move_back(file, &aside);
        let _ = fs::remove_file(note);
        return Err(error);
    }
    // From here on the new library is there, whatever becomes of the note.
    let _ = fs::remove_file(note);
    Ok(aside.exists().then_some(aside))
}

fn note_beside(file: &Path) -> PathBuf {
    file.with_file_name(NOTE)
}

/// Writes down under which name the library is kept, before it is.
fn write_note(note: &Path, aside: &Path) -> io::Result<()> {
    let mut unfinished = files::unfinished(note.parent().unwrap_or(note))?;
    let name = aside.file_name().unwrap_or_default();
    unfinished.write_all(name.as_encoded_bytes())?;
    files::persist(unfinished, note)
}

/// Takes the library back that a restore had set aside when it was cut short.
/// True: it stands where it was again. Only while nobody else has the library
/// open.
pub(crate) fn take_back(file: &Path) -> Result<bool, StoreError> {
    let note = note_beside(file);
    let unreadable = |source: io::Error| StoreError::reading(file, source);
    let mut name = String::new();
    match fs::File::open(&note) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        opened => opened
            .and_then(|it| it.take(LONGEST).read_to_string(&mut name))
            .map_err(unreadable)?,
    };
    // Where a file stands, all was done, or nothing: it is the last to come.
    let cut_short =
        fs::symlink_metadata(file).is_err() && BEGINNINGS.iter().any(|it| name.starts_with(it));
    let aside = file.with_file_name(&name);
    let ours = aside.parent() == file.parent();
    if cut_short && ours {
        move_back(file, &aside).map_err(unreadable)?;
    }
    fs::remove_file(&note).map_err(unreadable)?;
    Ok(cut_short && ours)
}

/// The library, its log and its journal, each with the name that it is given
/// when another library takes its place: SQLite would write log and journal into
/// whatever file stands there.
fn names(file: &Path, aside: &Path) -> [(PathBuf, PathBuf); 3] {
    [
        (file.to_owned(), aside.to_owned()),
        (log::beside(file), log::beside(aside)),
        (log::journal_beside(file), log::journal_beside(aside)),
    ]
}

/// Gives the library another name. The file goes first: what is alone is never
/// taken for a library.
fn set_aside(file: &Path, aside: &Path) -> io::Result<()> {
    for (from, to) in names(file, aside) {
        rename_if_there(&from, &to)?;
    }
    let _ = fs::remove_file(log::index_beside(file));
    Ok(())
}

/// Gives the library its name again. The file comes last.
fn move_back(file: &Path, aside: &Path) -> io::Result<()> {
    for (to, from) in names(file, aside).into_iter().rev() {
        rename_if_there(&from, &to)?;
    }
    files::sync_folder(file.parent().unwrap_or(file))
}

fn rename_if_there(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        renamed => renamed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::unwrap_used, reason = "a test fails by stopping")]
    fn i4_what_fails_halfway_leaves_everything_where_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("library.sqlite");
        let before = [
            (file.clone(), "the library"),
            (log::beside(&file), "its log"),
            (log::journal_beside(&file), "its journal"),
        ];
        for (path, text) in &before {
            fs::write(path, text).unwrap();
        }
        let whole = files::unfinished(folder.path()).unwrap();
        // Somebody clears it away just before it has its name.
        fs::remove_file(whole.path()).unwrap();
        put_in_place(Some(whole), &file, "before-restore").unwrap_err();
        for (path, text) in &before {
            assert_eq!(fs::read_to_string(path).unwrap(), *text);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }
    /// The files of a library, with what is in them.
    fn three(folder: &Path) -> [(PathBuf, &'static str); 3] {
        let file = folder.join("library.sqlite");
        [
            (file.clone(), "the library"),
            (log::beside(&file), "its log"),
            (log::journal_beside(&file), "its journal"),
        ]
    }

    #[test]
    #[allow(clippy::unwrap_used, reason = "a test fails by stopping")]
    fn i4_a_restore_that_is_killed_at_any_step_leaves_the_old_library_or_the_new_one() {
        for (step, is_done) in (0..=4).map(|it| (it, it == 4)) {
            let folder = tempfile::tempdir().unwrap();
            let there = three(folder.path());
            for (path, text) in &there {
                fs::write(path, text).unwrap();
            }
            let file = &there[0].0;
            let aside = files::free_name(file, "before-restore");
            write_note(&note_beside(file), &aside).unwrap();
            for (from, to) in names(file, &aside).iter().take(step) {
                fs::rename(from, to).unwrap();
            }
            if is_done {
                fs::write(file, "the new one").unwrap();
            }
            // Killed. Whoever opens the library next:
            assert_eq!(take_back(file).unwrap(), step > 0 && !is_done);
            assert!(!note_beside(file).exists());
            if is_done {
                assert_eq!(fs::read_to_string(file).unwrap(), "the new one");
                assert_eq!(fs::read_to_string(aside).unwrap(), "the library");
                continue;
            }
            for (path, text) in &there {
                assert_eq!(fs::read_to_string(path).unwrap(), *text, "step {step}");
            }
            assert!(!take_back(file).unwrap());
        }
    }

    #[test]
    #[allow(clippy::unwrap_used, reason = "a test fails by stopping")]
    fn a_note_that_names_something_else_moves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("library.sqlite");
        fs::write(folder.path().join("theirs"), "theirs").unwrap();
        for name in [
            "theirs",
            "../elsewhere",
            "library.before-restore/../theirs",
            "",
        ] {
            fs::write(note_beside(&file), name).unwrap();
            assert!(!take_back(&file).unwrap());
            assert!(!file.exists() && !note_beside(&file).exists());
        }
    }
}
