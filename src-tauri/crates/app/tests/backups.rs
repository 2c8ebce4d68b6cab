//! Backups as windows ask for them (I4, I13).

use crate::support::{add, begin, now, open};
use app::{App, BackupId};
use std::fs;

/// Takes a backup; false: there was nothing new.
fn back_up(app: &mut App) -> bool {
    app.backup().unwrap()().unwrap().is_some()
}

#[test]
fn i4_a_backup_is_taken_looked_into_and_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    assert!(back_up(&mut app) && !back_up(&mut app));
    let view = app.backups().unwrap();
    let [backup] = view.backups.as_slice() else {
        panic!("{view:?}");
    };
    assert_eq!(
        (backup.at, view.chosen, view.trouble),
        (BackupId(now()), false, None)
    );
    let inside = app.look_into_backup(backup.at).unwrap();
    assert_eq!(inside.workshops[0].title, "A case");

    app.edit(id, add("after the backup")).unwrap();
    app.take_news();
    let done = app.restore_backup(backup.at).unwrap();
    assert_eq!(done.workshops, 1);
    assert!(fs::exists(done.before.unwrap()).unwrap());
    assert!(app.open_workshop(id).unwrap().parts.causes.is_empty());
    // Windows hear of it, and what comes next is kept.
    assert!(!app.take_news().is_empty());
    app.edit(id, add("after it was put back")).unwrap();
    drop(app);
    assert_eq!(
        open(&folder).open_workshop(id).unwrap().parts.causes.len(),
        1
    );
}

#[test]
fn i4_a_backup_that_cant_be_put_back_leaves_the_library_open_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    back_up(&mut app);
    let at = app.backups().unwrap().backups[0].at;
    let mut other = open(&folder);
    let why = app.restore_backup(at).unwrap_err();
    assert!(why.message().contains("Lisca is open"), "{}", why.message());
    other.edit(id, add("from elsewhere")).unwrap();
    drop(other);
    let file = folder
        .path()
        .join("backups/library.2026-04-01T09-00-00Z.sqlite");
    fs::write(&file, b"SQLite format 3\0 and then nothing").unwrap();
    app.restore_backup(at).unwrap_err();
    app.look_into_backup(at).unwrap_err();
    assert_eq!(app.open_workshop(id).unwrap().parts.causes.len(), 1);
}

#[test]
fn i4_backups_are_kept_elsewhere_and_what_hinders_them_is_told() {
    let (folder, disk) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let elsewhere = disk.path().join("Sicherung für Lisca");
    fs::create_dir(&elsewhere).unwrap();
    let mut app = open(&folder);
    begin(&mut app);
    let named = |at: &std::path::Path| Some(at.to_str().unwrap().to_owned());
    app.choose_backup_folder(named(&elsewhere.join("not there")))
        .unwrap_err();
    app.choose_backup_folder(named(&elsewhere)).unwrap();
    assert!(back_up(&mut app));
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 1);
    // The disk is taken away: it is told, and made nowhere else.
    let away = disk.path().join("away");
    fs::rename(&elsewhere, &away).unwrap();
    begin(&mut app);
    app.backup().unwrap()().unwrap_err();
    assert!(!elsewhere.exists());
    let trouble = app.backups().unwrap().trouble.unwrap();
    assert!(trouble.contains("Sicherung für Lisca"), "{trouble}");
    fs::rename(&away, &elsewhere).unwrap();
    assert!(back_up(&mut app));
    let view = app.backups().unwrap();
    assert_eq!(
        (view.trouble, view.chosen, view.backups.len()),
        (None, true, 2)
    );
    app.choose_backup_folder(None).unwrap();
    assert!(app.backups().unwrap().backups.is_empty());
}

#[test]
fn i13_what_is_gone_from_the_library_goes_from_its_backups_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("marker-in-a-backup")).unwrap();
    back_up(&mut app);
    app.bin_workshop(id).unwrap();
    app.empty_bin().unwrap();
    back_up(&mut app);
    let newest = app.backups().unwrap().backups[0].at;
    assert_eq!(app.delete_backups(newest).unwrap(), 1);
    for entry in fs::read_dir(folder.path().join("backups")).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        let marker = b"marker-in-a-backup";
        assert!(!bytes.windows(marker.len()).any(|it| it == marker));
    }
}

#[test]
fn i9_a_library_that_is_lost_is_told_with_what_its_newest_backup_holds() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    begin(&mut app);
    back_up(&mut app);
    drop(app);
    for wrong in [b"".as_slice(), b"something else", b"SQLite format 3\0"] {
        fs::write(folder.path().join("library.sqlite"), wrong).unwrap();
        let Err(why) = App::open(folder.path(), now) else {
            panic!("it was opened");
        };
        let told = why.message();
        assert!(
            told.contains("1 workshop") && told.contains("backups/library.2026"),
            "{told}"
        );
    }
}

#[test]
fn i9_a_library_that_is_missing_is_told_with_what_its_newest_backup_holds() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    begin(&mut app);
    back_up(&mut app);
    drop(app);
    fs::remove_file(folder.path().join("library.sqlite")).unwrap();
    let mut app = open(&folder);
    let found = app.library_state().unwrap().found.concat();
    assert!(found.contains("1 workshop:"), "{found}");
    let at = app.backups().unwrap().backups[0].at;
    app.restore_backup(at).unwrap();
    assert_eq!(app.list_workshops(app::Shelf::Open).unwrap().len(), 1);
}
