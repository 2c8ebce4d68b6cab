//! The reader's order, and what each kind of report has and hasn't.

use crate::support::{example, filled, made, options};
use proptest::prelude::*;
use report::{Options, Page, PageSize, Section, Shape, Variant};
use workshop::{ActionField, Edit, IncidentKind, Language, Standing, State, Workshop};

fn pages(workshop: &Workshop, variant: Variant) -> Vec<Page> {
    let options = Options {
        variant,
        ..options(workshop)
    };
    report::pages(workshop, &options)
}

fn said(pages: &[Page]) -> String {
    let runs = pages.iter().flat_map(Page::runs);
    let runs: Vec<&str> = runs.flat_map(|it| it.text.split_whitespace()).collect();
    runs.join(" ")
}

/// The titles of the report and of its chapters, in their order.
fn chapters(pages: &[Page]) -> Vec<String> {
    let anchors = pages.iter().flat_map(|it| &it.anchors);
    let mut chapters: Vec<_> = anchors.filter(|it| it.level <= 2).collect();
    // As one reads: a page on its side may lie within what follows it.
    chapters.sort_by_key(|it| it.unit);
    chapters.iter().map(|it| it.title.clone()).collect()
}

/// All that can be told, worded with words of its own.
fn whole() -> Workshop {
    let mut count = 0;
    filled(&example("friday-evening"), 5, || {
        count += 1;
        format!("Zq{count}x")
    })
}

#[test]
fn the_order_is_the_readers() {
    let mut parts = whole().parts();
    parts.incident.kind = IncidentKind::Incident;
    let chapters = chapters(&pages(&Workshop::from_parts(parts).unwrap(), Variant::Full));
    assert_eq!(
        chapters[1..],
        [
            "Action plan",
            "The fishbone",
            "Root causes",
            "What happened",
            "What held, and what didn’t",
            "Functions by actions",
            "What the group finds most important",
            "The workshop",
            "Notes and sources",
            "Signatures",
            "All causes",
        ]
    );
}

#[test]
fn each_kind_of_report_has_its_sections() {
    let workshop = example("friday-evening");
    let of = |variant| chapters(&pages(&workshop, variant));
    assert_eq!(of(Variant::Summary)[1..], ["Action plan", "The fishbone"]);
    assert_eq!(of(Variant::OnePage).len(), 1);
    assert_eq!(of(Variant::Plan)[1..], ["Action plan"]);
    assert_eq!(of(Variant::Poster), of(Variant::Plan));
    assert_eq!(of(Variant::Participants)[1], "The workshop");
    assert_eq!(
        of(Variant::Outside)[1..],
        [
            "What happened",
            "Timeline",
            "What held, and what didn’t",
            "Root causes",
            "Action plan"
        ]
    );
    assert!(pages(&workshop, Variant::Summary).len() <= 3);
}

#[test]
fn a_section_that_is_left_out_is_not_there() {
    let workshop = example("friday-evening");
    for section in Section::ALL {
        let mut options = options(&workshop);
        let all = report::pages(&workshop, &options);
        options.left_out.insert(section);
        let without = report::pages(&workshop, &options);
        let shorter = chapters(&without).len() < chapters(&all).len();
        let is_there = !matches!(
            section,
            Section::Summary | Section::Hurt | Section::Evidence
        );
        assert_eq!(shorter, is_there, "{section:?}");
    }
}

#[test]
fn a_poster_is_the_plan_on_a_larger_sheet() {
    let workshop = example("friday-evening");
    for (size, width, height) in [
        (PageSize::A4, 841.89, 1190.55),
        (PageSize::Letter, 792.0, 1224.0),
    ] {
        let options = Options {
            variant: Variant::Poster,
            size,
            ..options(&workshop)
        };
        let pages = report::pages(&workshop, &options);
        // A little less large, rather than a second sheet for its last row.
        assert_eq!(pages.len(), 1);
        let page = &pages[0];
        assert!((page.width - width).abs() < 0.5 && (page.height - height).abs() < 0.5);
        let foot = page.elements.iter().map(|it| it.shape.bounds()[3]);
        assert!(foot.fold(0.0, f32::max) < height);
        assert!(page.runs().all(|it| it.size >= 9.0));
    }
}

#[test]
fn fifteen_root_causes_take_fewer_than_six_pages_and_each_is_told_once() {
    let mut parts = made(30, 12, 0, || {
        "No escalation path existed for alerts after six in the evening".into()
    })
    .parts();
    for (at, cause) in parts.causes.iter_mut().enumerate() {
        cause.text = format!("Cause number {at} of those that made it possible");
        cause.standing = match at % 2 {
            0 => Standing::Root,
            _ => Standing::Plain,
        };
        cause.evidence.note = "Seen in the log of that day, and told by two people".into();
    }
    let workshop = Workshop::from_parts(parts).unwrap();
    assert_eq!(workshop.roots().count(), 15);
    let pages = pages(&workshop, Variant::Full);
    let at = |title: &str| {
        let has = |page: &Page| page.anchors.iter().any(|it| it.title == title);
        pages.iter().position(has).unwrap()
    };
    let sideways = pages.iter().filter(|it| it.width > it.height).count();
    assert!(at("All causes") - at("Root causes") - sideways < 6);
    let chapter: Vec<_> = workshop.roots().map(|it| it.text.clone()).collect();
    // By their units: the plan's end may stand above, and the fishbone between.
    let unit = |title: &str| {
        let mut anchors = pages.iter().flat_map(|it| &it.anchors);
        anchors.find(|it| it.title == title).unwrap().unit
    };
    let of_roots = unit("Root causes")..unit("How this was made");
    let elements = pages.iter().flat_map(|it| &it.elements);
    let runs = elements.filter(|it| of_roots.contains(&it.unit));
    let runs = runs.filter_map(|it| match &it.shape {
        Shape::Text(run) => Some(run.text.as_str()),
        _ => None,
    });
    let told = runs.collect::<Vec<_>>().join(" ");
    for root in chapter {
        assert!(told.matches(&root).count() <= 2, "{root}");
    }
}

#[test]
fn a_role_in_a_sentence_is_told_outside_as_some_role() {
    for (language, role, sentence, expected) in [
        (
            Language::En,
            "SOC shift lead",
            "The SOC shift lead was alone. SOC shift leads are three.",
            "The [role] was alone. SOC shift leads are three.",
        ),
        (
            Language::It,
            "Responsabile IT",
            "Il responsabile IT era solo.",
            "Il [ruolo] era solo.",
        ),
    ] {
        let mut parts = example("friday-evening").parts();
        parts.session.language = language;
        parts.participants[0].role = role.into();
        parts.incident.what_happened = sentence.into();
        parts.causes[0].text = sentence.into();
        let category = parts.categories[0].name.clone();
        parts.actions[0].owner = category.clone();
        let workshop = Workshop::from_parts(parts).unwrap();
        let told = report::for_outside(&workshop).unwrap().parts();
        assert_eq!(told.incident.what_happened, expected);
        assert!(told.causes.iter().any(|it| it.text == expected));
        assert_eq!(told.categories[0].name, category);
        let pages = said(&pages(&workshop, Variant::Outside));
        assert!(pages.contains(expected), "{pages}");
        // Inside, it is as it was written.
        assert_eq!(workshop.incident().what_happened, sentence);
    }
}

/// What is nobody's business outside: by the very words of it.
#[test]
fn i6_a_report_for_outside_has_no_role_no_source_and_nothing_undecided() {
    let mut parts = whole().parts();
    let mut count = 0;
    let mut hidden = Vec::new();
    let mut mark = |text: &mut String| {
        count += 1;
        *text = format!("Hidden{count}x");
        hidden.push(text.clone());
    };
    let session = &mut parts.session;
    for text in [
        &mut session.facilitator,
        &mut session.decision,
        &mut session.notes,
        &mut session.purpose,
        &mut session.learned,
        &mut session.open_points,
        &mut parts.incident.place,
        &mut parts.incident.system,
    ] {
        mark(text);
    }
    for entry in &mut parts.timeline {
        mark(&mut entry.role);
        mark(&mut entry.source);
    }
    for cause in &mut parts.causes {
        for text in [
            &mut cause.evidence.note,
            &mut cause.evidence.source,
            &mut cause.usually,
            &mut cause.known,
            &mut cause.also,
            &mut cause.owner,
        ] {
            mark(text);
        }
    }
    for action in &mut parts.actions {
        mark(&mut action.owner);
        mark(&mut action.decides);
        mark(&mut action.cost);
    }
    for need in &mut parts.needs {
        mark(&mut need.text);
    }
    for participant in &mut parts.participants {
        mark(&mut participant.role);
    }
    let workshop = Workshop::from_parts(parts).unwrap();
    let pages = pages(&workshop, Variant::Outside);
    let told = said(&pages);
    let alternatives = pages.iter().flat_map(|it| &it.alternatives);
    let told = alternatives.fold(told, |told, it| told + &it.text);
    assert!(told.contains(&workshop.incident().title));
    for words in hidden {
        assert!(!told.contains(&words), "{words}");
    }
    assert!(!told.contains("No owner yet") && !told.contains("Who decides"));
}

#[test]
fn a_report_says_draft_across_its_pages_until_it_is_reviewed() {
    let drawn = |state: State| {
        let mut parts = example("friday-evening").parts();
        parts.session.state = state;
        let pages = pages(&Workshop::from_parts(parts).unwrap(), Variant::Full);
        assert!(!said(&pages).contains("DRAFT"));
        let area = |page: &Page| matches!(page.elements[0].shape, Shape::Area { .. });
        (pages.iter().all(area), pages.iter().any(area))
    };
    assert_eq!(drawn(State::Draft), (true, true));
    assert_eq!(drawn(State::InReview), (true, true));
    assert_eq!(drawn(State::Reviewed), (false, false));
    assert_eq!(drawn(State::Closed), (false, false));
}

#[test]
fn the_first_page_says_who_decides_what_held_and_what_comes_first() {
    let workshop = example("friday-evening");
    let page = said(&pages(&workshop, Variant::OnePage));
    for words in [
        // Its number leads to the plan: a run of its own.
        "Who decides: Chief executive ( A6 by 15 May 2026 : no money; two hours of each team lead )",
        "4 of 8 held.",
        "First actions A2 Let the person on call",
        "What this is for",
        "Job goals of all 6 administrators",
    ] {
        assert!(page.contains(words), "no “{words}” in {page}");
    }
}

#[test]
fn what_a_decision_costs_is_told_though_nobody_is_named_who_decides() {
    let mut workshop = made(8, 5, 0, || "Few words".into());
    let id = workshop.actions()[0].id;
    let field = ActionField::Cost("€ 12,000 once, 2 days a month".into());
    workshop.apply(Edit::SetAction { id, field }).unwrap();
    let page = said(&pages(&workshop, Variant::OnePage));
    assert!(
        page.contains("Who decides: nobody named yet ( A1"),
        "{page}"
    );
    assert!(page.contains(": € 12,000 once, 2 days a month"), "{page}");
    let plan = said(&pages(&workshop, Variant::Plan));
    assert!(
        plan.contains("Cost: € 12,000 once, 2 days a month"),
        "{plan}"
    );
    let told = report::markdown(&workshop, &options(&workshop));
    assert_eq!(told.matches("12,000").count(), 2);
}

#[test]
fn the_decisions_of_the_examples_are_whole_on_the_first_page() {
    for name in ["friday-evening", "gitlab-2017"] {
        let workshop = example(name);
        for language in [Language::En, Language::It] {
            let options = Options {
                variant: Variant::OnePage,
                language,
                ..options(&workshop)
            };
            let pages = report::pages(&workshop, &options);
            assert_eq!(pages.len(), 1);
            let told = said(&pages);
            for line in workshop.session().decision.lines() {
                assert!(told.contains(line.trim()), "{line}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_first_page_is_one_page_whatever_is_told(
        causes in 0_usize..60,
        actions in 0_usize..60,
        long in 10_usize..195,
        decisions in 0_usize..12,
        italian in any::<bool>(),
    ) {
        let words = "Words that people write when they tell what happened at length. ".repeat(4);
        let words: String = words.chars().take(long).collect();
        let workshop = made(causes, actions, 3, || words.clone());
        let mut parts = filled(&workshop, 9, || words.clone()).parts();
        parts.session.decision = vec![words; decisions].join("\n");
        let workshop = Workshop::from_parts(parts).unwrap();
        let options = Options {
            variant: Variant::OnePage,
            language: if italian { Language::It } else { Language::En },
            ..options(&workshop)
        };
        let pages = report::pages(&workshop, &options);
        // A second one is there for decisions alone, and tells them all.
        let asked = chapters(&pages).iter().any(|it| it == "We ask you to decide" || it == "Vi chiediamo di decidere");
        prop_assert_eq!(pages.len() == 1, !asked);
    }

    #[test]
    fn each_decision_is_whole_in_every_report_that_has_a_first_page(
        long in 1_usize..120,
        decisions in 1_usize..9,
        italian in any::<bool>(),
    ) {
        let mut parts = example("friday-evening").parts();
        // No sentence of it ends early.
        let line = |at: usize| (0..long).map(|word| format!("d{at}w{word}")).collect::<Vec<_>>().join(" ");
        let lines: Vec<String> = (0..decisions).map(line).collect();
        parts.session.decision = lines.join("\n");
        let workshop = Workshop::from_parts(parts).unwrap();
        for variant in [Variant::Full, Variant::Summary, Variant::OnePage, Variant::Slides] {
            let options = Options {
                variant,
                language: if italian { Language::It } else { Language::En },
                ..options(&workshop)
            };
            let pages = report::pages(&workshop, &options);
            let told = said(&pages);
            for line in &lines {
                // The end of a page may stand between two of its lines.
                let missing = line.split(' ').find(|it| !told.split(' ').any(|word| word == *it));
                prop_assert_eq!(missing, None, "{:?}", variant);
            }
            if long < 30 {
                prop_assert!(lines.iter().all(|it| told.contains(it)), "{:?}: {}", variant, told);
            }
        }
    }
}
