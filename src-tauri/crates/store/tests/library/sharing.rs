//! Two windows, or a window and the command line, on one library.

use crate::desk::{Desk, Place, cause, journal};
use serde_json::{Value, json};
use std::thread;
use store::{Library, Shelf, StoreError};
use workshop::{CauseField, CauseId, Change, Delta, Edit, IncidentField, Key, StepKind, Workshop};

/// A second connection, and a desk there for the same workshop.
fn second(place: &Place, desk: &Desk) -> (Library, Desk) {
    let library = Library::open(place.folder.path()).unwrap();
    let desk = Desk::reading(&library, desk.id);
    (library, desk)
}

#[test]
fn each_sees_what_the_other_wrote() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    for number in 0..5 {
        let (mut library, mut other) = second(&place, &desk);
        other.edit(&mut library, cause(&format!("Cause {number}")));
        desk = Desk::reading(&place.library, other.id);
        desk.edit(&mut place.library, cause(&format!("Another {number}")));
        desk.check(&library);
    }
    assert_eq!((desk.revision, desk.workshop.cause_count()), (10, 10));
}

#[test]
fn several_may_make_the_same_library_at_once() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().unwrap();
        thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| {
                    let mut library = Library::open(folder.path()).unwrap();
                    Desk::new(&mut library).edit(&mut library, cause("At once"));
                });
            }
        });
        let mut library = Library::open(folder.path()).unwrap();
        assert_eq!(library.list(Shelf::Open).unwrap().len(), 6);
        assert_eq!(library.search("once").unwrap().len(), 6);
        library.check().unwrap();
    }
}

#[test]
fn a_change_made_for_an_older_revision_is_refused_whole() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let (mut library, mut other) = second(&place, &desk);
    desk.edit(&mut place.library, cause("The first to come"));

    let change = other.workshop.apply(cause("Too late")).unwrap();
    let refused = other.commit(&mut library, StepKind::Edit, "add_cause", &change);
    assert!(matches!(
        refused,
        Err(StoreError::Conflict {
            expected: 0,
            found: 1
        })
    ));
    desk.check(&place.library);
    assert_eq!(journal(&library, desk.id).len(), 1);
}

/// No edit makes such a change; a journal may hold it.
fn as_in_a_journal(workshop: &Workshop, delta: Value) -> Change {
    let delta: Delta = serde_json::from_value(delta).unwrap();
    workshop.clone().redo(&delta).unwrap()
}

/// Memory and disk differ though the revisions agree: a fault in the program,
/// which must not become a fault in the file.
#[test]
fn a_change_that_does_not_fit_is_refused_whole() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, cause("It is there"));
    let mut elsewhere = desk.workshop.clone();
    elsewhere.apply(cause("Only in memory")).unwrap();
    let id = CauseId(8);
    let change = |edit| elsewhere.clone().apply(edit).unwrap();
    let title = change(Edit::SetIncident(IncidentField::Title("Half done".into())));
    let misfits = vec![
        change(Edit::RemoveCause { id }),
        change(Edit::SetCause {
            id,
            field: CauseField::Text("Reworded".into()),
        }),
        change(Edit::AddAction {
            what: "Change it".into(),
            causes: vec![id],
            place: workshop::Place::Last,
            kind: None,
        }),
        // What is there already.
        (desk.workshop.clone())
            .redo(&place.library.change(desk.id, 1).unwrap())
            .unwrap(),
        // What is always there.
        as_in_a_journal(
            &elsewhere,
            json!({ "removed": [elsewhere.record(Key::Effect)] }),
        ),
    ];
    for change in misfits {
        let change = &title.clone().then(change);
        let refused = desk.commit(&mut place.library, StepKind::Edit, "an edit", change);
        assert!(
            matches!(refused, Err(StoreError::OutOfStep(_))),
            "{change:?}"
        );
        desk.check(&place.library);
    }
    assert_eq!(journal(&place.library, desk.id).len(), 1);
}
