//! What is typed in one go is one step of the journal (W33).

use crate::desk::{Desk, Place, at, cause, journal};
use chrono::{DateTime, TimeDelta, Utc};
use workshop::{CauseField, CauseId, Edit, StepKind};

fn words(text: &str) -> Edit {
    let (id, field) = (CauseId(7), CauseField::Text(text.into()));
    Edit::SetCause { id, field }
}

fn owner(text: &str) -> Edit {
    let (id, field) = (CauseId(7), CauseField::Owner(text.into()));
    Edit::SetCause { id, field }
}

/// So many seconds into the typing.
fn second(seconds: i64) -> DateTime<Utc> {
    at(10) + TimeDelta::seconds(seconds)
}

/// A cause in a library, at revision 1.
fn begun() -> (Place, Desk) {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, cause("The pager"));
    (place, desk)
}

/// The `seq` of every step.
fn steps(place: &Place, desk: &Desk) -> Vec<u64> {
    let journal = journal(&place.library, desk.id);
    journal.iter().map(|it| it.seq).collect()
}

#[test]
fn w33_typing_in_one_field_is_one_step_and_every_pause_is_on_disk() {
    let (mut place, mut desk) = begun();
    for (n, text) in ["The pager w", "The pager was", "The pager was silent"]
        .iter()
        .enumerate()
    {
        let at = second(30 * i64::try_from(n).unwrap());
        desk.types(&mut place.library, words(text), "facilitator", at);
        desk.check(&place.library);
        assert_eq!(steps(&place, &desk), [1, desk.revision]);
    }
    assert_eq!(desk.revision, 4);
    let dated = place.library.step(desk.id, 4).unwrap();
    assert_eq!(dated.at, second(60));

    // One step back and forth, after a restart too.
    let mut place = place.reopen();
    assert!(desk.undo(&mut place.library));
    assert_eq!(desk.workshop.cause(CauseId(7)).unwrap().text, "The pager");
    assert!(desk.redo(&mut place.library));
    let text = &desk.workshop.cause(CauseId(7)).unwrap().text;
    assert_eq!(text, "The pager was silent");
    desk.check(&place.library);
    let kinds: Vec<_> = (journal(&place.library, desk.id).iter())
        .map(|it| it.kind)
        .collect();
    assert_eq!(
        kinds[1..],
        [StepKind::Edit, StepKind::Undo(4), StepKind::Redo(4)]
    );
}

#[test]
fn w33_a_pause_somebody_else_and_another_field_begin_a_step() {
    let (mut place, mut desk) = begun();
    let library = &mut place.library;
    desk.types(library, words("One"), "facilitator", second(0));
    desk.types(library, words("Two"), "facilitator", second(31));
    desk.types(library, words("Three"), "guest", second(32));
    desk.types(library, owner("Operations"), "guest", second(33));
    desk.types(library, owner("Operations desk"), "guest", second(34));
    // The clock was set back.
    desk.types(library, owner("The operations desk"), "guest", second(-600));
    assert_eq!(steps(&place, &desk), [1, 2, 3, 4, 6, 7]);
    while desk.undo(&mut place.library) {}
    desk.check(&place.library);
    assert_eq!(desk.workshop, workshop::arbitrary::workshop());
}

/// What was put there in one go, as an offer that was taken, can be taken back
/// without what was typed before and after it.
#[test]
fn w33_what_was_not_typed_is_a_step_of_its_own() {
    let (mut place, mut desk) = begun();
    desk.types(&mut place.library, words("One"), "facilitator", second(0));
    desk.edit(&mut place.library, words("Two"));
    desk.types(&mut place.library, words("Three"), "facilitator", second(2));
    assert_eq!(steps(&place, &desk), [1, 2, 3, 4]);
    desk.undo(&mut place.library);
    desk.undo(&mut place.library);
    assert_eq!(desk.workshop.cause(CauseId(7)).unwrap().text, "One");
}

#[test]
fn w33_typing_does_not_go_on_after_an_undo_or_a_redo() {
    let (mut place, mut desk) = begun();
    desk.types(&mut place.library, words("One"), "facilitator", second(0));
    desk.undo(&mut place.library);
    desk.types(&mut place.library, words("Two"), "facilitator", second(1));
    assert_eq!(steps(&place, &desk), [1, 2, 3, 4]);
    desk.undo(&mut place.library);
    desk.redo(&mut place.library);
    desk.types(&mut place.library, words("Three"), "facilitator", second(2));
    assert_eq!(steps(&place, &desk), [1, 2, 3, 4, 5, 6, 7]);
    desk.undo(&mut place.library);
    assert_eq!(desk.workshop.cause(CauseId(7)).unwrap().text, "Two");
}

#[test]
fn w33_typing_that_went_back_is_a_step_that_can_be_undone() {
    let (mut place, mut desk) = begun();
    desk.types(&mut place.library, words("One"), "facilitator", second(0));
    desk.types(
        &mut place.library,
        words("The pager"),
        "facilitator",
        second(1),
    );
    assert_eq!(steps(&place, &desk), [1, 2, 3]);
    desk.undo(&mut place.library);
    assert_eq!(desk.workshop.cause(CauseId(7)).unwrap().text, "One");
    desk.check(&place.library);
}

/// The journal has the words that were typed, and no others.
#[test]
fn w33_the_journal_keeps_only_the_field_that_changed() {
    let (mut place, mut desk) = begun();
    desk.types(
        &mut place.library,
        owner("Operations"),
        "facilitator",
        second(0),
    );
    let delta = place.library.change(desk.id, 2).unwrap();
    assert_eq!(
        serde_json::to_value(delta).unwrap(),
        serde_json::json!({
            "added": [],
            "updated": [{
                "record": {"cause": 7},
                "from": {"owner": ""},
                "to": {"owner": "Operations"},
            }],
            "removed": [],
            "is_typing": true,
        })
    );
}

/// The order of the journal is that of its numbers, whatever the clock says.
#[test]
fn w33_a_clock_that_jumps_back_begins_a_step_and_what_came_last_is_undone_first() {
    let (mut place, mut desk) = begun();
    let library = &mut place.library;
    desk.types(library, words("The pager was"), "facilitator", second(0));
    desk.types(
        library,
        words("The pager was off"),
        "facilitator",
        second(-3600),
    );
    desk.types(
        library,
        words("The pager was off at"),
        "facilitator",
        second(-3590),
    );
    // Right again: an hour later.
    desk.types(
        library,
        words("The pager was off at five"),
        "facilitator",
        second(30),
    );
    assert_eq!(steps(&place, &desk), [1, 2, 4, 5]);
    let mut place = place.reopen();
    for text in ["The pager was off at", "The pager was", "The pager"] {
        assert!(desk.undo(&mut place.library));
        assert_eq!(desk.workshop.cause(CauseId(7)).unwrap().text, text);
    }
    desk.check(&place.library);
}
