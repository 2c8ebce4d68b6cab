//! The whole of a diagram in small, beside what the room sees large: there
//! exactly where something of it is folded or out of view.

use crate::live::Showing;
use diagram::{Area, Frame, Map, Options, StageKind, Target, fishbone, why_tree};
use std::collections::BTreeSet;
use workshop::{CategoryId, CauseId, Workshop};

/// Around what is marked on it.
const MARGIN: f32 = 8.0;

/// The map beside `large`; none: everything is there. `drawn` is the whole, if
/// it has been drawn already.
pub(super) fn map(
    workshop: &Workshop,
    kind: StageKind,
    showing: &Showing,
    large: &Frame,
    drawn: Option<Frame>,
) -> Option<Map> {
    let seen: BTreeSet<CauseId> = large.causes().collect();
    if workshop.causes().all(|it| seen.contains(&it.id)) {
        return None;
    }
    let frame = drawn
        .filter(|it| it.causes().count() == workshop.causes().count())
        .unwrap_or_else(|| whole(workshop, kind, showing));
    let walked = walked(showing);
    let is_marked = |target: Target| match (target, walked) {
        (Target::Cause(id), None) => seen.contains(&id),
        (Target::Cause(id), Some(bone)) => bone_of(workshop, id) == bone,
        (Target::Category(id), Some(bone)) => id == bone,
        _ => false,
    };
    let marked = frame.labels.iter().filter(|it| is_marked(it.target));
    let page = Area {
        w: frame.width,
        h: frame.height,
        ..Area::default()
    };
    Some(Map {
        area: around(marked.map(|it| it.area), page).unwrap_or_else(|| head(&frame, page)),
        frame,
    })
}

fn whole(workshop: &Workshop, kind: StageKind, showing: &Showing) -> Frame {
    let options = Options {
        numbered: showing.numbered,
        ..Options::default()
    };
    match kind {
        StageKind::Fishbone => fishbone(workshop, &options),
        StageKind::Whys => why_tree(workshop, &options),
    }
}

/// The bone that a walk has come to.
fn walked(showing: &Showing) -> Option<Option<CategoryId>> {
    match showing.focus {
        Some(Target::Category(bone)) if showing.walked => Some(bone),
        _ => None,
    }
}

/// The bone that a cause hangs on: that of the cause above it on the first
/// level.
fn bone_of(workshop: &Workshop, id: CauseId) -> Option<CategoryId> {
    let first = workshop.upward(id).last()?;
    workshop.category_of(first.id)
}

/// Where no cause can be seen, the effect is.
fn head(frame: &Frame, page: Area) -> Area {
    let head = frame.labels.iter().filter(|it| it.target == Target::Effect);
    around(head.map(|it| it.area), page).unwrap_or(page)
}

/// The area around all of these, with some space, within the page.
fn around(areas: impl Iterator<Item = Area>, page: Area) -> Option<Area> {
    let corners = areas.map(|it| [it.x, it.y, it.x + it.w, it.y + it.h]);
    let [left, top, right, bottom] = corners.reduce(|one, other| {
        [
            one[0].min(other[0]),
            one[1].min(other[1]),
            one[2].max(other[2]),
            one[3].max(other[3]),
        ]
    })?;
    let (x, y) = ((left - MARGIN).max(0.0), (top - MARGIN).max(0.0));
    Some(Area {
        x,
        y,
        w: (right + MARGIN).min(page.w) - x,
        h: (bottom + MARGIN).min(page.h) - y,
    })
}
