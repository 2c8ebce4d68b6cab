//! How long a layout takes, and how good it is: `cargo bench -p diagram`.

#[path = "../tests/support/mod.rs"]
mod support;

use diagram::{
    Frame, LIGHT, Options, StageKind, StageOptions, Target, fishbone, fishbone_measured, quality,
    stage, svg, why_tree,
};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Each thing is measured for this long, after a first run that doesn't count.
const PATIENCE: Duration = Duration::from_millis(1500);

#[allow(clippy::print_stdout, reason = "it is what a benchmark is for")]
fn main() {
    println!("causes  what       median      p99     quality");
    for (causes, json) in support::REFERENCES {
        let workshop = support::tree(json);
        let options = Options::default();
        let fishbone = || fishbone(&workshop, &options);
        let why_tree = || why_tree(&workshop, &options);
        let frame = fishbone();
        // The picture after an edit, and what a room sees of it.
        let after = Options {
            before: Some(fishbone_measured(&workshop, &options).1),
            ..Options::default()
        };
        let deepest = workshop.causes_in_order().last();
        let focus = StageOptions {
            width: 1920.0,
            height: 960.0,
            least: 24.0,
            focus: deepest.map(|it| Target::Cause(it.id)),
            folded: Vec::new(),
            before: None,
        };
        let room = || stage(&workshop, StageKind::Fishbone, &focus);
        let svg = || svg(&frame, &LIGHT);
        report(causes, "fishbone", &time(fishbone), Some(&frame));
        report(causes, "  cold", &cold(fishbone), None);
        let next = || fishbone_measured(&workshop, &after);
        report(causes, "  next", &time(next), None);
        report(causes, "stage", &time(room), None);
        report(causes, "why-tree", &time(why_tree), Some(&why_tree()));
        report(causes, "svg", &time(svg), None);
    }
}

/// Median and 99th percentile.
fn time<T>(work: impl Fn() -> T) -> [Duration; 2] {
    black_box(work());
    let begin = Instant::now();
    let mut times = Vec::new();
    while begin.elapsed() < PATIENCE {
        let start = Instant::now();
        black_box(work());
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).copied();
    [at(50), at(99)].map(Option::unwrap_or_default)
}

/// The same with no word shaped before: each thread remembers its own.
fn cold<T>(work: impl Fn() -> T + Sync) -> [Duration; 2] {
    let once = || {
        let start = Instant::now();
        black_box(work());
        start.elapsed()
    };
    let mut times: Vec<Duration> = (0..25)
        .filter_map(|_| std::thread::scope(|it| it.spawn(once).join().ok()))
        .collect();
    times.sort_unstable();
    let last = times.last().copied();
    [times.get(times.len() / 2).copied(), last].map(Option::unwrap_or_default)
}

#[allow(clippy::print_stdout, reason = "it is what a benchmark is for")]
fn report(causes: usize, what: &str, [median, p99]: &[Duration; 2], frame: Option<&Frame>) {
    let ms = |it: &Duration| it.as_secs_f64() * 1000.0;
    print!(
        "{causes:>6}  {what:<9} {:>7.2}ms {:>7.2}ms",
        ms(median),
        ms(p99)
    );
    if let Some(it) = frame.map(quality) {
        print!(
            "  overlaps {} struck {} cut {} outside {} aspect {:.2} fitted {:.1} px",
            it.overlaps, it.struck, it.cut, it.outside, it.aspect, it.fitted
        );
    }
    println!();
}
