//! A Pareto chart: what weighs most first, and how much all so far weigh.

use crate::{Frame, Target};

/// One bar of a Pareto chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ParetoBar {
    /// What it counts for.
    pub target: Target,
    /// What that is called.
    pub label: String,
    /// The initial of its category, where that isn't what it counts for.
    pub initial: Option<String>,
    /// Its category's hue; none: ink.
    pub hue: Option<u8>,
    /// How many dots it got.
    pub count: u32,
}

/// Draws bars in the order of their counts, with the line of their sum.
#[must_use]
pub fn pareto(_bars: &[ParetoBar], width: f32, height: f32) -> Frame {
    Frame {
        width,
        height,
        ..Frame::default()
    }
}
