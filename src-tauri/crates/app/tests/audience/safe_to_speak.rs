//! How safe it is to speak: what the room sees of it, and when.

use super::{at, seen, sent};
use crate::support::{begin, open};
use app::{App, Showing, WorkshopId};
use serde_json::{Value, json};
use workshop::{Edit, SessionField, SessionStep};

fn answer(app: &mut App, id: WorkshopId, counts: [u32; 5]) {
    let counts = SessionField::SafeToSpeak(counts);
    app.edit(id, Edit::SetSession(counts)).unwrap();
}

fn page(app: &mut App, id: WorkshopId, step: SessionStep, shown: bool) -> Value {
    app.show(Showing {
        safe_to_speak: shown,
        ..at(id, step)
    })
    .unwrap();
    seen(app)["page"].clone()
}

#[test]
fn i6_the_room_sees_the_spread_alone_and_only_once_it_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let opening = page(&mut app, id, SessionStep::Opening, false);
    answer(&mut app, id, [1, 0, 7, 13, 26]);
    assert_eq!(page(&mut app, id, SessionStep::Opening, false), opening);
    let spread = json!({"safe_to_speak": {"bars": [3, 0, 26, 50, 100]}});
    assert_eq!(page(&mut app, id, SessionStep::Opening, true), spread);
    // The same share of other numbers is the same page: nobody can count.
    let shown = sent(&mut app);
    answer(&mut app, id, [2, 0, 14, 26, 52]);
    assert_eq!(sent(&mut app), shown);
    // It is for the opening.
    for step in SessionStep::ALL.into_iter().skip(1) {
        assert!(page(&mut app, id, step, true)["safe_to_speak"].is_null());
    }
}

#[test]
fn i6_the_room_sees_no_spread_of_fewer_than_three_answers() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let opening = page(&mut app, id, SessionStep::Opening, false);
    for few in [[0; 5], [0, 0, 0, 0, 1], [1, 0, 0, 1, 0]] {
        answer(&mut app, id, few);
        assert_eq!(page(&mut app, id, SessionStep::Opening, true), opening);
    }
    answer(&mut app, id, [1, 0, 0, 1, 1]);
    assert_ne!(page(&mut app, id, SessionStep::Opening, true), opening);
}
