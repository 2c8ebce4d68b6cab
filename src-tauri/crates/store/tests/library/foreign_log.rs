//! A copy that is laid over the file of a program that was killed: the log that
//! the killed one left is never replayed into it (I4).

use crate::desk::{Desk, at, cause};
use crate::migration::old_library;
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use store::{Library, OpeningNotice, Restored, Shelf, StoreError, restore};
use tempfile::TempDir;

/// How much is in the libraries.
const SEEDS: [usize; 3] = [0, 4, 11];

/// Works in a library and is killed: what it leaves is copied before it closes.
pub(crate) fn killed(seed: usize) -> TempDir {
    let working = tempfile::tempdir().unwrap();
    let mut library = Library::open(working.path()).unwrap();
    fill(&mut library, seed);
    let left = tempfile::tempdir().unwrap();
    for name in ["library.sqlite", "library.sqlite-wal"] {
        fs::copy(working.path().join(name), left.path().join(name)).unwrap();
    }
    left
}

fn fill(library: &mut Library, seed: usize) {
    for number in 0..=seed % 3 {
        let mut desk = Desk::new(library);
        for edit in 0..3 + seed {
            desk.edit(library, cause(&format!("Cause {seed} {number} {edit}")));
        }
    }
}

/// A library that was closed, and how many workshops are in it.
fn backup(seed: usize) -> (TempDir, usize) {
    let folder = tempfile::tempdir().unwrap();
    let mut library = Library::open(folder.path()).unwrap();
    fill(&mut library, seed);
    let count = library.list(Shelf::Open).unwrap().len();
    (folder, count)
}

fn file(folder: &Path) -> std::path::PathBuf {
    folder.join("library.sqlite")
}

fn titles_and_causes(library: &Library) -> Vec<(String, usize)> {
    let workshops = library.list(Shelf::Open).unwrap().into_iter();
    workshops
        .map(|it| {
            let workshop = library.read(it.id).unwrap().workshop;
            (it.title, workshop.cause_count())
        })
        .collect()
}

/// What a copy holds, read where nothing else is.
fn alone(copy: &Path) -> Vec<(String, usize)> {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(copy, file(folder.path())).unwrap();
    titles_and_causes(&Library::open(folder.path()).unwrap())
}

#[test]
fn i4_another_librarys_copy_over_a_killed_one_stays_whole() {
    for seed in SEEDS {
        let (copy, _) = backup(seed);
        let left = killed(seed + 1);
        let log = fs::read(left.path().join("library.sqlite-wal")).unwrap();
        fs::copy(file(copy.path()), file(left.path())).unwrap();

        let library = Library::open(left.path()).unwrap();
        library.check().unwrap();
        assert_eq!(titles_and_causes(&library), alone(&file(copy.path())));
        // The log is kept, and it is said where.
        let [OpeningNotice::LogSetAside { log: aside }] = library.opening_notices() else {
            panic!("{:?}", library.opening_notices());
        };
        assert!(fs::read(aside).unwrap() == log);
        // Only once.
        drop(library);
        let mut library = Library::open(left.path()).unwrap();
        assert!(library.opening_notices().is_empty());
        Desk::new(&mut library).check(&library);
    }
}

#[test]
fn i4_an_older_copy_of_its_own_over_a_killed_one_stays_whole() {
    for seed in SEEDS {
        let folder = tempfile::tempdir().unwrap();
        fill(&mut Library::open(folder.path()).unwrap(), seed);
        let copy = folder.path().join("copy");
        fs::copy(file(folder.path()), &copy).unwrap();
        // A session that was closed stands between the copy and the kill.
        fill(&mut Library::open(folder.path()).unwrap(), seed + 1);
        let mut library = Library::open(folder.path()).unwrap();
        fill(&mut library, seed + 2);
        let left = tempfile::tempdir().unwrap();
        let log = "library.sqlite-wal";
        fs::copy(folder.path().join(log), left.path().join(log)).unwrap();
        fs::copy(&copy, file(left.path())).unwrap();

        let library = Library::open(left.path()).unwrap();
        library.check().unwrap();
        assert_eq!(titles_and_causes(&library), alone(&copy));
        assert!(matches!(
            library.opening_notices(),
            [OpeningNotice::LogSetAside { .. }]
        ));
    }
}

/// The copy of the moment at which the log was begun: all of the log belongs to
/// it, and what was acknowledged before the kill is there.
#[test]
fn i4_its_own_log_is_replayed() {
    for seed in SEEDS {
        let working = tempfile::tempdir().unwrap();
        let mut library = Library::open(working.path()).unwrap();
        fill(&mut library, seed);
        let expected = titles_and_causes(&library);
        let left = tempfile::tempdir().unwrap();
        for name in ["library.sqlite", "library.sqlite-wal"] {
            fs::copy(working.path().join(name), left.path().join(name)).unwrap();
        }
        let library = Library::open(left.path()).unwrap();
        assert!(library.opening_notices().is_empty());
        assert_eq!(titles_and_causes(&library), expected);
    }
}

#[test]
fn i4_a_log_alone_is_kept_beside_a_new_library() {
    let left = killed(1);
    fs::remove_file(file(left.path())).unwrap();
    let library = Library::open(left.path()).unwrap();
    assert!(library.list(Shelf::Open).unwrap().is_empty());
    assert!(matches!(
        library.opening_notices(),
        [OpeningNotice::LogSetAside { .. }]
    ));
}

/// A program that isn't Lisca, and works with the file at this moment.
#[test]
fn i4_a_log_that_is_in_use_is_left_alone() {
    let (folder, _) = backup(1);
    let other = Connection::open(file(folder.path())).unwrap();
    other
        .execute("UPDATE workshop SET title = 'Theirs'", [])
        .unwrap();
    let log = folder.path().join("library.sqlite-wal");
    let before = fs::read(&log).unwrap();
    let error = Library::open(folder.path()).unwrap_err();
    assert!(matches!(error, StoreError::Lost { .. }), "{error:?}");
    assert!(error.to_string().contains("Close"), "{error}");
    assert!(fs::read(&log).unwrap() == before);
    drop(other);
    let library = Library::open(folder.path()).unwrap();
    assert_eq!(library.list(Shelf::Open).unwrap()[0].title, "Theirs");
}

#[test]
fn i4_restore_puts_a_backup_over_a_killed_library_and_keeps_both() {
    for seed in SEEDS {
        let (copy, workshops) = backup(seed);
        let left = killed(seed + 1);
        let before = {
            let kept = tempfile::tempdir().unwrap();
            for name in ["library.sqlite", "library.sqlite-wal"] {
                fs::copy(left.path().join(name), kept.path().join(name)).unwrap();
            }
            titles_and_causes(&Library::open(kept.path()).unwrap())
        };
        let restored = restore(left.path(), &file(copy.path())).unwrap();
        let aside = left.path().join("library.before-restore.sqlite");
        let expected = Restored {
            workshops,
            before: Some(aside.clone()),
        };
        assert_eq!(restored, expected);
        let library = Library::open(left.path()).unwrap();
        library.check().unwrap();
        assert!(library.opening_notices().is_empty());
        assert_eq!(titles_and_causes(&library), alone(&file(copy.path())));
        drop(library);

        // What was there comes back in the same way, with its log.
        restore(left.path(), &aside).unwrap();
        let library = Library::open(left.path()).unwrap();
        assert_eq!(titles_and_causes(&library), before);
    }
}

#[test]
fn i4_restore_refuses_what_it_should_and_changes_nothing() {
    let (folder, _) = backup(0);
    let (copy, _) = backup(1);
    let before = fs::read(file(folder.path())).unwrap();
    let refused = |from: &Path| {
        let error = restore(folder.path(), from).unwrap_err();
        assert!(fs::read(file(folder.path())).unwrap() == before, "{error}");
        error
    };
    let text = folder.path().join("text");
    fs::write(&text, "Dear diary").unwrap();
    assert!(matches!(refused(&text), StoreError::NoBackup(_)));
    fs::write(&text, "").unwrap();
    assert!(matches!(refused(&text), StoreError::NoBackup(_)));
    assert!(matches!(
        refused(&file(folder.path())),
        StoreError::Itself(_)
    ));
    let missing = folder.path().join("missing");
    assert!(matches!(refused(&missing), StoreError::NoBackup(_)));
    let whole = fs::read(file(copy.path())).unwrap();
    fs::write(&text, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(refused(&text), StoreError::NoBackup(_)));

    let mut library = Library::open(folder.path()).unwrap();
    let error = restore(folder.path(), &file(copy.path())).unwrap_err();
    assert!(matches!(error, StoreError::Open), "{error:?}");
    Desk::new(&mut library).check(&library);
    library.archive(store::WorkshopId(1), true, at(9)).unwrap();
}

/// An older Lisca takes no lock.
#[test]
fn i4_restore_leaves_a_library_that_another_program_has_open() {
    let ((folder, _), (copy, _)) = (backup(1), backup(2));
    let other = Connection::open(file(folder.path())).unwrap();
    let count = |db: &Connection| db.query_row("SELECT count(*) FROM workshop", [], |_| Ok(()));
    count(&other).unwrap();
    let error = restore(folder.path(), &file(copy.path())).unwrap_err();
    assert!(matches!(error, StoreError::Open), "{error:?}");
    drop(other);
    restore(folder.path(), &file(copy.path())).unwrap();
}

/// An older library that was being brought up to date when the program was killed:
/// SQLite would take that back in whatever file stands there.
#[test]
fn i4_restore_keeps_what_was_cut_short_out_of_the_backup() {
    let old = old_library(4);
    let writing = Connection::open(file(old.path())).unwrap();
    writing
        .execute_batch(
            "PRAGMA cache_size = 1; BEGIN; CREATE TABLE half (x);
             WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 999)
             INSERT INTO half SELECT randomblob(999) FROM n",
        )
        .unwrap();
    let left = tempfile::tempdir().unwrap();
    for name in ["library.sqlite", "library.sqlite-journal"] {
        fs::copy(old.path().join(name), left.path().join(name)).unwrap();
    }
    let (copy, workshops) = backup(1);
    // Half of something is no backup.
    let half = restore(copy.path(), &file(left.path())).unwrap_err();
    assert!(matches!(half, StoreError::NoBackup(_)), "{half:?}");

    let restored = restore(left.path(), &file(copy.path())).unwrap();
    assert_eq!(restored.workshops, workshops);
    let library = Library::open(left.path()).unwrap();
    library.check().unwrap();
    assert_eq!(titles_and_causes(&library), alone(&file(copy.path())));
    // What was there is still there, and is taken back where it belongs.
    let aside = Connection::open(restored.before.unwrap()).unwrap();
    let half = aside.query_row("SELECT count(*) FROM half", [], |_| Ok(()));
    assert!(half.is_err());
    let causes = aside.query_row("SELECT count(*) FROM cause", [], |row| row.get(0));
    assert_eq!(causes, Ok(2));
}

/// A log that a disk has spoiled: what can be read of it is, and the rest is
/// kept and said.
#[test]
fn i4_a_spoiled_log_is_kept_and_said() {
    let spoil: [fn(&mut Vec<u8>); 4] = [
        |log| log[10] ^= 1,
        |log| log[32 + 2 * 4120 + 100] ^= 1,
        |log| log[32 + 4120 + 9] ^= 1,
        |log| *log = vec![7; 5000],
    ];
    for spoil in spoil {
        let left = killed(4);
        let path = left.path().join("library.sqlite-wal");
        let mut log = fs::read(&path).unwrap();
        spoil(&mut log);
        fs::write(&path, &log).unwrap();
        let library = Library::open(left.path()).unwrap();
        let [OpeningNotice::LogSpoiled { copy }] = library.opening_notices() else {
            panic!("{:?}", library.opening_notices());
        };
        assert!(fs::read(copy).unwrap() == log);
        library.check().unwrap();
    }
}

/// The index tells of commits that the log doesn't hold any more.
#[test]
fn i4_a_log_that_was_cut_short_after_a_kill_is_kept_and_said() {
    let working = tempfile::tempdir().unwrap();
    let mut library = Library::open(working.path()).unwrap();
    fill(&mut library, 4);
    let left = tempfile::tempdir().unwrap();
    for ending in ["", "-wal", "-shm"] {
        let name = format!("library.sqlite{ending}");
        fs::copy(working.path().join(&name), left.path().join(&name)).unwrap();
    }
    let whole = Library::open(left.path()).unwrap();
    assert!(whole.opening_notices().is_empty());
    drop(whole);
    for ending in ["", "-wal", "-shm"] {
        let name = format!("library.sqlite{ending}");
        fs::copy(working.path().join(&name), left.path().join(&name)).unwrap();
    }
    let path = left.path().join("library.sqlite-wal");
    let log = fs::OpenOptions::new().write(true).open(&path).unwrap();
    log.set_len(log.metadata().unwrap().len() / 2).unwrap();
    drop(log);
    let library = Library::open(left.path()).unwrap();
    assert!(matches!(
        library.opening_notices(),
        [OpeningNotice::LogSpoiled { .. }]
    ));
}
