//! The library as it has to be: the same was done in it, and nobody was killed.

use super::work::{Act, Day, Work};
use app::{App, WorkshopId};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

/// A library that nobody kills.
pub(crate) struct Twin {
    work: Work,
    /// The words of the last search that can be compared.
    words: String,
    folder: TempDir,
}

/// What a library is after a kill.
pub(crate) enum Found {
    AsAcknowledged,
    /// The last thing was done, and the child had no time to say so.
    OneMore,
    /// Something that was acknowledged isn't there, or something else is.
    Different(String),
    /// It can't be opened, or isn't whole, or something has to be said of it.
    Broken(String),
}

impl Twin {
    pub(crate) fn new() -> Self {
        // In memory where that can be: this one needs no disk that keeps it.
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
        let folder = folder.unwrap();
        Self {
            work: Work::begin(folder.path()),
            words: "a".into(),
            folder,
        }
    }

    /// Does what was acknowledged of a day, and compares. The twin is then as the
    /// library is.
    pub(crate) fn compare(&mut self, folder: &Path, day: Day, done: usize) -> Found {
        day.dawns();
        let mut acts = day.acts();
        for act in acts.by_ref().take(done) {
            self.carry_out(act);
        }
        let mut app = match opened(folder) {
            Ok(app) => app,
            Err(why) => return Found::Broken(why),
        };
        let mut found = self.in_library(&mut app);
        let mut wanted = self.in_twin();
        let mut told = Found::AsAcknowledged;
        if found != wanted {
            let last = acts.next();
            let next = format!("{last:?}");
            last.into_iter().for_each(|act| self.carry_out(act));
            (found, wanted) = (self.in_library(&mut app), self.in_twin());
            told = match found == wanted {
                true => Found::OneMore,
                false => Found::Different(format!("{}\nnext: {next}", difference(&found, &wanted))),
            };
        }
        // Each day begins with what is on the disk, here as there.
        self.work = Work::begin(self.folder.path());
        told
    }

    fn in_library(&self, app: &mut App) -> Value {
        seen(app, self.work.workshop, &self.words)
    }

    /// What is on the twin's disk: numbers that were given to what was refused are
    /// only in memory.
    fn in_twin(&self) -> Value {
        let app = App::open(self.folder.path(), super::work::now);
        self.in_library(&mut app.unwrap())
    }

    fn carry_out(&mut self, act: Act) {
        if let Act::Search(words) = &act {
            self.words = words.chars().take(2).collect();
        }
        self.work.carry_out(act);
    }

    /// Every workshop of the library is as in the twin, with its whole history.
    pub(crate) fn compare_everything(&mut self, folder: &Path) {
        let mut app = opened(folder).unwrap();
        let last = self.work.workshop.map_or(0, |it| it.0);
        for id in (1..=last).map(WorkshopId) {
            let twin = &mut self.work.app;
            assert_eq!(
                app.history(id, None, u32::MAX).unwrap(),
                twin.history(id, None, u32::MAX).unwrap()
            );
            let found = seen(&mut app, Some(id), &self.words);
            let wanted = seen(twin, Some(id), &self.words);
            assert!(found == wanted, "{}", difference(&found, &wanted));
        }
    }
}

/// A library after a kill, looked through from end to end: nothing has to be said
/// of it.
fn opened(folder: &Path) -> Result<App, String> {
    let mut app = App::open(folder, super::work::now).map_err(|it| it.message())?;
    let state = app.library_state().map_err(|it| it.message())?;
    if !state.found.is_empty() || state.only_reads || state.trouble.is_some() {
        return Err(format!("{state:?}"));
    }
    let library = store::Library::open(folder).map_err(|it| format!("{it:?}"))?;
    library.check().map_err(|it| format!("{it:?}"))?;
    Ok(app)
}

/// Everything that a window can see of a library, of one workshop in full.
fn seen(app: &mut App, id: Option<WorkshopId>, words: &str) -> Value {
    let shelves = [app::Shelf::Open, app::Shelf::Archived, app::Shelf::Bin];
    let lists = shelves.map(|it| app.list_workshops(it).unwrap());
    // What is found, in no order: of equals any may be the first.
    let mut hits = app.search(words.into()).unwrap();
    hits.sort_by_key(|it| format!("{it:?}"));
    // The search gives 50 at most, and which of more they are is open.
    let hits = (hits.len() < 50).then_some(hits);
    let whole = id.map(|id| {
        let opened = app.open_workshop(id);
        // The child may have been killed before it was begun.
        opened.ok().map(|it| {
            let drafts = app.drafts(Some(id)).unwrap();
            let steps = app.history(id, None, 20).unwrap();
            json!({ "opened": it, "drafts": drafts, "steps": steps })
        })
    });
    json!({ "lists": lists, "hits": hits, "whole": whole })
}

/// Where two differ first, in a line.
fn difference(found: &Value, wanted: &Value) -> String {
    let (found, wanted) = (found.to_string(), wanted.to_string());
    let same = found.bytes().zip(wanted.bytes());
    let at = same.take_while(|(one, other)| one == other).count();
    let from = at.saturating_sub(60);
    let around = |it: &str| -> String { it.chars().skip(from).take(160).collect() };
    format!("found  …{}\nwanted …{}", around(&found), around(&wanted))
}
