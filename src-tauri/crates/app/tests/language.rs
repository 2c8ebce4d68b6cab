//! The language that Lisca speaks to the facilitator.

use crate::support::{begin_as, open};
use app::{App, Code, Format, Language, Showing};
use serde_json::json;

/// The message and the help of a command that fails.
fn failing(app: &mut App, name: &str, args: serde_json::Value) -> String {
    app.call(name, args).unwrap_err().to_string()
}

#[test]
fn it_is_the_computers_until_one_is_chosen_and_that_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    assert_eq!(app.ui_language(Language::It).unwrap(), Language::It);
    assert_eq!(app.spoken(), Language::It);
    app.set_ui_language(Language::En).unwrap();
    assert_eq!(app.ui_language(Language::It).unwrap(), Language::En);
    drop(app);

    assert_eq!(App::language_in(folder.path()), Some(Language::En));
    assert_eq!(App::language_in(&folder.path().join("none")), None);
    let mut app = open(&folder);
    assert_eq!(app.spoken(), Language::En);
    app.speak(Language::It);
    assert_eq!(app.spoken(), Language::It);
    drop(app);

    let mut app = open(&folder);
    assert_eq!(app.spoken(), Language::En);
    assert_eq!(app.ui_language(Language::It).unwrap(), Language::En);
}

#[test]
fn what_fails_is_said_in_it_whatever_the_workshop_speaks() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin_as(&mut app, "A case", Language::En).0;
    let empty = json!({ "id": id, "edit": { "add_cause": {
        "parent": null, "category": null, "place": "last", "text": " " } } });
    let gone = json!({ "id": 4711 });
    let file = json!({ "path": "/nowhere/at/all.json" });

    assert_eq!(
        failing(&mut app, "edit", empty.clone()),
        "A cause needs some words."
    );
    app.set_ui_language(Language::It).unwrap();
    let refused = app.call("edit", empty).unwrap_err();
    assert_eq!(refused.code, Code::Refused);
    assert_eq!(refused.message(), "Scrivi la causa in poche parole.");
    assert_eq!(
        failing(&mut app, "open_workshop", gone),
        "Questa analisi non è nella libreria."
    );
    assert_eq!(
        failing(&mut app, "import_workshop", file),
        "Non si può leggere /nowhere/at/all.json. Questo file non c’è."
    );
    assert!(failing(&mut app, "fly", json!({})).starts_with("Lisca non ha un comando"));
    assert!(failing(&mut app, "edit", json!({})).ends_with("Non è cambiato niente."));
}

#[test]
fn names_that_lisca_gives_are_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    app.set_ui_language(Language::It).unwrap();
    let id = begin_as(&mut app, "Un caso", Language::It);
    let copy = app.duplicate_workshop(id).unwrap();
    let name = app.export_name(copy, Format::Pdf).unwrap();
    assert_eq!(name, "Un caso (copia).pdf");
    let nameless = begin_as(&mut app, "???", Language::It);
    assert_eq!(
        app.export_name(nameless, Format::Svg).unwrap(),
        "Analisi.svg"
    );
}

/// The room reads the workshop in the workshop's language, and without one
/// Lisca's sign in the facilitator's.
#[test]
fn the_room_has_the_workshops_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    app.set_ui_language(Language::It).unwrap();
    let seen = |app: &mut App| app.audience_view(1920.0, 1080.0, None).unwrap().language;
    assert_eq!(seen(&mut app), Language::It);
    let id = begin_as(&mut app, "A case", Language::En);
    let showing = Showing {
        workshop: Some(id),
        ..Showing::default()
    };
    app.show(showing.clone()).unwrap();
    assert_eq!(seen(&mut app), Language::En);
    let curtain = Showing {
        curtain: true,
        ..showing
    };
    app.show(curtain).unwrap();
    assert_eq!(seen(&mut app), Language::En);
}
