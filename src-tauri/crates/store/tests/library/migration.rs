//! Libraries of older versions.

use crate::desk::at;
use rusqlite::{Connection, types::Value};
use std::fs;
use std::path::Path;
use store::{Library, NewStep, Shelf, What, WorkshopId};
use workshop::{ActionId, CauseId, History, StepKind};

const VERSION_1: &str = include_str!("fixtures/version-1.sql");

/// A folder with the library that version 1 left.
fn old_library() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let db = Connection::open(folder.path().join("library.sqlite")).unwrap();
    db.execute_batch(VERSION_1).unwrap();
    folder
}

/// Every row of every table that version 1 had.
fn rows(file: &Path) -> Vec<(String, Vec<Value>)> {
    let db = Connection::open(file).unwrap();
    let tables = "workshop category participant timeline_entry cause action action_cause journal";
    let mut all = Vec::new();
    for table in tables.split(' ') {
        let mut statement = db.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values = (0..columns).map(|column| row.get(column).unwrap());
            all.push((table.to_owned(), values.collect()));
        }
    }
    all
}

fn schema(file: &Path) -> Vec<String> {
    let db = Connection::open(file).unwrap();
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
    let mut statement = db.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn version_1_is_migrated_and_keeps_everything() {
    let folder = old_library();
    let before = rows(&folder.path().join("library.sqlite"));
    let mut library = Library::open(folder.path()).unwrap();
    assert_eq!(rows(library.file()), before);

    let id = WorkshopId(1);
    let stored = library.read(id).unwrap();
    assert_eq!(stored.revision, 11);
    let texts: Vec<_> = stored
        .workshop
        .causes()
        .map(|it| it.text.as_str())
        .collect();
    assert_eq!(texts, ["The pager was silent", "Its battery isn’t watched"]);
    let action = stored.workshop.action(ActionId(11)).unwrap();
    assert_eq!(action.causes, [CauseId(10), CauseId(9)]);
    assert_eq!(library.list(Shelf::Open).unwrap()[0].root_count, 1);

    // What came with version 2 works on what was there before.
    let hits = library.search("battery isn").unwrap();
    assert_eq!(hits[0].what, What::Cause(CauseId(10)));
    library.check().unwrap();
}

#[test]
fn what_was_done_in_version_1_can_be_undone() {
    let folder = old_library();
    let mut library = Library::open(folder.path()).unwrap();
    let id = WorkshopId(1);
    let mut revision = 11;
    let mut workshop = library.read(id).unwrap().workshop;
    loop {
        let history = History::of(library.journal(id).unwrap());
        let Some(step) = history.to_undo() else { break };
        let change = library.change(id, step.seq).unwrap().reversed();
        workshop.perform(&change);
        let step = NewStep {
            kind: StepKind::Undo(step.seq),
            edit: &step.edit,
            subject: &step.subject,
            detail: &step.detail,
            change: &change,
            who: "facilitator",
            at: at(60),
            last_id: workshop.last_id(),
        };
        revision = library.commit(id, revision, &step).unwrap();
    }
    assert_eq!(revision, 20);
    assert_eq!(
        library.read(id).unwrap().workshop,
        workshop::arbitrary::workshop()
    );
}

#[test]
fn a_migrated_library_is_like_a_new_one() {
    let (old_folder, new_folder) = (old_library(), tempfile::tempdir().unwrap());
    let old = Library::open(old_folder.path()).unwrap();
    let new = Library::open(new_folder.path()).unwrap();
    assert_eq!(schema(old.file()), schema(new.file()));
}

#[test]
fn the_older_file_is_kept_beside_the_new_one() {
    let folder = old_library();
    let before = rows(&folder.path().join("library.sqlite"));
    drop(Library::open(folder.path()).unwrap());
    let kept = folder.path().join("library.before-v2.sqlite");
    assert_eq!(rows(&kept), before);
    let version = |file: &Path| {
        let db = Connection::open(file).unwrap();
        db.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0))
            .unwrap()
    };
    assert_eq!(version(&kept), 1);
    assert_eq!(version(&folder.path().join("library.sqlite")), 2);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);

    // Put back, it opens; and the second copy doesn't replace the first.
    fs::copy(&kept, folder.path().join("library.sqlite")).unwrap();
    assert_eq!(
        Library::open(folder.path())
            .unwrap()
            .list(Shelf::Open)
            .unwrap()
            .len(),
        1
    );
    assert!(folder.path().join("library.before-v2-2.sqlite").exists());
}

#[test]
fn a_new_library_needs_no_copy() {
    let folder = tempfile::tempdir().unwrap();
    drop(Library::open(folder.path()).unwrap());
    drop(Library::open(folder.path()).unwrap());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
