//! Slides for a meeting that decides.

use crate::support::{example, made, options, ordinary};
use report::{Options, Page, Section, Tag, Variant};
use workshop::Workshop;

fn slides(workshop: &Workshop) -> Vec<Page> {
    let options = Options {
        variant: Variant::Slides,
        ..options(workshop)
    };
    report::pages(workshop, &options)
}

fn titles(pages: &[Page]) -> Vec<&str> {
    let anchors = pages.iter().flat_map(|it| &it.anchors);
    anchors.map(|it| it.title.as_str()).collect()
}

#[test]
fn each_slide_says_one_thing() {
    let workshop = example("friday-evening");
    let slides = slides(&workshop);
    assert_eq!(
        titles(&slides),
        [
            workshop.incident().title.as_str(),
            "What happened",
            "What made it likely",
            "The fishbone",
            "The fishbone: Processes & procedures (1 of 2)",
            "The fishbone: Processes & procedures (2 of 2)",
            "The fishbone: Technology · Communication · People & resources",
            "The fishbone: Culture & incentives · Environment",
            "Action plan (1 of 2)",
            "Action plan (2 of 2)",
            "We ask you to decide",
        ]
    );
    assert_eq!(slides.len(), 11);
}

#[test]
fn a_slide_is_16_to_9_and_its_words_have_14_points_at_least_and_12_in_a_picture() {
    for workshop in [
        example("friday-evening"),
        example("gitlab-2017"),
        ordinary(),
        made(150, 12, 0, || {
            "Nobody was told that the alarm had moved".into()
        }),
    ] {
        for page in slides(&workshop) {
            assert!((page.width - 960.0).abs() < 0.5 && (page.height - 540.0).abs() < 0.5);
            for element in &page.elements {
                let [left, top, right, bottom] = element.shape.bounds();
                assert!(left >= 0.0 && top >= 0.0 && right <= 960.1 && bottom <= 540.1);
                if let report::Shape::Text(run) = &element.shape {
                    let least = match element.tag {
                        Tag::Figure => 12.0,
                        _ => 14.0,
                    };
                    assert!(run.size >= least, "{run:?}");
                }
            }
        }
    }
}

#[test]
fn each_cause_is_on_a_slide_though_the_whole_steps_back() {
    for workshop in [
        example("friday-evening"),
        made(150, 12, 0, || {
            "Nobody was told that the alarm had moved".into()
        }),
    ] {
        let slides = slides(&workshop);
        let of_the_fishbone = |page: &&Page| {
            let title = page.anchors.first().map(|it| it.title.as_str());
            title.is_some_and(|it| it.starts_with("The fishbone"))
        };
        let told: Vec<&str> = (slides.iter().filter(of_the_fishbone))
            .flat_map(|it| &it.alternatives)
            .map(|it| it.text.as_str())
            .collect();
        let told = told.join(" ");
        for cause in workshop.causes() {
            assert!(
                told.contains(cause.text.trim_end_matches('.')),
                "{}",
                cause.text
            );
        }
    }
}

#[test]
fn the_whole_plan_is_on_the_slides_and_never_half_a_row() {
    let workshop = made(20, 40, 0, || {
        "Ring the phone until somebody takes it".into()
    });
    let slides = slides(&workshop);
    let plan = slides.iter().filter(|it| {
        let title = it.anchors.first().map(|it| it.title.as_str());
        title.is_some_and(|it| it.starts_with("Action plan"))
    });
    let signs = plan.flat_map(Page::runs).filter(|it| {
        let number = it.text.strip_prefix('A');
        number.is_some_and(|it| it.parse::<u32>().is_ok())
    });
    // Every fourth was declined.
    assert_eq!(signs.count(), 30);
}

#[test]
fn what_is_left_out_has_no_slide() {
    let workshop = example("friday-evening");
    let mut options = Options {
        variant: Variant::Slides,
        ..options(&workshop)
    };
    options.left_out.extend([Section::Plan, Section::Fishbone]);
    let pages = report::pages(&workshop, &options);
    assert_eq!(pages.len(), 4);
}

#[test]
fn a_long_case_still_has_one_slide_for_each_thing() {
    let words = "Words that people write when they tell what happened at length. ".repeat(3);
    let workshop = made(60, 12, 0, || words.clone());
    let slides = slides(&workshop);
    let titles = titles(&slides);
    let each = |title: &str| titles.iter().filter(|it| **it == title).count();
    assert_eq!(
        (each("What happened"), each("We ask you to decide")),
        (1, 1)
    );
    assert_eq!(titles.len(), slides.len());
}
