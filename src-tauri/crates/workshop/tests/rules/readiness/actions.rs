//! What is open of the actions.

use super::{complete, ready, rules, set, set_action, sure, the};
use crate::add_action;
use workshop::readiness::{Field, Lack, PointDetail, Reading, Rule};
use workshop::{
    ActionField, ActionId, ActionKind, CauseField, EvidenceLevel, Key, Standing, Status, TextField,
};

#[test]
fn a1_declined_actions_are_none() {
    let (mut workshop, root, action) = ready();
    let declined = ActionField::Status(Status::Declined("Too late".into()));
    set_action(&mut workshop, action, declined);
    let point = the(&workshop, Rule::A1);
    assert_eq!(
        (point.of, point.at.field),
        (Key::Cause(root), Field::Actions)
    );
    assert_eq!(rules(&workshop), ["A1"]);
}

#[test]
fn a2_a_root_cause_has_a_stronger_or_intermediate_action() {
    let (mut workshop, root, action) = ready();
    let kind = |kind| ActionField::Kind(kind);
    set_action(&mut workshop, action, kind(Some(ActionKind::Training)));
    let point = the(&workshop, Rule::A2);
    assert_eq!(point.at.key, Key::Cause(root));
    assert_eq!(point.detail, PointDetail::Unrated(vec![]));

    // A kind that isn't chosen is asked for first.
    set_action(&mut workshop, action, kind(None));
    let point = the(&workshop, Rule::A2);
    assert_eq!(
        (point.at.key, point.at.field),
        (Key::Action(action), Field::Kind)
    );
    assert_eq!(point.detail, PointDetail::Unrated(vec![action]));

    let checklist = complete(&mut workshop, ActionKind::Checklist, &[root]);
    // The other one’s kind is asked for on its own now.
    assert_eq!(rules(&workshop), ["A5"]);
    let declined = ActionField::Status(Status::Declined("Too dear".into()));
    set_action(&mut workshop, checklist, declined);
    assert_eq!(rules(&workshop), ["A2"]);
}

#[test]
fn a3_says_which_of_owner_date_and_measure_is_missing() {
    let (mut workshop, root, _) = ready();
    let bare = add_action(&mut workshop, "Ring the phone", &[root]);
    let point = the(&workshop, Rule::A3);
    let all = vec![Lack::Owner, Lack::Due, Lack::Measure];
    assert_eq!(point.detail, PointDetail::Lacks(all));
    assert_eq!(point.at.field, Field::Words(TextField::Owner));

    set_action(&mut workshop, bare, ActionField::Owner("SOC".into()));
    assert_eq!(the(&workshop, Rule::A3).at.field, Field::Due);

    // What is done needs no date any more; what is declined needs nothing.
    set_action(&mut workshop, bare, ActionField::Status(Status::Done));
    let point = the(&workshop, Rule::A3);
    assert_eq!(point.detail, PointDetail::Lacks(vec![Lack::Measure]));
    let declined = ActionField::Status(Status::Declined("Too dear".into()));
    set_action(&mut workshop, bare, declined);
    assert_eq!(rules(&workshop), Vec::<&str>::new());
}

#[test]
fn a4_an_action_for_a_refuted_cause_is_told_unless_it_is_declined() {
    let (mut workshop, root, _) = ready();
    let gone = sure(&mut workshop, None, Standing::Root);
    let action = complete(&mut workshop, ActionKind::Simplify, &[root, gone]);
    assert_eq!(rules(&workshop), Vec::<&str>::new());
    let refuted = CauseField::EvidenceLevel(EvidenceLevel::Refuted);
    set(&mut workshop, gone, refuted);
    // No action is wanted for a refuted root cause: F1 says what is the matter with it.
    assert_eq!(rules(&workshop), ["F1", "A4"]);
    let point = the(&workshop, Rule::A4);
    assert_eq!(point.of, Key::Action(action));
    assert_eq!(point.detail, PointDetail::Refuted(vec![gone]));
    let declined = ActionField::Status(Status::Declined("Refuted".into()));
    set_action(&mut workshop, action, declined);
    assert_eq!(rules(&workshop), ["F1"]);
}

#[test]
fn a5_an_action_addresses_a_cause_and_has_a_kind() {
    let (mut workshop, root, _) = ready();
    let stray = complete(&mut workshop, ActionKind::Simplify, &[]);
    let point = the(&workshop, Rule::A5);
    assert_eq!(point.detail, PointDetail::Lacks(vec![Lack::Cause]));
    assert_eq!(point.at.field, Field::Addresses);

    set_action(&mut workshop, stray, ActionField::Kind(None));
    let point = the(&workshop, Rule::A5);
    assert_eq!(
        point.detail,
        PointDetail::Lacks(vec![Lack::Cause, Lack::Kind])
    );
    set_action(&mut workshop, stray, ActionField::Causes(vec![root]));
    let point = the(&workshop, Rule::A5);
    assert_eq!(point.detail, PointDetail::Lacks(vec![Lack::Kind]));
    assert_eq!(point.at.field, Field::Kind);

    let declined = ActionField::Status(Status::Declined("Too dear".into()));
    set_action(&mut workshop, stray, declined);
    assert_eq!(rules(&workshop), Vec::<&str>::new());

    // Before there is a cause, there is none to link it to.
    let mut empty = workshop::arbitrary::workshop();
    add_action(&mut empty, "Ring twice", &[]);
    let point = the(&empty, Rule::A5);
    assert_eq!(point.detail, PointDetail::Lacks(vec![Lack::Kind]));
}

#[test]
fn a6_an_action_that_is_aimed_at_one_person_is_told_unless_it_is_declined() {
    let (mut workshop, _, action) = ready();
    let reading = Reading {
        aimed: [action, ActionId(999)].into(),
        ..Reading::default()
    };
    let found = workshop.readiness(&reading);
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].rule, found[0].of),
        (Rule::A6, Key::Action(action))
    );
    let declined = ActionField::Status(Status::Declined("Too weak".into()));
    set_action(&mut workshop, action, declined);
    let ids: Vec<_> = workshop.readiness(&reading);
    assert!(ids.iter().all(|it| it.rule != Rule::A6));
}
