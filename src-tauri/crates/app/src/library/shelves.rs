//! The library of workshops: listing, beginning, copying, putting away.

use super::{examples, templates};
use crate::Failure;
use crate::documents::Documents;
use crate::words::Phrase;
use store::{Hit, Shelf, ShelfPage, Summary, WorkshopId};
use workshop::{CategorySet, IncidentKind, Language, Workshop};

/// The workshops on a shelf, the latest first.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn list_workshops(
    documents: &mut Documents,
    shelf: Shelf,
) -> Result<Vec<Summary>, Failure> {
    Ok(documents.shelves().list(shelf)?)
}

/// Some of the workshops on a shelf, the latest first, and where `sought`
/// stands.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn shelf_page(
    documents: &mut Documents,
    shelf: Shelf,
    from: u32,
    most: u32,
    sought: Option<WorkshopId>,
) -> Result<ShelfPage, Failure> {
    Ok(documents.shelves().page(shelf, from, most, sought)?)
}

/// Begins a workshop.
///
/// # Errors
/// A title without words, or a library that can't be written.
pub(crate) fn create_workshop(
    documents: &mut Documents,
    title: &str,
    kind: IncidentKind,
    set: CategorySet,
    language: Language,
) -> Result<WorkshopId, Failure> {
    let workshop = Workshop::new(title, kind, set, language)?;
    let workshop = templates::fill_from_templates(documents.settings(), workshop)?;
    documents.add(&workshop)
}

/// Puts the worked examples into the library; `again`: those that are there
/// already, too. Answers those that were added.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn add_examples(
    documents: &mut Documents,
    language: Language,
    again: bool,
) -> Result<Vec<WorkshopId>, Failure> {
    let mut there = documents.shelves().list(Shelf::Open)?;
    there.extend(documents.shelves().list(Shelf::Archived)?);
    let mut ids = Vec::new();
    for workshop in examples::all(language, documents.time.today())? {
        let title = &workshop.incident().title;
        if !again && there.iter().any(|it| it.title == *title) {
            continue;
        }
        let workshop = templates::fill_from_templates(documents.settings(), workshop)?;
        ids.push(documents.add(&workshop)?);
    }
    Ok(ids)
}

/// Copies a workshop, without its history.
///
/// # Errors
/// A workshop that isn't there, or a library that can't be written.
pub(crate) fn duplicate_workshop(
    spoken: Language,
    documents: &mut Documents,
    id: WorkshopId,
) -> Result<WorkshopId, Failure> {
    let copy = Phrase::Copy.in_language(spoken);
    let title = &documents.workshop(id)?.incident().title;
    let title: String = title
        .chars()
        .take(workshop::limits::TITLE - copy.chars().count())
        .chain(copy.chars())
        .collect();
    let now = documents.time.now();
    let copy = documents.shelves().duplicate(id, &title, now)?;
    documents.tell(None, 0);
    Ok(copy)
}

/// Puts a workshop into the archive, or takes it out.
///
/// # Errors
/// A workshop that isn't there, or a library that can't be written.
pub(crate) fn archive_workshop(
    documents: &mut Documents,
    id: WorkshopId,
    archived: bool,
) -> Result<(), Failure> {
    let now = documents.time.now();
    documents.shelves().archive(id, archived, now)?;
    documents.tell(None, 0);
    Ok(())
}

/// Puts a workshop into the bin.
///
/// # Errors
/// A workshop that isn't there, or a library that can't be written.
pub(crate) fn bin_workshop(documents: &mut Documents, id: WorkshopId) -> Result<(), Failure> {
    let now = documents.time.now();
    documents.shelves().bin(id, now)?;
    documents.tell(None, 0);
    Ok(())
}

/// Takes a workshop out of the bin.
///
/// # Errors
/// A workshop that isn't there, or a library that can't be written.
pub(crate) fn restore_workshop(documents: &mut Documents, id: WorkshopId) -> Result<(), Failure> {
    documents.shelves().restore(id)?;
    documents.tell(None, 0);
    Ok(())
}

/// Deletes what is in the bin, for good, and the bytes of attachments that were removed
/// from other workshops. Answers how many workshops those were.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn empty_bin(documents: &mut Documents) -> Result<usize, Failure> {
    for summary in documents.shelves().list(Shelf::Bin)? {
        documents.forget(summary.id);
    }
    let count = documents.shelves().empty_bin()?;
    // What was removed from a workshop is in no bin, and yet thrown away.
    documents.shelves().forget_unattached()?;
    documents.tell(None, 0);
    Ok(count)
}

/// Where the words of `text` occur in titles, effects, causes and actions.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn search(documents: &mut Documents, text: &str) -> Result<Vec<Hit>, Failure> {
    Ok(documents.search().search(text)?)
}
