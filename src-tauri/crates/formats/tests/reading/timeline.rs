//! Lines with times.

use super::{Choices, Draft, Kind, Wanted, Why, draft, draft_as, left_out, wanted};
use workshop::EntryTime;

/// Entries as `time text`.
fn entries(draft: &Draft) -> Vec<String> {
    let time = |it: EntryTime| match it {
        EntryTime::Exact(at) => format!("{at} "),
        EntryTime::Approximate(at) => format!("~{at} "),
        EntryTime::Unknown => String::new(),
    };
    (draft.entries.iter())
        .map(|it| format!("{}{}", time(it.time), it.text))
        .collect()
}

#[test]
fn a_timeline_is_read_with_its_days_and_goes_past_midnight() {
    let read = draft(
        "## 13 March 2026\n- 22:10 – The feed stops\n- 23:50:20 A page is sent\n- 00:15 [on call] wakes up\n- ca. 01:30: Restarted\n14.03.2026 9:05 AM | All is told\n",
    );
    assert_eq!(read.kind, Kind::Timeline);
    assert_eq!(
        entries(&read),
        [
            "2026-03-13T22:10 The feed stops",
            "2026-03-13T23:50:20 A page is sent",
            "2026-03-14T00:15 [on call] wakes up",
            "~2026-03-14T01:30 Restarted",
            "2026-03-14T09:05 All is told",
        ]
    );
}

#[test]
fn times_say_their_zone() {
    let read = draft(
        "2021-10-31T02:10:00+02:00 FIRST: the feed stops\n[2021-10-31 02:05 CET] THIRD: it is restarted\n2021-10-31 01:10Z x\n2021-10-31 10:10 UTC+2 y\n",
    );
    assert_eq!(
        entries(&read),
        [
            "2021-10-31T02:10+02:00 FIRST: the feed stops",
            "2021-10-31T02:05+01:00 THIRD: it is restarted",
            "2021-10-31T01:10Z x",
            "2021-10-31T10:10+02:00 y",
        ]
    );
}

#[test]
fn a_time_of_no_day_is_asked_for() {
    let text = "22:10 The feed stops\n22:15 A page is sent\n";
    let read = draft(text);
    assert!(read.asks_day);
    assert_eq!(entries(&read), ["The feed stops", "A page is sent"]);
    assert_eq!(left_out(&read)[0], (1, "The feed stops", Why::NoDay));
    let set = Choices {
        day: "2026-03-13".parse().ok(),
        ..Choices::default()
    };
    assert_eq!(
        entries(&draft_as(text, &set))[1],
        "2026-03-13T22:15 A page is sent"
    );
}

#[test]
fn rows_with_times_are_entries() {
    let read = draft(
        "Date,Time,Event,Who\n2026-03-13,22:10,The feed stops,Feed\n2026-03-13,22:15,A page is sent,Pager\n",
    );
    assert_eq!(
        entries(&read),
        [
            "2026-03-13T22:10 The feed stops",
            "2026-03-13T22:15 A page is sent"
        ]
    );
    assert_eq!(read.entries[1].role, "Pager");
    let read = draft("2026-03-13 22:10\tThe feed stops\n2026-03-13 22:15\tA page is sent\n");
    assert_eq!(entries(&read).len(), 2);
    assert_eq!(read.entries[0].text, "The feed stops");
}

#[test]
fn lines_without_times_are_entries_where_entries_are_wanted() {
    let read = draft_as("The feed stops\nA page is sent\n", &wanted(Wanted::Entries));
    assert_eq!(entries(&read), ["The feed stops", "A page is sent"]);
}

#[test]
fn numbers_before_words_are_no_times() {
    for text in [
        "10:1 odds\n12:1 odds\n",
        "3.5 bar\n4.5 bar\n",
        "2 of 3\n4 of 5\n",
    ] {
        assert_eq!(draft(text).kind, Kind::Outline, "{text}");
    }
}

#[test]
fn times_of_one_minute_keep_their_order() {
    let read = draft("2026-03-13 10:00 E0\n2026-03-13 10:00 E1\n2026-03-13 10:00 E2\n");
    let words: Vec<_> = read.entries.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(words, ["E0", "E1", "E2"]);
}
