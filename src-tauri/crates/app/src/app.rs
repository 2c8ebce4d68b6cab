//! The features together: what each of them keeps, over the open workshops.

use crate::documents::{Documents, News, Time};
use crate::history::PastWorkshop;
use crate::library::backups::{LastAttempt, take_backup};
use crate::pictures::{Pictures, ReportPages};
use crate::reading::guards::Guards;
use crate::reading::wordings::Wordings;
use crate::room::LiveSession;
use crate::room::audience::{Audience, AudienceView, Sources};
use crate::settings::Speech;
use crate::{BackupView, Caller, Failure, Note, Synced, Work};
use chrono::{DateTime, FixedOffset, Utc};
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::{Library, StoreError};
use workshop::Language;

/// Everything that Lisca can do. One at a time: the shell gives it a thread of
/// its own, so that edits are made in the order in which they were asked for.
pub struct App {
    pub(crate) documents: Documents,
    /// The pictures that windows have.
    pub(crate) pictures: Pictures,
    /// The report's pages that windows have.
    pub(crate) report_pages: ReportPages,
    pub(crate) past: PastWorkshop,
    pub(crate) guards: Guards,
    pub(crate) wordings: Wordings,
    pub(crate) speech: Speech,
    pub(crate) live: LiveSession,
    pub(crate) audience: Audience,
    pub(crate) last_backup: LastAttempt,
    /// The folder in which it is said where the library is.
    pub(crate) home: PathBuf,
    /// Tells who else has to do with a folder.
    who_syncs: fn(&Path) -> Option<Synced>,
}

impl App {
    /// Opens the library in `folder`, or begins one there.
    ///
    /// # Errors
    /// A folder or a file that can't be used, with what to do about it.
    pub fn open(folder: &Path, now: fn() -> DateTime<Utc>) -> Result<Self, Failure> {
        let library = Library::open(folder)?;
        // Beside the file itself, where a link leads to it: the notes are there.
        crate::files::clear(library.file().parent().unwrap_or(folder));
        Ok(Self {
            documents: Documents::new(library, Time::new(now)),
            pictures: Pictures::default(),
            report_pages: ReportPages::default(),
            past: PastWorkshop::default(),
            guards: Guards::default(),
            wordings: Wordings::default(),
            speech: Speech::default(),
            live: LiveSession::default(),
            audience: Audience::default(),
            last_backup: LastAttempt::default(),
            home: folder.to_owned(),
            who_syncs: |_| None,
        })
    }

    /// Opens the library of whoever is at home in a folder: there, or where a file in
    /// that folder says.
    ///
    /// # Errors
    /// As [`App::open`]; and a folder that isn't there, for its disk may not be.
    pub fn open_at_home(home: &Path, now: fn() -> DateTime<Utc>) -> Result<Self, Failure> {
        let chosen = store::chosen_library_folder(home);
        if let Some(away) = chosen.as_ref().filter(|it| !it.is_dir()) {
            return Err(StoreError::Folder {
                folder: away.clone(),
                source: Box::new(std::io::Error::from(std::io::ErrorKind::NotFound)),
            }
            .into());
        }
        let mut app = Self::open(&store::library_folder(home), now)?;
        home.clone_into(&mut app.home);
        Ok(app)
    }

    /// The folder of the library of whoever is at home in a folder.
    #[must_use]
    pub fn library_folder(home: &Path) -> PathBuf {
        store::library_folder(home)
    }

    /// Lets it be known who else has to do with a folder.
    #[must_use]
    pub fn with_syncs(mut self, who: fn(&Path) -> Option<Synced>) -> Self {
        self.who_syncs = who;
        self
    }

    /// Who else has to do with the library's folder.
    pub(crate) fn synced(&self) -> Option<Synced> {
        let file = self.documents.condition().file();
        (self.who_syncs)(file.parent().unwrap_or(file))
    }

    /// Takes days and times as the computer's clock has them. Without it, they
    /// are those of Greenwich.
    #[must_use]
    pub fn with_offset(mut self, offset: fn(DateTime<Utc>) -> FixedOffset) -> Self {
        self.documents.time = self.documents.time.with_offset(offset);
        self
    }

    /// Lets the clocks of steps go by another measure of the time that passes.
    #[must_use]
    pub fn with_stopwatch(mut self, passed: fn() -> Duration) -> Self {
        self.live.measure_time_by(passed);
        self
    }

    /// Opens what is in the library's folder now, and forgets what was open.
    /// What the room is shown stays.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn reopen(&mut self) -> Result<(), Failure> {
        self.forget_pictures();
        self.documents.reopen()
    }

    /// To be called about once a second while nothing else is asked for: hears
    /// what other programs have written, and what has become of the files.
    pub fn look_around(&mut self) {
        if self.documents.look_around() {
            self.wordings.read_dismissals_again();
        }
    }

    /// Forgets what is shown of a library that was replaced.
    pub(crate) fn forget_pictures(&mut self) {
        self.pictures = Pictures::default();
        self.report_pages = ReportPages::default();
        self.past = PastWorkshop::default();
        self.guards = Guards::default();
        self.wordings = Wordings::default();
    }

    /// A backup to be taken now, in the background: none where the library can
    /// only be read.
    #[must_use]
    pub fn backup(&self) -> Option<Work<Option<BackupView>>> {
        let writes = !self.documents.condition().only_reads();
        writes.then(|| take_backup(&self.documents, &self.last_backup))
    }

    /// What has changed since this was last asked, for the windows.
    pub fn take_news(&mut self) -> Vec<News> {
        self.documents.take_news()
    }

    /// A number that has changed when the room may have something new to see
    /// since this was last asked. The window that shows it then pulls it.
    pub fn take_shown(&mut self) -> Option<u32> {
        self.live.edited(&self.documents.take_changed());
        self.live.take_shown()
    }

    /// Notes what was done in the background.
    ///
    /// # Errors
    /// A library that can't be written.
    pub fn note(&mut self, note: Note) -> Result<(), Failure> {
        note.keep(&mut self.documents)
    }

    /// Forgets what a watcher saw that is gone: a screen that was closed.
    pub fn leave(&mut self, watcher: Caller) {
        self.audience.leave(watcher);
    }

    pub(crate) fn seen_by(
        &mut self,
        watcher: Caller,
        size: [f32; 2],
        have: Option<u32>,
    ) -> AudienceView {
        let spoken = self.spoken();
        let mut sources = Sources {
            documents: &mut self.documents,
            guards: &mut self.guards,
            live: &self.live,
        };
        self.audience
            .view(watcher, spoken, &mut sources, size, have)
    }

    /// Speaks this language as long as it is open, whichever was chosen.
    pub fn speak(&mut self, language: Language) {
        self.speech.speak(language);
    }

    /// What failures and file names are worded in. Without a library that can
    /// be read, that of the computer.
    #[must_use]
    pub fn spoken(&self) -> Language {
        self.speech.spoken(self.documents.settings())
    }
}
