//! A sheet by itself: one value, three ways to write it.

use chrono::NaiveDate;
use report::{Leaflet, LeafletPart, Shape};
use workshop::Language;

fn leaflet(parts: Vec<LeafletPart>) -> Leaflet {
    Leaflet {
        language: Language::En,
        title: "You told us".into(),
        lead: "What became of it".into(),
        parts,
        foot: "Made with Lisca".into(),
        today: NaiveDate::from_ymd_opt(2026, 4, 7).unwrap(),
        generator: "Lisca 0.1.0".into(),
    }
}

fn entry(words: &str) -> LeafletPart {
    LeafletPart::Entry(vec![
        ("You told us".into(), words.into()),
        ("We changed".into(), "The labels\nand their place".into()),
    ])
}

#[test]
fn what_is_written_is_in_all_three_and_harms_none() {
    let evil = "<script>alert(1)</script> & \u{202e}more";
    let it = leaflet(vec![entry(evil), LeafletPart::Note("Thank you".into())]);
    let html = it.html();
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \u{202e}more"));
    assert!(!html.contains("<script"));
    assert!(html.contains("<html lang=\"en"));
    assert!(
        it.text()
            .contains("We changed\n  The labels\n  and their place")
    );
    assert!(it.pdf().unwrap().starts_with(b"%PDF"));
    let pages = it.pages();
    let said: Vec<_> = pages[0].runs().map(|it| it.text.as_str()).collect();
    assert!(said.contains(&"and their place"), "{said:?}");
    assert_eq!(it.pdf().unwrap(), it.pdf().unwrap());
}

#[test]
fn a_long_one_has_pages_with_numbers_and_an_entry_stays_whole() {
    let it = leaflet((0..60).map(|at| entry(&format!("Matter {at}"))).collect());
    let pages = it.pages();
    assert!(pages.len() > 2);
    for page in &pages {
        let count = |words: &str| page.runs().filter(|it| it.text == words).count();
        assert_eq!(count("We changed"), count("and their place"));
        assert!(page.runs().any(|it| it.text.contains(" of ")));
    }
}

#[test]
fn nothing_is_drawn_off_the_page() {
    let boxes = (0..9).map(|at| format!("A choice of some length {at}"));
    let it = leaflet(vec![
        LeafletPart::Heading("Which?".into()),
        LeafletPart::Ticks(boxes.collect()),
        LeafletPart::Lines(5),
        LeafletPart::Text("word ".repeat(200)),
    ]);
    for page in it.pages() {
        for element in &page.elements {
            let [left, top, right, bottom] = Shape::bounds(&element.shape);
            assert!(left >= 47.0 && right <= page.width - 47.0, "{left} {right}");
            assert!(top >= 20.0 && bottom <= page.height - 20.0);
        }
    }
}
