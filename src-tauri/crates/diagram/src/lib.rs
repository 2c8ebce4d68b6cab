//! Text measuring, fishbone and why-tree layout to a [`Frame`], and the SVG
//! painter.
//!
//! Everything is pure: the same workshop gives the same frame, to the byte
//! (invariant I2). A layout never lets two labels overlap, nor a label and a
//! line, and keeps the order and side of everything that an edit didn't touch
//! (invariant I10): places come from the order of categories and siblings,
//! never from balance. [`quality`] measures how well that holds.

mod frame;
pub mod text;

pub use frame::{
    Area, Badge, Frame, Label, LabelRole, Line, Mark, Stroke, StrokeRole, Target, Weight,
};
