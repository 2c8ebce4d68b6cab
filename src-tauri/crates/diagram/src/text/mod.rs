//! Text measured as it will be drawn: the bundled Inter, shaped with its
//! kerning, broken where Unicode allows it.
//!
//! Nothing else in Lisca measures text (invariant I5): the screen gets
//! finished lines, and the SVG and the PDF draw the glyphs found here.

mod breaks;
mod face;
mod hyphen;
mod number;
mod parts;
mod script;
mod shape;
mod words;
mod wrap;

pub use breaks::{Break, breaks, joints, may_begin_a_line};
pub(crate) use face::font_ref;
pub use face::{ASCENT, CAP_HEIGHT, DESCENT, UNITS_PER_EM, X_HEIGHT, bytes, coverage};
pub use hyphen::{HYPHEN, is_hyphenated, takes_hyphens};
pub use shape::{Glyph, Run, is_right_to_left, shape};
pub(crate) use words::each_word;
pub(crate) use wrap::Paragraph;
pub use wrap::{Broken, width, wrap};
