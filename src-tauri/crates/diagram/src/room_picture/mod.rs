//! A diagram for a room: whole where its words can be read from the last row,
//! else the part that is talked about, large, with the whole as a small map.

mod map;
mod rungs;

pub use map::Map;

use crate::fishbone::View;
use crate::forest::Scope;
use crate::style::SMALLEST;
use crate::{Frame, Space, Target, fishbone, whys};
use serde::{Deserialize, Serialize};
use workshop::{CauseId, Workshop};

/// The diagram of the causes that a room is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum RoomPictureKind {
    #[default]
    Fishbone,
    Whys,
}

/// The part of a workshop that a room is shown, and the space for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomPictureOptions {
    /// The room for the picture, in px of the screen.
    pub space: Space,
    /// The cause or bone that is talked about.
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
pub struct RoomPicture {
    /// The part of the diagram that is shown large.
    pub frame: Frame,
    /// How large to paint it: px of the screen for each px of the frame.
    pub scale: f32,
    /// The whole diagram in small, where something is folded or out of view.
    pub map: Option<Map>,
}

/// The whole is painted at most so much larger than it must be.
const LARGEST: f32 = 1.5;
/// Words that can be read fill about a tenth of a picture. What would have to
/// fill more than this share is not even tried.
const FULL: f32 = 0.2;

/// Draws a workshop's causes for a room: the most of what surrounds the focus
/// that can be read from the last row.
#[must_use]
pub fn room_picture(
    workshop: &Workshop,
    kind: RoomPictureKind,
    options: &RoomPictureOptions,
) -> RoomPicture {
    let screen = RoomScreen { workshop, options };
    let frame = match kind {
        RoomPictureKind::Fishbone => screen.fishbone(),
        RoomPictureKind::Whys => screen.whys(rungs::rungs(workshop, options)),
    };
    RoomPicture {
        scale: screen.scale(&frame),
        map: map::map(workshop, kind, options, &frame),
        frame,
    }
}

/// The screen that a room looks at, with the workshop that it shows.
struct RoomScreen<'w> {
    workshop: &'w Workshop,
    options: &'w RoomPictureOptions,
}

impl RoomScreen<'_> {
    /// The fishbone; or, where not even one bone of it can be read, what is
    /// spoken about as a small why-tree.
    fn fishbone(&self) -> Frame {
        let RoomPictureOptions {
            space,
            focus,
            walked,
            ..
        } = *self.options;
        let view = View {
            space,
            focus,
            walked,
        };
        let (frame, fits) = fishbone::fitted(self.workshop, &self.whole(), &view);
        if fits {
            return frame;
        }
        self.whys(rungs::nearest(self.workshop, self.options))
    }

    /// The first why-tree of these that can be read; the last in any case.
    fn whys(&self, rungs: Vec<Scope>) -> Frame {
        let last = rungs.len().saturating_sub(1);
        for (n, rung) in rungs.iter().enumerate() {
            if n < last && !self.may_hold(rung) {
                continue;
            }
            let frame = whys::draw(self.workshop, rung);
            if n == last || self.options.space.can_show(&frame) {
                return frame;
            }
        }
        // There is always a last rung.
        Frame::default()
    }

    fn scale(&self, frame: &Frame) -> f32 {
        let space = &self.options.space;
        let largest = space.least / SMALLEST * LARGEST;
        space.scale(frame).min(largest.max(f32::MIN_POSITIVE))
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
