//! What holds of every page, whatever people typed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use proptest::prelude::*;
use report::{Page, PageSize, SMALLEST_TEXT, Shape, Tag};
use std::collections::BTreeMap;
use support::{empty, example, made, options};
use workshop::{ActionField, Edit, Language, Status, Workshop};

/// A hair, for rounding.
const HAIR: f32 = 0.1;

fn assert_sound(pages: &[Page]) {
    let mut row_pages: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, page) in pages.iter().enumerate() {
        for piece in &page.pieces {
            let [left, top, right, bottom] = piece.shape.bounds();
            assert!(
                left >= -HAIR
                    && top >= -HAIR
                    && right <= page.width + HAIR
                    && bottom <= page.height + HAIR,
                "page {} has {:?} outside of it",
                at + 1,
                piece.shape
            );
            if let Shape::Text(run) = &piece.shape {
                assert!(run.size >= SMALLEST_TEXT - 0.001, "{run:?} is too small");
                if piece.tag != Tag::Figure {
                    let side = if page.width > page.height { 36.0 } else { 48.0 };
                    assert!(
                        right <= page.width - side + HAIR,
                        "{run:?} leaves the column"
                    );
                }
            }
            if piece.tag == Tag::Cell {
                row_pages.entry(piece.unit).or_default().push(at);
            }
        }
        let number = format!("{} of {}", at + 1, pages.len());
        assert!(page.runs().any(|run| run.text == number), "no “{number}”");
    }
    for pages in row_pages.values() {
        assert_eq!(pages.first(), pages.last(), "a row is cut");
    }
}

fn pages(workshop: &Workshop) -> Vec<Page> {
    report::pages(workshop, &options(workshop))
}

#[test]
fn the_worked_examples_are_sound_on_both_papers_and_in_both_languages() {
    for name in ["friday-evening", "gitlab-2017"] {
        let workshop = example(name);
        for size in [PageSize::A4, PageSize::Letter] {
            let mut options = options(&workshop);
            options.size = size;
            assert_sound(&report::pages(&workshop, &options));
        }
        let mut options = options(&workshop);
        options.language = Language::It;
        let pages = report::pages(&workshop, &options);
        assert!(pages[0].runs().any(|run| run.text == "Il piano"));
    }
}

#[test]
fn an_empty_workshop_is_one_honest_page() {
    let pages = pages(&empty());
    assert_sound(&pages);
    assert_eq!(pages.len(), 1);
    let says = |words: &str| pages[0].runs().any(|run| run.text.contains(words));
    assert!(says("Nothing yet"));
    assert!(says("No root cause has been named yet."));
    assert!(says("No action has been proposed yet."));
}

#[test]
fn a_table_says_its_head_on_each_of_its_pages() {
    let pages = pages(&made(4, 80, 0, || "A sentence of some words".into()));
    let heads = |page: &Page| page.runs().filter(|run| run.text == "Owner").count();
    let tables: Vec<&Page> = (pages.iter())
        .filter(|page| page.pieces.iter().any(|piece| piece.tag == Tag::Cell))
        .collect();
    assert!(tables.len() > 2);
    assert!(tables.iter().all(|page| heads(page) == 1));
}

#[test]
fn a_row_taller_than_a_page_goes_on_with_the_next_and_loses_nothing() {
    let mut workshop = made(1, 4, 0, || "Few words".into());
    let reason = "W".repeat(500);
    workshop
        .apply(Edit::SetAction {
            id: workshop.actions()[0].id,
            field: ActionField::Status(Status::Declined(reason)),
        })
        .unwrap();
    let pages = pages(&workshop);
    let letters: usize = (pages.iter().flat_map(|page| &page.pieces))
        .filter(|piece| piece.tag == Tag::Cell)
        .filter_map(|piece| match &piece.shape {
            Shape::Text(run) => Some(run.text.matches('W').count()),
            _ => None,
        })
        .sum();
    assert_eq!(letters, 500);
}

#[test]
fn every_cause_is_drawn_however_many_pages_it_takes() {
    let mut at = 0;
    let workshops = [
        example("gitlab-2017"),
        // One bone alone is more than a page.
        made(160, 0, 0, || {
            at += 1;
            format!("What made it likely, in so many words as it takes, number {at}")
        }),
    ];
    for workshop in workshops {
        let pages = pages(&workshop);
        let drawn: String = (pages.iter().flat_map(|page| &page.pieces))
            .filter(|piece| piece.tag == Tag::Figure)
            .filter_map(|piece| match &piece.shape {
                Shape::Text(run) => Some(run.text.replace(' ', "")),
                _ => None,
            })
            .collect();
        for cause in workshop.causes() {
            let words = cause.text.replace(' ', "");
            assert!(drawn.contains(&words), "not drawn: {}", cause.text);
        }
    }
}

#[test]
fn the_preview_is_whole_by_itself() {
    for page in pages(&example("friday-evening")) {
        let svg = report::svg(&page);
        assert!(svg.starts_with("<svg xmlns=") && svg.ends_with("</svg>"));
        assert!(!svg.contains("<text") && !svg.contains("href"));
    }
}

/// Words as people type them, and as nobody should.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-z]{1,12}( [a-z]{1,12}){0,20}",
        1 => "[a-z]{80,200}",
        1 => "[一-龥]{1,60}",
        1 => "[ا-ي]{1,12}( [ا-ي]{1,9}){0,9}",
        1 => "(a\u{301}|o\u{308}\u{304}|👩\u{200d}👧| ){1,40}x",
        1 => "\\PC{1,120}x",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_stays_on_its_page(
        causes in 0_usize..40,
        actions in 0_usize..40,
        entries in 0_usize..12,
        texts in prop::collection::vec(words(), 8),
        letter in any::<bool>(),
    ) {
        let mut at = 0;
        let workshop = made(causes, actions, entries, || {
            at += 1;
            let text = texts[at % texts.len()].trim();
            text.chars().take(200).collect()
        });
        let mut options = options(&workshop);
        options.size = if letter { PageSize::Letter } else { PageSize::A4 };
        assert_sound(&report::pages(&workshop, &options));
        prop_assert!(report::pdf(&workshop, &options).is_ok());
    }
}
