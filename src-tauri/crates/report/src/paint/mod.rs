//! Painters of finished pages. They measure nothing and move nothing.

mod bookmarks;
mod cmap;
mod corners;
mod finish;
mod fonts;
mod forms;
mod index;
mod links;
mod marks;
mod metadata;
pub(crate) mod outlines;
pub(crate) mod pdf;
mod pictures;
mod spaces;
pub(crate) mod svg;
mod tags;
