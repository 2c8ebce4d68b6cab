//! What holds of every page, whatever people typed.

use crate::support::{empty, example, filled, made, options, right_to_left, words};
use proptest::prelude::*;
use report::{Options, Page, PageSize, SMALLEST_TEXT, Shape, Tag};
use std::collections::BTreeMap;
use workshop::{ActionField, Edit, IncidentKind, Language, Status, Workshop};

/// A hair, for rounding.
const HAIR: f32 = 0.1;

fn is_cell(tag: Tag) -> bool {
    matches!(tag, Tag::RowHead(_) | Tag::Cell(_))
}

fn assert_sound(pages: &[Page]) {
    let mut row_pages: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, page) in pages.iter().enumerate() {
        for element in &page.elements {
            let [left, top, right, bottom] = element.shape.bounds();
            assert!(
                left >= -HAIR
                    && top >= -HAIR
                    && right <= page.width + HAIR
                    && bottom <= page.height + HAIR,
                "page {} has {:?} outside of it",
                at + 1,
                element.shape
            );
            if let Shape::Text(run) = &element.shape {
                assert!(run.size >= SMALLEST_TEXT - 0.001, "{run:?} is too small");
                if element.tag != Tag::Figure {
                    let side = if page.width > page.height { 36.0 } else { 48.0 };
                    assert!(
                        right <= page.width - side + HAIR,
                        "{run:?} leaves the column"
                    );
                }
            }
            if is_cell(element.tag) {
                row_pages.entry(element.unit).or_default().push(at);
            }
        }
        assert_apart(page, at + 1);
        let number = format!("{} of {}", at + 1, pages.len());
        assert!(page.runs().any(|run| run.text == number), "no “{number}”");
    }
    for pages in row_pages.values() {
        assert_eq!(pages.first(), pages.last(), "a row is cut");
    }
}

/// I10: no words cover others. What is drawn in miniature has no words.
fn assert_apart(page: &Page, number: usize) {
    let runs: Vec<_> = page.runs().collect();
    for (n, one) in runs.iter().enumerate() {
        // From the height of small letters to the baseline: lines may be close.
        let tall = |run: &report::Run| (run.baseline - 0.5 * run.size, run.baseline);
        let (top, foot) = tall(one);
        let here = runs.iter().skip(n + 1).filter(|other| {
            let (other_top, other_foot) = tall(other);
            let across = one.x < other.x + other.width - 1.0 && other.x < one.x + one.width - 1.0;
            across && top < other_foot - 0.5 && other_top < foot - 0.5
        });
        let over: Vec<&str> = here.map(|it| it.text.as_str()).collect();
        assert!(
            over.is_empty(),
            "page {number}: “{}” over {over:?}",
            one.text
        );
    }
}

fn pages(workshop: &Workshop) -> Vec<Page> {
    report::pages(workshop, &options(workshop))
}

#[test]
fn the_worked_examples_are_sound_on_both_papers_and_in_both_languages() {
    for name in ["friday-evening", "changed-account", "gitlab-2017"] {
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

/// Signs that no font here has are wide: the title above each page is cut by
/// its width.
#[test]
fn i10_a_wide_title_leaves_the_state_of_the_report_its_place() {
    let pages = pages(&made(4, 30, 0, || "漢字".repeat(40)));
    assert!(pages.len() > 1);
    assert_sound(&pages);
}

#[test]
fn a_table_says_its_head_on_each_of_its_pages() {
    let pages = pages(&made(4, 80, 0, || "A sentence of some words".into()));
    let heads = |page: &Page| page.runs().filter(|run| run.text == "Owner").count();
    let tables: Vec<&Page> = (pages.iter().skip(1))
        .filter(|page| page.elements.iter().any(|element| is_cell(element.tag)))
        .collect();
    assert!(tables.len() > 2);
    // What was declined has a table of its own.
    assert!(tables.iter().all(|page| heads(page) >= 1));
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
    let letters: usize = (pages.iter().flat_map(|page| &page.elements))
        .filter(|element| is_cell(element.tag))
        .filter_map(|element| match &element.shape {
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
        let drawn: String = (pages.iter().flat_map(|page| &page.elements))
            .filter(|element| element.tag == Tag::Figure)
            .filter_map(|element| match &element.shape {
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

/// The words of pictures, page after page, without white space.
fn in_pictures(pages: &[Page]) -> String {
    (pages.iter().flat_map(|page| &page.elements))
        .filter(|element| element.tag == Tag::Figure)
        .filter_map(|element| match &element.shape {
            Shape::Text(run) => Some(run.text.replace([' ', '\u{a0}'], "")),
            _ => None,
        })
        .collect()
}

/// So many causes, of which the nth got that many dots.
fn voted(dots: &[u32], mut words: impl FnMut(usize) -> String) -> Workshop {
    let mut at = 0;
    let workshop = made(dots.len(), 0, 0, || {
        at += 1;
        words(at)
    });
    let mut parts = workshop.parts();
    for (cause, dots) in parts.causes.iter_mut().zip(dots) {
        cause.votes = *dots;
    }
    Workshop::from_parts(parts).unwrap()
}

#[test]
fn i10_every_cause_with_dots_is_in_the_chart_in_order_and_nothing_is_on_a_heading() {
    let long = "A label of many words that takes three lines where others take one, because it \
                tells all there is to tell";
    for dots in [
        vec![9],
        vec![3, 1],
        vec![4, 4, 4, 2, 1, 1, 1],
        (0..70).map(|n| n % 7).collect(),
    ] {
        let workshop = voted(&dots, |n| match n % 2 {
            0 => format!("{long}, number {n}"),
            _ => format!("Number {n}"),
        });
        let pages = pages(&workshop);
        assert_sound(&pages);
        let title = |page: &&Page| {
            let mut runs = page.runs();
            runs.any(|run| run.text == "What the group finds most important")
        };
        let first = pages.iter().position(|it| title(&it)).unwrap();
        let charts = in_pictures(&pages[first..]);
        let mut ranked: Vec<_> = workshop
            .causes_by_bone()
            .filter(|it| it.votes > 0)
            .collect();
        ranked.sort_by_key(|it| std::cmp::Reverse(it.votes));
        let mut from = 0;
        for cause in ranked {
            let words = cause.text.replace(' ', "");
            let found = charts[from..].find(&words);
            assert!(found.is_some(), "not in its place: {}", cause.text);
            from += found.unwrap();
        }
        assert!(!charts.contains("+4"));
    }
}

#[test]
fn the_timeline_is_told_once_drawn_where_that_says_it_all_and_else_as_a_table() {
    let told = |entries: usize, alone: bool| {
        let mut at = 0;
        let workshop = made(1, 0, entries, || {
            at += 1;
            format!("Something happened that takes a sentence to be told well, number {at}")
        });
        let mut parts = workshop.parts();
        for entry in parts.timeline.iter_mut().filter(|_| alone) {
            entry.role.clear();
            entry.source.clear();
        }
        let workshop = Workshop::from_parts(parts).unwrap();
        let pages = pages(&workshop);
        assert_sound(&pages);
        let solid = |text: &str| text.replace(' ', "");
        let drawn = in_pictures(&pages);
        let cells = pages.iter().flat_map(|page| &page.elements);
        let cells: String = cells
            .filter(|it| is_cell(it.tag))
            .filter_map(|it| match &it.shape {
                Shape::Text(run) => Some(solid(&run.text)),
                _ => None,
            })
            .collect();
        let within = |all: &str| {
            let mut entries = workshop.timeline().iter();
            entries.all(|it| all.contains(&solid(&it.text)))
        };
        (within(&drawn), within(&cells))
    };
    // Drawn, in the table.
    assert_eq!(told(9, true), (true, false));
    assert_eq!(told(9, false), (false, true));
    assert_eq!(told(90, true), (false, true));
}

#[test]
fn a_column_without_a_word_in_it_is_left_out() {
    let mut parts = made(1, 0, 6, || "Something happened".into()).parts();
    let head = |workshop: &Workshop, head: &str| {
        let pages = pages(workshop);
        let mut elements = pages.iter().flat_map(|page| &page.elements);
        elements.any(|it| match &it.shape {
            Shape::Text(run) => matches!(it.tag, Tag::HeadCell(_)) && run.text == head,
            _ => false,
        })
    };
    let whole = Workshop::from_parts(parts.clone()).unwrap();
    assert!(head(&whole, "Who") && head(&whole, "Known from"));
    for entry in &mut parts.timeline {
        entry.source = String::new();
    }
    let fewer = Workshop::from_parts(parts).unwrap();
    assert!(head(&fewer, "Who") && !head(&fewer, "Known from"));
    assert_sound(&pages(&fewer));
}

#[test]
fn the_preview_is_whole_by_itself() {
    for page in pages(&example("friday-evening")) {
        let svg = report::svg(&page);
        assert!(svg.starts_with("<svg xmlns=") && svg.ends_with("</svg>"));
        assert!(!svg.contains("<text") && !svg.contains("href"));
    }
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn i10_whatever_protected_and_whoever_was_hurt_stays_on_its_page(
        causes in 0_usize..12,
        actions in 0_usize..60,
        safeguards in 0_usize..14,
        texts in prop::collection::vec(words(), 8),
        near_miss in any::<bool>(),
    ) {
        let mut at = 0;
        let mut words = || {
            at += 1;
            let text = texts[at % texts.len()].trim();
            text.chars().take(200).collect()
        };
        let mut parts = made(causes, actions, 5, &mut words).parts();
        if !near_miss {
            parts.incident.kind = IncidentKind::Incident;
        }
        let workshop = Workshop::from_parts(parts).unwrap();
        let workshop = filled(&workshop, safeguards, words);
        let options = report::Options {
            who_was_hurt: true,
            ..options(&workshop)
        };
        assert_sound(&report::pages(&workshop, &options));
        prop_assert!(report::pdf(&workshop, &options).is_ok());
    }
}

#[test]
fn right_to_left_words_stand_apart_and_are_read_as_they_were_written() {
    let workshop = right_to_left();
    let pages = pages(&workshop);
    assert_sound(&pages);
    let read: String = pages
        .iter()
        .flat_map(Page::runs)
        .map(|it| it.text.as_str())
        .collect();
    let solid = |text: &str| text.split_whitespace().collect::<String>();
    let read = solid(&read);
    let causes = workshop.causes().map(|it| &it.text);
    for words in causes.chain(workshop.actions().iter().map(|it| &it.what)) {
        assert!(read.contains(&solid(words)), "lost: {words}");
    }
}

/// The runs of a line at the page's head or foot, by their left and right ends.
fn at_the_edges(page: &Page) -> Vec<(String, [f32; 4])> {
    let edges = page.elements.iter().filter(|it| it.tag == Tag::Artifact);
    let runs = edges.filter_map(|it| match &it.shape {
        Shape::Text(run) => Some((run.text.to_string(), it.shape.bounds())),
        _ => None,
    });
    runs.collect()
}

#[test]
fn a_long_letterhead_has_two_lines_and_runs_into_nothing() {
    let workshop = example("friday-evening");
    let name = "Müller & Söhne Krankenhausgesellschaft des Landkreises Nordwest-Oberbayern gGmbH und Töchter";
    let foot = "Confidential under the internal quality agreement of 2019, do not pass on without \
                asking the quality office first, nor keep it for longer than the agreement says, \
                which is five years at most.";
    for variant in report::Variant::ALL {
        let mut options = Options {
            variant,
            ..options(&workshop)
        };
        options.brand.organisation = name.into();
        options.brand.confidentiality = foot.into();
        for (at, page) in report::pages(&workshop, &options).iter().enumerate() {
            let runs = at_the_edges(page);
            let said: Vec<&str> = runs.iter().map(|it| it.0.trim()).collect();
            let said = said.join(" ");
            assert!(said.contains(foot), "{variant:?}: {said}");
            assert!(at > 0 || said.contains(name), "{variant:?}: {said}");
            for (one, [left, top, right, bottom]) in &runs {
                assert!(*bottom <= page.height + 0.1, "{variant:?}: {one}");
                for (other, its) in &runs {
                    let apart =
                        right <= &its[0] || &its[2] <= left || bottom <= &its[1] || &its[3] <= top;
                    assert!(one == other || apart, "{variant:?}: {one} | {other}");
                }
            }
        }
    }
}
