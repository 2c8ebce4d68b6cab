//! What protected, why it made sense, whose work it is: in the report where it is
//! told, and nowhere else.

use crate::support::{example, filled, options};
use report::{Page, Tag};
use workshop::{
    Edit, Function, IncidentField, IncidentKind, Language, SafeguardOutcome, SessionField,
    SessionLength, Workshop,
};

fn said(workshop: &Workshop, language: Language) -> String {
    let mut options = options(workshop);
    options.language = language;
    let pages = report::pages(workshop, &options);
    let runs = pages.iter().flat_map(Page::runs);
    let runs: Vec<&str> = runs.flat_map(|it| it.text.split_whitespace()).collect();
    runs.join(" ")
}

/// Friday evening with all that was told of it; each text is a word of its own.
fn told() -> Workshop {
    let mut count = 0;
    filled(&example("friday-evening"), 5, || {
        count += 1;
        format!("Word{count}")
    })
}

fn with(workshop: &Workshop, edits: impl IntoIterator<Item = Edit>) -> Workshop {
    let mut workshop = workshop.clone();
    for edit in edits {
        workshop.apply(edit).unwrap();
    }
    workshop
}

/// The chapters' titles with their pages.
fn chapters(workshop: &Workshop) -> Vec<(String, usize)> {
    let pages = report::pages(workshop, &options(workshop));
    let anchors = pages.iter().enumerate().flat_map(|(at, page)| {
        let chapters = page.anchors.iter().filter(|it| it.level == 2);
        chapters.map(move |it| (it.title.clone(), at + 1))
    });
    anchors.collect()
}

const HELD: &str = "What held, and what didn’t";

#[test]
fn what_held_comes_first_of_a_near_miss_and_else_after_what_happened() {
    let place = |kind| {
        let kind = Edit::SetIncident(IncidentField::Kind(kind));
        let chapters = chapters(&with(&told(), [kind]));
        let at = |title: &str| chapters.iter().position(|it| it.0 == title).unwrap();
        let page = chapters[at(HELD)].1;
        (at(HELD) < at("What happened"), page)
    };
    assert_eq!(place(IncidentKind::NearMiss), (true, 2));
    assert!(!place(IncidentKind::Incident).0);
    assert!(!place(IncidentKind::Hazard).0);
}

#[test]
fn each_safeguard_says_its_job_what_it_did_and_what_explains_it() {
    let workshop = told();
    let english = said(&workshop, Language::En);
    for words in [
        "1 of 5 held.",
        "to prevent",
        "failed",
        "was got round",
        "wasn’t there",
        "not known yet",
    ] {
        assert!(english.contains(words), "no “{words}”");
    }
    let italian = said(&workshop, Language::It);
    for words in [
        "Che cosa ha tenuto, e che cosa no",
        "1 su 5 ha tenuto.",
        "è stata aggirata",
    ] {
        assert!(italian.contains(words), "no “{words}”");
    }
    // Those that held come first, whatever their place in the list.
    let mut parts = workshop.parts();
    parts.safeguards[4].outcome = Some(SafeguardOutcome::Held);
    parts.safeguards[0].outcome = None;
    let turned = said(&Workshop::from_parts(parts.clone()).unwrap(), Language::En);
    let place = |text: &str| turned.find(&format!("{text} ")).unwrap();
    assert!(place(&parts.safeguards[4].text) < place(&parts.safeguards[1].text));
    assert!(place(&parts.safeguards[1].text) < place(&parts.safeguards[0].text));
    // A root cause by its number.
    let roots: Vec<_> = workshop.roots().map(|it| it.id).collect();
    parts.safeguards[1].causes = vec![roots[1]];
    let numbered = said(&Workshop::from_parts(parts).unwrap(), Language::En);
    let row = &numbered[numbered.find("failed").unwrap()..];
    assert!(row.starts_with("failed 2 "), "{}", &row[..60]);
}

#[test]
fn what_was_meant_set_it_off_and_showed_it_is_told_and_harm_by_kind() {
    let workshop = told();
    let said = said(&workshop, Language::En);
    let incident = workshop.incident();
    for (label, text) in [
        ("What was meant to", &incident.meant),
        ("What set it off", &incident.trigger),
        ("How it was noticed", &incident.detection),
    ] {
        assert!(said.contains(label) && said.contains(text), "{label}");
    }
    let service = &workshop.impacts()[0];
    let amount = format!("Service {} {}", service.amount, service.unit);
    assert!(said.contains(&amount), "{said}");
    assert!(!said.contains("Trust "));
}

#[test]
fn why_it_made_sense_stands_beside_the_cause_once_or_on_each_way_from_a_root() {
    let workshop = told();
    let said = said(&workshop, Language::En);
    let on_the_way = |id| {
        let mut ways = workshop.roots().flat_map(|root| workshop.upward(root.id));
        ways.any(|it| it.id == id)
    };
    for cause in workshop.causes().filter(|it| !it.usually.is_empty()) {
        let answer = format!("How is this usually done here? {} ", cause.usually);
        let times = said.matches(&answer).count();
        assert!(times > 0, "not told: {}", cause.text);
        assert!(
            times == 1 || on_the_way(cause.id),
            "told twice: {}",
            cause.text
        );
    }
}

#[test]
fn the_grid_shows_each_function_with_its_actions_and_those_of_unknown_roles() {
    let workshop = told();
    let pages = report::pages(&workshop, &options(&workshop));
    let alternatives = || pages.iter().flat_map(|it| &it.alternatives);
    let row = |name: &str| alternatives().find(|it| it.text.starts_with(name));
    assert_eq!(
        row("Development:").unwrap().text,
        "Development: owns it A1; decides on it A1"
    );
    assert_eq!(
        row("Function not known:").unwrap().text,
        "Function not known: owns it A5"
    );
    // One that has no action shows.
    let of_own = workshop.role_functions().last().unwrap();
    assert!(matches!(of_own.function, Function::Own(_)));
    let grid = said(&workshop, Language::En);
    assert!(grid.contains("Functions by actions") && grid.contains("Decides: Role 3"));
    assert!(grid.contains("A new safeguard, to notice"));
    let checklist = (workshop.actions().iter()).find_map(|it| it.checklist.as_ref());
    let lines = checklist.unwrap().lines.len();
    assert!(grid.contains(&format!("With a checklist of {lines} lines")));
    let mut parts = workshop.parts();
    parts.role_functions.clear();
    let unknown = Workshop::from_parts(parts).unwrap();
    assert!(!said(&unknown, Language::En).contains("Functions by actions"));
}

#[test]
fn the_session_tells_its_length_and_the_spread_alone() {
    let workshop = told();
    let english = said(&workshop, Language::En);
    assert!(english.contains("Length An hour") && english.contains("Safe to speak? 1 2 3 4 5"));
    let pages = report::pages(&workshop, &options(&workshop));
    let mut alternatives = pages.iter().flat_map(|it| &it.alternatives);
    assert!(alternatives.any(|it| it.text == "The answers from 1 to 5; most said 4"));
    // So few would say who said what.
    let few = Edit::SetSession(SessionField::SafeToSpeak([1, 0, 1, 0, 0]));
    let full = Edit::SetSession(SessionField::Length(SessionLength::Full));
    let silent = said(&with(&workshop, [few, full]), Language::En);
    assert!(!silent.contains("Safe to speak?") && !silent.contains("Length "));
}

#[test]
fn a_workshop_in_which_nothing_of_it_is_told_has_no_word_about_it() {
    for name in ["friday-evening", "changed-account", "gitlab-2017"] {
        let mut parts = example(name).parts();
        parts.safeguards.clear();
        parts.impacts.clear();
        parts.role_functions.clear();
        parts.session.safe_to_speak = [0; 5];
        parts.session.length = SessionLength::Full;
        for cause in &mut parts.causes {
            cause.usually.clear();
            cause.known.clear();
        }
        for action in &mut parts.actions {
            action.decides.clear();
            action.safeguard = None;
        }
        let incident = &mut parts.incident;
        for text in [
            &mut incident.meant,
            &mut incident.trigger,
            &mut incident.detection,
            &mut incident.sooner,
        ] {
            text.clear();
        }
        let workshop = Workshop::from_parts(parts).unwrap();
        let said = said(&workshop, Language::En);
        for words in [
            HELD,
            "What was meant",
            "What set it off",
            "How it was noticed",
            "shown it sooner",
            "usually done here",
            "Functions by actions",
            "Decides:",
            "A new safeguard",
            "Safe to speak?",
            "Who was hurt",
        ] {
            assert!(!said.contains(words), "{name}: {words}");
        }
        let pages = report::pages(&workshop, &options(&workshop));
        assert!(
            pages
                .iter()
                .all(|page| page.elements.iter().any(|it| it.tag != Tag::Artifact))
        );
    }
}
