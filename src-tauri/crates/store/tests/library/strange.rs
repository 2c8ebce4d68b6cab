//! A library that somebody sent: what isn't Lisca's in it is found before it
//! can run.

use crate::desk::{Desk, Place, cause};
use rusqlite::Connection;
use std::fs;
use store::{Library, StoreError};

#[test]
fn what_lisca_did_not_make_is_refused_and_left_as_it_was() {
    for planted in [
        "CREATE TRIGGER planted AFTER INSERT ON cause BEGIN DELETE FROM action; END",
        "CREATE TRIGGER planted AFTER INSERT ON journal BEGIN UPDATE workshop SET title = 'x'; END",
        "CREATE VIEW planted AS SELECT * FROM workshop",
        "CREATE TABLE planted (x)",
        "CREATE INDEX planted ON cause (lower(text))",
        "DROP TABLE dismissal",
        "DROP TABLE dismissal; CREATE VIEW dismissal AS SELECT text, title AS phrase FROM workshop",
    ] {
        let mut place = Place::new();
        Desk::new(&mut place.library).edit(&mut place.library, cause("Here"));
        drop(place.library);
        let file = place.folder.path().join("library.sqlite");
        Connection::open(&file)
            .unwrap()
            .execute_batch(planted)
            .unwrap();
        let before = fs::read(&file).unwrap();
        let error = Library::open(place.folder.path()).unwrap_err();
        assert!(
            matches!(error, StoreError::Strange(_)),
            "{planted}: {error:?}"
        );
        assert!(fs::read(&file).unwrap() == before);
    }
}

/// Another SQLite may word the tables of the search's index otherwise, and a tool
/// may have had it count the rows.
#[test]
fn i9_what_is_sqlites_own_is_not_strange() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, cause("Here"));
    drop(place.library);
    let db = Connection::open(place.folder.path().join("library.sqlite")).unwrap();
    db.execute_batch(
        "ANALYZE;
         PRAGMA writable_schema = on;
         UPDATE sqlite_schema SET sql = replace(sql, 'block BLOB', 'block  BLOB')
         WHERE name = 'search_data'",
    )
    .unwrap();
    assert_eq!(db.changes(), 1);
    drop(db);
    place.library = Library::open(place.folder.path()).unwrap();
    assert_eq!(place.library.search("here").unwrap().len(), 1);
    desk.edit(&mut place.library, cause("There"));
    desk.check(&place.library);
}

/// The first thing that writes reads the whole file for damage.
#[test]
fn nothing_is_written_into_a_damaged_library() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    for number in 0..200 {
        desk.edit(&mut place.library, cause(&format!("Cause {number}")));
    }
    drop(place.library);
    let file = place.folder.path().join("library.sqlite");
    let db = Connection::open(&file).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'cause'";
    let page: usize = db.query_row(sql, [], |row| row.get(0)).unwrap();
    drop(db);
    let mut damaged = fs::read(&file).unwrap();
    damaged[(page - 1) * 4096..page * 4096].fill(0xA5);
    fs::write(&file, &damaged).unwrap();

    let mut library = Library::open(place.folder.path()).unwrap();
    let refused = library.create(&workshop::arbitrary::workshop(), crate::desk::at(0));
    assert!(
        matches!(refused, Err(StoreError::Damaged(_))),
        "{refused:?}"
    );
    drop(library);
    assert!(fs::read(&file).unwrap() == damaged);
}
