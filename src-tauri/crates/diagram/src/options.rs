//! What a picture shall show, and for which room.

use crate::style::SMALLEST;
use crate::{Frame, Target};
use workshop::CauseId;

/// Options of a layout.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Shows only the causes beneath this one, with it as the head. None: the
    /// effect and all of them. A cause that isn't there counts as none.
    pub top: Option<CauseId>,
    /// Causes whose branches are folded: what is beneath them is counted, not
    /// drawn.
    pub folded: Vec<CauseId>,
    /// Where it must be read; none: all is drawn.
    pub room: Option<Room>,
    /// What is worked on, or spoken about: that steps back last.
    pub focus: Option<Target>,
}

/// The room for a picture, in px of a screen or in points of a page.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Room {
    pub width: f32,
    pub height: f32,
    /// No words are smaller than this.
    pub least: f32,
}

impl Room {
    /// How large a picture of this size can be painted.
    #[must_use]
    pub fn scale(&self, frame: &Frame) -> f32 {
        self.fits(frame.width, frame.height)
    }

    /// Whether the smallest words of a picture of this size can be read.
    pub(crate) fn holds(&self, width: f32, height: f32) -> bool {
        self.fits(width, height) * SMALLEST >= self.least
    }

    fn fits(&self, width: f32, height: f32) -> f32 {
        (self.width / width).min(self.height / height)
    }
}
