//! Short reports, and the workshops that they become.

use crate::time;
use workshop::{
    CategorySet, IncidentKind, Language, Probability, Refusal, ReportAnswer, SafetyReport,
    Severity, Thing, limits,
};

fn report(what: &str) -> SafetyReport {
    SafetyReport {
        what: what.into(),
        ..SafetyReport::default()
    }
}

fn title(what: &str) -> String {
    let set = CategorySet::default();
    let workshop = report(what).workshop(set, Language::En).unwrap();
    workshop.incident().title.clone()
}

#[test]
fn w40_a_report_needs_words_about_what_happened_and_no_more() {
    let accepted = report(" The pump stopped \n\n").accept().unwrap();
    assert_eq!(accepted.what, " The pump stopped");
    assert_eq!(accepted.kind, IncidentKind::NearMiss);
    for empty in ["", " ", "\n \n"] {
        let refused = report(empty).accept();
        assert_eq!(refused, Err(Refusal::Empty(Thing::WhatHappened)));
    }
    let long = SafetyReport {
        system: "x".repeat(limits::NAME + 1),
        ..report("a")
    };
    assert!(matches!(long.accept(), Err(Refusal::TooLong { .. })));
    let mistyped = SafetyReport {
        happened: Some(time("3026-03-13T22:10:00")),
        ..report("a")
    };
    assert_eq!(mistyped.accept(), Err(Refusal::Year(3026)));
}

#[test]
fn w41_a_near_miss_is_ordered_by_what_could_have_happened() {
    let mut it = report("Nearly");
    it.actual = Some(Severity::Minor);
    it.potential = Some(Severity::Catastrophic);
    assert_eq!(it.priority(), None, "how often isn't known yet");
    it.probability = Some(Probability::Remote);
    assert_eq!(it.priority(), Some(3));
    it.potential = None;
    assert_eq!(it.priority(), Some(1));
}

#[test]
fn w42_w43_a_workshop_has_what_was_reported_but_for_the_way_to_ask_back() {
    let it = SafetyReport {
        kind: IncidentKind::Hazard,
        what: "Two drugs look alike. They stand side by side.".into(),
        system: "Ward 3".into(),
        happened: Some(time("2026-03-13T22:10:00")),
        actual: Some(Severity::Minor),
        potential: Some(Severity::Major),
        probability: Some(Probability::Frequent),
        went_well: "Two people read the label".into(),
        lucky: "It was a quiet night".into(),
        contact: "night-shift@ward".into(),
    };
    let workshop = it.workshop(CategorySet::Care, Language::It).unwrap();
    let incident = workshop.incident();
    assert_eq!(incident.title, "Two drugs look alike");
    assert_eq!(incident.what_happened, it.what);
    assert_eq!((incident.kind, incident.started), (it.kind, it.happened));
    assert_eq!(incident.system, it.system);
    assert_eq!(incident.priority(), Some(3));
    assert_eq!(incident.probability, it.probability);
    assert_eq!(
        (&incident.went_well, &incident.lucky),
        (&it.went_well, &it.lucky)
    );
    let everything = serde_json::to_string(&workshop.parts()).unwrap();
    assert!(!everything.contains(&it.contact));
}

#[test]
fn w43_a_title_is_the_first_sentence_or_the_words_that_fit() {
    assert_eq!(title("It nearly fell"), "It nearly fell");
    assert_eq!(title("\n It nearly fell.\nThen it did"), "It nearly fell");
    assert_eq!(title("Version 2.1 failed! Again"), "Version 2.1 failed!");
    assert_eq!(title("..."), "...");
    let long = title(&"quindici è ".repeat(30));
    assert!(
        long.ends_with("quindici…") || long.ends_with("è…"),
        "{long}"
    );
    assert!(long.chars().count() <= 90, "{long}");
    let unbroken = title(&"é".repeat(300));
    assert_eq!(unbroken.chars().count(), 90);
}

#[test]
fn w44_what_is_told_back_has_words_and_is_for_everybody_once_it_says_of_what() {
    let answer = |words: &str, matter: &str, told: &str| ReportAnswer {
        told: told.parse().unwrap(),
        words: words.into(),
        matter: matter.into(),
    };
    let told = answer(" \n", "Labels faded", "2026-03-20").accept();
    assert_eq!(told, Err(Refusal::Empty(Thing::Answer)));
    let told = answer("Seen", "", "0202-03-20").accept();
    assert_eq!(told, Err(Refusal::Year(202)));
    let long = "x".repeat(limits::STORY + 1);
    assert!(answer(&long, "", "2026-03-20").accept().is_err());
    let alone = answer("Seen", " \u{200b}", "2026-03-20").accept().unwrap();
    assert!(!alone.is_for_everybody());
    let shared = answer("New labels\n", "Labels faded", "2026-03-20");
    let shared = shared.accept().unwrap();
    assert_eq!(shared.words, "New labels");
    assert!(shared.is_for_everybody());
}
