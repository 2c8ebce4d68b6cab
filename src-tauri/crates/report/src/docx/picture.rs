//! A frame as a picture of pixels: Word shows no SVG everywhere.

use diagram::{Frame, PRINT};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The pixels to a px: sharp on paper.
const SHARP: f32 = 3.0;
/// The most pixels; larger frames are painted less sharp.
const MOST: f32 = 24e6;

/// A picture in PNG; none where its words have no font here, and would be missing, or
/// where it can't be painted.
pub(super) fn png(frame: &Frame) -> Option<Vec<u8>> {
    let svg = diagram::svg(&frame.typeset(), &PRINT);
    // Outlines are drawn; words are left to whoever has a font for them.
    if svg.contains("<text") {
        return None;
    }
    let tree = Tree::from_str(&svg, &Options::default()).ok()?;
    let area = frame.width * frame.height;
    let scale = (MOST / area.max(1.0)).sqrt().min(SHARP);
    let size = tree.size().to_int_size().scale_by(scale)?;
    let mut pixels = Pixmap::new(size.width(), size.height())?;
    let transform = Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut pixels.as_mut());
    pixels.encode_png().ok()
}
