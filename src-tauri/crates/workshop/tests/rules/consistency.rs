//! Edits together, records from elsewhere, undo and redo.

use crate::add;
use std::convert::Infallible;
use workshop::arbitrary::workshop;
use workshop::{
    CategoryId, CauseId, Edit, Flaw, History, Place, Refusal, Step, StepKind, Thing, Workshop,
    limits,
};

#[test]
fn w19_edits_made_together_are_one_change_or_none() {
    let mut workshop = workshop();
    let word = |text: &str| Edit::AddCause {
        parent: None,
        category: None,
        place: Place::Last,
        text: text.into(),
        entry: None,
    };
    let before = workshop.clone();
    let refused = workshop.apply(Edit::Together(vec![word("one"), word("")]));
    assert_eq!(refused, Err(Refusal::Empty(Thing::Cause)));
    assert_eq!(workshop, before);
    let change = workshop
        .apply(Edit::Together(vec![word("one"), word("two")]))
        .unwrap();
    assert_eq!(change.added().len(), 2);
    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);
}

#[test]
fn w20_records_with_flaws_are_named() {
    let mut workshop = workshop();
    let above = add(&mut workshop, None, "above");
    let below = add(&mut workshop, Some(above), "below");
    let flaw = |change: &dyn Fn(&mut workshop::Parts)| {
        let mut parts = workshop.parts();
        change(&mut parts);
        Workshop::from_parts(parts).unwrap_err()
    };
    let circle = flaw(&|parts| parts.causes[0].parent = Some(below));
    assert!(matches!(circle, Flaw::Circle(_)), "{circle}");
    let lost = flaw(&|parts| parts.causes[0].parent = Some(CauseId(99)));
    assert_eq!(lost, Flaw::LostParent("above".into()));
    let doubled = flaw(&|parts| parts.causes[0].id = CauseId(1));
    assert_eq!(doubled, Flaw::DoubledId(1));
    let category = flaw(&|parts| parts.causes[0].category = Some(CategoryId(99)));
    assert_eq!(category, Flaw::LostCategory("above".into()));
    let title = flaw(&|parts| parts.incident.title.clear());
    assert_eq!(title, Flaw::Refused(Refusal::Empty(Thing::Title)));
    let many = flaw(&|parts| {
        let one = parts.causes[0].clone();
        parts.causes = vec![one; limits::CAUSES + 1];
    });
    assert!(matches!(many, Flaw::Refused(Refusal::TooManyCauses { .. })));
}

#[test]
fn w21_redo_is_open_until_the_next_edit() {
    let step = |seq, kind| Step {
        seq,
        kind,
        edit: "add_cause".into(),
        edited_text: String::new(),
        edited_to: String::new(),
    };
    let mut journal = vec![step(1, StepKind::Edit), step(2, StepKind::Edit)];
    let mut history = |made| {
        journal.push(made);
        let latest_first = journal.iter().rev().cloned();
        History::read(latest_first.map(Ok::<_, Infallible>)).unwrap()
    };
    let undone = history(step(3, StepKind::Undo(2)));
    assert_eq!(undone.to_undo().unwrap().seq, 1);
    assert_eq!(undone.to_redo().unwrap().seq, 2);
    let redone = history(step(4, StepKind::Redo(2)));
    assert_eq!(redone.to_undo().unwrap().seq, 2);
    assert_eq!(redone.to_redo(), None);
    history(step(5, StepKind::Undo(2)));
    let edited = history(step(6, StepKind::Edit));
    assert_eq!(edited.to_redo(), None);
    assert_eq!(edited.to_undo().unwrap().seq, 6);
}

/// Of a long journal only the end is read.
#[test]
fn w21_no_more_of_a_journal_is_read_than_undo_needs() {
    let mut read = 0;
    let endless = (0..).map(|n| {
        read += 1;
        Ok::<_, Infallible>(Step {
            seq: 1_000_000 - n,
            kind: StepKind::Edit,
            edit: String::new(),
            edited_text: String::new(),
            edited_to: String::new(),
        })
    });
    assert!(History::read(endless).unwrap().to_undo().is_some());
    assert_eq!(read, 1);
}
