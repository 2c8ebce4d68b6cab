//! What is asked of the desk, as a window asks it.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on has failed"
)]

mod support;

use chrono::{DateTime, Utc};
use desk::Caller;
use serde_json::json;
use std::sync::atomic::{AtomicBool, Ordering};
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
    assert!(failure.message.contains("went wrong"), "{failure}");
    // The workshop, and the list of workshops, are asked for again.
    let told = room.told();
    let again: Vec<_> = told.iter().filter(|it| it.revision == u64::MAX).collect();
    assert_eq!(again.len(), 2, "{told:?}");
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
        assert_eq!((failure.message, failure.help), Default::default());
    }
    asked(
        "audience_view",
        json!({ "width": 1920, "height": 960, "have": null }),
    )
    .unwrap();
    assert!(room.causes().is_empty());
}
