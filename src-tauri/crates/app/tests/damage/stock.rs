//! The libraries that are spoiled: the worked examples, with some work in them.

use crate::support::{add, begin, open};
use app::Language;
use serde_json::json;
use std::fs;
use std::path::Path;
use store::{Drafts, Library};
use tempfile::TempDir;

/// The files of a library; the first is always there.
pub(super) const FILES: [&str; 3] = ["library.sqlite", "library.sqlite-wal", "library.sqlite-shm"];

/// A library as its files.
pub(super) struct Stock(Vec<(&'static str, Vec<u8>)>);

impl Stock {
    /// The files in a folder.
    fn of(folder: &Path) -> Self {
        let read = |name: &'static str| Some((name, fs::read(folder.join(name)).ok()?));
        Self(FILES.into_iter().filter_map(read).collect())
    }

    /// A library that was closed.
    pub(super) fn closed() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fill(&folder);
        let stock = Self::of(folder.path());
        assert_eq!(stock.0.len(), 1);
        stock
    }

    /// A library whose program was killed at work: a part of it is in the log alone.
    pub(super) fn cut_short() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fill(&folder);
        let mut app = open(&folder);
        let id = begin(&mut app);
        for number in 0..12 {
            app.edit(id, add(&format!("The alarm was off, {number}")))
                .unwrap();
        }
        // Copied while it is open; what closes afterwards isn't looked at any more.
        let stock = Self::of(folder.path());
        assert_eq!(stock.0.len(), 3);
        stock
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|it| it.0 == name)
    }

    /// A folder with these files.
    pub(super) fn copy(&self) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in &self.0 {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        folder
    }

    /// What is asked of a copy that nobody spoils.
    pub(super) fn alone<T>(&self, ask: impl FnOnce(&Path) -> T) -> T {
        ask(self.copy().path())
    }
}

fn fill(folder: &TempDir) {
    let mut app = open(folder);
    for language in [Language::En, Language::It] {
        app.add_examples(language, false).unwrap();
    }
    let id = begin(&mut app);
    for number in 0..30 {
        app.edit(id, add(&format!("The pager was silent, {number}")))
            .unwrap();
    }
    // Long enough to stand on several pages.
    let long = "What happened then, told at length. ".repeat(150);
    let told = json!({"set_incident": {"what_happened": long}});
    app.edit(id, serde_json::from_value(told).unwrap()).unwrap();
    let report = json!({"kind": "near_miss", "what": "It nearly fell"});
    if let Ok(report) = serde_json::from_value(report) {
        app.file_safety_report(report).unwrap();
    }
    let words = Drafts::from([("line/cause".to_owned(), "Half a sentence".to_owned())]);
    drop(app);
    let mut library = Library::open(folder.path()).unwrap();
    library.keep_drafts(Some(id), &words).unwrap();
    library.bin(id, crate::support::now()).ok();
}
