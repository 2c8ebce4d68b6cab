//! Backups: whole, in use, thinned out, looked into, and put back (I4, I9).

use crate::desk::{Desk, Place, at, cause};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use store::{BACKUPS, Backup, Library, back_up, backups, look_into_backup, restore};

fn folder(place: &Place) -> PathBuf {
    place.folder.path().join(BACKUPS)
}

/// A backup of the place's library, `minute` minutes into the afternoon.
fn taken(place: &Place, minute: i64) -> Option<Backup> {
    back_up(place.library.file(), &folder(place), at(minute)).unwrap()
}

fn titles(backup: &Path) -> Vec<String> {
    let found = look_into_backup(backup).unwrap().workshops;
    found.into_iter().map(|it| it.title).collect()
}

#[test]
fn i4_a_backup_is_the_library_of_one_moment_and_is_for_its_owner_alone() {
    let mut place = Place::new();
    Desk::new(&mut place.library);
    let backup = taken(&place, 1).unwrap();
    assert_eq!(backup.at, at(1));
    assert_eq!(backups(&folder(&place)), std::slice::from_ref(&backup));
    assert_eq!(titles(&backup.file).len(), 1);
    // One file, complete without any other.
    let names: Vec<_> = fs::read_dir(folder(&place)).unwrap().flatten().collect();
    assert_eq!(names.len(), 1, "{names:?}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&backup.file), 0o600);
        assert_eq!(mode(&folder(&place)), 0o700);
    }
}

#[test]
fn nothing_new_needs_no_backup_and_two_of_one_second_are_two() {
    let mut place = Place::new();
    Desk::new(&mut place.library);
    assert!(taken(&place, 1).is_some());
    assert_eq!(taken(&place, 2), None);
    // Read and closed, opened again: still nothing new.
    let mut place = place.reopen();
    assert_eq!(taken(&place, 3), None);
    Desk::new(&mut place.library);
    assert!(taken(&place, 1).is_some());
    assert_eq!(backups(&folder(&place)).len(), 2);
}

#[test]
fn i4_a_backup_that_is_taken_while_edits_are_made_is_whole() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let (file, to) = (place.library.file().to_owned(), folder(&place));
    let found = thread::scope(|threads| {
        let editing = threads.spawn(|| {
            for round in 0..60 {
                let cause = cause(&format!("The pager was off, {round}"));
                assert!(desk.edit(&mut place.library, cause));
            }
        });
        let mut found = Vec::new();
        for minute in 0.. {
            if editing.is_finished() {
                break;
            }
            found.extend(back_up(&file, &to, at(minute)).unwrap());
        }
        editing.join().unwrap();
        found
    });
    assert!(!found.is_empty());
    for backup in backups(&to) {
        assert_eq!(titles(&backup.file).len(), 1);
    }
    // Nobody was held up, and nothing was brought where it doesn't belong.
    assert_eq!(place.library.read(desk.id).unwrap().workshop, desk.workshop);
}

#[test]
fn i4_a_backup_is_put_back_and_what_it_replaces_is_kept() {
    let mut place = Place::new();
    Desk::new(&mut place.library);
    let backup = taken(&place, 1).unwrap();
    Desk::new(&mut place.library);
    let Place { folder, library } = place;
    drop(library);
    let done = restore(folder.path(), &backup.file).unwrap();
    assert_eq!(done.workshops, 1);
    let library = Library::open(folder.path()).unwrap();
    assert_eq!(library.list(store::Shelf::Open).unwrap().len(), 1);
    assert_eq!(titles(&done.before.unwrap()).len(), 2);
}

#[test]
fn a_damaged_library_gives_no_backup_and_takes_none_away() {
    let mut place = Place::new();
    for _ in 0..20 {
        Desk::new(&mut place.library);
    }
    let good = taken(&place, 1).unwrap();
    let Place {
        folder: there,
        library,
    } = place;
    let file = library.file().to_owned();
    drop(library);
    let mut bytes = fs::read(&file).unwrap();
    let from = bytes.len() / 2;
    bytes[from..from + 9000].fill(0x5a);
    fs::write(&file, bytes).unwrap();
    let to = there.path().join(BACKUPS);
    back_up(&file, &to, at(2)).unwrap_err();
    assert_eq!(backups(&to), [good]);
    assert_eq!(fs::read_dir(&to).unwrap().count(), 1);
}

#[test]
fn what_else_lies_in_the_folder_is_neither_told_of_nor_removed() {
    let mut place = Place::new();
    let to = folder(&place);
    fs::create_dir(&to).unwrap();
    fs::write(to.join("notes.txt"), "mine").unwrap();
    fs::write(to.join("library.sqlite"), "mine too").unwrap();
    for minute in 0..40 {
        Desk::new(&mut place.library);
        taken(&place, minute * 7).unwrap();
    }
    assert_eq!(backups(&to).len(), 10, "all of one day but the last ten");
    assert_eq!(fs::read_dir(&to).unwrap().count(), 12);
}

#[test]
fn i4_a_clock_that_jumps_back_takes_no_new_backup_away_and_takes_none_twice() {
    let mut place = Place::new();
    for minute in 0..12 {
        Desk::new(&mut place.library);
        taken(&place, minute).unwrap();
    }
    // Two hours back, on the same day; later it is right again.
    for minute in [-120, -119, 30] {
        Desk::new(&mut place.library);
        let backup = taken(&place, minute).unwrap();
        assert!(backup.file.exists(), "at {minute}");
        assert_eq!(titles(&backup.file), titles_of(&place));
        assert_eq!(taken(&place, minute + 1), None, "nothing new at {minute}");
    }
}

fn titles_of(place: &Place) -> Vec<String> {
    let list = place.library.list(store::Shelf::Open).unwrap();
    list.into_iter().map(|it| it.title).collect()
}

#[test]
fn i13_what_a_killed_backup_has_left_is_cleared_away_by_the_next_start() {
    let mut place = Place::new();
    Desk::new(&mut place.library);
    let backup = taken(&place, 1).unwrap();
    let left = folder(&place).join("library.unfinished-Ab12Cd");
    fs::write(&left, "half of a library").unwrap();
    // Another Lisca may be at it: only whoever is alone clears away.
    let other = Library::open(place.folder.path()).unwrap();
    assert!(left.exists());
    drop(other);
    let place = place.reopen();
    assert!(!left.exists() && backup.file.exists());
    drop(place);
}
