//! Where the library is, moved, begun anew.

use crate::desk::{Desk, Place, cause};
use std::fs;
use store::{
    Library, Shelf, StoreError, begin_anew, choose_backup_folder, choose_library_folder,
    chosen_backup_folder, library_folder,
};

#[test]
fn i4_a_library_is_moved_whole_and_the_old_file_stays() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, cause("before it is moved"));
    let (home, away) = (place.folder.path(), tempfile::tempdir().unwrap());
    let backups = tempfile::tempdir().unwrap();
    choose_backup_folder(home, Some(backups.path())).unwrap();
    let before = place.library.move_to(home, away.path()).unwrap();
    assert!(before.ends_with("library.moved.sqlite") && before.exists());
    // What comes next goes there.
    desk.edit(&mut place.library, cause("after it was moved"));
    desk.check(&place.library);
    let away = fs::canonicalize(away.path()).unwrap();
    assert_eq!(place.library.file(), away.join("library.sqlite"));
    assert_eq!(library_folder(home), away);
    assert_eq!(
        chosen_backup_folder(&away),
        Some(fs::canonicalize(backups.path()).unwrap())
    );
    drop(place.library);
    desk.check(&Library::open(&library_folder(home)).unwrap());
}

#[test]
fn i4_a_move_that_fails_leaves_it_where_it_was() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let home = place.folder.path().to_owned();
    let there = Place::new();
    let refused = place.library.move_to(&home, there.folder.path());
    assert!(matches!(refused, Err(StoreError::Taken(_))), "{refused:?}");
    let missing = there.folder.path().join("not/there");
    let refused = place.library.move_to(&home, &missing);
    assert!(
        matches!(refused, Err(StoreError::Folder { .. })),
        "{refused:?}"
    );
    let away = tempfile::tempdir().unwrap();
    let other = Library::open(&home).unwrap();
    let refused = place.library.move_to(&home, away.path());
    assert!(matches!(refused, Err(StoreError::Open)), "{refused:?}");
    drop(other);
    assert_eq!(library_folder(&home), home);
    assert_eq!(fs::read_dir(away.path()).unwrap().count(), 0);
    desk.edit(&mut place.library, cause("as ever"));
    desk.check(&place.library);
}

#[test]
fn a_folder_that_was_chosen_is_used_until_it_is_home_again() {
    let (home, away) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    choose_library_folder(home.path(), Some(away.path())).unwrap();
    assert_eq!(
        library_folder(home.path()),
        fs::canonicalize(away.path()).unwrap()
    );
    choose_library_folder(home.path(), Some(home.path())).unwrap();
    assert_eq!(library_folder(home.path()), home.path());
}

#[test]
fn i4_what_cant_be_opened_is_kept_when_a_new_library_is_begun() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("library.sqlite");
    fs::write(&file, b"no library at all").unwrap();
    Library::open(folder.path()).unwrap_err();
    let before = begin_anew(folder.path()).unwrap().unwrap();
    assert_eq!(fs::read(before).unwrap(), b"no library at all");
    let library = Library::open(folder.path()).unwrap();
    assert!(library.list(Shelf::Open).unwrap().is_empty());
    let refused = begin_anew(folder.path());
    assert!(matches!(refused, Err(StoreError::Open)), "{refused:?}");
}
