//! What is still open, in words.

use crate::support::{add, begin, begin_as, open};
use app::{App, Language, OpenPoint, WorkshopId};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use workshop::Key;
use workshop::readiness::Rule;

fn edit(app: &mut App, id: WorkshopId, edit: Value) -> Option<Key> {
    let edit = serde_json::from_value(edit).unwrap();
    app.edit(id, edit).unwrap().added
}

fn points(app: &mut App, id: WorkshopId, language: Language) -> Vec<OpenPoint> {
    app.readiness(id, language).unwrap().points
}

fn cause(app: &mut App, id: WorkshopId, text: &str) -> u32 {
    match app.edit(id, add(text)).unwrap().added {
        Some(Key::Cause(cause)) => cause.0,
        other => unreachable!("{other:?}"),
    }
}

fn set(app: &mut App, id: WorkshopId, cause: u32, field: Value) {
    edit(app, id, json!({"set_cause": {"id": cause, "field": field}}));
}

#[test]
fn a_point_says_where_what_and_why_in_the_language_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let act = cause(&mut app, id, "The alert was left until Monday");
    set(&mut app, id, act, json!({"nature": "act"}));
    let english = points(&mut app, id, Language::En);
    let f3 = english.iter().find(|it| it.rule == Rule::F3).unwrap();
    assert_eq!(f3.place, "The alert was left until Monday");
    assert_eq!(f3.open, "Nothing explains this act yet.");
    assert!(f3.satisfied_by.starts_with("Add what made it possible."));
    let italian = points(&mut app, id, Language::It);
    assert_eq!(italian.len(), english.len());
    let f3 = italian.iter().find(|it| it.rule == Rule::F3).unwrap();
    assert_eq!(f3.open, "Ancora niente spiega questo atto.");
    // What people wrote stays as they wrote it.
    assert_eq!(f3.place, "The alert was left until Monday");
}

/// Everything is open that can be without the guard.
fn everything(app: &mut App) -> WorkshopId {
    let id = begin(app);
    let root = cause(app, id, "Nobody was on call");
    set(app, id, root, json!({"standing": "root"}));
    let act = cause(app, id, "The alert was left until Monday");
    set(app, id, act, json!({"nature": "act"}));
    let deviation = cause(app, id, "The change went out untested");
    set(app, id, deviation, json!({"nature": "deviation"}));
    let outside = cause(app, id, "The maker published late");
    set(app, id, outside, json!({"standing": "outside"}));
    let weak = cause(app, id, "One segment since 2017");
    set(app, id, weak, json!({"standing": "root"}));
    let refuted = cause(app, id, "The backup was broken");
    set(app, id, refuted, json!({"evidence_level": "refuted"}));
    let action = json!({"add_action": {"what": "Remind everybody", "causes": [weak, refuted]}});
    edit(app, id, action);
    let aimed =
        json!({"add_action": {"what": "Remind the administrator to read mail", "causes": []}});
    edit(app, id, aimed);
    let built =
        json!({"add_action": {"what": "Split it", "causes": [outside], "kind": "architecture"}});
    let Some(Key::Action(built)) = edit(app, id, built) else {
        unreachable!()
    };
    let card = json!({"checklist": {"lines": ["The pressure is at 3 bar"]}});
    edit(app, id, json!({"set_action": {"id": built, "field": card}}));
    for outcome in [json!(null), json!("failed")] {
        let alert = json!({"add_safeguard": {"text": "The alert", "job": "notice"}});
        let Some(Key::Safeguard(alert)) = edit(app, id, alert) else {
            unreachable!()
        };
        let outcome = json!({"set_safeguard": {"id": alert, "field": {"outcome": outcome}}});
        edit(app, id, outcome);
    }
    edit(app, id, json!({"set_incident": {"started": "2199-01-01"}}));
    cause(app, id, "nobody was on call.");
    cause(app, id, "It took … hours until the alert was read");
    edit(
        app,
        id,
        json!({"add_ideas": {"ideas": [{"text": "No light at night"}]}}),
    );
    id
}

#[test]
fn every_point_is_whole_sentences_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = everything(&mut app);
    for language in [Language::En, Language::It] {
        let found = points(&mut app, id, language);
        let rules: Vec<_> = found.iter().map(|it| it.rule.id()).collect();
        for wanted in [
            "P0", "S1", "F1", "F3", "F4", "O1", "C1", "T1", "A1", "A2", "A3", "A4", "A5", "A6",
            "G1", "H1", "D1", "B2", "B3", "C2", "A8", "A9", "A10",
        ] {
            assert!(rules.contains(&wanted), "{wanted} in {rules:?}");
        }
        for point in found {
            for sentence in [&point.open, &point.satisfied_by, &point.why] {
                let end = sentence.chars().last().unwrap();
                assert!(".?”".contains(end), "{sentence}");
                assert!(!sentence.contains(['{', '}', '\'']), "{sentence}");
            }
            assert!(!point.place.is_empty());
        }
    }
}

#[test]
fn a7_a8_b1_say_which_function_and_that_nothing_protected() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    edit(&mut app, id, json!({"set_incident": {"kind": "near_miss"}}));
    for text in ["Nobody was on call", "One segment since 2017"] {
        let root = cause(&mut app, id, text);
        set(&mut app, id, root, json!({"standing": "root"}));
        let action =
            json!({"add_action": {"what": "Change it", "causes": [root], "kind": "staffing"}});
        let Some(Key::Action(action)) = edit(&mut app, id, action) else {
            unreachable!()
        };
        for field in ["owner", "decides"] {
            let field = json!({"id": action, "field": {field: "Sysadmin"}});
            edit(&mut app, id, json!({ "set_action": field }));
        }
    }
    let function = json!({"role": "sysadmin", "function": "operations"});
    edit(&mut app, id, json!({ "set_function": function }));
    for (language, name) in [(Language::En, "Operations"), (Language::It, "Esercizio")] {
        let found = points(&mut app, id, language);
        for (rule, named) in [(Rule::A7, true), (Rule::A8, true), (Rule::B1, false)] {
            let point = found.iter().find(|it| it.rule == rule).unwrap();
            assert_eq!(point.open.contains(name), named, "{}", point.open);
            assert!(!point.place.is_empty());
        }
    }
}

#[test]
fn f1_names_each_link_that_does_not_hold() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let above = cause(&mut app, id, "The proxy was open");
    set(&mut app, id, above, json!({"evidence_level": "possible"}));
    let beneath = json!({"add_cause": {"parent": above, "text": "No patch window"}});
    let Some(Key::Cause(root)) = edit(&mut app, id, beneath) else {
        unreachable!()
    };
    set(&mut app, id, root.0, json!({"standing": "root"}));
    let found = points(&mut app, id, Language::En);
    let f1 = found.iter().find(|it| it.rule == Rule::F1).unwrap();
    assert_eq!(
        f1.open,
        "The chain to the problem doesn’t hold yet: this cause has no evidence yet and “The proxy was open” is only possible."
    );
}

#[test]
fn a3_says_which_of_them_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let Some(Key::Action(action)) = edit(
        &mut app,
        id,
        json!({"add_action": {"what": "Split it", "causes": []}}),
    ) else {
        unreachable!()
    };
    let open = |app: &mut App, language| {
        let found = points(app, id, language);
        let a3 = found.into_iter().find(|it| it.rule == Rule::A3);
        a3.map(|it| (it.open, it.satisfied_by))
    };
    assert_eq!(
        open(&mut app, Language::En).unwrap(),
        (
            "It has no owner, no date and no measure.".to_owned(),
            "Say who does it, by when and what will be counted.".to_owned()
        )
    );
    let field = json!({"set_action": {"id": action, "field": {"owner": "Head of IT"}}});
    edit(&mut app, id, field);
    assert_eq!(
        open(&mut app, Language::It).unwrap().0,
        "Mancano la scadenza e la misura."
    );
}

/// The same words twice in a story: each time it is that sentence.
#[test]
fn f2_a_point_is_about_the_sentence_that_it_stands_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let own = "judgement | gluey | - | ask: What was there to see?";
    let flaws = app.keep_own_lexicon(Language::En, own.into()).unwrap();
    assert_eq!(flaws, []);
    let story = "It was a gluey night. Then came a gluey day.";
    let what = json!({"set_incident": {"what_happened": story}});
    edit(&mut app, id, what);
    let found = points(&mut app, id, Language::En);
    let about = found.iter().filter(|it| it.rule == Rule::F2);
    let places: Vec<_> = about.clone().map(|it| it.place.as_str()).collect();
    assert_eq!(places, ["It was a gluey night.", "Then came a gluey day."]);
    let left: Vec<_> = about.filter_map(|it| it.leave.clone()).collect();
    assert_eq!(left[1].sentence, "Then came a gluey day.");
    assert_eq!(left[1].phrase, "gluey");
}

/// What is open in an example, as "A3: the action's words".
fn of_example(title: &str, language: Language) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let ids = app.add_examples(language, true).unwrap();
    let mut titled = |id: &WorkshopId| {
        let parts = app.open_workshop(*id).unwrap().parts;
        parts.incident.title.starts_with(title)
    };
    let id = ids.into_iter().find(|id| titled(id)).unwrap();
    let found = points(&mut app, id, language).into_iter();
    found
        .map(|it| format!("{} {}: {}", it.rule.id(), it.place, it.open))
        .collect()
}

#[test]
fn the_worked_example_is_ready_in_both_languages() {
    let none: Vec<String> = Vec::new();
    assert_eq!(of_example("Friday evening", Language::En), none);
    assert_eq!(of_example("Venerdì sera", Language::It), none);
}

#[test]
fn the_near_miss_is_ready_in_both_languages_and_so_it_is_when_it_grows() {
    for (title, language) in [
        ("A changed account", Language::En),
        ("Un IBAN cambiato", Language::It),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut app = open(&folder);
        let ids = app.add_examples(language, true).unwrap();
        let mut titled = |id: &WorkshopId| {
            let parts = app.open_workshop(*id).unwrap().parts;
            parts.incident.title.starts_with(title)
        };
        let id = ids.into_iter().find(|id| titled(id)).unwrap();
        assert_eq!(app.names(id).unwrap(), []);
        for length in ["quarter", "full"] {
            edit(&mut app, id, json!({"set_session": {"length": length}}));
            let found = points(&mut app, id, language).into_iter();
            let found = found.map(|it| format!("{} {}: {}", it.rule.id(), it.place, it.open));
            assert_eq!(found.collect::<Vec<_>>(), [""; 0], "{length}");
        }
    }
}

/// Its sources name no due dates, as its notes say, so none are made up.
#[test]
fn a3_the_published_case_has_dates_open_and_nothing_else() {
    for language in [Language::En, Language::It] {
        let open = of_example("GitLab", language);
        assert_eq!(open.len(), 5, "{open:#?}");
        for point in open {
            assert!(point.starts_with("A3"), "{point}");
            let missing = ["It has no date.", "Manca la scadenza."];
            assert!(missing.iter().any(|it| point.ends_with(it)), "{point}");
        }
    }
}

/// A build that isn't optimised is given ten times the goal of 10 ms.
#[test]
fn three_hundred_causes_are_looked_at_without_being_felt() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin_as(&mut app, "Many", Language::En);
    let one = |n: u32| json!({"add_cause": {"text": format!("The engineer didn't answer call {n} of the night"), "category": 1}});
    let many: Vec<Value> = (0..300).map(one).collect();
    edit(&mut app, id, json!({ "together": many }));
    let causes = app.open_workshop(id).unwrap().parts.causes;
    let act = |n: u32| json!({"set_cause": {"id": n, "field": {"nature": "act"}}});
    let acts: Vec<Value> = causes.iter().map(|it| act(it.id.0)).collect();
    edit(&mut app, id, json!({ "together": acts }));
    let mut look = || {
        let begin = Instant::now();
        let found = app.readiness(id, Language::En).unwrap().points.len();
        assert!(found > 300);
        begin.elapsed()
    };
    let first = look();
    let mut times: Vec<Duration> = (0..20).map(|_| look()).collect();
    times.sort_unstable();
    println!(
        "300 acts: first {first:?}, then {:?}, at worst {:?}",
        times[10], times[19]
    );
    assert!(times[10] < Duration::from_millis(100), "{times:?}");
}
