//! A workshop as a file, and a file as a workshop: one module for each format,
//! a [`Writer`], a [`Reader`] or both. Everything is pure (invariant I2): bytes
//! come in and go out, and whoever calls knows the day.
//!
//! The list of all formats is in `app`: the PDF joins it there, which is made
//! in `report`.

// I2: clippy.toml lists what is no business of a pure crate.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod format;
pub mod json;
pub mod reading;
pub mod svg;
mod words;

pub use format::{Extras, Reader, WriteOptions, Writer};
pub use json::Json;
pub use svg::Svg;
