//! The shared screen: what the room sees, what it never sees, and when it is
//! told to look (I6).

mod ballot;
mod brief;
mod live;
mod map;
pub(crate) mod markers;
mod needs;
mod rights;
mod roles;
mod safe_to_speak;
mod watchers;
pub(crate) mod whole;

use crate::support::{self, add, open};
use app::{App, Caller, Showing, WorkshopId};
use diagram::Target;
use markers::Marks;
use proptest::prelude::*;
use serde_json::{Value, json};
use workshop::arbitrary::{edits, workshop};
use workshop::{CauseId, Parts, SessionStep, Voting, Workshop};

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
            safe_to_speak: true,
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
    // Only such a file has what is attached.
    let path = folder.path().join("planted.lisca");
    let file = store::workshop_file(&workshop, support::now()).unwrap();
    let abc = store::AttachedBytes {
        hash: whole::ABC.to_owned(),
        bytes: b"abc".to_vec(),
    };
    std::fs::write(&path, store::with_attached(&file, &[abc]).unwrap()).unwrap();
    app.import_workshop(path.display().to_string()).unwrap()
}

#[test]
fn i6_nothing_private_is_ever_sent_to_the_room() {
    for voting in [Voting::NotYet, Voting::Open, Voting::Closed] {
        let folder = tempfile::tempdir().unwrap();
        let mut app = open(&folder);
        let mut marks = Marks::default();
        let mut parts = whole::whole_workshop(voting);
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
fn i6_a_picture_that_changed_says_no_more_than_the_picture() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let mut marks = Marks::default();
    let mut parts = whole::whole_workshop(Voting::Open);
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
