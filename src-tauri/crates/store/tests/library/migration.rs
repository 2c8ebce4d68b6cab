//! Libraries of older versions.

use crate::desk::{Desk, journal};
use rusqlite::{Connection, types::Value};
use std::fs;
use std::path::Path;
use std::thread;
use store::{HitKind, Library, Shelf, StoreError, WorkshopId};
use workshop::{About, ActionId, AgendaField, CauseId, Edit, Language, Session, SessionStep};

/// What each version that ever landed added.
pub(crate) const VERSIONS: [&str; 10] = [
    include_str!("fixtures/version-1.sql"),
    include_str!("fixtures/version-2.sql"),
    include_str!("fixtures/version-3.sql"),
    include_str!("fixtures/version-4.sql"),
    include_str!("fixtures/version-5.sql"),
    include_str!("fixtures/version-6.sql"),
    include_str!("fixtures/version-7.sql"),
    include_str!("fixtures/version-8.sql"),
    include_str!("fixtures/version-9.sql"),
    include_str!("fixtures/version-10.sql"),
];

/// A folder with the library that an older version left.
pub(crate) fn old_library(version: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let db = Connection::open(folder.path().join("library.sqlite")).unwrap();
    // Nobody needs it after a power cut.
    db.execute_batch("PRAGMA synchronous = off").unwrap();
    for sql in &VERSIONS[..version] {
        db.execute_batch(sql).unwrap();
    }
    folder
}

/// A row: its table, and its values by their columns' names.
pub(crate) type Values = (String, Vec<(String, Value)>);

/// Every row of every table that version 1 had.
pub(crate) fn rows(file: &Path) -> Vec<Values> {
    let db = Connection::open(file).unwrap();
    let tables = "workshop category participant timeline_entry cause action action_cause journal";
    let mut all = Vec::new();
    for table in tables.split(' ') {
        let mut statement = db.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values = names.iter().map(|name| row.get(&**name).unwrap());
            all.push((
                table.to_owned(),
                names.iter().cloned().zip(values).collect(),
            ));
        }
    }
    all
}

/// The columns that were there before, of rows that came after.
pub(crate) fn as_before(after: Vec<Values>, before: &[Values]) -> Vec<Values> {
    assert_eq!(after.len(), before.len());
    (after.into_iter().zip(before))
        .map(|((table, mut values), (_, before))| {
            values.retain(|(name, _)| before.iter().any(|it| it.0 == *name));
            (table, values)
        })
        .collect()
}

fn schema(file: &Path) -> Vec<String> {
    let db = Connection::open(file).unwrap();
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
    let mut statement = db.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// The version that a library's file is of.
pub(crate) fn version_of(file: &Path) -> usize {
    let db = Connection::open(file).unwrap();
    db.pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

/// How many versions there are that aren't the newest.
pub(crate) fn older() -> usize {
    let folder = tempfile::tempdir().unwrap();
    let library = Library::open(folder.path()).unwrap();
    version_of(library.file()) - 1
}

#[test]
fn i9_each_version_that_ever_landed_has_a_fixture_that_opens() {
    assert!(
        VERSIONS.len() >= older(),
        "add a fixture of the version before"
    );
    for version in 1..=VERSIONS.len() {
        let folder = old_library(version);
        let library = Library::open(folder.path()).unwrap();
        assert_eq!(version_of(library.file()), older() + 1);
        assert_eq!(library.read(WorkshopId(1)).unwrap().revision, 11);
    }
}

#[test]
fn older_versions_are_migrated_and_keep_everything() {
    for version in 1..=10 {
        keeps_everything(version);
    }
}

fn keeps_everything(version: usize) {
    let folder = old_library(version);
    let before = rows(&folder.path().join("library.sqlite"));
    let mut library = Library::open(folder.path()).unwrap();
    assert_eq!(as_before(rows(library.file()), &before), before);

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
    assert_eq!(hits[0].what, HitKind::Cause(CauseId(10)));

    // So does what came with version 3: an agenda, dots, a detail in the journal.
    let steps: Vec<_> = stored.workshop.agenda().iter().map(|it| it.step).collect();
    assert_eq!(steps, SessionStep::ALL);
    assert_eq!(
        stored.workshop.session(),
        &Session {
            language: Language::En,
            ..Session::default()
        }
    );
    let mut desk = Desk::reading(&library, id);
    let (step, field) = (SessionStep::Whys, AgendaField::Minutes(30));
    assert!(desk.edit(&mut library, Edit::SetAgendaItem { step, field }));
    let (about, text) = (About::Cause(CauseId(9)), "Ask the night shift".into());
    assert!(desk.edit(&mut library, Edit::SetNote { about, text }));
    desk.check(&library);
    let journal = journal(&library, id);
    assert_eq!((journal.len(), &*journal[0].edited_to), (13, ""));
    library.check().unwrap();
}

/// Until version 7 the journal had whole records before and after.
#[test]
fn i9_what_was_done_in_an_older_version_is_undone_and_done_again() {
    for version in 1..=10 {
        let folder = old_library(version);
        let mut library = Library::open(folder.path()).unwrap();
        let mut desk = Desk::reading(&library, WorkshopId(1));
        let last = desk.workshop.clone();
        let mut undone = 0;
        while desk.undo(&mut library) {
            undone += 1;
        }
        desk.check(&library);
        assert_eq!((undone, desk.revision), (9, 20));
        assert_eq!(desk.workshop, workshop::arbitrary::workshop());
        for _ in 0..undone {
            assert!(desk.redo(&mut library));
        }
        desk.check(&library);
        assert_eq!(desk.workshop, last);
    }
}

#[test]
fn a_migrated_library_is_like_a_new_one() {
    let (old_folder, new_folder) = (old_library(2), tempfile::tempdir().unwrap());
    let old = Library::open(old_folder.path()).unwrap();
    let new = Library::open(new_folder.path()).unwrap();
    assert_eq!(schema(old.file()), schema(new.file()));
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn the_older_file_is_kept_beside_the_new_one() {
    let folder = old_library(1);
    let before = rows(&folder.path().join("library.sqlite"));
    drop(Library::open(folder.path()).unwrap());
    let kept = folder.path().join("library.before-v11.sqlite");
    assert_eq!(rows(&kept), before);
    let version = |file: &Path| {
        let db = Connection::open(file).unwrap();
        db.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0))
            .unwrap()
    };
    assert_eq!(version(&kept), 1);
    assert_eq!(version(&folder.path().join("library.sqlite")), 11);
    assert_eq!(
        names_in(folder.path()),
        [
            "library.before-v11.sqlite",
            "library.lock",
            "library.sqlite"
        ]
    );

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
    assert!(folder.path().join("library.before-v11-2.sqlite").exists());
}

#[test]
fn a_new_library_needs_no_copy() {
    let folder = tempfile::tempdir().unwrap();
    drop(Library::open(folder.path()).unwrap());
    drop(Library::open(folder.path()).unwrap());
    assert_eq!(names_in(folder.path()), ["library.lock", "library.sqlite"]);
}

/// Until version 6, midnight stood for a day of which no time was known.
#[test]
fn i9_a_day_that_was_written_as_midnight_is_a_day() {
    let times = |happened: &str, certainty: &str| {
        let folder = old_library(5);
        let db = Connection::open(folder.path().join("library.sqlite")).unwrap();
        let sql = "UPDATE timeline_entry SET happened = ?1, certainty = ?2";
        db.execute(sql, [happened, certainty]).unwrap();
        let sql = "UPDATE workshop SET started = ?1, noticed = ?2";
        db.execute(sql, ["2026-11-20T00:00:00", "2026-11-20T12:00:00"])
            .unwrap();
        drop(db);
        let library = Library::open(folder.path()).unwrap();
        let stored = library.read(WorkshopId(1)).unwrap().workshop;
        let (entry, incident) = (stored.timeline()[0].time, stored.incident());
        assert_eq!(incident.started.unwrap().to_string(), "2026-11-20");
        assert_eq!(incident.noticed.unwrap().to_string(), "2026-11-20T12:00");
        entry.at().unwrap().to_string()
    };
    assert_eq!(times("2026-11-20T00:00:00", "approximate"), "2026-11-20");
    assert_eq!(times("2026-11-20T00:00:00", "exact"), "2026-11-20T00:00");
    assert_eq!(times("2026-11-20T23:56:20", "exact"), "2026-11-20T23:56:20");
}

/// Of an older version, as far as anybody knows, and at work.
#[test]
fn i9_an_older_library_in_use_is_refused_and_leaves_no_copy_each_time() {
    let folder = old_library(4);
    let other = Connection::open(folder.path().join("library.sqlite")).unwrap();
    other
        .execute_batch("PRAGMA journal_mode = wal; UPDATE workshop SET title = 'Theirs'")
        .unwrap();
    for _ in 0..3 {
        let error = Library::open(folder.path()).unwrap_err();
        assert!(matches!(error, StoreError::Busy(_)), "{error:?}");
    }
    let names = names_in(folder.path());
    assert!(!names.iter().any(|it| it.contains("before")), "{names:?}");
    drop(other);
    let library = Library::open(folder.path()).unwrap();
    assert_eq!(library.list(Shelf::Open).unwrap()[0].title, "Theirs");
}

#[test]
fn i9_several_may_bring_a_library_up_to_date_at_once_and_one_does() {
    for _ in 0..3 {
        let folder = old_library(4);
        thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| Library::open(folder.path()).unwrap().check().unwrap());
            }
        });
        // Of two that close in one moment, neither may tidy up after both: the
        // next one to close does.
        drop(Library::open(folder.path()).unwrap());
        let names = names_in(folder.path());
        assert_eq!(
            names,
            [
                "library.before-v11.sqlite",
                "library.lock",
                "library.sqlite"
            ]
        );
    }
}
