//! The clocks of a session: one for each step, and one for the silent round.
//! They go by the time that has passed since some moment, never by the time of
//! day: that one jumps.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::time::Duration;
use workshop::SessionStep;

/// The silent round, unless it is set otherwise (method §5).
pub(super) const SILENT_SECONDS: u32 = 180;

/// The longest that a clock can be set to: a day.
const LONGEST: u32 = 24 * 60 * 60;

/// A clock of the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// The one of a step.
    Step(SessionStep),
    /// The one of the silent round.
    Silent,
}

/// An act on a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ClockAct {
    /// Nothing.
    Look,
    /// It runs.
    Start,
    /// It stands.
    Pause,
    /// It gets so many seconds more, or fewer.
    Extend(#[cfg_attr(feature = "typescript", ts(type = "number"))] i64),
    /// It gets so many seconds in all.
    Set(u32),
    /// It stands, at nothing, with the seconds that it first had.
    Reset,
}

/// A clock at the moment of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ClockView {
    /// How many seconds it has in all.
    pub total: u32,
    /// How many have passed; may be more than it has.
    pub elapsed: f64,
    /// It runs.
    pub running: bool,
}

/// A clock: whether it runs, and how many seconds have passed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Timer {
    /// What it was set to; none: what is planned.
    set: Option<u32>,
    /// What it got on top, in seconds.
    extended: i64,
    /// What had passed when it was last started or paused.
    spent: Duration,
    /// Since when it runs.
    since: Option<Duration>,
}

impl Timer {
    fn elapsed(&self, now: Duration) -> Duration {
        let running = self.since.map(|since| now.saturating_sub(since));
        self.spent.saturating_add(running.unwrap_or_default())
    }

    fn total(&self, planned: u32) -> u32 {
        let first = i64::from(self.set.unwrap_or(planned));
        let total = first.saturating_add(self.extended);
        u32::try_from(total.clamp(0, i64::from(LONGEST))).unwrap_or(LONGEST)
    }

    fn pause(&mut self, now: Duration) {
        self.spent = self.elapsed(now);
        self.since = None;
    }
}

/// All clocks of a session.
#[derive(Default)]
pub(crate) struct Clocks {
    timers: HashMap<Clock, Timer>,
}

impl Clocks {
    /// Does `act` to a clock; answers whether that changed anything.
    pub(super) fn act(&mut self, clock: Clock, act: ClockAct, planned: u32, now: Duration) -> bool {
        let timer = self.timers.entry(clock).or_default();
        let before = *timer;
        match act {
            ClockAct::Look => {}
            ClockAct::Start if timer.since.is_some() => {}
            ClockAct::Start => timer.since = Some(now),
            ClockAct::Pause => timer.pause(now),
            ClockAct::Extend(by) => {
                let total = i64::from(timer.total(planned)).saturating_add(by);
                let first = i64::from(timer.set.unwrap_or(planned));
                timer.extended = total.clamp(0, i64::from(LONGEST)) - first;
            }
            ClockAct::Set(seconds) => {
                timer.set = Some(seconds.min(LONGEST));
                timer.extended = 0;
            }
            ClockAct::Reset => {
                *timer = Timer {
                    set: timer.set,
                    ..Timer::default()
                };
            }
        }
        let changed = *timer != before;
        if let (Clock::Step(step), ClockAct::Start) = (clock, act) {
            self.turn_to(step, now);
        }
        changed
    }

    /// Pauses the clocks of all other steps; starts nothing.
    pub(super) fn turn_to(&mut self, step: SessionStep, now: Duration) {
        for (clock, timer) in &mut self.timers {
            if matches!(clock, Clock::Step(other) if *other != step) {
                timer.pause(now);
            }
        }
    }

    pub(super) fn pause(&mut self, clock: Clock, now: Duration) {
        if let Some(timer) = self.timers.get_mut(&clock) {
            timer.pause(now);
        }
    }

    /// A clock as it stands.
    pub(crate) fn view(&self, clock: Clock, planned: u32, now: Duration) -> ClockView {
        let timer = self.timers.get(&clock).copied().unwrap_or_default();
        let elapsed = timer.elapsed(now).as_millis();
        ClockView {
            total: timer.total(planned),
            elapsed: f64::from(u32::try_from(elapsed).unwrap_or(u32::MAX)) / 1000.0,
            running: timer.since.is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FISHBONE: Clock = Clock::Step(SessionStep::Fishbone);
    const WHYS: Clock = Clock::Step(SessionStep::Whys);

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn seen(clocks: &Clocks, clock: Clock, seconds: u64) -> (u32, f64, bool) {
        let view = clocks.view(clock, 600, at(seconds));
        (view.total, view.elapsed, view.running)
    }

    #[test]
    fn a_clock_starts_pauses_goes_on_and_past_its_end() {
        let mut clocks = Clocks::default();
        assert_eq!(seen(&clocks, FISHBONE, 0), (600, 0.0, false));
        assert!(clocks.act(FISHBONE, ClockAct::Start, 600, at(0)));
        assert!(!clocks.act(FISHBONE, ClockAct::Start, 600, at(5)));
        assert_eq!(seen(&clocks, FISHBONE, 60), (600, 60.0, true));
        clocks.act(FISHBONE, ClockAct::Pause, 600, at(100));
        assert_eq!(seen(&clocks, FISHBONE, 1000), (600, 100.0, false));
        clocks.act(FISHBONE, ClockAct::Start, 600, at(1000));
        assert_eq!(seen(&clocks, FISHBONE, 1900), (600, 1000.0, true));
    }

    #[test]
    fn a_clock_is_extended_set_and_put_back() {
        let mut clocks = Clocks::default();
        clocks.act(FISHBONE, ClockAct::Extend(120), 600, at(0));
        assert_eq!(seen(&clocks, FISHBONE, 0).0, 720);
        clocks.act(FISHBONE, ClockAct::Extend(-10_000), 600, at(0));
        assert_eq!(seen(&clocks, FISHBONE, 0).0, 0);
        clocks.act(FISHBONE, ClockAct::Extend(120), 600, at(0));
        assert_eq!(seen(&clocks, FISHBONE, 0).0, 120);
        clocks.act(FISHBONE, ClockAct::Extend(i64::MAX), 600, at(0));
        assert_eq!(seen(&clocks, FISHBONE, 0).0, LONGEST);
        clocks.act(FISHBONE, ClockAct::Start, 600, at(0));
        clocks.act(FISHBONE, ClockAct::Reset, 600, at(50));
        assert_eq!(seen(&clocks, FISHBONE, 70), (600, 0.0, false));
        clocks.act(Clock::Silent, ClockAct::Set(240), 180, at(0));
        clocks.act(Clock::Silent, ClockAct::Extend(60), 180, at(0));
        clocks.act(Clock::Silent, ClockAct::Reset, 180, at(0));
        assert_eq!(clocks.view(Clock::Silent, 180, at(0)).total, 240);
    }

    #[test]
    fn one_step_runs_at_a_time_and_turning_starts_nothing() {
        let mut clocks = Clocks::default();
        clocks.act(FISHBONE, ClockAct::Start, 600, at(0));
        clocks.act(Clock::Silent, ClockAct::Start, 180, at(0));
        clocks.turn_to(SessionStep::Whys, at(30));
        assert_eq!(seen(&clocks, FISHBONE, 90), (600, 30.0, false));
        assert_eq!(seen(&clocks, WHYS, 90), (600, 0.0, false));
        assert!(clocks.view(Clock::Silent, 180, at(90)).running);
        clocks.act(WHYS, ClockAct::Start, 600, at(90));
        clocks.act(FISHBONE, ClockAct::Start, 600, at(100));
        assert_eq!(seen(&clocks, WHYS, 200), (600, 10.0, false));
    }
}
