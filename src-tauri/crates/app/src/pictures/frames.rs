//! What of a picture a window doesn't have yet. An edit changes a small part
//! of a large picture; sending only that part keeps 2,000 causes as quick as
//! twenty.

use super::tokens;
use diagram::{Area, Badge, Frame, Label, Line, Number, Stroke, Target};
use serde::Serialize;
use std::collections::VecDeque;

/// How far two places may be apart and count as the same, in px: the rounding
/// of frames to hundredths, twice.
const SAME: f32 = 0.021;

/// A picture, or what has changed in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Picture {
    /// Names this picture when the window asks for the next one.
    pub token: u32,
    /// The whole, or the difference to the picture that the window has.
    pub content: Content,
}

/// The whole of a picture, or a part.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// All of it.
    Whole(Frame),
    /// The changes since the frame that the window has.
    Changed(Delta),
}

/// From the frame before to the next: first everything is shifted, then parts
/// of both lists are replaced.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Delta {
    /// The new width.
    pub width: f32,
    /// The new height.
    pub height: f32,
    /// By how much everything that stays has moved: the picture grows to the
    /// left and upward too, and the effect is what stands still on the screen.
    pub shift: [f32; 2],
    /// The strokes that are replaced.
    pub strokes: Splice<Stroke>,
    /// The labels that are replaced.
    pub labels: Splice<Label>,
}

/// A part of a list that is replaced.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Splice<T> {
    /// The index of the first item that is replaced.
    pub at: usize,
    /// The number of items that are taken out.
    pub out: usize,
    /// The items that are put in.
    pub put: Vec<T>,
}

/// The latest pictures that windows were given, so that the next ones can be
/// told by what changed.
#[derive(Default)]
pub(crate) struct Pictures {
    kept: VecDeque<(u32, Frame)>,
}

impl Pictures {
    /// A fishbone and a why-tree for each of two windows.
    const KEPT: usize = 4;

    /// The frame for a window that has the picture `have`.
    pub(crate) fn picture(&mut self, frame: Frame, have: Option<u32>) -> Picture {
        let token = tokens::next();
        let at = self.kept.iter().position(|it| Some(it.0) == have);
        let content = match at.and_then(|at| self.kept.remove(at)) {
            Some((_, before)) => Content::Changed(delta(&before, &frame)),
            None => Content::Whole(frame.clone()),
        };
        self.kept.push_back((token, frame));
        if self.kept.len() > Self::KEPT {
            self.kept.pop_front();
        }
        Picture { token, content }
    }
}

/// The difference of two frames.
pub(crate) fn delta(before: &Frame, after: &Frame) -> Delta {
    let (from, to) = (anchor(before), anchor(after));
    let shift = [to[0] - from[0], to[1] - from[1]];
    Delta {
        width: after.width,
        height: after.height,
        shift,
        strokes: splice(&before.strokes, &after.strokes, |one, other| {
            same_stroke(one, other, shift)
        }),
        labels: splice(&before.labels, &after.labels, |one, other| {
            same_label(one, other, shift)
        }),
    }
}

/// The left middle of the effect.
fn anchor(frame: &Frame) -> [f32; 2] {
    let effect = frame.labels.iter().find(|it| it.target == Target::Effect);
    effect.map_or([0., 0.], |it| [it.area.x, it.area.y + it.area.h / 2.])
}

/// Keeps what is the same at the beginning and at the end.
fn splice<T: Clone>(before: &[T], after: &[T], same: impl Fn(&T, &T) -> bool) -> Splice<T> {
    let common = |pairs: &mut dyn Iterator<Item = (&T, &T)>| {
        pairs.take_while(|(one, other)| same(one, other)).count()
    };
    let head = common(&mut before.iter().zip(after));
    let (before, rest) = (&before[head..], &after[head..]);
    let tail = common(&mut before.iter().rev().zip(rest.iter().rev()));
    Splice {
        at: head,
        out: before.len() - tail,
        put: rest[..rest.len() - tail].to_vec(),
    }
}

fn close(one: f32, other: f32) -> bool {
    (one - other).abs() < SAME
}

fn same_stroke(one: &Stroke, other: &Stroke, [dx, dy]: [f32; 2]) -> bool {
    one.role == other.role
        && one.hue == other.hue
        && close(one.width, other.width)
        && one.points.len() == other.points.len()
        && (one.points.iter().zip(&other.points))
            .all(|(from, to)| close(from[0] + dx, to[0]) && close(from[1] + dy, to[1]))
}

/// Every field is named, so that none is forgotten that is new.
fn same_label(one: &Label, other: &Label, shift: [f32; 2]) -> bool {
    let Label {
        target,
        role,
        hue,
        area,
        size,
        leading,
        weight,
        lines,
        badge,
        number,
        mark,
        mark_area,
        hidden,
        hidden_area,
        sign_size,
    } = one;
    let [dx, dy] = shift;
    let same_line = |(from, to): (&Line, &Line)| {
        let Line {
            x,
            baseline,
            width,
            text,
            direction,
        } = from;
        *text == to.text
            && *direction == to.direction
            && close(x + dx, to.x)
            && close(baseline + dy, to.baseline)
            && close(*width, to.width)
    };
    let same_badge = |from: &Badge, to: &Badge| {
        let Badge { area, text, hue } = from;
        *text == to.text && *hue == to.hue && same_area(*area, to.area, shift)
    };
    let same_number = |from: &Number, to: &Number| {
        let Number { area, text } = from;
        *text == to.text && same_area(*area, to.area, shift)
    };
    let same_sign = |from: &Area, to: &Area| same_area(*from, *to, shift);
    *target == other.target
        && *role == other.role
        && *hue == other.hue
        && *mark == other.mark
        && *weight == other.weight
        && *hidden == other.hidden
        && close(*size, other.size)
        && close(*leading, other.leading)
        && close(*sign_size, other.sign_size)
        && same_area(*area, other.area, shift)
        && lines.len() == other.lines.len()
        && lines.iter().zip(&other.lines).all(same_line)
        && both(badge, &other.badge, same_badge)
        && both(number, &other.number, same_number)
        && both(mark_area, &other.mark_area, same_sign)
        && both(hidden_area, &other.hidden_area, same_sign)
}

/// Whether neither is there, or both are and are the same.
fn both<T>(one: &Option<T>, other: &Option<T>, same: impl Fn(&T, &T) -> bool) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(from), Some(to)) => same(from, to),
        _ => false,
    }
}

fn same_area(from: Area, to: Area, [dx, dy]: [f32; 2]) -> bool {
    close(from.x + dx, to.x)
        && close(from.y + dy, to.y)
        && close(from.w, to.w)
        && close(from.h, to.h)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use workshop::arbitrary::{edits, workshop};

    fn moved_area(area: &mut Area, [dx, dy]: [f32; 2]) {
        area.x += dx;
        area.y += dy;
    }

    /// What a window does with a delta.
    fn applied(mut frame: Frame, delta: Delta) -> Frame {
        let shift = delta.shift;
        for point in frame.strokes.iter_mut().flat_map(|it| &mut it.points) {
            *point = [point[0] + shift[0], point[1] + shift[1]];
        }
        for label in &mut frame.labels {
            moved_area(&mut label.area, shift);
            for line in &mut label.lines {
                line.x += shift[0];
                line.baseline += shift[1];
            }
            if let Some(badge) = &mut label.badge {
                moved_area(&mut badge.area, shift);
            }
            if let Some(number) = &mut label.number {
                moved_area(&mut number.area, shift);
            }
            for area in label.mark_area.iter_mut().chain(&mut label.hidden_area) {
                moved_area(area, shift);
            }
        }
        let Splice { at, out, put } = delta.strokes;
        frame.strokes.splice(at..at + out, put);
        let Splice { at, out, put } = delta.labels;
        frame.labels.splice(at..at + out, put);
        frame.width = delta.width;
        frame.height = delta.height;
        frame
    }

    /// Alike but for the rounding.
    fn alike(one: &Frame, other: &Frame) -> bool {
        one.labels.len() == other.labels.len()
            && one.strokes.len() == other.strokes.len()
            && (one.labels.iter().zip(&other.labels)).all(|(a, b)| same_label(a, b, [0., 0.]))
            && (one.strokes.iter().zip(&other.strokes)).all(|(a, b)| same_stroke(a, b, [0., 0.]))
            && one.width == other.width
            && one.height == other.height
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn the_frame_before_and_the_delta_give_the_frame_after(
            edits in edits(40),
            numbers in proptest::collection::vec(any::<bool>(), 40),
        ) {
            let mut workshop = workshop();
            let mut before = diagram::fishbone(&workshop, &diagram::Options::default());
            for (edit, numbered) in edits.into_iter().zip(numbers) {
                let _ = workshop.apply(edit);
                let options = diagram::Options { numbered, ..Default::default() };
                let after = diagram::fishbone(&workshop, &options);
                let delta = delta(&before, &after);
                let numbers = |frame: &Frame| -> Vec<_> {
                    frame.labels.iter().map(|it| it.number.as_ref().map(|it| it.text.clone())).collect()
                };
                let shown = applied(before, delta);
                prop_assert_eq!(numbers(&shown), numbers(&after));
                prop_assert!(alike(&shown, &after));
                before = after;
            }
        }
    }

    #[test]
    fn a_cause_that_is_called_by_another_number_is_sent_though_it_stands_where_it_stood() {
        let options = diagram::Options {
            numbered: true,
            ..Default::default()
        };
        let mut workshop = workshop();
        let cause = workshop::Edit::AddCause {
            parent: None,
            category: None,
            place: workshop::Place::Last,
            text: "A cause".to_owned(),
            entry: None,
        };
        assert!(workshop.apply(cause).is_ok());
        let before = diagram::fishbone(&workshop, &options);
        let mut after = before.clone();
        let numbers = after.labels.iter_mut().filter_map(|it| it.number.as_mut());
        let numbered = numbers.map(|it| it.text.push('7')).count();
        assert!(numbered > 0);
        assert_eq!(applied(before.clone(), delta(&before, &after)), after);
    }

    #[test]
    fn what_stays_is_not_sent() {
        let options = diagram::Options::default();
        let frame = diagram::fishbone(&workshop(), &options);
        let delta = delta(&frame, &frame);
        assert_eq!(delta.labels.put, []);
        assert_eq!(delta.strokes.put, []);
        assert_eq!(delta.labels.out, 0);
    }
}
