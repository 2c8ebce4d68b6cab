//! Several screens at once, each of its own size.

use super::at;
use crate::support::add;
use crate::support::{begin, open};
use app::{App, Caller, Showing};
use serde_json::{Value, json};
use workshop::SessionStep;

/// What a watcher of this number sees on a screen of this width, with the
/// picture that it has.
fn seen(app: &mut App, number: u32, width: u32, have: &Value) -> Value {
    let args = json!({"width": width, "height": width / 2, "have": have});
    let sent = app.call_as(Caller::Room(number), "audience_view", args);
    serde_json::from_str::<Value>(&sent.unwrap()).unwrap()["page"]["diagram"].clone()
}

const WIDTHS: [u32; 6] = [640, 960, 1280, 1920, 2560, 3840];

#[test]
fn each_watcher_keeps_its_own_picture_whatever_others_ask_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    let mut have = [const { Value::Null }; WIDTHS.len()];
    for edit in ["The first", "The second", "The third"] {
        app.edit(id, add(edit)).unwrap();
        for (number, width) in (0..).zip(WIDTHS) {
            let had = &mut have[number as usize];
            let shown = seen(&mut app, number, width, had);
            let picture = &shown["picture"];
            let form = if had.is_null() { "whole" } else { "changed" };
            assert!(!picture["content"][form].is_null(), "{width}: {picture}");
            assert!(
                picture
                    .to_string()
                    .contains(edit.trim_start_matches("The "))
            );
            *had = picture["token"].clone();
        }
    }
}

#[test]
fn what_is_frozen_stays_for_each_watcher_as_it_saw_it_and_for_a_new_one_as_others_do() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("Before")).unwrap();
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    let before = [640, 1920].map(|width| seen(&mut app, width, width, &Value::Null));
    assert_ne!(before[0]["least_px"], before[1]["least_px"]);
    app.show(Showing {
        frozen: true,
        ..at(id, SessionStep::Fishbone)
    })
    .unwrap();
    app.edit(id, add("Meanwhile")).unwrap();
    let during = [640, 1920].map(|width| seen(&mut app, width, width, &Value::Null));
    for (during, before) in during.iter().zip(&before) {
        assert_eq!(during["least_px"], before["least_px"]);
        assert_eq!(during["picture"]["content"], before["picture"]["content"]);
    }
    let new = seen(&mut app, 1, 1280, &Value::Null);
    assert!(!new.to_string().contains("Meanwhile"), "{new}");
    assert!(new.to_string().contains("Before"), "{new}");
}

#[test]
fn what_a_watcher_saw_is_forgotten_once_it_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    let had = [0, 1].map(|number| seen(&mut app, number, 1280, &Value::Null)["picture"].clone());
    app.leave(Caller::Room(0));
    app.edit(id, add("Meanwhile")).unwrap();
    let content = |app: &mut App, number: u32| {
        let have = &had[number as usize]["token"];
        seen(app, number, 1280, have)["picture"]["content"].clone()
    };
    assert!(!content(&mut app, 1)["changed"].is_null());
    assert!(!content(&mut app, 0)["whole"].is_null());
}

#[test]
fn what_is_frozen_stays_while_the_last_watcher_goes_and_another_comes() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("Before")).unwrap();
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    seen(&mut app, 0, 1280, &Value::Null);
    app.show(Showing {
        frozen: true,
        ..at(id, SessionStep::Fishbone)
    })
    .unwrap();
    app.leave(Caller::Room(0));
    app.leave(Caller::Room(7));
    app.edit(id, add("Meanwhile")).unwrap();
    for number in [1, 0] {
        let new = seen(&mut app, number, 1280, &Value::Null).to_string();
        assert!(
            new.contains("Before") && !new.contains("Meanwhile"),
            "{new}"
        );
    }
}
