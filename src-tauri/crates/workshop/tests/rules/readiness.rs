//! What is still open in a workshop, rule by rule.

use crate::{add, add_action};
use workshop::arbitrary::workshop;
use workshop::readiness::{Field, Lack, Point, ProblemPart, Reading, Rule, Said, Subject};
use workshop::{
    ActionField, ActionId, ActionKind, CauseField, CauseId, Edit, EvidenceLevel, IncidentField,
    Key, Nature, Severity, Spot, Standing, Status, TextField, Workshop,
};

fn set(workshop: &mut Workshop, id: CauseId, field: CauseField) {
    workshop.apply(Edit::SetCause { id, field }).unwrap();
}

fn set_action(workshop: &mut Workshop, id: ActionId, field: ActionField) {
    workshop.apply(Edit::SetAction { id, field }).unwrap();
}

/// A cause with evidence, so that only what is looked at is open.
fn sure(workshop: &mut Workshop, parent: Option<CauseId>, standing: Standing) -> CauseId {
    // Each has words of its own (C1).
    let words = format!("The path existed on paper {}", workshop.causes().count());
    let id = add(workshop, parent, &words);
    let level = CauseField::EvidenceLevel(EvidenceLevel::Supported);
    set(workshop, id, level);
    set(workshop, id, CauseField::Standing(standing));
    id
}

fn complete(workshop: &mut Workshop, kind: ActionKind, causes: &[CauseId]) -> ActionId {
    let id = add_action(workshop, "Change it", causes);
    set_action(workshop, id, ActionField::Kind(Some(kind)));
    set_action(workshop, id, ActionField::Owner("Head of IT".into()));
    let due = ActionField::Due(Some(crate::day("2026-05-01")));
    set_action(workshop, id, due);
    let counts = ActionField::MeasureCounts("Minutes".into());
    set_action(workshop, id, counts);
    id
}

/// Nothing is open: an effect, a root cause with evidence, an action that holds.
fn ready() -> (Workshop, CauseId, ActionId) {
    let mut workshop = workshop();
    let effect = Edit::SetEffect("14 servers were down for 38 hours".into());
    workshop.apply(effect).unwrap();
    let harm = IncidentField::Actual(Some(Severity::Major));
    workshop.apply(Edit::SetIncident(harm)).unwrap();
    let root = sure(&mut workshop, None, Standing::Root);
    let action = complete(&mut workshop, ActionKind::Simplify, &[root]);
    (workshop, root, action)
}

fn points(workshop: &Workshop) -> Vec<Point> {
    workshop.readiness(&Reading::default())
}

fn rules(workshop: &Workshop) -> Vec<&'static str> {
    points(workshop).iter().map(|it| it.rule.id()).collect()
}

/// The one point of a rule.
fn the(workshop: &Workshop, rule: Rule) -> Point {
    let mut found = points(workshop).into_iter().filter(|it| it.rule == rule);
    let point = found.next().unwrap();
    assert_eq!(found.next(), None);
    point
}

#[test]
fn nothing_is_open_in_a_workshop_that_is_ready() {
    assert_eq!(rules(&ready().0), Vec::<&str>::new());
}

#[test]
fn p0_r0_an_empty_workshop_has_no_problem_statement_and_no_root_cause() {
    assert_eq!(rules(&workshop()), ["P0", "S1", "R0"]);
}

#[test]
fn p1_p2_p3_the_problem_statement_has_no_cause_no_person_no_remedy() {
    let (workshop, ..) = ready();
    let part = |part, words: &str| (part, words.to_owned());
    let reading = Reading {
        parts: vec![
            part(ProblemPart::Remedy, "needs a policy"),
            part(ProblemPart::Cause, "because"),
            part(ProblemPart::Cause, "due to"),
            part(ProblemPart::Person, "the administrator"),
        ],
        ..Reading::default()
    };
    let found = workshop.readiness(&reading);
    let ids: Vec<_> = found.iter().map(|it| it.rule.id()).collect();
    assert_eq!(ids, ["P1", "P2", "P3"]);
    assert_eq!(found[0].said, Said::Words("because".into()));
    assert!(found.iter().all(|it| it.of == Key::Effect));
}

#[test]
fn f1_every_link_from_a_root_cause_to_the_effect_holds() {
    let (mut workshop, root, _) = ready();
    let above = sure(&mut workshop, None, Standing::Contributing);
    let inner = sure(&mut workshop, Some(above), Standing::Root);
    complete(&mut workshop, ActionKind::Simplify, &[inner]);
    assert_eq!(rules(&workshop), Vec::<&str>::new());

    let mut level = |id, level| set(&mut workshop, id, CauseField::EvidenceLevel(level));
    level(above, EvidenceLevel::Possible);
    level(inner, EvidenceLevel::Unknown);
    let point = the(&workshop, Rule::F1);
    assert_eq!(point.of, Key::Cause(inner));
    assert_eq!(point.at.key, Key::Cause(inner));
    assert_eq!(point.at.field, Field::Evidence);
    let Said::Links(links) = point.said else {
        panic!("{:?}", point.said)
    };
    let links: Vec<_> = links.iter().map(|it| (it.cause, it.level)).collect();
    let weak = [
        (inner, EvidenceLevel::Unknown),
        (above, EvidenceLevel::Possible),
    ];
    assert_eq!(links, weak);

    set(
        &mut workshop,
        root,
        CauseField::EvidenceLevel(EvidenceLevel::Confirmed),
    );
    assert_eq!(rules(&workshop), ["F1"]);
}

#[test]
fn f1_a_refuted_link_breaks_the_chain_and_nothing_more_is_asked_of_what_is_beneath() {
    let (mut workshop, ..) = ready();
    let above = sure(&mut workshop, None, Standing::Plain);
    let refuted = CauseField::EvidenceLevel(EvidenceLevel::Refuted);
    set(&mut workshop, above, refuted);
    let inner = sure(&mut workshop, Some(above), Standing::Root);
    let act = sure(&mut workshop, Some(inner), Standing::Outside);
    set(&mut workshop, act, CauseField::Nature(Nature::Act));
    // No action, no cause beneath the act, no owner: all of it hangs on what isn't so.
    assert_eq!(rules(&workshop), ["F1"]);
    let point = the(&workshop, Rule::F1);
    assert_eq!(
        (point.of, point.at.key),
        (Key::Cause(inner), Key::Cause(above))
    );
}

#[test]
fn f3_f4_an_act_and_a_deviation_have_a_cause_beneath_them() {
    for (nature, rule) in [(Nature::Act, "F3"), (Nature::Deviation, "F4")] {
        let (mut workshop, ..) = ready();
        let outer = sure(&mut workshop, None, Standing::Contributing);
        set(&mut workshop, outer, CauseField::Nature(nature));
        assert_eq!(rules(&workshop), [rule]);

        // An act beneath an act is asked about in its stead.
        let inner = sure(&mut workshop, Some(outer), Standing::Contributing);
        set(&mut workshop, inner, CauseField::Nature(nature));
        let found = points(&workshop);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].of, Key::Cause(inner));
        assert_eq!(found[0].at.field, Field::Beneath);

        let condition = sure(&mut workshop, Some(inner), Standing::Contributing);
        assert_eq!(rules(&workshop), Vec::<&str>::new());

        // What is refuted explains nothing.
        let refuted = CauseField::EvidenceLevel(EvidenceLevel::Refuted);
        set(&mut workshop, condition, refuted);
        assert_eq!(rules(&workshop), [rule]);
    }
}

#[test]
fn o1_outside_our_control_the_asking_stops_where_an_owner_is_named() {
    let (mut workshop, ..) = ready();
    let act = sure(&mut workshop, None, Standing::Outside);
    set(&mut workshop, act, CauseField::Nature(Nature::Act));
    assert_eq!(rules(&workshop), ["O1"]);
    set(&mut workshop, act, CauseField::Owner("The supplier".into()));
    assert_eq!(rules(&workshop), Vec::<&str>::new());
}

#[test]
fn f5_an_omission_counts_only_where_there_was_a_duty_beforehand() {
    let (mut workshop, root, _) = ready();
    let act = sure(&mut workshop, None, Standing::Contributing);
    sure(&mut workshop, Some(act), Standing::Contributing);
    let reading = Reading {
        omissions: [act, CauseId(999)].into(),
        ..Reading::default()
    };
    // A condition that sounds like one is none.
    assert_eq!(workshop.readiness(&reading), []);
    set(&mut workshop, act, CauseField::Nature(Nature::Act));
    let found = workshop.readiness(&reading);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].rule, Rule::F5);
    assert_eq!(found[0].at.field, Field::Words(TextField::Duty));
    set(&mut workshop, act, CauseField::Duty("Call back".into()));
    assert_eq!(workshop.readiness(&reading), []);
    assert!(workshop.cause(root).is_some());
}

#[test]
fn a1_declined_actions_are_none() {
    let (mut workshop, root, action) = ready();
    let declined = ActionField::Status(Status::Declined("Too late".into()));
    set_action(&mut workshop, action, declined);
    let point = the(&workshop, Rule::A1);
    assert_eq!(
        (point.of, point.at.field),
        (Key::Cause(root), Field::Actions)
    );
    assert_eq!(rules(&workshop), ["A1"]);
}

#[test]
fn a2_a_root_cause_has_a_stronger_or_intermediate_action() {
    let (mut workshop, root, action) = ready();
    let kind = |kind| ActionField::Kind(kind);
    set_action(&mut workshop, action, kind(Some(ActionKind::Training)));
    let point = the(&workshop, Rule::A2);
    assert_eq!(point.at.key, Key::Cause(root));
    assert_eq!(point.said, Said::Unrated(vec![]));

    // A kind that isn't chosen is asked for first.
    set_action(&mut workshop, action, kind(None));
    let point = the(&workshop, Rule::A2);
    assert_eq!(
        (point.at.key, point.at.field),
        (Key::Action(action), Field::Kind)
    );
    assert_eq!(point.said, Said::Unrated(vec![action]));

    let checklist = complete(&mut workshop, ActionKind::Checklist, &[root]);
    // The other one’s kind is asked for on its own now.
    assert_eq!(rules(&workshop), ["A5"]);
    let declined = ActionField::Status(Status::Declined("Too dear".into()));
    set_action(&mut workshop, checklist, declined);
    assert_eq!(rules(&workshop), ["A2"]);
}

#[test]
fn a3_says_which_of_owner_date_and_measure_is_missing() {
    let (mut workshop, root, _) = ready();
    let bare = add_action(&mut workshop, "Ring the phone", &[root]);
    let point = the(&workshop, Rule::A3);
    let all = vec![Lack::Owner, Lack::Due, Lack::Measure];
    assert_eq!(point.said, Said::Lacks(all));
    assert_eq!(point.at.field, Field::Words(TextField::Owner));

    set_action(&mut workshop, bare, ActionField::Owner("SOC".into()));
    assert_eq!(the(&workshop, Rule::A3).at.field, Field::Due);

    // What is done needs no date any more; what is declined needs nothing.
    set_action(&mut workshop, bare, ActionField::Status(Status::Done));
    let point = the(&workshop, Rule::A3);
    assert_eq!(point.said, Said::Lacks(vec![Lack::Measure]));
    let declined = ActionField::Status(Status::Declined("Too dear".into()));
    set_action(&mut workshop, bare, declined);
    assert_eq!(rules(&workshop), Vec::<&str>::new());
}

#[test]
fn a4_an_action_for_a_refuted_cause_is_told_unless_it_is_declined() {
    let (mut workshop, root, _) = ready();
    let gone = sure(&mut workshop, None, Standing::Root);
    let action = complete(&mut workshop, ActionKind::Simplify, &[root, gone]);
    assert_eq!(rules(&workshop), Vec::<&str>::new());
    let refuted = CauseField::EvidenceLevel(EvidenceLevel::Refuted);
    set(&mut workshop, gone, refuted);
    // No action is wanted for a refuted root cause: F1 says what is the matter with it.
    assert_eq!(rules(&workshop), ["F1", "A4"]);
    let point = the(&workshop, Rule::A4);
    assert_eq!(point.of, Key::Action(action));
    assert_eq!(point.said, Said::Refuted(vec![gone]));
    let declined = ActionField::Status(Status::Declined("Refuted".into()));
    set_action(&mut workshop, action, declined);
    assert_eq!(rules(&workshop), ["F1"]);
}

#[test]
fn s1_some_harm_is_rated_what_was_done_or_what_could_have_been() {
    let (mut workshop, ..) = ready();
    let mut rate = |field| {
        workshop
            .apply(Edit::SetIncident(field))
            .map(|_| ())
            .unwrap()
    };
    rate(IncidentField::Actual(None));
    let point = the(&workshop, Rule::S1);
    assert_eq!(point.of, Key::Effect);
    assert_eq!(
        (point.at.key, point.at.field),
        (Key::Incident, Field::Severity)
    );
    let potential = IncidentField::Potential(Some(Severity::Minor));
    workshop.apply(Edit::SetIncident(potential)).unwrap();
    assert_eq!(rules(&workshop), Vec::<&str>::new());
}

#[test]
fn c1_the_same_cause_in_two_places_is_told_once_of_the_later() {
    let (mut workshop, root, _) = ready();
    let say = |workshop: &mut Workshop, id, text: &str| {
        set(workshop, id, CauseField::Text(text.into()));
    };
    let other = sure(&mut workshop, None, Standing::Plain);
    say(&mut workshop, root, "No escalation path");
    say(&mut workshop, other, "no  escalation path.");
    let point = the(&workshop, Rule::C1);
    assert_eq!(point.of, Key::Cause(other));
    assert_eq!(point.said, Said::Same(root));
    // What measures it says something (the signs of a sentence don't).
    say(&mut workshop, root, "Pressure < 5 bar");
    say(&mut workshop, other, "Pressure > 5 bar");
    assert_eq!(rules(&workshop), Vec::<&str>::new());
    say(&mut workshop, other, "pressure <5 bar.");
    the(&workshop, Rule::C1);
    // What is refuted is in no place any more.
    let refuted = CauseField::EvidenceLevel(EvidenceLevel::Refuted);
    set(&mut workshop, other, refuted);
    assert_eq!(rules(&workshop), Vec::<&str>::new());
}

#[test]
fn h1_a_time_of_what_happened_that_is_still_to_come_is_told_where_it_stands() {
    let (mut workshop, ..) = ready();
    let found = |workshop: &Workshop, now: &str| -> Vec<(Key, Field)> {
        let reading = Reading {
            now: now.parse().ok(),
            ..Reading::default()
        };
        let points = workshop.readiness(&reading);
        assert!(points.iter().all(|it| it.rule == Rule::H1), "{points:?}");
        points.iter().map(|it| (it.of, it.at.field)).collect()
    };
    let morning = "2026-03-13T09:00+01:00";
    for (started, is_told) in [
        ("2026-03-13T22:10", true),
        ("2026-03-14", true),
        ("2026-03-13", false),
        ("2026-03-13T09:00", false),
        // Of another place's clock, which is ahead or behind.
        ("2026-03-13T16:30+09:00", false),
        ("2026-03-13T08:30Z", true),
    ] {
        let field = IncidentField::Started(Some(crate::time(started)));
        workshop.apply(Edit::SetIncident(field)).unwrap();
        let told = found(&workshop, morning);
        let wanted = is_told.then_some((Key::Incident, Field::Started));
        assert_eq!(told, wanted.into_iter().collect::<Vec<_>>(), "{started}");
        assert!(found(&workshop, "2026-03-15").is_empty());
        assert!(points(&workshop).is_empty(), "nobody said what the time is");
    }
    let field = IncidentField::Started(None);
    workshop.apply(Edit::SetIncident(field)).unwrap();
    let entry = Edit::AddEntry {
        time: workshop::EntryTime::Exact(crate::time("2027-03-13T22:10")),
        text: "It stopped".into(),
        role: String::new(),
        source: String::new(),
        place: workshop::Place::Last,
    };
    workshop.apply(entry).unwrap();
    let id = workshop.timeline()[0].id;
    let told = [(Key::TimelineEntry(id), Field::Time)];
    assert_eq!(found(&workshop, morning), told);
}

#[test]
fn t1_ideas_that_were_never_placed_are_counted_in_one_point() {
    let (mut workshop, ..) = ready();
    let idea = |text: &str| workshop::Branch {
        text: text.into(),
        ..Default::default()
    };
    let ideas = vec![idea("The door was open"), idea("No light at night")];
    workshop.apply(Edit::AddIdeas { ideas }).unwrap();
    let point = the(&workshop, Rule::T1);
    assert!(matches!(point.of, Key::Idea(_)));
    assert_eq!(point.said, Said::Waiting(2));
}

#[test]
fn a5_an_action_addresses_a_cause_and_has_a_kind() {
    let (mut workshop, root, _) = ready();
    let stray = complete(&mut workshop, ActionKind::Simplify, &[]);
    let point = the(&workshop, Rule::A5);
    assert_eq!(point.said, Said::Lacks(vec![Lack::Cause]));
    assert_eq!(point.at.field, Field::Addresses);

    set_action(&mut workshop, stray, ActionField::Kind(None));
    let point = the(&workshop, Rule::A5);
    assert_eq!(point.said, Said::Lacks(vec![Lack::Cause, Lack::Kind]));
    set_action(&mut workshop, stray, ActionField::Causes(vec![root]));
    let point = the(&workshop, Rule::A5);
    assert_eq!(point.said, Said::Lacks(vec![Lack::Kind]));
    assert_eq!(point.at.field, Field::Kind);

    let declined = ActionField::Status(Status::Declined("Too dear".into()));
    set_action(&mut workshop, stray, declined);
    assert_eq!(rules(&workshop), Vec::<&str>::new());
}

#[test]
fn a6_an_action_that_is_aimed_at_one_person_is_told_unless_it_is_declined() {
    let (mut workshop, _, action) = ready();
    let reading = Reading {
        aimed: [action, ActionId(999)].into(),
        ..Reading::default()
    };
    let found = workshop.readiness(&reading);
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].rule, found[0].of),
        (Rule::A6, Key::Action(action))
    );
    let declined = ActionField::Status(Status::Declined("Too weak".into()));
    set_action(&mut workshop, action, declined);
    let ids: Vec<_> = workshop.readiness(&reading);
    assert!(ids.iter().all(|it| it.rule != Rule::A6));
}

#[test]
fn g1_a_gap_that_nobody_has_filled_is_told_where_it_stands() {
    let (mut workshop, root, action) = ready();
    let text = CauseField::Text("It took … hours until … was known".into());
    set(&mut workshop, root, text);
    let what = ActionField::What("Try the restore, and so on…".into());
    set_action(&mut workshop, action, what);
    let point = the(&workshop, Rule::G1);
    assert_eq!(point.at.key, Key::Cause(root));
    assert_eq!(point.at.field, Field::Words(TextField::Text));
    let ideas = vec![workshop::Branch {
        text: "Nobody knew that … hours had passed".into(),
        ..Default::default()
    }];
    workshop.apply(Edit::AddIdeas { ideas }).unwrap();
    let last = points(&workshop).pop().unwrap();
    assert_eq!(last.rule, Rule::G1);
    assert!(matches!(last.at.key, Key::Idea(_)));
    for (text, is_one) in [
        ("… existed", true),
        ("known to “…” of six", true),
        ("… ", true),
        ("and so on…", false),
        ("no such thing", false),
    ] {
        assert_eq!(workshop::has_gap(text), is_one, "{text}");
    }
}

#[test]
fn f2_wordings_come_last_in_the_order_of_the_report_and_only_where_the_text_is_there() {
    let (workshop, root, action) = ready();
    let spot = |key| Spot {
        key,
        field: TextField::Text,
    };
    let reading = Reading {
        wordings: vec![
            spot(Key::Action(action)),
            spot(Key::Cause(root)),
            spot(Key::Cause(CauseId(999))),
            spot(Key::Effect),
        ],
        ..Reading::default()
    };
    let found = workshop.readiness(&reading);
    let keys: Vec<_> = found.iter().map(|it| it.of).collect();
    assert_eq!(keys, [Key::Effect, Key::Cause(root), Key::Action(action)]);
    assert!(found.iter().all(|it| it.rule.id() == "F2"));
    // Each says which of those that were read it is about.
    let which: Vec<_> = found.iter().map(|it| it.said.clone()).collect();
    assert_eq!(which, [3, 1, 0].map(Said::Wording));
}

#[test]
fn rules_have_ids_of_their_own_and_every_subject_has_some() {
    let ids: std::collections::BTreeSet<_> = Rule::ALL.iter().map(|it| it.id()).collect();
    assert_eq!(ids.len(), Rule::ALL.len());
    let table = include_str!("../../RULES.md");
    for rule in Rule::ALL {
        let row = format!("| {} |", rule.id());
        assert!(table.contains(&row), "{row}");
    }
    for subject in [
        Subject::Problem,
        Subject::Causes,
        Subject::Actions,
        Subject::Wordings,
    ] {
        assert!(Rule::ALL.iter().any(|it| it.subject() == subject));
    }
}
