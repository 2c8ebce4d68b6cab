//! Checklists as cards, and who was hurt in the report: what is written, under
//! which name, and what is told of it before.

use crate::support::{begin, open};
use app::{App, CardSize, Extras, Format, ReportChoice, WorkshopId};
use serde_json::json;
use workshop::ActionId;

fn edit(app: &mut App, id: WorkshopId, edit: serde_json::Value) {
    app.edit(id, serde_json::from_value(edit).unwrap()).unwrap();
}

/// A workshop with two actions, the first of which has a checklist.
fn with_checklist(app: &mut App) -> (WorkshopId, [ActionId; 2]) {
    let id = begin(app);
    for what in ["Read the ticket / before a restart", "Move the window"] {
        edit(
            app,
            id,
            json!({ "add_action": { "what": what, "causes": [] } }),
        );
    }
    let actions = app.open_workshop(id).unwrap().parts.actions;
    let actions = [actions[0].id, actions[1].id];
    let checklist = json!({ "lines": ["Read it aloud", "Tell Anna Kowalska"] });
    let field = json!({ "checklist": checklist });
    edit(
        app,
        id,
        json!({ "set_action": { "id": actions[0], "field": field } }),
    );
    (id, actions)
}

#[test]
fn a_card_is_written_once_under_a_name_that_a_file_can_have() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut app = open(&folder);
    let (id, [with, without]) = with_checklist(&mut app);
    let name = app.checklist_card_name(id, with).unwrap();
    assert_eq!(name, "Read the ticket before a restart.pdf");
    let path = out.path().join(name).display().to_string();
    let written = app.checklist_card(id, with, CardSize::A6, path.clone(), false);
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(written.unwrap().bytes, bytes.len() as u64);
    assert!(bytes.starts_with(b"%PDF"));
    // It stays until somebody says otherwise.
    app.checklist_card(id, with, CardSize::A5, path.clone(), false)
        .unwrap_err();
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    app.checklist_card(id, with, CardSize::A5, path.clone(), true)
        .unwrap();
    assert_ne!(std::fs::read(&path).unwrap(), bytes);
    let refused = app.checklist_card(id, without, CardSize::A6, path, true);
    assert!(refused.unwrap_err().message().contains("no checklist"));
}

#[test]
fn w53_a_card_tells_of_the_names_that_are_on_it_and_of_no_others() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let (id, [with, without]) = with_checklist(&mut app);
    let happened = json!({ "what_happened": "Ahmed Hassan waited" });
    edit(&mut app, id, json!({ "set_incident": happened }));
    let names = app.names_on_card(id, with).unwrap();
    let names: Vec<_> = names.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Anna Kowalska"]);
    assert!(app.names_on_card(id, without).unwrap().is_empty());
    assert_eq!(app.action_numbered(id, 2).unwrap(), without);
    for number in [0, 3] {
        assert!(app.action_numbered(id, number).is_err());
    }
}

#[test]
fn w66_who_was_hurt_is_in_the_report_and_told_of_only_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let before = app.export_bytes(id, Format::Pdf, Extras::default());
    let text = "Anna Kowalska needs a week of rest";
    let need = json!({ "add_need": { "whose": "colleagues", "text": text } });
    edit(&mut app, id, need);
    let asked = Extras {
        private: false,
        who_was_hurt: true,
        outside: false,
    };
    assert_eq!(app.export_bytes(id, Format::Pdf, Extras::default()), before);
    assert_ne!(app.export_bytes(id, Format::Pdf, asked), before);
    let pages = |app: &mut App, who_was_hurt| {
        let choice = ReportChoice {
            who_was_hurt,
            ..ReportChoice::default()
        };
        app.report_pages(id, choice).unwrap().len()
    };
    assert_eq!((pages(&mut app, false), pages(&mut app, true)), (1, 2));
    for format in [Format::Svg, Format::Json] {
        let usual = app.export_bytes(id, format, Extras::default());
        assert_eq!(app.export_bytes(id, format, asked), usual, "{format:?}");
        assert!(app.names_in(id, format, asked).unwrap().is_empty());
    }
    assert!(
        app.names_in(id, Format::Pdf, Extras::default())
            .unwrap()
            .is_empty()
    );
    assert_eq!(app.names_in(id, Format::Pdf, asked).unwrap().len(), 1);
}
