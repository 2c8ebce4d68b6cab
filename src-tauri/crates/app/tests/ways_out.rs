//! Whatever is in the list of formats: what is for the facilitator alone changes
//! not one byte of a file that wasn't asked for it, nor of what is copied.

use crate::audience::markers;
use crate::audience::whole;
use crate::support;

use crate::audience::markers::Marks;
use crate::support::open;
use app::{App, Extras, Format, PictureFormat, PictureKind, PictureOptions, WorkshopId};
use serde_json::json;
use tempfile::TempDir;
use workshop::{Status, Voting, Workshop};

/// A library with one workshop, whose private words are these.
fn library(private: &str, voting: Voting) -> (TempDir, App, WorkshopId) {
    let mut parts = whole::whole_workshop(voting);
    markers::plant(&mut parts, &mut Marks::default());
    let mut count = 0;
    parts.each_text(|location, text| {
        if location.is_private() {
            count += 1;
            *text = format!("{private} {count}");
        }
    });
    for alias in &mut parts.session.aliases {
        alias.name = private.to_owned();
    }
    assert!(count > 5, "{count}");
    let workshop = Workshop::from_parts(parts).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("in.json");
    std::fs::write(&file, formats::json::write(&workshop, true)).unwrap();
    let mut app = App::open(&folder.path().join("library"), support::now).unwrap();
    let id = app.import_from(&file).unwrap();
    (folder, app, id)
}

/// All that leaves without extras, each with a name.
fn all_that_leaves(app: &mut App, id: WorkshopId) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for format in Format::WRITTEN {
        let bytes = app.export_bytes(id, *format, Extras::default());
        all.push((format!("{format:?}"), bytes.unwrap()));
    }
    for kind in PictureKind::ALL {
        for format in [PictureFormat::Svg, PictureFormat::Png] {
            let options = PictureOptions {
                kind,
                ..PictureOptions::default()
            };
            let bytes = app.picture_bytes(id, format, options);
            // A round that is open has no chart.
            all.push((format!("{kind:?} {format:?}"), bytes.unwrap_or_default()));
        }
    }
    let copied = app.call("copied_plan", json!({ "id": id }));
    all.push(("copied".into(), copied.unwrap().into_bytes()));
    all
}

#[test]
fn i6_what_is_private_changes_no_byte_of_any_file() {
    for voting in [Voting::Open, Voting::Closed] {
        let (_one, mut app, id) = library("Whispered", voting);
        let (_other, mut other, other_id) = library("Quite another thing", voting);
        let here = all_that_leaves(&mut app, id);
        let there = all_that_leaves(&mut other, other_id);
        for ((name, bytes), (_, others)) in here.iter().zip(&there) {
            assert!(bytes == others, "{name}");
        }
        // The test looks at something.
        let extras = Extras {
            private: true,
            who_was_hurt: false,
            outside: false,
        };
        let json = |app: &mut App, id| app.export_bytes(id, Format::Json, extras).unwrap();
        assert_ne!(json(&mut app, id), json(&mut other, other_id));
    }
}

#[test]
fn i6_a_format_that_cannot_hold_what_is_private_never_does() {
    let (_folder, mut app, id) = library("Whispered", Voting::Closed);
    for format in Format::WRITTEN {
        let usual = app.export_bytes(id, *format, Extras::default()).unwrap();
        let extras = Extras {
            private: !format.holds_private(),
            who_was_hurt: !format.holds_who_was_hurt(),
            outside: false,
        };
        let asked = app.export_bytes(id, *format, extras).unwrap();
        assert!(usual == asked, "{format:?}");
    }
}

/// What a copy for outside has: sentences about what happened, why, and what is done.
const TOLD_OUTSIDE: &[&str] = &[
    "Action ChecklistLine(0)",
    "Action MeasureCounts",
    "Action MeasureThreshold",
    "Action PausePoint",
    "Action What",
    "Category Name",
    "Cause Text",
    "Effect Text",
    "Impact Amount",
    "Impact Unit",
    "Impact Words",
    "Incident Detection",
    "Incident Impact",
    "Incident Lucky",
    "Incident Meant",
    "Incident Sooner",
    "Incident Title",
    "Incident Trigger",
    "Incident WentWell",
    "Incident WhatHappened",
    "Safeguard Text",
    "TimelineEntry Text",
];

#[test]
fn i6_what_stays_inside_is_in_no_byte_of_a_copy_for_outside() {
    let mut parts = whole::whole_workshop(Voting::Closed);
    parts.actions[0].status = Status::Agreed;
    let mut marks = Vec::new();
    parts.each_text(|location, text| {
        *text = format!("mark{:03}", marks.len());
        let key = format!("{:?}", location.key);
        let kind = key.split('(').next().unwrap_or_default();
        marks.push((format!("{kind} {:?}", location.field), text.clone()));
    });
    for alias in &mut parts.session.aliases {
        alias.name = format!("mark{:03}", marks.len());
        marks.push(("alias".into(), alias.name.clone()));
    }
    let workshop = Workshop::from_parts(parts).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("in.json");
    std::fs::write(&file, formats::json::write(&workshop, true)).unwrap();
    let mut app = App::open(&folder.path().join("library"), support::now).unwrap();
    let id = app.import_from(&file).unwrap();
    let extras = Extras {
        private: true,
        who_was_hurt: true,
        outside: true,
    };
    for format in [Format::Json, Format::Lisca] {
        let bytes = app.export_bytes(id, format, extras).unwrap();
        let holds = |mark: &str| bytes.windows(mark.len()).any(|it| it == mark.as_bytes());
        let held = marks.iter().filter(|it| holds(&it.1));
        let held: std::collections::BTreeSet<&str> = held.map(|it| it.0.as_str()).collect();
        let told = TOLD_OUTSIDE.iter().copied().collect();
        assert_eq!(held, told, "{format:?}");
        let path = folder.path().join(format!("out.{}", format.ending()));
        std::fs::write(&path, &bytes).unwrap();
        let read = app.import_from(&path).unwrap();
        let again = app.open_workshop(read).unwrap().parts;
        assert_eq!(again.effect.text, workshop.effect().text);
        assert!(again.participants.is_empty() && again.ballots.is_empty());
    }
}

#[test]
fn files_of_different_formats_stand_side_by_side() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = support::begin(&mut app);
    let names = Format::WRITTEN
        .iter()
        .map(|it| app.export_name(id, *it).unwrap());
    let mut names: Vec<String> = names.collect();
    for kind in PictureKind::ALL.into_iter().skip(1) {
        for format in [PictureFormat::Svg, PictureFormat::Png] {
            names.push(app.picture_name(id, format, kind).unwrap());
        }
    }
    assert!(names.contains(&"A case.csv".to_owned()), "{names:?}");
    assert!(names.contains(&"A case-jira.csv".to_owned()), "{names:?}");
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn a_calendar_knows_an_action_again() {
    let (_folder, mut app, id) = library("Whispered", Voting::Closed);
    let field = json!({ "due": "2026-05-01" });
    let action = app.open_workshop(id).unwrap().parts.actions[0].id;
    let edit = json!({ "set_action": { "id": action, "field": field } });
    app.edit(id, serde_json::from_value(edit).unwrap()).unwrap();
    let uid = |app: &mut App| {
        let file = app
            .export_bytes(id, Format::Ics, Extras::default())
            .unwrap();
        let file = String::from_utf8(file).unwrap();
        let uid = file.lines().find(|it| it.starts_with("UID:"));
        uid.map(str::to_owned).unwrap()
    };
    let before = uid(&mut app);
    let edit = json!({ "set_action": { "id": action, "field": { "what": "Another" } } });
    app.edit(id, serde_json::from_value(edit).unwrap()).unwrap();
    assert_eq!(uid(&mut app), before);
}

#[test]
fn what_is_left_of_a_role_outside_is_named_with_its_places() {
    let mut parts = whole::whole_workshop(Voting::Closed);
    parts.participants[0].role = "System administrator".into();
    parts.incident.what_happened =
        "The administrator on duty was alone. The system administrator slept.".into();
    let workshop = Workshop::from_parts(parts).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("in.json");
    std::fs::write(&file, formats::json::write(&workshop, true)).unwrap();
    let mut app = App::open(&folder.path().join("library"), support::now).unwrap();
    let id = app.import_from(&file).unwrap();
    let left = app.roles_left_outside(id).unwrap();
    let left = left.iter().find(|it| it.name == "administrator").unwrap();
    assert_eq!(left.role, "System administrator");
    let places: Vec<&str> = left.places.iter().map(|it| it.after.as_str()).collect();
    assert_eq!(places, [" on duty was alone. The [role] slept."]);
}
