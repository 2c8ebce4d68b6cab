//! How much of everything there may be.

use crate::add;
use std::time::{Duration, Instant};
use workshop::arbitrary::workshop;
use workshop::{
    Action, ActionField, ActionId, Alias, Ballot, BallotId, CauseId, Counted, Dot, Edit, Flaw,
    ParticipantId, Parts, Place, Refusal, Workshop, limits,
};

/// One record of a workshop, from what a file says of it.
fn of<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn action(id: u32, causes: Vec<CauseId>) -> Action {
    Action {
        causes,
        ..of(serde_json::json!({ "id": id, "what": "Write it down" }))
    }
}

/// A workshop with so many causes beneath the effect, numbered from 100.
fn with_causes(count: u32) -> Parts {
    let mut parts = workshop().parts();
    let cause = |id: u32| of(serde_json::json!({ "id": id, "text": "a cause" }));
    parts.causes = (100..100 + count).map(cause).collect();
    parts
}

fn add_action(causes: Vec<CauseId>) -> Edit {
    Edit::AddAction {
        what: "Write it down".into(),
        causes,
        place: Place::Last,
        kind: None,
    }
}

#[test]
fn w6_every_list_has_a_limit_that_is_looked_at_first() {
    const MANY: u32 = 60_000;
    type Fill = fn(&mut Parts);
    let lists: [(&str, Fill); 9] = [
        ("actions", |it| {
            it.actions = (100..MANY).map(|id| action(id, vec![])).collect()
        }),
        ("participants", |it| {
            let role = |id: u32| of(serde_json::json!({ "id": id, "role": "Engineer" }));
            it.participants = (100..MANY).map(role).collect();
        }),
        ("entries", |it| {
            let entry = |id: u32| {
                of(
                    serde_json::json!({ "id": id, "text": "an entry", "time": { "certainty": "unknown" } }),
                )
            };
            it.timeline = (100..MANY).map(entry).collect();
        }),
        ("thoughts", |it| {
            let thought = |id: u32| of(serde_json::json!({ "id": id, "text": "a thought" }));
            it.thoughts = (100..MANY).map(thought).collect();
        }),
        ("names", |it| {
            let alias = |n: u32| Alias {
                name: format!("Name {n}"),
                role: "Engineer".into(),
            };
            it.session.aliases = (0..MANY).map(alias).collect();
        }),
        ("ideas", |it| {
            let idea = |id: u32| of(serde_json::json!({ "id": id, "text": "an idea" }));
            it.ideas = (100..MANY).map(idea).collect();
        }),
        ("notes", |it| {
            let note = |id: u32| {
                of(
                    serde_json::json!({ "id": id, "about": { "step": "opening" }, "text": "a note" }),
                )
            };
            it.notes = (100..MANY).map(note).collect();
        }),
        ("ballots", |it| {
            let ballot = |id: u32| of(serde_json::json!({ "id": id, "dots": [] }));
            it.ballots = (100..MANY).map(ballot).collect();
        }),
        ("steps", |it| {
            let one = it.agenda[0].clone();
            it.agenda = (0..MANY).map(|_| one.clone()).collect();
        }),
    ];
    for (what, fill) in lists {
        let mut parts = workshop().parts();
        fill(&mut parts);
        let begun = Instant::now();
        Workshop::from_parts(parts).expect_err(what);
        // What is quadratic takes more than a hundred times as long.
        assert!(
            begun.elapsed() < Duration::from_secs(1),
            "{what}: {:?}",
            begun.elapsed()
        );
    }
}

#[test]
fn w6_the_largest_workshop_is_put_together_in_no_time() {
    let mut parts = with_causes(5_000);
    let linked = |n: u32| vec![CauseId(100 + n % 5_000)];
    parts.actions = (0..2_000).map(|n| action(10_000 + n, linked(n))).collect();
    parts.ideas = (0..5_000)
        .map(|n| of(serde_json::json!({ "id": 20_000 + n, "text": "an idea" })))
        .collect();
    parts.session.aliases = (0..2_000)
        .map(|n| Alias {
            name: format!("Name {n}"),
            role: "Engineer".into(),
        })
        .collect();
    let begun = Instant::now();
    let workshop = Workshop::from_imported_parts(parts).unwrap();
    assert!(
        begun.elapsed() < Duration::from_secs(2),
        "{:?}",
        begun.elapsed()
    );
    assert_eq!(workshop.cause_count(), 5_000);
}

#[test]
fn w6_links_from_actions_to_causes_have_a_limit() {
    let all: Vec<_> = (100..5_100).map(CauseId).collect();
    let mut parts = with_causes(5_000);
    parts.actions = (1..=4).map(|n| action(10_000 + n, all.clone())).collect();
    let mut full = Workshop::from_imported_parts(parts.clone()).unwrap();
    let too_many = Refusal::TooMany {
        what: Counted::Links,
        most: limits::LINKS,
    };
    assert_eq!(
        full.apply(add_action(vec![CauseId(100)])),
        Err(too_many.clone())
    );
    full.apply(add_action(vec![])).unwrap();
    let set = |id, causes| Edit::SetAction {
        id: ActionId(id),
        field: ActionField::Causes(causes),
    };
    full.apply(set(10_001, all[1..].to_vec())).unwrap();
    full.apply(set(10_001, all.clone())).unwrap();

    parts.actions.push(action(10_005, vec![CauseId(100)]));
    assert_eq!(
        Workshop::from_imported_parts(parts.clone()),
        Err(Flaw::Refused(too_many))
    );
    // What an older version let in opens, and can be made less.
    let mut older = Workshop::from_stored_parts(parts).unwrap();
    older.apply(set(10_005, vec![])).unwrap();
}

#[test]
fn w6_an_action_can_not_name_more_causes_than_there_are() {
    let mut parts = with_causes(1);
    parts.actions = vec![action(10, vec![CauseId(100); 5_001])];
    assert!(matches!(
        Workshop::from_parts(parts),
        Err(Flaw::LostCause(_))
    ));
    let mut workshop = workshop();
    let id = add(&mut workshop, None, "a cause");
    let twice = workshop.apply(add_action(vec![id; 1_000_000]));
    assert_eq!(twice, Err(Refusal::CauseTwice));
}

#[test]
fn w24_who_is_named_has_no_more_dots_in_a_file_than_there_are() {
    let mut parts = with_causes(200);
    parts.session.voting = workshop::Voting::Open;
    parts.participants = vec![of(serde_json::json!({ "id": 50, "role": "Engineer" }))];
    let dot = |id| Dot {
        cause: CauseId(id),
        count: 1,
    };
    parts.ballots = vec![Ballot {
        id: BallotId(51),
        participant: Some(ParticipantId(50)),
        dots: (100..300).map(dot).collect(),
    }];
    let most = limits::DOTS;
    let refused = Workshop::from_parts(parts);
    assert_eq!(refused, Err(Flaw::Refused(Refusal::DotsInAll { most })));
}

#[test]
fn w22_a_step_stands_once_in_the_agenda_of_a_file() {
    let mut parts = workshop().parts();
    parts.agenda[1] = parts.agenda[0].clone();
    assert_eq!(Workshop::from_parts(parts), Err(Flaw::DoubledStep));
}

#[test]
fn w2_there_is_room_for_more_whatever_numbers_a_file_has() {
    let mut parts = workshop().parts();
    parts.causes = vec![
        of(serde_json::json!({ "id": 0, "text": "above", "category": parts.categories[0].id })),
        of(serde_json::json!({ "id": u32::MAX, "parent": 0, "text": "below" })),
    ];
    parts.actions = vec![action(77, vec![CauseId(u32::MAX)])];
    parts.last_id = u32::MAX;
    let category = parts.categories[0].name.clone();
    let mut workshop = Workshop::from_imported_parts(parts).unwrap();
    let texts: Vec<_> = workshop
        .causes_in_order()
        .map(|it| it.text.clone())
        .collect();
    assert_eq!(texts, ["above", "below"]);
    let below = workshop.causes_in_order().last().unwrap().id;
    assert_eq!(workshop.actions_for(below).count(), 1);
    let of = workshop.category_of(below).unwrap();
    assert_eq!(workshop.category(of).unwrap().name, category);
    assert!(workshop.causes().all(|it| it.id.0 > 0));
    for _ in 0..100 {
        add(&mut workshop, Some(below), "one more");
    }
}

#[test]
fn w2_numbers_that_leave_room_stay_as_they_are() {
    let mut parts = workshop().parts();
    parts.last_id = limits::NUMBER;
    assert_eq!(parts.clone().with_room(), parts);
    assert_eq!(
        Workshop::from_imported_parts(parts.clone())
            .unwrap()
            .parts(),
        parts
    );
}

#[test]
fn w20_a_parent_that_is_not_there_is_still_missed_where_things_are_numbered_anew() {
    let mut parts = with_causes(2);
    parts.last_id = u32::MAX;
    parts.causes[1].parent = Some(CauseId(99));
    assert_eq!(
        Workshop::from_imported_parts(parts),
        Err(Flaw::LostParent("a cause".into()))
    );
}
