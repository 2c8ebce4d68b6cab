//! The identities of workshops and short reports.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Names a workshop within its library. Never given twice, not even when the
/// workshop is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct WorkshopId(#[cfg_attr(feature = "typescript", ts(type = "number"))] pub i64);

impl fmt::Display for WorkshopId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Names a short report within its library. Never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct ReportId(#[cfg_attr(feature = "typescript", ts(type = "number"))] pub i64);
