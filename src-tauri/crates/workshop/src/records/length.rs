//! How long a workshop is, and what of it that leaves.

use crate::{IncidentKind, SessionStep, Severity};
use serde::{Deserialize, Serialize};

/// How long a workshop is, in proportion to what happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SessionLength {
    /// A quarter of an hour, and four questions: what was meant to happen, what
    /// happened, why the difference, what next.
    Quarter,
    /// An hour.
    Hour,
    /// An hour and a half.
    #[default]
    Full,
}

impl SessionLength {
    /// Every length, the shortest first.
    pub const ALL: [Self; 3] = [Self::Quarter, Self::Hour, Self::Full];
}

impl SessionStep {
    /// Whether a workshop of this length has the step. One that isn't needed
    /// stays, with all that is in it, and comes back when the workshop grows.
    #[must_use]
    pub const fn is_needed(self, length: SessionLength) -> bool {
        match length {
            SessionLength::Quarter => matches!(
                self,
                Self::Happened | Self::Fishbone | Self::Actions | Self::Report
            ),
            SessionLength::Hour | SessionLength::Full => true,
        }
    }

    /// How many minutes it takes in a workshop of this length.
    #[must_use]
    pub const fn usual_minutes(self, length: SessionLength) -> u32 {
        match length {
            SessionLength::Quarter => match self {
                Self::Happened => 6,
                Self::Fishbone | Self::Actions => 4,
                Self::Report => 1,
                Self::Opening | Self::Whys | Self::Priorities => 0,
            },
            SessionLength::Hour => match self {
                Self::Happened | Self::Fishbone => 15,
                Self::Whys => 10,
                Self::Actions => 7,
                Self::Opening | Self::Priorities => 5,
                Self::Report => 3,
            },
            SessionLength::Full => match self {
                Self::Happened => 25,
                Self::Fishbone => 20,
                Self::Whys => 15,
                Self::Opening | Self::Actions => 10,
                Self::Priorities | Self::Report => 5,
            },
        }
    }
}

/// The length that suits a kind and the worse of the harm that was done and
/// that could have been done (W64). Where no harm is rated, nothing says that
/// less than the full length would do.
#[must_use]
pub const fn suggested_length(kind: IncidentKind, worst: Option<Severity>) -> SessionLength {
    use IncidentKind as K;
    use Severity as S;
    match (kind, worst) {
        (K::NearMiss | K::Hazard, Some(S::Minor | S::Moderate)) => SessionLength::Quarter,
        (K::NearMiss | K::Hazard, Some(S::Major)) | (K::Incident, Some(S::Minor | S::Moderate)) => {
            SessionLength::Hour
        }
        (K::NearMiss | K::Hazard, Some(S::Catastrophic))
        | (K::Incident, Some(S::Major | S::Catastrophic))
        | (_, None) => SessionLength::Full,
    }
}
