//! Where the entries of a timeline stand on its line: gaps to scale, but for
//! what would leave no room for the rest.

/// Two entries stand at least so far apart.
const NEAREST: f32 = 18.0;
/// But they needn't be further apart than this.
const MOST: f32 = 80.0;
/// How long a part of the line is at least where time is left out.
const BREAK: f32 = 72.0;
/// A gap that takes more than this share of the line breaks it, when others
/// are too short to be seen.
const LONG: f32 = 0.35;
/// Without any time, entries stand so far apart.
const STEP: f32 = 120.0;

/// A place where time is left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pause {
    /// The middle of the break.
    pub(super) x: f32,
    pub(super) seconds: i64,
    /// The entries with a time before it and after it, by their numbers.
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The places of the entries on the line.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Places {
    pub(super) entries: Vec<f32>,
    pub(super) pauses: Vec<Pause>,
}

/// From one entry with a time to the next.
#[derive(Debug)]
struct Gap {
    seconds: i64,
    /// How long the line is where it is broken.
    pause: f32,
    /// How many steps it has: one, and one for each entry without a time.
    steps: usize,
    broken: bool,
}

impl Gap {
    fn least(&self, nearest: f32) -> f32 {
        crate::words::count(self.steps) * nearest
    }

    fn length(&self, per_second: f32, nearest: f32) -> f32 {
        let least = self.least(nearest);
        if self.broken {
            self.pause + least - nearest
        } else {
            least.max(seconds(self.seconds) * per_second)
        }
    }
}

/// Places entries, in order, along a line of some length. Their times are in
/// seconds; one that is earlier than the one before stands beside it. None has
/// less than `share` of what it would have were they spread evenly: words need
/// room too. `said` tells how wide a break is that says of so many seconds,
/// between two entries, that they were left out.
pub(super) fn places(
    times: &[Option<i64>],
    length: f32,
    share: f32,
    said: impl Fn(i64, [usize; 2]) -> f32,
) -> Places {
    let mut gaps: Vec<Gap> = Vec::new();
    // Entries before the first time and after the last are a step apart each.
    let (mut before, mut after) = (0, 0);
    let mut last: Option<i64> = None;
    for (n, time) in times.iter().enumerate() {
        after += 1;
        let Some(at) = *time else { continue };
        match last {
            None => before = after - 1,
            Some(last) => {
                let seconds = (at - last).max(0);
                gaps.push(Gap {
                    seconds,
                    pause: BREAK.max(said(seconds, [n - after, n])),
                    steps: after,
                    broken: false,
                });
            }
        }
        last = Some(last.map_or(at, |it| it.max(at)));
        after = 0;
    }
    if last.is_none() {
        return evenly(times.len(), length);
    }
    let loose = crate::words::count(before + after);
    let steps: usize = gaps.iter().map(|it| it.steps).sum();
    let even = length / (loose + crate::words::count(steps)).max(1.0);
    let nearest = NEAREST.max((even * share).min(MOST)).min(even);
    let room = length - loose * nearest;
    let least = NEAREST.min(even);
    break_up(&mut gaps, length - loose * least, least);
    let per_second = fill(&gaps, room, nearest);
    let mut places = Places::default();
    let mut x = 0.0;
    for _ in 0..before {
        places.entries.push(x);
        x += nearest;
    }
    places.entries.push(x);
    for gap in &gaps {
        let wide = gap.length(per_second, nearest);
        if gap.broken {
            let from = places.entries.len() - 1;
            places.pauses.push(Pause {
                x: x + gap.pause / 2.0,
                seconds: gap.seconds,
                from,
                to: from + gap.steps,
            });
        }
        for step in 1..=gap.steps {
            let to_come = crate::words::count(gap.steps - step);
            let step = wide / crate::words::count(gap.steps);
            let step = if gap.broken { nearest } else { step };
            places.entries.push(x + wide - to_come * step);
        }
        x += wide;
    }
    for _ in 0..after {
        x += nearest;
        places.entries.push(x);
    }
    places
}

fn evenly(count: usize, length: f32) -> Places {
    let gaps = crate::words::count(count.max(2) - 1);
    let step = STEP.min(length / gaps);
    Places {
        entries: (0..count).map(|n| crate::words::count(n) * step).collect(),
        pauses: Vec::new(),
    }
}

/// Breaks the line where a gap is so long that others can't be seen.
fn break_up(gaps: &mut [Gap], room: f32, nearest: f32) {
    loop {
        let found = fill(gaps, room, nearest);
        let drawn = |it: &Gap| seconds(it.seconds) * found;
        let whole: Vec<&mut Gap> = gaps.iter_mut().filter(|it| !it.broken).collect();
        let squeezed = |it: &Gap| it.seconds > 0 && drawn(it) < it.least(nearest) / 2.0;
        let lost = whole.iter().filter(|it| squeezed(it)).count();
        let longest = whole.into_iter().max_by_key(|it| it.seconds);
        match longest {
            Some(gap) if lost > 0 && drawn(gap) > LONG * room => gap.broken = true,
            _ => return,
        }
    }
}

/// The scale at which all gaps together fill the room.
fn fill(gaps: &[Gap], room: f32, nearest: f32) -> f32 {
    let length = |per_second| -> f32 { gaps.iter().map(|it| it.length(per_second, nearest)).sum() };
    let (mut low, mut high) = (0.0, room.max(1.0));
    for _ in 0..60 {
        let middle = f32::midpoint(low, high);
        if length(middle) > room {
            high = middle;
        } else {
            low = middle;
        }
    }
    low
}

#[allow(
    clippy::cast_precision_loss,
    reason = "nobody sees a second in ten years"
)]
fn seconds(time: i64) -> f32 {
    time as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(times: &[Option<i64>], length: f32) -> Vec<i32> {
        #[allow(clippy::cast_possible_truncation, reason = "a test")]
        let whole = |it: f32| it.round() as i32;
        places(times, length, 0.0, |_, _| 0.0)
            .entries
            .into_iter()
            .map(whole)
            .collect()
    }

    #[test]
    fn gaps_are_to_scale() {
        let times = [0, 60, 180, 240].map(Some);
        assert_eq!(rounded(&times, 400.0), [0, 100, 300, 400]);
    }

    #[test]
    fn entries_without_a_time_stand_between_their_neighbours() {
        assert_eq!(
            rounded(&[Some(0), None, None, Some(60), Some(120)], 600.0),
            [0, 100, 200, 300, 600]
        );
        assert_eq!(
            rounded(&[None, Some(0), Some(60), None], 636.0),
            [0, 18, 618, 636]
        );
        assert_eq!(rounded(&[None, None], 600.0), [0, 120]);
        assert_eq!(rounded(&[Some(3)], 600.0), [0]);
        assert_eq!(rounded(&[], 600.0), [0; 0]);
    }

    #[test]
    fn a_week_without_news_breaks_the_line() {
        let week = 7 * 24 * 60;
        let times = [0, week, week + 5, week + 65].map(Some);
        let found = places(&times, 600.0, 0.0, |_, _| 0.0);
        assert_eq!(found.pauses.len(), 1);
        assert_eq!(found.pauses[0].seconds, week);
        assert!((found.entries[1] - BREAK).abs() < 0.5);
        let said = |seconds, ends: [usize; 2]| match (seconds == week, ends) {
            (true, [0, 1]) => 90.0,
            _ => 40.0,
        };
        let wider = places(&times, 600.0, 0.0, said);
        assert!((wider.entries[1] - 90.0).abs() < 0.5);
    }

    #[test]
    fn what_is_earlier_than_the_one_before_stands_beside_it() {
        let found = rounded(&[Some(60), Some(0), Some(120)], 600.0);
        assert_eq!(found, [0, 18, 600]);
    }

    #[test]
    fn hundreds_have_room_too() {
        let times: Vec<Option<i64>> = (0..300).map(|it| Some(it * it)).collect();
        let found = places(&times, 900.0, 0.4, |_, _| 0.0).entries;
        assert!(found.windows(2).all(|it| it[1] >= it[0]));
        assert!(found.last().is_some_and(|it| *it <= 901.0));
    }
}
