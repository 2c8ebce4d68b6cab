//! Layout of fishbone, why-tree, timeline and chart to a
//! [`Frame`], and the SVG painter.
//!
//! Everything is pure: the same workshop gives the same frame, to the byte
//! (invariant I2). A layout never lets two labels overlap, nor a label and a
//! line, and keeps the order and side of everything that an edit didn't touch
//! (invariant I10): places come from the order of categories and siblings,
//! never from balance. [`quality()`] measures how well that holds.

#![forbid(unsafe_code)]
// I2: clippy.toml lists what is no business of a pure crate.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod fishbone;
mod forest;
mod frame;
mod options;
mod palette;
mod pareto;
mod quality;
mod room_picture;
mod style;
mod svg;
mod tidy;
mod timeline;
mod typeset;
mod whys;
mod words;

pub use lettering::{Direction, Weight};

pub use fishbone::fishbone;
pub use forest::unsorted;
pub use frame::{
    Area, Badge, Frame, Label, LabelRole, Line, Mark, Number, Stroke, StrokeRole, Target,
};
pub use options::{Options, Part, Space};
pub use palette::{Colour, DARK, LIGHT, PRINT, Palette, contrast};
pub use pareto::{ParetoBar, pareto, pareto_sheets};
pub use quality::{Quality, quality};
pub use room_picture::{Map, RoomPicture, RoomPictureKind, RoomPictureOptions, room_picture};
pub use style::SMALLEST;
pub use svg::{Ground, svg, svg_in, svg_on};
pub use tidy::tidy;
pub use timeline::{duration, timeline, timeline_part};
pub use typeset::{Typeset, TypesetLabel};
pub use whys::why_tree;
