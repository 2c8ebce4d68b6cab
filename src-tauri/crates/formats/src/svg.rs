//! Pictures in SVG, whole or, of the fishbone, as it is shown somewhere.

use crate::picture::painted;
use crate::picture_kind::{PictureKind, PictureOptions};
use crate::{Extras, WriteFlaw, WriteOptions, Writer};
use diagram::{Options, RoomPictureKind, RoomPictureOptions, Space};
use workshop::{TextLocation, Workshop};

/// The fishbone, whole and without a place that it is made for.
#[derive(Clone, Copy, Debug)]
pub struct Svg;

impl Writer for Svg {
    const NAME: &'static str = "svg";
    const DRAWS: bool = true;
    type Error = WriteFlaw;

    fn write(workshop: &Workshop, _: &WriteOptions) -> Result<Vec<u8>, WriteFlaw> {
        picture(workshop, &PictureOptions::default())
    }

    fn holds(location: TextLocation, _: Extras) -> bool {
        PictureKind::Fishbone.holds(location)
    }
}

/// A picture as a file in SVG.
///
/// # Errors
/// A picture on which nothing would stand.
pub fn picture(workshop: &Workshop, options: &PictureOptions) -> Result<Vec<u8>, WriteFlaw> {
    Ok(painted(workshop, options)?.0.into_bytes())
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
