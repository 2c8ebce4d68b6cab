//! What befalls the library while it is open, as windows hear of it.

use crate::support::{add, begin, open, with_private};
use app::{App, Clock, ClockAct, Code, Language, Showing, Since};
use std::fs;

fn state(app: &mut App) -> app::LibraryState {
    app.look_around();
    app.library_state().unwrap()
}

#[test]
fn i4_what_another_program_writes_reaches_the_windows() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(&folder);
    let id = begin(&mut window);
    let revision = window.open_workshop(id).unwrap().revision;
    window.look_around();
    window.take_news();
    window.look_around();
    assert!(window.take_news().is_empty());

    let mut other = open(&folder);
    other.edit(id, add("from elsewhere")).unwrap();
    other
        .create_workshop(
            "Another".into(),
            app::IncidentKind::Incident,
            app::CategorySet::default(),
            Language::En,
        )
        .unwrap();
    window.look_around();
    let news = window.take_news();
    assert!(news.iter().any(|it| it.id == Some(id)), "{news:?}");
    assert!(news.iter().any(|it| it.id.is_none()), "{news:?}");
    match window.since(id, revision).unwrap() {
        Since::Whole(whole) => assert_eq!(whole.parts.causes[0].text, "from elsewhere"),
        other => panic!("{other:?}"),
    }
    // Once; and the next edit here is made on what came from there.
    window.look_around();
    assert!(window.take_news().is_empty());
    window.edit(id, add("from here")).unwrap();
    assert_eq!(other.open_workshop(id).unwrap().parts.causes.len(), 1);
    other.look_around();
    assert_eq!(other.open_workshop(id).unwrap().parts.causes.len(), 2);
}

#[test]
fn i12_a_library_that_is_gone_is_told_until_it_is_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("before")).unwrap();
    assert_eq!(state(&mut app).trouble, None);
    app.take_news();

    let (file, aside) = (
        folder.path().join("library.sqlite"),
        folder.path().join("aside"),
    );
    fs::rename(&file, &aside).unwrap();
    let told = state(&mut app).trouble.unwrap();
    assert!(told.contains("is not where it was"), "{told}");
    assert_eq!(app.take_news().len(), 1);
    app.look_around();
    assert!(app.take_news().is_empty());
    let failure = app.edit(id, add("refused")).unwrap_err();
    assert_eq!(failure.code, Code::Lost);
    // What is there can still be read, and taken elsewhere.
    assert_eq!(app.open_workshop(id).unwrap().parts.causes.len(), 1);
    assert!(
        app.export_bytes(id, app::Format::Json, with_private(true))
            .is_ok()
    );
    app.set_ui_language(Language::It).unwrap_err();

    fs::rename(&aside, &file).unwrap();
    assert_eq!(state(&mut app).trouble, None);
    assert_eq!(app.take_news().len(), 1);
    app.edit(id, add("again")).unwrap();
    assert_eq!(app.open_workshop(id).unwrap().parts.causes.len(), 2);
}

#[test]
fn i6_opening_the_library_again_keeps_what_the_room_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.show(Showing {
        workshop: Some(id),
        ..Showing::default()
    })
    .unwrap();
    let step = Clock::Step(workshop::SessionStep::Opening);
    app.clock(step, ClockAct::Start).unwrap();
    app.take_news();
    app.reopen_library().unwrap();
    assert!(app.clock(step, ClockAct::Look).unwrap().running);
    assert!(app.take_news().iter().any(|it| it.id.is_none()));
    app.edit(id, add("after")).unwrap();
}

/// Another library in its place, opened when somebody says so.
#[test]
fn i4_what_is_there_now_can_be_opened() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("ours")).unwrap();
    let mut theirs = open(&elsewhere);
    for _ in 0..3 {
        begin(&mut theirs);
    }
    drop(theirs);
    let brought = folder.path().join("brought");
    fs::copy(elsewhere.path().join("library.sqlite"), &brought).unwrap();
    fs::rename(&brought, folder.path().join("library.sqlite")).unwrap();
    assert!(state(&mut app).trouble.is_some());
    app.reopen_library().unwrap();
    let state = state(&mut app);
    assert_eq!(state.trouble, None);
    assert!(state.found[0].contains("set aside"), "{state:?}");
    assert_eq!(app.list_workshops(app::Shelf::Open).unwrap().len(), 3);
}
