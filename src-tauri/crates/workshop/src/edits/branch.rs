//! What an edit brings along: a branch of causes, and the place of something among
//! its siblings.

use crate::CategoryId;
use serde::{Deserialize, Serialize};

/// Where a thing goes among its siblings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Place<T> {
    /// Before all of them.
    First,
    /// After all of them.
    #[default]
    Last,
    /// Right before this one.
    Before(T),
    /// Right after this one.
    After(T),
}

/// A cause to be added, with all that hangs beneath it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Branch {
    /// Its words.
    pub text: String,
    /// Other wordings of it, one a line.
    pub also: String,
    /// Its own category.
    pub category: Option<CategoryId>,
    /// The causes that explain it.
    #[serde(deserialize_with = "crate::records::bounded::causes")]
    pub beneath: Vec<Branch>,
}
