//! Workshops out to files.

mod file_name;
mod outgoing;

pub(crate) use file_name::{export_name, picture_name};
pub use outgoing::Exported;

use crate::documents::Documents;
use crate::evidence::attached_bytes;
use crate::files::{ExistingFile, Writing, write_whole};
use crate::pdf::{self, GENERATOR, ReportChoice};
use crate::pictures::within_reason;
use crate::{Begun, Failure, Format, Note};
use base64::prelude::{BASE64_STANDARD, Engine};
use formats::svg::{self, ShownIn};
use formats::{CopiedPlan, Extras, PictureFormat, PictureOptions};
use outgoing::Outgoing;
use std::path::Path;
use store::WorkshopId;
use workshop::{AttachmentId, Language};

/// Writes a workshop as it stands now to a file, with what `extras` asks for
/// where the format can hold it. A file that is there is written over only when
/// `overwrite` says that somebody has agreed to it.
///
/// # Errors
/// What [`export_to`] refuses.
pub(crate) fn export_workshop(
    documents: &mut Documents,
    id: WorkshopId,
    format: Format,
    path: String,
    extras: Extras,
    overwrite: bool,
) -> Result<Begun<Exported>, Failure> {
    let outgoing = Outgoing::workshop(documents, id, format, extras)?;
    let written = outgoing.later(documents, path, ExistingFile::when(overwrite));
    Ok(Begun::Background(written))
}

/// Writes the report that is asked for to a file. A file that is there is
/// written over only when `overwrite` says that somebody has agreed to it. It counts
/// as handed out once it is written.
///
/// # Errors
/// What [`export_to`] refuses.
pub(crate) fn export_report(
    documents: &mut Documents,
    id: WorkshopId,
    choice: &ReportChoice,
    path: String,
    overwrite: bool,
) -> Result<Begun<Exported>, Failure> {
    let (outgoing, handed_out) = Outgoing::report(documents, id, choice)?;
    let written = outgoing.later(documents, path, ExistingFile::when(overwrite));
    let note = Note::of(|documents| handed_out.note(documents));
    Ok(Begun::Noted(written, note))
}

/// Writes the report that is asked for to a file, under whatever name the system has
/// for it. Answers how many bytes it has.
///
/// # Errors
/// What [`export_to`] refuses.
pub(crate) fn export_report_to(
    documents: &mut Documents,
    id: WorkshopId,
    choice: &ReportChoice,
    path: &Path,
    there: ExistingFile,
) -> Result<u64, Failure> {
    let (outgoing, handed_out) = Outgoing::report(documents, id, choice)?;
    let written = outgoing.write(path, there, documents.condition().file())?;
    handed_out.note(documents)?;
    Ok(written.bytes)
}

/// The report that is asked for, as a file's bytes: handed out with them.
///
/// # Errors
/// A workshop that isn't there, or can't be read; a library that can't be written.
pub(crate) fn report_bytes(
    documents: &mut Documents,
    id: WorkshopId,
    choice: &ReportChoice,
) -> Result<Vec<u8>, Failure> {
    let (report, handed_out) = pdf::report(documents, id, choice)?;
    let bytes = report()?;
    handed_out.note(documents)?;
    Ok(bytes)
}

/// Writes a workshop to a file, under whatever name the system has for it.
/// Answers how many bytes it has.
///
/// # Errors
/// A workshop that isn't there, a place that can't be written or is none
/// for a file of a person's (anything but a file, anything in the folder of
/// the library), a file that is there and stays. What was there is then as
/// it was.
pub(crate) fn export_to(
    documents: &mut Documents,
    id: WorkshopId,
    format: Format,
    path: &Path,
    extras: Extras,
    there: ExistingFile,
) -> Result<u64, Failure> {
    let outgoing = Outgoing::workshop(documents, id, format, extras)?;
    let written = outgoing.write(path, there, documents.condition().file())?;
    Ok(written.bytes)
}

/// Writes a picture of a workshop as it stands now to a file. A file that is there
/// is written over only when `overwrite` says that somebody has agreed to it.
///
/// # Errors
/// What [`export_to`] refuses, and a picture that can't be drawn.
pub(crate) fn export_picture(
    documents: &mut Documents,
    id: WorkshopId,
    format: PictureFormat,
    options: PictureOptions,
    path: String,
    overwrite: bool,
) -> Result<Begun<Exported>, Failure> {
    let outgoing = Outgoing::picture(documents, id, format, options)?;
    let written = outgoing.later(documents, path, ExistingFile::when(overwrite));
    Ok(Begun::Background(written))
}

/// A picture of a workshop in PNG, in Base64: for the clipboard.
///
/// # Errors
/// A workshop that isn't there, and a picture that can't be drawn.
pub(crate) fn copied_picture(
    documents: &mut Documents,
    id: WorkshopId,
    options: PictureOptions,
) -> Result<Begun<String>, Failure> {
    let workshop = documents.workshop(id)?.clone();
    Ok(Begun::Background(Box::new(move || {
        let bytes = PictureFormat::Png.write(&workshop, &options)?;
        Ok(BASE64_STANDARD.encode(bytes))
    })))
}

/// The plan as rows and as a table: for the clipboard.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn copied_plan(
    documents: &mut Documents,
    id: WorkshopId,
) -> Result<CopiedPlan, Failure> {
    Ok(formats::copied(documents.workshop(id)?))
}

/// Writes the blank hand-over card to a file.
///
/// # Errors
/// As [`write_leaflet`].
pub(crate) fn handover_card(
    documents: &Documents,
    language: Language,
    path: &Path,
    overwrite: bool,
) -> Result<Exported, Failure> {
    let card = report::handover_card(language, documents.time.today(), GENERATOR)?;
    write_leaflet(documents, path, &card, ExistingFile::when(overwrite))
}

/// Writes the fishbone as it is shown somewhere to a file. Answers how many
/// bytes it has.
///
/// # Errors
/// What [`export_to`] refuses.
pub(crate) fn export_fishbone_to(
    documents: &mut Documents,
    id: WorkshopId,
    shown: ShownIn,
    path: &Path,
    there: ExistingFile,
) -> Result<u64, Failure> {
    let bytes = fishbone_svg(documents, id, shown)?;
    let writing = Writing {
        private: false,
        there,
        library: documents.condition().file(),
    };
    write_export(path, &bytes, &writing)
}

/// Writes what is attached to a file of a person's. One that is there is written over
/// only when `overwrite` says that somebody has agreed to it.
///
/// # Errors
/// As [`export_to`], and bytes that aren't kept any more.
pub(crate) fn save_attached(
    documents: &mut Documents,
    id: WorkshopId,
    attachment: AttachmentId,
    path: &Path,
    overwrite: bool,
) -> Result<Exported, Failure> {
    let bytes = attached_bytes(documents, id, attachment)?;
    write_leaflet(documents, path, &bytes, ExistingFile::when(overwrite))
}

/// Writes a file that anybody may read, which is about no single workshop.
///
/// # Errors
/// As [`export_to`], but for the workshop.
pub(crate) fn write_leaflet(
    documents: &Documents,
    path: &Path,
    bytes: &[u8],
    there: ExistingFile,
) -> Result<Exported, Failure> {
    let writing = Writing {
        private: false,
        there,
        library: documents.condition().file(),
    };
    let bytes = write_export(path, bytes, &writing)?;
    let path = path.display().to_string();
    Ok(Exported {
        path,
        bytes,
        undrawn: None,
    })
}

/// Writes the bytes of an export to a file. Answers how many there are.
///
/// # Errors
/// What [`export_to`] refuses of a place.
pub(crate) fn write_export(
    path: &Path,
    bytes: &[u8],
    writing: &Writing<'_>,
) -> Result<u64, Failure> {
    write_whole(path, bytes, writing)?;
    Ok(bytes.len() as u64)
}

/// The fishbone as it is shown somewhere, as the bytes of an SVG file.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn fishbone_svg(
    documents: &mut Documents,
    id: WorkshopId,
    shown: ShownIn,
) -> Result<Vec<u8>, Failure> {
    let shown = ShownIn {
        space: within_reason(shown.space),
        ..shown
    };
    Ok(svg::write_shown(documents.workshop(id)?, shown))
}

/// A workshop as a file's bytes, with what `extras` asks for where the format
/// can hold it.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn export_bytes(
    documents: &mut Documents,
    id: WorkshopId,
    format: Format,
    extras: Extras,
) -> Result<Vec<u8>, Failure> {
    Outgoing::workshop(documents, id, format, extras)?.bytes()
}
