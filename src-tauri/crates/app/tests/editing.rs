//! Editing through the app: memory, disk and windows agree.

use crate::support::{add, begin, open};
use app::{App, Code, Failure, Language, Since, WorkshopId};
use serde_json::{Value, json};
use workshop::{CauseField, CauseId, Edit, Key, SessionLength};

fn texts(app: &mut App, id: WorkshopId) -> Vec<String> {
    let parts = app.open_workshop(id).unwrap().parts;
    parts.causes.into_iter().map(|it| it.text).collect()
}

#[test]
fn undo_and_redo_survive_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = open(&folder);
    let id = begin(&mut first);
    first.edit(id, add("one")).unwrap();
    first.edit(id, add("two")).unwrap();
    first.undo(id).unwrap();
    drop(first);
    let mut again = open(&folder);
    assert_eq!(texts(&mut again, id), ["one"]);
    let outcome = again.redo(id).unwrap();
    assert_eq!(outcome.undo.unwrap().edited_text, "two");
    assert_eq!(texts(&mut again, id), ["one", "two"]);
    again.undo(id).unwrap();
    let outcome = again.undo(id).unwrap();
    assert_eq!(outcome.undo, None);
    assert_eq!(texts(&mut again, id), [""; 0]);
    assert!(again.undo(id).unwrap().change.is_empty());
}

#[test]
fn i4_windows_hear_of_a_change_and_get_what_they_lack() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.take_news();
    let revision = app.open_workshop(id).unwrap().revision;
    for text in ["one", "two", "three"] {
        app.edit(id, add(text)).unwrap();
    }
    assert_eq!(app.take_news().len(), 3);
    match app.since(id, revision + 1).unwrap() {
        Since::Changes(it) => assert_eq!((it.revision, it.changes.len()), (revision + 3, 2)),
        other => panic!("{other:?}"),
    }
    assert!(matches!(app.since(id, revision + 3).unwrap(), Since::Same));
    assert!(matches!(
        app.since(id, revision + 9).unwrap(),
        Since::Whole(_)
    ));
    for n in 0..300 {
        app.edit(id, add(&format!("cause {n}"))).unwrap();
    }
    assert!(matches!(app.since(id, revision).unwrap(), Since::Whole(_)));
}

/// Each pause has a revision: windows pull it, though the journal has one step.
#[test]
fn w33_i4_typing_is_one_step_and_windows_hear_of_every_pause() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("The pager")).unwrap();
    app.take_news();
    let words = |text: &str| Edit::SetCause {
        id: CauseId(7),
        field: CauseField::Text(text.into()),
    };
    for text in ["The pager w", "The pager was", "The pager was silent"] {
        let outcome = app.type_words(id, words(text)).unwrap();
        assert_eq!(outcome.change.updated().len(), 1);
        // About the cause as it was before the typing.
        assert_eq!(outcome.undo.unwrap().edited_text, "The pager");
    }
    assert_eq!(app.take_news().len(), 3);
    assert!(matches!(app.since(id, 2).unwrap(), Since::Changes(it) if it.changes.len() == 2));
    assert_eq!(app.history(id, None, 9).unwrap().len(), 2);
    app.undo(id).unwrap();
    assert_eq!(texts(&mut app, id), ["The pager"]);
    app.redo(id).unwrap();
    assert_eq!(texts(&mut app, id), ["The pager was silent"]);
}

#[test]
fn a_refused_edit_is_told_as_refused_and_leaves_no_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let failure = app.edit(id, add(" ")).unwrap_err();
    assert_eq!(failure.code, Code::Refused);
    assert_eq!(failure.message(), "A cause needs some words.");
    assert_eq!(app.open_workshop(id).unwrap().undo, None);
}

#[test]
fn two_programs_on_one_library_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut here, mut there) = (open(&folder), open(&folder));
    let id = begin(&mut here);
    there.open_workshop(id).unwrap();
    for n in 0..5 {
        here.edit(id, add(&format!("here {n}"))).unwrap();
        there.edit(id, add(&format!("there {n}"))).unwrap();
    }
    assert_eq!(texts(&mut there, id).len(), 10);
}

#[test]
fn a_library_that_cannot_be_written_changes_nothing_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("one")).unwrap();
    app.bin_workshop(id).unwrap();
    app.empty_bin().unwrap();
    let failure = app.edit(id, add("two")).unwrap_err();
    assert_eq!(failure.code, Code::Gone);
}

#[test]
fn commands_are_called_by_name_with_json() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let mut call = |name: &str, args: Value| -> Result<Value, Failure> {
        let answer = app.call(name, args)?;
        Ok(serde_json::from_str(&answer).unwrap())
    };
    let args = json!({"title": "A case", "kind": "near_miss", "set": "six_m", "language": "en"});
    let id = call("create_workshop", args).unwrap();
    let edit = json!({"add_cause": {"parent": null, "category": 2, "text": "One"}});
    let outcome = call("edit", json!({"id": id, "edit": edit})).unwrap();
    assert_eq!(outcome["revision"], 1);
    let cause = outcome["added"]["cause"].clone();
    let edit = json!({"set_cause": {"id": cause, "field": {"standing": "root"}}});
    call("edit", json!({"id": id, "edit": edit})).unwrap();
    let list = call("list_workshops", json!({"shelf": "open"})).unwrap();
    assert_eq!(list[0]["root_count"], 1);
    let unknown = call("fire_somebody", json!({})).unwrap_err();
    assert!(unknown.message().contains("fire_somebody"));
    let misfit = call("edit", json!({"id": id, "edit": {"add_cause": {}}})).unwrap_err();
    assert!(misfit.help().contains("Nothing was changed"));
    let odd = json!({"set_incident": {"started": "2026-02-30T10:00:00"}});
    call("edit", json!({"id": id, "edit": odd})).unwrap_err();
}

#[test]
fn the_examples_are_sound() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let mut ids = app.add_examples(Language::En, true).unwrap();
    ids.extend(app.add_examples(Language::It, true).unwrap());
    for id in ids {
        let parts = app.open_workshop(id).unwrap().parts;
        assert!(!parts.effect.text.is_empty());
        // A quarter of an hour has room for fewer.
        let (causes, actions) = match parts.session.length {
            SessionLength::Quarter => (8, 4),
            SessionLength::Hour | SessionLength::Full => (15, 6),
        };
        assert!(parts.causes.len() >= causes, "{}", parts.incident.title);
        assert!(parts.actions.len() >= actions);
        assert!(!parts.session.purpose.is_empty() && !parts.session.ground_rules.is_empty());
        assert!(parts.agenda.iter().all(|it| !it.line.is_empty()));
        for cause in &parts.causes {
            let beneath = parts.causes.iter().any(|it| it.parent == Some(cause.id));
            let needs = matches!(
                cause.nature,
                workshop::Nature::Act | workshop::Nature::Deviation
            );
            assert!(beneath || !needs, "nothing explains “{}”", cause.text);
            let addressed = parts.actions.iter().any(|it| it.causes.contains(&cause.id));
            let root = cause.standing == workshop::Standing::Root;
            assert!(addressed || !root, "no action for “{}”", cause.text);
        }
    }
}

#[test]
fn an_added_thing_is_named_in_the_outcome() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let outcome = app.edit(id, add("one")).unwrap();
    assert_eq!(outcome.added, Some(Key::Cause(CauseId(7))));
    let field = CauseField::Text("uno".into());
    let edit = Edit::SetCause {
        id: CauseId(7),
        field,
    };
    let outcome = app.edit(id, edit).unwrap();
    assert_eq!(outcome.added, None);
    assert_eq!(outcome.undo.unwrap().edit, "reword_cause");
}

#[test]
fn an_example_that_is_there_is_not_added_again_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let mut added = |again| app.add_examples(Language::En, again).unwrap().len();
    assert_eq!([added(false), added(false), added(true)], [3, 0, 3]);
}
