//! Tests of what only the inside can provoke: a full disk, another writer, and
//! how the file is opened.

use crate::{Drafts, Library, NewStep, StoreError, WorkshopId};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::time::Duration;
use tempfile::TempDir;
use workshop::{Change, Edit, Place, StepKind, Workshop};

const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

fn stocked() -> (TempDir, Library, WorkshopId, Workshop) {
    let folder = tempfile::tempdir().unwrap();
    let mut library = Library::open(folder.path()).unwrap();
    let workshop = workshop::arbitrary::workshop();
    let id = library.create(&workshop, NOW).unwrap();
    (folder, library, id, workshop)
}

fn cause(workshop: &mut Workshop) -> Change {
    let edit = Edit::AddCause {
        parent: None,
        category: None,
        place: Place::Last,
        text: "The disk filled up, as disks do ".repeat(15),
        entry: None,
    };
    workshop.apply(edit).unwrap()
}

fn commit(
    library: &mut Library,
    id: WorkshopId,
    revision: u64,
    change: &Change,
) -> Result<u64, StoreError> {
    let step = NewStep {
        kind: StepKind::Edit,
        edit: "add_cause",
        edited_text: "",
        edited_to: "",
        is_typing: false,
        change,
        drafts: &Drafts::new(),
        attached: &[],
        who: "",
        at: NOW,
        last_id: 0,
    };
    Ok(library.commit(id, revision, &step)?.revision)
}

#[test]
fn a_full_disk_loses_nothing_that_was_saved() {
    let (folder, mut library, id, mut workshop) = stocked();
    let pages: i64 = library
        .db
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    library
        .db
        .pragma_update(None, "max_page_count", pages + 4)
        .unwrap();
    let mut revision = 0;
    let (saved, error) = loop {
        let before = workshop.clone();
        let change = cause(&mut workshop);
        match commit(&mut library, id, revision, &change) {
            Ok(next) => revision = next,
            Err(error) => break (before, error),
        }
    };
    assert!(matches!(error, StoreError::Full(_)), "{error:?}");
    assert!(error.to_string().contains("disk is full"), "{error}");
    assert!(revision > 0);

    let stored = library.read(id).unwrap();
    assert_eq!(
        (stored.revision, stored.workshop),
        (revision, saved.clone())
    );
    drop(library);

    // With room again, work goes on.
    let mut library = Library::open(folder.path()).unwrap();
    let mut workshop = saved;
    let change = cause(&mut workshop);
    commit(&mut library, id, revision, &change).unwrap();
    assert_eq!(library.read(id).unwrap().workshop, workshop);
}

#[test]
fn another_writer_is_waited_for_and_then_told_of() {
    let (_folder, mut library, id, mut workshop) = stocked();
    let change = cause(&mut workshop);
    let other = Connection::open(library.file()).unwrap();
    library.db.busy_timeout(Duration::from_millis(20)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = commit(&mut library, id, 0, &change).unwrap_err();
    assert!(matches!(error, StoreError::Busy(_)), "{error:?}");
    // Reading goes on meanwhile.
    assert_eq!(library.read(id).unwrap().revision, 0);
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(commit(&mut library, id, 0, &change).unwrap(), 1);
}

#[test]
fn what_is_committed_survives_a_power_cut() {
    let (_folder, library, ..) = stocked();
    let setting = |name| {
        let read = |row: &rusqlite::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
        library.db.pragma_query_value(None, name, read).unwrap()
    };
    assert_eq!(setting("journal_mode"), "wal".to_owned().into());
    assert_eq!(setting("synchronous"), 2.into(), "full");
    assert_eq!(setting("fullfsync"), 1.into());
    assert_eq!(setting("foreign_keys"), 1.into());
    assert_eq!(setting("trusted_schema"), 0.into());
}

/// Between the look at the files before a commit and the one after it.
#[test]
fn i4_what_befalls_the_files_during_a_commit_is_not_taken_for_its_work() {
    for ending in ["", "-wal"] {
        let (_folder, mut library, id, mut workshop) = stocked();
        let change = cause(&mut workshop);
        let mut path = library.file().as_os_str().to_owned();
        path.push(ending);
        let befallen = library.write(|_| {
            let bytes = std::fs::read(&path).unwrap();
            match ending {
                "" => std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap(),
                _ => std::fs::write(&path, vec![7; bytes.len() + 9]).unwrap(),
            }
            Ok(())
        });
        assert!(
            matches!(befallen, Err(StoreError::Lost { .. })),
            "{befallen:?}"
        );
        let after = commit(&mut library, id, 0, &change);
        assert!(matches!(after, Err(StoreError::Lost { .. })), "{after:?}");
    }
}
