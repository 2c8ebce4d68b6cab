//! Text measured as it will be drawn: the bundled Inter, shaped with its
//! kerning, in the order in which it is read, broken where Unicode allows it.
//! What Inter lacks is drawn by fonts that [a supply](FontSupply) has.
//!
//! Nothing else in Lisca measures text (invariant I5): the screen gets
//! finished lines, and the SVG and the PDF draw the glyphs found here.
//! Everything is pure: the same text gives the same glyphs, to the byte
//! (invariant I2).

#![forbid(unsafe_code)]
// I2: clippy.toml lists what is no business of a pure crate.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod breaks;
mod direction;
mod face;
mod fonts;
mod hyphen;
mod line;
mod number;
mod parts;
mod script;
mod shape;
mod span;
mod weight;
mod words;
mod wrap;

pub use breaks::paragraphs;
pub use direction::{Direction, stretches};
pub use face::{ASCENT, CAP_HEIGHT, DESCENT, UNITS_PER_EM, X_HEIGHT, bytes, coverage, font_ref};
pub use fonts::{AddedFont, FontSupply, Fonts, NoFont, Source, draws, supply_fonts, undrawn};
pub use hyphen::HYPHEN;
pub use line::ShapedLine;
pub use script::is_invisible;
pub use shape::{Glyph, Run, shape};
pub use span::{Span, width};
pub use weight::Weight;
pub use wrap::{Line, Paragraph};
