//! The rules one by one, each in its smallest example.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail so")]

use chrono::{NaiveDate, NaiveDateTime};
use workshop::arbitrary::workshop;
use workshop::{
    ActionField, ActionId, ActionKind, Branch, CategoryField, CategoryId, CategorySet, CauseField,
    CauseId, Edit, Flaw, History, IncidentField, IncidentKind, Key, Language, Place, Probability,
    Refusal, Severity, Standing, Status, Step, StepKind, Strength, Workshop, limits, priority,
};

fn add(workshop: &mut Workshop, parent: Option<CauseId>, text: &str) -> CauseId {
    let edit = Edit::AddCause {
        parent,
        category: None,
        place: Place::Last,
        text: text.into(),
        entry: None,
    };
    match workshop.apply(edit).unwrap().first_added() {
        Some(Key::Cause(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn add_action(workshop: &mut Workshop, what: &str, causes: &[CauseId]) -> ActionId {
    let edit = Edit::AddAction {
        what: what.into(),
        causes: causes.to_vec(),
        place: Place::Last,
    };
    match workshop.apply(edit).unwrap().first_added() {
        Some(Key::Action(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn tag(workshop: &mut Workshop, id: CauseId, category: Option<u32>) {
    let field = CauseField::Category(category.map(CategoryId));
    workshop.apply(Edit::SetCause { id, field }).unwrap();
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn w3_a_cause_cannot_go_beneath_itself_or_its_sub_causes() {
    let mut workshop = workshop();
    let above = add(&mut workshop, None, "above");
    let below = add(&mut workshop, Some(above), "below");
    for parent in [above, below] {
        let refused = workshop.apply(Edit::MoveCause {
            id: above,
            parent: Some(parent),
            category: None,
            place: Place::Last,
        });
        assert_eq!(refused, Err(Refusal::Circle));
    }
}

#[test]
fn w4_removing_takes_all_beneath_and_unlinks_actions() {
    let mut workshop = workshop();
    let above = add(&mut workshop, None, "above");
    let below = add(&mut workshop, Some(above), "below");
    let other = add(&mut workshop, None, "other");
    let action = add_action(&mut workshop, "Change it", &[below, other]);
    let before = workshop.clone();
    let change = workshop.apply(Edit::RemoveCause { id: above }).unwrap();
    assert_eq!(workshop.cause_count(), 1);
    assert_eq!(workshop.action(action).unwrap().causes, [other]);
    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);
}

#[test]
fn w5_words_are_needed_and_white_space_is_none() {
    let mut workshop = workshop();
    let refused = workshop.apply(Edit::AddCause {
        parent: None,
        category: None,
        place: Place::Last,
        text: " \n\t ".into(),
        entry: None,
    });
    assert_eq!(refused, Err(Refusal::Empty("A cause")));
    let id = add(&mut workshop, None, "  one\n line ");
    assert_eq!(workshop.cause(id).unwrap().text, "one line");
}

#[test]
fn w6_a_cause_of_10_000_characters_is_refused_with_the_limit() {
    let mut workshop = workshop();
    let refusal = workshop
        .apply(Edit::AddCause {
            parent: None,
            category: None,
            place: Place::Last,
            text: "x".repeat(10_000),
            entry: None,
        })
        .unwrap_err();
    assert!(
        refusal
            .to_string()
            .contains("500 characters; this has 10000")
    );
}

#[test]
fn w6_depth_is_limited_for_adding_moving_and_loading() {
    let mut workshop = workshop();
    let mut parent = None;
    for level in 0..limits::DEPTH {
        parent = Some(add(&mut workshop, parent, &format!("level {level}")));
    }
    let too_deep = Refusal::TooDeep {
        most: limits::DEPTH,
    };
    let edit = Edit::AddBranches {
        parent,
        place: Place::Last,
        branches: vec![Branch {
            text: "one more".into(),
            ..Branch::default()
        }],
    };
    assert_eq!(workshop.apply(edit), Err(too_deep.clone()));
    let other = add(&mut workshop, None, "other");
    add(&mut workshop, Some(other), "beneath other");
    let last_but_one = workshop.cause(parent.unwrap()).unwrap().parent;
    let edit = Edit::MoveCause {
        id: other,
        parent: last_but_one,
        category: None,
        place: Place::Last,
    };
    assert_eq!(workshop.apply(edit), Err(too_deep.clone()));
    let mut parts = workshop.parts();
    for cause in &mut parts.causes {
        if cause.id == other {
            cause.parent = last_but_one;
        }
    }
    assert_eq!(Workshop::from_parts(parts), Err(Flaw::Refused(too_deep)));
}

#[test]
fn w7_a_category_is_inherited_until_set() {
    let mut workshop = workshop();
    let above = add(&mut workshop, None, "above");
    let below = add(&mut workshop, Some(above), "below");
    assert_eq!(workshop.category_of(below), None);
    tag(&mut workshop, above, Some(2));
    assert_eq!(workshop.category_of(below), Some(CategoryId(2)));
    tag(&mut workshop, below, Some(3));
    assert_eq!(workshop.category_of(below), Some(CategoryId(3)));
    assert_eq!(workshop.category_of(above), Some(CategoryId(2)));
}

#[test]
fn w8_names_and_initials_differ_and_two_remain() {
    let mut workshop = workshop();
    let edit = Edit::AddCategory {
        name: " technology ".into(),
        place: Place::Last,
    };
    assert_eq!(
        workshop.apply(edit),
        Err(Refusal::CategoryTwice("technology".into()))
    );
    let edit = Edit::SetCategory {
        id: CategoryId(1),
        field: CategoryField::Initial("t".into()),
    };
    assert_eq!(workshop.apply(edit), Err(Refusal::InitialTwice("T".into())));
    for id in 1..=4 {
        let edit = Edit::RemoveCategory { id: CategoryId(id) };
        workshop.apply(edit).unwrap();
    }
    let edit = Edit::RemoveCategory { id: CategoryId(5) };
    assert_eq!(workshop.apply(edit), Err(Refusal::CategoryCount));
    assert_eq!(workshop.session().category_set, CategorySet::Own);
}

#[test]
fn w9_causes_of_a_removed_category_become_unsorted_or_their_parents() {
    let mut workshop = workshop();
    let above = add(&mut workshop, None, "above");
    let below = add(&mut workshop, Some(above), "below");
    let other = add(&mut workshop, None, "other");
    tag(&mut workshop, above, Some(1));
    tag(&mut workshop, below, Some(2));
    tag(&mut workshop, other, Some(2));
    let edit = Edit::RemoveCategory { id: CategoryId(2) };
    workshop.apply(edit).unwrap();
    assert_eq!(workshop.category_of(below), Some(CategoryId(1)));
    assert_eq!(workshop.category_of(other), None);
}

#[test]
fn w9_another_set_keeps_categories_of_the_same_name() {
    let mut workshop = workshop();
    let kept = add(&mut workshop, None, "kept");
    let lost = add(&mut workshop, None, "lost");
    tag(&mut workshop, kept, Some(6));
    tag(&mut workshop, lost, Some(2));
    let before = workshop.clone();
    let change = workshop
        .apply(Edit::UseCategorySet(CategorySet::SixM))
        .unwrap();
    let category = workshop.category_of(kept).unwrap();
    assert_eq!(workshop.category(category).unwrap().name, "Environment");
    assert_eq!(workshop.category_of(lost), None);
    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);
}

#[test]
fn w8_every_set_is_sound_in_both_languages() {
    for set in CategorySet::OFFERED {
        for language in [Language::En, Language::It] {
            let workshop = Workshop::new("A case", IncidentKind::Hazard, *set, language).unwrap();
            Workshop::from_parts(workshop.parts()).unwrap();
        }
    }
}

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
        "It can't be noticed before it started (13 March 2026, 22:10)."
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
fn w16_moving_a_cause_to_where_it_stands_is_no_change() {
    let mut workshop = workshop();
    let first = add(&mut workshop, None, "first");
    let second = add(&mut workshop, None, "second");
    let edit = Edit::MoveCause {
        id: second,
        parent: None,
        category: None,
        place: Place::After(first),
    };
    assert!(workshop.apply(edit).unwrap().is_empty());
}

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
    assert_eq!(refused, Err(Refusal::Empty("A cause")));
    assert_eq!(workshop, before);
    let change = workshop
        .apply(Edit::Together(vec![word("one"), word("two")]))
        .unwrap();
    assert_eq!(change.added.len(), 2);
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
    assert_eq!(title, Flaw::Refused(Refusal::Empty("The title")));
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
        subject: String::new(),
        detail: String::new(),
    };
    let mut history = History::of([step(1, StepKind::Edit), step(2, StepKind::Edit)]);
    history.note(step(3, StepKind::Undo(2)));
    assert_eq!(history.to_undo().unwrap().seq, 1);
    assert_eq!(history.to_redo().unwrap().seq, 2);
    history.note(step(4, StepKind::Redo(2)));
    assert_eq!(history.to_undo().unwrap().seq, 2);
    history.note(step(5, StepKind::Undo(2)));
    history.note(step(6, StepKind::Edit));
    assert_eq!(history.to_redo(), None);
    assert_eq!(history.to_undo().unwrap().seq, 6);
}

#[test]
fn statements_run_from_the_root_up() {
    let mut workshop = workshop();
    let top = add(&mut workshop, None, "top");
    let middle = add(&mut workshop, Some(top), "middle");
    let root = add(&mut workshop, Some(middle), "root");
    let field = CauseField::Standing(Standing::Root);
    workshop.apply(Edit::SetCause { id: root, field }).unwrap();
    let statement = workshop.statement(root).unwrap();
    assert_eq!(statement.root.text, "root");
    let between: Vec<_> = statement.between.iter().map(|it| &*it.text).collect();
    assert_eq!(between, ["middle", "top"]);
    assert_eq!(workshop.roots().count(), 1);
}
