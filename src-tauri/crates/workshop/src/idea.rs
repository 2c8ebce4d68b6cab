//! Ideas: what the silent round brought, before it has a place in the graph.

use crate::{Branch, CategoryId, CauseId, IdeaId};
use serde::{Deserialize, Serialize};

/// One idea of the unsorted tray, with all that was written beneath it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Idea {
    /// Its identity.
    pub id: IdeaId,
    /// Its place in the tray; lower comes first.
    #[serde(default)]
    pub rank: i32,
    /// Its words.
    pub text: String,
    /// Other wordings that were merged into it, one a line.
    #[serde(default)]
    pub also: String,
    /// The category that it was tagged with.
    #[serde(default)]
    pub category: Option<CategoryId>,
    /// What explains it.
    #[serde(default, deserialize_with = "crate::bounded::causes")]
    pub beneath: Vec<Branch>,
}

impl Idea {
    /// What the idea becomes when it gets its place.
    #[must_use]
    pub fn into_branch(self) -> Branch {
        Branch {
            text: self.text,
            also: self.also,
            category: self.category,
            beneath: self.beneath,
        }
    }
}

/// A new value for one field of an [`Idea`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum IdeaField {
    Text(String),
    Category(Option<CategoryId>),
}

/// What can be merged: a cause, or an idea.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each names the thing of the same name")]
pub enum Piece {
    Cause(CauseId),
    Idea(IdeaId),
}
