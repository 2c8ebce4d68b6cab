//! Text measuring, fishbone and why-tree layout to a [`Frame`], and the SVG
//! painter.
//!
//! Everything is pure: the same workshop gives the same frame, to the byte
//! (invariant I2). A layout never lets two labels overlap, nor a label and a
//! line, and keeps the order and side of everything that an edit didn't touch
//! (invariant I10): places come from the order of categories and siblings,
//! never from balance. [`quality()`] measures how well that holds.

mod fishbone;
mod forest;
mod frame;
mod options;
mod palette;
mod quality;
mod svg;
pub mod text;
mod tidy;
mod whys;
mod words;

pub use fishbone::fishbone;
pub use frame::{
    Area, Badge, Frame, Label, LabelRole, Line, Mark, Stroke, StrokeRole, Target, Weight,
};
pub use options::Options;
pub use palette::{Colour, DARK, LIGHT, PRINT, Palette, contrast};
pub use quality::{Quality, quality};
pub use svg::svg;
pub use tidy::tidy;
pub use whys::why_tree;
