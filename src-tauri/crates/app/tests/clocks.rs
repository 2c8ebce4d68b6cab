//! The time that passes, and the day of the computer.

use crate::support;

use crate::support::{begin, with_private};
use app::{App, Clock, ClockAct, Format, Showing};
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use std::sync::atomic::{AtomicI64, Ordering};
use workshop::SessionStep;

#[test]
fn an_hours_jump_of_the_systems_clock_moves_no_clock_of_a_step() {
    static JUMP: AtomicI64 = AtomicI64::new(0);
    fn jumping() -> DateTime<Utc> {
        support::now() + TimeDelta::seconds(JUMP.load(Ordering::SeqCst))
    }
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::open(folder.path(), jumping).unwrap();
    let workshop = Some(begin(&mut app));
    app.show(Showing {
        workshop,
        ..Showing::default()
    })
    .unwrap();
    let clock = Clock::Step(SessionStep::Fishbone);
    app.clock(clock, ClockAct::Start).unwrap();
    for jump in [3_600, -3_600] {
        JUMP.store(jump, Ordering::SeqCst);
        let elapsed = app.clock(clock, ClockAct::Look).unwrap().elapsed;
        assert!((0.0..60.0).contains(&elapsed), "{elapsed}");
    }
}

#[test]
fn i2_today_is_the_day_of_the_computer_and_not_of_greenwich() {
    fn late() -> DateTime<Utc> {
        "2026-04-01T22:30:00Z".parse().unwrap()
    }
    fn morning() -> DateTime<Utc> {
        "2026-04-02T09:00:00Z".parse().unwrap()
    }
    fn in_rome(_: DateTime<Utc>) -> FixedOffset {
        FixedOffset::east_opt(2 * 3600).unwrap()
    }
    let pdf = |now, offset: Option<fn(DateTime<Utc>) -> FixedOffset>| {
        let folder = tempfile::tempdir().unwrap();
        let mut app = App::open(folder.path(), now).unwrap();
        if let Some(offset) = offset {
            app = app.with_offset(offset);
        }
        let id = begin(&mut app);
        app.export_bytes(id, Format::Pdf, with_private(false))
            .unwrap()
    };
    assert!(pdf(late, Some(in_rome)) == pdf(morning, None));
    assert!(pdf(late, None) != pdf(morning, None));
}
