//! Several measurements of one thing.

use std::fmt;

/// Milliseconds, in order, and how often there was nothing to be seen.
pub(crate) struct Spread {
    times: Vec<f64>,
    unseen: usize,
}

impl Spread {
    /// Of measurements of which each may have seen nothing.
    pub(crate) fn of(found: Vec<Option<f64>>) -> Self {
        let all = found.len();
        let mut times: Vec<f64> = found.into_iter().flatten().collect();
        times.sort_by(f64::total_cmp);
        let unseen = all - times.len();
        Self { times, unseen }
    }

    /// None: nothing was seen.
    pub(crate) fn median(&self) -> Option<f64> {
        self.at(50)
    }

    pub(crate) fn most(&self) -> Option<f64> {
        self.at(100)
    }

    /// The nearest rank.
    fn at(&self, percent: usize) -> Option<f64> {
        let rank = (self.times.len() * percent).div_ceil(100).max(1);
        self.times.get(rank - 1).copied()
    }
}

/// The median, the 95th percentile, and what is missing: never a number that
/// was not measured.
impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Some(median), Some(p95)) = (self.at(50), self.at(95)) else {
            return f.write_str("not seen");
        };
        write!(f, "{median:.0} ({p95:.0}) ms")?;
        match self.unseen {
            0 => Ok(()),
            unseen => write!(f, ", {unseen} not seen"),
        }
    }
}

/// One number, or that it was not seen.
pub(crate) fn or_unseen(found: Option<f64>, unit: &str) -> String {
    found.map_or_else(|| "not seen".to_owned(), |it| format!("{it:.0} {unit}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measurement_that_saw_nothing_is_said_and_is_no_number() {
        let seen = |it: f64| Some(it);
        let all = Spread::of(vec![seen(3.0), seen(1.0), seen(2.0)]);
        assert_eq!(all.to_string(), "2 (3) ms");
        let some = Spread::of(vec![seen(3.0), None, seen(1.0)]);
        assert_eq!(some.to_string(), "1 (3) ms, 1 not seen");
        let none = Spread::of(vec![None, None]);
        assert_eq!(none.to_string(), "not seen");
        assert_eq!(none.median(), None);
        assert_eq!(or_unseen(none.most(), "ms"), "not seen");
        assert_eq!(Spread::of(vec![]).to_string(), "not seen");
    }
}
