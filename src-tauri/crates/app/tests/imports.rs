//! Files and texts of other programs become workshops, or parts of one.

use crate::support::{begin, open};
use app::{App, Choices, ImportFrom, Language, WorkshopId};
use std::path::Path;

const FISHBONE: &str = "ishikawa-beta\n Photos come out blurred\n  Process\n   Focus set by hand\n    No aid on the display\n  Surroundings\n   Dark room\n";

fn text(text: &str) -> ImportFrom {
    ImportFrom::Text(text.into())
}

/// A workshop's causes, each with the name of the category that counts for it.
fn causes(app: &mut App, id: WorkshopId) -> Vec<String> {
    let parts = app.open_workshop(id).unwrap().parts;
    let workshop = workshop::Workshop::from_stored_parts(parts).unwrap();
    (workshop.causes_in_order())
        .map(|it| {
            let category = workshop
                .category_of(it.id)
                .and_then(|it| workshop.category(it));
            let name = category.map_or("", |it| it.name.as_str());
            format!("{} ({name})", it.text)
        })
        .collect()
}

#[test]
fn a_fishbone_of_another_program_is_a_workshop_with_its_effect_and_categories() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let preview = app
        .preview_import(text(FISHBONE), Choices::default(), None)
        .unwrap();
    assert_eq!(preview.effect, "Photos come out blurred");
    assert_eq!((preview.cause_count, preview.plain.len()), (3, 0));
    let id = app.import_new(text(FISHBONE), Choices::default()).unwrap();
    let parts = app.open_workshop(id).unwrap().parts;
    assert_eq!(parts.incident.title, "Photos come out blurred");
    assert_eq!(parts.effect.text, "Photos come out blurred");
    let names: Vec<_> = parts.categories.iter().map(|it| it.name.as_str()).collect();
    assert!(names.contains(&"Surroundings"), "{names:?}");
    let causes = causes(&mut app, id);
    assert!(
        causes[0].starts_with("Focus set by hand (Process"),
        "{causes:?}"
    );
    assert!(
        causes[2].starts_with("Dark room (Surroundings)"),
        "{causes:?}"
    );
}

#[test]
fn a_set_of_lisca_is_taken_where_a_file_has_its_names_and_else_its_own_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let mut names = |of: &str| -> Vec<String> {
        let id = app.import_new(text(of), Choices::default()).unwrap();
        let parts = app.open_workshop(id).unwrap().parts;
        parts.categories.into_iter().map(|it| it.name).collect()
    };
    assert_eq!(
        names("# Late\n## Skills\n- a\n## Suppliers\n- b\n").len(),
        4
    );
    assert_eq!(
        names("# Late\n## Mensch\n- a\n## Maschine\n- b\n## Mitwelt\n- c\n"),
        ["Mensch", "Maschine", "Mitwelt"]
    );
    let many: String = (0..14).map(|n| format!("## Group {n}\n- a\n")).collect();
    assert_eq!(names(&format!("# Late\n{many}")).len(), 12);
}

#[test]
fn what_is_put_into_a_workshop_is_one_edit_and_one_undo() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let before = app.open_workshop(id).unwrap().parts;
    let rows = "Action,Owner,Due,Status\nPage the second person,sre lead,2099-07-01,Done\nRestore a backup,,ASAP,\n";
    let preview = app
        .preview_import(text(rows), Choices::default(), Some(id))
        .unwrap();
    assert_eq!(preview.action_count, 2);
    assert_eq!(preview.left_out[0].words, "ASAP");
    app.import_into(id, text(rows), Choices::default(), None, None)
        .unwrap();
    let parts = app.open_workshop(id).unwrap().parts;
    let [page, restore] = &parts.actions[..] else {
        panic!("two actions");
    };
    assert_eq!(
        (page.what.as_str(), page.owner.as_str()),
        ("Page the second person", "sre lead")
    );
    assert_eq!(page.due.unwrap().to_string(), "2099-07-01");
    assert_eq!(restore.due, None);
    app.undo(id).unwrap();
    let after = app.open_workshop(id).unwrap().parts;
    assert_eq!(after.actions, before.actions);

    app.import_into(id, text(FISHBONE), Choices::default(), None, None)
        .unwrap();
    assert_eq!(causes(&mut app, id).len(), 3);
    app.undo(id).unwrap();
    let after = app.open_workshop(id).unwrap().parts;
    assert_eq!(
        (after.causes.len(), after.categories.len()),
        (before.causes.len(), before.categories.len())
    );
}

#[test]
fn what_is_refused_is_told_and_the_rest_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = app
        .import_new(text("# Late\n## People\n- a\n"), Choices::default())
        .unwrap();
    let again = app
        .preview_import(
            text("# Other\n## People\n- b\n"),
            Choices::default(),
            Some(id),
        )
        .unwrap();
    assert_eq!(again.left_out.len(), 1);
    assert!(again.left_out[0].why.contains("problem statement"));
    app.import_into(
        id,
        text("# Other\n## People\n- b\n"),
        Choices::default(),
        None,
        None,
    )
    .unwrap();
    let parts = app.open_workshop(id).unwrap().parts;
    assert_eq!(
        (parts.effect.text.as_str(), parts.causes.len()),
        ("Late", 2)
    );
}

#[test]
fn what_can_not_be_read_says_what_could_be_in_the_language_that_is_spoken() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let said = |app: &mut App, bytes: &[u8]| {
        let from = ImportFrom::stream(bytes).unwrap();
        let spoken = app.spoken();
        let failure = app.import_new(from, Choices::default()).unwrap_err();
        failure.in_language(spoken).to_string()
    };
    for bytes in [
        &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..],
        b"<svg/>",
        b"<!DOCTYPE a [<!ENTITY b 'c'>]><map/>",
        b"",
    ] {
        let said = said(&mut app, bytes);
        assert!(said.contains("Markdown") && said.contains("OPML"), "{said}");
    }
    app.set_ui_language(Language::It).unwrap();
    assert!(said(&mut app, b"").starts_with("Non contiene parole."));
    assert!(said(&mut app, b"{ \"a\": 1 }").contains("Lisca"));
    assert!(app.list_workshops(app::Shelf::Open).unwrap().is_empty());
}

#[test]
fn every_case_from_the_field_is_read() {
    let cases = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/references/imports"
    );
    let cases = Path::new(cases);
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    for (file, causes, actions) in [
        ("01-outline-irregular.txt", 9, 0),
        ("02-markdown-7m.md", 19, 0),
        ("03-freeplane-fishbone.mm", 4, 0),
        ("04-outline.opml", 2, 0),
        ("05-jira-export.csv", 0, 2),
        ("06-action-table.md", 0, 3),
    ] {
        let id = app.import_from(&cases.join(file)).unwrap();
        let parts = app.open_workshop(id).unwrap().parts;
        assert_eq!(
            (parts.causes.len(), parts.actions.len()),
            (causes, actions),
            "{file}"
        );
    }
}

#[test]
fn what_names_bones_goes_there_though_a_cause_is_selected_and_plain_causes_go_beneath_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let plain = text("The line stopped\nNobody saw it\n");
    app.import_into(id, plain, Choices::default(), None, None)
        .unwrap();
    let selected = app.open_workshop(id).unwrap().parts.causes[0].id;
    let there = |app: &mut App, of: &str| {
        let causes = app.open_workshop(id).unwrap().parts.causes;
        causes.iter().find(|it| it.text == of).unwrap().parent
    };
    let bones = "People:\n  short shift\nMachines:\n  dirty sensor\n    cleaning not planned\n";
    let preview = app
        .preview_import(text(bones), Choices::default(), Some(id))
        .unwrap();
    assert_eq!((preview.bones, preview.nothing), (true, false));
    // The bone is shown by the name that it has.
    assert!(preview.causes[0].category.starts_with("People &"));
    let made = app
        .import_into(id, text(bones), Choices::default(), Some(selected), None)
        .unwrap();
    // It is told by where it came from.
    let step = made.undo.unwrap();
    assert_eq!((&*step.edit, &*step.edited_text), ("import", ""));
    assert_eq!(there(&mut app, "short shift"), None);
    assert_eq!(there(&mut app, "dirty sensor"), None);
    let causes = causes(&mut app, id);
    assert!(
        causes.contains(&"cleaning not planned (Machines)".into()),
        "{causes:?}"
    );

    let rows = "Cause,Level\nNo spare part,1\nNo budget,2\n";
    let preview = app
        .preview_import(text(rows), Choices::default(), Some(id))
        .unwrap();
    assert!(!preview.bones);
    app.import_into(id, text(rows), Choices::default(), Some(selected), None)
        .unwrap();
    assert_eq!(there(&mut app, "No spare part"), Some(selected));
}

#[test]
fn rows_of_which_no_column_is_taken_can_be_looked_at_and_make_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let rows = || text("Check the valve\tops\nReplace the pump\tops\n");
    let nothing = Choices {
        columns: Some(vec![app::Column::Nothing, app::Column::Nothing]),
        ..Choices::default()
    };
    let preview = app.preview_import(rows(), nothing.clone(), None).unwrap();
    assert!(preview.nothing);
    // It has no heads, and its first words are none.
    assert_eq!(preview.columns[0].title, "");
    assert!(app.import_new(rows(), nothing).is_err());
    assert!(app.import_new(rows(), Choices::default()).is_ok());
}

#[test]
fn an_effect_that_stays_as_it_is_is_not_shown_as_made() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = app
        .import_new(text("# Late\n## People\n- a\n"), Choices::default())
        .unwrap();
    for (of, nothing) in [("# Other\n", true), ("# Other\n## People\n- b\n", false)] {
        let levels = Choices {
            levels: Some(app::Levels::EffectCategories),
            ..Choices::default()
        };
        let preview = app.preview_import(text(of), levels, Some(id)).unwrap();
        assert_eq!(
            (preview.effect.as_str(), preview.nothing),
            ("", nothing),
            "{of}"
        );
    }
}
