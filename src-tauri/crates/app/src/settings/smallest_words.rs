//! How small the words on the diagram may come out in the facilitator's window.
//! The room and the paper have sizes of their own.

use crate::Failure;
use crate::documents::ports::Settings;

/// Under which name the library keeps it.
const SMALLEST_WORDS: &str = "smallest_words";
/// What is neither too small to be read nor too large for a picture, in px.
const LEAST: u8 = 9;
const MOST: u8 = 16;
/// Where nobody has chosen (design §5).
const USUAL: u8 = 11;

/// The size of the smallest words on the diagram, in px of the window.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn smallest_words(settings: &dyn Settings) -> Result<u8, Failure> {
    let kept = settings.setting(SMALLEST_WORDS)?;
    let px = kept.and_then(|text| text.trim().parse().ok());
    // Another version may know other sizes.
    Ok(px.unwrap_or(USUAL).clamp(LEAST, MOST))
}

/// Words on the diagram are no smaller than this from now on, in px.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn set_smallest_words(settings: &mut dyn Settings, px: u8) -> Result<(), Failure> {
    let px = px.clamp(LEAST, MOST).to_string();
    Ok(settings.keep_setting(SMALLEST_WORDS, Some(&px))?)
}
