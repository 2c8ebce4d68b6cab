//! What the library of patterns promises, and how near is judged.

use super::near::{Question, ranked};
use super::{WorkArea, all, areas, kind_named};
use std::collections::HashSet;
use workshop::{ActionKind, CategorySet, Edit, Language, Place, Strength, Workshop};

/// How English actions begin. A new verb is added here.
const VERBS: &[&str] = &[
    "Add",
    "Agree",
    "Begin",
    "Block",
    "Bring",
    "Build",
    "Call",
    "Count",
    "Delay",
    "Delete",
    "Fit",
    "Give",
    "Hand",
    "Have",
    "Hold",
    "Install",
    "Keep",
    "Let",
    "Limit",
    "Link",
    "Make",
    "Mark",
    "Match",
    "Measure",
    "Name",
    "Pass",
    "Plan",
    "Protect",
    "Put",
    "Rearrange",
    "Refuse",
    "Release",
    "Remove",
    "Replace",
    "Report",
    "Require",
    "Reserve",
    "Restore",
    "Ring",
    "Route",
    "Run",
    "Separate",
    "Set",
    "Shape",
    "Show",
    "Split",
    "Start",
    "Store",
    "Switch",
    "Take",
    "Thank",
    "Try",
    "Walk",
    "Write",
];

#[test]
fn there_are_some_seventy_and_each_area_has_at_least_eight() {
    assert!((60..=90).contains(&all().count()), "{}", all().count());
    for area in WorkArea::ALL {
        let found = all().filter(|it| it.areas.contains(&area)).count();
        assert!(found >= 8, "{area:?} has {found}");
        assert!(all().any(|it| it.areas[0] == area));
    }
}

#[test]
fn none_is_weaker_and_each_is_itself() {
    let mut seen = HashSet::new();
    for pattern in all() {
        assert_ne!(pattern.kind.strength(), Strength::Weaker, "{}", pattern.id);
        let areas: HashSet<_> = pattern.areas.iter().map(|it| *it as usize).collect();
        assert_eq!(areas.len(), pattern.areas.len(), "{}", pattern.id);
        for words in [
            pattern.id,
            pattern.en.action,
            pattern.en.changes,
            pattern.it.action,
            pattern.it.changes,
        ] {
            assert!(seen.insert(words), "twice: {words}");
        }
    }
    let stronger = all().filter(|it| it.kind.strength() == Strength::Stronger);
    assert!(stronger.count() * 2 > all().count());
}

#[test]
fn an_action_begins_with_a_verb_and_fits_into_a_plan() {
    for pattern in all() {
        let (en, it) = (pattern.en.action, pattern.it.action);
        let first = en.split(' ').next().unwrap();
        assert!(VERBS.contains(&first), "{en}");
        let first = it.split(' ').next().unwrap();
        let infinitive = ["are", "ere", "ire", "rre", "ar", "er"];
        assert!(infinitive.iter().any(|end| first.ends_with(end)), "{it}");
        for action in [en, it] {
            assert!(action.chars().count() <= 120, "{action}");
            assert!(!action.ends_with('.'), "{action}");
        }
        for changes in [pattern.en.changes, pattern.it.changes] {
            assert!(changes.chars().count() <= 100, "{changes}");
            assert!(changes.ends_with('.'), "{changes}");
        }
    }
}

#[test]
fn every_category_of_every_set_has_areas_in_both_languages() {
    for set in CategorySet::OFFERED {
        let table = areas::of_set(*set);
        for language in [Language::En, Language::It] {
            let names = set.categories(language);
            assert_eq!(names.len(), table.len(), "{set:?}");
            for ((name, _), areas) in names.iter().zip(table) {
                // The same name means the same in every set.
                assert_eq!(areas::of_name(name), areas.to_vec(), "{name}");
                assert!(!areas.is_empty());
            }
        }
    }
}

#[test]
fn own_categories_are_understood_by_their_words() {
    assert_eq!(areas::of_name("Tooling"), [WorkArea::Technology]);
    assert_eq!(areas::of_name("Il carico di lavoro"), [WorkArea::People]);
    assert_eq!(areas::of_name("Cultura del sito"), [WorkArea::Culture]);
    let two = [WorkArea::Technology, WorkArea::Communication];
    assert_eq!(areas::of_name("Alerts from systems"), two);
    assert_eq!(areas::of_name("Miscellaneous"), []);
}

/// The ids of what is near a cause in a category of the default set, and an
/// action for it.
fn near(category: &str, cause: &str, action: &str) -> Vec<(&'static str, Strength)> {
    let (workshop, question) = asked(category, cause, action);
    let found = ranked(&question, workshop.session().language);
    assert_eq!(found.len(), all().count());
    let near = found.iter().filter(|it| it.view(Language::En).near);
    near.map(|it| (it.pattern.id, it.pattern.kind.strength()))
        .collect()
}

fn asked(category: &str, cause: &str, action: &str) -> (Workshop, Question) {
    let mut workshop = workshop::arbitrary::workshop();
    let categories = workshop.categories();
    let category = categories.iter().find(|it| it.name == category);
    let edit = Edit::AddCause {
        parent: None,
        category: category.map(|it| it.id),
        place: Place::Last,
        text: cause.into(),
        entry: None,
    };
    workshop.apply(edit).unwrap();
    let causes: Vec<_> = workshop.causes().map(|it| it.id).collect();
    let question = Question::of(&workshop, &causes, action);
    (workshop, question)
}

#[test]
fn the_area_of_the_cause_comes_first_and_shared_words_lead() {
    let found = near(
        "Communication",
        "SOC alerts reach IT by e-mail only, without a receipt",
        "Remind the team to read alerts",
    );
    assert_eq!(found.len(), 6);
    let mut ids = found.iter().map(|it| it.0);
    assert_eq!(ids.next(), Some("rings-until-taken"));
    assert!(ids.any(|it| it == "route-to-who-is-on-duty"));
}

#[test]
fn without_an_area_words_decide_and_without_both_nothing_is_near() {
    let found = near("", "Two look-alike vials stand in one drawer", "");
    assert_eq!(found[0].0, "look-alikes-apart");
    assert_eq!(near("", "Xyz", "Qwerty"), []);
}

#[test]
fn training_in_italian_has_nothing_to_do_with_the_form_of_things() {
    let (_, question) = asked("", "Xyz", "Formare i sistemisti sulla escalation");
    let found = ranked(&question, Language::It);
    let near = found.iter().filter(|it| it.view(Language::It).near);
    let near: Vec<_> = near.map(|it| it.pattern.id).collect();
    assert!(!near.contains(&"fits-one-way-only"), "{near:?}");
}

#[test]
fn among_equals_the_stronger_comes_first() {
    let found = near("Culture & incentives", "Xyz", "");
    assert!(
        found.iter().all(|it| it.1 == Strength::Stronger),
        "{found:?}"
    );
}

#[test]
fn what_is_not_near_stands_area_by_area() {
    let (_, question) = asked("People & resources", "He was alone all night", "");
    let areas: Vec<_> = ranked(&question, Language::En)
        .iter()
        .map(|it| it.view(Language::En))
        .skip_while(|it| it.near)
        .map(|it| it.area)
        .collect();
    assert_eq!(areas[0], WorkArea::People);
    let mut changes = areas.clone();
    changes.dedup();
    assert_eq!(changes.len(), WorkArea::ALL.len(), "{changes:?}");
}

#[test]
fn the_guards_names_of_kinds_are_the_hierarchys() {
    assert_eq!(
        kind_named("forcing_function"),
        Some(ActionKind::ForcingFunction)
    );
    assert_eq!(
        kind_named("remove_look_alikes"),
        Some(ActionKind::RemoveLookAlikes)
    );
    assert_eq!(kind_named("prayer"), None);
}
