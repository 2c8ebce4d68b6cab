//! The timeline: what happened, in order, beginning before the event.

use crate::EntryId;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// When an entry happened, and how sure that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "certainty", content = "at")]
pub enum EntryTime {
    /// To the minute, from a log or a clock.
    Exact(#[cfg_attr(feature = "typescript", ts(as = "String"))] NaiveDateTime),
    /// About then.
    Approximate(#[cfg_attr(feature = "typescript", ts(as = "String"))] NaiveDateTime),
    /// Only its place in the order is known.
    #[default]
    Unknown,
}

impl EntryTime {
    /// The local time, where one is known.
    #[must_use]
    pub fn at(self) -> Option<NaiveDateTime> {
        match self {
            Self::Exact(at) | Self::Approximate(at) => Some(at),
            Self::Unknown => None,
        }
    }
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TimelineEntry {
    /// Its identity.
    pub id: EntryId,
    /// Its place among the entries; lower comes first.
    #[serde(default)]
    pub rank: i32,
    /// When.
    #[serde(default)]
    pub time: EntryTime,
    /// What happened.
    pub text: String,
    /// Who, as a role.
    #[serde(default)]
    pub role: String,
    /// Where this is known from.
    #[serde(default)]
    pub source: String,
}

/// A new value for one field of a [`TimelineEntry`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum EntryField {
    Time(EntryTime),
    Text(String),
    Role(String),
    Source(String),
}
