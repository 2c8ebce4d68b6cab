//! What is said to be gone is gone from every file that Lisca wrote, or Lisca says
//! where it still is (I13). Words to be sought stand in every text, and each way to be
//! rid of them is gone.

use crate::audience::whole;
use crate::support::{add, begin, now, open};
use app::{App, ReportId, WorkshopId};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use store::{Drafts, Library, NewStep};
use tempfile::TempDir;
use workshop::{Change, ReportAnswer, SafetyReport, StepKind, TimelineEntry, Voting, Workshop};

/// A name that begins as no other word does: an index keeps only what a word has more
/// than the one before it.
const NAME: &str = "Zqvarnholt";

/// Every file in a folder, and in those within it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

/// The files that have a word, in any capitals, as UTF-8 or UTF-16.
fn holding(folder: &TempDir, word: &str) -> Vec<String> {
    let word = word.to_lowercase();
    let wide = |order: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(order).collect();
    let written: [Vec<u8>; 3] = [
        word.clone().into_bytes(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ];
    let has = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap().to_ascii_lowercase();
        let mut ways = written.iter();
        ways.any(|way| bytes.windows(way.len()).any(|it| it == way))
    };
    let found = files(folder.path()).into_iter().filter(has);
    found
        .map(|it| {
            it.strip_prefix(folder.path())
                .unwrap()
                .display()
                .to_string()
        })
        .collect()
}

/// A library in whose one workshop the name stood in every text, was taken out by hand
/// in some, and stands in the others; and whoever searched, and left a wording.
fn named_everywhere() -> (TempDir, App, WorkshopId) {
    let folder = tempfile::tempdir().unwrap();
    let mut library = Library::open(folder.path()).unwrap();
    let plain = Workshop::from_parts(whole::whole_workshop(Voting::Closed)).unwrap();
    let id = library.create(&plain, now()).unwrap();
    let mut parts = plain.parts();
    let mut count = 0;
    parts.each_text(|_, text| {
        count += 1;
        *text = format!("{NAME} {count}");
    });
    parts.session.aliases.clear();
    parts.timeline.push(TimelineEntry {
        id: workshop::EntryId(900),
        text: format!("{NAME} was removed"),
        ..parts.timeline[0].clone()
    });
    let named = Workshop::from_parts(parts).unwrap();
    let mut now_is = plain.clone();
    let to_named = now_is.restore(&named);
    let to_plain = now_is.restore(&plain);
    for (at, change) in [to_named.clone(), to_plain, to_named].iter().enumerate() {
        commit(&mut library, id, at as u64, change);
    }
    drop(library);
    let mut app = open(&folder);
    app.search(NAME.into()).unwrap();
    (folder, app, id)
}

fn commit(library: &mut Library, id: WorkshopId, expected: u64, change: &Change) {
    let step = NewStep {
        kind: StepKind::Edit,
        edit: "set_effect",
        edited_text: &format!("{NAME} again"),
        edited_to: NAME,
        is_typing: false,
        change,
        drafts: &Drafts::new(),
        attached: &[],
        who: "facilitator",
        at: now(),
        last_id: 900,
    };
    library.commit(id, expected, &step).unwrap();
}

fn replace(app: &mut App, id: WorkshopId, name: &str, role: &str) {
    let edit = json!({ "replace_name": { "name": name, "role": role, "longer": [] } });
    app.edit(id, serde_json::from_value(edit).unwrap()).unwrap();
}

/// Takes back all that can be, and does it again; every moment can be seen.
fn walk(app: &mut App, id: WorkshopId) {
    for moment in app.history(id, None, 999).unwrap() {
        app.moment(id, moment.seq).unwrap();
    }
    let mut steps = 0;
    let mut revision = 0;
    loop {
        let outcome = app.undo(id).unwrap();
        if outcome.revision == revision {
            break;
        }
        (revision, steps) = (outcome.revision, steps + 1);
    }
    for _ in 0..steps {
        assert_ne!(app.redo(id).unwrap().revision, revision);
        revision += 1;
    }
}

#[test]
fn i13_a_name_that_was_replaced_is_in_no_file_once_its_workshop_is_left() {
    let (folder, mut app, id) = named_everywhere();
    let words = [("line/cause".to_owned(), format!("What {NAME} said"))];
    app.keep_drafts(Some(id), words.into()).unwrap();
    app.edit(id, add(&format!("{NAME} forgot"))).unwrap();
    let text = format!("{NAME} forgot");
    app.dismiss_wording(text.clone(), text, true).unwrap();
    app.search(NAME.into()).unwrap();
    app.backup().unwrap()().unwrap();
    replace(&mut app, id, NAME, "Night nurse");
    let before = app.open_workshop(id).unwrap().parts;
    assert!(holding(&folder, NAME).contains(&"library.sqlite-wal".to_owned()));

    assert_eq!(app.erase_names(id).unwrap(), 1);
    assert_eq!(app.erase_names(id).unwrap(), 0);
    let left = holding(&folder, NAME);
    assert_eq!(left, ["backups/library.2026-04-01T09-00-00Z.sqlite"]);
    assert_eq!(app.backups().unwrap().backups.len(), 1, "which is told");
    let mut after = app.open_workshop(id).unwrap().parts;
    after.session.aliases.clone_from(&before.session.aliases);
    assert_eq!(after, before, "nothing else has changed");
    // Its past can be walked, and it doesn't come back.
    fs::remove_dir_all(folder.path().join("backups")).unwrap();
    walk(&mut app, id);
    assert_eq!(holding(&folder, NAME), [""; 0]);
    let history = app.history(id, None, 999).unwrap();
    assert!(history.iter().any(|it| it.edited_text == "[name] again"));
    drop(app);
    let mut app = open(&folder);
    walk(&mut app, id);
    assert_eq!(app.names(id).unwrap(), []);
    drop(app);
    assert_eq!(holding(&folder, NAME), [""; 0]);
    Library::open(folder.path()).unwrap().check().unwrap();
}

#[test]
fn i13_a_name_that_still_stands_or_waits_is_kept_and_known() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("Marco slept")).unwrap();
    replace(&mut app, id, "Marco", "Night nurse");
    let words = [("line/cause".to_owned(), "Ask Marco".to_owned())];
    app.keep_drafts(Some(id), words.clone().into()).unwrap();
    assert_eq!(app.erase_names(id).unwrap(), 0);
    let none = [(words[0].0.clone(), String::new())];
    app.keep_drafts(Some(id), none.into()).unwrap();
    app.edit(id, add("Marco woke")).unwrap();
    assert_eq!(app.erase_names(id).unwrap(), 0);
    assert_eq!(app.names(id).unwrap()[0].role, "Night nurse");
    // Somebody else's longer name is none of his.
    app.edit(
        id,
        serde_json::from_value(json!({ "set_effect": "Marco Verdi was away" })).unwrap(),
    )
    .unwrap();
    let longer = json!({ "replace_name": { "name": "Marco", "role": "Night nurse", "longer": ["Marco Verdi"] } });
    app.edit(id, serde_json::from_value(longer).unwrap())
        .unwrap();
    assert_eq!(app.erase_names(id).unwrap(), 1);
    assert_eq!(app.names(id).unwrap()[0].name, "Marco Verdi");
    walk(&mut app, id);
}

#[test]
fn i13_what_was_in_the_bin_is_in_no_file() {
    let (folder, mut app, id) = named_everywhere();
    let words = [("line/cause".to_owned(), format!("What {NAME} said"))];
    app.keep_drafts(Some(id), words.into()).unwrap();
    let text = format!("{NAME} forgot");
    app.edit(id, add(&text)).unwrap();
    app.dismiss_wording(text.clone(), text, true).unwrap();
    app.search(NAME.into()).unwrap();
    app.bin_workshop(id).unwrap();
    assert_eq!(app.empty_bin().unwrap(), 1);
    assert_eq!(holding(&folder, NAME), [""; 0]);
}

#[test]
fn i13_what_was_reported_is_in_no_file_once_it_is_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let said = || format!("{NAME} said so");
    let report = SafetyReport {
        what: said(),
        system: said(),
        went_well: said(),
        lucky: said(),
        contact: said(),
        ..SafetyReport::default()
    };
    let id: ReportId = app.file_safety_report(report.clone()).unwrap();
    let answer = ReportAnswer {
        told: now().date_naive(),
        words: said(),
        matter: said(),
    };
    app.answer_safety_report(id, vec![answer.clone()]).unwrap();
    app.answer_safety_report(id, vec![answer]).unwrap();
    app.change_safety_report(id, report).unwrap();
    let beside = [(format!("report/{}/what", id.0), said())];
    app.keep_drafts(None, beside.into()).unwrap();
    assert!(!holding(&folder, NAME).is_empty());
    app.delete_safety_report(id).unwrap();
    assert_eq!(holding(&folder, NAME), [""; 0]);
}

#[test]
fn i13_a_copy_beside_the_library_is_told_and_can_be_deleted() {
    let (folder, mut app, id) = named_everywhere();
    app.backup().unwrap()().unwrap();
    let at = app.backups().unwrap().backups[0].at;
    app.restore_backup(at).unwrap();
    app.bin_workshop(id).unwrap();
    app.empty_bin().unwrap();
    let view = app.backups().unwrap();
    assert_eq!((view.backups.len(), view.copies.len()), (1, 1));
    app.delete_copy(view.copies[0].file.clone()).unwrap();
    assert!(app.delete_copy(view.copies[0].file.clone()).is_err());
    let library = folder.path().join("library.sqlite").display().to_string();
    assert!(app.delete_copy(library).is_err());
    assert_eq!(
        holding(&folder, NAME),
        ["backups/library.2026-04-01T09-00-00Z.sqlite"]
    );
}
