//! What undo says that it undoes.

use crate::{add, tag};
use workshop::arbitrary::workshop;
use workshop::{
    About, ActionField, AgendaField, CategoryField, CategoryId, CategorySet, CauseField, Edit,
    EntryField, EvidenceLevel, IncidentField, Place, SessionField, SessionStep, Standing, Status,
};

#[test]
fn an_edit_says_what_it_is_about_and_where_to() {
    let mut workshop = workshop();
    let path = add(&mut workshop, None, "No escalation path");
    let other = add(&mut workshop, None, "Nobody was told");
    tag(&mut workshop, path, Some(2));
    let action = crate::add_action(&mut workshop, "Write it down", &[]);
    let moved = |parent, category: Option<u32>| Edit::MoveCause {
        id: path,
        parent,
        category: category.map(CategoryId),
        place: Place::First,
    };
    let set = |field| Edit::SetCause { id: path, field };
    let act = |field| Edit::SetAction { id: action, field };
    let agenda = Edit::SetAgendaItem {
        step: SessionStep::Whys,
        field: AgendaField::Prompt("a secret".into()),
    };
    let dots = Edit::GiveDots {
        voter: None,
        cause: path,
        count: 2,
    };
    let note = Edit::SetNote {
        about: About::Cause(path),
        text: "a secret".into(),
    };
    for (edit, edited_text, edited_to) in [
        (
            moved(None, Some(1)),
            "No escalation path",
            "Processes & procedures",
        ),
        (
            moved(Some(other), None),
            "No escalation path",
            "“Nobody was told”",
        ),
        (moved(None, Some(2)), "No escalation path", ""),
        (set(CauseField::Category(None)), "No escalation path", ""),
        (
            set(CauseField::Standing(Standing::Root)),
            "No escalation path",
            "root",
        ),
        (
            set(CauseField::EvidenceLevel(EvidenceLevel::Confirmed)),
            "No escalation path",
            "evidence confirmed",
        ),
        (
            act(ActionField::Status(Status::InProgress)),
            "Write it down",
            "status in_progress",
        ),
        (
            act(ActionField::Status(Status::Declined("why".into()))),
            "Write it down",
            "status declined",
        ),
        (
            act(ActionField::Impact(Some(4))),
            "Write it down",
            "impact 4",
        ),
        (Edit::UseCategorySet(CategorySet::FourS), "", "four_s"),
        (agenda, "", "whys prompt"),
        (note, "No escalation path", ""),
        (dots, "", ""),
        (
            Edit::Together(vec![
                Edit::RemoveCause { id: path },
                Edit::RemoveCause { id: other },
            ]),
            "No escalation path",
            "+1",
        ),
    ] {
        assert_eq!(
            (edit.edited_text(&workshop), edit.edited_to(&workshop)),
            (edited_text.to_owned(), edited_to.to_owned()),
            "{edit:?}"
        );
    }
}

#[test]
fn an_edit_of_a_field_says_which_and_never_what_stands_in_it() {
    let mut workshop = workshop();
    let entry = Edit::AddEntry {
        time: workshop::EntryTime::Unknown,
        text: "The alarm was silent".into(),
        role: String::new(),
        place: Place::Last,
        source: String::new(),
    };
    let Some(workshop::Key::TimelineEntry(entry)) = workshop.apply(entry).unwrap().first_added()
    else {
        panic!("it adds an entry");
    };
    let secret = || "a secret".to_owned();
    for (edit, edited_to) in [
        (Edit::SetIncident(IncidentField::Impact(secret())), "impact"),
        (
            Edit::SetIncident(IncidentField::WhatHappened(secret())),
            "what_happened",
        ),
        (
            Edit::SetSession(SessionField::GroundRules(secret())),
            "ground_rules",
        ),
        (
            Edit::SetEntry {
                id: entry,
                field: EntryField::Source(secret()),
            },
            "source",
        ),
        (
            Edit::SetCategory {
                id: CategoryId(1),
                field: CategoryField::Name(secret()),
            },
            "name",
        ),
    ] {
        assert_eq!(edit.edited_to(&workshop), edited_to, "{edit:?}");
    }
}

/// A mark or a move between two pauses is a step of its own, and so is what a
/// replaced name leaves.
#[test]
fn w33_only_words_of_a_field_are_typing() {
    let id = workshop::CauseId(7);
    let set = |field| Edit::SetCause { id, field };
    for edit in [
        Edit::SetEffect("Payments stood still".into()),
        set(CauseField::Text("One".into())),
        set(CauseField::EvidenceNote("One".into())),
        Edit::SetIncident(IncidentField::WhatHappened("One".into())),
        Edit::SetSession(SessionField::Notes("One".into())),
    ] {
        assert!(edit.is_typing(), "{edit:?}");
    }
    for edit in [
        set(CauseField::Standing(Standing::Root)),
        set(CauseField::Votes(3)),
        Edit::AddThought { text: "One".into() },
        Edit::MoveCause {
            id,
            parent: None,
            category: None,
            place: Place::First,
        },
        Edit::ReplaceName {
            name: "Marco".into(),
            role: "Operator".into(),
            longer: Vec::new(),
        },
        Edit::Together(vec![set(CauseField::Text("One".into()))]),
    ] {
        assert!(!edit.is_typing(), "{edit:?}");
    }
}

#[test]
fn w33_two_deltas_are_one_where_both_set_one_field_of_one_record() {
    let mut workshop = workshop();
    let path = add(&mut workshop, None, "No escalation path");
    let other = add(&mut workshop, None, "Nobody was told");
    let mut set = |id, field| {
        let change = workshop.apply(Edit::SetCause { id, field }).unwrap();
        workshop::Delta::of(&change).unwrap().typed(true)
    };
    let one = set(path, CauseField::EvidenceNote("One".into()));
    let two = set(path, CauseField::EvidenceNote("Two".into()));
    let elsewhere = set(path, CauseField::EvidenceSource("Two".into()));
    let others = set(other, CauseField::EvidenceNote("Two".into()));
    let back = set(path, CauseField::EvidenceNote(String::new()));

    let both = one.continued(&two).unwrap();
    workshop.redo(&both).unwrap();
    assert_eq!(workshop.cause(path).unwrap().evidence.note, "Two");
    workshop.undo(&both).unwrap();
    assert_eq!(workshop.cause(path).unwrap().evidence.note, "");
    assert_eq!(workshop.cause(path).unwrap().evidence.source, "Two");
    assert_eq!(one.clone().typed(false).continued(&two), None);
    assert_eq!(one.continued(&two.typed(false)), None);
    assert_eq!(one.continued(&elsewhere), None);
    assert_eq!(one.continued(&others), None);
    assert_eq!(one.continued(&back), None);
}

/// A journal that somebody wrote into, or that belongs to another workshop.
#[test]
fn w17_a_delta_that_does_not_fit_changes_nothing() {
    let mut workshop = workshop();
    let before = workshop.clone();
    for delta in [
        r#"{"updated": [{"record": {"cause": 99}, "from": {"text": ""}, "to": {"text": ""}}]}"#,
        r#"{"updated": [{"record": "effect", "from": {"colour": ""}, "to": {"colour": ""}}]}"#,
        r#"{"updated": [{"record": "effect", "from": {"text": 1}, "to": {"text": 2}}]}"#,
    ] {
        let delta = serde_json::from_str(delta).unwrap();
        workshop.undo(&delta).unwrap_err();
        workshop.redo(&delta).unwrap_err();
        assert_eq!(workshop, before);
    }
}
