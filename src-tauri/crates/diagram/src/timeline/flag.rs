//! One entry's words, at a pole that stands on the line.

use super::guarding::Guarding;
use crate::words::{LabelText, Size};
use crate::{LabelRole, Mark, Target};
use workshop::{EntryTime, TimelineEntry};

/// How wide the words of an entry are, and of one with many.
pub(super) const MEASURES: [f32; 3] = [156.0, 184.0, 216.0];
/// Words higher than this want a wider measure.
const HIGHEST: f32 = 80.0;
/// From the line to the nearest words, and to what is said of a break.
pub(super) const CLEAR: f32 = 18.0;
const NEAR: f32 = 10.0;
/// From the pole to its words.
pub(super) const POLE: f32 = 5.0;
/// From what is said of a break to the nearest poles, on both sides together.
const BESIDE: f32 = 8.0;
/// Empty room at the end of the line.
const MARGIN: f32 = 12.0;

/// Words at a pole.
pub(super) struct Flag<'a> {
    /// The place on the line, in px.
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    /// The time and the text of the entry, and the safeguards there.
    pub(super) words: Vec<(LabelText<'a>, Size)>,
    /// None: what is said of a break, which has no pole.
    pub(super) mark: Option<Mark>,
    /// From the line to its nearest words.
    pub(super) distance: f32,
    /// Below the line, or above.
    pub(super) below: bool,
    /// To the left of its pole, or to the right.
    pub(super) leftward: bool,
}

impl<'a> Flag<'a> {
    /// The nth entry's, at `x` on a line that ends at `width`.
    pub(super) fn new(
        n: usize,
        entry: &'a TimelineEntry,
        when: &'a str,
        guards: &'a [Guarding],
        [x, width]: [f32; 2],
    ) -> Self {
        let when = LabelText::note(n, when, entry.time != EntryTime::Unknown);
        let what = LabelText::new(Target::Entry(entry.id), LabelRole::Entry, None, &entry.text);
        let room = width - x - POLE - MARGIN;
        let mut size = Size::default();
        let mut wide = room;
        for measure in MEASURES {
            wide = measure.min(room);
            size = what.fit_within(wide);
            if size.h <= HIGHEST {
                break;
            }
        }
        let when_size = when.fit_within(room);
        let mark = match entry.time {
            EntryTime::Exact(_) => Mark::Exact,
            EntryTime::Approximate(_) => Mark::Approximate,
            EntryTime::Unknown => Mark::Unknown,
        };
        let mut words = vec![(when, when_size), (what, size)];
        words.extend(guards.iter().map(|it| it.fitted(wide)));
        let mut flag = Self::with(words, x, Some(mark));
        flag.below = n % 2 == 1;
        flag
    }

    /// How much time was left out, in the middle of the break.
    pub(super) fn pause(n: usize, text: &'a str, x: f32) -> Self {
        let words = LabelText::note(n, text, false);
        let size = words.fit_within(f32::MAX);
        let mut flag = Self::with(vec![(words, size)], x, None);
        flag.below = true;
        flag.distance = NEAR;
        flag
    }

    /// How long a break is that these words are said of.
    pub(super) fn paused(text: &str) -> f32 {
        LabelText::note(0, text, false).fit_within(f32::MAX).w + BESIDE
    }

    fn with(words: Vec<(LabelText<'a>, Size)>, x: f32, mark: Option<Mark>) -> Self {
        let sizes = words.iter().map(|it| it.1);
        Self {
            x,
            width: sizes.clone().map(|it| it.w).fold(0.0, f32::max),
            height: sizes.map(|it| it.h).sum(),
            words,
            mark,
            distance: CLEAR,
            below: false,
            leftward: false,
        }
    }

    /// The left end of its words, in px.
    pub(super) fn left(&self) -> f32 {
        match (self.mark, self.leftward) {
            (None, _) => self.x - self.width / 2.0,
            (_, true) => self.x - POLE - self.width,
            (_, false) => self.x + POLE,
        }
    }

    pub(super) fn right(&self) -> f32 {
        self.left() + self.width
    }

    /// From the line to its furthest words.
    pub(super) fn top(&self) -> f32 {
        self.distance + self.height
    }
}
