//! Voting with dots: hidden while the round is open, added up when it closes.

use crate::{BallotId, CauseId, ParticipantId};
use serde::{Deserialize, Serialize};

/// How far the voting has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Voting {
    /// There was no round yet.
    #[default]
    NotYet,
    /// Dots are being given.
    Open,
    /// The causes have their votes.
    Closed,
}

/// The dots that somebody gave in the open round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Ballot {
    /// Its identity.
    pub id: BallotId,
    /// Whose; none: dots that were entered as a count.
    #[serde(default)]
    pub participant: Option<ParticipantId>,
    /// Its dots, each cause once (W24).
    #[serde(deserialize_with = "crate::bounded::causes")]
    pub dots: Vec<Dot>,
}

/// How many dots a cause was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Dot {
    /// Which cause.
    pub cause: CauseId,
    /// How many; at least one.
    pub count: u32,
}
