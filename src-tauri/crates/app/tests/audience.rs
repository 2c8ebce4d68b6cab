//! The shared screen: what the room sees, what it never sees, and when it is
//! told to look (I6).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail so")]

#[path = "audience/map.rs"]
mod map;
#[path = "audience/markers.rs"]
mod markers;
#[path = "audience/roles.rs"]
mod roles;
mod support;
#[path = "audience/watchers.rs"]
mod watchers;

use app::{App, Caller, CallerKind, Clock, ClockAct, Showing, WorkshopId};
use diagram::Target;
use markers::Marks;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use support::{add, begin, open};
use workshop::arbitrary::{edits, workshop};
use workshop::{Cause, CauseId, Edit, EvidenceLevel, Parts, SessionStep, Voting, Workshop};

/// What the window of the room is answered, as it is sent.
fn sent(app: &mut App) -> String {
    let args = json!({"width": 1920, "height": 960, "have": null});
    app.call_as(Caller::Room(0), "audience_view", args).unwrap()
}

fn seen(app: &mut App) -> Value {
    serde_json::from_str(&sent(app)).unwrap()
}

fn at(workshop: WorkshopId, step: SessionStep) -> Showing {
    Showing {
        workshop: Some(workshop),
        step,
        ..Showing::default()
    }
}

/// Every way of showing a workshop that differs in what the room sees.
fn ways(id: WorkshopId, parts: &Parts) -> Vec<Showing> {
    let cause = parts.causes.last().map_or(CauseId(0), |it| it.id);
    let all: Vec<_> = parts.causes.iter().map(|it| it.id).collect();
    let mut ways = Vec::new();
    for step in SessionStep::ALL {
        let plain = at(id, step);
        ways.push(Showing {
            curtain: true,
            ..plain.clone()
        });
        ways.push(Showing {
            silent: true,
            ..plain.clone()
        });
        ways.push(Showing {
            closing: true,
            ..plain.clone()
        });
        ways.push(Showing {
            chain: Some(cause),
            reading: Some(9),
            ..plain.clone()
        });
        for focus in [Target::Effect, Target::Category(None), Target::Cause(cause)] {
            ways.push(Showing {
                focus: Some(focus),
                spotlight: true,
                folded: all.clone(),
                faded: all.clone(),
                ..plain.clone()
            });
        }
        ways.push(plain);
    }
    ways
}

/// All that can be sent to the room of a workshop.
fn all_sent(app: &mut App, id: WorkshopId, parts: &Parts) -> String {
    let mut all = String::new();
    for way in ways(id, parts) {
        app.show(way).unwrap();
        all += &sent(app);
    }
    all
}

/// No two pictures of a program have the same token: what is in them counts.
fn without_tokens(sent: &str) -> String {
    let mut parts = sent.split("\"token\":");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        all + part.trim_start_matches(|it: char| it.is_ascii_digit())
    })
}

fn import(app: &mut App, folder: &tempfile::TempDir, parts: Parts) -> WorkshopId {
    let workshop = Workshop::from_parts(parts).unwrap();
    let path = folder.path().join("planted.json");
    std::fs::write(&path, formats::json::write(&workshop, true)).unwrap();
    app.import_workshop(path.display().to_string()).unwrap()
}

#[test]
fn i6_nothing_private_is_ever_sent_to_the_room() {
    for voting in [Voting::NotYet, Voting::Open, Voting::Closed] {
        let folder = tempfile::tempdir().unwrap();
        let mut app = open(&folder);
        let mut marks = Marks::default();
        let mut parts = markers::whole_workshop(voting);
        markers::plant(&mut parts, &mut marks);
        let earlier = markers::earlier(&parts, &mut marks);
        import(&mut app, &folder, earlier);
        let id = import(&mut app, &folder, parts.clone());
        let all = all_sent(&mut app, id, &parts);
        for hidden in &marks.hidden {
            assert!(!all.contains(hidden), "{hidden} reached the room");
        }
        for shown in &marks.shown {
            assert!(all.contains(shown), "{shown} was never shown");
        }
        assert!(marks.hidden.len() >= 20, "{}", marks.hidden.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn i6_nothing_private_of_any_workshop_is_sent_to_the_room(edits in edits(60)) {
        let mut workshop = workshop();
        for edit in edits {
            let _ = workshop.apply(edit);
        }
        let folder = tempfile::tempdir().unwrap();
        let mut app = open(&folder);
        let mut marks = Marks::default();
        let mut parts = workshop.parts();
        markers::plant(&mut parts, &mut marks);
        let id = import(&mut app, &folder, parts.clone());
        let all = all_sent(&mut app, id, &parts);
        for hidden in &marks.hidden {
            prop_assert!(!all.contains(hidden), "{} reached the room", hidden);
        }
    }
}

#[test]
fn i6_dots_are_hidden_until_the_round_is_closed() {
    let with = markers::whole_workshop(Voting::Open);
    let mut without = with.clone();
    assert!(!with.ballots.is_empty());
    without.ballots.clear();
    let sent = |parts: &Parts| {
        let folder = tempfile::tempdir().unwrap();
        let mut app = open(&folder);
        let id = import(&mut app, &folder, parts.clone());
        without_tokens(&all_sent(&mut app, id, parts))
    };
    assert_eq!(sent(&with), sent(&without));
}

/// Two causes on a bone, of which one is refuted though what stands beneath it
/// may be true, and one without a bone.
fn to_be_voted_on() -> Parts {
    let mut parts = markers::whole_workshop(Voting::Open);
    let bone = parts.causes[0].category;
    let mut refuted = Cause::new(CauseId(22), None, 1, "Refuted".into());
    refuted.category = bone;
    refuted.evidence.level = EvidenceLevel::Refuted;
    let beneath = Cause::new(CauseId(23), Some(CauseId(22)), 0, "Beneath it".into());
    let unsorted = Cause::new(CauseId(24), None, 2, "No bone".into());
    parts.causes.extend([refuted, beneath, unsorted]);
    parts
}

#[test]
fn while_dots_are_given_the_room_sees_what_can_get_some_numbered_and_nothing_of_the_dots() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let parts = to_be_voted_on();
    let (name, initial) = (&parts.categories[0].name, &parts.categories[0].initial);
    let (hue, id) = (
        parts.categories[0].hue,
        import(&mut app, &folder, parts.clone()),
    );
    app.show(Showing {
        turned: -1,
        ..at(id, SessionStep::Priorities)
    })
    .unwrap();
    let cause = |number: String, text: &str| json!({"number": number, "text": text});
    let page = &seen(&mut app)["page"]["priorities"];
    assert_eq!(
        page["ballot"],
        json!([
            {"name": name, "initial": initial, "hue": hue, "causes": [
                cause(format!("{initial}1"), "words"),
                cause(format!("{initial}1.1"), "words"),
                cause(format!("{initial}2.1"), "Beneath it"),
            ]},
            {"name": "", "initial": "", "hue": null, "causes": [cause("?1".into(), "No bone")]},
        ])
    );
    assert_eq!(
        (&page["turned"], &page["result"]),
        (&json!(-1), &Value::Null)
    );
}

#[test]
fn once_the_round_is_closed_the_charts_call_causes_by_their_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let parts = to_be_voted_on();
    let number = format!("{}1.1", parts.categories[0].initial);
    let id = import(&mut app, &folder, parts);
    app.show(at(id, SessionStep::Priorities)).unwrap();
    app.edit(id, Edit::CloseVoting).unwrap();
    let page = &seen(&mut app)["page"]["priorities"];
    assert_eq!(page["ballot"], json!([]));
    let labels = page["result"]["causes"]["labels"].as_array().unwrap();
    let called: Vec<_> = labels
        .iter()
        .filter_map(|it| it["number"]["text"].as_str())
        .collect();
    assert_eq!(called, [number]);
    // The number says the bone: no sign says it once more.
    assert!(labels.iter().all(|it| it["badge"].is_null()));
}

#[test]
fn i6_a_picture_that_changed_says_no_more_than_the_picture() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let mut marks = Marks::default();
    let mut parts = markers::whole_workshop(Voting::Open);
    markers::plant(&mut parts, &mut marks);
    let id = import(&mut app, &folder, parts);
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    let token = seen(&mut app)["page"]["diagram"]["picture"]["token"].clone();
    app.edit(id, add("Something new")).unwrap();
    let args = json!({"width": 1920, "height": 960, "have": token});
    let sent = app.call_as(Caller::Room(0), "audience_view", args).unwrap();
    assert!(sent.contains("\"changed\""), "{sent}");
    assert!(sent.contains("Something"), "{sent}");
    for hidden in &marks.hidden {
        assert!(!sent.contains(hidden), "{hidden} reached the room");
    }
}

#[test]
fn i6_the_room_may_ask_for_one_thing_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let asked = |app: &mut App, command: &str| {
        let answer = app.call_as(Caller::Room(0), command, json!({"id": id}));
        answer.unwrap_err().message()
    };
    for command in app::COMMANDS {
        if !CallerKind::Room.may_ask(command) {
            let refused = asked(&mut app, command);
            assert_eq!(refused, "The shared screen can’t ask for that.");
        }
    }
    let unknown = asked(&mut app, "no_such_command");
    assert_eq!(unknown, "The shared screen can’t ask for that.");
}

#[test]
fn i7_each_command_says_who_may_ask_for_it() {
    let of = |kind: CallerKind| -> Vec<&str> {
        let all = app::COMMANDS.iter().copied();
        all.filter(|it| kind.may_ask(it)).collect()
    };
    assert_eq!(of(CallerKind::Room), ["audience_view"]);
    let facilitators = of(CallerKind::Facilitator);
    assert_eq!(facilitators.len(), app::COMMANDS.len() - 1);
    assert!(!facilitators.contains(&"audience_view"));
    assert!(!CallerKind::Facilitator.may_ask("no_such_command"));
}

#[test]
fn a_selection_is_shown_only_in_the_spotlight_and_a_refusal_never() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("One")).unwrap();
    let cause = app.open_workshop(id).unwrap().parts.causes[0].id;
    let focus = Some(Target::Cause(cause));
    let plain = Showing {
        focus,
        ..at(id, SessionStep::Fishbone)
    };
    app.show(plain.clone()).unwrap();
    let before = seen(&mut app);
    assert_eq!(before["page"]["diagram"]["spotlight"], Value::Null);
    app.edit(id, add(" ")).unwrap_err();
    let after = seen(&mut app);
    assert_eq!(
        before["page"]["diagram"]["map"],
        after["page"]["diagram"]["map"]
    );
    app.show(Showing {
        spotlight: true,
        ..plain
    })
    .unwrap();
    let lit = &seen(&mut app)["page"]["diagram"]["spotlight"];
    assert_eq!(lit, &json!({"cause": cause}));
}

#[test]
fn what_is_frozen_stays_but_for_its_clock() {
    static SECONDS: AtomicU64 = AtomicU64::new(0);
    fn passed() -> Duration {
        Duration::from_secs(SECONDS.load(Ordering::SeqCst))
    }
    let folder = tempfile::tempdir().unwrap();
    let mut app = support::open(&folder).with_stopwatch(passed);
    let id = begin(&mut app);
    app.edit(id, add("Before")).unwrap();
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    app.clock(Clock::Step(SessionStep::Fishbone), ClockAct::Start)
        .unwrap();
    let before = seen(&mut app);
    assert_eq!(before["clock"]["elapsed"], 0.0);

    let frozen = Showing {
        frozen: true,
        ..at(id, SessionStep::Fishbone)
    };
    app.show(frozen.clone()).unwrap();
    app.take_shown();
    app.edit(id, add("Meanwhile")).unwrap();
    assert_eq!(app.take_shown(), None);
    SECONDS.store(7, Ordering::SeqCst);
    let mut during = seen(&mut app);
    assert_eq!(during["clock"]["elapsed"], 7.0);
    during["clock"] = before["clock"].clone();
    during["page"]["diagram"]["picture"]["token"] =
        before["page"]["diagram"]["picture"]["token"].clone();
    assert_eq!(during, before);

    // The facilitator goes elsewhere: the room stays where it was.
    app.show(Showing {
        step: SessionStep::Whys,
        ..frozen.clone()
    })
    .unwrap();
    let during = seen(&mut app);
    assert_eq!(
        (&during["step"], &during["page"]["diagram"]["kind"]),
        (&json!("fishbone"), &json!("fishbone"))
    );
    assert!(!during.to_string().contains("Meanwhile"));

    app.show(at(id, SessionStep::Fishbone)).unwrap();
    assert!(seen(&mut app).to_string().contains("Meanwhile"));
}

#[test]
fn a_curtain_hides_everything_and_before_anything_was_seen_nothing_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    assert_eq!(seen(&mut app)["page"], "nothing");
    let id = begin(&mut app);
    app.edit(id, add("One")).unwrap();
    app.show(Showing {
        frozen: true,
        ..at(id, SessionStep::Fishbone)
    })
    .unwrap();
    assert_eq!(seen(&mut app)["page"], "nothing");
    app.show(Showing {
        curtain: true,
        ..at(id, SessionStep::Fishbone)
    })
    .unwrap();
    let view = seen(&mut app);
    assert_eq!(
        (&view["page"], &view["title"]),
        (&json!("curtain"), &json!("A case"))
    );
    app.bin_workshop(id).unwrap();
    app.empty_bin().unwrap();
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    assert_eq!(seen(&mut app)["page"], "nothing");
}

#[test]
fn the_room_is_told_when_it_has_something_new_to_see() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let (id, other) = (begin(&mut app), begin(&mut app));
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    assert!(app.take_shown().is_some());
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    assert_eq!(app.take_shown(), None);
    app.edit(id, add("One")).unwrap();
    assert!(app.take_shown().is_some());
    app.edit(id, add(" ")).unwrap_err();
    app.edit(other, add("Elsewhere")).unwrap();
    assert_eq!(app.take_shown(), None);
    let step = Clock::Step(SessionStep::Fishbone);
    app.clock(step, ClockAct::Look).unwrap();
    assert_eq!(app.take_shown(), None);
    let clock = app.clock(step, ClockAct::Start).unwrap();
    assert_eq!((clock.total, clock.running), (20 * 60, true));
    assert!(app.take_shown().is_some());
}

#[test]
fn a_fast_typist_loses_nothing_while_both_windows_look() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    let (mut here, mut there) = (None, None::<u32>);
    for n in 0..100 {
        app.edit(id, add(&format!("Cause {n}"))).unwrap();
        let picture = app.fishbone(id, None, None, vec![], false, here).unwrap();
        here = Some(picture.token);
        let view = app.audience_view(1920.0, 960.0, there).unwrap();
        let view = serde_json::to_value(view).unwrap();
        there = view["page"]["diagram"]["picture"]["token"]
            .as_u64()
            .and_then(|it| u32::try_from(it).ok());
    }
    let causes = app.open_workshop(id).unwrap().parts.causes;
    let texts: Vec<_> = causes.iter().map(|it| it.text.as_str()).collect();
    let wanted: Vec<_> = (0..100).map(|n| format!("Cause {n}")).collect();
    assert_eq!(texts, wanted);
}
