//! Causes as plain text, and causes that say much the same.

use crate::Failure;
use crate::documents::Documents;
use crate::words::Trouble;
use store::WorkshopId;
use workshop::{Alike, Branch, CauseId, outline};

/// The longest text that is read as causes: more than a workshop can hold.
const LONGEST: usize = 4 << 20;

/// Reads causes from plain text, one a line, what is indented beneath what
/// it explains. Nothing is changed.
///
/// # Errors
/// A workshop that isn't there, or a text that no room has written.
pub(crate) fn read_outline(
    documents: &mut Documents,
    id: WorkshopId,
    text: &str,
) -> Result<Vec<Branch>, Failure> {
    if text.len() > LONGEST {
        return Err(Trouble::TooMuchText.into());
    }
    let workshop = documents.workshop(id)?;
    Ok(outline::read(text, workshop.categories()))
}

/// Causes with all beneath them as plain text, one a line.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn write_outline(
    documents: &mut Documents,
    id: WorkshopId,
    causes: &[CauseId],
) -> Result<String, Failure> {
    Ok(outline::write(documents.workshop(id)?, causes))
}

/// Causes and ideas that say much the same, the most alike first.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn alike(documents: &mut Documents, id: WorkshopId) -> Result<Vec<Alike>, Failure> {
    Ok(workshop::alike(documents.workshop(id)?))
}
