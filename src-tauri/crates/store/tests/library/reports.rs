//! Short reports: filed, changed, set aside, deleted, and become a workshop.

use crate::desk::{Place, at};
use proptest::prelude::*;
use std::fs;
use store::{Library, ReportId, StoreError};
use workshop::{
    CategorySet, IncidentKind, Language, Probability, ReportAnswer, SafetyReport, Severity,
};

fn report(what: &str) -> SafetyReport {
    SafetyReport {
        what: what.into(),
        ..SafetyReport::default()
    }
}

fn full() -> SafetyReport {
    SafetyReport {
        kind: IncidentKind::Hazard,
        what: "Two drugs look alike.\nThey stand side by side".into(),
        system: "Ward 3".into(),
        happened: Some("2026-03-13T22:10:00".parse().unwrap()),
        actual: Some(Severity::Minor),
        potential: Some(Severity::Catastrophic),
        probability: Some(Probability::Uncommon),
        went_well: "Two people read the label".into(),
        lucky: "A quiet night".into(),
        contact: "the night shift of ward 3".into(),
    }
}

fn begin(library: &mut Library, id: ReportId) -> store::WorkshopId {
    let report = library.report(id).unwrap().report;
    let workshop = report.workshop(CategorySet::Care, Language::En).unwrap();
    library.begin_from_report(id, &workshop, at(5)).unwrap()
}

#[test]
fn reports_come_back_as_they_were_filed_the_newest_first() {
    let mut place = Place::new();
    let first = place.library.file_report(&full(), true, at(0)).unwrap();
    let second = place
        .library
        .file_report(&report("Nearly"), true, at(1))
        .unwrap();
    let place = place.reopen();
    let all = place.library.reports().unwrap();
    let ids: Vec<_> = all.iter().map(|it| it.id).collect();
    assert_eq!(ids, [second, first]);
    assert_eq!((all[1].filed, all[1].aside), (at(0), false));
    assert_eq!((&all[1].report, all[1].workshop), (&full(), None));
    assert_eq!(all[0].report, report("Nearly"));
    place.library.check().unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_words_of_a_report_are_kept(what in "\\PC{1,80}", system in "\\PC{0,40}", contact in "\\PC{0,40}") {
        let mut place = Place::new();
        let typed = SafetyReport { system, contact, ..report(&what) };
        if let Ok(accepted) = typed.accept() {
            let id = place.library.file_report(&accepted, true, at(0)).unwrap();
            prop_assert_eq!(place.library.report(id).unwrap().report, accepted);
        }
    }
}

#[test]
fn a_report_is_changed_set_aside_and_taken_back() {
    let mut place = Place::new();
    let id = place
        .library
        .file_report(&report("Nearly"), true, at(0))
        .unwrap();
    place.library.change_report(id, &full()).unwrap();
    place.library.set_report_aside(id, Some(at(1))).unwrap();
    let mut place = place.reopen();
    let it = place.library.report(id).unwrap();
    assert_eq!((it.report, it.aside, it.filed), (full(), true, at(0)));
    place.library.set_report_aside(id, None).unwrap();
    assert!(!place.library.report(id).unwrap().aside);
}

#[test]
fn a_report_knows_which_workshop_it_became_for_as_long_as_there_is_one() {
    let mut place = Place::new();
    let library = &mut place.library;
    let id = library.file_report(&full(), true, at(0)).unwrap();
    library.set_report_aside(id, Some(at(1))).unwrap();
    let workshop = begin(library, id);
    let it = library.report(id).unwrap();
    assert_eq!((it.workshop, it.aside), (Some(workshop), false));
    assert_eq!(it.title, "Two drugs look alike");
    library.bin(workshop, at(6)).unwrap();
    assert_eq!(library.empty_bin().unwrap(), 1);
    let it = library.report(id).unwrap();
    assert_eq!((it.workshop, &*it.title), (None, ""));
    let again = begin(library, id);
    assert_ne!(again, workshop);
    library.delete_report(id).unwrap();
    assert_eq!(library.read(again).unwrap().revision, 0, "it stays");
    library.check().unwrap();
}

#[test]
fn what_is_not_there_is_said_and_nothing_is_left_behind() {
    let mut place = Place::new();
    let library = &mut place.library;
    let none = ReportId(7);
    let workshop = full().workshop(CategorySet::Care, Language::En).unwrap();
    let failures = [
        library.report(none).map(drop),
        library.change_report(none, &full()),
        library.set_report_aside(none, None),
        library.delete_report(none),
        library.begin_from_report(none, &workshop, at(0)).map(drop),
    ];
    for failure in failures {
        assert!(matches!(failure, Err(StoreError::NoReport(it)) if it == none));
    }
    assert!(library.list(store::Shelf::Open).unwrap().is_empty());
}

#[test]
fn systems_that_reports_name_are_known_too() {
    let mut place = Place::new();
    let id = place.library.file_report(&full(), true, at(0)).unwrap();
    assert_eq!(place.library.systems().unwrap(), ["Ward 3"]);
    place.library.set_report_aside(id, Some(at(1))).unwrap();
    assert!(place.library.systems().unwrap().is_empty());
}

/// Whether the words stand anywhere in the library's folder.
fn is_there(place: &Place, words: &str) -> bool {
    holds(place, words.as_bytes())
}

fn holds(place: &Place, sought: &[u8]) -> bool {
    fs::read_dir(place.folder.path()).unwrap().any(|entry| {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        bytes.windows(sought.len()).any(|it| it == sought)
    })
}

#[test]
fn who_may_be_asked_back_is_gone_from_the_file_once_it_is_taken_out() {
    let contact = "the night shift of ward 3";
    let mut place = Place::new();
    let draft = Some("{\"contact\": \"the night shift of ward 3\"}");
    place.library.keep_report_draft(draft).unwrap();
    assert_eq!(place.library.report_draft().unwrap().as_deref(), draft);
    let other = place
        .library
        .file_report(&report("Elsewhere"), false, at(0))
        .unwrap();
    assert_eq!(place.library.report_draft().unwrap().as_deref(), draft);
    place.library.delete_report(other).unwrap();
    let id = place.library.file_report(&full(), true, at(0)).unwrap();
    assert_eq!(place.library.report_draft().unwrap(), None);
    assert!(is_there(&place, contact));
    let without = SafetyReport {
        contact: String::new(),
        ..full()
    };
    place.library.change_report(id, &without).unwrap();
    assert!(!is_there(&place, contact));
    assert!(is_there(&place, &full().lucky));
    place.library.delete_report(id).unwrap();
    assert!(!is_there(&place, &full().lucky));
}

fn answer(words: &str, matter: &str) -> ReportAnswer {
    ReportAnswer {
        told: "2026-03-20".parse().unwrap(),
        words: words.into(),
        matter: matter.into(),
    }
}

#[test]
fn a_sealed_report_is_filed_once_and_found_by_its_receipt() {
    let mut place = Place::new();
    let (report, receipt) = (full(), "0123-4567-89AB-CDEF-G");
    let library = &mut place.library;
    let id = library
        .file_sealed_report(&report, receipt, &[7; 32], at(0))
        .unwrap();
    assert!(id.is_some());
    assert_eq!(library.report_of_seal(&[7; 32]).unwrap(), id);
    let again = library.file_sealed_report(&report, receipt, &[7; 32], at(1));
    assert_eq!(again.unwrap(), None);
    let place = place.reopen();
    let all = place.library.reports().unwrap();
    assert_eq!((all.len(), &*all[0].receipt), (1, receipt));
    assert_eq!(place.library.report_of_receipt(receipt).unwrap(), id);
    assert_eq!(place.library.report_of_receipt("0").unwrap(), None);
    assert_eq!(place.library.report_of_seal(&[8; 32]).unwrap(), None);
}

#[test]
fn i13_what_was_told_back_goes_with_its_report() {
    let mut place = Place::new();
    let library = &mut place.library;
    let receipt = "0123-4567-89AB-CDEF-G";
    let id = library.file_sealed_report(&full(), receipt, &[0xa7; 32], at(0));
    let id = id.unwrap().unwrap();
    let other = library
        .file_report(&report("Nearly"), false, at(0))
        .unwrap();
    let told = [
        answer("The labels are new", "Labels of drugs look alike"),
        answer("Zwillingsstern", ""),
    ];
    library.answer_report(id, &told).unwrap();
    library.answer_report(other, &told[..1]).unwrap();
    assert_eq!(library.report(id).unwrap().answers, told);
    assert_eq!(library.reports().unwrap()[1].answers, told);
    library.answer_report(id, &told[..1]).unwrap();
    assert!(!is_there(&place, "Zwillingsstern"));
    let library = &mut place.library;
    library.delete_report(other).unwrap();
    assert!(is_there(&place, "The labels are new"));
    let waiting = format!("report/{}/answer/2/words", id.0);
    let waiting = [(waiting, "Half a sentence".to_owned())].into();
    place.library.keep_drafts(None, &waiting).unwrap();
    place.library.delete_report(id).unwrap();
    let waiting = "Half a sentence";
    for gone in ["The labels are new", "Labels of drugs", receipt, waiting] {
        assert!(!is_there(&place, gone), "{gone}");
    }
    let seal = [0xa7_u8; 32];
    assert!(!holds(&place, &seal));
    let refused = place.library.answer_report(id, &told).unwrap_err();
    assert!(matches!(refused, StoreError::NoReport(it) if it == id));
    place.library.check().unwrap();
}

#[test]
fn the_key_of_forms_is_made_once_and_stays() {
    let mut place = Place::new();
    assert_eq!(place.library.form_key().unwrap(), None);
    assert_eq!(place.library.keep_form_key([1; 32]).unwrap(), [1; 32]);
    assert_eq!(place.library.keep_form_key([2; 32]).unwrap(), [1; 32]);
    let place = place.reopen();
    assert_eq!(place.library.form_key().unwrap(), Some([1; 32]));
}
