#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "that is what the wall is for"
)]

use super::*;
use serde_json::{Value, json};
use std::cell::Cell;
use std::rc::Rc;
use tempfile::TempDir;

/// A library with one workshop, in a folder that goes with the test.
fn open_library() -> (TempDir, ReopenableLibrary) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let home = Ok(path.clone());
    let open = move || App::open(&path, chrono::Utc::now);
    let mut library = ReopenableLibrary::open(home, open, Language::En);
    let case =
        json!({ "title": "A case", "kind": "near_miss", "set": "just_culture", "language": "en" });
    assert_eq!(call(&mut library, "create_workshop", case), json!(1));
    (folder, library)
}

/// The answer that the window gets.
fn call(library: &mut ReopenableLibrary, command: &str, args: Value) -> Value {
    match library.ask(|app| app.call(command, args)) {
        Outcome::Given(Ok(text)) => serde_json::from_str(&text).unwrap(),
        Outcome::Given(Err(failure)) | Outcome::Unopened(failure) | Outcome::Panicked(failure) => {
            json!(failure.message())
        }
    }
}

fn cause(text: &str) -> Value {
    json!({ "id": 1, "edit": { "add_cause": { "parent": null, "category": null, "text": text } } })
}

fn causes(library: &mut ReopenableLibrary) -> Vec<Value> {
    let opened = call(library, "open_workshop", json!({ "id": 1 }));
    let causes = opened["parts"]["causes"].as_array().cloned();
    causes
        .unwrap()
        .into_iter()
        .map(|it| it["text"].clone())
        .collect()
}

/// Panics, once `act` is done.
fn panic_after(library: &mut ReopenableLibrary, act: impl FnOnce(&mut App)) -> Failure {
    let answer = library.ask(|app| -> Result<(), Failure> {
        act(app);
        panic!("in the middle of it")
    });
    match answer {
        Outcome::Panicked(failure) => failure,
        _ => panic!("the panic was not an answer"),
    }
}

#[test]
fn i11_a_panic_is_an_answer_and_the_next_question_is_answered_as_ever() {
    let (_folder, mut library) = open_library();
    call(&mut library, "edit", cause("Before"));
    let failure = panic_after(&mut library, |_| ());
    assert_eq!(failure.message(), Failure::new(Trouble::NotDone).message());
    call(&mut library, "edit", cause("After"));
    assert_eq!(causes(&mut library), ["Before", "After"]);
}

#[test]
fn i11_i4_an_edit_that_was_stored_before_the_panic_is_there_after_it() {
    let (_folder, mut library) = open_library();
    panic_after(&mut library, |app| {
        app.call("edit", cause("Stored")).unwrap();
    });
    assert_eq!(causes(&mut library), ["Stored"]);
    let undone = call(&mut library, "undo", json!({ "id": 1 }));
    assert_eq!(undone["revision"], json!(2));
}

#[test]
fn i11_a_library_that_can_not_be_opened_after_a_panic_says_why_until_it_can() {
    let (folder, mut library) = open_library();
    let (data, aside) = (folder.path(), folder.path().with_extension("aside"));
    let failure = panic_after(&mut library, |_| {
        std::fs::rename(data, &aside).unwrap();
        std::fs::write(data, "a file where the folder should be").unwrap();
    });
    assert_ne!(failure.message(), Failure::new(Trouble::NotDone).message());
    assert_eq!(
        call(&mut library, "open_workshop", json!({ "id": 1 })),
        json!(failure.message())
    );
    std::fs::remove_file(data).unwrap();
    std::fs::rename(&aside, data).unwrap();
    assert!(causes(&mut library).is_empty());
}

#[test]
fn i11_opening_may_panic_too_and_is_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let home = Ok(path.clone());
    let tries = Rc::new(Cell::new(0));
    let counted = tries.clone();
    let opening = move || {
        counted.set(counted.get() + 1);
        match counted.get() {
            1 | 2 => panic!("while opening"),
            _ => App::open(&path, chrono::Utc::now),
        }
    };
    let mut library = ReopenableLibrary::open(home, opening, Language::En);
    let list = json!({ "shelf": "open" });
    let answer = call(&mut library, "list_workshops", list.clone());
    assert_eq!(answer, json!(Failure::new(Trouble::NotOpened).message()));
    assert_eq!(call(&mut library, "list_workshops", list), json!([]));
    assert_eq!(tries.get(), 3);
}

#[test]
fn i11_what_is_done_beside_the_questions_may_panic_too() {
    let (_folder, mut library) = open_library();
    let done = library.beside(|_| -> u8 { panic!("beside") });
    assert_eq!(done, None);
    assert!(causes(&mut library).is_empty());
    assert_eq!(library.beside(|_| 1), Some(1));
}

#[test]
fn i8_why_there_is_no_library_is_said_in_the_language_that_is_chosen_then() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a file where the folder should be");
    std::fs::write(&path, "").unwrap();
    let home = Ok(path.clone());
    let open = move || App::open(&path, chrono::Utc::now);
    let mut library = ReopenableLibrary::open(home, open, Language::En);
    let list = json!({ "shelf": "open" });
    let english = call(&mut library, "list_workshops", list.clone());
    let chosen = json!({ "language": "it" });
    let by = |caller, library: &mut ReopenableLibrary| {
        library
            .without(caller, "set_ui_language", &chosen)
            .is_some()
    };
    assert!(!by(Caller::Room(0), &mut library));
    assert_eq!(call(&mut library, "list_workshops", list.clone()), english);
    assert!(by(Caller::Facilitator, &mut library));
    assert_ne!(call(&mut library, "list_workshops", list), english);
}
