//! What holds of every drawn timeline.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod support;

use chrono::{NaiveDate, TimeDelta};
use diagram::{Frame, Mark, SMALLEST, StrokeRole, Target, quality, timeline, timeline_part};
use proptest::prelude::*;
use support::{built, friday, random};
use workshop::{EntryId, EntryTime, Language, TimelineEntry, When, Workshop};

fn told(entries: Vec<(EntryTime, String)>) -> Workshop {
    let mut parts = friday().parts();
    parts.timeline.clear();
    for (n, (time, text)) in entries.into_iter().enumerate() {
        parts.last_id += 1;
        parts.timeline.push(TimelineEntry {
            id: EntryId(parts.last_id),
            rank: i32::try_from(n).unwrap(),
            time,
            text,
            role: String::new(),
            source: String::new(),
        });
    }
    built(parts)
}

fn time() -> impl Strategy<Value = EntryTime> {
    let day = NaiveDate::from_ymd_opt(2026, 5, 22).unwrap();
    let start = day.and_hms_opt(9, 0, 0).unwrap();
    (0..5, prop_oneof![0..90_i64, 0..3_000_i64, 0..90_000_i64]).prop_map(move |(sort, later)| {
        let at = start + TimeDelta::minutes(later);
        match sort {
            0 => EntryTime::Unknown,
            1 => EntryTime::Approximate(at.into()),
            _ => EntryTime::Exact(at.into()),
        }
    })
}

fn place(frame: &Frame, id: EntryId) -> f32 {
    let label = frame
        .labels
        .iter()
        .find(|it| it.target == Target::Entry(id));
    let area = label.unwrap().mark_area.unwrap();
    area.x + area.w / 2.0
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_overlaps_and_all_is_told_in_order(
        entries in prop::collection::vec((time(), random::words()), 0..24),
        width in 560.0..1600.0_f32,
    ) {
        let workshop = told(entries);
        let frame = timeline(&workshop, width);
        let found = quality(&frame);
        prop_assert_eq!([found.overlaps, found.struck, found.outside, found.cut], [0; 4]);
        prop_assert!(frame.labels.iter().all(|it| it.size >= SMALLEST));
        let mut last = f32::MIN;
        for entry in workshop.timeline() {
            let x = place(&frame, entry.id);
            prop_assert!(x >= last);
            last = x;
            let label = frame.labels.iter().find(|it| it.target == Target::Entry(entry.id));
            let mark = match entry.time {
                EntryTime::Exact(_) => Mark::Exact,
                EntryTime::Approximate(_) => Mark::Approximate,
                EntryTime::Unknown => Mark::Unknown,
            };
            prop_assert_eq!(label.unwrap().mark, Some(mark));
        }
        prop_assert_eq!(&frame, &timeline(&workshop, width));
    }
}

#[test]
fn a_break_is_as_long_as_what_is_said_of_it() {
    let at = |day, hour, minute| {
        let day = NaiveDate::from_ymd_opt(2026, 5, day).unwrap();
        EntryTime::Exact(day.and_hms_opt(hour, minute, 0).unwrap().into())
    };
    for language in [Language::En, Language::It] {
        for minute in 0..60 {
            let times = [
                at(22, 9, 50),
                at(22, 9, 58),
                at(23, 8, minute),
                at(23, 9, 0),
            ];
            let entries = times.map(|it| (it, "a".to_owned())).to_vec();
            let workshop = told(entries);
            let frame = timeline_part(workshop.timeline(), language, 560.0);
            assert_eq!(quality(&frame).struck, 0, "{frame:?}");
        }
    }
}

#[test]
fn a_long_gap_breaks_the_line_and_says_how_long() {
    let at = |day, hour| {
        let day = NaiveDate::from_ymd_opt(2026, 5, day).unwrap();
        EntryTime::Exact(day.and_hms_opt(hour, 0, 0).unwrap().into())
    };
    let times = [at(4, 9), at(22, 18), at(22, 19), at(22, 21)];
    let workshop = told(times.map(|it| (it, "Something".to_owned())).to_vec());
    let frame = timeline(&workshop, 1000.0);
    let breaks = frame
        .strokes
        .iter()
        .filter(|it| it.role == StrokeRole::Break);
    assert_eq!(breaks.count(), 1);
    let lines = frame.labels.iter().flat_map(|it| &it.lines);
    let said: Vec<String> = lines.map(|it| it.text.replace('\u{a0}', " ")).collect();
    assert!(said.iter().any(|it| it == "18 d 9 h"), "{said:?}");
    assert!(said.iter().any(|it| it == "22 May 18:00"), "{said:?}");
    let places = workshop.timeline().iter().map(|it| place(&frame, it.id));
    let places: Vec<f32> = places.collect();
    let gaps = places.windows(2).map(|it| it[1] - it[0]);
    let [_, one_hour, two_hours] = gaps.collect::<Vec<f32>>()[..] else {
        unreachable!("there are four");
    };
    assert!((two_hours / one_hour - 2.0).abs() < 0.01);
}

fn said(frame: &Frame) -> Vec<String> {
    let lines = frame.labels.iter().flat_map(|it| &it.lines);
    lines.map(|it| it.text.replace('\u{a0}', " ")).collect()
}

/// What stands above each entry.
fn whens(workshop: &Workshop, language: Language) -> Vec<String> {
    let frame = timeline_part(workshop.timeline(), language, 1200.0);
    let said = said(&frame).into_iter();
    said.filter(|it| it != "Something").collect()
}

fn at(text: &str) -> When {
    text.parse().unwrap()
}

#[test]
fn a_day_is_no_midnight_seconds_are_told_and_years_where_they_change() {
    let times = [
        EntryTime::Approximate(at("2025-10-01")),
        EntryTime::Exact(at("2025-12-31T23:56:02")),
        EntryTime::Exact(at("2025-12-31T23:56:40")),
        EntryTime::Approximate(at("2026-01-01T00:07")),
        EntryTime::Exact(at("2026-01-08")),
        EntryTime::Unknown,
    ];
    let workshop = told(times.map(|it| (it, "Something".to_owned())).to_vec());
    let wanted = |expected: [&str; 6], found: Vec<String>| {
        for one in expected {
            assert!(found.iter().any(|it| it == one), "{one}: {found:?}");
        }
        assert!(!found.iter().any(|it| it.contains("00:00")), "{found:?}");
    };
    wanted(
        [
            "≈ 1 Oct 2025",
            "31 Dec 23:56:02",
            "23:56:40",
            "1 Jan 2026 ≈ 00:07",
            "8 Jan",
            "time unknown",
        ],
        whens(&workshop, Language::En),
    );
    wanted(
        [
            "≈ 1º ott 2025",
            "31 dic 23:56:02",
            "23:56:40",
            "1º gen 2026 ≈ 00:07",
            "8 gen",
            "ora sconosciuta",
        ],
        whens(&workshop, Language::It),
    );
}

#[test]
fn a_pause_next_to_a_day_does_not_know_its_hours() {
    let times = [
        EntryTime::Approximate(at("2025-10-01")),
        EntryTime::Exact(at("2026-03-13T18:42")),
        EntryTime::Exact(at("2026-03-13T18:50")),
        EntryTime::Exact(at("2026-03-13T19:05")),
    ];
    let workshop = told(times.map(|it| (it, "Something".to_owned())).to_vec());
    let found = whens(&workshop, Language::En);
    assert!(found.iter().any(|it| it == "≈ 164 d"), "{found:?}");
}

#[test]
fn a_part_begins_with_its_own_day_and_year() {
    let times = ["2026-03-13T18:42", "2026-03-13T18:50"].map(|it| EntryTime::Exact(at(it)));
    let workshop = told(times.map(|it| (it, "Something".to_owned())).to_vec());
    let part = timeline_part(&workshop.timeline()[1..], Language::En, 1000.0);
    assert!(said(&part).iter().any(|it| it == "13 Mar 2026 18:50"));
}
