//! A diagram for a room: whole where its words can be read from the last row,
//! else the part that is talked about, large, with the whole as a small map.

mod rungs;

use crate::fishbone::Asked;
use crate::forest::Scope;
use crate::style::SMALLEST;
use crate::{Area, Frame, Space, Target, fishbone, whys};
use serde::{Deserialize, Serialize};
use workshop::{CauseId, Workshop};

/// Which picture of the causes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum StageKind {
    #[default]
    Fishbone,
    Whys,
}

/// What a room sees, and how large.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StageOptions {
    /// The room for the picture, in px of the screen.
    pub space: Space,
    /// What is talked about.
    pub focus: Option<Target>,
    /// Causes whose branches are folded.
    pub folded: Vec<CauseId>,
    /// Whether the bones are walked: the one that is talked about is large, the
    /// others are heads.
    pub walked: bool,
    /// Whether each cause shows the number that it is called by.
    pub numbered: bool,
}

/// A picture for a room.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// What is shown large.
    pub frame: Frame,
    /// How large to paint it: px of the screen for each px of the frame.
    pub scale: f32,
    /// The whole in small, where not all of it is shown large.
    pub map: Option<Map>,
}

/// The whole in small.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Map {
    /// The whole.
    pub frame: Frame,
    /// What of it is shown large, in px of that frame.
    pub area: Area,
}

/// The whole is painted at most so much larger than it must be.
const LARGEST: f32 = 1.5;
/// Words that can be read fill about a tenth of a picture. What would have to
/// fill more than this share is not even tried.
const FULL: f32 = 0.2;
/// Around what is marked on the map.
const MAP_MARGIN: f32 = 8.0;

/// Draws a workshop's causes for a room: the most of what surrounds the focus
/// that can be read from the last row.
#[must_use]
pub fn stage(workshop: &Workshop, kind: StageKind, options: &StageOptions) -> Stage {
    let wall = Wall { workshop, options };
    match kind {
        StageKind::Fishbone => wall.fishbone(),
        StageKind::Whys => wall.whys(rungs::rungs(workshop, options), true),
    }
}

/// The wall that a picture is shown on.
struct Wall<'w> {
    workshop: &'w Workshop,
    options: &'w StageOptions,
}

impl Wall<'_> {
    /// The fishbone; or, where not even one bone of it can be read, what is
    /// spoken about as a small why-tree.
    fn fishbone(&self) -> Stage {
        let whole = self.whole();
        let StageOptions { space, focus, .. } = *self.options;
        let asked = Asked {
            focus,
            space,
            walked: self.options.walked,
        };
        let (frame, fits) = fishbone::fitted(self.workshop, &whole, &asked);
        if fits {
            let shown: Vec<CauseId> = frame.causes().collect();
            let is_whole = shown.len() == whole.drawn(self.workshop).len();
            let map = (!is_whole).then(|| {
                let frame = fishbone::draw(self.workshop, &whole);
                let large = asked.bone(self.workshop, &whole);
                let large: Vec<Target> = match large {
                    Some(bone) => (shown.iter())
                        .filter(|id| fishbone::bone_of(self.workshop, None, **id) == Some(bone))
                        .map(|id| Target::Cause(*id))
                        .chain([Target::Category(bone)])
                        .collect(),
                    None => shown.iter().map(|id| Target::Cause(*id)).collect(),
                };
                map(frame, &large)
            });
            return self.stage(frame, map);
        }
        let mut stage = self.whys(rungs::nearest(self.workshop, self.options), false);
        let large: Vec<Target> = stage.frame.labels.iter().map(|it| it.target).collect();
        stage.map = Some(map(fishbone::draw(self.workshop, &whole), &large));
        stage
    }

    /// The first why-tree of these that can be read; the last in any case.
    /// Whether the first of them is the whole, which needs no map.
    fn whys(&self, rungs: Vec<Scope>, begins_whole: bool) -> Stage {
        let last = rungs.len().saturating_sub(1);
        for (n, rung) in rungs.iter().enumerate() {
            if n < last && !self.may_hold(rung) {
                continue;
            }
            let frame = whys::draw(self.workshop, rung);
            if n < last && !self.options.space.can_show(&frame) {
                continue;
            }
            let map = (n > 0 && begins_whole).then(|| {
                let drawn = rung.drawn(self.workshop).into_iter().map(|it| it.id);
                let large: Vec<Target> = drawn.chain(rung.top).map(Target::Cause).collect();
                map(whys::draw(self.workshop, &self.whole()), &large)
            });
            return self.stage(frame, map);
        }
        // There is always a last rung.
        self.stage(Frame::default(), None)
    }

    fn stage(&self, frame: Frame, map: Option<Map>) -> Stage {
        let space = &self.options.space;
        let largest = space.least / SMALLEST * LARGEST;
        Stage {
            scale: space.scale(&frame).min(largest.max(f32::MIN_POSITIVE)),
            frame,
            map,
        }
    }

    /// All but what is folded.
    fn whole(&self) -> Scope {
        Scope {
            folded: self.options.folded.iter().copied().collect(),
            numbered: self.options.numbered,
            ..Scope::default()
        }
    }

    /// Whether the words of a why-tree might be read in it.
    fn may_hold(&self, scope: &Scope) -> bool {
        let drawn = scope.drawn(self.workshop);
        let letters = drawn.iter().map(|it| it.text.chars().count()).sum();
        self.options.space.may_hold(letters, FULL)
    }
}

/// The whole in small, with the area around what is shown large.
fn map(frame: Frame, large: &[Target]) -> Map {
    let areas = frame.labels.iter().filter(|it| large.contains(&it.target));
    let around = areas.map(|it| it.area).reduce(Area::with);
    let whole = Area {
        w: frame.width,
        h: frame.height,
        ..Area::default()
    };
    Map {
        area: around.map_or(whole, |it| it.grown(MAP_MARGIN).within(whole).rounded()),
        frame,
    }
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
