//! The graph of causes.

use crate::{add, add_action};
use workshop::arbitrary::workshop;
use workshop::{Branch, CauseField, Edit, Flaw, Place, Refusal, Standing, Thing, Workshop, limits};

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
    assert_eq!(refused, Err(Refusal::Empty(Thing::Cause)));
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
