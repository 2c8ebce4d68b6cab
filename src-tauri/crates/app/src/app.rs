//! The library and the workshops that are open in it.

use crate::Failure;
use crate::frames::Shown;
use crate::history::LookedAt;
use crate::live::Live;
use crate::paper::Paper;
use crate::views::{Opened, StepView};
use crate::wordings::Wordings;
use chrono::{DateTime, FixedOffset, Offset, Utc};
use serde::Serialize;
use std::collections::{HashMap, VecDeque};
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use store::{Library, StoreError, WorkshopId};
use workshop::{Change, History, Language, Workshop};

/// How many changes of a workshop are kept for windows that have fallen
/// behind; one that is further behind gets the whole.
const RECENT: usize = 256;

/// Everything that Lisca can do. One at a time: the shell gives it a thread of
/// its own, so that edits are made in the order in which they were asked for.
pub struct App {
    pub(crate) library: Library,
    pub(crate) now: fn() -> DateTime<Utc>,
    /// How far the computer's clock is from UTC at a moment.
    pub(crate) offset: fn(DateTime<Utc>) -> FixedOffset,
    /// How much time has passed since some moment. It never jumps.
    pub(crate) passed: fn() -> Duration,
    /// The pictures that windows have.
    pub(crate) shown: Shown,
    /// The report's pages that windows have.
    pub(crate) paper: Paper,
    pub(crate) looked_at: LookedAt,
    /// What is going on in the room.
    pub(crate) live: Live,
    /// What of workshops' wordings is known.
    pub(crate) wordings: Wordings,
    /// What the computer speaks, as the window or the command line says.
    pub(crate) computer: Language,
    /// What it was told to speak, whatever else says.
    pub(crate) told: Option<Language>,
    /// Why nothing can be saved, as windows were last told.
    pub(crate) trouble: Option<Failure>,
    open: HashMap<WorkshopId, Open>,
    news: Vec<News>,
}

/// What windows are told after it is on disk; they then pull what they show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct News {
    /// The workshop that changed; none: the list of workshops did.
    pub id: Option<WorkshopId>,
    /// Its revision.
    pub revision: u64,
}

/// A workshop in memory, as it is on disk.
pub(crate) struct Open {
    pub(crate) workshop: Workshop,
    pub(crate) revision: u64,
    pub(crate) history: History,
    /// The latest changes; the last one led to `revision`.
    pub(crate) recent: VecDeque<Change>,
}

impl Open {
    pub(crate) fn undo(&self) -> Option<StepView> {
        self.history.to_undo().map(StepView::from)
    }

    pub(crate) fn redo(&self) -> Option<StepView> {
        self.history.to_redo().map(StepView::from)
    }

    pub(crate) fn remember(&mut self, change: Change) {
        self.recent.push_back(change);
        if self.recent.len() > RECENT {
            self.recent.pop_front();
        }
    }

    pub(crate) fn view(&self, id: WorkshopId) -> Opened {
        Opened {
            id,
            revision: self.revision,
            parts: self.workshop.parts(),
            undo: self.undo(),
            redo: self.redo(),
        }
    }
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
            library,
            now,
            offset: |_| Utc.fix(),
            passed: since_the_first_call,
            shown: Shown::default(),
            paper: Paper::default(),
            looked_at: LookedAt::default(),
            live: Live::default(),
            wordings: Wordings::default(),
            computer: Language::default(),
            told: None,
            trouble: None,
            open: HashMap::new(),
            news: Vec::new(),
        })
    }

    /// Opens what is in the library's folder now, and forgets what was open.
    /// What the room is shown stays.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn reopen(&mut self) -> Result<(), Failure> {
        let reopened = self.library.reopen();
        self.shown = Shown::default();
        self.paper = Paper::default();
        self.looked_at = LookedAt::default();
        self.wordings = Wordings::default();
        self.trouble = None;
        let open: Vec<_> = self
            .open
            .drain()
            .map(|(id, it)| (id, it.revision))
            .collect();
        for (id, revision) in open {
            self.tell(Some(id), revision);
        }
        self.tell(None, 0);
        Ok(reopened?)
    }

    /// The workshops that are in memory, each with its revision.
    pub(crate) fn in_memory(&self) -> Vec<(WorkshopId, u64)> {
        (self.open.iter())
            .map(|(id, open)| (*id, open.revision))
            .collect()
    }

    /// Takes days and times as the computer's clock has them. Without it, they
    /// are those of Greenwich.
    #[must_use]
    pub fn with_offset(mut self, offset: fn(DateTime<Utc>) -> FixedOffset) -> Self {
        self.offset = offset;
        self
    }

    /// Lets the clocks of steps go by another measure of the time that passes.
    #[must_use]
    pub fn with_stopwatch(mut self, passed: fn() -> Duration) -> Self {
        self.passed = passed;
        self
    }

    /// The folder that workshops are kept in, unless another is named.
    ///
    /// # Errors
    /// A system that names no folder for a program's data.
    pub fn default_folder() -> Result<std::path::PathBuf, Failure> {
        Ok(store::default_folder()?)
    }

    /// What has changed since this was last asked, for the windows.
    pub fn take_news(&mut self) -> Vec<News> {
        std::mem::take(&mut self.news)
    }

    pub(crate) fn tell(&mut self, id: Option<WorkshopId>, revision: u64) {
        self.news.push(News { id, revision });
        if id.is_some() {
            self.live.edited(id);
        }
    }

    /// The workshop as it stands on disk. It is read once, and again when
    /// another program has changed it.
    pub(crate) fn opened(&mut self, id: WorkshopId) -> Result<&mut Open, StoreError> {
        let open = match self.open.remove(&id) {
            Some(open) => open,
            None => {
                let stored = self.library.read(id)?;
                Open {
                    workshop: stored.workshop,
                    revision: stored.revision,
                    history: self.library.history(id)?,
                    recent: VecDeque::new(),
                }
            }
        };
        Ok(self.open.entry(id).or_insert(open))
    }

    /// Forgets what is in memory, so that it is read again.
    pub(crate) fn forget(&mut self, id: WorkshopId) {
        self.open.remove(&id);
    }
}

/// What the time of day does, and whoever sets it, doesn't matter here.
fn since_the_first_call() -> Duration {
    static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
    FIRST.elapsed()
}
