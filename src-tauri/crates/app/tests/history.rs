//! Every moment of a workshop's past can be looked at and returned to.
#![allow(clippy::unwrap_used, reason = "a test may fail so")]

mod support;

use app::{App, MomentKind, WorkshopId};
use proptest::prelude::*;
use support::{add, now};
use workshop::Parts;
use workshop::arbitrary::edits;

fn begin(folder: &tempfile::TempDir) -> (App, WorkshopId) {
    let mut app = support::open(folder);
    let id = support::begin(&mut app);
    (app, id)
}

fn parts(app: &mut App, id: WorkshopId) -> Parts {
    let mut parts = app.open_workshop(id).unwrap().parts;
    // Never goes down, and is no part of what is compared.
    parts.last_id = 0;
    parts
}

fn texts(parts: &Parts) -> Vec<&str> {
    parts.causes.iter().map(|it| it.text.as_str()).collect()
}

#[test]
fn a_moment_is_looked_at_and_returned_to_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, id) = begin(&folder);
    for text in ["one", "two", "three"] {
        app.edit(id, add(text)).unwrap();
    }
    app.undo(id).unwrap();
    app.edit(id, add("four")).unwrap();

    assert_eq!(texts(&app.moment(id, 3).unwrap()), ["one", "two", "three"]);
    assert_eq!(texts(&app.moment(id, 0).unwrap()), [""; 0]);
    let outcome = app.return_to(id, 3).unwrap();
    assert_eq!(outcome.revision, 6);
    assert_eq!(outcome.undo.unwrap().edit, "return_to");
    assert_eq!(texts(&parts(&mut app, id)), ["one", "two", "three"]);
    assert_eq!(texts(&app.moment(id, 5).unwrap()), ["one", "two", "four"]);
    app.undo(id).unwrap();
    assert_eq!(texts(&parts(&mut app, id)), ["one", "two", "four"]);
    app.return_to(id, 99).unwrap_err();
    app.moment(id, 99).unwrap_err();
    app.moment(id, u64::MAX).unwrap_err();
    app.return_to(id, u64::MAX).unwrap_err();

    let history = app.history(id).unwrap();
    let said: Vec<_> = (history.iter())
        .map(|it| (it.seq, it.kind, it.subject.as_str(), it.undone))
        .collect();
    assert_eq!(
        said,
        [
            (7, MomentKind::Undo, "three", false),
            (6, MomentKind::Edit, "three", true),
            (5, MomentKind::Edit, "four", false),
            (4, MomentKind::Undo, "three", false),
            (3, MomentKind::Edit, "three", true),
            (2, MomentKind::Edit, "two", false),
            (1, MomentKind::Edit, "one", false),
        ]
    );
    assert_eq!(history[0].at, "2026-04-01T09:00:00Z");
}

#[test]
fn returning_to_where_one_is_makes_no_step() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, id) = begin(&folder);
    app.edit(id, add("one")).unwrap();
    assert!(app.return_to(id, 1).unwrap().change.is_empty());
    assert_eq!(app.history(id).unwrap().len(), 1);
}

#[test]
fn the_picture_of_a_moment_is_the_one_that_was_seen_then() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, id) = begin(&folder);
    app.edit(id, add("one")).unwrap();
    let then = match app
        .fishbone(id, None, None, vec![], false, None)
        .unwrap()
        .content
    {
        app::Content::Whole(frame) => frame,
        app::Content::Changed(_) => unreachable!("no picture was had"),
    };
    app.edit(id, add("two")).unwrap();
    assert_eq!(app.moment_fishbone(id, 1).unwrap(), then);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_moment_is_as_it_was_and_can_be_returned_to(
        edits in edits(25),
        to in any::<prop::sample::Index>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let (mut app, id) = begin(&folder);
        let mut seen = vec![parts(&mut app, id)];
        for edit in edits {
            let made = app.edit(id, edit).is_ok_and(|it| !it.change.is_empty());
            if made {
                seen.push(parts(&mut app, id));
            }
        }
        for (seq, then) in seen.iter().enumerate() {
            let mut moment = app.moment(id, seq as u64).unwrap();
            moment.last_id = 0;
            prop_assert_eq!(&moment, then);
        }
        let to = to.index(seen.len());
        // From one moment to another, back and forth.
        for seq in [seen.len() - 1, to, 0, seen.len() / 2, to] {
            let mut moment = app.moment(id, seq as u64).unwrap();
            moment.last_id = 0;
            prop_assert_eq!(&moment, &seen[seq]);
        }
        app.return_to(id, to as u64).unwrap();
        prop_assert_eq!(&parts(&mut app, id), &seen[to]);
        // On disk too.
        drop(app);
        let mut app = App::open(folder.path(), now).unwrap();
        prop_assert_eq!(&parts(&mut app, id), &seen[to]);
        prop_assert_eq!(app.undo(id).is_ok(), true);
    }
}
