//! How long a layout takes, and how good it is: `cargo bench -p diagram`.

#[path = "../tests/support/mod.rs"]
mod support;

use diagram::{
    Frame, LIGHT, Options, Space, StageKind, StageOptions, Target, fishbone, quality, stage, svg,
    why_tree,
};
use std::hint::black_box;
use std::time::{Duration, Instant};
use workshop::{Edit, Place, Workshop};

/// Each thing is measured for this long, after a first run that doesn't count.
const PATIENCE: Duration = Duration::from_millis(1500);

const ROOM: Space = Space {
    width: 1920.0,
    height: 960.0,
    least: 24.0,
};

/// The workshop after somebody has added a cause.
fn with_one_more(workshop: &Workshop) -> Workshop {
    let mut more = workshop.clone();
    let edit = Edit::AddCause {
        parent: workshop.beneath(None).first().copied(),
        category: None,
        place: Place::Last,
        text: "The pump had no second supply".into(),
        entry: None,
    };
    let added = more.apply(edit);
    drop(added);
    more
}

#[allow(clippy::print_stdout, reason = "it is what a benchmark is for")]
fn main() {
    println!("causes  what       median      p99     quality");
    for (causes, json) in support::REFERENCES {
        let workshop = support::tree(json);
        let options = Options::default();
        let fishbone = || fishbone(&workshop, &options);
        let why_tree = || why_tree(&workshop, &options);
        let frame = fishbone();
        let more = with_one_more(&workshop);
        // What a room sees of it.
        let deepest = workshop.causes_in_order().last();
        let focus = StageOptions {
            space: ROOM,
            focus: deepest.map(|it| Target::Cause(it.id)),
            folded: Vec::new(),
            walked: false,
            numbered: false,
        };
        let room = || stage(&workshop, StageKind::Fishbone, &focus);
        let svg = || svg(&frame.typeset(), &LIGHT);
        report(causes, "fishbone", &time(fishbone), Some(&frame));
        report(causes, "  cold", &cold(fishbone), None);
        let added = || diagram::fishbone(&more, &options);
        report(causes, "  added", &time(added), None);
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
