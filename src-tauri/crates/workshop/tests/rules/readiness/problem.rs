//! What is open of the problem: its words, and the harm that was done.

use super::{ready, rules, the};
use workshop::readiness::{Field, PointDetail, ProblemPart, Reading, Rule};
use workshop::{Edit, IncidentField, Key, Severity};

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
    assert_eq!(found[0].detail, PointDetail::Words("because".into()));
    assert!(found.iter().all(|it| it.of == Key::Effect));
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
