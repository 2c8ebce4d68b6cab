//! Workshops out to files.

use crate::documents::Documents;
use crate::evidence::attached_bytes;
use crate::files::{ExistingFile, Writing, file_stem, write_whole};
use crate::pdf::{self, GENERATOR, ReportChoice};
use crate::pictures::within_reason;
use crate::words::Phrase;
use crate::{Begun, Failure, Format, format};
use base64::prelude::{BASE64_STANDARD, Engine};
use formats::svg::{self, ShownIn};
use formats::{
    CopiedPlan, Extras, Origin, PictureFormat, PictureKind, PictureOptions, WriteOptions,
};
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::{AttachedBytes, WorkshopId};
use workshop::{AttachmentId, Language};

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Exported {
    /// The path of the file.
    pub path: String,
    /// The size of the file, in bytes.
    pub bytes: u64,
    /// The characters in it that no font draws; none where all are drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub undrawn: Option<String>,
}

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
    let there = ExistingFile::when(overwrite);
    let asked = asked(documents, id, extras)?;
    let workshop = documents.workshop(id)?.clone();
    let attached = attached(documents, id, format)?;
    let library = documents.condition().file().to_owned();
    Ok(Begun::Background(Box::new(move || {
        let bytes = format.write(&workshop, &asked)?;
        let bytes = with_attached(bytes, &attached)?;
        let writing = Writing {
            private: format.is_private_with(extras),
            there,
            library: &library,
        };
        let bytes = write_export(Path::new(&path), &bytes, &writing)?;
        let undrawn = format::undrawn(&workshop, format, extras);
        Ok(Exported {
            path,
            bytes,
            undrawn,
        })
    })))
}

/// Writes the report that is asked for to a file. A file that is there is
/// written over only when `overwrite` says that somebody has agreed to it.
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
    let there = ExistingFile::when(overwrite);
    let report = pdf::report(documents, id, choice)?;
    let extras = Extras {
        who_was_hurt: choice.who_was_hurt,
        ..Extras::default()
    };
    let workshop = documents.workshop(id)?.clone();
    let library = documents.condition().file().to_owned();
    Ok(Begun::Background(Box::new(move || {
        let writing = Writing {
            private: extras.who_was_hurt,
            there,
            library: &library,
        };
        let bytes = write_export(Path::new(&path), &report()?, &writing)?;
        let undrawn = format::undrawn(&workshop, Format::Pdf, extras);
        Ok(Exported {
            path,
            bytes,
            undrawn,
        })
    })))
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
    let bytes = pdf::report(documents, id, choice)?()?;
    let writing = Writing {
        private: choice.who_was_hurt,
        there,
        library: documents.condition().file(),
    };
    write_export(path, &bytes, &writing)
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
    let bytes = export_bytes(documents, id, format, extras)?;
    let writing = Writing {
        private: format.is_private_with(extras),
        there,
        library: documents.condition().file(),
    };
    write_export(path, &bytes, &writing)
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
    let there = ExistingFile::when(overwrite);
    let workshop = documents.workshop(id)?.clone();
    let library = documents.condition().file().to_owned();
    Ok(Begun::Background(Box::new(move || {
        let bytes = format.write(&workshop, &options)?;
        let writing = Writing {
            private: false,
            there,
            library: &library,
        };
        let bytes = write_export(Path::new(&path), &bytes, &writing)?;
        let undrawn = format::undrawn_in(&workshop, |it| options.kind.holds(it));
        Ok(Exported {
            path,
            bytes,
            undrawn,
        })
    })))
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
    let asked = asked(documents, id, extras)?;
    let bytes = format.write(documents.workshop(id)?, &asked)?;
    with_attached(bytes, &attached(documents, id, format)?)
}

/// The bytes of what is attached, for a format that carries them: Lisca's own alone.
fn attached(
    documents: &Documents,
    id: WorkshopId,
    format: Format,
) -> Result<Vec<AttachedBytes>, Failure> {
    Ok(match format {
        Format::Lisca => documents.workshops().all_attached(id)?,
        _ => Vec::new(),
    })
}

/// A file with what is attached in it.
fn with_attached(file: Vec<u8>, attached: &[AttachedBytes]) -> Result<Vec<u8>, Failure> {
    Ok(match attached {
        [] => file,
        attached => store::with_attached(&file, attached)?,
    })
}

/// The options for a file that is written today.
fn asked(documents: &Documents, id: WorkshopId, extras: Extras) -> Result<WriteOptions, Failure> {
    let created = documents.workshops().created(id)?;
    Ok(WriteOptions {
        extras,
        today: documents.time.today(),
        origin: Origin {
            number: id.0,
            created: created.unwrap_or_default(),
        },
    })
}
