//! The fishbone as a picture in SVG. `diagram` lays it out and paints it; what
//! is painted for a file is settled here.

use crate::{Extras, WriteOptions, Writer};
use diagram::{Options, RoomPictureKind, RoomPictureOptions, Space};
use std::convert::Infallible;
use workshop::{Key, TextField, TextLocation, Workshop};

/// The fishbone, whole and without a place that it is made for.
#[derive(Clone, Copy, Debug)]
pub struct Svg;

impl Writer for Svg {
    const NAME: &'static str = "svg";
    const DRAWS: bool = true;
    type Error = Infallible;

    fn write(workshop: &Workshop, _: &WriteOptions) -> Result<Vec<u8>, Infallible> {
        let frame = diagram::fishbone(workshop, &Options::default());
        Ok(diagram::svg(&frame.typeset(), &diagram::LIGHT).into_bytes())
    }

    /// The drawn fishbone has nothing but its labels.
    fn holds(location: TextLocation, _: Extras) -> bool {
        matches!(location.key, Key::Effect | Key::Category(_) | Key::Cause(_))
            && matches!(location.field, TextField::Text | TextField::Name)
    }
}

/// The place where a fishbone is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShownIn {
    /// How large that is, and the least size of words there.
    pub space: Space,
    /// The room sees it, and not the facilitator.
    pub in_the_room: bool,
}

/// The fishbone as it is shown somewhere, where bones step back until the rest
/// can be read.
#[must_use]
pub fn write_shown(workshop: &Workshop, shown: ShownIn) -> Vec<u8> {
    let space = shown.space;
    let frame = if shown.in_the_room {
        let options = RoomPictureOptions {
            space,
            ..RoomPictureOptions::default()
        };
        diagram::room_picture(workshop, RoomPictureKind::Fishbone, &options).frame
    } else {
        let options = Options {
            space: Some(space),
            ..Options::default()
        };
        diagram::fishbone(workshop, &options)
    };
    diagram::svg_in(&frame.typeset(), &diagram::LIGHT, space).into_bytes()
}
