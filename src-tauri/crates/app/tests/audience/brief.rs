//! A quarter of an hour asks for no root causes: the room is told of the causes that it has.

use super::{at, seen};
use crate::support::{add, begin, open};
use app::{App, WorkshopId};

use workshop::{CauseField, Edit, SessionField, SessionLength, SessionStep, Standing};

fn found(app: &mut App, id: WorkshopId) -> Vec<String> {
    app.show(at(id, SessionStep::Report)).unwrap();
    let statements = seen(app)["page"]["report"]["statements"].clone();
    let statements = statements.as_array().unwrap().iter();
    statements
        .map(|it| it["root"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_quarter_of_an_hour_is_told_of_its_causes_and_of_roots_where_there_are_any() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    for text in ["No alarm", "One key for two doors"] {
        app.edit(id, add(text)).unwrap();
    }
    assert_eq!(found(&mut app, id), [""; 0]);
    let quarter = SessionField::Length(SessionLength::Quarter);
    app.edit(id, Edit::SetSession(quarter)).unwrap();
    assert_eq!(found(&mut app, id), ["No alarm", "One key for two doors"]);
    let added = serde_json::to_value(app.edit(id, add("A third")).unwrap().added).unwrap();
    let root = Edit::SetCause {
        id: serde_json::from_value(added["cause"].clone()).unwrap(),
        field: CauseField::Standing(Standing::Root),
    };
    app.edit(id, root).unwrap();
    assert_eq!(found(&mut app, id), ["A third"]);
}
