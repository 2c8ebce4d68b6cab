//! The structure of a tagged PDF, walked from its root to each mark in its pages.

mod marks;
mod tree;

use crate::support::{empty, example, filled, made, options, right_to_left, today, words};
use proptest::prelude::*;
use report::{Card, CardSize, Leaflet, LeafletPart, PageSize, Variant};
use tree::Tree;
use workshop::{ActionField, Checklist, ChecklistForm, Edit, Language, Status, Workshop};

fn tree(workshop: &Workshop) -> Tree {
    Tree::of(&report::pdf(workshop, &options(workshop)).unwrap())
}

#[test]
fn the_worked_examples_are_sound_in_both_languages() {
    for name in ["friday-evening", "changed-account", "gitlab-2017"] {
        let workshop = example(name);
        for language in [Language::En, Language::It] {
            let options = report::Options {
                language,
                who_was_hurt: true,
                ..options(&workshop)
            };
            let tree = Tree::of(&report::pdf(&workshop, &options).unwrap());
            tree.assert_sound();
            assert!(tree.named("Figure").count() >= 1);
            assert!(tree.named("Table").count() >= 2);
            assert!(tree.named("H3").count() >= 5);
        }
    }
}

/// A drawing 300 by 60, as a letterhead has it.
fn with_logo(workshop: &Workshop, variant: Variant) -> report::Options {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 60\">\
                   <circle cx=\"30\" cy=\"30\" r=\"30\" fill=\"#0f6b66\"/></svg>";
    report::Options {
        variant,
        brand: report::Brand {
            organisation: "Northwind Logistics".into(),
            logo: Some(report::Logo::of_file(drawing.as_bytes()).unwrap()),
            ..report::Brand::default()
        },
        ..options(workshop)
    }
}

#[test]
fn a_logo_stands_on_the_first_page_alone_and_says_whose_it_is() {
    let workshop = example("friday-evening");
    for variant in Variant::ALL {
        let options = with_logo(&workshop, variant);
        let pages = report::pages(&workshop, &options);
        let logos = |page: &report::Page| {
            let elements = page.elements.iter().map(|it| &it.shape);
            elements
                .filter(|it| matches!(it, report::Shape::Logo { .. }))
                .count()
        };
        let count: Vec<usize> = pages.iter().map(logos).collect();
        assert_eq!((count[0], count.iter().sum()), (1, 1));
        let [left, top, right, bottom] = pages[0]
            .elements
            .iter()
            .find_map(|it| match &it.shape {
                report::Shape::Logo { .. } => Some(it.shape.bounds()),
                _ => None,
            })
            .unwrap();
        let over = |it: &report::Run| {
            let (foot, head) = (it.baseline, it.baseline - it.size);
            it.x < right && left < it.x + it.width && head < bottom && top < foot
        };
        assert!(!pages[0].runs().any(over), "{variant:?}");
        let file = report::pdf(&workshop, &options).unwrap();
        assert!(file == report::pdf(&workshop, &options).unwrap());
        let tree = Tree::of(&file);
        tree.assert_sound();
        let mut figures = tree.named("Figure");
        let said = |it: &tree::Node| it.entry.get(b"Alt").unwrap().as_str().unwrap().to_owned();
        assert!(figures.any(|it| said(it) == b"Northwind Logistics"));
        assert!(report::svg(&pages[0]).contains("href=\"data:image/png;base64,"));
    }
}

#[test]
fn each_kind_of_report_is_sound() {
    let workshop = example("friday-evening");
    for variant in Variant::ALL {
        let options = report::Options {
            variant,
            ..options(&workshop)
        };
        Tree::of(&report::pdf(&workshop, &options).unwrap()).assert_sound();
    }
}

#[test]
fn an_empty_report_and_one_that_is_read_from_the_right_are_sound() {
    tree(&empty()).assert_sound();
    tree(&right_to_left()).assert_sound();
}

#[test]
fn a_list_is_as_deep_as_the_causes_that_it_tells() {
    let tree = tree(&example("friday-evening"));
    let depth = |mut at: usize| {
        let mut lists = 0;
        while let Some(parent) = tree.nodes[at].parent {
            lists += usize::from(tree.nodes[parent].name == "L");
            at = parent;
        }
        lists
    };
    let items = (0..tree.nodes.len()).filter(|at| tree.nodes[*at].name == "LI");
    let workshop = example("friday-evening");
    let deepest = workshop.causes().map(|it| workshop.depth(it.id) + 1).max();
    assert_eq!(items.map(depth).max(), deepest);
}

#[test]
fn a_picture_says_in_words_whatever_is_drawn_in_it() {
    let mut at = 0;
    let mut words = || {
        at += 1;
        format!("What made it likely, in as many words as it takes, number {at}")
    };
    let many = made(160, 0, 0, &mut words);
    let mut parts = made(4, 0, 6, words).parts();
    // What has neither is drawn; else it is a table.
    for entry in &mut parts.timeline {
        entry.role.clear();
        entry.source.clear();
    }
    let line = Workshop::from_parts(parts).unwrap();
    for workshop in [many, line] {
        let pages = report::pages(&workshop, &options(&workshop));
        let said: String = (pages.iter().flat_map(|it| &it.alternatives))
            .map(|it| it.text.as_str())
            .collect();
        let causes = workshop.causes().map(|it| &it.text);
        for words in causes.chain(workshop.timeline().iter().map(|it| &it.text)) {
            assert!(said.contains(words.as_str()), "not said: {words}");
        }
    }
    let pages = report::pages(
        &example("friday-evening"),
        &options(&example("friday-evening")),
    );
    let mut said = pages.iter().flat_map(|it| &it.alternatives);
    let chain = "1 The alert of 18:42 was left until Monday; 1.1 The incident plan’s only number was \
                 an office line; 1.1.1 No escalation path existed for alerts outside 08:00–18:00 \
                 (Root cause 1)";
    assert!(said.any(|it| it.text.contains(chain)));
}

#[test]
fn a_row_that_goes_on_with_the_next_page_is_one_row() {
    let mut workshop = made(1, 4, 0, || "Few words".into());
    let reason = "W".repeat(500);
    workshop
        .apply(Edit::SetAction {
            id: workshop.actions()[0].id,
            field: ActionField::Status(Status::Declined(reason)),
        })
        .unwrap();
    let tree = tree(&workshop);
    tree.assert_sound();
    let declined = tree.named("Table").last().unwrap();
    assert_eq!(declined.kids.len(), 1 + 2);
}

#[test]
fn a_table_has_its_head_once_however_many_pages_it_takes() {
    let workshop = made(4, 80, 0, || "A sentence of some words".into());
    let tree = tree(&workshop);
    tree.assert_sound();
    // What was declined has a table of its own.
    let mut tables = tree.named("Table");
    assert!(tables.any(|it| it.kids.len() == 1 + 60));
}

#[test]
fn a_card_and_a_blank_one_are_sound() {
    let checklist = Checklist {
        form: ChecklistForm::ReadDo,
        pause: "Before the restart".into(),
        lines: (1..=20)
            .map(|n| format!("{n}{}", "W".repeat(480)))
            .collect(),
        owner: "Operations lead".into(),
        version: "2".into(),
    };
    for size in [CardSize::A6, CardSize::A5] {
        let card = Card {
            title: "Ring until somebody takes the alert",
            checklist: &checklist,
            size,
            language: Language::En,
        };
        let tree = Tree::of(&card.pdf(today(), "Lisca").unwrap());
        tree.assert_sound();
        assert_eq!(tree.named("LI").count(), 20);
        // Each page has it, and one says it.
        let texts = tree.named("P").count();
        assert_eq!(texts, 4);
    }
    for language in [Language::En, Language::It] {
        let card = report::handover_card(language, today(), "Lisca").unwrap();
        Tree::of(&card).assert_sound();
    }
}

#[test]
fn a_leaflet_is_sound() {
    let entry = |at: usize| {
        let row = |label: &str| (label.to_owned(), format!("Matter {at}\nwith two lines"));
        LeafletPart::Entry(vec![row("You told us"), row("We changed")])
    };
    let boxes = (0..9).map(|at| format!("A choice of some length {at}"));
    let mut parts = vec![
        LeafletPart::Heading("Which?".into()),
        LeafletPart::Ticks(boxes.collect()),
        LeafletPart::Lines(5),
    ];
    parts.extend((0..30).map(entry));
    let leaflet = Leaflet {
        language: Language::It,
        title: "You told us".into(),
        lead: "What became of it".into(),
        parts,
        foot: "Made with Lisca".into(),
        today: today(),
        generator: "Lisca 0.1.0".into(),
    };
    let tree = Tree::of(&leaflet.pdf().unwrap());
    tree.assert_sound();
    assert_eq!(tree.named("H2").count(), 31);
}

#[test]
fn the_metadata_say_what_the_file_is() {
    let mut parts = example("friday-evening").parts();
    parts.incident.title = "R&D: <b>a “quoted” alert</b>".into();
    let workshop = Workshop::from_parts(parts).unwrap();
    let said = tree(&workshop).metadata();
    for words in [
        "R&amp;D: &lt;b&gt;a “quoted” alert&lt;/b&gt;",
        "<rdf:li>en-GB</rdf:li>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<xmp:CreateDate>2026-04-07</xmp:CreateDate>",
    ] {
        assert!(said.contains(words), "no {words} in {said}");
    }
}

/// The nodes that say their language, each with its name.
fn spoken(tree: &Tree) -> Vec<(&str, String)> {
    let told = tree.nodes.iter().filter_map(|it| {
        let language = it.entry.get(b"Lang").ok()?.as_str().unwrap();
        Some((it.name.as_str(), String::from_utf8_lossy(language).into()))
    });
    told.collect()
}

#[test]
fn a_passage_in_another_script_says_its_language() {
    assert_eq!(spoken(&tree(&example("friday-evening"))), []);
    let tree = tree(&right_to_left());
    tree.assert_sound();
    let told = spoken(&tree);
    let count = |name: &str, code: &str| {
        told.iter()
            .filter(|it| (it.0, it.1.as_str()) == (name, code))
            .count()
    };
    assert!(count("H1", "ar") + count("H1", "he") == 1, "{told:?}");
    assert!(
        count("P", "ar") + count("LBody", "ar") + count("TD", "ar") > 3,
        "{told:?}"
    );
    assert!(
        told.iter()
            .all(|it| ["ar", "he", "en-GB"].contains(&it.1.as_str())),
        "{told:?}"
    );
}

#[test]
fn signs_of_china_are_japanese_where_the_rest_is() {
    let mut at = 0;
    let words = [
        "滑走路の停止位置",
        "管制指示",
        "A stop bar was out of service",
    ];
    let workshop = made(12, 3, 3, || {
        at += 1;
        words[at % 3].into()
    });
    let tree = tree(&workshop);
    tree.assert_sound();
    let told = spoken(&tree);
    assert!(told.iter().any(|it| it.1 == "ja"));
    assert!(
        told.iter()
            .all(|it| ["ja", "en-GB"].contains(&it.1.as_str())),
        "{told:?}"
    );
}

/// Each link by what it is for, with the page that it leads to, counted from 1.
fn links(tree: &Tree) -> Vec<(String, usize)> {
    let links = tree.nodes.iter().filter_map(|it| it.annotation.as_ref());
    let said = |it: &lopdf::Dictionary| {
        let words = it.get(b"Contents").and_then(lopdf::Object::as_str).unwrap();
        String::from_utf8_lossy(words).into_owned()
    };
    links
        .map(|it| (said(it), tree.destination(it).0 + 1))
        .collect()
}

#[test]
fn numbers_lead_to_where_they_are_told_of() {
    let workshop = example("friday-evening");
    let pages = report::pages(&workshop, &options(&workshop));
    let tree = tree(&workshop);
    tree.assert_sound();
    let links = links(&tree);
    // The page on which a bookmark says that something stands.
    let page_of = |title: &str| {
        let has = |page: &report::Page| page.anchors.iter().any(|it| it.title.starts_with(title));
        pages.iter().position(has).unwrap() + 1
    };
    let plan = page_of("Action plan");
    assert!(links.contains(&("Action plan".to_owned(), plan)));
    let to_actions = links.iter().filter(|it| it.0.starts_with("Action A"));
    assert!(to_actions.clone().count() >= 8);
    assert!(
        to_actions
            .clone()
            .all(|it| it.1 == plan || it.1 == plan + 1)
    );
    for number in 1..=3 {
        let page = page_of(&format!("{number}. "));
        assert!(links.contains(&(format!("Root cause {number}"), page)));
    }
}

#[test]
fn what_is_left_out_is_led_to_by_nothing() {
    let workshop = example("friday-evening");
    let options = report::Options {
        variant: Variant::OnePage,
        ..options(&workshop)
    };
    let tree = Tree::of(&report::pdf(&workshop, &options).unwrap());
    tree.assert_sound();
    assert_eq!(links(&tree), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_has_its_place_in_the_structure(
        causes in 0_usize..30,
        actions in 0_usize..30,
        entries in 0_usize..12,
        safeguards in 0_usize..9,
        texts in prop::collection::vec(words(), 8),
        letter in any::<bool>(),
    ) {
        let mut at = 0;
        let mut words = || {
            at += 1;
            let text = texts[at % texts.len()].trim();
            text.chars().take(200).collect()
        };
        let mut workshop = made(causes, actions, entries, &mut words);
        if safeguards > 4 {
            workshop = filled(&workshop, safeguards, words);
        }
        let options = report::Options {
            who_was_hurt: true,
            size: if letter { PageSize::Letter } else { PageSize::A4 },
            ..options(&workshop)
        };
        Tree::of(&report::pdf(&workshop, &options).unwrap()).assert_sound();
    }
}
