//! Painters of finished pages. They measure nothing and move nothing.

mod cmap;
mod finish;
mod fonts;
mod forms;
pub(crate) mod outlines;
pub(crate) mod pdf;
pub(crate) mod svg;
