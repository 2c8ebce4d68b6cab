//! The timeline as a drawn line, with its gaps to scale.

use crate::Frame;
use workshop::Workshop;

/// Draws what happened along a line, `width` px wide.
#[must_use]
pub fn timeline(_workshop: &Workshop, width: f32) -> Frame {
    Frame {
        width,
        height: 0.0,
        ..Frame::default()
    }
}
