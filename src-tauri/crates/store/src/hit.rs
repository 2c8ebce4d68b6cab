//! What a search finds.

use crate::WorkshopId;
use serde::{Deserialize, Serialize};
use workshop::{ActionId, CauseId};

/// Something whose words were found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Hit {
    /// The workshop that it is in.
    pub workshop: WorkshopId,
    /// That workshop's title.
    pub title: String,
    /// What was found.
    pub what: HitKind,
    /// Its words, whole.
    pub text: String,
}

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// The workshop itself, by its title.
    Title,
    /// Its problem statement.
    Effect,
    /// One of its causes.
    Cause(CauseId),
    /// One of its actions.
    Action(ActionId),
}
