//! A short report in the library.

use crate::{ReportId, WorkshopId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use workshop::{ReportAnswer, SafetyReport};

/// A short report with its state in the inbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FiledReport {
    /// The number of the report in this library.
    pub id: ReportId,
    /// The time at which it was filed.
    pub filed: DateTime<Utc>,
    /// Somebody has looked at it and set it aside.
    pub aside: bool,
    /// The workshop that it has become.
    pub workshop: Option<WorkshopId>,
    /// That workshop's title.
    pub title: String,
    /// The report itself.
    pub report: SafetyReport,
    /// The receipt that whoever reported has; empty where it didn't come sealed.
    pub receipt: String,
    /// What was told back, the earliest first.
    pub answers: Vec<ReportAnswer>,
}
