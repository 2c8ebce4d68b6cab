//! What the log says of a session in which everything fails, and what it never
//! says.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can't go on has failed"
)]

mod support;

use chrono::{DateTime, Utc};
use desk::{Caller, wall};
use serde_json::json;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use support::{Room, cause};

/// A word that stands everywhere in the workshop, and in whatever goes wrong.
const MARKED: &str = "Quokkaberg";

/// The next look at the clock panics.
static CLOCK_PANICS: AtomicBool = AtomicBool::new(false);

fn now() -> DateTime<Utc> {
    let falls = CLOCK_PANICS.swap(false, Ordering::SeqCst);
    assert!(!falls, "{MARKED} fell amid {MARKED}");
    Utc::now()
}

/// The log's files, as one text.
fn log(folder: &Path) -> String {
    let files = fs::read_dir(folder).unwrap().flatten();
    let logs = files.filter(|it| it.path().extension().is_some_and(|it| it == "log"));
    logs.map(|it| fs::read_to_string(it.path()).unwrap())
        .collect()
}

#[test]
fn i6_i11_the_log_has_what_failed_and_no_word_of_a_workshop() {
    let room = Room::with_clock(now);
    wall::hide_panic_messages(app::Log::in_folder(room.folder.path(), Utc::now));
    let fails = |command: &str, args| room.ask(command, args).map(drop).unwrap_err();
    let files = tempfile::tempdir().unwrap();
    let path = |name: &str| files.path().join(name).to_string_lossy().into_owned();

    room.edit(MARKED);
    let edit = json!({ "set_incident": { "what_happened": MARKED } });
    room.get("edit", json!({ "id": 1, "edit": edit }));
    let export = |to: String| json!({ "id": 1, "format": "json", "path": to, "extras": { "private": true, "who_was_hurt": false }, "overwrite": false });
    let written = path(&format!("{MARKED}.json"));
    room.get("export_workshop", export(written.clone()));

    // Refused: by a rule, for its words, by its form, for who asks.
    fails("edit", cause(&MARKED.repeat(10_000)));
    fails("export_workshop", export(written));
    fails("export_workshop", export(path(&format!("{MARKED}/a.json"))));
    fails("edit", json!({ "id": 1, "edit": { MARKED: MARKED } }));
    fails("open_workshop", json!({ "id": MARKED }));
    fails(MARKED, json!({ "id": 1 }));
    let seen = room.begin(Caller::Room(0), "edit", cause(MARKED)).recv();
    seen.unwrap().unwrap_err();
    let import = path("broken.json");
    fs::write(&import, format!("{{ \"lisca\": 3, \"{MARKED}\": 1 }}")).unwrap();
    fails("import_workshop", json!({ "path": import }));

    // It panics amid an edit, with words in what it says.
    CLOCK_PANICS.store(true, Ordering::SeqCst);
    fails("edit", cause(MARKED));

    // The library is lost, and then damaged.
    let library = room.folder.path().join("library.sqlite");
    fs::rename(&library, path("aside")).unwrap();
    fails("edit", cause(MARKED));
    let mut bytes = fs::read(path("aside")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..].fill(b'x');
    bytes.truncate(middle + 4096);
    fs::write(&library, bytes).unwrap();
    fails("reopen_library", json!({}));
    room.desk.finish();

    let log = log(room.folder.path());
    assert!(
        !log.to_lowercase().contains(&MARKED.to_lowercase()),
        "{log}"
    );
    assert!(!log.contains(&*files.path().to_string_lossy()), "{log}");
    for wanted in [
        "edit: workshop::edits::refusal::Refusal::",
        "export_workshop: app::words::Trouble::NotWritten",
        "Trouble::NotWritten < io NotFound 2",
        "edit: app::words::Trouble::Arguments < json Data",
        "open_workshop: app::words::Trouble::Arguments < json Data",
        "no command: app::words::Trouble::NoCommand",
        "edit: app::words::Trouble::NotForTheRoom",
        "import_workshop: app::words::Trouble::NotImported < formats::json::flaw::JsonFlaw::",
        "panic: src-tauri/crates/desk/tests/log.rs:",
        "edit: desk::words::Trouble::NotDone",
        "edit: store::error::StoreError::Lost",
        "reopen_library: store::error::StoreError::Damaged < sqlite 11",
    ] {
        assert!(log.contains(wanted), "{wanted}\n{log}");
    }
    assert!(log.lines().all(|it| it.len() < 300), "{log}");
}
