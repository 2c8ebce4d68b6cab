//! What is open of words: gaps, and wordings worth a look.

use super::{points, ready, set, set_action, the};
use workshop::readiness::{Field, PointDetail, Reading, Rule};
use workshop::{ActionField, CauseField, CauseId, Edit, Key, TextField, TextLocation};

#[test]
fn g1_a_gap_that_nobody_has_filled_is_told_where_it_stands() {
    let (mut workshop, root, action) = ready();
    let text = CauseField::Text("It took … hours until … was known".into());
    set(&mut workshop, root, text);
    let what = ActionField::What("Try the restore, and so on…".into());
    set_action(&mut workshop, action, what);
    let point = the(&workshop, Rule::G1);
    assert_eq!(point.at.key, Key::Cause(root));
    assert_eq!(point.at.field, Field::Words(TextField::Text));
    let ideas = vec![workshop::Branch {
        text: "Nobody knew that … hours had passed".into(),
        ..Default::default()
    }];
    workshop.apply(Edit::AddIdeas { ideas }).unwrap();
    let last = points(&workshop).pop().unwrap();
    assert_eq!(last.rule, Rule::G1);
    assert!(matches!(last.at.key, Key::Idea(_)));
    for (text, is_one) in [
        ("… existed", true),
        ("known to “…” of six", true),
        ("… ", true),
        ("and so on…", false),
        ("no such thing", false),
    ] {
        assert_eq!(workshop::has_gap(text), is_one, "{text}");
    }
}

#[test]
fn f2_wordings_come_last_in_the_order_of_the_report_and_only_where_the_text_is_there() {
    let (workshop, root, action) = ready();
    let location = |key| TextLocation {
        key,
        field: TextField::Text,
    };
    let reading = Reading {
        wordings: vec![
            location(Key::Action(action)),
            location(Key::Cause(root)),
            location(Key::Cause(CauseId(999))),
            location(Key::Effect),
        ],
        ..Reading::default()
    };
    let found = workshop.readiness(&reading);
    let keys: Vec<_> = found.iter().map(|it| it.of).collect();
    assert_eq!(keys, [Key::Effect, Key::Cause(root), Key::Action(action)]);
    assert!(found.iter().all(|it| it.rule.id() == "F2"));
    // Each says which of those that were read it is about.
    let which: Vec<_> = found.iter().map(|it| it.detail.clone()).collect();
    assert_eq!(which, [3, 1, 0].map(PointDetail::Wording));
}
