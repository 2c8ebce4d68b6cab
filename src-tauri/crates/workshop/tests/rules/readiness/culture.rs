//! Why it made sense, what protected, whose the actions are, who decides.

use super::{complete, points, ready, rules, set, set_action, sure, the};
use std::collections::BTreeMap;
use workshop::readiness::{Field, Lack, PointDetail, Reading, Rule};
use workshop::{
    ActionField, ActionKind, CauseField, Checklist, Edit, EvidenceLevel, Function, IncidentField,
    IncidentKind, Key, Nature, Place, SafeguardField, SafeguardId, SafeguardJob, SafeguardOutcome,
    SessionField, SessionLength, Standing, TextField, Workshop,
};

fn set_incident(workshop: &mut Workshop, field: IncidentField) {
    workshop.apply(Edit::SetIncident(field)).unwrap();
}

fn put_into(workshop: &mut Workshop, role: &str, function: Function) {
    let (role, function) = (role.into(), Some(function));
    workshop
        .apply(Edit::SetFunction { role, function })
        .unwrap();
}

fn add_safeguard(workshop: &mut Workshop) -> SafeguardId {
    let (text, job) = ("The alert".into(), SafeguardJob::Notice);
    let place = Place::Last;
    let edit = Edit::AddSafeguard { text, job, place };
    match crate::first(&workshop.apply(edit).unwrap()) {
        Key::Safeguard(id) => id,
        other => panic!("{other:?}"),
    }
}

#[test]
fn d1_an_incident_at_full_length_tells_what_set_it_off_and_how_it_was_noticed() {
    let (mut workshop, ..) = ready();
    set_incident(&mut workshop, IncidentField::Trigger(String::new()));
    let point = the(&workshop, Rule::D1);
    assert_eq!(point.at.field, Field::Words(TextField::Trigger));
    assert_eq!(point.detail, PointDetail::Lacks(vec![Lack::Trigger]));
    let length = SessionField::Length(SessionLength::Hour);
    let shorter = workshop.apply(Edit::SetSession(length)).unwrap();
    assert_eq!(rules(&workshop), Vec::<&str>::new());
    workshop.perform(&shorter.reversed());
    set_incident(&mut workshop, IncidentField::Kind(IncidentKind::Hazard));
    assert_eq!(rules(&workshop), Vec::<&str>::new());
}

#[test]
fn b1_b2_b3_a_near_miss_names_safeguards_how_each_did_and_why_one_did_not_hold() {
    let (mut workshop, root, _) = ready();
    set_incident(&mut workshop, IncidentField::Kind(IncidentKind::NearMiss));
    assert_eq!(the(&workshop, Rule::B1).at.field, Field::Safeguards);
    let id = add_safeguard(&mut workshop);
    assert_eq!(rules(&workshop), ["B2"]);
    let mut field = |field| workshop.apply(Edit::SetSafeguard { id, field }).unwrap();
    field(SafeguardField::Outcome(Some(SafeguardOutcome::Bypassed)));
    let again = field(SafeguardField::Causes(vec![root]));
    assert_eq!(rules(&workshop), Vec::<&str>::new());
    workshop.perform(&again.reversed());
    let point = the(&workshop, Rule::B3);
    assert_eq!(
        (point.of, point.at.field),
        (Key::Safeguard(id), Field::Explained)
    );
    for outcome in [SafeguardOutcome::Held, SafeguardOutcome::Absent] {
        let field = SafeguardField::Outcome(Some(outcome));
        workshop.apply(Edit::SetSafeguard { id, field }).unwrap();
        assert_eq!(rules(&workshop), Vec::<&str>::new());
    }
}

#[test]
fn b3_a_refuted_cause_explains_nothing() {
    let (mut workshop, ..) = ready();
    let cause = sure(&mut workshop, None, Standing::Plain);
    let refuted = CauseField::EvidenceLevel(EvidenceLevel::Refuted);
    set(&mut workshop, cause, refuted);
    let id = add_safeguard(&mut workshop);
    for field in [
        SafeguardField::Outcome(Some(SafeguardOutcome::Failed)),
        SafeguardField::Causes(vec![cause]),
    ] {
        workshop.apply(Edit::SetSafeguard { id, field }).unwrap();
    }
    assert_eq!(rules(&workshop), ["B3"]);
}

#[test]
fn c2_acts_and_deviations_tell_why_they_made_sense() {
    let (mut workshop, root, _) = ready();
    let act = sure(&mut workshop, None, Standing::Plain);
    sure(&mut workshop, Some(act), Standing::Plain);
    for nature in [Nature::Act, Nature::Deviation] {
        set(&mut workshop, act, CauseField::Nature(nature));
        let point = the(&workshop, Rule::C2);
        let both = vec![Lack::Usually, Lack::Known];
        assert_eq!(point.detail, PointDetail::Lacks(both));
        assert_eq!(point.at.field, Field::Words(TextField::Usually));
    }
    set(
        &mut workshop,
        act,
        CauseField::Usually("As that day".into()),
    );
    let point = the(&workshop, Rule::C2);
    assert_eq!(point.at.field, Field::Words(TextField::Known));
    set(
        &mut workshop,
        act,
        CauseField::Known("One line of text".into()),
    );
    assert_eq!(rules(&workshop), Vec::<&str>::new());
    // Of a condition nothing of it is asked, nor of what others do.
    set(&mut workshop, act, CauseField::Known(String::new()));
    set(&mut workshop, act, CauseField::Standing(Standing::Outside));
    set(&mut workshop, act, CauseField::Owner("The maker".into()));
    assert_eq!(rules(&workshop), Vec::<&str>::new());
    set(&mut workshop, root, CauseField::Usually("Always".into()));
    assert_eq!(rules(&workshop), Vec::<&str>::new());
}

/// Two root causes that are conditions, and an action of operations for each.
fn of_operations() -> Workshop {
    let (mut workshop, ..) = ready();
    let other = sure(&mut workshop, None, Standing::Root);
    let action = complete(&mut workshop, ActionKind::Automate, &[other]);
    let owner = ActionField::Owner("Network lead".into());
    set_action(&mut workshop, action, owner);
    put_into(&mut workshop, "head of it", Function::Operations);
    put_into(&mut workshop, "Network lead", Function::Operations);
    workshop
}

#[test]
fn a7_causes_above_daily_work_want_more_than_one_function() {
    let workshop = of_operations();
    let point = the(&workshop, Rule::A7);
    assert_eq!(point.detail, PointDetail::Function(Function::Operations));
    assert_eq!(rules(&workshop), ["A7"]);

    let unless = |change: &dyn Fn(&mut Workshop)| {
        let mut workshop = of_operations();
        change(&mut workshop);
        let found = points(&workshop);
        assert!(found.iter().all(|it| it.rule != Rule::A7), "{found:?}");
    };
    unless(&|it| put_into(it, "Network lead", Function::Development));
    unless(&|it| {
        let (role, function) = ("Network lead".into(), None);
        it.apply(Edit::SetFunction { role, function }).unwrap();
    });
    unless(&|it| {
        put_into(it, "head of it", Function::Management);
        put_into(it, "Network lead", Function::Management);
    });
    unless(&|it| {
        let root = it.roots().next().unwrap().id;
        set(it, root, CauseField::Nature(Nature::Event));
    });
    unless(&|it| {
        let id = it.actions()[1].id;
        it.apply(Edit::RemoveAction { id }).unwrap();
    });
}

#[test]
fn a8_a_decision_is_asked_of_somebody_who_can_take_it() {
    let (mut workshop, _, action) = ready();
    for kind in ActionKind::ALL {
        set_action(&mut workshop, action, ActionField::Kind(Some(*kind)));
        let needs = matches!(
            kind,
            ActionKind::Architecture
                | ActionKind::NewEquipment
                | ActionKind::Staffing
                | ActionKind::Leadership
        );
        assert_eq!(rules(&workshop).contains(&"A8"), needs, "{kind:?}");
    }
    let kind = ActionField::Kind(Some(ActionKind::Architecture));
    set_action(&mut workshop, action, kind);
    let point = the(&workshop, Rule::A8);
    assert_eq!(point.at.field, Field::Words(TextField::Decides));
    assert_eq!(point.detail, PointDetail::Lacks(vec![Lack::Decides]));

    // Nobody knows of a role without a function that it can't.
    set_action(&mut workshop, action, ActionField::Decides("Board".into()));
    assert_eq!(rules(&workshop), Vec::<&str>::new());
    put_into(&mut workshop, "Board", Function::Operations);
    let detail = the(&workshop, Rule::A8).detail;
    assert_eq!(detail, PointDetail::Function(Function::Operations));
    for function in [Function::Management, Function::Own("The owners".into())] {
        put_into(&mut workshop, "board", function);
        assert_eq!(rules(&workshop), Vec::<&str>::new());
    }
}

#[test]
fn a9_a10_a_checklist_has_five_to_nine_lines_that_begin_with_a_verb() {
    let (mut workshop, _, action) = ready();
    for (count, open) in [(0, true), (4, true), (5, false), (9, false), (10, true)] {
        let lines = vec!["Ask who is there".into(); count];
        let card = Checklist {
            lines,
            ..Checklist::default()
        };
        set_action(&mut workshop, action, ActionField::Checklist(Some(card)));
        assert_eq!(rules(&workshop).contains(&"A9"), open, "{count}");
        if open {
            let point = the(&workshop, Rule::A9);
            assert_eq!(point.at.field, Field::Checklist);
            assert_eq!(point.detail, PointDetail::Lines(count));
        }
    }
    let reading = Reading {
        without_verb: BTreeMap::from([(action, 3)]),
        ..Reading::default()
    };
    let found = workshop.readiness(&reading);
    let point = found.iter().find(|it| it.rule == Rule::A10).unwrap();
    let field = Field::Words(TextField::ChecklistLine(3));
    assert_eq!((point.of, point.at.field), (Key::Action(action), field));
}

#[test]
fn a_quarter_of_an_hour_has_no_chains_but_none_ends_at_a_person() {
    let (mut workshop, root, _) = ready();
    set(&mut workshop, root, CauseField::Nature(Nature::Act));
    let unknown = CauseField::EvidenceLevel(EvidenceLevel::Unknown);
    set(&mut workshop, root, unknown);
    assert_eq!(rules(&workshop), ["F1", "F3", "C2"]);
    let length = SessionField::Length(SessionLength::Quarter);
    workshop.apply(Edit::SetSession(length)).unwrap();
    assert_eq!(rules(&workshop), ["F3"]);
}
