//! Patterns for stronger actions, and kinds that are suggested: as a window asks
//! for them.

use crate::support::{add, begin_as, open};
use app::{App, WorkshopId};
use serde_json::{Value, json};
use workshop::{Edit, Key, Language};

fn ask(app: &mut App, name: &str, args: Value) -> Value {
    serde_json::from_str(&app.call(name, args).unwrap()).unwrap()
}

/// A workshop with a cause and a weaker action for it; both their numbers.
fn weak_plan(app: &mut App, language: Language) -> (WorkshopId, u32, u32) {
    let id = begin_as(app, "A case", language);
    app.edit(id, add("Alerts reach nobody at night")).unwrap();
    let cause = app.open_workshop(id).unwrap().parts.causes[0].id;
    let action = json!({"add_action": {
        "what": "Train the team to look at alerts", "causes": [cause], "kind": "training"
    }});
    let edit: Edit = serde_json::from_value(action).unwrap();
    let Some(Key::Action(action)) = app.edit(id, edit).unwrap().added else {
        panic!("no action was added");
    };
    (id, cause.0, action.0)
}

#[test]
fn patterns_come_in_the_workshops_language_and_become_a_draft_in_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let (id, cause, weak) = weak_plan(&mut app, Language::En);
    let about = json!({"id": id, "about": {"action": weak}});
    let ideas = ask(&mut app, "patterns", about.clone());
    let ideas = ideas.as_array().unwrap();
    assert!(ideas.len() >= 60);
    assert!(ideas[0]["near"].as_bool().unwrap());
    assert_ne!(ideas[0]["strength"], "weaker");

    let idea = &ideas[0];
    let draft = json!({"add_action": {
        "what": idea["action"], "causes": [cause], "kind": idea["kind"], "place": {"after": weak}
    }});
    app.edit(id, serde_json::from_value(draft).unwrap())
        .unwrap();
    let plan = app.open_workshop(id).unwrap().parts.actions;
    assert_eq!(plan[1].what, idea["action"]);
    assert_eq!(plan[1].causes[0].0, cause);
    // It is in the plan now, and not offered again.
    let again = ask(&mut app, "patterns", about);
    assert!(!again.as_array().unwrap().contains(idea));
    app.undo(id).unwrap();
    assert_eq!(app.open_workshop(id).unwrap().parts.actions.len(), 1);

    let (other, cause, _) = weak_plan(&mut app, Language::It);
    let about = json!({"id": other, "about": {"cause": cause}});
    let found = ask(&mut app, "patterns", about);
    let english: Vec<_> = ideas.iter().map(|it| &it["action"]).collect();
    let mut italian = found.as_array().unwrap().iter();
    assert!(!italian.any(|it| english.contains(&&it["action"])));
}

#[test]
fn patterns_for_what_is_gone_are_refused_politely() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let (id, ..) = weak_plan(&mut app, Language::En);
    for about in [json!({"action": 999}), json!({"cause": 999})] {
        let answer = app.call("patterns", json!({"id": id, "about": about}));
        assert!(!answer.unwrap_err().message().is_empty());
    }
}

#[test]
fn w12_kinds_are_suggested_and_nothing_is_set() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let (id, ..) = weak_plan(&mut app, Language::En);
    let before = app.open_workshop(id).unwrap();
    let whats = json!(["", "Train all staff on alerts", "Xyzzy"]);
    let kinds = ask(&mut app, "suggest_kinds", json!({"id": id, "whats": whats}));
    assert_eq!(kinds.as_array().unwrap().len(), 3);
    assert_eq!(kinds[0], Value::Null);
    let after = app.open_workshop(id).unwrap();
    assert_eq!(before.revision, after.revision);
    assert_eq!(before.parts, after.parts);
}
