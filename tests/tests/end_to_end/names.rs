//! Names that were typed, and the roles that take their place.

use product_tests::{Library, Look, Result, Stage, Window, keys};
use serde_json::json;

use crate::accessibility::check;
use crate::play;

const TITLE: &str = "A night";

#[test]
fn w50_one_key_puts_a_role_in_every_place_of_a_name_and_one_takes_it_back() -> Result {
    play("names", Look::Light, |stage, library| {
        let window = named(stage, library)?;
        open_names(&window)?;
        window.see("[data-name=Marco] [data-testid=replace-name]")?;
        window.until_true(
            "document.querySelector('[data-name=Marco] [data-testid=replace-name]').textContent.includes('3')",
        )?;
        window.click("[data-name=Marco] [data-testid=name-role]")?;
        let faults = check(&window, stage, "names")?;
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        window.type_text("Shift leader")?;
        window.press(&[], keys::ENTER)?;
        window.see_gone("[data-name=Marco]")?;
        window.press(&[], keys::ESCAPE)?;
        window.read("The shift leader’s phone was off")?;
        window.see_gone("[data-testid=names]")?;
        let undo = window.ask(
            "return document.querySelector('[data-testid=undo]').title",
            &[],
        )?;
        let undo = undo.as_str().unwrap_or_default();
        assert!(
            undo.contains("Shift leader") && !undo.contains("Marco"),
            "{undo}"
        );
        window.click("[data-testid=undo]")?;
        window.read("Marco’s phone was off")
    })
}

#[test]
fn an_export_asks_for_roles_and_prints_names_only_where_that_is_asked_for() -> Result {
    play("export-check", Look::Light, |stage, library| {
        let window = named(stage, library)?;
        window.press(&[keys::CONTROL], "e")?;
        window.see("[data-testid=export-check]")?;
        window.read("Marco")?;
        let faults = check(&window, stage, "export check")?;
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        // Enter puts roles there; the names go out with another button.
        window.press(&[], keys::ENTER)?;
        window.see("[data-testid=names]")?;
        window.press(&[], keys::ESCAPE)?;
        window.see_gone("[data-testid=names]")?;
        window.press(&[keys::CONTROL], "e")?;
        window.see("[data-testid=export-check]")?;
        let file = library.folder().join("night.pdf");
        stage.answer_file_dialog(&file, || window.click("[data-testid=export-anyway]"))?;
        window.read("Exported")?;
        assert!(file.exists());
        // On the command line they are written only where that is said.
        let id = library.id_of(TITLE)?;
        let output = library.run(&["export", &id, "--output", "again.pdf"])?;
        assert_eq!(output.status.code(), Some(1));
        let output = library.run(&["export", &id, "--output", "again.pdf", "--with-names"])?;
        assert!(output.status.success());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(&format!("lisca names {id}")), "{said}");
        let names = library.tell(&["names", &id])?;
        assert!(
            names.starts_with("Marco") && names.contains("[Marco]’s phone"),
            "{names}"
        );
        Ok(())
    })
}

#[test]
fn a_name_typed_for_a_role_is_noticed_quietly() -> Result {
    play("typed-name", Look::Light, |stage, library| {
        let window = named(stage, library)?;
        window.go_to("opening")?;
        window.click("[data-testid=new-role]")?;
        window.type_text("Marco")?;
        window.see("[data-testid=typed-name]")?;
        let faults = check(&window, stage, "a name for a role")?;
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        // A quick Enter doesn't put it before the room; a second one means it.
        window.type_text(keys::ENTER)?;
        window.see_gone("[data-testid=typed-name]")?;
        window.see("[data-testid=role-doubt] p")?;
        let faults = check(&window, stage, "a name that waits")?;
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        window.type_text(keys::ENTER)?;
        window.see_gone("[data-testid=role-doubt] p")?;
        window.until_true(
            "[...document.querySelectorAll('[data-holds-role] input')].some(it => it.value === 'Marco')",
        )
    })
}

/// A workshop that names somebody in three places, open at its fishbone.
fn named(stage: &Stage, library: &Library) -> Result<Window> {
    library.tell(&["new", TITLE, "--language", "en"])?;
    let id: i64 = library.id_of(TITLE)?.parse().unwrap_or_default();
    let window = Window::open(stage, library)?;
    for text in [
        "Marco’s phone was off",
        "Nobody but Marco knew the way in",
        "The alert went to Marco alone",
    ] {
        let edit = json!({ "add_cause": { "parent": null, "category": null, "text": text } });
        window.ask(
            "return window.__TAURI_INTERNALS__.invoke('edit', { id: arguments[0], edit: arguments[1] })",
            &[json!(id), edit],
        )?;
    }
    window.open_workshop(TITLE)?;
    window.go_to("fishbone")?;
    window.read("Marco’s phone was off")?;
    Ok(window)
}

fn open_names(window: &Window) -> Result {
    window.press(&[keys::CONTROL], "k")?;
    window.see("[data-testid=palette-line]")?;
    window.type_text("names: put")?;
    window.see("[data-command=names][aria-selected=true]")?;
    window.press(&[], keys::ENTER)?;
    window.see("[data-testid=names]").map(drop)
}
