//! Painters of finished pages. They measure nothing and move nothing.

mod bookmarks;
mod cmap;
mod corners;
mod finish;
mod fonts;
mod index;
mod marks;
mod metadata;
mod outlines;
pub(crate) mod pdf;
mod spaces;
pub(crate) mod svg;
mod tags;
