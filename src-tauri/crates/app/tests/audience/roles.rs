//! Roles where names stand: in the room as soon as they are typed, and before
//! anybody has said which role it is (W53).

use super::{at, seen, sent};
use crate::support::{add, begin, open};
use app::{App, Showing, WorkshopId};
use serde_json::json;
use workshop::{Alias, Edit, SessionField, SessionStep};

fn known(app: &mut App, id: WorkshopId, name: &str, role: &str) {
    let (name, role) = (name.into(), role.into());
    let aliases = SessionField::Aliases(vec![Alias { name, role }]);
    app.edit(id, Edit::SetSession(aliases)).unwrap();
}

/// The room's timeline: what happened, and who.
fn entry_seen(app: &mut App) -> (String, String) {
    let entry = seen(app)["page"]["happened"]["timeline"][0].clone();
    let word = |field: &str| entry[field].as_str().unwrap().to_owned();
    (word("text"), word("role"))
}

fn tell(app: &mut App, id: WorkshopId, text: &str, role: &str) {
    let entry = json!({"add_entry": {
        "time": {"certainty": "unknown"}, "text": text, "role": role, "source": "", "place": "last",
    }});
    app.edit(id, serde_json::from_value(entry).unwrap())
        .unwrap();
}

#[test]
fn w53_the_room_sees_roles_where_names_were_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    tell(
        &mut app,
        id,
        "Marco Rossi approved the change",
        "Marco Rossi",
    );
    app.edit(id, add("Marco Rossi had no second person on call"))
        .unwrap();
    app.show(at(id, SessionStep::Happened)).unwrap();
    // Before anybody said which role it is: nobody in particular.
    assert_eq!(
        entry_seen(&mut app),
        ("The person approved the change".into(), "person".into())
    );
    // Once it is known, the role, wherever the name is typed again.
    known(&mut app, id, "Marco Rossi", "shift lead");
    assert_eq!(
        entry_seen(&mut app),
        (
            "The shift lead approved the change".into(),
            "shift lead".into()
        )
    );
    for step in SessionStep::ALL {
        app.show(at(id, step)).unwrap();
        assert!(!sent(&mut app).contains("Rossi"), "{step:?}");
    }
    // What the facilitator works on stays as it was typed.
    let names = app.names(id).unwrap();
    assert_eq!(names[0].name, "Marco Rossi");
    assert_eq!(names[0].places.len(), 3);
}

#[test]
fn w53_what_is_no_name_is_back_in_the_room_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    tell(&mut app, id, "Smith approved the change", "");
    app.show(at(id, SessionStep::Happened)).unwrap();
    assert_eq!(entry_seen(&mut app).0, "The person approved the change");
    app.take_shown();
    app.ignore_name("Smith".into(), true).unwrap();
    assert!(app.take_shown().is_some(), "the room is told to look");
    assert_eq!(entry_seen(&mut app).0, "Smith approved the change");
}

#[test]
fn w53_a_role_that_makes_a_text_too_long_names_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let rest = "x ".repeat((workshop::limits::SENTENCE - "Li approved".len()) / 2);
    app.edit(
        id,
        add(format!("Li Wei approved {rest}")[..workshop::limits::SENTENCE].trim()),
    )
    .unwrap();
    known(&mut app, id, "Li Wei", "lead of the shift");
    let cause = app.open_workshop(id).unwrap().parts.causes[0].id;
    app.show(Showing {
        chain: Some(cause),
        ..at(id, SessionStep::Whys)
    })
    .unwrap();
    let sent = sent(&mut app);
    assert!(sent.contains("… approved x x"), "{sent}");
    assert!(!sent.contains("Wei"));
}

#[test]
fn w53_what_earlier_workshops_left_open_is_in_roles_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let [earlier, now] = [(); 2].map(|()| begin(&mut app));
    for id in [earlier, now] {
        let system = workshop::IncidentField::System("Payments".into());
        app.edit(id, Edit::SetIncident(system)).unwrap();
    }
    for what in ["Ask Marco Rossi for a key", "Ask Anna Bianchi for a list"] {
        let action = json!({"add_action": {"what": what}});
        app.edit(earlier, serde_json::from_value(action).unwrap())
            .unwrap();
    }
    known(&mut app, earlier, "Marco Rossi", "shift lead");
    app.show(at(now, SessionStep::Opening)).unwrap();
    let shown = seen(&mut app)["page"]["opening"]["earlier"].clone();
    let whats: Vec<_> = (shown.as_array().unwrap().iter())
        .map(|it| it["what"].as_str().unwrap())
        .collect();
    assert_eq!(
        whats,
        ["Ask the shift lead for a key", "Ask the person for a list"]
    );
    assert!(!sent(&mut app).contains("Rossi"));
    // The facilitator sees them as they were typed.
    assert_eq!(app.earlier_actions(now).unwrap().len(), 2);
}
