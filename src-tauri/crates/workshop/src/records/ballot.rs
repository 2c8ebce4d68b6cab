//! Voting with dots: hidden while the round is open, added up when it closes.

use crate::records::text::limits;
use crate::records::{AnyRecord, ids, numbered, texts};
use crate::{CauseId, ParticipantId, Refusal};
use serde::{Deserialize, Serialize};

/// The state of the voting.
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

ids! {
    /// Names a ballot within its workshop.
    BallotId;
}

/// The dots that somebody gave in the open round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Ballot {
    /// Its number, unique within the workshop.
    pub id: BallotId,
    /// Whose; none: dots that were entered as a count.
    #[serde(default)]
    pub participant: Option<ParticipantId>,
    /// Its dots, each cause once (W24).
    #[serde(deserialize_with = "crate::records::bounded::causes")]
    pub dots: Vec<Dot>,
}

numbered!(Ballot by BallotId);

impl AnyRecord for Ballot {
    texts!(Self { .. } => _look {});

    fn accept(&mut self) -> Result<(), Refusal> {
        check_dots(&self.dots)
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
        self.participant.iter_mut().for_each(|id| look(&mut id.0));
        self.dots.iter_mut().for_each(|it| look(&mut it.cause.0));
    }
}

/// Each cause once, and with a number that it can have (W24).
fn check_dots(dots: &[Dot]) -> Result<(), Refusal> {
    let mut causes: Vec<_> = dots.iter().map(|it| it.cause).collect();
    causes.sort_unstable();
    if causes.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Refusal::DotsTwice);
    }
    match dots
        .iter()
        .all(|it| (1..=limits::VOTES).contains(&it.count))
    {
        true => Ok(()),
        false => Err(Refusal::TooManyDots),
    }
}

/// How many dots a cause was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Dot {
    /// The cause.
    pub cause: CauseId,
    /// The number of dots; at least one.
    pub count: u32,
}
