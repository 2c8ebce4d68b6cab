//! The JSON form: nothing is lost, and what is wrong is said.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail so")]

use app::formats::json::{JsonFlaw, VERSION, read, write};
use proptest::prelude::*;
use workshop::arbitrary::{edits, workshop};
use workshop::{Flaw, Refusal};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_workshop_comes_back_from_json_as_it_was(edits in edits(60)) {
        let mut workshop = workshop();
        for edit in edits {
            let _ = workshop.apply(edit);
        }
        let text = write(&workshop, true);
        let again = read(text.as_bytes()).unwrap();
        prop_assert_eq!(again.parts(), workshop.parts());
        prop_assert_eq!(write(&again, true), text);
    }

    #[test]
    fn a_file_that_is_cut_anywhere_is_refused(at in 0_usize..1000) {
        let text = write(&workshop(), true);
        let cut = &text.as_bytes()[..text.trim_end().len() * at / 1000];
        prop_assert!(matches!(read(cut), Err(JsonFlaw::CutOff(_))), "{:?}", read(cut));
    }

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read(&bytes).is_err());
    }
}

/// The JSON of a new workshop, changed.
fn changed(change: impl FnOnce(&mut serde_json::Value)) -> Result<workshop::Workshop, JsonFlaw> {
    let mut value = serde_json::from_str(&write(&workshop(), true)).unwrap();
    change(&mut value);
    read(value.to_string().as_bytes())
}

fn causes(json: &str) -> Result<workshop::Workshop, JsonFlaw> {
    let causes: serde_json::Value = serde_json::from_str(json).unwrap();
    changed(|it| it["workshop"]["causes"] = causes)
}

#[test]
fn a_newer_version_is_refused_by_name() {
    let newer = VERSION + 1;
    assert_eq!(
        changed(|it| it["lisca"] = newer.into()),
        Err(JsonFlaw::Newer(newer))
    );
}

#[test]
fn a_file_of_something_else_is_refused() {
    assert_eq!(read(b"{\"name\": \"x\"}"), Err(JsonFlaw::NotLisca));
    assert_eq!(read(b"[1, 2, 3]"), Err(JsonFlaw::NotLisca));
    assert_eq!(read(b"<html>"), Err(JsonFlaw::NotJson(1)));
    assert_eq!(read(b""), Err(JsonFlaw::CutOff(1)));
}

#[test]
fn circles_doubles_and_strays_are_named() {
    let circle = causes(r#"[{"id":10,"parent":11,"text":"a"},{"id":11,"parent":10,"text":"b"}]"#);
    assert!(matches!(circle, Err(JsonFlaw::Flawed(Flaw::Circle(_)))));
    let doubled = causes(r#"[{"id":10,"text":"a"},{"id":10,"text":"b"}]"#);
    assert_eq!(doubled, Err(JsonFlaw::Flawed(Flaw::DoubledId(10))));
    let stray = causes(r#"[{"id":10,"parent":99,"text":"a"}]"#);
    assert_eq!(stray, Err(JsonFlaw::Flawed(Flaw::LostParent("a".into()))));
    let empty = causes(r#"[{"id":10,"text":"  "}]"#);
    assert_eq!(
        empty,
        Err(JsonFlaw::Flawed(Flaw::Refused(Refusal::Empty("A cause"))))
    );
}

#[test]
fn a_hundred_thousand_causes_are_refused() {
    let many: Vec<_> = (10..100_010)
        .map(|id| serde_json::json!({"id": id, "text": "a cause"}))
        .collect();
    let flaw = changed(|it| it["workshop"]["causes"] = many.into()).unwrap_err();
    assert!(flaw.to_string().contains("5000 causes"), "{flaw}");
}

#[test]
fn unknown_fields_and_odd_values_are_named_with_their_place() {
    let unknown = causes(r#"[{"id":10,"text":"a","colour":"red"}]"#);
    assert_eq!(
        unknown,
        Err(JsonFlaw::Unknown("workshop.causes.0.colour".into()))
    );
    let flaw = changed(|it| it["workshop"]["incident"]["started"] = "2026-02-30T10:00:00".into());
    let message = flaw.unwrap_err().to_string();
    assert!(message.contains("in line 1"), "{message}");
    let flaw = causes(r#"[{"id":10,"text":"a","nature":"guilt"}]"#).unwrap_err();
    assert!(flaw.to_string().contains("guilt"), "{flaw}");
}

#[test]
fn a_file_written_by_hand_may_leave_much_out() {
    let text = include_str!("../src/formats/FORMAT.md");
    let from = text.find("```json\n").unwrap() + 8;
    let json = &text[from..from + text[from..].find("```").unwrap()];
    let workshop = read(json.as_bytes()).unwrap();
    assert_eq!(workshop.cause_count(), 2);
    assert_eq!(workshop.roots().count(), 1);
}
