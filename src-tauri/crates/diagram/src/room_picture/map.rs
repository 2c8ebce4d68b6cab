//! The whole of a diagram in small, beside what a room sees large: there
//! exactly where something of it is folded or out of view.

use super::{RoomPictureKind, RoomPictureOptions};
use crate::forest::Scope;
use crate::{Area, Frame, Target, fishbone, whys};
use serde::Serialize;
use std::collections::BTreeSet;
use workshop::{CategoryId, CauseId, Workshop};

/// Around what is marked on it.
const MARGIN: f32 = 8.0;

/// The whole in small.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Map {
    /// The whole.
    pub frame: Frame,
    /// What of it is seen large, in px of that frame; on a walk, its bone.
    pub area: Area,
}

/// The map beside `large`; none: everything is there.
pub(super) fn map(
    workshop: &Workshop,
    kind: RoomPictureKind,
    options: &RoomPictureOptions,
    large: &Frame,
) -> Option<Map> {
    let seen: BTreeSet<CauseId> = large.causes().collect();
    if workshop.causes().all(|it| seen.contains(&it.id)) {
        return None;
    }
    let whole = Scope {
        numbered: options.numbered,
        ..Scope::default()
    };
    let frame = match kind {
        RoomPictureKind::Fishbone => fishbone::draw(workshop, &whole),
        RoomPictureKind::Whys => whys::draw(workshop, &whole),
    };
    let walked = walked(options);
    let is_marked = |target: Target| match (target, walked) {
        (Target::Cause(id), None) => seen.contains(&id),
        (Target::Cause(id), Some(bone)) => fishbone::bone_of(workshop, None, id) == Some(bone),
        (Target::Category(id), Some(bone)) => id == bone,
        _ => false,
    };
    let page = Area {
        w: frame.width,
        h: frame.height,
        ..Area::default()
    };
    // Where no cause can be seen, the effect is.
    let area = around(&frame, is_marked)
        .or_else(|| around(&frame, |it| it == Target::Effect))
        .map_or(page, |it| it.grown(MARGIN).within(page).rounded());
    Some(Map { frame, area })
}

/// The bone that a walk has come to.
fn walked(options: &RoomPictureOptions) -> Option<Option<CategoryId>> {
    match options.focus {
        Some(Target::Category(bone)) if options.walked => Some(bone),
        _ => None,
    }
}

/// The area around the labels of these.
fn around(frame: &Frame, is_one: impl Fn(Target) -> bool) -> Option<Area> {
    let labels = frame.labels.iter().filter(|it| is_one(it.target));
    labels.map(|it| it.area).reduce(Area::with)
}

impl Area {
    /// The area around both.
    fn with(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            w: (self.x + self.w).max(other.x + other.w) - x,
            h: (self.y + self.h).max(other.y + other.h) - y,
        }
    }

    fn grown(self, by: f32) -> Self {
        Self {
            x: self.x - by,
            y: self.y - by,
            w: self.w + 2.0 * by,
            h: self.h + 2.0 * by,
        }
    }

    /// What of it is within another.
    fn within(self, other: Self) -> Self {
        let (x, y) = (self.x.max(other.x), self.y.max(other.y));
        Self {
            x,
            y,
            w: (self.x + self.w).min(other.x + other.w) - x,
            h: (self.y + self.h).min(other.y + other.h) - y,
        }
    }
}
