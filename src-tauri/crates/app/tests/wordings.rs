//! What the guard says about a workshop's wording, what is left as it is, and
//! that nobody but the facilitator hears of it.

use crate::support::{add, begin, begin_as, open, with_private};
use app::{App, Caller, Format, Language, Showing, Wording, WorkshopId};
use serde_json::{Value, json};
use workshop::{Edit, Key, SessionStep, TextField, TextLocation};

fn edit(app: &mut App, id: WorkshopId, edit: Value) {
    let edit: Edit = serde_json::from_value(edit).unwrap();
    app.edit(id, edit).unwrap();
}

/// The phrase, as the window cuts it out of the text.
fn phrase(text: &str, it: &Wording) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[it.start..it.end]).unwrap()
}

fn typed(app: &mut App, id: WorkshopId, text: &str) -> Vec<String> {
    let found = app.wordings_of(id, text.into(), None).unwrap();
    found.iter().map(|it| phrase(text, it)).collect()
}

/// An own entry, so that these tests don't hang on what the lexicon knows.
const OWN: &str = "judgement | gluey | - | ask: What was there to see?; write: It was seen.";

fn with_own(app: &mut App, language: Language) {
    assert_eq!(app.keep_own_lexicon(language, OWN.into()).unwrap(), []);
}

#[test]
fn i12_where_many_are_typed_at_once_an_offer_stands_for_its_own_line_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    with_own(&mut app, Language::En);
    let many = "No label on the valve 🐟\n\tA gluey night\nNobody was asked";
    let found = app.wordings_of(id, many.into(), None).unwrap();
    let lines: Vec<_> = found.iter().map(|it| it.sentence.as_str()).collect();
    assert_eq!(lines, ["A gluey night"]);
    let units: Vec<u16> = many.encode_utf16().collect();
    let at = found[0].at;
    let line = String::from_utf16(&units[at..at + found[0].sentence.len()]).unwrap();
    let phrase = phrase(many, &found[0]);
    assert_eq!((line.as_str(), phrase.as_str()), ("A gluey night", "gluey"));
    assert!(found[0].offers.iter().all(|it| !it.text.contains('\n')));
}

#[test]
fn every_text_that_says_what_happened_and_why_is_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    with_own(&mut app, Language::En);
    edit(&mut app, id, json!({"set_effect": "A gluey effect"}));
    app.edit(id, add("A gluey cause 🐟, gluey again")).unwrap();
    for it in [
        json!({"add_entry": {"text": "A gluey entry"}}),
        json!({"add_action": {"what": "Mend the gluey part"}}),
        json!({"add_thought": {"text": "A gluey thought"}}),
        json!({"set_incident": {"what_happened": "It was dark. A gluey night.\nThen a gluey day."}}),
        json!({"set_incident": {"impact": "gluey"}}),
        json!({"add_ideas": {"ideas": [{"text": "A gluey idea", "also": "gluey",
            "beneath": [{"text": "Gluey beneath", "also": "gluey"}]}]}}),
    ] {
        edit(&mut app, id, it);
    }
    let found = app.wordings(id).unwrap();
    let parts = app.open_workshop(id).unwrap().parts;
    let locations: Vec<_> = found.iter().map(|it| it.location.unwrap()).collect();
    let at = |key, field| TextLocation { key, field };
    let cause = at(Key::Cause(parts.causes[0].id), TextField::Text);
    let idea = Key::Idea(parts.ideas[0].id);
    assert_eq!(
        locations,
        [
            at(Key::Incident, TextField::WhatHappened),
            at(Key::Incident, TextField::WhatHappened),
            at(Key::Effect, TextField::Text),
            at(Key::TimelineEntry(parts.timeline[0].id), TextField::Text),
            cause,
            cause,
            at(Key::Action(parts.actions[0].id), TextField::What),
            at(idea, TextField::Text),
            at(idea, TextField::Beneath(0)),
        ]
    );
    // Positions are those of the whole text, in the window's units; offers are for the sentence.
    let story = &parts.incident.what_happened;
    assert_eq!(phrase(story, &found[0]), "gluey");
    assert_eq!(found[0].sentence, "A gluey night.");
    assert_eq!(&story[found[0].at..][..14], "A gluey night.");
    assert_eq!(phrase(&parts.causes[0].text, &found[5]), "gluey");
    assert!(found.iter().all(|it| !it.offers.is_empty()));
}

#[test]
fn what_is_left_as_it_is_stays_so_for_that_sentence_and_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    with_own(&mut app, Language::En);
    app.edit(id, add("A gluey cause")).unwrap();
    app.edit(id, add("Another gluey cause")).unwrap();
    let leave = |app: &mut App, left| {
        app.dismiss_wording("A gluey cause".into(), "gluey".into(), left)
            .unwrap();
    };
    leave(&mut app, true);
    drop(app);
    let mut app = open(&folder);
    let sentences = |app: &mut App| {
        let found = app.wordings(id).unwrap();
        found.into_iter().map(|it| it.sentence).collect::<Vec<_>>()
    };
    assert_eq!(sentences(&mut app), ["Another gluey cause"]);
    assert!(typed(&mut app, id, "A gluey cause").is_empty());
    assert_eq!(typed(&mut app, id, "A gluey cause again"), ["gluey"]);
    leave(&mut app, false);
    assert_eq!(sentences(&mut app).len(), 2);
}

#[test]
fn own_words_are_looked_for_checked_and_silenced_in_their_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let italian = begin_as(&mut app, "Un caso", Language::It);
    with_own(&mut app, Language::En);
    assert_eq!(app.own_lexicon(Language::En).unwrap(), OWN);
    assert_eq!(typed(&mut app, id, "A gluey cause"), ["gluey"]);
    assert!(typed(&mut app, italian, "A gluey cause").is_empty());

    // Lines that can't be read are told, and nothing is changed.
    let flawed = format!("{OWN}\nnonsense | poor\n\njudgement |");
    let flaws = app.keep_own_lexicon(Language::En, flawed).unwrap();
    let lines: Vec<_> = flaws.iter().map(|it| it.line).collect();
    assert_eq!(lines, [2, 4]);
    assert_eq!(app.own_lexicon(Language::En).unwrap(), OWN);
    app.keep_own_lexicon(Language::En, "x".repeat(300_000))
        .unwrap_err();

    app.silence_wording(id, "Gluey".into(), true).unwrap();
    assert!(typed(&mut app, id, "A gluey cause").is_empty());
    let own = app.own_lexicon(Language::En).unwrap();
    assert_eq!(own, format!("{OWN}\n- gluey~"));
    app.silence_wording(id, "gluey".into(), false).unwrap();
    assert_eq!(typed(&mut app, id, "A gluey cause"), ["gluey"]);
    app.silence_wording(id, "…".into(), true).unwrap_err();
}

#[test]
fn why_is_told_in_the_language_that_lisca_speaks_and_offers_in_the_workshops() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    with_own(&mut app, Language::En);
    let mut why = |language| {
        app.set_ui_language(language).unwrap();
        let found = app.wordings_of(id, "A gluey cause".into(), None).unwrap();
        assert_eq!(found[0].offers[0].text, "What was there to see?");
        found[0].why.clone()
    };
    assert!(why(Language::En).starts_with("This says"));
    assert!(why(Language::It).starts_with("Dice"));
}

#[test]
fn what_is_found_follows_edits_undo_and_own_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    with_own(&mut app, Language::En);
    app.edit(id, add("A gluey cause")).unwrap();
    assert_eq!(app.wordings(id).unwrap().len(), 1);
    let cause = app.open_workshop(id).unwrap().parts.causes[0].id;
    let word = |text: &str| json!({"set_cause": {"id": cause, "field": {"text": text}}});
    edit(&mut app, id, word("A firm cause"));
    assert_eq!(app.wordings(id).unwrap(), []);
    app.undo(id).unwrap();
    assert_eq!(app.wordings(id).unwrap().len(), 1);
    // Other people in it, and it is read by what is known of them.
    edit(
        &mut app,
        id,
        json!({"add_participant": {"role": "Analyst"}}),
    );
    assert_eq!(app.wordings(id).unwrap().len(), 1);
    app.keep_own_lexicon(Language::En, String::new()).unwrap();
    assert_eq!(app.wordings(id).unwrap(), []);
}

/// Everything that leaves the window of the facilitator.
fn all_that_leaves(app: &mut App, id: WorkshopId) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for private in [false, true] {
        for format in Format::WRITTEN.iter().copied() {
            all.push(app.export_bytes(id, format, with_private(private)).unwrap());
        }
    }
    for step in SessionStep::ALL {
        app.show(Showing {
            workshop: Some(id),
            step,
            ..Showing::default()
        })
        .unwrap();
        let args = json!({"width": 1920, "height": 960, "have": null});
        let seen = app.call_as(Caller::Room(0), "audience_view", args).unwrap();
        // Counts what the window has had; says nothing of what it shows.
        let mut seen: Value = serde_json::from_str(&seen).unwrap();
        without_tokens(&mut seen);
        all.push(seen.to_string().into_bytes());
    }
    all
}

fn without_tokens(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| name != "token" && name != "turn");
            fields.values_mut().for_each(without_tokens);
        }
        Value::Array(items) => items.iter_mut().for_each(without_tokens),
        _ => {}
    }
}

#[test]
fn i6_nothing_of_it_reaches_the_room_or_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    edit(&mut app, id, json!({"set_effect": "A gluey effect"}));
    app.edit(id, add("A gluey cause")).unwrap();
    edit(
        &mut app,
        id,
        json!({"add_action": {"what": "Mend the gluey part"}}),
    );
    let before = all_that_leaves(&mut app, id);

    with_own(&mut app, Language::En);
    let found = app.wordings(id).unwrap();
    assert_eq!(found.len(), 3);
    app.dismiss_wording("A gluey cause".into(), "gluey".into(), true)
        .unwrap();
    app.silence_wording(id, "Zealous".into(), true).unwrap();
    let after = all_that_leaves(&mut app, id);
    assert_eq!(before.len(), after.len());
    for (before, after) in before.iter().zip(&after) {
        assert!(before == after, "what is looked at changes what leaves");
    }
    let texts: String = after.iter().map(|it| String::from_utf8_lossy(it)).collect();
    for hidden in [
        "What was there to see",
        &found[0].why,
        "zealous",
        "judgement",
    ] {
        assert!(!texts.contains(hidden), "{hidden} has left");
    }
}

#[test]
fn w51_a_name_in_who_is_here_is_worth_a_look_for_the_room_sees_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(
        id,
        Edit::ReplaceName {
            name: "Marco".into(),
            role: "System administrator".into(),
            longer: Vec::new(),
        },
    )
    .unwrap();
    for role in ["Anna Kowalska", "Nurse on duty", "Marco", "St Mary’s ward"] {
        edit(&mut app, id, json!({"add_participant": {"role": role}}));
    }
    let present = app.open_workshop(id).unwrap().parts.participants;
    let told = |app: &mut App| -> Vec<(TextLocation, String, String)> {
        let found = app.wordings(id).unwrap().into_iter();
        found
            .map(|it| (it.location.unwrap(), it.sentence, it.offers[0].text.clone()))
            .collect()
    };
    let at = |n: usize| TextLocation {
        key: Key::Participant(present[n].id),
        field: TextField::Role,
    };
    let anna = (
        at(0),
        "Anna Kowalska".to_owned(),
        "In which role do they take part?".to_owned(),
    );
    let marco = (at(2), "Marco".to_owned(), "System administrator".to_owned());
    assert_eq!(told(&mut app), [anna, marco.clone()]);
    // The same while it is typed there, and not where it was said to be no name.
    let typed = app.wordings_of(id, "Anna Kowalska".into(), Some(at(1)));
    assert_eq!(typed.unwrap().len(), 1);
    app.ignore_name("Anna Kowalska".into(), true).unwrap();
    assert_eq!(told(&mut app), [marco]);
    let typed = app.wordings_of(id, "Anna Kowalska".into(), Some(at(1)));
    assert_eq!(typed.unwrap(), []);
}

#[test]
fn w51_a_name_is_worth_a_look_wherever_a_role_belongs() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let name = "Anna Kowalska";
    edit(
        &mut app,
        id,
        json!({"add_entry": {"text": "The alert came", "role": name}}),
    );
    app.edit(id, add("No test stand")).unwrap();
    edit(
        &mut app,
        id,
        json!({"add_action": {"what": "Build a test stand", "causes": []}}),
    );
    let parts = app.open_workshop(id).unwrap().parts;
    let (cause, action) = (parts.causes[0].id, parts.actions[0].id);
    edit(
        &mut app,
        id,
        json!({"set_cause": {"id": cause, "field": {"owner": name}}}),
    );
    edit(
        &mut app,
        id,
        json!({"set_action": {"id": action, "field": {"owner": name}}}),
    );
    let locations = [
        (Key::TimelineEntry(parts.timeline[0].id), TextField::Role),
        (Key::Cause(cause), TextField::Owner),
        (Key::Action(action), TextField::Owner),
    ]
    .map(|(key, field)| TextLocation { key, field });
    let found = app.wordings(id).unwrap();
    let roles = (found.iter().filter_map(|it| it.location))
        .filter(|it| matches!(it.field, TextField::Role | TextField::Owner));
    assert_eq!(roles.collect::<Vec<_>>(), locations);
    for location in locations {
        let typed = app.wordings_of(id, format!("{name}, on duty"), Some(location));
        assert_eq!(typed.unwrap()[0].offers[0].text, "Which role is that?");
        let role = app.wordings_of(id, "Nurse on duty".into(), Some(location));
        assert_eq!(role.unwrap(), []);
    }
}
