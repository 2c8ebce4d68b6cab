//! A name that a role takes the place of in the real window is in no file that Lisca or
//! its engine wrote, once its workshop is left; or Lisca says where it is (I13).

use product_tests::{Look, Result, Window, keys};
use serde_json::json;
use std::fs;

use crate::accessibility::check;
use crate::accountability::{close, files_of, found_in};
use crate::play;

const NAME: &str = "Zqvarnholt";

#[test]
fn i13_a_replaced_name_is_in_no_file_of_the_window_once_its_workshop_is_left() -> Result {
    play("gone", Look::Light, |stage, library| {
        library.tell(&["new", "A night", "--language", "en"])?;
        let window = Window::open(stage, library)?;
        window.open_workshop("A night")?;
        window.go_to("fishbone")?;
        // Typed, looked for, and half of it left in a line.
        window.type_text(&format!("{NAME} was alone{}", keys::ENTER))?;
        window.read("was alone")?;
        window.press(&[], keys::ESCAPE)?;
        window.type_text("/")?;
        window.type_text(NAME)?;
        window.press(&[], keys::ESCAPE)?;
        library.tell(&["backup"])?;
        let script = "return window.__TAURI_INTERNALS__.invoke('edit', { id: arguments[0], edit: arguments[1] })";
        let edit = json!({ "replace_name": { "name": NAME, "role": "Night nurse", "longer": [] } });
        let id: i64 = library.id_of("A night")?.parse().unwrap_or_default();
        window.ask(script, &[json!(id), edit])?;
        window.read("The night nurse was alone")?;
        let found = found_in(&files_of(library.folder())?, NAME)?;
        assert!(found.is_some(), "the search finds nothing");

        window.click("[data-testid=home]")?;
        window.read("is erased, from the history too. Still in 1 copy that Lisca keeps.")?;
        let faults = check(&window, stage, "a name erased")?;
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        window.read("Delete that too")?;
        window.ask(
            "[...document.querySelectorAll('button')].find(it => it.textContent.trim() === 'Delete that too').click()",
            &[],
        )?;
        window.read("1 copy deleted, and a new backup taken.")?;
        close(&window)?;
        let files = files_of(library.folder())?;
        assert!(found_in(&files, "night nurse")?.is_some());
        let found = found_in(&files, NAME)?;
        assert_eq!(found, None, "{NAME} was kept");
        // In small letters, as an index would have it.
        assert_eq!(found_in(&files, &NAME.to_lowercase())?, None);
        assert!(fs::exists(library.folder().join("data/library.sqlite"))?);
        Ok(())
    })
}
