//! Files and folders that are not what they should be: each is refused in
//! words that help, and left as it was.

use crate::desk::{Desk, Place, at, cause};
use rusqlite::Connection;
use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use store::{Library, Shelf, StoreError};

/// Opening is refused, and no byte of the folder is changed by it.
fn refused(folder: &Path) -> StoreError {
    let files = || {
        let mut files: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|file| (file.clone(), fs::read(file).ok()))
            .collect();
        files.sort();
        files
    };
    let before = files();
    let error = Library::open(folder).unwrap_err();
    assert!(files() == before, "{error}");
    error
}

/// A closed library with one workshop of a hundred causes.
fn stocked() -> (tempfile::TempDir, Desk) {
    let Place {
        folder,
        mut library,
    } = Place::new();
    let mut desk = Desk::new(&mut library);
    for number in 0..100 {
        desk.edit(&mut library, cause(&format!("Cause {number}")));
    }
    (folder, desk)
}

#[test]
fn a_missing_folder_is_made_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("not/yet");
    let library = Library::open(&deep).unwrap();
    assert_eq!(library.file(), deep.join("library.sqlite"));
    assert!(library.list(Shelf::Open).unwrap().is_empty());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            fs::metadata(&deep).unwrap().permissions().mode() & 0o777,
            0o700
        );
    }
}

/// Lisca gives a library its name only when all of it is there: no bytes at all
/// is what a disk has lost.
#[test]
fn an_empty_file_is_no_new_library() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("library.sqlite"), "").unwrap();
    let error = refused(folder.path());
    assert!(matches!(error, StoreError::Empty(_)), "{error:?}");
    assert!(error.to_string().contains("lisca restore"), "{error}");
}

#[test]
fn newer_version_is_refused_and_left_as_it_was() {
    let (folder, _) = stocked();
    let file = folder.path().join("library.sqlite");
    let db = Connection::open(&file).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    let error = refused(folder.path());
    assert!(matches!(
        error,
        StoreError::Newer {
            found: 99,
            known: 11
        }
    ));
    let words = error.to_string();
    assert!(words.contains("newer version of Lisca"), "{words}");
    assert!(words.contains("install the newest version"), "{words}");
}

/// What every commit of Lisca does too.
const MARK: &str = "
    UPDATE commit_mark
    SET marks = CAST(substr(marks, 1, 4) || substr(marks, 21) || randomblob(16) AS BLOB)";

/// A newer program still has the file open, and its version stands only in the
/// log.
#[test]
fn a_newer_version_in_use_is_refused_too() {
    let (folder, _) = stocked();
    let file = folder.path().join("library.sqlite");
    let newer = Connection::open(&file).unwrap();
    newer
        .execute_batch(&format!("BEGIN; {MARK}; PRAGMA user_version = 99; COMMIT"))
        .unwrap();
    let before = fs::read(&file).unwrap();
    let error = Library::open(folder.path()).unwrap_err();
    assert!(
        matches!(error, StoreError::Newer { found: 99, .. }),
        "{error}"
    );
    assert!(fs::read(&file).unwrap() == before);
    drop(newer);
}

#[test]
fn what_is_not_a_library_is_left_alone() {
    let another = tempfile::tempdir().unwrap();
    let db = Connection::open(another.path().join("library.sqlite")).unwrap();
    db.execute_batch("CREATE TABLE book (title TEXT)").unwrap();
    drop(db);
    let text = tempfile::tempdir().unwrap();
    fs::write(text.path().join("library.sqlite"), "Dear diary").unwrap();
    let long = tempfile::tempdir().unwrap();
    fs::write(long.path().join("library.sqlite"), [7; 100_000]).unwrap();
    let nested = tempfile::tempdir().unwrap();
    fs::create_dir(nested.path().join("library.sqlite")).unwrap();
    for folder in [another, text, long, nested] {
        let error = refused(folder.path());
        assert!(matches!(error, StoreError::NotALibrary(_)), "{error:?}");
        assert!(error.to_string().contains("is not a library of Lisca"));
    }
}

/// Opening a pipe would wait for somebody to write into it.
#[cfg(unix)]
#[test]
fn a_pipe_is_no_library_and_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("library.sqlite");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let error = Library::open(folder.path()).unwrap_err();
    assert!(matches!(error, StoreError::NotALibrary(_)), "{error:?}");
    let elsewhere = tempfile::tempdir().unwrap();
    let error = store::restore(elsewhere.path(), &pipe).unwrap_err();
    assert!(matches!(error, StoreError::NoBackup(_)), "{error:?}");
}

#[test]
fn a_folder_beneath_a_file_cannot_be() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let error = Library::open(&file.join("library")).unwrap_err();
    assert!(matches!(error, StoreError::Folder { .. }), "{error:?}");
    let words = error.to_string();
    assert!(
        words.contains("file/library") && words.contains("LISCA_DATA"),
        "{words}"
    );
    assert!(Library::open(&file).is_err());
}

#[test]
fn a_file_cut_short_is_damaged() {
    let (folder, _) = stocked();
    let file = folder.path().join("library.sqlite");
    let length = fs::metadata(&file).unwrap().len();
    let cut = fs::OpenOptions::new().write(true).open(&file).unwrap();
    cut.set_len(length / 2).unwrap();
    let error = refused(folder.path());
    assert!(matches!(error, StoreError::Damaged(_)), "{error:?}");
    assert!(error.to_string().contains("backup"), "{error}");
}

#[test]
fn damage_within_is_found() {
    let (folder, desk) = stocked();
    let file = folder.path().join("library.sqlite");
    let db = Connection::open(&file).unwrap();
    let page: u64 = db
        .query_row(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'cause'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    drop(db);
    let mut damaged = fs::OpenOptions::new().write(true).open(&file).unwrap();
    damaged.seek(SeekFrom::Start((page - 1) * 4096)).unwrap();
    damaged.write_all(&[0xA5; 4096]).unwrap();
    drop(damaged);

    let library = Library::open(folder.path()).unwrap();
    assert!(matches!(library.check(), Err(StoreError::Damaged(_))));
    assert!(matches!(
        library.read(desk.id),
        Err(StoreError::Unreadable(_))
    ));
}

#[test]
fn a_link_that_leads_nowhere_is_damage() {
    let (folder, _) = stocked();
    let db = Connection::open(folder.path().join("library.sqlite")).unwrap();
    db.execute_batch("PRAGMA foreign_keys = OFF; UPDATE cause SET category = 99")
        .unwrap();
    drop(db);
    let library = Library::open(folder.path()).unwrap();
    let error = library.check().unwrap_err();
    assert!(matches!(error, StoreError::Damaged(_)), "{error:?}");
}

#[test]
fn a_word_that_means_nothing_is_damage() {
    let (folder, desk) = stocked();
    let db = Connection::open(folder.path().join("library.sqlite")).unwrap();
    db.execute_batch(
        "UPDATE cause SET nature = 'miracle'; UPDATE journal SET kind = 'miracle', target = 1;",
    )
    .unwrap();
    drop(db);
    let library = Library::open(folder.path()).unwrap();
    assert!(matches!(
        library.read(desk.id),
        Err(StoreError::Unreadable(_))
    ));
    assert!(matches!(
        library.history(desk.id, "facilitator"),
        Err(StoreError::Damaged(_))
    ));
}

#[test]
fn records_that_break_a_rule_are_told() {
    let (folder, desk) = stocked();
    let db = Connection::open(folder.path().join("library.sqlite")).unwrap();
    db.execute("UPDATE cause SET parent = id", []).unwrap();
    drop(db);
    let library = Library::open(folder.path()).unwrap();
    let error = library.read(desk.id).unwrap_err();
    assert!(matches!(error, StoreError::Flawed(_)), "{error:?}");
    assert!(error.to_string().contains("explains itself"), "{error}");
}

#[cfg(unix)]
mod without_rights {
    use super::{Library, at, stocked};
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    use std::path::Path;
    use std::process::Command;

    const FOLDER: &str = "LISCA_TEST_FOLDER";

    /// Not a test of its own: what [`open_as_somebody`] runs.
    #[test]
    fn somebody() {
        let Some(folder) = std::env::var_os(FOLDER) else {
            return;
        };
        let opened = Library::open(Path::new(&folder));
        let written =
            opened.and_then(|mut library| library.create(&workshop::arbitrary::workshop(), at(0)));
        match written {
            Ok(_) => println!("it was written"),
            Err(error) => println!("{error:?}: {error}"),
        }
    }

    /// Runs this program again as somebody whom permissions bind, for they
    /// don't bind root, and answers what happened to them.
    fn open_as_somebody(folder: &Path) -> String {
        let program = tempfile::tempdir().unwrap();
        fs::set_permissions(program.path(), Permissions::from_mode(0o755)).unwrap();
        let copy = program.path().join("somebody");
        fs::copy(std::env::current_exe().unwrap(), &copy).unwrap();
        let mut command = Command::new(copy);
        command
            .args([
                "--exact",
                "opening::without_rights::somebody",
                "--nocapture",
            ])
            .current_dir("/")
            .env(FOLDER, folder);
        if fs::metadata(program.path()).unwrap().uid() == 0 {
            command.uid(65534).gid(65534);
        }
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), Permissions::from_mode(0o555)).unwrap();
        for place in [folder.path(), &folder.path().join("within")] {
            let told = open_as_somebody(place);
            assert!(told.contains("Folder {"), "{told}");
            assert!(told.contains("you may write in it"), "{told}");
        }
    }

    #[test]
    fn a_library_that_cannot_be_written_is_refused() {
        for (of_folder, of_file) in [(0o555, 0o444), (0o777, 0o444), (0o555, 0o666)] {
            let (folder, _) = stocked();
            let file = folder.path().join("library.sqlite");
            let before = fs::read(&file).unwrap();
            fs::set_permissions(&file, Permissions::from_mode(of_file)).unwrap();
            fs::set_permissions(folder.path(), Permissions::from_mode(of_folder)).unwrap();
            let told = open_as_somebody(folder.path());
            assert!(
                told.contains("ReadOnly("),
                "{of_folder:o} {of_file:o}: {told}"
            );
            assert!(told.contains("not set to read-only"), "{told}");
            assert!(fs::read(&file).unwrap() == before);
        }
    }
}
