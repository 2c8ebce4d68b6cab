//! Workshops out to files, and in from them.

use crate::files::{Writing, file_stem, read_at_most, write_whole};
use crate::paper::report_options;
use crate::pictures::within_reason;
use crate::views::Exported;
use crate::{App, Failure, Said};
use diagram::{Space, StageKind, StageOptions};
use formats::json;
use serde::{Deserialize, Serialize};
use std::io::Read;
use std::path::Path;
use store::WorkshopId;
use workshop::Language;

/// The largest file that is read: ten times the largest workshop.
const LARGEST_IMPORT: u64 = 64 << 20;

/// What becomes of a file that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum There {
    /// It stays, and the export is refused.
    Stays,
    /// The export takes its place: somebody has said so.
    IsReplaced,
}

/// Where a fishbone is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShownIn {
    /// How large that is, and the least size of words there.
    pub space: Space,
    /// The room sees it, and not the facilitator.
    pub in_the_room: bool,
}

/// What a workshop can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// The report with the action plan.
    Pdf,
    /// The fishbone as a picture.
    Svg,
    /// Everything, to be imported elsewhere.
    Json,
}

impl Format {
    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Json => "json",
        }
    }
}

impl App {
    /// A file name that suits the workshop.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn export_name(&mut self, id: WorkshopId, format: Format) -> Result<String, Failure> {
        let nameless = match self.spoken() {
            Language::En => "Workshop",
            Language::It => "Analisi",
        };
        let title = &self.opened(id)?.workshop.incident().title;
        let ending = format.ending();
        Ok(format!("{}.{ending}", file_stem(title, nameless, ending)))
    }

    /// Writes a workshop to a file. What is private is in it only when
    /// `private` says so, and only in JSON. A file that is there is written
    /// over only when `overwrite` says that somebody has agreed to it.
    ///
    /// # Errors
    /// What [`App::export_to`] refuses.
    pub fn export_workshop(
        &mut self,
        id: WorkshopId,
        format: Format,
        path: String,
        private: bool,
        overwrite: bool,
    ) -> Result<Exported, Failure> {
        let there = match overwrite {
            true => There::IsReplaced,
            false => There::Stays,
        };
        let bytes = self.export_to(id, format, Path::new(&path), private, there)?;
        Ok(Exported { path, bytes })
    }

    /// Writes a workshop to a file, under whatever name the system has for it.
    /// Answers how many bytes it has.
    ///
    /// # Errors
    /// A workshop that isn't there, a place that can't be written or is none
    /// for a file of a person's (anything but a file, anything in the folder of
    /// the library), a file that is there and stays. What was there is then as
    /// it was.
    pub fn export_to(
        &mut self,
        id: WorkshopId,
        format: Format,
        path: &Path,
        private: bool,
        there: There,
    ) -> Result<u64, Failure> {
        let bytes = self.export_bytes(id, format, private)?;
        self.write_export(path, &bytes, private && format == Format::Json, there)
    }

    /// Writes the fishbone as it is shown somewhere to a file. Answers how many
    /// bytes it has.
    ///
    /// # Errors
    /// What [`App::export_to`] refuses.
    pub fn export_fishbone_to(
        &mut self,
        id: WorkshopId,
        shown: ShownIn,
        path: &Path,
        there: There,
    ) -> Result<u64, Failure> {
        let bytes = self.fishbone_svg(id, shown)?;
        self.write_export(path, &bytes, false, there)
    }

    fn write_export(
        &self,
        path: &Path,
        bytes: &[u8],
        private: bool,
        there: There,
    ) -> Result<u64, Failure> {
        let writing = Writing {
            private,
            there,
            library: self.library.file(),
        };
        write_whole(path, bytes, &writing)?;
        Ok(bytes.len() as u64)
    }

    /// The fishbone as it is shown somewhere, as the bytes of an SVG file.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn fishbone_svg(&mut self, id: WorkshopId, shown: ShownIn) -> Result<Vec<u8>, Failure> {
        let space = within_reason(shown.space);
        let workshop = &self.opened(id)?.workshop;
        let frame = if shown.in_the_room {
            let options = StageOptions {
                space,
                ..StageOptions::default()
            };
            diagram::stage(workshop, StageKind::Fishbone, &options).frame
        } else {
            let options = diagram::Options {
                space: Some(space),
                ..diagram::Options::default()
            };
            diagram::fishbone(workshop, &options)
        };
        Ok(diagram::svg_in(&frame, &diagram::LIGHT, space).into_bytes())
    }

    /// A workshop as a file's bytes. What is private is in it only when
    /// `private` says so, and only in JSON.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn export_bytes(
        &mut self,
        id: WorkshopId,
        format: Format,
        private: bool,
    ) -> Result<Vec<u8>, Failure> {
        let today = self.today();
        let workshop = &self.opened(id)?.workshop;
        Ok(match format {
            Format::Pdf => report::pdf(workshop, &report_options(workshop, today))?,
            Format::Svg => {
                let frame = diagram::fishbone(workshop, &diagram::Options::default());
                diagram::svg(&frame, &diagram::LIGHT).into_bytes()
            }
            Format::Json => json::write(workshop, private).into_bytes(),
        })
    }

    /// Reads a workshop from a JSON file into the library.
    ///
    /// # Errors
    /// What [`App::import_from`] refuses.
    pub fn import_workshop(&mut self, path: String) -> Result<WorkshopId, Failure> {
        self.import_from(Path::new(&path))
    }

    /// Reads a workshop from a JSON file, under whatever name the system has
    /// for it, into the library.
    ///
    /// # Errors
    /// What can't be read, isn't a file or isn't a whole workshop; the library
    /// is then as it was.
    pub fn import_from(&mut self, path: &Path) -> Result<WorkshopId, Failure> {
        match read_at_most(path, LARGEST_IMPORT)? {
            Some(text) => self.import_text(&text),
            None => Err(too_large(&path.display().to_string())),
        }
    }

    /// Reads a workshop from what comes through a pipe into the library.
    ///
    /// # Errors
    /// What can't be read, has no end or isn't a whole workshop; the library is
    /// then as it was.
    pub fn import_stream(&mut self, from: impl Read) -> Result<WorkshopId, Failure> {
        let mut text = Vec::new();
        let mut from = from.take(LARGEST_IMPORT + 1);
        from.read_to_end(&mut text).map_err(|error| {
            Failure::new(
                Said::new(
                    format!("Standard input can’t be read: {error}."),
                    format!("L’ingresso standard non si può leggere: {error}."),
                ),
                Said::NOTHING,
            )
        })?;
        match text.len() as u64 > LARGEST_IMPORT {
            true => Err(too_large("-")),
            false => self.import_text(&text),
        }
    }

    fn import_text(&mut self, text: &[u8]) -> Result<WorkshopId, Failure> {
        let workshop = json::read(text)?;
        self.add(&workshop)
    }
}

fn too_large(path: &str) -> Failure {
    Failure::new(
        Said::new(
            format!("{path} is too large to be a workshop."),
            format!("{path} è troppo grande per essere un’analisi."),
        ),
        Said::new(
            "A workshop’s file has at most 64 MB.",
            "Il file di un’analisi ha al massimo 64 MB.",
        ),
    )
}
