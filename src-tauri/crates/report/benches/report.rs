//! How long a report takes: 40 causes, 60 actions, a timeline of 15.

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

/// The median of many runs, after some to warm up.
fn median(mut run: impl FnMut()) -> Duration {
    for _ in 0..10 {
        run();
    }
    let mut times: Vec<Duration> = (0..60)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

#[allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints")]
fn main() {
    let workshop = support::ordinary();
    let options = support::options(&workshop);
    let start = Instant::now();
    let bytes = report::pdf(&workshop, &options).unwrap();
    println!("first PDF      {:>8.1?}", start.elapsed());
    let pages = report::pages(&workshop, &options);
    println!(
        "               {} pages, {} bytes",
        pages.len(),
        bytes.len()
    );
    println!(
        "PDF, warm      {:>8.1?}",
        median(|| drop(report::pdf(&workshop, &options)))
    );
    println!(
        "pages alone    {:>8.1?}",
        median(|| drop(report::pages(&workshop, &options)))
    );
    let mut at = 0;
    let large = support::made(1000, 200, 100, || {
        at += 1;
        format!("One sentence of the length that people write, number {at}")
    });
    let start = Instant::now();
    let bytes = report::pdf(&large, &options).unwrap();
    let took = start.elapsed();
    let count = report::pages(&large, &options).len();
    println!(
        "1,000 causes   {took:>8.1?}, {count} pages, {} bytes",
        bytes.len()
    );
    println!(
        "SVG of a page  {:>8.1?}",
        median(|| drop(report::svg(&pages[0])))
    );
}
