//! What holds for every sequence of edits.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail so")]

use proptest::prelude::*;
use std::collections::BTreeSet;
use workshop::arbitrary::{edits, workshop};
use workshop::readiness::{ProblemPart, Reading};
use workshop::{
    Branch, CauseId, CauseOrIdea, Change, Delta, Edit, History, Key, Place, Record, Step, StepKind,
    Workshop, standing,
};

/// Everything but the counter of numbers, which never goes back (W2).
fn bytes(workshop: &Workshop) -> String {
    let mut parts = workshop.parts();
    parts.last_id = 0;
    serde_json::to_string(&parts).unwrap()
}

fn all_keys(change: &Change) -> impl Iterator<Item = Key> {
    (change.added().iter().map(Record::key))
        .chain(change.updated().iter().map(|it| it.to.key()))
        .chain(change.removed().iter().map(Record::key))
}

/// The causes that an edit may remove, by W4.
fn named(workshop: &Workshop, edit: &Edit) -> BTreeSet<workshop::CauseId> {
    match edit {
        Edit::RemoveCause { id } => workshop.branch(*id).into_iter().collect(),
        // What it was is kept in the one that stays (W25).
        Edit::Merge {
            from: CauseOrIdea::Cause(id),
            ..
        } => [*id].into(),
        Edit::Together(_) => workshop.causes().map(|it| it.id).collect(),
        _ => BTreeSet::new(),
    }
}

/// Every wording of every cause and idea, once.
fn wordings(workshop: &Workshop) -> BTreeSet<String> {
    fn of(found: &mut BTreeSet<String>, branch: &Branch) {
        found.insert(branch.text.clone());
        found.extend(branch.also.lines().map(str::to_owned));
        branch.beneath.iter().for_each(|it| of(found, it));
    }
    let mut found = BTreeSet::new();
    for cause in workshop.causes() {
        found.insert(cause.text.clone());
        found.extend(cause.also.lines().map(str::to_owned));
    }
    for idea in workshop.ideas() {
        of(&mut found, &idea.clone().into_branch());
    }
    found
}

/// How many actions have a cause.
fn linked(workshop: &Workshop) -> usize {
    let actions = workshop.actions().iter();
    actions.filter(|it| !it.causes.is_empty()).count()
}

/// All dots and all votes.
fn given(workshop: &Workshop) -> u32 {
    let dots = workshop.ballots().iter().flat_map(|it| &it.dots);
    let votes = workshop.causes().map(|it| it.votes);
    dots.map(|it| it.count).chain(votes).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn w1_any_edits_undone_wholly_give_the_first_state_and_redone_the_last(edits in edits(60)) {
        let mut workshop = workshop();
        let first = bytes(&workshop);
        let mut changes = Vec::new();
        let mut states = vec![first];
        for edit in edits {
            if let Ok(change) = workshop.apply(edit) {
                states.push(bytes(&workshop));
                changes.push(change);
            }
        }
        for (n, change) in changes.iter().enumerate().rev() {
            workshop.perform(&change.reversed());
            prop_assert_eq!(&bytes(&workshop), &states[n]);
        }
        for (n, change) in changes.iter().enumerate() {
            workshop.perform(change);
            prop_assert_eq!(&bytes(&workshop), &states[n + 1]);
        }
    }

    /// As through the journal, where a record's other fields aren't.
    #[test]
    fn w1_what_is_kept_by_field_is_undone_and_redone_to_the_byte(edits in edits(60)) {
        let mut workshop = workshop();
        let mut deltas = Vec::new();
        let mut states = vec![bytes(&workshop)];
        for edit in edits {
            if let Ok(change) = workshop.apply(edit) {
                states.push(bytes(&workshop));
                let kept = serde_json::to_string(&Delta::of(&change).unwrap()).unwrap();
                deltas.push((serde_json::from_str::<Delta>(&kept).unwrap(), change));
            }
        }
        for (n, (delta, change)) in deltas.iter().enumerate().rev() {
            prop_assert_eq!(&workshop.undo(delta).unwrap(), &change.reversed());
            prop_assert_eq!(&bytes(&workshop), &states[n]);
        }
        for (n, (delta, change)) in deltas.iter().enumerate() {
            prop_assert_eq!(&workshop.redo(delta).unwrap(), change);
            prop_assert_eq!(&bytes(&workshop), &states[n + 1]);
        }
    }

    /// As version 6 wrote it.
    #[test]
    fn w1_whole_records_in_a_journal_are_read_as_what_differs(edits in edits(20)) {
        let mut workshop = workshop();
        for edit in edits {
            if let Ok(change) = workshop.apply(edit) {
                let whole = serde_json::to_string(&change).unwrap();
                let read: Delta = serde_json::from_str(&whole).unwrap();
                prop_assert_eq!(read, Delta::of(&change).unwrap());
            }
        }
    }

    #[test]
    fn w21_a_journal_read_from_its_end_says_what_stands(
        asked in prop::collection::vec(0..4, 0..40),
        gap in 1u64..4,
    ) {
        let (mut journal, mut done, mut undone) = (Vec::new(), Vec::new(), Vec::new());
        for asked in asked {
            let seq = (journal.len() as u64 + 1) * gap;
            let kind = match asked {
                2 => done.pop().map(|of| {
                    undone.push(of);
                    StepKind::Undo(of)
                }),
                3 => undone.pop().map(|of| {
                    done.push(of);
                    StepKind::Redo(of)
                }),
                _ => {
                    undone.clear();
                    done.push(seq);
                    Some(StepKind::Edit)
                }
            };
            journal.extend(kind.map(|kind| Step {
                seq,
                kind,
                edit: String::new(),
                edited_text: String::new(),
                edited_to: String::new(),
            }));
            let latest_first = journal.iter().rev().cloned();
            let Ok(history) = History::read(latest_first.map(Ok::<_, ()>)) else { unreachable!() };
            prop_assert_eq!(history.to_undo().map(|it| it.seq), done.last().copied());
            prop_assert_eq!(history.to_redo().map(|it| it.seq), undone.last().copied());
            let kinds = journal.iter().rev().map(|it| (it.seq, it.kind));
            prop_assert_eq!(standing(kinds.into_iter().map(|(seq, kind)| ((), seq, kind))), done.iter().copied().collect::<BTreeSet<_>>());
        }
    }

    #[test]
    fn w2_numbers_are_never_given_again_even_after_undo(edits in edits(60)) {
        let mut workshop = workshop();
        let mut given: BTreeSet<u32> = workshop.categories().iter().map(|it| it.id.0).collect();
        for (n, edit) in edits.into_iter().enumerate() {
            let Ok(change) = workshop.apply(edit) else { continue };
            for record in change.added() {
                let id = match record.key() {
                    Key::Category(id) => id.0,
                    Key::Participant(id) => id.0,
                    Key::TimelineEntry(id) => id.0,
                    Key::Cause(id) => id.0,
                    Key::Action(id) => id.0,
                    Key::Note(id) => id.0,
                    Key::Thought(id) => id.0,
                    Key::Idea(id) => id.0,
                    Key::Ballot(id) => id.0,
                    Key::Safeguard(id) => id.0,
                    Key::RoleFunction(id) => id.0,
                    Key::Need(id) => id.0,
                    Key::Attachment(id) => id.0,
                    Key::Session
                    | Key::Incident
                    | Key::Effect
                    | Key::AgendaItem(_)
                    | Key::Impact(_) => continue,
                };
                prop_assert!(given.insert(id), "{id} was given before");
            }
            if n % 3 == 0 {
                workshop.perform(&change.reversed());
            }
        }
    }

    #[test]
    fn w3_w4_no_circle_and_no_cause_lost_that_was_not_named(edits in edits(80)) {
        let mut workshop = workshop();
        for edit in edits {
            let before: BTreeSet<_> = workshop.causes().map(|it| it.id).collect();
            let named = named(&workshop, &edit);
            let _ = workshop.apply(edit);
            let after: BTreeSet<_> = workshop.causes().map(|it| it.id).collect();
            prop_assert!(before.difference(&after).all(|id| named.contains(id)));
            // Every cause is reached from the effect, once: no circle, none adrift.
            let reached: Vec<_> = workshop.causes_in_order().map(|it| it.id).collect();
            prop_assert_eq!(reached.len(), after.len());
            prop_assert_eq!(reached.into_iter().collect::<BTreeSet<_>>(), after);
        }
    }

    #[test]
    fn w16_w17_refused_or_idle_edits_change_nothing(edits in edits(60)) {
        let mut workshop = workshop();
        for edit in edits {
            let before = bytes(&workshop);
            match workshop.apply(edit) {
                Ok(change) => {
                    prop_assert_eq!(change.is_empty(), before == bytes(&workshop));
                    let keys: Vec<_> = all_keys(&change).collect();
                    let once: BTreeSet<_> = keys.iter().collect();
                    prop_assert_eq!(keys.len(), once.len());
                }
                Err(refusal) => {
                    prop_assert_eq!(before, bytes(&workshop));
                    let sentence = refusal.to_string();
                    prop_assert!(sentence.ends_with(['.', ')']), "{sentence}");
                }
            }
        }
    }

    #[test]
    fn w20_parts_put_together_give_the_same_workshop(edits in edits(60)) {
        let mut workshop = workshop();
        for edit in edits {
            let _ = workshop.apply(edit);
        }
        let mut parts = workshop.parts();
        let again = Workshop::from_parts(parts.clone()).unwrap();
        prop_assert_eq!(bytes(&again), bytes(&workshop));
        prop_assert_eq!(again.last_id(), workshop.last_id());
        // The order of the lists says nothing: the ranks do.
        parts.causes.reverse();
        parts.actions.reverse();
        parts.timeline.reverse();
        parts.ideas.reverse();
        parts.thoughts.reverse();
        parts.agenda.reverse();
        prop_assert_eq!(bytes(&Workshop::from_parts(parts).unwrap()), bytes(&workshop));
    }

    #[test]
    fn w25_merging_loses_no_words_and_no_links(edits in edits(80)) {
        let mut workshop = workshop();
        for edit in edits {
            let merging = matches!(edit, Edit::Merge { .. });
            let before = (wordings(&workshop), linked(&workshop), given(&workshop));
            if workshop.apply(edit).is_ok() && merging {
                prop_assert_eq!(&before.0, &wordings(&workshop));
                prop_assert_eq!(before.1, linked(&workshop));
                prop_assert_eq!(before.2, given(&workshop));
            }
        }
    }

    #[test]
    fn then_is_both_changes_and_is_undone_as_one(edits in edits(40)) {
        let mut workshop = workshop();
        let first = workshop.clone();
        let mut whole = Change::default();
        for edit in edits {
            if let Ok(change) = workshop.apply(edit) {
                whole = whole.then(change);
            }
        }
        let mut again = first.clone();
        again.perform(&whole);
        prop_assert_eq!(&again, &workshop);
        again.perform(&whole.reversed());
        prop_assert_eq!(again, first);
    }

    #[test]
    fn every_open_point_is_about_something_that_is_there(edits in edits(80)) {
        let mut workshop = workshop();
        for edit in edits {
            let _ = workshop.apply(edit);
        }
        let texts = workshop.texts();
        let reading = Reading {
            wordings: texts.into_iter().map(|(location, _)| location).collect(),
            // Some of them are gone, or were never there.
            omissions: (1..60).map(CauseId).collect(),
            parts: vec![(ProblemPart::Cause, "because".into())],
            ..Reading::default()
        };
        let points = workshop.readiness(&reading);
        for point in &points {
            prop_assert!(workshop.record(point.of).is_some(), "{point:?}");
            prop_assert!(workshop.record(point.at.key).is_some(), "{point:?}");
        }
        let subjects: Vec<_> = points.iter().map(|it| it.rule.subject()).collect();
        prop_assert!(subjects.is_sorted());
        prop_assert_eq!(points, workshop.readiness(&reading));
    }

    #[test]
    fn w1_a_restored_moment_is_as_it_was_and_can_be_left_again(
        before in edits(40),
        after in edits(40),
    ) {
        let mut workshop = workshop();
        for edit in before {
            let _ = workshop.apply(edit);
        }
        let past = workshop.clone();
        for edit in after {
            let _ = workshop.apply(edit);
        }
        let now = workshop.clone();
        let change = workshop.restore(&past);
        prop_assert_eq!(&workshop, &past);
        prop_assert_eq!(workshop.last_id(), now.last_id());
        prop_assert_eq!(change.is_empty(), now == past);
        let keys: Vec<Key> = all_keys(&change).collect();
        prop_assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
        workshop.perform(&change.reversed());
        prop_assert_eq!(workshop, now);
    }

    #[test]
    fn w18_entries_with_times_stand_in_their_order(times in prop::collection::vec(0..5000_i64, 1..30)) {
        let mut workshop = workshop();
        let start = chrono::DateTime::from_timestamp(1_700_000_000, 0).unwrap().naive_utc();
        for minutes in times {
            let at = start + chrono::TimeDelta::minutes(minutes);
            workshop.apply(Edit::AddEntry {
                time: workshop::EntryTime::Exact(at.into()),
                text: "Something happened".into(),
                role: String::new(),
                source: String::new(),
                place: Place::First,
            }).unwrap();
        }
        let times: Vec<_> = workshop.timeline().iter().map(|it| it.time.at().map(workshop::When::local)).collect();
        prop_assert!(times.is_sorted());
    }
}
