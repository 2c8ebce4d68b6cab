//! Words that somebody has typed and that are no edit yet (I12): the window
//! keeps them here while they are typed, and has them again when it is opened
//! after it was closed, or ended. The room never sees them (I6).

use crate::Failure;
use crate::documents::ports::Settings;
use store::{Drafts, WorkshopId};

/// The words that wait in a workshop's lines and fields, by the name of
/// each; without a workshop, in those of the library.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn drafts(settings: &dyn Settings, id: Option<WorkshopId>) -> Result<Drafts, Failure> {
    Ok(settings.drafts(id)?)
}

/// Keeps words of lines and fields, and leaves those that it doesn't name;
/// no words: forgets what was there.
///
/// # Errors
/// A workshop that isn't there, or a library that can't be written.
pub(crate) fn keep_drafts(
    settings: &mut dyn Settings,
    id: Option<WorkshopId>,
    words: &Drafts,
) -> Result<(), Failure> {
    Ok(settings.keep_drafts(id, words)?)
}
