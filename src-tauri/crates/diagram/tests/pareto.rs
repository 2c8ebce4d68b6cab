//! What holds of every Pareto chart.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod support;

use diagram::{EVEN, Frame, ParetoBar, StrokeRole, Target, pareto, quality};
use proptest::prelude::*;
use support::random;
use workshop::CauseId;

fn bars(counted: Vec<(u32, String)>) -> Vec<ParetoBar> {
    (counted.into_iter().zip(1..))
        .map(|((count, label), id)| ParetoBar {
            target: Target::Cause(CauseId(id)),
            label,
            initial: (id % 2 == 0).then(|| "P".to_owned()),
            hue: Some(3),
            count,
        })
        .collect()
}

fn shown(frame: &Frame) -> Vec<u32> {
    let targets = frame.labels.iter().filter_map(|it| match it.target {
        Target::Cause(id) => Some(id.0),
        _ => None,
    });
    targets.collect()
}

fn said(frame: &Frame) -> Vec<String> {
    let lines = frame.labels.iter().flat_map(|it| &it.lines);
    lines.map(|it| it.text.clone()).collect()
}

fn lengths(frame: &Frame) -> Vec<f32> {
    let bars = frame.strokes.iter().filter(|it| it.role == StrokeRole::Bar);
    bars.map(|it| it.points[1][0] - it.points[0][0]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_overlaps_and_the_largest_comes_first(
        counted in prop::collection::vec((0..40_u32, random::words()), 0..24),
        width in 440.0..1200.0_f32,
        height in 320.0..800.0_f32,
    ) {
        let bars = bars(counted);
        let frame = pareto(&bars, width, height);
        let found = quality(&frame);
        prop_assert_eq!([found.overlaps, found.struck, found.cut], [0; 3]);
        prop_assert!(frame.labels.iter().all(|it| it.size >= EVEN));
        let count = |id: &u32| bars[usize::try_from(*id).unwrap() - 1].count;
        let counts: Vec<u32> = shown(&frame).iter().map(count).collect();
        prop_assert!(counts.is_sorted_by(|one, other| one >= other));
        prop_assert!(counts.iter().all(|it| *it > 0));
        let lengths = lengths(&frame);
        prop_assert_eq!(lengths.len(), counts.len());
        for (length, count) in lengths.iter().zip(&counts) {
            let wanted = lengths[0] / length_of(counts[0]) * length_of(*count);
            prop_assert!((length - wanted).abs() < 0.1);
        }
    }
}

fn length_of(count: u32) -> f32 {
    f32::from(u16::try_from(count).unwrap())
}

#[test]
fn what_has_no_room_is_summed_up() {
    let many = (1..=12).map(|n| (n, format!("The cause with {n}")));
    let frame = pareto(&bars(many.collect()), 700.0, 240.0);
    let rows = shown(&frame);
    assert_eq!(rows[..2], [12, 11]);
    let left: u32 = (1..=12).filter(|it| !rows.contains(it)).sum();
    let said = said(&frame);
    assert!(said.contains(&format!("+{}", 12 - rows.len())), "{said:?}");
    assert!(said.contains(&left.to_string()), "{said:?}");
}

#[test]
fn shares_add_up() {
    let counted = [
        (6, "One".to_owned()),
        (3, "Two".to_owned()),
        (1, "Three".to_owned()),
    ];
    let frame = pareto(&bars(counted.to_vec()), 700.0, 300.0);
    let shares: Vec<String> = said(&frame)
        .into_iter()
        .filter(|it| it.ends_with('%'))
        .collect();
    assert_eq!(shares, ["60 %", "90 %", "100 %"]);
    assert!(pareto(&[], 700.0, 300.0).labels.is_empty());
}
