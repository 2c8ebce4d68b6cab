//! What the room may ask for.

use crate::support::{begin, open};
use app::{App, Caller, CallerKind};
use serde_json::json;

#[test]
fn i6_the_room_may_ask_for_one_thing_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let asked = |app: &mut App, command: &str| {
        let answer = app.call_as(Caller::Room(0), command, json!({"id": id}));
        answer.unwrap_err().message()
    };
    for command in app::COMMANDS {
        if !CallerKind::Room.may_ask(command) {
            let refused = asked(&mut app, command);
            assert_eq!(refused, "The shared screen can’t ask for that.");
        }
    }
    let unknown = asked(&mut app, "no_such_command");
    assert_eq!(unknown, "The shared screen can’t ask for that.");
}

#[test]
fn i7_each_command_says_who_may_ask_for_it() {
    let of = |kind: CallerKind| -> Vec<&str> {
        let all = app::COMMANDS.iter().copied();
        all.filter(|it| kind.may_ask(it)).collect()
    };
    assert_eq!(of(CallerKind::Room), ["audience_view"]);
    let facilitators = of(CallerKind::Facilitator);
    assert_eq!(facilitators.len(), app::COMMANDS.len() - 1);
    assert!(!facilitators.contains(&"audience_view"));
    assert!(!CallerKind::Facilitator.may_ask("no_such_command"));
}
