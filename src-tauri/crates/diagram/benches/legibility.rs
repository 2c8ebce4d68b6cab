//! How well a fishbone can be read, wherever it is shown: `cargo bench -p
//! diagram --bench legibility`.

#[path = "../tests/support/mod.rs"]
mod support;

use diagram::{Frame, Label, LabelRole, Options, SMALLEST, Space, fishbone, quality};
use workshop::Workshop;

/// The places in which a fishbone is shown, with the space that it has there
/// and the least size of its words (design §5): px, or points on paper.
const PLACES: [(&str, Space); 5] = [
    ("laptop", space(1075.0, 690.0, 11.0)),
    ("inspector", space(770.0, 640.0, 11.0)),
    ("1440×900", space(1235.0, 790.0, 11.0)),
    ("room", space(1920.0, 950.0, 24.0)),
    ("A4", space(770.0, 480.0, 7.0)),
];

const fn space(width: f32, height: f32, least: f32) -> Space {
    Space {
        width,
        height,
        least,
    }
}

#[allow(clippy::print_stdout, reason = "it is what a benchmark is for")]
fn main() {
    println!(
        "incident                   causes  place      whole    text   median  shown  labels   ink  aspect  overlaps struck"
    );
    for (name, workshop) in support::incidents() {
        let whole = fishbone(&workshop, &Options::default());
        for (place, space) in PLACES {
            let options = Options {
                space: Some(space),
                ..Options::default()
            };
            let frame = fishbone(&workshop, &options);
            row(&name, &workshop, place, [&whole, &frame], space);
        }
    }
}

#[allow(clippy::print_stdout, reason = "it is what a benchmark is for")]
fn row(name: &str, workshop: &Workshop, place: &str, [whole, frame]: [&Frame; 2], space: Space) {
    let scale = space.scale(frame);
    let found = quality(frame);
    let mut firsts: Vec<f32> = (frame.labels.iter())
        .filter(|it| it.role == LabelRole::Cause)
        .map(|it| it.size * scale)
        .collect();
    firsts.sort_by(f32::total_cmp);
    let median = firsts.get(firsts.len() / 2).copied().unwrap_or_default();
    let all = space.width * space.height;
    let share = |area: f32| 100.0 * area * scale * scale / all;
    let labels: f32 = frame.labels.iter().map(|it| it.area.w * it.area.h).sum();
    let ink: f32 = frame.labels.iter().map(ink).sum();
    println!(
        "{name:<26} {:>6}  {place:<9} {:>6.1} {:>7.1} {median:>8.1} {:>6} {:>6.0}% {:>4.0}% {:>7.2} {:>9} {:>6}",
        workshop.cause_count(),
        space.scale(whole) * SMALLEST,
        scale * SMALLEST,
        frame.causes().count(),
        share(labels),
        share(ink),
        found.aspect,
        found.overlaps,
        found.struck,
    );
}

/// The area that the lines of a label take, as high as their capitals.
fn ink(label: &Label) -> f32 {
    let widths: f32 = label.lines.iter().map(|it| it.width).sum();
    widths * label.size * lettering::CAP_HEIGHT
}
