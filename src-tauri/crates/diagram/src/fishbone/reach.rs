//! How far something reaches along the spine, by the distance from the spine.

use crate::words::count;

/// The distance from the spine is cut into steps of so many px.
const STEP: f32 = 2.0;
/// Nothing is there.
const NOTHING: f32 = f32::MIN;

/// How far it reaches at each step.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach(Vec<f32>);

impl Reach {
    /// Reaches at least so far from `near` to `far` off the spine.
    pub(super) fn cover(&mut self, near: f32, far: f32, reach: f32) {
        let (from, to) = (step(near), step(far) + 1);
        if self.0.len() < to {
            self.0.resize(to, NOTHING);
        }
        for it in self.0.iter_mut().take(to).skip(from) {
            *it = it.max(reach);
        }
    }

    /// The steps up to a distance, from and to.
    pub(super) fn steps(length: f32) -> impl Iterator<Item = (f32, f32)> {
        (0..=step(length)).map(move |n| {
            let near = count(n) * STEP;
            (near.min(length), (near + STEP).min(length))
        })
    }

    /// Adds what reaches elsewhere, from a place that is `aside`.
    pub(super) fn add(&mut self, other: &Self, aside: f32) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), NOTHING);
        }
        for (it, other) in self.0.iter_mut().zip(&other.0) {
            *it = it.max(other + aside);
        }
    }

    /// How far apart two places must be whose things reach toward each other;
    /// none, where nothing meets.
    pub(super) fn apart(&self, other: &Self) -> Option<f32> {
        let sums = self.0.iter().zip(&other.0);
        sums.filter(|(one, other)| **one > NOTHING && **other > NOTHING)
            .map(|(one, other)| one + other)
            .max_by(f32::total_cmp)
    }

    /// The farthest that it reaches.
    pub(super) fn farthest(&self) -> f32 {
        self.0.iter().copied().fold(NOTHING, f32::max)
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no picture is millions of px high, and nothing is on the other side of the spine"
)]
fn step(distance: f32) -> usize {
    (distance / STEP).max(0.0) as usize
}
