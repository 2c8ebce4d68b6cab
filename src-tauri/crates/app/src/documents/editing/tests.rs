#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use super::*;
use crate::documents::Time;
use serde_json::json;
use store::Library;
use tempfile::TempDir;
use workshop::{CategorySet, CauseId, IncidentKind, Key, Language};

const ID: WorkshopId = WorkshopId(1);
const ONE: Caller = Caller::Facilitator;
const OTHER: Caller = Caller::Room(1);
const THIRD: Caller = Caller::Room(2);

/// One workshop, open.
fn documents() -> (TempDir, Documents) {
    let folder = tempfile::tempdir().unwrap();
    let library = Library::open(folder.path()).unwrap();
    let now = || "2026-04-01T09:00:00Z".parse().unwrap();
    let mut documents = Documents::new(library, Time::new(now));
    let (kind, set) = (IncidentKind::Incident, CategorySet::JustCulture);
    let workshop = Workshop::new("A case", kind, set, Language::En).unwrap();
    assert_eq!(documents.add(&workshop).unwrap(), ID);
    (folder, documents)
}

fn add(documents: &mut Documents, who: Caller, text: &str, beneath: Option<CauseId>) -> CauseId {
    let edit = json!({"add_cause": {"text": text, "parent": beneath}});
    let outcome = documents.edit(ID, who, serde_json::from_value(edit).unwrap());
    match outcome.unwrap().added {
        Some(Key::Cause(id)) => id,
        other => unreachable!("{other:?}"),
    }
}

fn reword(documents: &mut Documents, who: Caller, cause: CauseId, text: &str) {
    let edit = json!({"set_cause": {"id": cause, "field": {"text": text}}});
    let edit = serde_json::from_value(edit).unwrap();
    documents.edit(ID, who, edit).unwrap();
}

fn causes(documents: &mut Documents) -> Vec<String> {
    let workshop = documents.workshop(ID).unwrap();
    workshop.causes().map(|it| it.text.clone()).collect()
}

#[test]
fn w34_undo_takes_back_ones_own_last_step_and_leaves_what_others_did() {
    let (_folder, mut documents) = documents();
    add(&mut documents, ONE, "Mine", None);
    add(&mut documents, OTHER, "Theirs", None);
    let undone = documents.undo(ID, ONE).unwrap();
    assert_eq!(causes(&mut documents), ["Theirs"]);
    assert_eq!(undone.undo, None);
    assert_eq!(undone.redo.unwrap().edited_text, "Mine");
    // There is nothing left that would be one's own.
    documents.undo(ID, ONE).unwrap();
    assert_eq!(causes(&mut documents), ["Theirs"]);
    documents.undo(ID, OTHER).unwrap();
    documents.redo(ID, ONE).unwrap();
    assert_eq!(causes(&mut documents), ["Mine"]);
    let nothing = documents.open_workshop(ID, THIRD).unwrap();
    assert_eq!((nothing.undo, nothing.redo), (None, None));
}

#[test]
fn w34_what_another_changed_since_is_not_undone_until_they_take_it_back() {
    let (_folder, mut documents) = documents();
    let cause = add(&mut documents, ONE, "Mine", None);
    reword(&mut documents, OTHER, cause, "Reworded");
    let before = documents.revision(ID).unwrap();
    let refused = documents.undo(ID, ONE).unwrap_err();
    assert_eq!(refused, Failure::from(Trouble::OthersSince));
    assert_eq!(causes(&mut documents), ["Reworded"]);
    assert_eq!(documents.revision(ID).unwrap(), before);
    documents.undo(ID, OTHER).unwrap();
    documents.undo(ID, ONE).unwrap();
    assert!(causes(&mut documents).is_empty());
    // Doing it again needs a cause that isn't there.
    documents.redo(ID, OTHER).unwrap_err();
    documents.redo(ID, ONE).unwrap();
    documents.redo(ID, OTHER).unwrap();
    assert_eq!(causes(&mut documents), ["Reworded"]);
}

#[test]
fn w34_what_anothers_step_needs_is_not_undone() {
    let (folder, mut documents) = documents();
    let cause = add(&mut documents, ONE, "Mine", None);
    add(&mut documents, OTHER, "Beneath it", Some(cause));
    assert_eq!(
        documents.undo(ID, ONE).unwrap_err(),
        Failure::from(Trouble::OthersSince)
    );
    assert_eq!(causes(&mut documents).len(), 2);
    drop(documents);
    let library = Library::open(folder.path()).unwrap();
    assert_eq!(library.read(ID).unwrap().workshop.causes().count(), 2);
}

#[test]
fn w34_a_field_that_two_have_set_is_taken_back_the_last_first() {
    let (_folder, mut documents) = documents();
    let cause = add(&mut documents, ONE, "First", None);
    reword(&mut documents, ONE, cause, "Second");
    reword(&mut documents, OTHER, cause, "Third");
    reword(&mut documents, ONE, cause, "Fourth");
    // Typing of another's has no part in what is one's own.
    documents.undo(ID, OTHER).unwrap_err();
    documents.undo(ID, ONE).unwrap();
    assert_eq!(causes(&mut documents), ["Third"]);
    documents.undo(ID, ONE).unwrap_err();
    documents.undo(ID, OTHER).unwrap();
    assert_eq!(causes(&mut documents), ["Second"]);
}
