//! What is asked of the desk, as a window asks it.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on has failed"
)]

mod support;

use chrono::{DateTime, Utc};
use desk::{Caller, Request};
use serde_json::{Value, json};
use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use support::{Room, cause};

/// The next look at the clock panics: an edit takes its time right before it
/// is stored, when it is made in memory already.
static CLOCK_PANICS: AtomicBool = AtomicBool::new(false);

fn now() -> DateTime<Utc> {
    assert!(
        !CLOCK_PANICS.swap(false, Ordering::SeqCst),
        "The clock fell"
    );
    Utc::now()
}

#[test]
fn i11_i4_after_a_panic_amid_an_edit_the_next_one_works_and_the_journal_is_whole() {
    let room = Room::with_clock(now);
    room.edit("Before");
    CLOCK_PANICS.store(true, Ordering::SeqCst);
    let failure = room.ask("edit", cause("Lost")).unwrap_err();
    assert!(failure.message().contains("went wrong"), "{failure}");
    // The workshop, and the list of workshops, are asked for again.
    let told = room.told();
    let again = told.iter().filter(|it| it.revision == u64::MAX);
    let again: Vec<_> = again.map(|it| it.id).collect();
    assert_eq!(again, [None, Some(app::WorkshopId(1))], "{told:?}");
    room.edit("After");
    assert_eq!(room.causes(), ["Before", "After"]);
    let history = room.get("history", json!({ "id": 1, "before": null, "most": 9 }));
    let steps: Vec<_> = history.as_array().unwrap().iter().collect();
    assert_eq!(steps.len(), 2, "{history}");
    room.get("undo", json!({ "id": 1 }));
    room.get("undo", json!({ "id": 1 }));
    assert_eq!(room.causes(), [""; 0]);
    room.get("redo", json!({ "id": 1 }));
    assert_eq!(room.causes(), ["Before"]);
}

#[test]
fn what_is_asked_is_done_in_that_order_and_told_once_it_is_on_disk() {
    let room = Room::with_clock(Utc::now);
    let waiting: Vec<_> = (0..20)
        .map(|n| room.begin(Caller::Facilitator, "edit", cause(&n.to_string())))
        .collect();
    for answer in waiting {
        answer.recv().unwrap().unwrap();
    }
    let wanted: Vec<_> = (0..20).map(|n| n.to_string()).collect();
    assert_eq!(room.causes(), wanted);
    let revisions: Vec<_> = room.told().iter().map(|it| it.revision).collect();
    assert!(revisions.is_sorted(), "{revisions:?}");
    assert_eq!(revisions.last(), Some(&20));
}

#[test]
fn what_was_asked_before_the_end_is_done_and_nothing_after_it() {
    let room = Room::with_clock(Utc::now);
    let last = room.begin(Caller::Facilitator, "edit", cause("The last"));
    room.desk.finish();
    last.try_recv().unwrap().unwrap();
    let late = room.begin(Caller::Facilitator, "edit", cause("Too late"));
    assert!(late.recv().is_err(), "nobody is left to answer");
}

#[test]
fn i6_the_room_is_refused_everything_but_its_view_and_is_never_told_why() {
    let room = Room::with_clock(Utc::now);
    let asked = |command, args| room.begin(Caller::Room(0), command, args).recv().unwrap();
    for (command, args) in [
        ("open_workshop", json!({ "id": 1 })),
        ("edit", cause("From the room")),
        ("no_such_command", json!({})),
        ("audience_view", json!({ "width": "wide" })),
    ] {
        let failure = asked(command, args).unwrap_err();
        assert_eq!((failure.message(), failure.help()), Default::default());
    }
    asked(
        "audience_view",
        json!({ "width": 1920, "height": 960, "have": null }),
    )
    .unwrap();
    assert!(room.causes().is_empty());
}

#[test]
fn an_edit_is_answered_while_work_in_the_background_goes_on() {
    let room = Room::with_clock(Utc::now);
    let (finish, finished) = channel::<()>();
    let (answer, slow) = channel();
    // The work lasts until it may finish: its last part is to answer.
    room.desk.ask(Request {
        caller: Caller::Facilitator,
        command: "readiness".to_owned(),
        args: json!({ "id": 1, "language": "en" }),
        answer: Box::new(move |given| {
            finished.recv().unwrap();
            answer.send(given).unwrap();
        }),
    });
    room.edit("Meanwhile");
    assert_eq!(room.causes(), ["Meanwhile"]);
    let later = room.begin(Caller::Facilitator, "names", json!({ "id": 1 }));
    let typed = json!({ "id": 1, "text": "Marco Rossi" });
    let last = room.begin(Caller::Facilitator, "typed_name", typed);
    room.edit("And another");
    assert!(slow.try_recv().is_err());
    for waiting in [&later, &last] {
        let given = waiting.try_recv();
        assert!(given.is_err(), "it comes after what was asked before");
    }
    finish.send(()).unwrap();
    slow.recv().unwrap().unwrap();
    later.recv().unwrap().unwrap();
    last.recv().unwrap().unwrap();
}

#[test]
fn a_report_shows_what_was_there_when_it_was_asked_for_and_is_finished_at_the_end() {
    let room = Room::with_clock(Utc::now);
    room.edit("Before");
    let file = room.folder.path().with_extension("json");
    let args = json!({
        "id": 1, "format": "json", "path": file,
        "extras": { "private": false, "who_was_hurt": false }, "overwrite": true,
    });
    let exported = room.begin(Caller::Facilitator, "export_workshop", args);
    let after = room.begin(Caller::Facilitator, "edit", cause("After"));
    room.desk.finish();
    exported.try_recv().unwrap().unwrap();
    after.try_recv().unwrap().unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(text.contains("Before") && !text.contains("After"), "{text}");
}

#[test]
fn a_report_that_was_written_has_a_number_and_one_that_was_not_has_none() {
    let room = Room::with_clock(Utc::now);
    room.edit("Before");
    let folder = tempfile::tempdir().unwrap();
    let report = |name: &str| {
        let choice = json!({ "form": "md" });
        let path = folder.path().join(name);
        let args = json!({ "id": 1, "choice": choice, "path": path, "overwrite": true });
        room.begin(Caller::Facilitator, "export_report", args)
    };
    let version = |name: &str| {
        let text = std::fs::read_to_string(folder.path().join(name)).unwrap();
        let (_, after) = text.split_once("Version ").unwrap();
        after
            .chars()
            .take_while(char::is_ascii_digit)
            .collect::<String>()
    };
    report("missing/1.md").recv().unwrap().unwrap_err();
    room.edit("Between");
    report("1.md").recv().unwrap().unwrap();
    room.edit("After");
    let last = report("2.md");
    // What is handed out at the end is noted, too.
    room.desk.finish();
    last.try_recv().unwrap().unwrap();
    assert_eq!((version("1.md"), version("2.md")), ("1".into(), "2".into()));
    let mut app = app::App::open(room.folder.path(), Utc::now).unwrap();
    let id = app::WorkshopId(1);
    let choice = app::ReportChoice {
        form: app::ReportForm::Md,
        ..app::ReportChoice::default()
    };
    let again = app.report_bytes(id, &choice).unwrap();
    assert!(String::from_utf8(again).unwrap().contains("Version 2"));
}

#[test]
fn what_a_screen_saw_is_forgotten_once_it_is_gone() {
    let room = Room::with_clock(Utc::now);
    let screen = Caller::Room(3);
    room.edit("Before");
    let showing = json!({ "workshop": 1, "step": "fishbone" });
    room.get("show", json!({ "showing": showing }));
    let look = |have: Value| -> Value {
        let args = json!({ "width": 1920, "height": 960, "have": have });
        let seen = room.begin(screen, "audience_view", args).recv().unwrap();
        let seen: Value = serde_json::from_str(&seen.unwrap()).unwrap();
        seen["page"]["diagram"]["picture"].clone()
    };
    let first = look(Value::Null);
    room.edit("Meanwhile");
    let second = look(first["token"].clone());
    assert!(!second["content"]["changed"].is_null(), "{second}");
    room.desk.leave(screen);
    room.edit("And another");
    let third = look(second["token"].clone());
    assert!(!third["content"]["whole"].is_null(), "{third}");
}

/// A backup is put back, what can be read is rescued, or a new one begun, by those
/// whose library can't be opened.
#[test]
fn i8_a_library_that_cant_be_opened_has_ways_on() {
    let file = |room: &Room| room.folder.path().join("library.sqlite");
    let spoiled = || {
        let room = Room::with_clock(Utc::now);
        room.edit("Before");
        room.get("take_backup", json!({}));
        room.desk.finish();
        let Room { folder, .. } = room;
        let mut bytes = fs::read(folder.path().join("library.sqlite")).unwrap();
        // The page on which the schema begins.
        bytes[200] ^= 1;
        fs::write(folder.path().join("library.sqlite"), bytes).unwrap();
        Room::opened(folder)
    };
    let list = json!({ "shelf": "open" });
    let failing = |room: &Room| room.ask("list_workshops", list.clone()).unwrap_err();
    let kept = |room: &Room, ending: &str| {
        let before = room.folder.path().join(format!("library.{ending}.sqlite"));
        assert!(before.exists(), "{before:?}");
        assert_eq!(
            room.get("list_workshops", list.clone())
                .as_array()
                .unwrap()
                .len(),
            1
        );
        assert_eq!(room.causes(), ["Before"]);
    };

    let room = spoiled();
    let failure = failing(&room);
    assert_eq!(json!(failure)["code"], "unusable");
    assert!(
        failure.message().contains("newest backup"),
        "{}",
        failure.message()
    );
    let at = room.get("backups", json!({}))["backups"][0]["at"].clone();
    let inside = room.get("look_into_backup", json!({ "at": at }));
    assert_eq!(inside["workshops"][0]["title"], "A case");
    room.get("restore_backup", json!({ "at": at }));
    kept(&room, "before-restore");

    let room = spoiled();
    let rescued = room.get("rescue_library", json!({}));
    assert_eq!(rescued["workshops"][0]["title"], "A case");
    kept(&room, "damaged");

    let room = spoiled();
    room.get("begin_anew", json!({}));
    assert!(room.folder.path().join("library.set-aside.sqlite").exists());
    assert_eq!(room.get("list_workshops", list.clone()), json!([]));

    // Another folder, and home again.
    let room = spoiled();
    let before = fs::read(file(&room)).unwrap();
    let away = tempfile::tempdir().unwrap();
    room.get("choose_library_folder", json!({ "folder": away.path() }));
    assert_eq!(room.get("list_workshops", list.clone()), json!([]));
    assert!(fs::read(file(&room)).unwrap() == before);

    // The room may ask for none of it.
    let room = spoiled();
    let asked = room.begin(Caller::Room(0), "begin_anew", json!({}));
    asked.recv().unwrap().unwrap_err();
    failing(&room);
}
