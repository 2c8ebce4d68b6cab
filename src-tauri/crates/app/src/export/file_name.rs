//! The names that files are offered under.

use crate::documents::Documents;
use crate::files::file_stem;
use crate::words::Phrase;
use crate::{Failure, Format};
use formats::{PictureFormat, PictureKind};
use store::WorkshopId;
use workshop::Language;

/// A file name that suits the workshop.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn export_name(
    spoken: Language,
    documents: &mut Documents,
    id: WorkshopId,
    format: Format,
) -> Result<String, Failure> {
    // Several formats have the same ending; their files stand side by side.
    let ending = match (format.name(), format.ending()) {
        (name, ending) if name == ending => format!(".{ending}"),
        (name, ending) => format!("-{name}.{ending}"),
    };
    named(spoken, documents, id, &ending)
}

/// A file name that suits a picture of the workshop.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn picture_name(
    spoken: Language,
    documents: &mut Documents,
    id: WorkshopId,
    format: PictureFormat,
    kind: PictureKind,
) -> Result<String, Failure> {
    let ending = match kind {
        PictureKind::Fishbone => format!(".{}", format.ending()),
        kind => format!("-{}.{}", kind.name(), format.ending()),
    };
    named(spoken, documents, id, &ending)
}

/// The title as a file's name, and what it ends with.
fn named(
    spoken: Language,
    documents: &mut Documents,
    id: WorkshopId,
    ending: &str,
) -> Result<String, Failure> {
    let nameless = Phrase::Workshop.in_language(spoken);
    let title = &documents.workshop(id)?.incident().title;
    Ok(format!("{}{ending}", file_stem(title, nameless, ending)))
}
