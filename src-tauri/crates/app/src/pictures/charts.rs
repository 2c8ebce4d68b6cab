//! What the group gave its dots to, as a chart.

use diagram::{Frame, ParetoBar, pareto};
use serde::Deserialize;
use workshop::{Voting, Workshop};

/// The things that dots are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum ParetoBy {
    Cause,
    Category,
}

/// The chart; without bars while a round is open, for votes are hidden then.
pub(crate) fn chart(workshop: &Workshop, by: ParetoBy, width: f32, height: f32) -> Frame {
    let bars = match by {
        _ if workshop.session().voting == Voting::Open => Vec::new(),
        ParetoBy::Cause => ParetoBar::by_cause(workshop),
        ParetoBy::Category => ParetoBar::by_category(workshop),
    };
    pareto(&bars, width, height)
}
