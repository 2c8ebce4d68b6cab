//! What holds of every drawn timeline.

use crate::support::{built, friday, random};
use chrono::{NaiveDate, TimeDelta};
use diagram::{
    Frame, LabelRole, Mark, SMALLEST, StrokeRole, Target, quality, timeline, timeline_part,
};
use proptest::prelude::*;
use workshop::{
    EntryId, EntryTime, Language, Safeguard, SafeguardId, SafeguardJob, SafeguardOutcome,
    TimelineEntry, When, Workshop,
};

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

/// Adds safeguards, each at some of the entries by their places.
fn guarded(
    workshop: &Workshop,
    safeguards: Vec<(String, Option<SafeguardOutcome>, Vec<usize>)>,
) -> Workshop {
    let mut parts = workshop.parts();
    for (n, (text, outcome, places)) in safeguards.into_iter().enumerate() {
        parts.last_id += 1;
        let entries = parts.timeline.iter().enumerate();
        let entries = entries.filter(|it| places.contains(&it.0));
        parts.safeguards.push(Safeguard {
            id: SafeguardId(parts.last_id),
            rank: i32::try_from(n).unwrap(),
            text,
            job: SafeguardJob::Prevent,
            outcome,
            causes: Vec::new(),
            entries: entries.map(|it| it.1.id).collect(),
        });
    }
    built(parts)
}

fn outcome() -> impl Strategy<Value = Option<SafeguardOutcome>> {
    prop::option::of(prop::sample::select(&SafeguardOutcome::ALL[..]))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn with_safeguards_nothing_overlaps_and_each_is_told(
        entries in prop::collection::vec((time(), random::words()), 0..16),
        safeguards in prop::collection::vec(
            (random::words(), outcome(), prop::collection::vec(0..20_usize, 0..3)),
            0..10,
        ),
        width in 560.0..1600.0_f32,
    ) {
        let bare = told(entries);
        let workshop = guarded(&bare, safeguards);
        let frame = timeline(&workshop, width);
        let found = quality(&frame);
        prop_assert_eq!([found.overlaps, found.struck, found.outside, found.cut], [0; 4]);
        let mut targets: Vec<Target> = frame.labels.iter().map(|it| it.target).collect();
        targets.sort_unstable();
        targets.dedup();
        prop_assert_eq!(targets.len(), frame.labels.len());
        for safeguard in workshop.safeguards() {
            let label = frame.labels.iter().find(|it| it.target == Target::Safeguard(safeguard.id));
            let label = label.unwrap();
            prop_assert_eq!(label.mark, Some(Mark::of_outcome(safeguard.outcome)));
            prop_assert!(label.mark_area.is_some());
        }
        let drawn = frame.labels.iter().filter(|it| it.role == LabelRole::Safeguard).count();
        let wanted: usize = workshop.safeguards().iter().map(|it| it.entries.len().max(1)).sum();
        prop_assert_eq!(drawn, wanted);
    }
}

#[test]
fn a_safeguard_stands_with_its_entry_in_words_and_the_others_beneath() {
    let times = ["2026-03-13T18:42", "2026-03-13T18:50"].map(|it| EntryTime::Exact(at(it)));
    let bare = told(times.map(|it| (it, "Something".to_owned())).to_vec());
    let held = Some(SafeguardOutcome::Held);
    let safeguards = vec![
        ("The limit at the gateway".to_owned(), held, vec![0, 1]),
        ("The pager".to_owned(), None, Vec::new()),
    ];
    let workshop = guarded(&bare, safeguards);
    let frame = timeline(&workshop, 1000.0);
    let found = said(&frame);
    let all = found.join(" ");
    assert_eq!(
        all.matches("Held: The limit at the gateway").count(),
        2,
        "{all}"
    );
    assert!(all.contains("Not known yet: The pager"), "{all}");
    let bottom = |target| {
        let label = frame.labels.iter().find(|it| it.target == target).unwrap();
        label.area.y + label.area.h
    };
    let [held, loose] = [0, 1].map(|n| bottom(Target::Safeguard(workshop.safeguards()[n].id)));
    assert!(held < loose && loose <= frame.height);
    // Where there is none, nothing changes; a part of it tells them elsewhere.
    assert_eq!(
        timeline(&bare, 1000.0),
        timeline_part(workshop.timeline(), Language::En, 1000.0)
    );
}
