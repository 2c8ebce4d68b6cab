//! What is done in a library, the same on each day that has the same number:
//! child and twin both do it.

use app::{App, CategorySet, IncidentKind, Language, WorkshopId};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use workshop::{Edit, arbitrary};

/// A day's work, by its number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Day(pub(crate) u32);

/// One thing that somebody does.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Begin(String),
    Edit(Edit),
    /// As words that are being typed.
    Type(Edit),
    Undo,
    Redo,
    /// Words that are no edit yet.
    Draft(String),
    /// Brings the index of the search up to date.
    Search(String),
    PutAway(bool),
}

/// The clock of child and twin: each act takes three seconds.
static CLOCK: AtomicI64 = AtomicI64::new(0);

pub(crate) fn now() -> DateTime<Utc> {
    let since = TimeDelta::seconds(CLOCK.load(Ordering::SeqCst));
    DateTime::from_timestamp(1_795_440_000, 0).unwrap() + since
}

impl Day {
    fn runner(self, what: u8) -> TestRunner {
        let mut seed = [what; 32];
        seed[..4].copy_from_slice(&self.0.to_le_bytes());
        let random = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        TestRunner::new_with_rng(Config::default(), random)
    }

    /// The day begins: child and twin have the same time.
    pub(crate) fn dawns(self) {
        CLOCK.store(i64::from(self.0) * 86_400, Ordering::SeqCst);
    }

    /// The moment of the kill, between 0 and 1.
    pub(crate) fn moment(self) -> f64 {
        let moment = (0.0..1.0_f64).new_tree(&mut self.runner(1));
        moment.unwrap().current()
    }

    /// What is done on this day, in its order, without end.
    pub(crate) fn acts(self) -> impl Iterator<Item = Act> {
        let mut runner = self.runner(2);
        let mut waiting: Vec<Edit> = Vec::new();
        let begun = self
            .0
            .is_multiple_of(10)
            .then(|| Act::Begin(format!("Day {}", self.0)));
        let others = std::iter::repeat_with(move || {
            let (which, words) = (0..20_u8, "[a-z]{2,8}( [a-z]{2,8}){0,4}")
                .new_tree(&mut runner)
                .unwrap()
                .current();
            let mut edit = || {
                while waiting.is_empty() {
                    let more = arbitrary::edits(12).new_tree(&mut runner).unwrap();
                    waiting = more.current();
                }
                waiting.pop().unwrap()
            };
            match which {
                0..12 => Act::Edit(edit()),
                12 | 13 => Act::Type(edit()),
                14 => Act::Undo,
                15 => Act::Redo,
                16 | 17 => Act::Draft(words),
                18 => Act::Search(words),
                _ => Act::PutAway(words.len().is_multiple_of(2)),
            }
        });
        begun.into_iter().chain(others)
    }
}

/// Somebody who works in a library, in the workshop that was begun last.
pub(crate) struct Work {
    pub(crate) app: App,
    pub(crate) workshop: Option<WorkshopId>,
}

impl Work {
    pub(crate) fn begin(folder: &Path) -> Self {
        let mut app = App::open(folder, now).unwrap();
        let workshop = newest(&mut app);
        Self { app, workshop }
    }

    /// Does it; what is refused changes nothing, here and in the twin.
    pub(crate) fn carry_out(&mut self, act: Act) {
        let app = &mut self.app;
        let (id, act) = match (self.workshop, act) {
            (Some(id), act) if !matches!(act, Act::Begin(_)) => (id, act),
            (_, act) => return self.start(act),
        };
        CLOCK.fetch_add(3, Ordering::SeqCst);
        match (id, act) {
            (id, Act::Edit(edit)) => drop(app.edit(id, edit)),
            (id, Act::Type(edit)) => drop(app.type_words(id, edit)),
            (id, Act::Undo) => drop(app.undo(id)),
            (id, Act::Redo) => drop(app.redo(id)),
            (id, Act::Draft(words)) => {
                let place = format!("line/{}", words.len() % 3);
                let words = [(place, words)].into_iter().collect();
                app.keep_drafts(Some(id), words).unwrap();
            }
            (_, Act::Search(words)) => drop(app.search(words).unwrap()),
            (id, Act::PutAway(away)) => app.archive_workshop(id, away).unwrap(),
            (_, Act::Begin(_)) => {}
        }
    }

    /// Begins a workshop: where the first was never begun, whatever is to be done.
    fn start(&mut self, act: Act) {
        let title = match act {
            Act::Begin(title) => title,
            _ => "The first".into(),
        };
        let (kind, set) = (IncidentKind::Incident, CategorySet::JustCulture);
        let begun = (self.app).create_workshop(title, kind, set, Language::En);
        self.workshop = Some(begun.unwrap());
    }
}

/// The workshop with the highest number, wherever it is.
fn newest(app: &mut App) -> Option<WorkshopId> {
    let shelves = [app::Shelf::Open, app::Shelf::Archived];
    let all = shelves.map(|it| app.list_workshops(it).unwrap());
    all.into_iter().flatten().map(|it| it.id).max()
}
