//! The JSON form: nothing is lost, and what is wrong is said.

use formats::json::{JsonFlaw, VERSION, read, write};
use formats::{Json, Reader};
use proptest::prelude::*;
use workshop::arbitrary::{edits, workshop};
use workshop::{Flaw, Refusal, Thing};

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

#[test]
fn the_format_reads_what_the_module_reads() {
    let text = write(&workshop(), true);
    let read = <Json as Reader>::read(text.as_bytes()).unwrap();
    assert_eq!(read.parts(), workshop().parts());
}

/// Its fields in order would do for a reader that doesn't look.
#[test]
fn a_list_is_no_workshop() {
    let value: serde_json::Value = serde_json::from_str(&write(&workshop(), true)).unwrap();
    let list = serde_json::json!([value["lisca"], value["workshop"]]).to_string();
    assert!(matches!(read(list.as_bytes()), Err(JsonFlaw::NotLisca)));
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
        Err(JsonFlaw::Flawed(Flaw::Refused(Refusal::Empty(
            Thing::Cause
        ))))
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
fn w6_lists_that_are_too_long_are_refused_by_name_and_soon() {
    let many = |of: &str, to: u32| -> Vec<_> {
        let of: serde_json::Value = serde_json::from_str(of).unwrap();
        let numbered = |id: u32| {
            let mut one = of.clone();
            one["id"] = id.into();
            one
        };
        (10..to).map(numbered).collect()
    };
    for (list, of, words) in [
        ("actions", r#"{"what":"Write it down"}"#, "2000 actions"),
        (
            "participants",
            r#"{"role":"Engineer"}"#,
            "2000 participants",
        ),
        ("thoughts", r#"{"text":"Later"}"#, "2000 parked thoughts"),
        ("ideas", r#"{"text":"An idea"}"#, "5000 ideas"),
    ] {
        let begun = std::time::Instant::now();
        let flaw = changed(|it| it["workshop"][list] = many(of, 50_000).into()).unwrap_err();
        assert!(flaw.to_string().contains(words), "{flaw}");
        assert!(begun.elapsed().as_secs() < 10, "{list}");
    }
}

#[test]
fn w6_what_is_nested_too_deep_is_told_as_that() {
    let nested = (0..200).fold(
        serde_json::json!([]),
        |beneath, _| serde_json::json!([{ "text": "a cause", "beneath": beneath }]),
    );
    let text = write(&workshop(), true);
    let idea = format!(r#""ideas": [{{"id": 90, "text": "an idea", "beneath": {nested}}}],"#);
    let text = text.replacen("\"workshop\": {", &format!("\"workshop\": {{{idea}"), 1);
    let text = text.replacen("\"ideas\": [],", "", 1);
    let flaw = read(text.as_bytes()).unwrap_err();
    assert!(flaw.to_string().contains("50 levels"), "{flaw}");
}

#[test]
fn a_form_that_never_was_is_refused_by_name() {
    assert_eq!(changed(|it| it["lisca"] = 0.into()), Err(JsonFlaw::NoForm));
}

#[test]
fn w2_a_file_whose_numbers_are_used_up_can_grow() {
    let mut workshop = changed(|it| it["workshop"]["last_id"] = u32::MAX.into()).unwrap();
    let more = serde_json::json!({"add_cause": {"text": "one more"}});
    workshop
        .apply(serde_json::from_value(more).unwrap())
        .unwrap();
}

#[test]
fn unknown_fields_and_odd_values_are_named_with_their_place() {
    let unknown = causes(r#"[{"id":10,"text":"a","colour":"red"}]"#);
    assert_eq!(
        unknown,
        Err(JsonFlaw::Unknown("“colour” (causes #1)".into()))
    );
    let flaw = changed(|it| it["workshop"]["incident"]["started"] = "2026-02-30T10:00:00".into());
    let message = flaw.unwrap_err().to_string();
    assert!(message.contains("in line 1"), "{message}");
    let flaw = causes(r#"[{"id":10,"text":"a","nature":"guilt"}]"#).unwrap_err();
    assert!(flaw.to_string().contains("guilt"), "{flaw}");
}

#[test]
fn a_file_written_by_hand_may_leave_much_out() {
    let text = include_str!("../FORMAT.md");
    let from = text.find("```json\n").unwrap() + 8;
    let json = &text[from..from + text[from..].find("```").unwrap()];
    let workshop = read(json.as_bytes()).unwrap();
    assert_eq!(workshop.cause_count(), 2);
    assert_eq!(workshop.roots().count(), 1);
}
