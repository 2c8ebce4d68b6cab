//! What is open of the causes, and of ideas that are none yet.

use super::{complete, make, points, ready, rules, set, sure, the};
use workshop::readiness::{Field, PointDetail, Reading, Rule};
use workshop::{
    ActionKind, CauseField, CauseId, Edit, EvidenceLevel, Key, Nature, Standing, TextField,
    Workshop,
};

#[test]
fn f1_every_link_from_a_root_cause_to_the_effect_holds() {
    let (mut workshop, root, _) = ready();
    let above = sure(&mut workshop, None, Standing::Contributing);
    let inner = sure(&mut workshop, Some(above), Standing::Root);
    complete(&mut workshop, ActionKind::Simplify, &[inner]);
    assert_eq!(rules(&workshop), Vec::<&str>::new());

    let mut level = |id, level| set(&mut workshop, id, CauseField::EvidenceLevel(level));
    level(above, EvidenceLevel::Possible);
    level(inner, EvidenceLevel::Unknown);
    let point = the(&workshop, Rule::F1);
    assert_eq!(point.of, Key::Cause(inner));
    assert_eq!(point.at.key, Key::Cause(inner));
    assert_eq!(point.at.field, Field::Evidence);
    let PointDetail::Links(links) = point.detail else {
        panic!("{:?}", point.detail)
    };
    let links: Vec<_> = links.iter().map(|it| (it.cause, it.level)).collect();
    let weak = [
        (inner, EvidenceLevel::Unknown),
        (above, EvidenceLevel::Possible),
    ];
    assert_eq!(links, weak);

    set(
        &mut workshop,
        root,
        CauseField::EvidenceLevel(EvidenceLevel::Confirmed),
    );
    assert_eq!(rules(&workshop), ["F1"]);
}

#[test]
fn f1_a_refuted_link_breaks_the_chain_and_nothing_more_is_asked_of_what_is_beneath() {
    let (mut workshop, ..) = ready();
    let above = sure(&mut workshop, None, Standing::Plain);
    let refuted = CauseField::EvidenceLevel(EvidenceLevel::Refuted);
    set(&mut workshop, above, refuted);
    let inner = sure(&mut workshop, Some(above), Standing::Root);
    let act = sure(&mut workshop, Some(inner), Standing::Outside);
    set(&mut workshop, act, CauseField::Nature(Nature::Act));
    // No action, no cause beneath the act, no owner: all of it hangs on what isn't so.
    assert_eq!(rules(&workshop), ["F1"]);
    let point = the(&workshop, Rule::F1);
    assert_eq!(
        (point.of, point.at.key),
        (Key::Cause(inner), Key::Cause(above))
    );
}

#[test]
fn f3_f4_an_act_and_a_deviation_have_a_cause_beneath_them() {
    for (nature, rule) in [(Nature::Act, "F3"), (Nature::Deviation, "F4")] {
        let (mut workshop, ..) = ready();
        let outer = sure(&mut workshop, None, Standing::Contributing);
        make(&mut workshop, outer, nature);
        assert_eq!(rules(&workshop), [rule]);

        // An act beneath an act is asked about in its stead.
        let inner = sure(&mut workshop, Some(outer), Standing::Contributing);
        make(&mut workshop, inner, nature);
        let found = points(&workshop);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].of, Key::Cause(inner));
        assert_eq!(found[0].at.field, Field::Beneath);

        let condition = sure(&mut workshop, Some(inner), Standing::Contributing);
        assert_eq!(rules(&workshop), Vec::<&str>::new());

        // What is refuted explains nothing.
        let refuted = CauseField::EvidenceLevel(EvidenceLevel::Refuted);
        set(&mut workshop, condition, refuted);
        assert_eq!(rules(&workshop), [rule]);
    }
}

#[test]
fn o1_outside_our_control_the_asking_stops_where_an_owner_is_named() {
    let (mut workshop, ..) = ready();
    let act = sure(&mut workshop, None, Standing::Outside);
    set(&mut workshop, act, CauseField::Nature(Nature::Act));
    assert_eq!(rules(&workshop), ["O1"]);
    set(&mut workshop, act, CauseField::Owner("The supplier".into()));
    assert_eq!(rules(&workshop), Vec::<&str>::new());
}

#[test]
fn f5_an_omission_counts_only_where_there_was_a_duty_beforehand() {
    let (mut workshop, root, _) = ready();
    let act = sure(&mut workshop, None, Standing::Contributing);
    sure(&mut workshop, Some(act), Standing::Contributing);
    let reading = Reading {
        omissions: [act, CauseId(999)].into(),
        ..Reading::default()
    };
    // A condition that sounds like one is none.
    assert_eq!(workshop.readiness(&reading), []);
    make(&mut workshop, act, Nature::Act);
    let found = workshop.readiness(&reading);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].rule, Rule::F5);
    assert_eq!(found[0].at.field, Field::Words(TextField::Duty));
    set(&mut workshop, act, CauseField::Duty("Call back".into()));
    assert_eq!(workshop.readiness(&reading), []);
    assert!(workshop.cause(root).is_some());
}

#[test]
fn c1_the_same_cause_in_two_places_is_told_once_of_the_later() {
    let (mut workshop, root, _) = ready();
    let say = |workshop: &mut Workshop, id, text: &str| {
        set(workshop, id, CauseField::Text(text.into()));
    };
    let other = sure(&mut workshop, None, Standing::Plain);
    say(&mut workshop, root, "No escalation path");
    say(&mut workshop, other, "no  escalation path.");
    let point = the(&workshop, Rule::C1);
    assert_eq!(point.of, Key::Cause(other));
    assert_eq!(point.detail, PointDetail::Same(root));
    // What measures it says something (the signs of a sentence don't).
    say(&mut workshop, root, "Pressure < 5 bar");
    say(&mut workshop, other, "Pressure > 5 bar");
    assert_eq!(rules(&workshop), Vec::<&str>::new());
    say(&mut workshop, other, "pressure <5 bar.");
    the(&workshop, Rule::C1);
    // What is refuted is in no place any more.
    let refuted = CauseField::EvidenceLevel(EvidenceLevel::Refuted);
    set(&mut workshop, other, refuted);
    assert_eq!(rules(&workshop), Vec::<&str>::new());
}

#[test]
fn t1_ideas_that_were_never_placed_are_counted_in_one_point() {
    let (mut workshop, ..) = ready();
    let idea = |text: &str| workshop::Branch {
        text: text.into(),
        ..Default::default()
    };
    let ideas = vec![idea("The door was open"), idea("No light at night")];
    workshop.apply(Edit::AddIdeas { ideas }).unwrap();
    let point = the(&workshop, Rule::T1);
    assert!(matches!(point.of, Key::Idea(_)));
    assert_eq!(point.detail, PointDetail::Waiting(2));
}
