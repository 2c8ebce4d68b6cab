//! How good a frame is: the one measure that tests, benchmarks and the
//! product's own checks share.

use crate::{Area, Frame, Stroke};

/// The measures of a frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quality {
    /// Pairs of labels whose areas overlap.
    pub overlaps: usize,
    /// Labels whose area a line enters.
    pub struck: usize,
    /// Labels, signs and line ends that lie outside the frame.
    pub outside: usize,
    /// Lines of text that are wider or higher than the area of their label.
    pub cut: usize,
    /// Width to height.
    pub aspect: f32,
    /// The median font size, in px, of causes when the whole frame is fitted
    /// to a screen of 1920×1080.
    pub fitted: f32,
}

/// Areas that meet within this many px count as apart: coordinates are rounded.
const TOUCH: f32 = 0.25;

/// Measures a frame.
#[must_use]
pub fn quality(frame: &Frame) -> Quality {
    let fit = (1920.0 / frame.width).min(1080.0 / frame.height);
    let mut sizes: Vec<f32> = (frame.labels.iter())
        .filter(|it| matches!(it.target, crate::Target::Cause(_)))
        .map(|it| it.size * fit)
        .collect();
    sizes.sort_by(f32::total_cmp);
    Quality {
        overlaps: overlaps(frame),
        struck: struck(frame),
        outside: outside(frame),
        cut: cut(frame),
        aspect: frame.width / frame.height,
        fitted: sizes.get(sizes.len() / 2).copied().unwrap_or_default(),
    }
}

/// Walks labels from top to bottom, comparing each with those that begin
/// before it ends.
fn overlaps(frame: &Frame) -> usize {
    let mut areas: Vec<Area> = frame.labels.iter().map(|it| it.area).collect();
    areas.sort_by(|one, other| one.y.total_cmp(&other.y));
    let mut found = 0;
    for (n, one) in areas.iter().enumerate() {
        let below = areas.iter().skip(n + 1);
        found += below
            .take_while(|other| other.y < one.y + one.h - TOUCH)
            .filter(|other| other.x < one.x + one.w - TOUCH && one.x < other.x + other.w - TOUCH)
            .count();
    }
    found
}

fn struck(frame: &Frame) -> usize {
    let mut segments: Vec<[[f32; 2]; 2]> = frame.strokes.iter().flat_map(segments).collect();
    segments.sort_by(|one, other| top(one).total_cmp(&top(other)));
    let hit = |area: &Area| {
        let lower = area.y + area.h;
        (segments.iter())
            .take_while(|it| top(it) < lower)
            .any(|it| enters(it, area))
    };
    frame.labels.iter().filter(|it| hit(&it.area)).count()
}

fn segments(stroke: &Stroke) -> impl Iterator<Item = [[f32; 2]; 2]> + '_ {
    stroke.points.windows(2).filter_map(|it| it.try_into().ok())
}

fn top(segment: &[[f32; 2]; 2]) -> f32 {
    let [[_, one], [_, other]] = segment;
    one.min(*other)
}

/// Whether a segment enters an area, and doesn't only touch its edge.
fn enters(segment: &[[f32; 2]; 2], area: &Area) -> bool {
    let [[x0, y0], [x1, y1]] = *segment;
    let (dx, dy) = (x1 - x0, y1 - y0);
    let (mut from, mut to) = (0.0_f32, 1.0_f32);
    let sides = [
        (-dx, x0 - (area.x + TOUCH)),
        (dx, area.x + area.w - TOUCH - x0),
        (-dy, y0 - (area.y + TOUCH)),
        (dy, area.y + area.h - TOUCH - y0),
    ];
    for (step, room) in sides {
        if step == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if step < 0.0 {
            from = from.max(room / step);
        } else {
            to = to.min(room / step);
        }
    }
    from < to
}

fn outside(frame: &Frame) -> usize {
    let within = |area: &Area| holds(&whole(frame), area);
    let labels = frame.labels.iter().filter(|it| {
        let signs = it.badge.iter().map(|it| &it.area);
        let mut signs = signs.chain(&it.mark_area).chain(&it.hidden_area);
        !within(&it.area) || !signs.all(within)
    });
    let points = frame.strokes.iter().flat_map(|it| &it.points);
    let lost = points.filter(|[x, y]| {
        !within(&Area {
            x: *x,
            y: *y,
            w: 0.0,
            h: 0.0,
        })
    });
    labels.count() + lost.count()
}

fn whole(frame: &Frame) -> Area {
    Area {
        x: 0.0,
        y: 0.0,
        w: frame.width,
        h: frame.height,
    }
}

fn holds(outer: &Area, inner: &Area) -> bool {
    inner.x >= outer.x - TOUCH
        && inner.y >= outer.y - TOUCH
        && inner.x + inner.w <= outer.x + outer.w + TOUCH
        && inner.y + inner.h <= outer.y + outer.h + TOUCH
}

fn cut(frame: &Frame) -> usize {
    (frame.labels.iter())
        .flat_map(|label| label.lines.iter().map(move |line| (label, line)))
        .filter(|(label, line)| {
            let ink = Area {
                x: line.x,
                y: line.baseline - lettering::CAP_HEIGHT * label.size,
                w: line.width,
                h: (lettering::CAP_HEIGHT + 0.2) * label.size,
            };
            !holds(&label.area, &ink)
        })
        .count()
}
