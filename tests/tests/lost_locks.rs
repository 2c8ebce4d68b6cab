//! A program may lose SQLite's locks without knowing: whatever else in it opens
//! and closes the library's file takes them away (I4).

use app::{App, CategorySet, IncidentKind, Language};
use chrono::Utc;
use product_tests::{Library, Result, Trouble};
use serde_json::json;
use std::fs::File;

/// What a dialog of the system does with each file in a folder that it shows.
fn looked_into(library: &Library) -> Result {
    for name in ["library.sqlite", "library.sqlite-wal", "library.sqlite-shm"] {
        drop(File::open(library.folder().join("data").join(name))?);
    }
    Ok(())
}

#[test]
fn i4_a_dialog_that_looks_into_the_files_and_another_program_lose_nothing() -> Result {
    let library = Library::temporary()?;
    let data = library.folder().join("data");
    let open = || App::open(&data, Utc::now).map_err(|it| Trouble::new(it.message()));
    let mut app = open()?;
    let kind = IncidentKind::Incident;
    let set = CategorySet::JustCulture;
    let id = app
        .create_workshop("A case".into(), kind, set, Language::En)
        .unwrap();
    let add = |app: &mut App, text: &str| {
        let edit = serde_json::from_value(json!({ "add_cause": { "text": text } })).unwrap();
        app.edit(id, edit).map_err(|it| Trouble::new(it.message()))
    };
    add(&mut app, "before")?;
    for round in 0..3 {
        looked_into(&library)?;
        library.tell(&["list"])?;
        app.look_around();
        assert_eq!(app.library_state().unwrap().trouble, None);
        add(&mut app, &format!("after {round}"))?;
        // The other program writes, too, and is heard.
        looked_into(&library)?;
        library.tell(&["new", "Another case"])?;
        app.look_around();
        add(&mut app, &format!("after that {round}"))?;
    }
    let whole = |app: &mut App| app.open_workshop(id).unwrap().parts.causes.len();
    assert_eq!(whole(&mut app), 7);
    drop(app);
    let mut again = open()?;
    assert_eq!(whole(&mut again), 7);
    assert_eq!(again.list_workshops(app::Shelf::Open).unwrap().len(), 4);
    Ok(())
}
