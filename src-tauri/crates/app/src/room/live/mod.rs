//! The live session: what the facilitator shows the room, and the clocks. It
//! is kept in memory and never stored (invariant I6).

mod clock;
mod showing;

pub use clock::{Clock, ClockAct, ClockView};
pub use showing::Showing;

use crate::Failure;
use crate::documents::Documents;
use clock::Clocks;
use std::collections::HashSet;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use store::WorkshopId;

/// The live session of a room: the page that it is shown, and its clocks.
pub(crate) struct LiveSession {
    pub(super) showing: Showing,
    clocks: Clocks,
    /// How much time has passed since some moment. It never jumps.
    passed: fn() -> Duration,
    /// Counts what the room may have to be shown anew.
    turn: u32,
    told: u32,
}

impl Default for LiveSession {
    fn default() -> Self {
        Self {
            showing: Showing::default(),
            clocks: Clocks::default(),
            passed: since_the_first_call,
            turn: 0,
            told: 0,
        }
    }
}

impl LiveSession {
    /// Lets the clocks of steps go by another measure of the time that passes.
    pub(crate) fn measure_time_by(&mut self, passed: fn() -> Duration) {
        self.passed = passed;
    }

    /// Says what the room shall see from now on. Nothing of it is stored.
    pub(crate) fn show(&mut self, showing: Showing) {
        if self.showing == showing {
            return;
        }
        let now = (self.passed)();
        let before = std::mem::replace(&mut self.showing, showing);
        let showing = &self.showing;
        if before.workshop != showing.workshop {
            self.clocks = Clocks::default();
        }
        self.clocks.turn_to(showing.step, now);
        if before.silent && !showing.silent {
            self.clocks.pause(Clock::Silent, now);
        }
        self.turn();
    }

    /// Reads a clock of the workshop that is shown, or sets it.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub(crate) fn clock(
        &mut self,
        documents: &mut Documents,
        clock: Clock,
        act: ClockAct,
    ) -> Result<ClockView, Failure> {
        let planned = self.planned_seconds(documents, clock)?;
        let now = (self.passed)();
        if self.clocks.act(clock, act, planned, now) {
            self.turn();
        }
        Ok(self.clocks.view(clock, planned, now))
    }

    /// A clock as it stands. What can't be read plans no time.
    pub(super) fn seen_clock(&self, documents: &mut Documents, clock: Clock) -> ClockView {
        let planned = self.planned_seconds(documents, clock).unwrap_or_default();
        self.clocks.view(clock, planned, (self.passed)())
    }

    /// How long a clock runs if nobody says otherwise.
    fn planned_seconds(&self, documents: &mut Documents, clock: Clock) -> Result<u32, Failure> {
        let Clock::Step(step) = clock else {
            return Ok(clock::SILENT_SECONDS);
        };
        let Some(id) = self.showing.workshop else {
            return Ok(0);
        };
        let planned = documents.workshop(id)?.planned(step);
        Ok(planned.map_or(0, |it| it.minutes.saturating_mul(60)))
    }

    /// Workshops were edited. While the room sees nothing of it, its window
    /// isn't told.
    pub(crate) fn edited(&mut self, changed: &HashSet<WorkshopId>) {
        let Showing {
            frozen, curtain, ..
        } = self.showing;
        let shown = self.showing.workshop;
        if !frozen && !curtain && shown.is_some_and(|it| changed.contains(&it)) {
            self.turn();
        }
    }

    /// The room may have something new to see.
    pub(crate) fn turn(&mut self) {
        self.turn = self.turn.wrapping_add(1);
    }

    /// A number that has changed when the room may have something new to see
    /// since this was last asked. The window that shows it then pulls it.
    pub(crate) fn take_shown(&mut self) -> Option<u32> {
        let told = std::mem::replace(&mut self.told, self.turn);
        (told != self.turn).then_some(self.turn)
    }
}

/// What the time of day does, and whoever sets it, doesn't matter here.
fn since_the_first_call() -> Duration {
    static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
    FIRST.elapsed()
}
