//! Quiet typing in one field, each pause of it saved: what it leaves in the
//! journal and in the file, and what it costs to open the workshop after it.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and may fail"
)]

use app::{App, CategorySet, IncidentKind, Language};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Instant;
use workshop::{Edit, IncidentField};

const KEYSTROKES: usize = 10_000;

/// How many pauses there have been.
static PAUSES: AtomicI32 = AtomicI32::new(0);

/// Each look at the clock is a pause later.
fn now() -> DateTime<Utc> {
    let pauses = PAUSES.fetch_add(1, Ordering::Relaxed);
    DateTime::UNIX_EPOCH + TimeDelta::milliseconds(600) * pauses
}

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut app = App::open(folder.path(), now).unwrap();
    let set = CategorySet::JustCulture;
    let id = app
        .create_workshop("A case".into(), IncidentKind::Incident, set, Language::En)
        .unwrap();
    let story = "Nobody was told what the alert meant. ".repeat(KEYSTROKES / 38 + 1);
    let begun = Instant::now();
    for typed in 1..=KEYSTROKES {
        let text = story[..typed].to_owned();
        let edit = Edit::SetIncident(IncidentField::WhatHappened(text));
        app.type_words(id, edit).unwrap();
    }
    let each = begun.elapsed() / u32::try_from(KEYSTROKES).unwrap();
    drop(app);

    let file = folder.path().join("library.sqlite");
    let bytes = std::fs::metadata(file).unwrap().len();
    let mut app = App::open(folder.path(), now).unwrap();
    let begun = Instant::now();
    app.open_workshop(id).unwrap();
    let opened = begun.elapsed();
    let steps = app.history(id, None, u32::MAX).unwrap().len();
    println!("\n{KEYSTROKES} quiet keystrokes in one field");
    println!("steps in the journal {steps:>24}");
    println!("bytes of the file    {bytes:>24}");
    println!("each, to committed on disk {each:>18.3?}");
    println!("opening the workshop {opened:>24.3?}");
}
