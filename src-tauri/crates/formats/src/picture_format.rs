//! What a picture is written as.

use crate::{PictureOptions, WriteFlaw, png, svg};
use serde::{Deserialize, Serialize};
use workshop::Workshop;

/// What a picture is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PictureFormat {
    /// Lines, as sharp in any size.
    Svg,
    /// Pixels, for what takes no SVG.
    Png,
}

impl PictureFormat {
    /// The ending of its files.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// A picture as a file's bytes.
    ///
    /// # Errors
    /// What `svg::picture` and `png::picture` refuse.
    pub fn write(
        self,
        workshop: &Workshop,
        options: &PictureOptions,
    ) -> Result<Vec<u8>, WriteFlaw> {
        match self {
            Self::Svg => svg::picture(workshop, options),
            Self::Png => png::picture(workshop, options),
        }
    }
}
