//! A workshop as a file, and a file as a workshop: one module for each format,
//! a [`Writer`], a [`Reader`] or both. Everything is pure (invariant I2): bytes
//! come in and go out, and whoever calls knows the day.
//!
//! The list of all formats is in `app`: the PDF joins it there, which is made
//! in `report`.

#![forbid(unsafe_code)]
// I2: clippy.toml lists what is no business of a pure crate.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod column;
mod csv;
mod flaw;
mod format;
mod harmless;
mod ics;
mod issues;
pub mod json;
mod mermaid;
mod picture;
mod picture_format;
mod picture_kind;
mod plan;
pub mod png;
pub mod reading;
pub mod svg;
mod words;
mod xlsx;

pub use csv::Csv;
pub use flaw::WriteFlaw;
pub use format::{Extras, Origin, Reader, WriteOptions, Writer};
pub use ics::Ics;
pub use issues::{Github, Jira};
pub use json::Json;
pub use mermaid::{Mermaid, Mindmap};
pub use picture_format::PictureFormat;
pub use picture_kind::{PictureKind, PictureOptions};
pub use plan::copied::{CopiedPlan, copied};
pub use png::Png;
pub use svg::Svg;
pub use xlsx::Xlsx;
