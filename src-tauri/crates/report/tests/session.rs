//! What the report tells of the workshop itself, and what it never does.

use crate::support;

use crate::support::{empty, example, options};
use workshop::{
    About, Branch, CauseField, Edit, EntryTime, IncidentField, Probability, SessionField,
    SessionStep, Severity, Standing, ThoughtField, When, Workshop,
};

/// All words, without the breaks of lines.
fn said(workshop: &Workshop) -> String {
    let pages = report::pages(workshop, &options(workshop));
    let runs = pages.iter().flat_map(|page| page.runs());
    runs.map(|run| run.text.clone())
        .collect::<Vec<_>>()
        .join(" ")
}

fn apply(workshop: &mut Workshop, edits: impl IntoIterator<Item = Edit>) {
    for edit in edits {
        workshop.apply(edit).unwrap();
    }
}

/// Friday evening without what its own workshop brought.
fn friday() -> Workshop {
    let mut parts = example("friday-evening").parts();
    parts.thoughts.clear();
    parts.session.worth = [0; 5];
    for cause in &mut parts.causes {
        cause.votes = 0;
    }
    Workshop::from_parts(parts).unwrap()
}

#[test]
fn f5_the_duty_is_named_where_something_was_not_done() {
    let mut workshop = friday();
    assert!(!said(&workshop).contains("The duty beforehand"));
    let first = workshop.causes_in_order().next().unwrap().id;
    let field = CauseField::Duty("Call the second person within 15 minutes".into());
    apply(&mut workshop, [Edit::SetCause { id: first, field }]);
    assert!(said(&workshop).contains("The duty beforehand: Call the second person"));
}

#[test]
fn what_the_group_takes_along_is_told() {
    let mut workshop = friday();
    let first = workshop.causes_in_order().next().unwrap().id;
    apply(
        &mut workshop,
        [
            Edit::SetSession(SessionField::Purpose("To see how it made sense".into())),
            Edit::SetSession(SessionField::Learned("Two scales".into())),
            Edit::SetSession(SessionField::OpenPoints("Who pays".into())),
            Edit::SetSession(SessionField::Worth([0, 0, 1, 2, 4])),
            Edit::SetCause {
                id: first,
                field: CauseField::Also("Put in other words".into()),
            },
            Edit::AddThought {
                text: "A thought for later".into(),
            },
            Edit::AddThought {
                text: "A thought that is settled".into(),
            },
        ],
    );
    let settled = workshop.thoughts()[1].id;
    let field = ThoughtField::Settled(true);
    apply(&mut workshop, [Edit::SetThought { id: settled, field }]);
    let said = said(&workshop);
    for words in [
        "To see how it made sense",
        "Two scales",
        "Who pays",
        "4.4 of 5 · 7 answers",
        "Also worded: Put in other words",
        "A thought for later",
    ] {
        assert!(said.contains(words), "no “{words}”");
    }
    assert!(!said.contains("A thought that is settled"));
}

#[test]
fn w31_ideas_that_were_never_placed_are_printed_and_counted() {
    let mut workshop = support::empty();
    let idea = |text: &str, beneath: Vec<Branch>| Branch {
        text: text.into(),
        beneath,
        ..Branch::default()
    };
    let beneath = vec![idea("The key was in another house", Vec::new())];
    let ideas = vec![
        idea("The store was locked", beneath),
        idea("No light in the yard", Vec::new()),
    ];
    apply(&mut workshop, [Edit::AddIdeas { ideas }]);
    let english = said_in(&workshop, workshop::Language::En);
    assert!(english.contains("2 ideas weren’t placed."), "{english}");
    for text in [
        "The store was locked",
        "– The key was in another house",
        "No light in the yard",
    ] {
        assert!(english.contains(text), "no “{text}” in {english}");
    }
    let italian = said_in(&workshop, workshop::Language::It);
    assert!(italian.contains("2 idee non hanno ancora un posto"));
}

#[test]
fn i6_what_is_private_is_never_printed() {
    let mut workshop = friday();
    let first = workshop.causes_in_order().next().unwrap().id;
    let private = "Only for the one who leads".to_owned();
    apply(
        &mut workshop,
        [
            Edit::SetNote {
                about: About::Cause(first),
                text: private.clone(),
            },
            Edit::SetNote {
                about: About::Step(SessionStep::Whys),
                text: private.clone(),
            },
            Edit::SetAgendaItem {
                step: SessionStep::Happened,
                field: workshop::AgendaField::Prompt(private.clone()),
            },
        ],
    );
    assert!(!said(&workshop).contains(&private));
}

#[test]
fn dots_are_told_once_the_round_is_closed() {
    let mut workshop = friday();
    let title = "What the group finds most important";
    assert!(!said(&workshop).contains(title));
    let first = workshop.causes_in_order().next().unwrap().id;
    let dots = Edit::GiveDots {
        voter: None,
        cause: first,
        count: 7,
    };
    apply(&mut workshop, [Edit::OpenVoting, dots]);
    assert!(!said(&workshop).contains(title));
    apply(&mut workshop, [Edit::CloseVoting]);
    let said = said(&workshop);
    assert!(said.contains(title) && said.contains("100%"));
}

#[test]
fn w41_the_matrix_is_drawn_once_a_harm_and_how_often_are_rated() {
    let mut workshop = empty();
    let drawn = |workshop: &Workshop| {
        let pages = report::pages(workshop, &options(workshop));
        let said = pages.iter().flat_map(|page| &page.alternatives);
        let said: Vec<_> = said.map(|it| it.text.clone()).collect();
        let words = pages.iter().flat_map(report::Page::runs);
        let harms = words.filter(|it| it.text.starts_with("harm that")).count();
        (said, harms)
    };
    apply(
        &mut workshop,
        [Edit::SetIncident(IncidentField::Potential(Some(
            Severity::Major,
        )))],
    );
    assert_eq!(drawn(&workshop), (vec![], 0));
    apply(
        &mut workshop,
        [Edit::SetIncident(IncidentField::Probability(Some(
            Probability::Frequent,
        )))],
    );
    let said = "Potential harm: major. Expected several times a year. Priority 3 of 3.";
    assert_eq!(drawn(&workshop), (vec![said.to_owned()], 1));
    apply(
        &mut workshop,
        [Edit::SetIncident(IncidentField::Actual(Some(
            Severity::Minor,
        )))],
    );
    assert_eq!(drawn(&workshop).1, 2);
}

/// All words of a report in some language.
fn said_in(workshop: &Workshop, language: workshop::Language) -> String {
    let mut options = options(workshop);
    options.language = language;
    let pages = report::pages(workshop, &options);
    let runs = pages.iter().flat_map(|page| page.runs());
    let runs: Vec<String> = runs.map(|run| run.text.replace('\u{a0}', " ")).collect();
    runs.join(" ")
}

#[test]
fn a_day_is_printed_as_a_day_and_seconds_as_seconds() {
    let at = |text: &str| -> When { text.parse().unwrap() };
    let mut parts = friday().parts();
    parts.incident.started = Some(at("2026-03-13T23:56:02"));
    parts.incident.noticed = Some(at("2026-03-13T23:56:42"));
    parts.timeline.truncate(2);
    parts.safeguards.clear();
    for cause in &mut parts.causes {
        cause.entry = None;
    }
    parts.timeline[0].time = EntryTime::Approximate(at("2026-03-01"));
    parts.timeline[1].time = EntryTime::Exact(at("2026-03-13T23:56:42"));
    let workshop = Workshop::from_parts(parts).unwrap();
    let english = said_in(&workshop, workshop::Language::En);
    assert!(english.contains("≈ 1 Mar"), "{english}");
    assert!(english.contains("23:56:42") && english.contains("40 s later"));
    assert!(!english.contains("00:00") && !english.contains("0 min later"));
    assert!(said_in(&workshop, workshop::Language::It).contains("≈ 1º mar"));
}

#[test]
fn root_causes_come_by_their_dots_and_else_as_they_hang_on_the_fishbone() {
    let mut parts = friday().parts();
    let roots: Vec<_> = (parts.causes.iter())
        .filter(|it| it.standing == Standing::Root)
        .map(|it| it.id)
        .collect();
    let most = roots[roots.len() - 1];
    for cause in &mut parts.causes {
        cause.votes = if cause.id == most { 3 } else { 0 };
    }
    let workshop = Workshop::from_parts(parts).unwrap();
    let first = workshop.roots().next().unwrap();
    assert_eq!(first.id, most);
    let rest: Vec<_> = workshop.roots().skip(1).map(|it| it.id).collect();
    let hanging = workshop.causes_by_bone();
    let hanging: Vec<_> = hanging
        .map(|it| it.id)
        .filter(|it| rest.contains(it))
        .collect();
    assert_eq!(rest, hanging);
    let said = said(&workshop);
    let words: Vec<&str> = first.text.split(' ').take(3).collect();
    let titled = said.find("Root cause 1 ").map(|at| &said[at..at + 90]);
    let titled = titled.unwrap_or_default();
    assert!(titled.contains(&words.join(" ")), "“{titled}”");
}

/// Dots were given by numbers that people said aloud; else nobody knows them.
#[test]
fn causes_have_their_numbers_exactly_where_dots_were_given() {
    const NOTE: &str = "The number before each says its bone, and its place there.";
    let mut workshop = friday();
    let numbers = workshop::cause_numbers(&workshop);
    let deep = workshop.causes_in_order().find(|it| it.parent.is_some());
    let deep = deep.unwrap().id;
    let number = format!("{}\u{a0}", numbers[&deep]);
    let times = |workshop: &Workshop| said(workshop).matches(&number).count();
    assert_eq!(times(&workshop), 0);
    assert!(!said(&workshop).contains(NOTE));

    let dots = Edit::GiveDots {
        voter: None,
        cause: deep,
        count: 2,
    };
    apply(&mut workshop, [Edit::OpenVoting, dots]);
    assert_eq!(times(&workshop), 0, "nobody knows while the round is open");
    apply(&mut workshop, [Edit::CloseVoting]);
    assert!(times(&workshop) > 0);
    assert!(said(&workshop).contains(NOTE));
    // On the fishbone, and in the chart.
    let pages = report::pages(&workshop, &options(&workshop));
    let alone = pages.iter().flat_map(|page| page.runs());
    let alone = alone.filter(|run| run.text == numbers[&deep]).count();
    assert!(alone >= 2, "{alone}");
}

#[test]
fn causes_are_small_within_a_causal_statement() {
    let italian = support::example("friday-evening.it");
    let italian = said(&italian);
    assert!(italian.contains("dalle 23:40 di venerdì"), "{italian}");
    assert!(!italian.contains("Per questo,  L’unico"));
    let mut parts = friday().parts();
    let root = parts
        .causes
        .iter()
        .position(|it| it.standing == Standing::Root)
        .unwrap();
    let above = parts.causes[root].parent.unwrap();
    let above = parts.causes.iter_mut().find(|it| it.id == above).unwrap();
    above.text = "Antivirus updates were off".into();
    let english = said(&Workshop::from_parts(parts).unwrap());
    assert!(english.contains("Because of this,  antivirus"), "{english}");
}

/// What people typed is in their language; so is every word that isn't theirs.
#[test]
fn nothing_in_english_is_left_in_an_italian_report() {
    let said = said(&support::example("friday-evening.it"));
    for word in [
        " the ",
        " of ",
        " and ",
        "Root cause",
        "Draft",
        "Reviewed",
        "In review",
        "Owner",
        "later",
        "unknown",
        "Made with",
        "Facilitated",
    ] {
        assert!(!said.contains(word), "“{word}”");
    }
    assert!(!said.contains('\''), "one apostrophe: ’");
}
