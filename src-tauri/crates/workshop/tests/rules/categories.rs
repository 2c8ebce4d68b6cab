//! Categories.

use crate::{add, tag};
use workshop::arbitrary::workshop;
use workshop::{
    CategoryField, CategoryId, CategorySet, Edit, IncidentKind, Language, Place, Refusal, Workshop,
};

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
fn w8_a_new_category_has_a_letter_of_its_name_and_a_hue_that_are_free() {
    let mut workshop = workshop();
    let shown = |workshop: &Workshop| -> Vec<(String, u8)> {
        let all = workshop.categories();
        all.iter().map(|it| (it.initial.clone(), it.hue)).collect()
    };
    // Those of the set, in its order.
    let set = shown(&workshop);
    let initials: Vec<_> = set.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(initials, ["P", "T", "C", "R", "U", "E"]);
    assert!(set.iter().map(|it| it.1).eq(0..6));
    // T and E stand for others; the next letter that doesn't is S.
    for name in ["Tests", "1"] {
        let name = name.into();
        let place = Place::Last;
        workshop.apply(Edit::AddCategory { name, place }).unwrap();
    }
    assert_eq!(shown(&workshop)[6..], [("S".into(), 6), ("1".into(), 7)]);
}

#[test]
fn w7_a_cause_can_be_added_with_a_category_of_its_own() {
    let mut workshop = workshop();
    let edit = Edit::AddCause {
        parent: None,
        category: Some(CategoryId(2)),
        place: Place::Last,
        text: "The standby was empty".into(),
        entry: None,
    };
    workshop.apply(edit).unwrap();
    let own: Vec<_> = workshop.causes().map(|it| it.category).collect();
    assert_eq!(own, [Some(CategoryId(2))]);
}
