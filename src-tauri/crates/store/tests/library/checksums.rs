//! Each page has a checksum, in whatever way the file came to be.

use crate::desk::{Desk, Place, at, cause};
use crate::migration::old_library;
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;
use store::{Library, Shelf, StoreError, WorkshopId, back_up, restore, workshop_file};

/// Whether the header says that there are checksums, and how many pages have a wrong
/// one.
fn checksums_of(bytes: &[u8]) -> (bool, usize) {
    let wrong = bytes.chunks(4096).filter(|it| !::checksums::is_right(it));
    (bytes[20] == 8, wrong.count())
}

fn all_right(file: &Path) {
    assert_eq!(
        checksums_of(&fs::read(file).unwrap()),
        (true, 0),
        "{file:?}"
    );
}

#[test]
fn a_new_library_and_its_copies_have_checksums_on_each_page() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    for number in 0..20 {
        desk.edit(&mut place.library, cause(&format!("Cause {number}")));
    }
    let backups = place.folder.path().join("backups");
    let backup = back_up(place.library.file(), &backups, at(1)).unwrap();
    let file = place.library.file().to_owned();
    let one = workshop_file(&desk.workshop, at(1)).unwrap();
    drop(place.library);
    all_right(&file);
    all_right(&backup.unwrap().file);
    assert_eq!(checksums_of(&one), (true, 0));
    let again = tempfile::tempdir().unwrap();
    restore(again.path(), &file).unwrap();
    all_right(&again.path().join("library.sqlite"));
}

#[test]
fn i9_an_older_library_gets_them_when_it_is_brought_up_to_date() {
    for version in [1, 7, 10] {
        let folder = old_library(version);
        let mut library = Library::open(folder.path()).unwrap();
        assert_eq!(library.search("battery isn").unwrap().len(), 1);
        let file = library.file().to_owned();
        drop(library);
        all_right(&file);
    }
}

/// Brought up to date, and cut short before the checksums.
#[test]
fn i9_one_in_which_that_was_cut_short_gets_them_the_next_time() {
    let folder = old_library(10);
    let file = folder.path().join("library.sqlite");
    let db = Connection::open(&file).unwrap();
    db.pragma_update(None, "user_version", 11).unwrap();
    drop(db);
    // Even while it can only be read.
    let bytes = fs::read(&file).unwrap();
    assert_ne!(bytes[20], 8);
    let library = Library::open(folder.path()).unwrap();
    assert_eq!(library.list(Shelf::Open).unwrap().len(), 1);
    drop(library);
    all_right(&file);
}

#[test]
fn i4_one_workshop_that_is_damaged_hides_no_other() {
    let mut place = Place::new();
    for _ in 0..6 {
        let mut desk = Desk::new(&mut place.library);
        for number in 0..40 {
            desk.edit(
                &mut place.library,
                cause(&format!("Cause {number} {}", "x".repeat(300))),
            );
        }
    }
    let file = place.library.file().to_owned();
    drop(place.library);
    // A page on which the causes of one workshop stand, and of no other.
    let mut bytes = fs::read(&file).unwrap();
    let leaf = |page: &[u8]| page[0] == 10 && page.windows(8).any(|it| it == b"Cause 17");
    let at = bytes.chunks(4096).position(leaf).unwrap() * 4096;
    bytes[at + 2000] ^= 4;
    fs::write(&file, bytes).unwrap();
    let library = Library::open(place.folder.path()).unwrap();
    let listed = library.list(Shelf::Open).unwrap();
    assert_eq!(listed.len(), 6);
    let (mut read, mut refused) = (0, 0);
    for row in listed {
        match library.read(row.id) {
            Ok(_) => read += 1,
            Err(StoreError::Unreadable(_)) => refused += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    assert!(read >= 4 && refused >= 1, "{read} {refused}");
    assert!(library.damage().is_some());
}

/// The row of a workshop itself.
#[test]
fn i4_a_list_that_is_damaged_shows_the_others() {
    let mut place = Place::new();
    for number in 0..60 {
        let workshop = workshop::arbitrary::workshop();
        let id = place.library.create(&workshop, at(number)).unwrap();
        assert_eq!(id, WorkshopId(number + 1));
    }
    let file = place.library.file().to_owned();
    drop(place.library);
    let mut bytes = fs::read(&file).unwrap();
    let leaf = |page: &[u8]| page[0] == 13 && page.windows(12).any(|it| it == b"just_culture");
    let pages: Vec<_> = (0..bytes.len() / 4096)
        .filter(|it| leaf(&bytes[it * 4096..][..4096]))
        .collect();
    assert!(pages.len() > 2, "{pages:?}");
    bytes[pages[1] * 4096 + 3000] ^= 1;
    fs::write(&file, bytes).unwrap();
    let library = Library::open(place.folder.path()).unwrap();
    let listed = library.list(Shelf::Open).unwrap();
    assert!((10..60).contains(&listed.len()), "{}", listed.len());
    assert!(library.damage().is_some());
    let page = library.page(Shelf::Open, 2, 5, Some(listed[3].id)).unwrap();
    assert_eq!(page.rows, listed[2..7]);
    assert_eq!((page.count as usize, page.before), (listed.len(), Some(3)));
}

const FOLDER: &str = "LISCA_TEST_CHECKSUMS";

/// Not a test of its own: what the test below runs, and kills.
#[test]
fn somebody_who_brings_a_library_up_to_date() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        drop(Library::open(folder.as_ref()));
    }
}

/// Every page is written anew, in another form: one that is killed meanwhile leaves the
/// old form or the new one.
#[test]
fn i9_killed_while_checksums_are_made_a_library_is_whole() {
    let old = old_library(10);
    let file = old.path().join("library.sqlite");
    let db = Connection::open(&file).unwrap();
    db.execute_batch(
        "WITH RECURSIVE number(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < 9000)
         INSERT INTO setting (name, text)
         SELECT 'kept/' || i, printf('%.*c', 700 + i % 90, 'x') || i FROM number",
    )
    .unwrap();
    drop(db);
    let bytes = fs::read(&file).unwrap();
    let (mut journals, mut done) = (0, 0);
    for round in 0..16 {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("library.sqlite");
        fs::write(&file, &bytes).unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "checksums::somebody_who_brings_a_library_up_to_date",
            ])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let journal = folder.path().join("library.sqlite-journal");
        // From the moment on at which pages are written over.
        while child.try_wait().unwrap().is_none() && !journal.exists() {
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_millis(round * 9));
        let _ = child.kill();
        child.wait().unwrap();
        journals += usize::from(journal.exists());
        let library = Library::open(folder.path()).unwrap();
        library.check().unwrap();
        assert_eq!(library.read(WorkshopId(1)).unwrap().revision, 11);
        for number in [1, 4000, 9000] {
            let kept = library.setting(&format!("kept/{number}")).unwrap().unwrap();
            assert!(kept.ends_with(&format!("x{number}")), "{kept}");
        }
        drop(library);
        all_right(&file);
        done += 1;
    }
    println!("killed {done} times, {journals} of them amid writing");
    assert!(journals > 2, "{journals}");
}
