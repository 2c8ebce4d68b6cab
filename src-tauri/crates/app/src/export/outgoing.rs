//! A file that leaves: what is made of a workshop as it stood when it was asked for,
//! and written here and now, or when there is time.

use super::write_export;
use crate::documents::Documents;
use crate::editions::HandedOut;
use crate::files::{ExistingFile, Writing};
use crate::pdf::{self, ReportChoice};
use crate::words::Trouble;
use crate::{Failure, Format, Work, format};
use formats::{Extras, Origin, PictureFormat, PictureOptions, WriteOptions};
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::{AttachedBytes, WorkshopId};
use workshop::Workshop;

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

/// A file that leaves.
pub(super) struct Outgoing {
    make: Work<Vec<u8>>,
    /// It is for its owner alone.
    private: bool,
    /// The characters in it that no font draws.
    undrawn: Box<dyn FnOnce() -> Option<String> + Send>,
}

impl Outgoing {
    /// A workshop in a format.
    pub(super) fn workshop(
        documents: &mut Documents,
        id: WorkshopId,
        format: Format,
        extras: Extras,
    ) -> Result<Self, Failure> {
        let asked = asked(documents, id, extras)?;
        let workshop = told(documents.workshop(id)?, extras)?;
        let drawn = workshop.clone();
        let attached = attached(documents, id, format, extras)?;
        let make = move || with_attached(format.write(&workshop, &asked)?, &attached);
        Ok(Self {
            make: Box::new(make),
            private: format.is_private_with(asked.extras),
            undrawn: Box::new(move || format::undrawn(&drawn, format, asked.extras)),
        })
    }

    /// The report that is asked for, handed out once it is noted.
    pub(super) fn report(
        documents: &mut Documents,
        id: WorkshopId,
        choice: &ReportChoice,
    ) -> Result<(Self, HandedOut), Failure> {
        let (make, handed_out) = pdf::report(documents, id, choice)?;
        let workshop = documents.workshop(id)?.clone();
        let extras = Extras {
            who_was_hurt: choice.who_was_hurt,
            ..Extras::default()
        };
        let report = Self {
            make,
            private: extras.who_was_hurt,
            undrawn: Box::new(move || format::undrawn(&workshop, Format::Pdf, extras)),
        };
        Ok((report, handed_out))
    }

    /// A picture.
    pub(super) fn picture(
        documents: &mut Documents,
        id: WorkshopId,
        format: PictureFormat,
        options: PictureOptions,
    ) -> Result<Self, Failure> {
        let workshop = documents.workshop(id)?.clone();
        let drawn = workshop.clone();
        Ok(Self {
            make: Box::new(move || Ok(format.write(&workshop, &options)?)),
            private: false,
            undrawn: Box::new(move || format::undrawn_in(&drawn, |it| options.kind.holds(it))),
        })
    }

    /// Its bytes.
    pub(super) fn bytes(self) -> Result<Vec<u8>, Failure> {
        (self.make)()
    }

    /// Makes it and writes it, beside no file of the library's.
    pub(super) fn write(
        self,
        path: &Path,
        there: ExistingFile,
        library: &Path,
    ) -> Result<Exported, Failure> {
        let writing = Writing {
            private: self.private,
            there,
            library,
        };
        let bytes = write_export(path, &(self.make)()?, &writing)?;
        Ok(Exported {
            path: path.display().to_string(),
            bytes,
            undrawn: (self.undrawn)(),
        })
    }

    /// The same, when there is time.
    pub(super) fn later(
        self,
        documents: &Documents,
        path: String,
        there: ExistingFile,
    ) -> Work<Exported> {
        let library = documents.condition().file().to_owned();
        Box::new(move || self.write(Path::new(&path), there, &library))
    }
}

/// The workshop as it is told with some extras.
fn told(workshop: &Workshop, extras: Extras) -> Result<Workshop, Failure> {
    match extras.outside {
        false => Ok(workshop.clone()),
        true => report::for_outside(workshop).ok_or_else(|| Trouble::NotToldOutside.into()),
    }
}

/// The bytes of what is attached, for a format that carries them: Lisca's own alone,
/// and not for outside.
fn attached(
    documents: &Documents,
    id: WorkshopId,
    format: Format,
    extras: Extras,
) -> Result<Vec<AttachedBytes>, Failure> {
    Ok(match format {
        Format::Lisca if !extras.outside => documents.workshops().all_attached(id)?,
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

/// The options for a file that is written today. What is for outside has nothing that
/// is for the facilitator alone.
fn asked(documents: &Documents, id: WorkshopId, extras: Extras) -> Result<WriteOptions, Failure> {
    let created = documents.workshops().created(id)?;
    let extras = match extras.outside {
        false => extras,
        true => Extras {
            outside: true,
            ..Extras::default()
        },
    };
    Ok(WriteOptions {
        extras,
        today: documents.time.today(),
        origin: Origin {
            number: id.0,
            created: created.unwrap_or_default(),
        },
    })
}
