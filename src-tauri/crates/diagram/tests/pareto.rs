//! What holds of every Pareto chart.

use crate::support::random;
use diagram::{Frame, ParetoBar, SMALLEST, StrokeRole, Target, pareto, pareto_sheets, quality};
use proptest::prelude::*;
use workshop::CauseId;

fn bars(counted: Vec<(u32, String)>) -> Vec<ParetoBar> {
    (counted.into_iter().zip(1..))
        .map(|((count, label), id)| ParetoBar {
            target: Target::Cause(CauseId(id)),
            label,
            number: (id % 3 == 0).then(|| format!("P{id}.1")),
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
        prop_assert!(frame.labels.iter().all(|it| it.size >= SMALLEST));
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

    #[test]
    fn i10_sheets_hold_every_row_in_order_and_nothing_leaves_its_sheet(
        counted in prop::collection::vec((0..40_u32, random::words()), 0..60),
        width in 440.0..1200.0_f32,
        first in 240.0..600.0_f32,
    ) {
        let bars = bars(counted);
        let ranked: Vec<u32> = ParetoBar::ranked(&bars)
            .into_iter()
            .map(|it| match it.target {
                Target::Cause(id) => id.0,
                _ => 0,
            })
            .collect();
        let sheets = pareto_sheets(&bars, width, [first, 800.0]);
        let rows: Vec<u32> = sheets.iter().flat_map(shown).collect();
        prop_assert_eq!(rows, ranked);
        for (at, sheet) in sheets.iter().enumerate() {
            let found = quality(sheet);
            prop_assert_eq!([found.overlaps, found.struck, found.cut, found.outside], [0; 4]);
            let most = if at == 0 { first } else { 800.0 };
            prop_assert!(sheet.height <= most);
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

    // What sums up stands in the middle of the room that is left beneath the rows.
    let label = |text: &str| {
        let mut labels = frame.labels.iter();
        let text_of = |it: &&diagram::Label| it.lines.iter().any(|line| line.text == text);
        labels.find(text_of).unwrap().area
    };
    let rest = label(&format!("+{}", 12 - rows.len()));
    let above = (frame.labels.iter())
        .filter(|it| it.area.y < rest.y - 1.0)
        .map(|it| it.area.y + it.area.h)
        .fold(0.0, f32::max);
    let (top, foot) = (rest.y - above, frame.height - rest.y - rest.h);
    assert!(
        top > 0.0 && foot > 0.0 && (top - foot).abs() < 16.0,
        "{top} {foot}"
    );
}

#[test]
fn i10_a_row_is_as_high_as_its_own_words_and_takes_no_room_from_the_others() {
    let long = "A label of many words that takes three lines where others take one, because it \
                tells all that there is to tell of it in one breath";
    let mut counted = vec![(9, long.to_owned())];
    counted.extend((1..=8).map(|n| (n, format!("The cause with {n}"))));
    let frame = pareto(&bars(counted), 700.0, 400.0);
    assert_eq!(shown(&frame).len(), 9);
    assert_eq!(quality(&frame).outside, 0);
}

#[test]
fn i10_a_picture_is_higher_than_asked_for_where_its_first_row_is() {
    let frame = pareto(&bars(vec![(1, "word ".repeat(40))]), 460.0, 60.0);
    assert!(frame.height > 60.0);
    assert_eq!(quality(&frame).outside, 0);
}

#[test]
fn shares_go_on_from_sheet_to_sheet() {
    let counted = (0..20).map(|n| (1, format!("The cause with {n}")));
    let sheets = pareto_sheets(&bars(counted.collect()), 700.0, [200.0, 400.0]);
    assert!(sheets.len() > 1);
    let shares = sheets.iter().flat_map(said).filter(|it| it.ends_with('%'));
    let wanted = (1..=20).map(|n| format!("{}%", n * 5));
    assert!(shares.eq(wanted));
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
    assert_eq!(shares, ["60%", "90%", "100%"]);
    assert!(pareto(&[], 700.0, 300.0).labels.is_empty());
}
