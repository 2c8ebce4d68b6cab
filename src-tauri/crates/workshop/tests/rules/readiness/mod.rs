//! What is still open in a workshop, rule by rule.

mod actions;
mod causes;
mod culture;
mod happened;
mod problem;
mod words;

use crate::{add, add_action};
use workshop::arbitrary::workshop;
use workshop::readiness::{Point, Reading, Rule, Subject};
use workshop::{
    ActionField, ActionId, ActionKind, CauseField, CauseId, Edit, EvidenceLevel, IncidentField,
    Nature, Severity, Standing, Workshop,
};

fn set(workshop: &mut Workshop, id: CauseId, field: CauseField) {
    workshop.apply(Edit::SetCause { id, field }).unwrap();
}

/// An act, say, that tells why it made sense (C2).
fn make(workshop: &mut Workshop, id: CauseId, nature: Nature) {
    for field in [
        CauseField::Nature(nature),
        CauseField::Usually("As on that day".into()),
        CauseField::Known("One line of text".into()),
    ] {
        set(workshop, id, field);
    }
}

fn set_action(workshop: &mut Workshop, id: ActionId, field: ActionField) {
    workshop.apply(Edit::SetAction { id, field }).unwrap();
}

/// A cause with evidence, so that only what is looked at is open.
fn sure(workshop: &mut Workshop, parent: Option<CauseId>, standing: Standing) -> CauseId {
    // Each has words of its own (C1).
    let words = format!("The path existed on paper {}", workshop.causes().count());
    let id = add(workshop, parent, &words);
    let level = CauseField::EvidenceLevel(EvidenceLevel::Supported);
    set(workshop, id, level);
    set(workshop, id, CauseField::Standing(standing));
    id
}

fn complete(workshop: &mut Workshop, kind: ActionKind, causes: &[CauseId]) -> ActionId {
    let id = add_action(workshop, "Change it", causes);
    set_action(workshop, id, ActionField::Kind(Some(kind)));
    set_action(workshop, id, ActionField::Owner("Head of IT".into()));
    let due = ActionField::Due(Some(crate::day("2026-05-01")));
    set_action(workshop, id, due);
    let counts = ActionField::MeasureCounts("Minutes".into());
    set_action(workshop, id, counts);
    id
}

/// Nothing is open: an effect, a root cause with evidence, an action that holds.
fn ready() -> (Workshop, CauseId, ActionId) {
    let mut workshop = workshop();
    let effect = Edit::SetEffect("14 servers were down for 38 hours".into());
    workshop.apply(effect).unwrap();
    let harm = IncidentField::Actual(Some(Severity::Major));
    workshop.apply(Edit::SetIncident(harm)).unwrap();
    for field in [
        IncidentField::Trigger("An update".into()),
        IncidentField::Detection("The SOC saw it".into()),
    ] {
        workshop.apply(Edit::SetIncident(field)).unwrap();
    }
    let root = sure(&mut workshop, None, Standing::Root);
    let action = complete(&mut workshop, ActionKind::Simplify, &[root]);
    (workshop, root, action)
}

fn points(workshop: &Workshop) -> Vec<Point> {
    workshop.readiness(&Reading::default())
}

fn rules(workshop: &Workshop) -> Vec<&'static str> {
    points(workshop).iter().map(|it| it.rule.id()).collect()
}

/// The one point of a rule.
fn the(workshop: &Workshop, rule: Rule) -> Point {
    let mut found = points(workshop).into_iter().filter(|it| it.rule == rule);
    let point = found.next().unwrap();
    assert_eq!(found.next(), None);
    point
}

#[test]
fn nothing_is_open_in_a_workshop_that_is_ready() {
    assert_eq!(rules(&ready().0), Vec::<&str>::new());
}

#[test]
fn p0_r0_an_empty_workshop_has_no_problem_statement_and_no_root_cause() {
    assert_eq!(rules(&workshop()), ["P0", "S1", "D1", "R0"]);
}

#[test]
fn rules_have_ids_of_their_own_and_every_subject_has_some() {
    let ids: std::collections::BTreeSet<_> = Rule::ALL.iter().map(|it| it.id()).collect();
    assert_eq!(ids.len(), Rule::ALL.len());
    let table = include_str!("../../../RULES.md");
    for rule in Rule::ALL {
        let row = format!("| {} |", rule.id());
        assert!(table.contains(&row), "{row}");
    }
    for subject in [
        Subject::Problem,
        Subject::Safeguards,
        Subject::Causes,
        Subject::Actions,
        Subject::Wordings,
    ] {
        assert!(Rule::ALL.iter().any(|it| it.subject() == subject));
    }
}
