//! What befalls the files of an open library: nothing is said to be saved that
//! isn't, no two libraries are mixed, and what can be kept is (I4).

use crate::desk::{Desk, Place, cause};
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use store::{Library, Lost, Shelf, StoreError};
use workshop::StepKind;

/// A library with a workshop of some causes, a part of them in the log.
fn at_work() -> (Place, Desk) {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, cause("In the file"));
    place = place.reopen();
    let mut desk = Desk::reading(&place.library, desk.id);
    desk.edit(&mut place.library, cause("In the log"));
    (place, desk)
}

fn file(place: &Place) -> PathBuf {
    place.folder.path().join("library.sqlite")
}

fn log(place: &Place) -> PathBuf {
    place.folder.path().join("library.sqlite-wal")
}

/// A library of somebody else, closed.
fn another() -> Place {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    for number in 0..9 {
        desk.edit(&mut place.library, cause(&format!("Theirs {number}")));
    }
    place.reopen()
}

/// One more edit, as the app makes it: what is refused is taken back in memory.
fn edit(place: &mut Place, desk: &mut Desk) -> Result<u64, StoreError> {
    let before = desk.workshop.clone();
    let change = desk.workshop.apply(cause("One more")).unwrap();
    let made = desk.commit(&mut place.library, StepKind::Edit, "add_cause", &change);
    if made.is_err() {
        desk.workshop = before;
    }
    made
}

/// The next edit is refused for `how`, and so is the one after it.
fn refused(place: &mut Place, desk: &mut Desk, how: Lost) {
    for _ in 0..2 {
        match edit(place, desk) {
            Err(StoreError::Lost { how: found, .. }) => assert_eq!(found, how),
            other => panic!("{other:?}"),
        }
    }
}

/// Everything in a file and its log, read where nothing else is.
fn bytes(file: &Path) -> Vec<u8> {
    fs::read(file).unwrap_or_default()
}

#[test]
fn i4_a_folder_that_was_moved_is_said_and_goes_on_when_it_is_back() {
    let (mut place, mut desk) = at_work();
    let moved = tempfile::tempdir().unwrap();
    let there = moved.path().join("moved");
    fs::rename(place.folder.path(), &there).unwrap();
    refused(&mut place, &mut desk, Lost::Gone);
    // What was saved is in the folder, wherever it is now.
    fs::rename(&there, place.folder.path()).unwrap();
    edit(&mut place, &mut desk).unwrap();
    desk.check(&place.library);
}

#[test]
fn i4_a_folder_that_was_removed_is_said_and_can_still_be_read() {
    let (mut place, mut desk) = at_work();
    fs::remove_dir_all(place.folder.path()).unwrap();
    refused(&mut place, &mut desk, Lost::Gone);
    desk.check(&place.library);
}

#[test]
fn i4_a_file_that_was_removed_or_renamed_is_said() {
    let (mut place, mut desk) = at_work();
    let aside = place.folder.path().join("aside");
    fs::rename(file(&place), &aside).unwrap();
    refused(&mut place, &mut desk, Lost::Gone);
    desk.check(&place.library);
    fs::rename(&aside, file(&place)).unwrap();
    edit(&mut place, &mut desk).unwrap();

    fs::remove_file(file(&place)).unwrap();
    refused(&mut place, &mut desk, Lost::Gone);
    desk.check(&place.library);
    // Nothing is there to be opened: what SQLite still has is put there again.
    place.library.reopen().unwrap();
    assert!(matches!(
        place.library.opening_notices(),
        [store::OpeningNotice::PutBack { .. }]
    ));
    edit(&mut place, &mut desk).unwrap();
    let place = place.reopen();
    place.library.check().unwrap();
    desk.check(&place.library);
}

#[test]
fn i4_a_file_that_was_replaced_is_said_and_neither_is_mixed_into_the_other() {
    let (mut place, mut desk) = at_work();
    let other = another();
    let theirs = bytes(&file(&other));
    let brought = place.folder.path().join("brought");
    fs::write(&brought, &theirs).unwrap();
    fs::rename(&brought, file(&place)).unwrap();
    refused(&mut place, &mut desk, Lost::Replaced);
    desk.check(&place.library);
    assert!(bytes(&file(&place)) == theirs);
    // Not by closing either; and then theirs is opened, whole.
    place.library.reopen().unwrap();
    place.library.check().unwrap();
    assert_eq!(Desk::reading(&place.library, desk.id).revision, 9);
    assert!(matches!(
        place.library.opening_notices(),
        [store::OpeningNotice::LogSetAside { .. }]
    ));
}

#[test]
fn i4_another_program_hears_of_a_replaced_file_too() {
    let (place, _) = at_work();
    let other = another();
    let brought = place.folder.path().join("brought");
    fs::copy(file(&other), &brought).unwrap();
    fs::rename(&brought, file(&place)).unwrap();
    let error = Library::open(place.folder.path()).unwrap_err();
    let in_use = matches!(
        error,
        StoreError::Lost {
            how: Lost::InUse,
            ..
        }
    );
    assert!(in_use, "{error:?}");
    drop(place.library);
    let library = Library::open(place.folder.path()).unwrap();
    library.check().unwrap();
    assert_eq!(library.list(Shelf::Open).unwrap()[0].cause_count, 9);
}

#[test]
fn i4_a_file_that_was_cut_short_is_said_and_gets_no_worse() {
    for half in [false, true] {
        let (mut place, mut desk) = at_work();
        let length = fs::metadata(file(&place)).unwrap().len();
        let cut = OpenOptions::new().write(true).open(file(&place)).unwrap();
        let left = if half { length / 2 } else { 0 };
        cut.set_len(left).unwrap();
        drop(cut);
        let (before, before_log) = (bytes(&file(&place)), bytes(&log(&place)));
        refused(&mut place, &mut desk, Lost::Overwritten);
        let folder = place.folder;
        drop(place.library);
        let name = |name: &str| bytes(&folder.path().join(name));
        assert!(name("library.sqlite") == before);
        assert!(name("library.sqlite-wal") == before_log);
    }
}

#[test]
fn i4_a_file_that_was_written_over_is_said_and_gets_no_worse() {
    let (mut place, mut desk) = at_work();
    let theirs = bytes(&file(&another()));
    assert!(place.library.trouble().is_none());
    fs::write(file(&place), &theirs).unwrap();
    // Seen by a look, before anybody edits.
    let seen = place.library.trouble();
    let how = Lost::Overwritten;
    assert!(matches!(seen, Some(StoreError::Lost { how: found, .. }) if found == how));
    refused(&mut place, &mut desk, how);
    place.library.reopen().unwrap();
    place.library.check().unwrap();
    assert_eq!(Desk::reading(&place.library, desk.id).revision, 9);
}

/// SQLite still holds the log: all of it goes into the file, and work goes on.
#[test]
fn i4_a_log_that_was_removed_or_replaced_loses_nothing() {
    for replaced in [false, true] {
        let (mut place, mut desk) = at_work();
        fs::remove_file(log(&place)).unwrap();
        if replaced {
            let mut other = another();
            Desk::new(&mut other.library);
            fs::copy(log(&other), log(&place)).unwrap();
        }
        edit(&mut place, &mut desk).unwrap();
        desk.check(&place.library);
        assert_eq!(place.library.opening_notices().len(), usize::from(replaced));
        let place = place.reopen();
        place.library.check().unwrap();
        desk.check(&place.library);
    }
}

#[test]
fn i4_a_log_that_was_removed_is_brought_in_at_rest_and_at_the_end() {
    for closed in [false, true] {
        let (mut place, desk) = at_work();
        fs::remove_file(log(&place)).unwrap();
        if !closed {
            place.library.checkpoint_when_idle().unwrap();
            assert!(log(&place).exists());
        }
        let place = place.reopen();
        place.library.check().unwrap();
        desk.check(&place.library);
    }
}

/// Nobody has edited for two looks: what is in the log is in the file too.
#[test]
fn i4_at_rest_the_file_has_everything() {
    let (mut place, desk) = at_work();
    for _ in 0..3 {
        place.library.checkpoint_when_idle().unwrap();
    }
    let alone = Place::new();
    drop(alone.library);
    fs::copy(file(&place), alone.folder.path().join("library.sqlite")).unwrap();
    desk.check(&Library::open(alone.folder.path()).unwrap());
}

#[test]
fn i4_a_log_that_others_need_too_is_said() {
    let (mut place, mut desk) = at_work();
    let other = Library::open(place.folder.path()).unwrap();
    fs::remove_file(log(&place)).unwrap();
    refused(&mut place, &mut desk, Lost::LogGone);
    drop(other);
    edit(&mut place, &mut desk).unwrap();
    desk.check(&place.library);
}

#[test]
fn i4_a_log_that_was_cut_short_or_written_over_is_said() {
    for over in [false, true] {
        let (mut place, mut desk) = at_work();
        match over {
            true => {
                let mut other = another();
                Desk::new(&mut other.library);
                fs::write(log(&place), bytes(&log(&other))).unwrap();
            }
            false => drop(File::create(log(&place)).unwrap()),
        }
        refused(&mut place, &mut desk, Lost::Overwritten);
        // What was in memory is what the app saves elsewhere.
        assert_eq!(desk.workshop.cause_count(), 2);
    }
}

/// Another window brings the log into the file while this one looks on: that is
/// no damage.
#[test]
fn i4_what_another_window_does_to_the_files_is_no_damage() {
    let (mut place, mut desk) = at_work();
    for number in 0..3 {
        let mut other = Library::open(place.folder.path()).unwrap();
        Desk::new(&mut other);
        if number > 0 {
            // Overwrites, and empties the log.
            other.bin(desk.id, crate::desk::at(1)).unwrap();
            other.restore(desk.id).unwrap();
            other.empty_bin().unwrap();
        }
        drop(other);
        edit(&mut place, &mut desk).unwrap();
        assert!(place.library.changed_elsewhere().unwrap());
        assert!(!place.library.changed_elsewhere().unwrap());
    }
    desk.check(&place.library);
}

/// The log is gone and can't be brought in: others aren't kept waiting for it.
#[test]
fn i4_a_log_that_was_lost_keeps_nobody_else_out() {
    let (mut place, mut desk) = at_work();
    let touched = OpenOptions::new().write(true).open(file(&place)).unwrap();
    touched.set_modified(std::time::UNIX_EPOCH).unwrap();
    fs::remove_file(log(&place)).unwrap();
    refused(&mut place, &mut desk, Lost::LogGone);
    let lock = File::open(place.folder.path().join("library.lock")).unwrap();
    lock.try_lock_shared().unwrap();
}

/// What couldn't be opened again, and so was read, is what is written into later,
/// or nothing is.
#[test]
fn i4_what_was_read_instead_of_opened_is_known_again() {
    let put = |place: &Place, other: &Place| {
        let brought = place.folder.path().join("brought");
        fs::copy(file(other), &brought).unwrap();
        fs::rename(&brought, file(place)).unwrap();
    };
    let (mut place, desk) = at_work();
    let window = Library::open(place.folder.path()).unwrap();
    put(&place, &another());
    let error = place.library.reopen().unwrap_err();
    assert!(matches!(error, StoreError::Lost { .. }), "{error:?}");
    assert!(place.library.only_reads());
    assert_eq!(place.library.list(Shelf::Open).unwrap()[0].cause_count, 9);
    drop(window);
    put(&place, &another());
    let refused = place.library.bin(desk.id, crate::desk::at(1));
    let replaced = matches!(
        refused,
        Err(StoreError::Lost {
            how: Lost::Replaced,
            ..
        })
    );
    assert!(replaced, "{refused:?}");
}

/// Nothing can be written by then, so what there is is read; an edit is not made
/// in that copy.
#[cfg(unix)]
#[test]
fn i4_nothing_is_saved_in_memory_where_the_log_was_lost() {
    let (mut place, mut desk) = at_work();
    let index = place.folder.path().join("library.sqlite-shm");
    fs::remove_file(&index).unwrap();
    std::os::unix::fs::symlink("/nowhere/at/all", &index).unwrap();
    for _ in 0..2 {
        let refused = edit(&mut place, &mut desk);
        assert!(
            matches!(refused, Err(StoreError::ReadOnly(_))),
            "{refused:?}"
        );
        desk.check(&place.library);
    }
    fs::remove_file(&index).unwrap();
    edit(&mut place, &mut desk).unwrap();
    let place = place.reopen();
    desk.check(&place.library);
}
