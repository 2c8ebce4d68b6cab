//! Dates, and the plan of actions.

use crate::{add, add_action, day, time};
use chrono::NaiveDate;
use workshop::arbitrary::workshop;
use workshop::{
    ActionField, ActionKind, CauseId, Edit, IncidentField, Language, Message, Place, Probability,
    Refusal, Severity, Status, Strength, priority,
};

#[test]
fn w10_nothing_is_noticed_before_it_started() {
    let mut workshop = workshop();
    let set = |field| Edit::SetIncident(field);
    let started = Some(time("2026-03-13T22:10:00"));
    workshop
        .apply(set(IncidentField::Started(started)))
        .unwrap();
    let early = Some(time("2026-03-13T22:09:00"));
    let refused = workshop.apply(set(IncidentField::Noticed(early)));
    assert_eq!(
        refused.unwrap_err().to_string(),
        "Noticed (13 March 2026, 22:09) would be before Started (13 March 2026, 22:10). \
         Correct whichever is wrong, or empty it until it is known. If their clocks differed, \
         let both say how far they were from UTC, as in 02:10+02:00."
    );
    workshop
        .apply(set(IncidentField::Noticed(started)))
        .unwrap();
    let late = Some(time("2026-03-14T06:30:00"));
    workshop
        .apply(set(IncidentField::Started(late)))
        .unwrap_err();
}

#[test]
fn w10_what_was_noticed_on_the_day_it_started_is_not_before_it() {
    let mut workshop = workshop();
    let set = |field| Edit::SetIncident(field);
    for field in [
        IncidentField::Started(Some(time("2026-03-13T22:10"))),
        IncidentField::Noticed(Some(time("2026-03-13"))),
        IncidentField::Noticed(None),
        IncidentField::Started(Some(time("2026-10-25T02:10+02:00"))),
        IncidentField::Noticed(Some(time("2026-10-25T02:05+01:00"))),
    ] {
        workshop.apply(set(field)).unwrap();
    }
    let early = set(IncidentField::Noticed(Some(time("2026-10-24"))));
    let refused = workshop.apply(early).unwrap_err().to_string();
    let said = "Noticed (24 October 2026) would be before Started (25 October 2026, \
                02:10\u{a0}UTC+2). Correct whichever is wrong, or empty it until it is known.";
    assert_eq!(refused, said);
}

/// The hour that comes twice (case 19): without the clocks, nobody can tell.
#[test]
fn w10_either_time_is_refused_with_both_and_told_of_clocks_where_they_may_differ() {
    let set = |field| Edit::SetIncident(field);
    let refused = |first: IncidentField, second: IncidentField| {
        let mut workshop = workshop();
        workshop.apply(set(first)).unwrap();
        workshop.apply(set(second)).unwrap_err()
    };
    let started = |at: &str| IncidentField::Started(Some(time(at)));
    let contained = |at: &str| IncidentField::Contained(Some(time(at)));
    let night = ["2021-10-31T02:10", "2021-10-31T02:05"];
    let one = refused(started(night[0]), contained(night[1]));
    let other = refused(contained(night[1]), started(night[0]));
    assert_eq!(one, other);
    let (english, italian) = (one.to_string(), one.in_language(Language::It));
    assert!(
        english.starts_with(
            "Contained (31 October 2021, 02:05) would be before Started (31 October 2021, 02:10)."
        ),
        "{english}"
    );
    assert!(
        italian.starts_with(
            "Contenuto (31 ottobre 2021, 02:05) verrebbe prima di Inizio (31 ottobre 2021, 02:10)."
        ),
        "{italian}"
    );
    for said in [english, italian] {
        assert!(said.contains("02:10+02:00"), "{said}");
    }
    for (first, second) in [
        ("2021-10-31T02:10", "2021-10-28"),
        ("2021-10-31T02:10", "2021-10-28T02:05"),
        ("2021-10-31T02:10+02:00", "2021-10-31T02:05+02:00"),
    ] {
        let said = refused(started(first), contained(second)).to_string();
        assert!(!said.contains("UTC,"), "{said}");
    }
}

#[test]
fn w11_no_action_is_due_before_the_incident_whichever_date_is_changed() {
    let mut workshop = workshop();
    let started = |at: &str| Edit::SetIncident(IncidentField::Started(Some(time(at))));
    workshop.apply(started("2026-03-13T22:10:00")).unwrap();
    let id = add_action(&mut workshop, "Change it", &[]);
    let due = |on: &str| Edit::SetAction {
        id,
        field: ActionField::Due(Some(day(on))),
    };
    workshop.apply(due("2026-03-12")).unwrap_err();
    workshop.apply(due("2026-03-13")).unwrap();
    workshop.apply(started("2026-03-14T00:00:00")).unwrap_err();
    let field = ActionField::Due(NaiveDate::from_ymd_opt(20260, 3, 13));
    let refused = workshop.apply(Edit::SetAction { id, field });
    assert_eq!(refused, Err(Refusal::Year(20260)));
}

#[test]
fn w12_w15_strength_and_priority_follow() {
    assert_eq!(ActionKind::Training.strength(), Strength::Weaker);
    assert_eq!(ActionKind::Checklist.strength(), Strength::Intermediate);
    assert_eq!(ActionKind::ForcingFunction.strength(), Strength::Stronger);
    assert!(ActionKind::ALL.is_sorted_by(|a, b| a.strength() >= b.strength()));
    let row = |severity| {
        use Probability::{Frequent, Occasional, Remote, Uncommon};
        [Frequent, Occasional, Uncommon, Remote].map(|it| priority(severity, it))
    };
    assert_eq!(row(Severity::Catastrophic), [3, 3, 3, 3]);
    assert_eq!(row(Severity::Major), [3, 2, 2, 2]);
    assert_eq!(row(Severity::Moderate), [2, 1, 1, 1]);
    assert_eq!(row(Severity::Minor), [1, 1, 1, 1]);
}

#[test]
fn w13_w14_a_declined_action_says_why_and_causes_are_there_once() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "a cause");
    let id = add_action(&mut workshop, "Change it", &[]);
    let mut set = |field| workshop.apply(Edit::SetAction { id, field });
    assert_eq!(
        set(ActionField::Status(Status::Declined(" ".into()))),
        Err(Refusal::NoReason)
    );
    assert_eq!(
        set(ActionField::Causes(vec![cause, cause])),
        Err(Refusal::CauseTwice)
    );
    assert_eq!(
        set(ActionField::Causes(vec![CauseId(999)])),
        Err(Refusal::NoCause)
    );
}

#[test]
fn w12_an_action_can_be_added_with_its_kind_right_after_another() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "Alerts wait until somebody looks");
    let weak = add_action(&mut workshop, "Train the team", &[cause]);
    add_action(&mut workshop, "Write it down", &[]);
    let change = workshop
        .apply(Edit::AddAction {
            what: "Pass it on by timer".into(),
            causes: vec![cause],
            place: Place::After(weak),
            kind: Some(ActionKind::Automate),
        })
        .unwrap();
    let plan: Vec<_> = workshop.actions().iter().map(|it| &*it.what).collect();
    assert_eq!(
        plan,
        ["Train the team", "Pass it on by timer", "Write it down"]
    );
    assert_eq!(workshop.actions()[1].strength(), Some(Strength::Stronger));
    assert_eq!(change.added().len(), 1);
}
