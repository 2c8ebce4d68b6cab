//! Every moment of a workshop's past can be looked at and returned to.

use crate::support;

use crate::support::{add, now};
use app::{App, MomentKind, WorkshopId};
use proptest::prelude::*;
use std::collections::BTreeMap;
use workshop::arbitrary::edits;
use workshop::{Edit, IncidentField, Parts};

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

    let history = app.history(id, None, 99).unwrap();
    let said: Vec<_> = (history.iter())
        .map(|it| (it.seq, it.kind, it.edited_text.as_str(), it.undone))
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

    // By the page it is the same, and what stands is told as of now.
    let mut pages = app.history(id, None, 3).unwrap();
    while let Some(last) = pages.last().map(|it| it.seq).filter(|it| *it > 1) {
        pages.extend(app.history(id, Some(last), 3).unwrap());
    }
    assert_eq!(pages, history);
}

fn story(text: &str) -> Edit {
    Edit::SetIncident(IncidentField::WhatHappened(text.into()))
}

#[test]
fn w33_a_moment_of_typing_is_the_whole_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, id) = begin(&folder);
    app.edit(id, add("one")).unwrap();
    app.type_words(id, story("The")).unwrap();
    // Looked at, and then none any more.
    let seen = app.moment(id, 2).unwrap();
    assert_eq!(seen.incident.what_happened, "The");
    app.type_words(id, story("The pager")).unwrap();
    app.edit(id, add("two")).unwrap();
    app.moment(id, 2).unwrap_err();
    assert_eq!(app.moment(id, 1).unwrap().incident.what_happened, "");
    let seen = app.moment(id, 3).unwrap();
    assert_eq!(seen.incident.what_happened, "The pager");
    let steps: Vec<_> = (app.history(id, None, 99).unwrap().iter())
        .map(|it| it.seq)
        .collect();
    assert_eq!(steps, [4, 3, 1]);
    app.return_to(id, 1).unwrap();
    assert_eq!(parts(&mut app, id).incident.what_happened, "");
}

/// Two programs on one library: what one has in memory may be typed on by the
/// other.
#[test]
fn w33_what_another_program_typed_on_is_not_undone_by_half() {
    let folder = tempfile::tempdir().unwrap();
    let (mut here, id) = begin(&folder);
    here.type_words(id, story("The")).unwrap();
    let mut there = support::open(&folder);
    there.type_words(id, story("The pager")).unwrap();
    here.undo(id).unwrap_err();
    assert_eq!(parts(&mut here, id).incident.what_happened, "The pager");
    here.undo(id).unwrap();
    assert_eq!(parts(&mut here, id).incident.what_happened, "");
}

#[test]
fn returning_to_where_one_is_makes_no_step() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, id) = begin(&folder);
    app.edit(id, add("one")).unwrap();
    assert!(app.return_to(id, 1).unwrap().change.is_empty());
    assert_eq!(app.history(id, None, 99).unwrap().len(), 1);
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
        typed in any::<u32>(),
        to in any::<prop::sample::Index>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let (mut app, id) = begin(&folder);
        let mut seen = BTreeMap::from([(0, parts(&mut app, id))]);
        for (n, edit) in edits.into_iter().enumerate() {
            let before = app.open_workshop(id).unwrap().revision;
            let made = match typed >> n & 1 {
                0 => app.edit(id, edit),
                _ => app.type_words(id, edit),
            };
            let made = made.is_ok_and(|it| !it.change.is_empty());
            if made {
                // Where typing went on, the step before is none any more (W33).
                if app.history(id, None, 2).unwrap().get(1).is_none_or(|it| it.seq != before) && before > 0 {
                    seen.remove(&before);
                }
                seen.insert(app.open_workshop(id).unwrap().revision, parts(&mut app, id));
            }
        }
        for (seq, then) in &seen {
            let mut moment = app.moment(id, *seq).unwrap();
            moment.last_id = 0;
            prop_assert_eq!(&moment, then);
        }
        let seqs: Vec<u64> = seen.keys().copied().collect();
        let to = to.index(seqs.len());
        // From one moment to another, back and forth.
        for at in [seqs.len() - 1, to, 0, seqs.len() / 2, to] {
            let mut moment = app.moment(id, seqs[at]).unwrap();
            moment.last_id = 0;
            prop_assert_eq!(&moment, &seen[&seqs[at]]);
        }
        let to = seqs[to];
        app.return_to(id, to).unwrap();
        prop_assert_eq!(&parts(&mut app, id), &seen[&to]);
        // On disk too.
        drop(app);
        let mut app = App::open(folder.path(), now).unwrap();
        prop_assert_eq!(&parts(&mut app, id), &seen[&to]);
        prop_assert_eq!(app.undo(id).is_ok(), true);
    }
}
