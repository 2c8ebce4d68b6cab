//! A checklist's card: one page, and nothing lost.

use report::{Card, CardSize, Page, SMALLEST_TEXT, Shape};
use workshop::{Checklist, ChecklistForm, Language};

fn checklist(lines: usize, words: &str) -> Checklist {
    Checklist {
        form: ChecklistForm::ReadDo,
        pause: "Before the restart of a server".into(),
        lines: (1..=lines).map(|n| format!("{words} {n}")).collect(),
        owner: "Operations lead".into(),
        version: "2".into(),
    }
}

fn card(checklist: &Checklist, size: CardSize) -> Card<'_> {
    Card {
        title: "Ring the on-call phone until somebody takes the alert",
        checklist,
        size,
        language: Language::En,
    }
}

fn said(pages: &[Page]) -> String {
    let runs = pages.iter().flat_map(Page::runs);
    let runs: Vec<String> = runs.map(|it| it.text.replace('\u{a0}', " ")).collect();
    runs.join(" ")
}

/// The size of the words of the first line.
fn size(page: &Page, words: &str) -> f32 {
    page.runs().find(|it| it.text.contains(words)).unwrap().size
}

fn assert_sound(page: &Page) {
    for element in &page.elements {
        let [left, top, right, bottom] = element.shape.bounds();
        assert!(left >= 0.0 && top >= 0.0, "{element:?}");
        assert!(right <= page.width && bottom <= page.height, "{element:?}");
        if let Shape::Text(run) = &element.shape {
            assert!(run.size >= SMALLEST_TEXT, "{run:?}");
        }
    }
}

#[test]
fn seven_lines_are_one_page_in_words_that_are_read_at_arms_length() {
    let seven = checklist(7, "Tell the branch which system will be down, number");
    for (paper, width, least) in [(CardSize::A6, 297.6, 11.0), (CardSize::A5, 419.5, 15.0)] {
        let pages = card(&seven, paper).pages();
        assert_eq!(pages.len(), 1);
        assert!((pages[0].width - width).abs() < 0.1);
        assert!(
            size(&pages[0], "Tell the") >= least,
            "{}",
            size(&pages[0], "Tell the")
        );
        assert_sound(&pages[0]);
        let said = said(&pages);
        for words in [
            "Read each line, then do it",
            "Ring the on-call phone",
            "Pause point",
            "Before the restart of a server",
            "Kept up to date by Operations lead",
            "Version 2",
        ] {
            assert!(said.contains(words), "no “{words}” in {said}");
        }
        // A box before each.
        let boxes = pages[0].elements.iter();
        let boxes = boxes
            .filter(|it| matches!(it.shape, Shape::Line { .. }))
            .count();
        assert_eq!(boxes, 7);
    }
}

#[test]
fn nine_long_lines_still_are_one_page() {
    let words = "Read the list of alerts of the last twelve hours and say aloud what you see, so \
                 that the second person hears it: alert";
    let nine = checklist(9, words);
    for paper in [CardSize::A6, CardSize::A5] {
        let pages = card(&nine, paper).pages();
        assert_eq!(pages.len(), 1);
        assert_sound(&pages[0]);
    }
}

#[test]
fn of_more_than_a_page_can_hold_nothing_is_left_out() {
    let most = checklist(20, &"W".repeat(480));
    let pages = card(&most, CardSize::A6).pages();
    assert!(pages.len() > 1);
    pages.iter().for_each(assert_sound);
    let letters = said(&pages).matches('W').count();
    assert_eq!(letters, 20 * 480);
}

#[test]
fn a_card_speaks_its_language_and_is_made_again_to_the_byte() {
    let five = Checklist {
        form: ChecklistForm::DoConfirm,
        ..checklist(5, "Chiamare la seconda persona")
    };
    let card = Card {
        language: Language::It,
        ..card(&five, CardSize::A6)
    };
    let said = said(&card.pages());
    for words in [
        "Fai a memoria",
        "Punto di pausa",
        "A cura di Operations lead",
        "Versione 2",
    ] {
        assert!(said.contains(words), "no “{words}” in {said}");
    }
    let day = chrono::NaiveDate::from_ymd_opt(2026, 4, 7).unwrap();
    let pdf = || card.pdf(day, "Lisca 0.1.0").unwrap();
    assert!(pdf() == pdf());
}
