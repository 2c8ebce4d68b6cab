//! Pictures of pixels: the same SVG, painted. Its words are outlines already, so
//! that no font is needed.

use crate::picture::painted;
use crate::picture_kind::{PictureKind, PictureOptions};
use crate::{Extras, WriteFlaw, WriteOptions, Writer};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Tree};
use workshop::{TextLocation, Workshop};

/// The most pixels of a picture: four bytes each, and as much again while it is
/// written.
const MOST: u64 = 100_000_000;

/// The fishbone, whole, a pixel to a px.
#[derive(Clone, Copy, Debug)]
pub struct Png;

impl Writer for Png {
    const NAME: &'static str = "png";
    const DRAWS: bool = true;
    type Error = WriteFlaw;

    fn write(workshop: &Workshop, _: &WriteOptions) -> Result<Vec<u8>, WriteFlaw> {
        picture(workshop, &PictureOptions::default())
    }

    fn holds(location: TextLocation, _: Extras) -> bool {
        PictureKind::Fishbone.holds(location)
    }
}

/// A picture as a file in PNG.
///
/// # Errors
/// A picture on which nothing would stand, that is too large, or that has
/// characters that no font here has: they would be missing without a word.
pub fn picture(workshop: &Workshop, options: &PictureOptions) -> Result<Vec<u8>, WriteFlaw> {
    let (svg, unlettered) = painted(workshop, options)?;
    if !unlettered.is_empty() {
        return Err(WriteFlaw::Characters(unlettered));
    }
    let tree = Tree::from_str(&svg, &usvg::Options::default())?;
    let scale = f32::from(options.scale.clamp(1, 4));
    let size = tree.size().to_int_size().scale_by(scale);
    let pixels = size.map_or(u64::MAX, |it| {
        u64::from(it.width()) * u64::from(it.height())
    });
    let too_large = || WriteFlaw::TooLarge {
        most: MOST / 1_000_000,
        found: pixels.div_ceil(1_000_000),
    };
    let size = size.filter(|_| pixels <= MOST).ok_or_else(too_large)?;
    let pixmap = Pixmap::new(size.width(), size.height());
    let mut pixmap = pixmap.ok_or_else(too_large)?;
    let transform = Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|_| too_large())
}
