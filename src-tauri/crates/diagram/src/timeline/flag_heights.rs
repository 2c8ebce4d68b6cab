//! The height of each flag over the line, so that no words cover others or a pole.
//!
//! A flag hangs to the right of its pole or to the left, above whatever stands
//! where it hangs. Where many stand close together, the first of them hang to
//! the left and the last to the right: like a fan, half as high.

use super::flag::{CLEAR, Flag};

/// Between two flags, beside each other and one above the other.
const GAP: [f32; 2] = [12.0, 10.0];
/// So many neighbours at once are tried on the other side of their poles.
const MOST_TURNED: usize = 6;
/// With more flags than this there is no way to be low.
const MOST_FLAGS: usize = 60;

/// Sets the heights of all flags. Gives how far they reach above the line, and
/// below.
pub(super) fn set_heights(flags: &mut [Flag<'_>]) -> [f32; 2] {
    [false, true].map(|below| {
        let here: Vec<&mut Flag<'_>> = flags.iter_mut().filter(|it| it.below == below).collect();
        let (pauses, mut flags): (Vec<_>, Vec<_>) =
            here.into_iter().partition(|it| it.mark.is_none());
        let floor = Floor::new(&pauses);
        let mut height = stack(&mut flags, &floor).unwrap_or_default();
        if flags.len() <= MOST_FLAGS {
            while let Some(lower) = turn_best(&mut flags, &floor, height) {
                height = lower;
            }
        }
        stack(&mut flags, &floor);
        let tops = flags.iter().map(|it| it.top());
        let pauses = pauses.iter().map(|it| it.top());
        tops.chain(pauses).fold(CLEAR, f32::max)
    })
}

/// The words at breaks, which stand nearest to the line.
struct Floor {
    /// For each its left end, right end, and height.
    taken: Vec<[f32; 3]>,
}

impl Floor {
    fn new(pauses: &[&mut Flag<'_>]) -> Self {
        let taken = pauses.iter().map(|it| [it.left(), it.right(), it.top()]);
        Self {
            taken: taken.collect(),
        }
    }

    /// The least distance of a flag from the line.
    fn under(&self, flag: &Flag<'_>) -> f32 {
        let [_, gap] = GAP;
        let (left, right) = (flag.left(), flag.right());
        let here = self.taken.iter().filter(|it| it[0] < right && left < it[1]);
        here.map(|it| it[2] + gap).fold(CLEAR, f32::max)
    }
}

/// Sets the heights of the flags on one side, in order from the left. Gives how
/// bad that is, the higher the worse; none: they can't hang so.
fn stack(flags: &mut [&mut Flag<'_>], floor: &Floor) -> Option<f32> {
    let [gap, _] = GAP;
    for (n, other) in flags.iter().enumerate().filter(|it| it.1.leftward) {
        // Two that face each other may not each cover the other's pole.
        let mut facing = flags.iter().take(n).filter(|it| !it.leftward);
        let crossed = |it: &Flag<'_>| it.right() + gap > other.x || other.left() < it.x + gap;
        if other.left() < 0.0 || facing.any(|it| crossed(it)) {
            return None;
        }
    }
    for n in (0..flags.len()).rev() {
        raise_above(flags, n, n + 1..flags.len(), false, floor);
    }
    for n in 0..flags.len() {
        raise_above(flags, n, 0..n, true, floor);
    }
    // The highest counts most, but all others should be low too.
    let tops = flags.iter().map(|it| it.top());
    let highest = tops.clone().fold(0.0, f32::max);
    Some(highest + tops.sum::<f32>() / 1000.0)
}

/// Raises one flag above those of the others that it would cover.
fn raise_above(
    flags: &mut [&mut Flag<'_>],
    n: usize,
    others: impl Iterator<Item = usize>,
    leftward: bool,
    floor: &Floor,
) {
    let Some(flag) = flags.get(n).filter(|it| it.leftward == leftward) else {
        return;
    };
    let [gap_x, gap_y] = GAP;
    let covers =
        |it: &Flag<'_>| it.left() < flag.right() + gap_x && flag.left() < it.right() + gap_x;
    let beneath = others.filter_map(|it| flags.get(it));
    let beneath = beneath.filter(|it| (leftward || !it.leftward) && covers(it));
    let distance = beneath
        .map(|it| it.top() + gap_y)
        .fold(floor.under(flag), f32::max);
    if let Some(flag) = flags.get_mut(n) {
        flag.distance = distance;
    }
}

/// Turns the neighbours whose turning makes all the lowest, if any does.
fn turn_best(flags: &mut [&mut Flag<'_>], floor: &Floor, height: f32) -> Option<f32> {
    let mut best: Option<(f32, std::ops::Range<usize>)> = None;
    for start in 0..flags.len() {
        for end in start + 1..=flags.len().min(start + MOST_TURNED) {
            turn(flags, start..end);
            let found = stack(flags, floor);
            turn(flags, start..end);
            let lowest = best.as_ref().map_or(height, |it| it.0);
            if let Some(found) = found.filter(|it| *it < lowest - 0.001) {
                best = Some((found, start..end));
            }
        }
    }
    let (height, range) = best?;
    turn(flags, range);
    Some(height)
}

fn turn(flags: &mut [&mut Flag<'_>], range: std::ops::Range<usize>) {
    for flag in flags.iter_mut().skip(range.start).take(range.len()) {
        flag.leftward = !flag.leftward;
    }
}
