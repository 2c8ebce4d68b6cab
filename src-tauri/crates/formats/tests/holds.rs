//! What a format says of its files is so: the check for names before an export
//! relies on it.

use crate::support::{options, read};
use formats::{
    Csv, Extras, Github, Ics, Jira, Json, Mermaid, Mindmap, PictureKind, PictureOptions, Svg,
    Writer, Xlsx, json, svg,
};
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
    let bytes = W::write(workshop, &options(extras)).ok().unwrap();
    parted(workshop, &read(W::ENDING, &bytes))
}

fn parted(workshop: &Workshop, file: &str) -> [Vec<TextLocation>; 2] {
    let (within, without): (Vec<_>, Vec<_>) =
        (workshop.texts().into_iter()).partition(|(_, text)| file.contains(text));
    [within, without].map(|some| some.into_iter().map(|it| it.0).collect())
}

/// The file has nothing but what is said, and something of it, whatever is
/// asked for beside.
fn holds_no_more_than_it_says<W: Writer>(fields: &[TextField]) {
    let workshop = marked();
    for all in [false, true] {
        let extras = Extras {
            private: all,
            who_was_hurt: all,
            outside: false,
        };
        let [within, _] = split::<W>(&workshop, extras);
        let strange: Vec<_> = within.iter().filter(|it| !W::holds(**it, extras)).collect();
        assert!(strange.is_empty(), "{}: {strange:?}", W::NAME);
        assert!(!within.iter().any(|it| it.is_private()), "{}", W::NAME);
        for field in fields {
            let found = within.iter().any(|it| it.field == *field);
            assert!(found, "{}: {field:?}", W::NAME);
        }
    }
}

#[test]
fn what_is_made_of_the_plan_holds_actions_and_their_causes() {
    use TextField as F;
    holds_no_more_than_it_says::<Csv>(&[F::What, F::Owner, F::Text, F::MeasureCounts]);
    holds_no_more_than_it_says::<Xlsx>(&[F::What, F::Owner, F::Text, F::MeasureCounts]);
    holds_no_more_than_it_says::<Ics>(&[F::What, F::Owner, F::Text, F::Title]);
    holds_no_more_than_it_says::<Jira>(&[F::What, F::Owner, F::Text, F::Title]);
    holds_no_more_than_it_says::<Github>(&[F::What, F::Owner, F::Text, F::Title]);
}

#[test]
fn mermaid_holds_the_effect_categories_and_causes() {
    holds_no_more_than_it_says::<Mermaid>(&[TextField::Text, TextField::Name]);
    holds_no_more_than_it_says::<Mindmap>(&[TextField::Text, TextField::Name]);
}

#[test]
fn pictures_hold_labels_alone() {
    let workshop = marked();
    for kind in PictureKind::ALL {
        let asked = PictureOptions {
            kind,
            ..PictureOptions::default()
        };
        let file = String::from_utf8(svg::picture(&workshop, &asked).unwrap()).unwrap();
        let [within, _] = parted(&workshop, &file);
        let strange: Vec<_> = within.iter().filter(|it| !kind.holds(**it)).collect();
        assert!(strange.is_empty(), "{kind:?}: {strange:?}");
        assert!(!within.is_empty(), "{kind:?}");
    }
}

#[test]
fn json_holds_all_texts_and_what_is_private_where_that_is_asked_for() {
    let workshop = marked();
    for private in [false, true] {
        let extras = Extras {
            private,
            who_was_hurt: false,
            outside: false,
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
        outside: false,
    };
    assert!(!evidence.any(|it| Svg::holds(it, all)));
}
