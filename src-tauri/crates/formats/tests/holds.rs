//! What a format says of its files is so: the check for names before an export
//! relies on it.
#![allow(clippy::unwrap_used, reason = "a test may fail so")]

use chrono::NaiveDate;
use formats::{Extras, Json, Svg, WriteOptions, Writer, json};
use workshop::{TextField, TextLocation, Workshop};

const EXAMPLE: &[u8] = include_bytes!("../../app/examples/friday-evening.json");

/// An example in which each text is another word, with what is private in it.
fn marked() -> Workshop {
    let mut parts = json::read(EXAMPLE).unwrap().parts();
    for item in &mut parts.agenda {
        item.prompt = "Ask".into();
    }
    let mut count = 0;
    parts.each_text(|_, text| {
        if !text.is_empty() {
            count += 1;
            *text = format!("Word{count}.");
        }
    });
    Workshop::from_imported_parts(parts).unwrap()
}

/// The texts of the workshop that are in the file, and those that aren't.
fn split<W: Writer>(workshop: &Workshop, extras: Extras) -> [Vec<TextLocation>; 2] {
    let today = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap();
    let bytes = W::write(workshop, &WriteOptions { extras, today })
        .ok()
        .unwrap();
    let file = String::from_utf8(bytes).unwrap();
    let (within, without): (Vec<_>, Vec<_>) =
        (workshop.texts().into_iter()).partition(|(_, text)| file.contains(text));
    [within, without].map(|some| some.into_iter().map(|it| it.0).collect())
}

#[test]
fn json_holds_all_texts_and_what_is_private_where_that_is_asked_for() {
    let workshop = marked();
    for private in [false, true] {
        let extras = Extras {
            private,
            who_was_hurt: false,
        };
        let [within, without] = split::<Json>(&workshop, extras);
        assert!(within.iter().all(|it| Json::holds(*it, extras)));
        assert!(!without.iter().any(|it| Json::holds(*it, extras)));
        assert_eq!(without.is_empty(), private, "{without:?}");
    }
}

#[test]
fn svg_holds_labels_alone() {
    let workshop = marked();
    let [within, _] = split::<Svg>(&workshop, Extras::default());
    assert!((within.iter()).all(|it| Svg::holds(*it, Extras::default())));
    for field in [TextField::Text, TextField::Name] {
        assert!(within.iter().any(|it| it.field == field), "{field:?}");
    }
    let evidence = workshop.texts().into_iter().map(|it| it.0);
    let mut evidence = evidence.filter(|it| it.field == TextField::EvidenceNote);
    let all = Extras {
        private: true,
        who_was_hurt: true,
    };
    assert!(!evidence.any(|it| Svg::holds(it, all)));
}
