//! Around a session: templates, what earlier workshops left open, and what
//! leaves the program.

use crate::support::{begin_as as begin, open, with_private};
use app::{App, Format, Language, WorkshopId};
use serde_json::{Value, json};
use workshop::{About, AgendaItem, Edit, IncidentField, SessionStep};

fn edit(app: &mut App, id: WorkshopId, edit: Value) {
    let edit: Edit = serde_json::from_value(edit).unwrap();
    app.edit(id, edit).unwrap();
}

fn of_system(app: &mut App, title: &str, system: &str) -> WorkshopId {
    let id = begin(app, title, Language::En);
    let field = IncidentField::System(system.into());
    app.edit(id, Edit::SetIncident(field)).unwrap();
    id
}

#[test]
fn a_new_workshop_has_its_ground_rules_and_agenda_in_its_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    for (language, roles, minutes) in [
        (Language::En, "Roles, not names.", "90 minutes"),
        (Language::It, "Ruoli, non nomi.", "90 minuti"),
    ] {
        let id = begin(&mut app, "A case", language);
        let opened = app.open_workshop(id).unwrap();
        assert_eq!((opened.revision, opened.undo), (0, None));
        let rules = &opened.parts.session.ground_rules;
        assert!(rules.starts_with(roles), "{rules}");
        app.set_ui_language(language).unwrap();
        let templates = app.templates(language).unwrap();
        assert_eq!(&templates.ground_rules, rules);
        let ninety = templates.agendas.iter().find(|it| it.name == minutes);
        assert_eq!(ninety.unwrap().items, opened.parts.agenda);
        assert_eq!(templates.agendas.len(), 3);
    }
}

#[test]
fn own_agendas_and_ground_rules_are_kept_in_the_library() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let mut long = AgendaItem::new(SessionStep::Whys);
    (long.minutes, long.done) = (45, true);
    long.line = "  Why,  again? ".into();
    app.keep_agenda(" My  own ".into(), vec![long.clone()])
        .unwrap();
    long.minutes = 50;
    app.keep_agenda("My own".into(), vec![long.clone()])
        .unwrap();
    app.keep_ground_rules("Phones away\n".into()).unwrap();
    drop(app);

    let mut app = open(&folder);
    let templates = app.templates(Language::It).unwrap();
    assert_eq!(templates.ground_rules, "Phones away");
    let own: Vec<_> = templates.agendas.iter().filter(|it| it.own).collect();
    assert_eq!(own.len(), 1);
    assert_eq!((own[0].name.as_str(), own[0].items.len()), ("My own", 7));
    let whys = &own[0].items[3];
    assert_eq!((whys.minutes, whys.done), (50, false));
    assert_eq!(whys.line, "Why, again?");
    let id = begin(&mut app, "A case", Language::En);
    let parts = app.open_workshop(id).unwrap().parts;
    assert_eq!(parts.session.ground_rules, "Phones away");

    long.minutes = 100_000;
    app.keep_agenda("Too long".into(), vec![long]).unwrap_err();
    app.keep_agenda(" ".into(), vec![]).unwrap_err();
    app.keep_ground_rules("x".repeat(30_000)).unwrap_err();
    app.drop_agenda("My own".into()).unwrap();
    app.keep_ground_rules("  ".into()).unwrap();
    let templates = app.templates(Language::En).unwrap();
    assert_eq!(templates.agendas.len(), 3);
    assert!(templates.ground_rules.starts_with("Roles"));
}

#[test]
fn open_actions_of_earlier_workshops_of_the_same_system_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let earlier = of_system(&mut app, "Earlier", "Payments");
    let binned = of_system(&mut app, "Binned", "Payments");
    let other = of_system(&mut app, "Other", "Search");
    let now = of_system(&mut app, "Now", " payments ");
    for id in [earlier, binned, other, now] {
        edit(&mut app, id, json!({"add_action": {"what": "Page twice"}}));
    }
    edit(
        &mut app,
        earlier,
        json!({"add_action": {"what": "Is done"}}),
    );
    let done = app.open_workshop(earlier).unwrap().parts.actions[1].id;
    let field = json!({"set_action": {"id": done, "field": {"status": "done"}}});
    edit(&mut app, earlier, field);
    app.archive_workshop(earlier, true).unwrap();
    app.bin_workshop(binned).unwrap();

    let found = app.earlier_actions(now).unwrap();
    let found: Vec<_> = (found.iter())
        .map(|it| (it.workshop, it.title.as_str(), it.action.what.as_str()))
        .collect();
    assert_eq!(found, [(earlier, "Earlier", "Page twice")]);
    assert_eq!(app.systems().unwrap().len(), 2);
    let nameless = begin(&mut app, "Nameless", Language::En);
    assert_eq!(app.earlier_actions(nameless).unwrap(), []);
}

/// As the whole workshops say it, in the examples that come with Lisca.
#[test]
fn earlier_actions_are_those_of_the_whole_workshops() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let mut ids = Vec::new();
    for language in [Language::En, Language::It] {
        ids.extend(app.add_examples(language, true).unwrap());
    }
    for id in &ids {
        let system = json!({"set_incident": {"system": "Payments"}});
        edit(&mut app, *id, system);
    }
    let now = of_system(&mut app, "Now", "payments");
    let mut whole = Vec::new();
    for id in ids.into_iter().rev() {
        let parts = app.open_workshop(id).unwrap().parts;
        let open = parts.actions.into_iter().filter(|it| it.status.is_open());
        let title = parts.incident.title;
        whole.extend(open.map(|it| (id, title.clone(), it)));
    }
    assert!(whole.len() > 4);
    let found = app.earlier_actions(now).unwrap().into_iter();
    let found: Vec<_> = found.map(|it| (it.workshop, it.title, it.action)).collect();
    assert_eq!(found, whole);
}

#[test]
fn what_is_private_leaves_only_when_asked_and_only_in_json() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app, "A case", Language::En);
    let note = |about: About| json!({"set_note": {"about": about, "text": "QUIETLY"}});
    edit(&mut app, id, note(About::Step(SessionStep::Whys)));
    let prompt = json!({"set_agenda_item": {"step": "whys", "field": {"prompt": "QUIETLY too"}}});
    edit(&mut app, id, prompt);
    edit(
        &mut app,
        id,
        json!({"add_participant": {"role": "Analyst"}}),
    );
    edit(
        &mut app,
        id,
        json!({"add_cause": {"parent": null, "category": null, "text": "One"}}),
    );
    let parts = app.open_workshop(id).unwrap().parts;
    let (cause, role) = (parts.causes[0].id, parts.participants[0].id);
    edit(&mut app, id, note(About::Cause(cause)));
    edit(&mut app, id, json!("open_voting"));
    edit(
        &mut app,
        id,
        json!({"give_dots": {"voter": role, "cause": cause, "count": 2}}),
    );

    let mut json = |private| {
        let bytes = app
            .export_bytes(id, Format::Json, with_private(private))
            .unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let (open, whole) = (json(false), json(true));
    assert!(!open.contains("QUIETLY") && !open.contains("\"count\""));
    assert_eq!(whole.matches("QUIETLY").count(), 3);
    assert!(whole.contains("\"count\": 2"));
    formats::json::read(open.as_bytes()).unwrap();
    for format in [Format::Svg, Format::Pdf] {
        let with = app.export_bytes(id, format, with_private(true)).unwrap();
        assert_eq!(
            with,
            app.export_bytes(id, format, with_private(false)).unwrap()
        );
    }
}

#[test]
fn causes_go_to_plain_text_and_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app, "A case", Language::En);
    let text = "- No second person #tech\n  - The rota had one name\n* A rushed handover\n";
    let branches = app.read_outline(id, text.into()).unwrap();
    assert_eq!(branches.len(), 2);
    assert_eq!(branches[0].beneath[0].text, "The rota had one name");
    let edit = json!({"add_branches": {"parent": null, "branches": branches}});
    app.edit(id, serde_json::from_value(edit).unwrap()).unwrap();
    let causes = app.open_workshop(id).unwrap().parts.causes;
    let tops = causes.iter().filter(|it| it.parent.is_none());
    let written = app
        .write_outline(id, tops.map(|it| it.id).collect())
        .unwrap();
    assert_eq!(app.read_outline(id, written).unwrap(), branches);

    let ideas = json!({"add_ideas": {"ideas": [
        {"text": "A rushed handover", "also": "", "category": null, "beneath": []}]}});
    app.edit(id, serde_json::from_value(ideas).unwrap())
        .unwrap();
    assert_eq!(app.alike(id).unwrap().len(), 1);
    app.read_outline(id, "x".repeat(5 << 20)).unwrap_err();
}
