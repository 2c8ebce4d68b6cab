//! What the command line alone asks of Lisca: files under whatever name the system has
//! for them, bytes for a pipe, and what is said before a library is open.

use crate::export::{self, Exported};
use crate::files::ExistingFile;
use crate::importing::ImportFrom;
use crate::library::{
    Arrival, FormFormat, LeafletFormat, feedback, report_form, safety_reports, sealed_reports,
};
use crate::pdf::ReportChoice;
use crate::reading::{NameView, names};
use crate::settings::language;
use crate::words;
use crate::{App, Failure, Format, Message};
use chrono::{DateTime, NaiveDate, Utc};
use formats::reading::Choices;
use formats::svg::ShownIn;
use formats::{Extras, PictureFormat, PictureKind, PictureOptions};
use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use store::{ReportId, Rescued, Restored, WorkshopId};
use workshop::{Language, SafetyReport, TextLocation, When};

impl App {
    /// The folder that workshops are kept in, unless another is named.
    ///
    /// # Errors
    /// A system that names no folder for a program's data.
    pub fn default_folder() -> Result<PathBuf, Failure> {
        Ok(store::default_folder()?)
    }

    /// Puts a backup in the place of the library in `folder`; what was there
    /// gets another name.
    ///
    /// # Errors
    /// A file that isn't a whole library, a library that is open, or a folder
    /// that can't be written; nothing is changed then.
    pub fn restore(folder: &Path, backup: &Path) -> Result<Restored, Failure> {
        Ok(store::restore(folder, backup)?)
    }

    /// The file of the library in a folder.
    #[must_use]
    pub fn library_file(folder: &Path) -> PathBuf {
        store::library_file(folder)
    }

    /// Reads what can be read out of a damaged file into a new library in a folder.
    ///
    /// # Errors
    /// There is a library in the folder, or it can't be written; or nothing can be
    /// read.
    pub fn rescue(from: &Path, into: &Path, language: Language) -> Result<Rescued, Failure> {
        Ok(store::rescue(from, into, words::untitled(language))?)
    }

    /// The language that was chosen for the library in a folder, which isn't
    /// opened for it.
    #[must_use]
    pub fn language_in(folder: &Path) -> Option<Language> {
        language::language_in(folder)
    }

    /// The notices of what was found when the library was opened.
    pub fn opening_notices(&self) -> impl Iterator<Item = &dyn Message> {
        let notices = self.documents.condition().opening_notices().iter();
        notices.map(|it| it as &dyn Message)
    }

    /// The day that a moment falls on, by the clock of the computer.
    #[must_use]
    pub fn day_of(&self, at: DateTime<Utc>) -> NaiveDate {
        self.documents.time.day_of(at)
    }

    /// Whether a time is still to come. What has happened can't be; but the clock
    /// of a place may be ahead of the computer's, and the computer's may be wrong:
    /// so it is told, and never refused.
    #[must_use]
    pub fn is_to_come(&self, at: When) -> bool {
        self.documents.time.clock_time().is_before(at)
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
        extras: Extras,
        there: ExistingFile,
    ) -> Result<u64, Failure> {
        export::export_to(&mut self.documents, id, format, path, extras, there)
    }

    /// Writes the report that is asked for to a file. Answers how many bytes it has.
    ///
    /// # Errors
    /// What [`App::export_to`] refuses.
    pub fn export_report_to(
        &mut self,
        id: WorkshopId,
        choice: &ReportChoice,
        path: &Path,
        there: ExistingFile,
    ) -> Result<u64, Failure> {
        export::export_report_to(&mut self.documents, id, choice, path, there)
    }

    /// The report that is asked for, as a file's bytes.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn report_bytes(
        &mut self,
        id: WorkshopId,
        choice: &ReportChoice,
    ) -> Result<Vec<u8>, Failure> {
        export::report_bytes(&mut self.documents, id, choice)
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
        there: ExistingFile,
    ) -> Result<u64, Failure> {
        export::export_fishbone_to(&mut self.documents, id, shown, path, there)
    }

    /// The fishbone as it is shown somewhere, as the bytes of an SVG file.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn fishbone_svg(&mut self, id: WorkshopId, shown: ShownIn) -> Result<Vec<u8>, Failure> {
        export::fishbone_svg(&mut self.documents, id, shown)
    }

    /// A picture of a workshop as a file's bytes.
    ///
    /// # Errors
    /// A workshop that isn't there, and a picture that can't be drawn.
    pub fn picture_bytes(
        &mut self,
        id: WorkshopId,
        format: PictureFormat,
        options: PictureOptions,
    ) -> Result<Vec<u8>, Failure> {
        Ok(format.write(self.documents.workshop(id)?, &options)?)
    }

    /// Writes a picture of a workshop to a file, under whatever name the system
    /// has for it. Answers how many bytes it has.
    ///
    /// # Errors
    /// What [`App::export_to`] refuses, and a picture that can't be drawn.
    pub fn picture_to(
        &mut self,
        id: WorkshopId,
        format: PictureFormat,
        options: PictureOptions,
        path: &Path,
        there: ExistingFile,
    ) -> Result<u64, Failure> {
        let bytes = self.picture_bytes(id, format, options)?;
        Ok(export::write_leaflet(&self.documents, path, &bytes, there)?.bytes)
    }

    /// A workshop as a file's bytes, with what `extras` asks for where the
    /// format can hold it.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn export_bytes(
        &mut self,
        id: WorkshopId,
        format: Format,
        extras: Extras,
    ) -> Result<Vec<u8>, Failure> {
        export::export_bytes(&mut self.documents, id, format, extras)
    }

    /// Reads a workshop from a JSON file, under whatever name the system has
    /// for it, into the library.
    ///
    /// # Errors
    /// What can't be read, isn't a file or isn't a whole workshop; the library
    /// is then as it was.
    pub fn import_from(&mut self, path: &Path) -> Result<WorkshopId, Failure> {
        let from = ImportFrom::path(path)?;
        self.import_new(from, Choices::default())
    }

    /// Reads a workshop from what comes through a pipe into the library.
    ///
    /// # Errors
    /// What can't be read, has no end or isn't a whole workshop; the library is
    /// then as it was.
    pub fn import_stream(&mut self, from: impl Read) -> Result<WorkshopId, Failure> {
        let from = ImportFrom::stream(from)?;
        self.import_new(from, Choices::default())
    }

    /// What looks like a name and would stand in a file of this format, with
    /// its places there.
    ///
    /// # Errors
    /// A workshop or a library that can't be read.
    pub fn names_in(
        &mut self,
        id: WorkshopId,
        format: Format,
        extras: Extras,
    ) -> Result<Vec<NameView>, Failure> {
        let told = self.told_outside(id, extras)?;
        let holds = |location| {
            format.holds(location, extras) && told.as_ref().is_none_or(|it| it.contains(&location))
        };
        names::names_in(&mut self.documents, &mut self.guards, id, holds)
    }

    /// The places of the texts that a file for outside has; none: it is none.
    fn told_outside(
        &mut self,
        id: WorkshopId,
        extras: Extras,
    ) -> Result<Option<BTreeSet<TextLocation>>, Failure> {
        if !extras.outside {
            return Ok(None);
        }
        let mut told = BTreeSet::new();
        if let Some(outside) = report::for_outside(self.documents.workshop(id)?) {
            outside.each_text(|location, text| {
                if !text.is_empty() {
                    told.insert(location);
                }
            });
        }
        Ok(Some(told))
    }

    /// Words of the workshop's roles that are left in the sentences of a copy for outside,
    /// with their places there.
    ///
    /// # Errors
    /// A workshop that can't be read.
    pub fn roles_left_outside(&mut self, id: WorkshopId) -> Result<Vec<NameView>, Failure> {
        Ok(names::roles_left(self.documents.workshop(id)?))
    }

    /// The characters in a file of this format that no font draws, by name; none where
    /// it draws all of them.
    ///
    /// # Errors
    /// A workshop that can't be read.
    pub fn undrawn(
        &mut self,
        id: WorkshopId,
        format: Format,
        extras: Extras,
    ) -> Result<Option<String>, Failure> {
        let workshop = self.documents.workshop(id)?;
        Ok(crate::format::undrawn(workshop, format, extras))
    }

    /// What looks like a name and would stand on a picture, with its places there.
    ///
    /// # Errors
    /// A workshop or a library that can't be read.
    pub fn names_on_picture(
        &mut self,
        id: WorkshopId,
        kind: PictureKind,
    ) -> Result<Vec<NameView>, Failure> {
        let holds = |location| kind.holds(location);
        names::names_in(&mut self.documents, &mut self.guards, id, holds)
    }

    /// Writes the form that others report with to a file, under whatever name
    /// the system has for it.
    ///
    /// # Errors
    /// What [`App::export_to`] refuses of a place, and a library that can't be
    /// written where it has no key yet.
    pub fn report_form_to(
        &mut self,
        format: FormFormat,
        path: &Path,
        there: ExistingFile,
    ) -> Result<Exported, Failure> {
        let spoken = self.spoken();
        report_form::report_form(spoken, &mut self.documents, format, path, there)
    }

    /// That form as a file's bytes.
    ///
    /// # Errors
    /// A library that can't be written where it has no key yet.
    pub fn report_form_bytes(&mut self, format: FormFormat) -> Result<Vec<u8>, Failure> {
        let spoken = self.spoken();
        report_form::report_form_bytes(spoken, &mut self.documents, format)
    }

    /// Opens files that others sealed into the inbox, each once, under whatever
    /// names the system has for them.
    pub fn open_sealed(&mut self, paths: &[PathBuf]) -> Vec<Arrival> {
        let spoken = self.spoken();
        sealed_reports::open_sealed_files(spoken, &mut self.documents, paths)
    }

    /// The report that somebody asks about by its receipt.
    ///
    /// # Errors
    /// A code that is no receipt, or of no report in the library.
    pub fn report_of_receipt(&mut self, code: &str) -> Result<ReportId, Failure> {
        feedback::report_of_receipt(&mut self.documents, code)
    }

    /// Writes what is told back of a report, or to everybody, to a file, under
    /// whatever name the system has for it.
    ///
    /// # Errors
    /// What [`App::feedback_bytes`] and [`App::export_to`] refuse.
    pub fn feedback_to(
        &mut self,
        of: Option<ReportId>,
        format: LeafletFormat,
        path: &Path,
        there: ExistingFile,
    ) -> Result<Exported, Failure> {
        let spoken = self.spoken();
        feedback::feedback(spoken, &mut self.documents, of, format, path, there)
    }

    /// The same as a file's bytes.
    ///
    /// # Errors
    /// A report that isn't there; nothing that is for everybody.
    pub fn feedback_bytes(
        &mut self,
        of: Option<ReportId>,
        format: LeafletFormat,
    ) -> Result<Vec<u8>, Failure> {
        let spoken = self.spoken();
        feedback::feedback_bytes(spoken, &mut self.documents, of, format)
    }

    /// Files a short report that came another way, and leaves the one alone
    /// that somebody writes in the window.
    ///
    /// # Errors
    /// No words about what happened, or a library that can't be written.
    pub fn receive_safety_report(&mut self, report: SafetyReport) -> Result<ReportId, Failure> {
        safety_reports::receive_safety_report(&mut self.documents, report)
    }
}
