//! The report in Markdown: every text survives, in its order, and nothing that wasn't
//! asked for is in it.

use crate::support::{example, filled, made, options, right_to_left};
use proptest::prelude::*;
use pulldown_cmark::{Event, HeadingLevel, Options as Dialect, Parser, Tag, TagEnd};
use report::{Options, Variant};
use workshop::{IncidentKind, Status, Workshop};

fn markdown(workshop: &Workshop, variant: Variant) -> String {
    let options = Options {
        variant,
        ..options(workshop)
    };
    report::markdown(workshop, &options)
}

fn parsed(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Dialect::ENABLE_TABLES | Dialect::ENABLE_TASKLISTS)
}

/// The words as a reader sees them, with one space where there are several.
fn read(markdown: &str) -> String {
    let mut said = String::new();
    for event in parsed(markdown) {
        match event {
            Event::Text(it) | Event::Code(it) => said.push_str(&it),
            Event::InlineHtml(_) | Event::SoftBreak | Event::HardBreak => said.push('\n'),
            Event::End(TagEnd::Strong | TagEnd::Emphasis) => {}
            Event::End(_) => said.push('\n'),
            _ => {}
        }
    }
    one_spaced(&said)
}

fn one_spaced(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All that can be told, worded with words of its own.
fn whole() -> Workshop {
    let mut count = 0;
    let mut parts = filled(&example("friday-evening"), 5, || {
        count += 1;
        format!("Zq{count}x")
    })
    .parts();
    parts.incident.kind = IncidentKind::Incident;
    Workshop::from_parts(parts).unwrap()
}

/// Long causes, actions and owners, each word there once.
fn at_length() -> Workshop {
    let mut parts = example("friday-evening").parts();
    let mut count = 0;
    let mut words = |most: usize| {
        count += 1;
        let words = (0..most / 10).map(|at| format!("w{count}x{at}"));
        words.collect::<Vec<_>>().join(" ")
    };
    for cause in &mut parts.causes {
        cause.text = words(240);
    }
    for action in &mut parts.actions {
        (action.what, action.cost) = (words(400), words(150));
        (action.owner, action.decides) = (words(75), words(75));
    }
    parts.session.decision = (0..9).map(|_| words(380)).collect::<Vec<_>>().join("\n");
    Workshop::from_parts(parts).unwrap()
}

#[test]
fn where_there_are_no_pages_nothing_is_cut() {
    let workshop = at_length();
    for variant in Variant::ALL {
        assert!(
            !read(&markdown(&workshop, variant)).contains('…'),
            "{variant:?}"
        );
    }
    let told = read(&markdown(&workshop, Variant::Full));
    let causes = workshop.causes().map(|it| &it.text);
    let actions = workshop.actions().iter();
    let actions = actions.flat_map(|it| match it.status {
        // What it would have cost, nobody asks any more.
        Status::Declined(_) => vec![&it.what, &it.owner],
        _ => vec![&it.what, &it.owner, &it.decides, &it.cost],
    });
    for words in causes.chain(actions) {
        assert!(told.contains(words.as_str()), "{words}");
    }
    for line in workshop.session().decision.lines() {
        assert!(told.contains(line), "{line}");
    }
}

/// `UPDATE=1` writes it anew.
#[test]
fn the_example_in_markdown_is_as_it_was() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/friday-evening.md");
    let found = markdown(&example("friday-evening"), Variant::Full);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &found).unwrap();
    }
    assert_eq!(found, std::fs::read_to_string(path).unwrap());
}

#[test]
fn headings_are_the_title_chapters_and_what_is_in_them() {
    let markdown = markdown(&whole(), Variant::Full);
    let levels = parsed(&markdown).filter_map(|it| match it {
        Event::Start(Tag::Heading { level, .. }) => Some(level),
        _ => None,
    });
    let levels: Vec<HeadingLevel> = levels.collect();
    assert_eq!(levels[0], HeadingLevel::H1);
    assert!(levels[1..].iter().all(|it| *it != HeadingLevel::H1));
    assert!(levels.contains(&HeadingLevel::H2) && levels.contains(&HeadingLevel::H3));
}

#[test]
fn no_line_ends_in_a_space_and_each_table_has_a_head() {
    for variant in Variant::ALL {
        let markdown = markdown(&whole(), variant);
        assert!(
            markdown.lines().all(|it| it.trim_end() == it),
            "{variant:?}"
        );
        let mut heads = 0;
        let mut tables = 0;
        for event in parsed(&markdown) {
            match event {
                Event::Start(Tag::TableHead) => heads += 1,
                Event::Start(Tag::Table(_)) => tables += 1,
                _ => {}
            }
        }
        assert_eq!(heads, tables);
    }
}

#[test]
fn the_fishbone_is_an_outline_by_its_depth() {
    let markdown = markdown(&example("friday-evening"), Variant::Summary);
    let at = |words: &str| {
        let line = markdown.lines().find(|it| it.contains(words)).unwrap();
        line.len() - line.trim_start().len()
    };
    assert_eq!(at("**Technology**"), 0);
    assert_eq!(at("One foothold on the proxy"), 2);
    assert_eq!(
        at("The whole DMZ has been one network segment since 2017 ·"),
        4
    );
}

#[test]
fn who_was_hurt_is_told_only_where_that_was_asked_for() {
    let workshop = whole();
    let needs: Vec<String> = (workshop.needs().iter())
        .map(|it| it.text.clone())
        .collect();
    assert!(!needs.is_empty());
    let told = |asked: bool| {
        let options = Options {
            who_was_hurt: asked,
            ..options(&workshop)
        };
        let markdown = report::markdown(&workshop, &options);
        needs.iter().filter(|it| markdown.contains(*it)).count()
    };
    assert_eq!((told(false), told(true)), (0, needs.len()));
}

#[test]
fn i6_markdown_for_outside_has_no_role_and_no_source() {
    let mut parts = whole().parts();
    let mut hidden = Vec::new();
    for (at, entry) in parts.timeline.iter_mut().enumerate() {
        for text in [&mut entry.role, &mut entry.source] {
            *text = format!("Hidden{at}{}x", hidden.len());
            hidden.push(text.clone());
        }
    }
    for action in &mut parts.actions {
        action.owner = format!("Hidden{}y", hidden.len());
        hidden.push(action.owner.clone());
    }
    parts.session.facilitator = "Hiddenz".into();
    hidden.push("Hiddenz".into());
    let workshop = Workshop::from_parts(parts).unwrap();
    let markdown = markdown(&workshop, Variant::Outside);
    assert!(markdown.contains(&workshop.incident().title));
    for words in hidden {
        assert!(!markdown.contains(&words), "{words}");
    }
}

#[test]
fn words_from_right_to_left_stay_in_the_order_of_reading() {
    let workshop = right_to_left();
    let read = read(&markdown(&workshop, Variant::Full));
    for cause in workshop.causes() {
        assert!(read.contains(&one_spaced(&cause.text)), "{}", cause.text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever signs were typed: whoever reads it reads them.
    #[test]
    fn any_text_survives(words in r#"[-+=*_#>|`~\[\]()!<&;:.$@\\a-c1-3 é]{1,24}"#) {
        let words = format!("{words}z");
        let workshop = made(9, 4, 3, || words.clone());
        let read = read(&markdown(&workshop, Variant::Full));
        let wanted = one_spaced(&workshop.causes().next().unwrap().text);
        // The title, the causes' outline twice, the plan, the timeline.
        prop_assert!(read.matches(&wanted).count() >= 9 * 2 + 3, "{wanted} in {read}");
    }
}
