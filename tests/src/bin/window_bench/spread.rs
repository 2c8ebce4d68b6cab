//! Several measurements of one thing.

/// Milliseconds, in order.
pub(crate) struct Spread(Vec<f64>);

impl Spread {
    /// Of at least one measurement.
    pub(crate) fn of(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        Self(times)
    }

    pub(crate) fn median(&self) -> f64 {
        self.at(50)
    }

    pub(crate) fn p95(&self) -> f64 {
        self.at(95)
    }

    pub(crate) fn most(&self) -> f64 {
        self.at(100)
    }

    /// The nearest rank.
    fn at(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        self.0.get(rank - 1).copied().unwrap_or(f64::NAN)
    }
}
