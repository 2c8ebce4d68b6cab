//! A commit that is written whole into the log, when the disk doesn't say that it
//! has it: it is refused, and work goes on (I4, I12).

use crate::desk::{Desk, Place, cause};
use crate::faults::{self, Call, Effect, Fault};
use rusqlite::ffi::SQLITE_IOERR_FSYNC;
use std::fs;
use std::path::Path;
use store::{Library, OpeningNotice, StoreError, WorkshopId};
use tempfile::TempDir;
use workshop::StepKind;

/// An edit of so many words, which the disk refuses in the end.
fn refused(place: &mut Place, desk: &mut Desk, words: usize) {
    faults::install();
    let before = desk.workshop.clone();
    let text = "of some length ".repeat(words);
    let change = desk.workshop.apply(cause(text.trim())).unwrap();
    faults::begin(Some(Fault {
        call: Some(Call::Sync),
        nth: 1,
        lasts: false,
        effect: Effect::Fails(SQLITE_IOERR_FSYNC),
    }));
    let outcome = desk.commit(&mut place.library, StepKind::Edit, "add_cause", &change);
    assert_eq!(faults::end(), 1);
    assert!(matches!(outcome, Err(StoreError::Disk(_))), "{outcome:?}");
    desk.workshop = before;
}

/// A library that is in use, and the desk in it.
fn begun() -> (Place, Desk) {
    faults::install();
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, cause("The pager was silent"));
    (place, desk)
}

/// What a kill leaves, without what isn't sure to be on the disk.
fn left(place: &Place) -> TempDir {
    let left = tempfile::tempdir().unwrap();
    for name in ["library.sqlite", "library.sqlite-wal"] {
        fs::copy(place.folder.path().join(name), left.path().join(name)).unwrap();
    }
    left
}

fn opened(folder: &Path) -> (Library, u64) {
    let library = Library::open(folder).unwrap();
    library.check().unwrap();
    let revision = library.read(WorkshopId(1)).unwrap().revision;
    (library, revision)
}

#[test]
fn i4_what_a_disk_refused_in_the_end_is_taken_for_nobody_elses_work() {
    let (mut place, mut desk) = begun();
    refused(&mut place, &mut desk, 30);
    assert!(place.library.trouble().is_none());
    desk.check(&place.library);
    desk.edit(&mut place.library, cause("It works again"));
    desk.check(&place.library);
    // So for another program that hears of it.
    let (mut other, _) = opened(place.folder.path());
    refused(&mut place, &mut desk, 30);
    assert!(other.trouble().is_none());
    let mut there = Desk::reading(&other, desk.id);
    there.edit(&mut other, cause("From elsewhere"));
    assert!(place.library.trouble().is_none());
    there.check(&place.library);
}

#[test]
fn i4_a_kill_after_it_brings_it_back_at_most_and_loses_nothing() {
    let (mut place, mut desk) = begun();
    refused(&mut place, &mut desk, 30);
    let (library, revision) = opened(left(&place).path());
    assert!(library.opening_notices().is_empty());
    assert!((desk.revision..=desk.revision + 1).contains(&revision));
}

#[test]
fn i4_what_was_refused_and_written_over_is_no_damage_after_a_kill() {
    let (mut place, mut desk) = begun();
    // Much, then little: of what was refused the end stays in the log.
    let workshop = workshop::arbitrary::workshop();
    for _ in 0..3 {
        refused(&mut place, &mut desk, 30);
    }
    faults::begin(Some(Fault {
        call: Some(Call::Sync),
        nth: 1,
        lasts: false,
        effect: Effect::Fails(SQLITE_IOERR_FSYNC),
    }));
    place
        .library
        .create(&workshop, crate::desk::at(0))
        .unwrap_err();
    faults::end();
    desk.edit(&mut place.library, cause("Little"));
    let (library, revision) = opened(left(&place).path());
    assert!(
        library.opening_notices().is_empty(),
        "{:?}",
        library.opening_notices()
    );
    assert_eq!(revision, desk.revision);
    desk.check(&library);
}

/// The other way round: a log whose middle can't be read is told.
#[test]
fn i4_a_log_whose_middle_is_spoilt_is_told_although_something_was_refused() {
    let (mut place, mut desk) = begun();
    refused(&mut place, &mut desk, 30);
    for number in 0..6 {
        desk.edit(&mut place.library, cause(&format!("Cause {number}")));
    }
    let left = left(&place);
    let log = left.path().join("library.sqlite-wal");
    let mut bytes = fs::read(&log).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&log, bytes).unwrap();
    let (library, revision) = opened(left.path());
    assert!(revision < desk.revision);
    let told = library.opening_notices();
    assert!(
        matches!(told, [OpeningNotice::LogSpoiled { .. }]),
        "{told:?}"
    );
}
