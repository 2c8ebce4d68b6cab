//! What the facilitator's window says that the room shall see.

use diagram::Target;
use serde::Deserialize;
use store::WorkshopId;
use workshop::{CauseId, SessionStep};

/// What the room shall see. It is no part of the workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Showing {
    /// The workshop that is shown; none: nothing is.
    pub workshop: Option<WorkshopId>,
    /// The step of the workshop that is shown.
    pub step: SessionStep,
    /// The cause or bone that the facilitator is at; large where not everything can be.
    pub focus: Option<Target>,
    /// The bones are walked: the one that the facilitator is at is large, the
    /// others are heads.
    pub walked: bool,
    /// Causes show the numbers that they are called by.
    pub numbered: bool,
    /// The focus is lifted out.
    pub spotlight: bool,
    /// The room keeps what it saw last.
    pub frozen: bool,
    /// A calm page instead.
    pub curtain: bool,
    /// The silent round is on.
    pub silent: bool,
    /// The branches that are folded.
    pub folded: Vec<CauseId>,
    /// The causes that are faded by a filter that is mirrored to the room.
    pub faded: Vec<CauseId>,
    /// The cause whose chain of whys is followed.
    pub chain: Option<CauseId>,
    /// How many lines of the *therefore* are read; none: it isn't read.
    pub reading: Option<u32>,
    /// How safe it is to speak here: the spread of the answers is shown.
    pub safe_to_speak: bool,
    /// The last minutes: what was learned, worth our time, open points.
    pub closing: bool,
    /// How often the page of the ballot was turned; below 0: back.
    pub turned: i32,
}
