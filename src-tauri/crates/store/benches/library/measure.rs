//! Taking times and telling them.

use std::time::{Duration, Instant};

/// How long each run of one thing took.
#[derive(Default)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    /// Runs `what` and keeps how long it took.
    pub(crate) fn run<T>(&mut self, what: impl FnOnce() -> T) -> T {
        let begun = Instant::now();
        let answer = what();
        self.0.push(begun.elapsed());
        answer
    }

    fn at(&self, share: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort();
        let place = ((sorted.len() - 1) as f64 * share).round() as usize;
        sorted[place].as_secs_f64() * 1000.0
    }

    /// The middle, in milliseconds.
    pub(crate) fn median(&self) -> f64 {
        self.at(0.5)
    }

    /// What one in a hundred exceeds, in milliseconds.
    pub(crate) fn p99(&self) -> f64 {
        self.at(0.99)
    }

    /// One line: the name, median and p99, and how many times `base`'s these
    /// are.
    pub(crate) fn tell(&self, name: &str, base: &Self) {
        println!(
            "{name:<44} {:>9.3} ms {:>9.3} ms   {:>5.2} × {:>5.2} ×",
            self.median(),
            self.p99(),
            self.median() / base.median(),
            self.p99() / base.p99(),
        );
    }
}

/// Runs `what` `count` times.
pub(crate) fn times<T>(count: usize, mut what: impl FnMut() -> T) -> Times {
    let mut times = Times::default();
    for _ in 0..count {
        std::hint::black_box(times.run(&mut what));
    }
    times
}

/// The head of a table; `base` is what its last columns compare with.
pub(crate) fn head(title: &str, base: &str) {
    println!("\n{title:<44} {:>12} {:>12}   × {base}", "median", "p99");
}
