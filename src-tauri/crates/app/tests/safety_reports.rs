//! Short reports: from a report to a workshop, and what never leaves the
//! report (W42).

use crate::support::{open, with_private};
use app::{
    App, Caller, Code, Format, IncidentKind, Language, ReportId, SafetyReport, Shelf, Showing,
};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use std::fs;
use workshop::{Probability, SessionStep, Severity};

const CONTACT: &str = "Zwillingsstern, extension 4711";

fn report() -> SafetyReport {
    SafetyReport {
        what: "The wrong valve was nearly opened. Its label had faded".into(),
        system: "Boiler house".into(),
        happened: Some("2026-03-13T22:10:00".parse().unwrap()),
        actual: Some(Severity::Minor),
        potential: Some(Severity::Major),
        probability: Some(Probability::Frequent),
        went_well: "The second person asked".into(),
        lucky: "It was cold".into(),
        contact: CONTACT.into(),
        ..SafetyReport::default()
    }
}

fn heard(app: &mut App) -> bool {
    app.take_news().iter().any(|it| it.id.is_none())
}

#[test]
fn the_window_hears_of_every_change_and_finds_it_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let typed = SafetyReport {
        what: "  Nearly \n".into(),
        ..SafetyReport::default()
    };
    let id = app.file_safety_report(typed).unwrap();
    assert!(heard(&mut app));
    app.change_safety_report(id, report()).unwrap();
    assert!(heard(&mut app));
    app.set_safety_report_aside(id, true).unwrap();
    assert!(heard(&mut app));

    let found = open(&folder).safety_reports().unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].id, found[0].aside), (id, true));
    assert_eq!((&found[0].report, found[0].priority), (&report(), Some(3)));
    assert_eq!(open(&folder).systems().unwrap(), [""; 0], "set aside");

    app.set_safety_report_aside(id, false).unwrap();
    assert_eq!(app.systems().unwrap(), ["Boiler house"]);
    app.delete_safety_report(id).unwrap();
    assert!(app.safety_reports().unwrap().is_empty());
    let gone = app.change_safety_report(id, report()).unwrap_err();
    assert_eq!(gone.code, Code::Failed);
}

#[test]
fn w40_a_report_without_words_is_refused_and_stays_a_draft() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let empty = SafetyReport {
        contact: "a way".into(),
        ..SafetyReport::default()
    };
    app.keep_report_draft(Some(empty.clone())).unwrap();
    let refused = app.file_safety_report(empty.clone()).unwrap_err();
    assert_eq!(refused.code, Code::Refused);
    drop(app);
    let mut app = open(&folder);
    assert_eq!(app.report_draft().unwrap(), Some(empty));
    app.file_safety_report(report()).unwrap();
    assert_eq!(app.report_draft().unwrap(), None);
}

#[test]
fn w43_a_report_becomes_one_workshop_and_then_says_which() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = app.file_safety_report(report()).unwrap();
    app.take_news();
    let begun = app.begin_from_report(id, Language::It).unwrap();
    assert!(heard(&mut app));
    assert_eq!(app.begin_from_report(id, Language::It).unwrap(), begun);
    let parts = app.open_workshop(begun).unwrap().parts;
    assert_eq!(parts.incident.title, "The wrong valve was nearly opened");
    assert_eq!(parts.incident.kind, IncidentKind::NearMiss);
    assert_eq!(parts.session.language, Language::It);
    assert!(parts.session.ground_rules.starts_with("Ruoli"));
    assert_eq!(
        app.list_workshops(Shelf::Open).unwrap()[0].priority,
        Some(3)
    );
    let it = &app.safety_reports().unwrap()[0];
    assert_eq!(
        (it.workshop, &it.title),
        (Some(begun), &parts.incident.title)
    );
    assert_eq!(
        app.begin_from_report(ReportId(99), Language::En)
            .unwrap_err()
            .code,
        Code::Failed
    );
}

#[test]
fn w42_i6_the_way_to_ask_back_is_in_no_workshop_export_or_shared_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = app.file_safety_report(report()).unwrap();
    let begun = app.begin_from_report(id, Language::En).unwrap();
    let exports = tempfile::tempdir().unwrap();
    let path = |name: &str| exports.path().join(name).display().to_string();
    for (format, name) in [(Format::Json, "a.json"), (Format::Svg, "a.svg")] {
        let private = format == Format::Json;
        app.export_workshop(begun, format, path(name), with_private(private), false)
            .unwrap();
    }
    // A PDF is packed: it is the same, to the byte, as without a way to ask back.
    let nobody = app
        .file_safety_report(SafetyReport {
            contact: String::new(),
            ..report()
        })
        .unwrap();
    let same = app.begin_from_report(nobody, Language::En).unwrap();
    let mut pdf = |id| {
        app.export_bytes(id, Format::Pdf, with_private(false))
            .unwrap()
    };
    assert_eq!(pdf(begun), pdf(same));
    let mut sent = String::new();
    for step in SessionStep::ALL {
        let workshop = Some(begun);
        app.show(Showing {
            workshop,
            step,
            ..Showing::default()
        })
        .unwrap();
        let args = json!({"width": 1920, "height": 960, "have": null});
        sent += &app.call_as(Caller::Room(0), "audience_view", args).unwrap();
    }
    assert!(sent.contains("Its label had faded"), "{sent}");
    for word in ["Zwillingsstern", "4711"] {
        assert!(!sent.contains(word));
        for name in ["a.json", "a.svg"] {
            assert!(!fs::read_to_string(path(name)).unwrap().contains(word));
        }
        assert!(app.search(word.into()).unwrap().is_empty());
    }

    // With the report gone, nothing in the whole folder says it any more: no
    // row of the workshop, no step of its journal, no file beside the library.
    app.delete_safety_report(id).unwrap();
    drop(app);
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        let found = bytes.windows(14).any(|it| it == b"Zwillingsstern");
        assert!(!found, "{}", path.display());
    }
}

/// Days until something is told back are counted by the computer's clock.
#[test]
fn a_report_without_an_answer_is_an_open_point_after_two_weeks() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::open(folder.path(), || later(0)).unwrap();
    let id = app.file_safety_report(report()).unwrap();
    let seen = |app: &mut App| {
        let it = app.safety_reports().unwrap().remove(0);
        (it.waited, it.overdue)
    };
    assert_eq!(seen(&mut app), (0, false));
    drop(app);
    let mut app = App::open(folder.path(), || later(14)).unwrap();
    assert_eq!(seen(&mut app), (14, false));
    drop(app);
    let mut app = App::open(folder.path(), || later(15)).unwrap();
    assert_eq!(seen(&mut app), (15, true));
    app.set_safety_report_aside(id, true).unwrap();
    assert_eq!(seen(&mut app), (15, false));
    app.set_safety_report_aside(id, false).unwrap();
    let answer = app::ReportAnswer {
        told: later(3).date_naive(),
        words: "We look into it".into(),
        matter: String::new(),
    };
    app.answer_safety_report(id, vec![answer]).unwrap();
    assert_eq!(seen(&mut app), (3, false));
}

/// A sheet goes to others, so a name on it is asked about, as on every file.
#[test]
fn what_looks_like_a_name_on_a_sheet_is_told_before_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::open(folder.path(), || later(0)).unwrap();
    let id = app.file_safety_report(report()).unwrap();
    let answer = |words: &str, matter: &str| app::ReportAnswer {
        told: later(3).date_naive(),
        words: words.into(),
        matter: matter.into(),
    };
    let answers = vec![
        answer("We asked Marco Rossi to look into it.", ""),
        answer(
            "The alarm rings at night, too.",
            "Alarms that Maria Rossi missed",
        ),
    ];
    app.answer_safety_report(id, answers).unwrap();
    assert_eq!(app.feedback_names(Some(id)).unwrap(), ["Marco Rossi"]);
    assert_eq!(app.feedback_names(None).unwrap(), ["Maria Rossi"]);
    app.ignore_name("Maria Rossi".into(), true).unwrap();
    assert_eq!(app.feedback_names(None).unwrap(), [""; 0]);
}

fn later(days: i64) -> DateTime<Utc> {
    let begin: DateTime<Utc> = "2026-03-14T09:00:00Z".parse().unwrap();
    begin + TimeDelta::days(days)
}
