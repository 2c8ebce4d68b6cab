//! The pictures that the room sees, laid out for the size of its screen.

use super::view::{DiagramShown, Page, ResultShown};
use crate::pictures::{Content, ParetoBy, Picture, chart};
use crate::room::live::Showing;
use diagram::{
    Frame, RoomPicture, RoomPictureKind, RoomPictureOptions, Space, room_picture, timeline,
};
use workshop::{CauseId, Workshop};

/// The room that a picture has on a screen of 1920×1080, in px; in proportion
/// elsewhere. What is above it has the title, the step and the clock.
const ROOM: [f32; 2] = [1920.0, 960.0];

/// The least size of text in that room (design §5).
const LEAST: f32 = 24.0;

/// The smallest text of a picture at its natural size.
const SMALLEST: f32 = diagram::SMALLEST;

/// The room that the drawn timeline, and the two charts of the priorities,
/// have within it.
const TIMELINE: f32 = 1792.0;
const BY_CAUSE: f32 = 1120.0;
const BY_CATEGORY: f32 = 592.0;

/// What the page of the charts has above and beneath them.
const AROUND_CHARTS: f32 = 160.0;

/// The size of the room for a picture, in px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Size {
    width: f32,
    height: f32,
}

impl Size {
    /// A size that a screen can have.
    pub(super) fn within_reason(width: f32, height: f32) -> Self {
        let within = |it: f32, usual: f32| {
            if it.is_finite() {
                it.clamp(320.0, 7680.0)
            } else {
                usual
            }
        };
        Self {
            width: within(width, ROOM[0]),
            height: within(height, ROOM[1]),
        }
    }

    fn least(self) -> f32 {
        LEAST * (self.width / ROOM[0]).min(self.height / ROOM[1])
    }

    /// How high it is where it is as wide as [`ROOM`]; never lower than that.
    fn high(self) -> f32 {
        (ROOM[0] * self.height / self.width).max(ROOM[1])
    }
}

/// The fishbone or the why-tree.
pub(super) fn diagram(
    workshop: &Workshop,
    kind: RoomPictureKind,
    showing: &Showing,
    size: Size,
) -> Page {
    let there = |ids: &[CauseId]| {
        let there = ids.iter().filter(|id| workshop.cause(**id).is_some());
        there.copied().collect::<Vec<_>>()
    };
    let least = size.least();
    let options = RoomPictureOptions {
        space: Space {
            width: size.width,
            height: size.height,
            least,
        },
        focus: showing.focus,
        folded: there(&showing.folded),
        walked: showing.walked,
        numbered: showing.numbered,
    };
    let RoomPicture { frame, map, .. } = room_picture(workshop, kind, &options);
    Page::Diagram(DiagramShown {
        kind,
        picture: Picture {
            token: 0,
            content: Content::Whole(frame),
        },
        map,
        spotlight: showing.focus.filter(|_| showing.spotlight),
        faded: there(&showing.faded),
        least_px: least,
    })
}

/// The timeline as a line; where it is painted, its smallest text comes out at
/// the least size.
pub(super) fn drawn(workshop: &Workshop) -> Frame {
    timeline(workshop, TIMELINE * SMALLEST / LEAST)
}

/// What came of the voting: nothing of who gave which dot. A higher screen has
/// room for more rows.
pub(super) fn result(workshop: &Workshop, size: Size) -> ResultShown {
    let scaled = |by, width: f32| {
        let scale = SMALLEST / LEAST;
        let height = size.high() - AROUND_CHARTS;
        chart(workshop, by, width * scale, height * scale)
    };
    ResultShown {
        causes: scaled(ParetoBy::Cause, BY_CAUSE),
        categories: scaled(ParetoBy::Category, BY_CATEGORY),
    }
}
