//! The results of a search.

use crate::WorkshopId;
use serde::{Deserialize, Serialize};
use workshop::{ActionId, AttachmentId, CauseId, SafeguardId};

/// A thing whose words were found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Hit {
    /// The workshop that the thing is in.
    pub workshop: WorkshopId,
    /// That workshop's title.
    pub title: String,
    /// The kind of the thing that was found.
    pub what: HitKind,
    /// The whole text of the thing.
    pub text: String,
}

/// The kind of thing that a search finds.
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
    /// One of its safeguards.
    Safeguard(SafeguardId),
    /// What is attached to something in it, by its name or its description.
    Attachment(AttachmentId),
}
