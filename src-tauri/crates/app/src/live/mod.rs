//! The live session: what the facilitator shows the room, and the clocks. It
//! is kept in memory and never stored (invariant I6).

mod clock;
mod showing;

pub use clock::{Clock, ClockAct, ClockView};
pub use showing::Showing;

use crate::audience::Kept;
use crate::{App, Failure};
use clock::Clocks;
use store::WorkshopId;

/// What is going on in the room.
#[derive(Default)]
pub(crate) struct Live {
    pub(crate) showing: Showing,
    pub(crate) clocks: Clocks,
    /// What the room saw last.
    pub(crate) kept: Kept,
    /// Counts what the room may have to be shown anew.
    turn: u32,
    told: u32,
}

impl Live {
    /// A workshop was edited. While the room sees nothing of it, its window
    /// isn't told.
    pub(crate) fn edited(&mut self, id: Option<WorkshopId>) {
        let seen = !self.showing.frozen && !self.showing.curtain;
        if seen && self.showing.workshop == id {
            self.turn();
        }
    }

    /// What is no name changed: what the room saw is looked at again.
    pub(crate) fn names_changed(&mut self) {
        self.kept.look_again();
        self.turn();
    }

    /// The room may have something new to see.
    fn turn(&mut self) {
        self.turn = self.turn.wrapping_add(1);
    }
}

impl App {
    /// Says what the room shall see from now on. Nothing of it is stored.
    ///
    /// # Errors
    /// None; every command may fail.
    pub fn show(&mut self, showing: Showing) -> Result<(), Failure> {
        if self.live.showing == showing {
            return Ok(());
        }
        let now = (self.passed)();
        let before = std::mem::replace(&mut self.live.showing, showing);
        let showing = &self.live.showing;
        if before.workshop != showing.workshop {
            self.live.clocks = Clocks::default();
        }
        self.live.clocks.turn_to(showing.step, now);
        if before.silent && !showing.silent {
            self.live.clocks.pause(Clock::Silent, now);
        }
        self.live.turn();
        Ok(())
    }

    /// Reads a clock of the workshop that is shown, or sets it.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn clock(&mut self, clock: Clock, act: ClockAct) -> Result<ClockView, Failure> {
        let planned = self.planned_seconds(clock)?;
        let now = (self.passed)();
        if self.live.clocks.act(clock, act, planned, now) {
            self.live.turn();
        }
        Ok(self.live.clocks.view(clock, planned, now))
    }

    /// How long a clock runs if nobody says otherwise.
    pub(crate) fn planned_seconds(&mut self, clock: Clock) -> Result<u32, Failure> {
        let Clock::Step(step) = clock else {
            return Ok(clock::SILENT_SECONDS);
        };
        let Some(id) = self.live.showing.workshop else {
            return Ok(0);
        };
        let planned = self.opened(id)?.workshop.planned(step);
        Ok(planned.map_or(0, |it| it.minutes.saturating_mul(60)))
    }

    /// A number that has changed when the room may have something new to see
    /// since this was last asked. The window that shows it then pulls it.
    pub fn take_shown(&mut self) -> Option<u32> {
        let turn = self.live.turn;
        let told = std::mem::replace(&mut self.live.told, turn);
        (told != turn).then_some(turn)
    }
}
