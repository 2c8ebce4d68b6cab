//! Dots: hidden until the round is closed, and what the room sees meanwhile.

use super::{all_sent, at, import, seen, whole, without_tokens};
use crate::support::open;
use app::Showing;
use serde_json::{Value, json};
use workshop::{Cause, CauseId, Edit, EvidenceLevel, Parts, SessionStep, Voting};

#[test]
fn i6_dots_are_hidden_until_the_round_is_closed() {
    let with = whole::whole_workshop(Voting::Open);
    let mut without = with.clone();
    assert!(!with.ballots.is_empty());
    without.ballots.clear();
    let sent = |parts: &Parts| {
        let folder = tempfile::tempdir().unwrap();
        let mut app = open(&folder);
        let id = import(&mut app, &folder, parts.clone());
        without_tokens(&all_sent(&mut app, id, parts))
    };
    assert_eq!(sent(&with), sent(&without));
}

/// Two causes on a bone, of which one is refuted though what stands beneath it
/// may be true, and one without a bone.
fn to_be_voted_on() -> Parts {
    let mut parts = whole::whole_workshop(Voting::Open);
    let bone = parts.causes[0].category;
    let mut refuted = Cause::new(CauseId(22), None, 1, "Refuted".into());
    refuted.category = bone;
    refuted.evidence.level = EvidenceLevel::Refuted;
    let beneath = Cause::new(CauseId(23), Some(CauseId(22)), 0, "Beneath it".into());
    let unsorted = Cause::new(CauseId(24), None, 2, "No bone".into());
    parts.causes.extend([refuted, beneath, unsorted]);
    parts
}

#[test]
fn while_dots_are_given_the_room_sees_what_can_get_some_numbered_and_nothing_of_the_dots() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let parts = to_be_voted_on();
    let (name, initial) = (&parts.categories[0].name, &parts.categories[0].initial);
    let (hue, id) = (
        parts.categories[0].hue,
        import(&mut app, &folder, parts.clone()),
    );
    app.show(Showing {
        turned: -1,
        ..at(id, SessionStep::Priorities)
    })
    .unwrap();
    let cause = |number: String, text: &str| json!({"number": number, "text": text});
    let page = &seen(&mut app)["page"]["priorities"];
    assert_eq!(
        page["ballot"],
        json!([
            {"name": name, "initial": initial, "hue": hue, "causes": [
                cause(format!("{initial}1"), "words"),
                cause(format!("{initial}1.1"), "words"),
                cause(format!("{initial}2.1"), "Beneath it"),
            ]},
            {"name": "", "initial": "", "hue": null, "causes": [cause("?1".into(), "No bone")]},
        ])
    );
    assert_eq!(
        (&page["turned"], &page["result"]),
        (&json!(-1), &Value::Null)
    );
}

#[test]
fn once_the_round_is_closed_the_charts_call_causes_by_their_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let parts = to_be_voted_on();
    let number = format!("{}1.1", parts.categories[0].initial);
    let id = import(&mut app, &folder, parts);
    app.show(at(id, SessionStep::Priorities)).unwrap();
    app.edit(id, Edit::CloseVoting).unwrap();
    let page = &seen(&mut app)["page"]["priorities"];
    assert_eq!(page["ballot"], json!([]));
    let labels = page["result"]["causes"]["labels"].as_array().unwrap();
    let called: Vec<_> = labels
        .iter()
        .filter_map(|it| it["number"]["text"].as_str())
        .collect();
    assert_eq!(called, [number]);
    // The number says the bone: no sign says it once more.
    assert!(labels.iter().all(|it| it["badge"].is_null()));
}
