//! What can't be read is told: which field, what stands there, what could.

use formats::json::{JsonFlaw, read, write};
use serde_json::{Value, json};
use workshop::{Language, Message};

/// A workshop with one of each, changed at one place.
fn file(pointer: &str, value: Value) -> String {
    let mut file: Value =
        serde_json::from_str(&write(&workshop::arbitrary::workshop(), true)).unwrap();
    file["workshop"]["timeline"] = json!([{ "id": 90, "text": "It began", "time": { "certainty": "exact", "at": "2026-03-13T22:10" } }]);
    file["workshop"]["causes"] =
        json!([{ "id": 91, "text": "A cause", "evidence": { "level": "possible" } }]);
    file["workshop"]["actions"] =
        json!([{ "id": 92, "what": "An action", "due": "2026-12-31", "measure": { "by": null } }]);
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    file.pointer_mut(parent).unwrap()[field] = value;
    serde_json::to_string_pretty(&file).unwrap()
}

fn flaw(pointer: &str, value: Value) -> JsonFlaw {
    read(file(pointer, value).as_bytes()).unwrap_err()
}

#[test]
fn i8_a_value_that_cannot_be_is_told_with_its_field_and_what_could_be() {
    let day = "It has to be a day of the calendar, as 2026-03-13.";
    for (pointer, value, said) in [
        ("/workshop/actions/0/due", json!("12/31/2020"), format!("“due” (actions #1) is “12/31/2020”. {day}")),
        ("/workshop/actions/0/due", json!("2020-02-30"), format!("“due” (actions #1) is “2020-02-30”. {day}")),
        ("/workshop/actions/0/due", json!("2020-12-31T00:00:00"), format!("“due” (actions #1) is “2020-12-31T00:00:00”. {day}")),
        ("/workshop/actions/0/measure/by", json!(3), format!("“by” (actions #1, measure) is 3. {day}")),
        ("/workshop/causes/0/nature", json!("guilt"),
         "“nature” (causes #1) is “guilt”. It has to be one of these: “condition”, “act”, “deviation”, “event”.".into()),
        ("/workshop/causes/0/evidence/level", json!("sure"),
         "“level” (causes #1, evidence) is “sure”. It has to be one of these: “unknown”, “possible”, “supported”, “confirmed”, “refuted”.".into()),
        ("/workshop/causes/0/text", json!(5), "“text” (causes #1) is 5. It has to be text, in quotes.".into()),
        ("/workshop/causes/0/rank", json!("first"), "“rank” (causes #1) is “first”. It has to be a whole number, from 0 on.".into()),
        ("/workshop/causes", json!({"a": 1}), "“causes” is {\"a\":1}. It has to be a list, in square brackets.".into()),
        ("/workshop/causes", json!([{ "id": 91 }]), "“text” (causes #1) is missing.".into()),
    ] {
        let flaw = flaw(pointer, value);
        let english = flaw.to_string();
        assert!(english.ends_with(&said), "{english}");
        assert!(english.starts_with("The file has a value that can’t be right, in line "), "{english}");
        let italian = flaw.in_language(Language::It);
        for word in ["expected", "variant", "invalid", "input", "has to be", "missing"] {
            assert!(!italian.contains(word) && !english.contains("variant"), "{italian}");
        }
    }
}

#[test]
fn i8_a_time_that_cannot_be_is_told_in_each_language() {
    let flaw = flaw("/workshop/timeline/0/time/at", json!("yesterday"));
    let english = flaw.to_string();
    assert!(
        english
            .contains("“at” (timeline #1, time) is “yesterday”. It has to be a day or a time, as"),
        "{english}"
    );
    let italian = flaw.in_language(Language::It);
    assert!(
        italian.contains(
            "“at” (timeline #1, time) è “yesterday”. Dev’essere un giorno o un’ora, come"
        ),
        "{italian}"
    );
}

#[test]
fn times_are_read_as_other_programs_write_them() {
    for (written, read_as) in [
        ("2026-03-13T09:00:00Z", "2026-03-13T09:00Z"),
        ("2026-03-13T09:00:00+02:00", "2026-03-13T09:00+02:00"),
        ("2026-03-13T09:00", "2026-03-13T09:00"),
        ("2026-03-13 09:00:00", "2026-03-13T09:00"),
        ("2026-03-13T09:00:00.123456", "2026-03-13T09:00:00.123456"),
        ("2016-12-31T23:59:60", "2016-12-31T23:59:60"),
        ("2026-03-13", "2026-03-13"),
        ("2026-03-13T00:00:00", "2026-03-13T00:00"),
    ] {
        let workshop =
            read(file("/workshop/timeline/0/time/at", json!(written)).as_bytes()).unwrap();
        let at = workshop.timeline()[0].time.at().unwrap();
        assert_eq!(at.to_string(), read_as);
        assert_eq!(
            read(write(&workshop, true).as_bytes()).unwrap().parts(),
            workshop.parts()
        );
    }
}

#[test]
fn w10_in_the_hour_that_comes_twice_summer_is_first() {
    let incident = |noticed: &str| {
        read(file("/workshop/incident", json!({
            "title": "The night", "started": "2021-10-31T02:10:00+02:00", "noticed": noticed,
        })).as_bytes())
    };
    incident("2021-10-31T02:05:00+01:00").unwrap();
    let flaw = incident("2021-10-31T02:05:00+02:00").unwrap_err();
    assert!(flaw.to_string().contains("before Started"), "{flaw}");
    // Without the clocks, it is told that a time may name its own.
    let wall = read(
        file(
            "/workshop/incident",
            json!({
                "title": "The night", "started": "2021-10-31T02:10:00", "noticed": "2021-10-31T02:05:00",
            }),
        )
        .as_bytes(),
    );
    let flaw = wall.unwrap_err();
    assert!(
        flaw.to_string().contains("from UTC, as in 02:10+02:00"),
        "{flaw}"
    );
    assert!(
        flaw.in_language(Language::It)
            .contains("UTC, come 02:10+02:00"),
        "{flaw}"
    );
}

#[test]
fn a_file_in_utf_16_is_read_and_other_encodings_are_told() {
    let text = file("/workshop/effect/text", json!("Perché è così: 10 €"));
    let effect = |bytes: &[u8]| read(bytes).map(|it| it.effect().text.clone());
    let wide = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let marked = |mark: &[u8], rest: &[u8]| [mark, rest].concat();
    for bytes in [
        marked(b"\xef\xbb\xbf", text.replace('\n', "\r\n").as_bytes()),
        marked(b"\xff\xfe", &wide(u16::to_le_bytes)),
        marked(b"\xfe\xff", &wide(u16::to_be_bytes)),
        wide(u16::to_le_bytes),
    ] {
        assert_eq!(effect(&bytes).unwrap(), "Perché è così: 10 €");
    }
    let line = 1 + text[..text.find("Perché").unwrap()].matches('\n').count();
    let latin: Vec<u8> = text
        .chars()
        .map(|it| u8::try_from(it).unwrap_or(0x80))
        .collect();
    assert_eq!(effect(&latin), Err(JsonFlaw::Encoding(line)));
    assert_eq!(effect(b"%PDF-1.7\n\xe2\xe3"), Err(JsonFlaw::NotJson(1)));
    assert!(
        JsonFlaw::Encoding(line)
            .in_language(Language::It)
            .contains("UTF-8")
    );
}

#[test]
fn what_is_not_json_says_where() {
    let text = file("/workshop/effect/text", json!("x"));
    assert_eq!(
        read(format!("// from the wiki\n{text}").as_bytes()),
        Err(JsonFlaw::NotJson(1))
    );
    let line = text.matches('\n').count() + 1;
    let trailing = text
        .trim_end()
        .strip_suffix('}')
        .unwrap()
        .trim_end()
        .to_owned()
        + ",\n}";
    assert!(matches!(read(trailing.as_bytes()), Err(JsonFlaw::NotJson(it)) if it >= line - 1));
}
