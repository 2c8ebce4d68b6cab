//! What is written is what is read, and stays so through a restart.

use crate::desk::{Desk, Place, at, cause, journal};
use chrono::{FixedOffset, NaiveDate, NaiveTime};
use proptest::prelude::*;
use std::thread;
use store::{Library, Shelf, StoreError, WorkshopId};
use workshop::{
    Action, ActionField, ActionId, ActionKind, CauseField, CauseId, Edit, EntryTime, EvidenceLevel,
    IncidentField, Nature, Probability, SessionField, Severity, Standing, State, Status, StepKind,
    When, Workshop, arbitrary,
};

/// Every count in the list is that of the workshop itself.
fn check_summary(library: &Library, workshop: &Workshop) {
    let [summary] = &library.list(Shelf::Open).unwrap()[..] else {
        panic!("one workshop is in the library");
    };
    let count = |them: usize| u32::try_from(them).unwrap();
    assert_eq!(summary.title, workshop.incident().title);
    assert_eq!(summary.priority, workshop.incident().priority());
    assert_eq!(summary.cause_count, count(workshop.cause_count()));
    assert_eq!(summary.root_count, count(workshop.roots().count()));
    assert_eq!(summary.action_count, count(workshop.actions().len()));
    let open = workshop.actions().iter().filter(|it| it.status.is_open());
    assert_eq!(summary.open_actions, count(open.count()));
}

fn any_edits_come_back(edits: Vec<Edit>) {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let first = desk.workshop.clone();
    for edit in edits {
        desk.edit(&mut place.library, edit);
    }
    desk.check(&place.library);
    check_summary(&place.library, &desk.workshop);
    let last = desk.workshop.clone();

    let mut place = place.reopen();
    while desk.undo(&mut place.library) {}
    desk.check(&place.library);
    check_summary(&place.library, &desk.workshop);
    assert_eq!(desk.workshop, first);

    let mut place = place.reopen();
    while desk.redo(&mut place.library) {}
    desk.check(&place.library);
    assert_eq!(desk.workshop, last);
    place.library.check().unwrap();
}

#[test]
fn any_edits_are_read_back_and_undone_through_the_journal() {
    let config = ProptestConfig {
        cases: 24,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    // Unoptimised, the edits' generator needs more than a test's 2 MB.
    let roomy = thread::Builder::new().stack_size(16 << 20);
    let run = roomy.spawn(move || {
        proptest!(config, |(edits in arbitrary::edits(40))| any_edits_come_back(edits));
    });
    run.unwrap().join().unwrap();
}

#[test]
fn every_field_of_a_cause_and_an_action_is_kept() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let mut edit = |edit| assert!(desk.edit(&mut place.library, edit));
    edit(cause("Nobody was on call"));
    edit(cause("The pager was silent"));
    let id = CauseId(8);
    for field in [
        CauseField::Nature(Nature::Event),
        CauseField::Category(Some(workshop::CategoryId(2))),
        CauseField::EvidenceLevel(EvidenceLevel::Refuted),
        CauseField::EvidenceNote("The log shows it ringing.".into()),
        CauseField::EvidenceSource("pager log".into()),
        CauseField::Standing(Standing::Outside),
        CauseField::Owner("the telephone company".into()),
        CauseField::Votes(3),
        CauseField::Also("It didn't ring\nNobody heard it".into()),
    ] {
        edit(Edit::SetCause { id, field });
    }
    edit(Edit::AddAction {
        what: "Ring twice".into(),
        causes: vec![CauseId(8), CauseId(7)],
        place: workshop::Place::Last,
        kind: None,
    });
    let day = NaiveDate::from_ymd_opt(2027, 1, 31);
    let id = ActionId(9);
    for field in [
        ActionField::Kind(Some(ActionKind::ForcingFunction)),
        ActionField::Owner("network lead".into()),
        ActionField::Due(day),
        ActionField::MeasureCounts("calls missed".into()),
        ActionField::MeasureThreshold("none in a month".into()),
        ActionField::MeasureBy(day),
        ActionField::Decides("head of IT".into()),
        ActionField::Cost("€ 12,000 once, 2 days a month".into()),
        ActionField::Impact(Some(5)),
        ActionField::Effort(Some(1)),
        ActionField::Status(Status::Declined("The company won't.".into())),
    ] {
        edit(Edit::SetAction { id, field });
    }

    let place = place.reopen();
    desk.check(&place.library);
    let stored = place.library.read(desk.id).unwrap().workshop;
    let action: &Action = stored.action(id).unwrap();
    assert_eq!(action.causes, [CauseId(8), CauseId(7)], "in this order");
    assert_eq!(stored.cause(CauseId(8)).unwrap().votes, 3);
}

#[test]
fn the_session_and_the_incident_are_kept() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let mut edit = |edit| assert!(desk.edit(&mut place.library, edit));
    let noon = NaiveDate::from_ymd_opt(2026, 11, 20)
        .unwrap()
        .and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap());
    let midnight = noon.date().and_time(NaiveTime::MIN);
    edit(Edit::SetEffect("Payments stood still for two hours".into()));
    for field in [
        IncidentField::Title("Il venerdì sera “così” – 漢字 🦴".into()),
        IncidentField::WhatHappened("First line\n\nthird line".into()),
        IncidentField::Started(Some(noon.into())),
        IncidentField::Contained(Some(When::day(noon.date()))),
        IncidentField::Actual(Some(Severity::Moderate)),
        IncidentField::Potential(Some(Severity::Catastrophic)),
        IncidentField::Probability(Some(Probability::Remote)),
        IncidentField::WentWell("The customers were told.".into()),
        IncidentField::Lucky("It was a Friday.".into()),
    ] {
        edit(Edit::SetIncident(field));
    }
    for field in [
        SessionField::State(State::InReview),
        SessionField::HeldOn(Some(noon.date())),
        SessionField::Facilitator("quality lead".into()),
        SessionField::Decision("Fund a second line".into()),
        SessionField::Notes("Sources: the log".into()),
    ] {
        edit(Edit::SetSession(field));
    }
    for time in [
        EntryTime::Exact(noon.into()),
        EntryTime::Approximate(noon.into()),
        EntryTime::Exact(midnight.into()),
        EntryTime::Approximate(midnight.into()),
        EntryTime::Approximate(When::day(noon.date())),
        EntryTime::Exact(When::with_offset(noon, FixedOffset::east_opt(7200).unwrap()).unwrap()),
        EntryTime::Unknown,
    ] {
        edit(Edit::AddEntry {
            time,
            text: "Somebody called".into(),
            role: "customer".into(),
            source: "Phone log".into(),
            place: workshop::Place::Last,
        });
    }
    edit(Edit::AddParticipant {
        role: "SOC analyst".into(),
    });

    let place = place.reopen();
    desk.check(&place.library);
    check_summary(&place.library, &desk.workshop);
    let [summary] = &place.library.list(Shelf::Open).unwrap()[..] else {
        panic!("one workshop is in the library");
    };
    assert_eq!(summary.priority, Some(3));
    assert_eq!(
        (summary.started, summary.held_on),
        (Some(noon.into()), Some(noon.date()))
    );
    assert_eq!(summary.effect, "Payments stood still for two hours");
    assert_eq!((summary.created, summary.updated), (at(0), at(23)));
}

#[test]
fn the_journal_tells_every_step() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, cause("One"));
    desk.edit(&mut place.library, cause("Two"));
    desk.undo(&mut place.library);
    desk.redo(&mut place.library);

    let place = place.reopen();
    let journal = journal(&place.library, desk.id);
    let steps: Vec<_> = journal.iter().map(|step| (step.seq, step.kind)).collect();
    assert_eq!(
        steps,
        [
            (1, StepKind::Edit),
            (2, StepKind::Edit),
            (3, StepKind::Undo(2)),
            (4, StepKind::Redo(2)),
        ]
    );
    assert_eq!(journal[0].edit, "add_cause");
    assert_eq!(journal[0].edited_text, "what it is about");
    assert_eq!(journal[0].edited_to, "where to");
    let history = place.library.history(desk.id, "facilitator").unwrap();
    assert_eq!(history.to_undo().unwrap().seq, 2);
    assert!(matches!(
        place.library.change(desk.id, 5),
        Err(StoreError::NoStep { seq: 5 })
    ));
}

/// W2: a number that was given is not given again, though its thing is gone.
#[test]
fn numbers_are_not_given_again_after_a_restart() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, cause("One"));
    let last = desk.workshop.last_id();
    desk.undo(&mut place.library);
    let place = place.reopen();
    assert_eq!(
        place.library.read(desk.id).unwrap().workshop.last_id(),
        last
    );
}

#[test]
fn a_workshop_that_is_not_there_is_missing() {
    let place = Place::new();
    let nobody = WorkshopId(7);
    assert!(matches!(
        place.library.read(nobody),
        Err(StoreError::Missing(id)) if id == nobody
    ));
    assert!(journal(&place.library, nobody).is_empty());
}
