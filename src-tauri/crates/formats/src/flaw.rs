//! Why a workshop can't be written in a format.

use crate::picture_kind::PictureKind;
use resvg::usvg;
use rust_xlsxwriter::XlsxError;
use std::fmt;

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum WriteFlaw {
    /// Rows of cells can't be put together.
    Rows(#[from] ::csv::Error),
    /// A spreadsheet can't be put together.
    Spreadsheet(#[from] XlsxError),
    /// A calendar can't be put together.
    Calendar(#[from] fmt::Error),
    /// Nothing would stand on a picture yet.
    Nothing(PictureKind),
    /// A picture of pixels has characters, all told, that no font here has.
    Characters(String),
    /// A picture has too many pixels.
    TooLarge {
        /// The most that there may be, in millions.
        most: u64,
        /// How many there would be, in millions.
        found: u64,
    },
    /// A picture can't be painted.
    Painting(#[from] usvg::Error),
}
