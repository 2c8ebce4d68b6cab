//! A library that can't be written: it can be read, and so be rescued.

use crate::desk::{Desk, at, journal};
use crate::foreign_log::killed;
use crate::migration::old_library;
use std::fs;
use std::path::Path;
use store::{Library, Lost, OpeningNotice, Shelf, StoreError, WorkshopId};

/// Keeps SQLite from making the log's index, as a full or read-only disk does.
#[cfg(unix)]
fn bar(folder: &Path) {
    std::os::unix::fs::symlink("/nowhere/at/all", folder.join("library.sqlite-shm")).unwrap();
}

#[cfg(unix)]
fn unbar(folder: &Path) {
    fs::remove_file(folder.join("library.sqlite-shm")).unwrap();
}

#[cfg(unix)]
#[test]
fn i12_reading_needs_no_writing() {
    let folder = killed(3);
    let (file, log) = ("library.sqlite", "library.sqlite-wal");
    let before = [file, log].map(|name| fs::read(folder.path().join(name)).unwrap());
    bar(folder.path());
    let mut library = Library::open(folder.path()).unwrap();
    assert!(library.only_reads());
    assert!(matches!(
        library.opening_notices(),
        [OpeningNotice::OnlyReads { .. }]
    ));
    // What only the log holds is there too.
    let stored = library.read(WorkshopId(1)).unwrap();
    assert_eq!(stored.workshop.cause_count(), 6);
    assert_eq!(journal(&library, WorkshopId(1)).len(), 6);
    library.check().unwrap();
    assert_eq!(library.search("cause").unwrap().len(), 0);

    // Writing is refused, and says why.
    let refused = library.archive(WorkshopId(1), true, at(0));
    assert!(
        matches!(refused, Err(StoreError::ReadOnly(_))),
        "{refused:?}"
    );
    let after = [file, log].map(|name| fs::read(folder.path().join(name)).unwrap());
    assert!(before == after);

    // Once it can be written, it is.
    unbar(folder.path());
    library.archive(WorkshopId(1), true, at(0)).unwrap();
    assert!(!library.only_reads());
    assert!(library.opening_notices().is_empty());
    let library = Library::open(folder.path()).unwrap();
    assert_eq!(library.list(Shelf::Archived).unwrap().len(), 1);
}

/// Nothing can be written there, not even the lock: a log that doesn't belong
/// to the file can't be set aside, and is not read either.
#[test]
fn i4_a_foreign_log_does_not_keep_a_library_from_being_read() {
    let (folder, other) = (killed(3), killed(2));
    fs::copy(
        other.path().join("library.sqlite-wal"),
        folder.path().join("library.sqlite-wal"),
    )
    .unwrap();
    fs::create_dir(folder.path().join("library.lock")).unwrap();
    let library = Library::open(folder.path()).unwrap();
    assert!(library.only_reads());
    library.check().unwrap();
}

/// While it could only be read, another library took its place.
#[cfg(unix)]
#[test]
fn i4_another_library_is_not_written_into_for_the_one_that_was_read() {
    let (folder, other) = (killed(3), killed(2));
    bar(folder.path());
    let mut library = Library::open(folder.path()).unwrap();
    unbar(folder.path());
    for name in ["library.sqlite", "library.sqlite-wal"] {
        fs::copy(other.path().join(name), folder.path().join(name)).unwrap();
    }
    let refused = library.archive(WorkshopId(1), true, at(0));
    assert!(
        matches!(refused, Err(StoreError::Lost { .. })),
        "{refused:?}"
    );
    library.reopen().unwrap();
    library.archive(WorkshopId(1), true, at(0)).unwrap();
}

/// The disk that it stands on was taken away.
#[cfg(unix)]
#[test]
fn i4_a_library_that_went_away_while_it_was_read_is_not_begun_anew() {
    let (folder, file) = (killed(3), "library.sqlite");
    bar(folder.path());
    let mut library = Library::open(folder.path()).unwrap();
    unbar(folder.path());
    let aside = folder.path().join("aside");
    fs::rename(folder.path().join(file), &aside).unwrap();
    let refused = library.archive(WorkshopId(1), true, at(0));
    let gone = matches!(
        refused,
        Err(StoreError::Lost {
            how: Lost::Gone,
            ..
        })
    );
    assert!(gone, "{refused:?}");
    assert!(!folder.path().join(file).exists());
    fs::rename(&aside, folder.path().join(file)).unwrap();
    library.archive(WorkshopId(1), true, at(0)).unwrap();
}

#[test]
fn i9_an_older_version_is_read_too() {
    let folder = old_library(1);
    fs::create_dir(folder.path().join("library.sqlite-journal")).unwrap();
    fs::create_dir(folder.path().join("library.sqlite-wal")).unwrap();
    let before = fs::read(folder.path().join("library.sqlite")).unwrap();
    let library = Library::open(folder.path());
    fs::remove_dir(folder.path().join("library.sqlite-wal")).unwrap();
    assert!(library.is_err(), "a log that can't be read is no library");
    let library = Library::open(folder.path()).unwrap();
    assert!(library.only_reads());
    assert_eq!(library.list(Shelf::Open).unwrap()[0].root_count, 1);
    assert!(fs::read(folder.path().join("library.sqlite")).unwrap() == before);
}

/// Somebody else may not read what is in the folder, whoever made it.
#[cfg(unix)]
#[test]
fn files_are_for_their_owner_alone_whoever_made_the_folder() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("made by somebody");
    fs::create_dir(&place).unwrap();
    let readable = |name: &str, text: &str| {
        fs::write(place.join(name), text).unwrap();
        fs::set_permissions(place.join(name), fs::Permissions::from_mode(0o644)).unwrap();
    };
    let backups = place.join("backups");
    fs::create_dir(&backups).unwrap();
    for name in [
        "window.json",
        "window.new",
        "shared-screen.json",
        "lisca.log",
        "lisca.1.log",
        "library.lock",
        "export-abc.unfinished",
        "backups/library.2026-03-13T22-10-00Z.sqlite",
    ] {
        readable(name, "{}");
    }
    for folder in [&backups, &place] {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut library = Library::open(&place).unwrap();
    Desk::new(&mut library);
    for folder in [&backups, &place] {
        assert_eq!(mode(folder), 0o700, "{}", folder.display());
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let wanted = if path.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(mode(&path), wanted, "{}", path.display());
        }
    }
    drop(library);

    // A library that everybody could read before, in a folder with other things.
    readable("letter.txt", "Dear diary");
    fs::set_permissions(
        place.join("library.sqlite"),
        fs::Permissions::from_mode(0o644),
    )
    .unwrap();
    fs::set_permissions(&place, fs::Permissions::from_mode(0o755)).unwrap();
    drop(Library::open(&place).unwrap());
    assert_eq!(mode(&place.join("library.sqlite")), 0o600);
    assert_eq!(mode(&place.join("letter.txt")), 0o644);
    assert_eq!(mode(&place), 0o755);
}

#[test]
fn what_an_attempt_left_unfinished_is_cleared_at_the_next_start() {
    let folder = killed(0);
    let left = folder.path().join("library.unfinished-x1");
    fs::write(&left, "half").unwrap();
    let library = Library::open(folder.path()).unwrap();
    assert!(!left.exists());
    // But not while somebody else may be at it.
    fs::write(&left, "half").unwrap();
    let other = Library::open(folder.path()).unwrap();
    assert!(left.exists());
    drop((library, other));
}
