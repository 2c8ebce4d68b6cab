//! What the room sees as the facilitator goes on: light, freeze, curtain, news.

use super::{at, seen};
use crate::support::{self, add, begin, open};
use app::{Clock, ClockAct, Showing};
use diagram::Target;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use workshop::SessionStep;

#[test]
fn a_selection_is_shown_only_in_the_spotlight_and_a_refusal_never() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("One")).unwrap();
    let cause = app.open_workshop(id).unwrap().parts.causes[0].id;
    let focus = Some(Target::Cause(cause));
    let plain = Showing {
        focus,
        ..at(id, SessionStep::Fishbone)
    };
    app.show(plain.clone()).unwrap();
    let before = seen(&mut app);
    assert_eq!(before["page"]["diagram"]["spotlight"], Value::Null);
    app.edit(id, add(" ")).unwrap_err();
    let after = seen(&mut app);
    assert_eq!(
        before["page"]["diagram"]["map"],
        after["page"]["diagram"]["map"]
    );
    app.show(Showing {
        spotlight: true,
        ..plain
    })
    .unwrap();
    let lit = &seen(&mut app)["page"]["diagram"]["spotlight"];
    assert_eq!(lit, &json!({"cause": cause}));
}

#[test]
fn what_is_frozen_stays_but_for_its_clock() {
    static SECONDS: AtomicU64 = AtomicU64::new(0);
    fn passed() -> Duration {
        Duration::from_secs(SECONDS.load(Ordering::SeqCst))
    }
    let folder = tempfile::tempdir().unwrap();
    let mut app = support::open(&folder).with_stopwatch(passed);
    let id = begin(&mut app);
    app.edit(id, add("Before")).unwrap();
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    app.clock(Clock::Step(SessionStep::Fishbone), ClockAct::Start)
        .unwrap();
    let before = seen(&mut app);
    assert_eq!(before["clock"]["elapsed"], 0.0);

    let frozen = Showing {
        frozen: true,
        ..at(id, SessionStep::Fishbone)
    };
    app.show(frozen.clone()).unwrap();
    app.take_shown();
    app.edit(id, add("Meanwhile")).unwrap();
    assert_eq!(app.take_shown(), None);
    SECONDS.store(7, Ordering::SeqCst);
    let mut during = seen(&mut app);
    assert_eq!(during["clock"]["elapsed"], 7.0);
    during["clock"] = before["clock"].clone();
    during["page"]["diagram"]["picture"]["token"] =
        before["page"]["diagram"]["picture"]["token"].clone();
    assert_eq!(during, before);

    // The facilitator goes elsewhere: the room stays where it was.
    app.show(Showing {
        step: SessionStep::Whys,
        ..frozen.clone()
    })
    .unwrap();
    let during = seen(&mut app);
    assert_eq!(
        (&during["step"], &during["page"]["diagram"]["kind"]),
        (&json!("fishbone"), &json!("fishbone"))
    );
    assert!(!during.to_string().contains("Meanwhile"));

    app.show(at(id, SessionStep::Fishbone)).unwrap();
    assert!(seen(&mut app).to_string().contains("Meanwhile"));
}

#[test]
fn a_curtain_hides_everything_and_before_anything_was_seen_nothing_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    assert_eq!(seen(&mut app)["page"], "nothing");
    let id = begin(&mut app);
    app.edit(id, add("One")).unwrap();
    app.show(Showing {
        frozen: true,
        ..at(id, SessionStep::Fishbone)
    })
    .unwrap();
    assert_eq!(seen(&mut app)["page"], "nothing");
    app.show(Showing {
        curtain: true,
        ..at(id, SessionStep::Fishbone)
    })
    .unwrap();
    let view = seen(&mut app);
    assert_eq!(
        (&view["page"], &view["title"]),
        (&json!("curtain"), &json!("A case"))
    );
    app.bin_workshop(id).unwrap();
    app.empty_bin().unwrap();
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    assert_eq!(seen(&mut app)["page"], "nothing");
}

#[test]
fn the_room_is_told_when_it_has_something_new_to_see() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let (id, other) = (begin(&mut app), begin(&mut app));
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    assert!(app.take_shown().is_some());
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    assert_eq!(app.take_shown(), None);
    app.edit(id, add("One")).unwrap();
    assert!(app.take_shown().is_some());
    app.edit(id, add(" ")).unwrap_err();
    app.edit(other, add("Elsewhere")).unwrap();
    assert_eq!(app.take_shown(), None);
    let step = Clock::Step(SessionStep::Fishbone);
    app.clock(step, ClockAct::Look).unwrap();
    assert_eq!(app.take_shown(), None);
    let clock = app.clock(step, ClockAct::Start).unwrap();
    assert_eq!((clock.total, clock.running), (20 * 60, true));
    assert!(app.take_shown().is_some());
}

#[test]
fn a_fast_typist_loses_nothing_while_both_windows_look() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.show(at(id, SessionStep::Fishbone)).unwrap();
    let (mut here, mut there) = (None, None::<u32>);
    for n in 0..100 {
        app.edit(id, add(&format!("Cause {n}"))).unwrap();
        let picture = app.fishbone(id, None, None, vec![], false, here).unwrap();
        here = Some(picture.token);
        let view = app.audience_view(1920.0, 960.0, there).unwrap();
        let view = serde_json::to_value(view).unwrap();
        there = view["page"]["diagram"]["picture"]["token"]
            .as_u64()
            .and_then(|it| u32::try_from(it).ok());
    }
    let causes = app.open_workshop(id).unwrap().parts.causes;
    let texts: Vec<_> = causes.iter().map(|it| it.text.as_str()).collect();
    let wanted: Vec<_> = (0..100).map(|n| format!("Cause {n}")).collect();
    assert_eq!(texts, wanted);
}

#[test]
fn the_clock_of_a_silent_round_stands_still_when_the_round_ends() {
    static SECONDS: AtomicU64 = AtomicU64::new(0);
    fn passed() -> Duration {
        Duration::from_secs(SECONDS.load(Ordering::SeqCst))
    }
    let folder = tempfile::tempdir().unwrap();
    let mut app = support::open(&folder).with_stopwatch(passed);
    let id = begin(&mut app);
    let silent = |silent| Showing {
        silent,
        ..at(id, SessionStep::Fishbone)
    };
    app.show(silent(true)).unwrap();
    app.clock(Clock::Silent, ClockAct::Start).unwrap();
    SECONDS.store(5, Ordering::SeqCst);
    // Something else is shown in it: it goes on.
    let lit = Showing {
        spotlight: true,
        ..silent(true)
    };
    app.show(lit).unwrap();
    SECONDS.store(7, Ordering::SeqCst);
    app.show(silent(false)).unwrap();
    SECONDS.store(60, Ordering::SeqCst);
    let stands = app.clock(Clock::Silent, ClockAct::Start).unwrap();
    let stands = serde_json::to_value(stands).unwrap();
    assert_eq!(stands["elapsed"], 7.0);
}
