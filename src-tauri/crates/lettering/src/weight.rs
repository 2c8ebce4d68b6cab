//! The weights that words are set in.

use serde::Serialize;

/// The weight of the bundled Inter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Weight {
    Regular,
    Medium,
    SemiBold,
}
