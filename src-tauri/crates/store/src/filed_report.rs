//! A short report in the library.

use crate::{ReportId, WorkshopId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use workshop::SafetyReport;

/// A report as it lies in the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FiledReport {
    /// Names it in this library.
    pub id: ReportId,
    /// When it was filed.
    pub filed: DateTime<Utc>,
    /// Somebody has looked at it and set it aside.
    pub aside: bool,
    /// The workshop that it has become.
    pub workshop: Option<WorkshopId>,
    /// That workshop's title.
    pub title: String,
    /// What was reported.
    pub report: SafetyReport,
}
