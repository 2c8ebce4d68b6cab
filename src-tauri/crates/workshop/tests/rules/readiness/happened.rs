//! What is open of the incident's times: they have happened.

use super::{points, ready};
use workshop::readiness::{Field, Reading, Rule};
use workshop::{Edit, IncidentField, Key, Workshop};

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
