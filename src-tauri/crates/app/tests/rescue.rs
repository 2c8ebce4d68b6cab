//! A copy with what waits can be had where the library can't (I12).

use crate::support;

use crate::support::{add, begin, open};
use app::{App, WorkshopId};
use std::path::Path;
use workshop::{About, Edit, SessionStep};

fn copy(app: &mut App, id: WorkshopId, edits: Vec<Edit>, to: &Path) {
    app.save_copy(id, edits, to.to_str().unwrap().to_owned())
        .unwrap();
}

fn note(text: &str) -> Edit {
    Edit::SetNote {
        about: About::Step(SessionStep::Opening),
        text: text.into(),
    }
}

#[test]
fn i12_a_copy_has_what_is_stored_what_waits_and_what_is_private_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("stored")).unwrap();
    app.edit(id, note("for me alone")).unwrap();
    let before = app.open_workshop(id).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("copy.json");
    copy(&mut app, id, vec![add("waits"), add(""), add("too")], &file);

    let after = app.open_workshop(id).unwrap();
    assert_eq!(after.revision, before.revision, "the workshop is as it was");
    let again = app
        .import_workshop(file.to_str().unwrap().to_owned())
        .unwrap();
    let parts = app.open_workshop(again).unwrap().parts;
    let texts: Vec<_> = parts.causes.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(
        texts,
        ["stored", "waits", "too"],
        "what is refused is left out"
    );
    assert_eq!(parts.notes[0].text, "for me alone");
}

#[test]
fn i12_a_copy_needs_no_library() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let mut app = App::open(&data, support::now).unwrap();
    let id = begin(&mut app);
    app.edit(id, add("stored")).unwrap();
    std::fs::remove_dir_all(&data).unwrap();
    let file = folder.path().join("copy.json");
    copy(&mut app, id, vec![add("waits")], &file);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("stored") && text.contains("waits"));
}
