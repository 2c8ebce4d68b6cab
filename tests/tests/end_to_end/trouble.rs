//! What the window says when something is wrong.

use std::fs;

use product_tests::{Library, Look, Result, Stage, Window, keys};

use crate::play;

#[test]
fn a_library_that_can_not_be_opened_is_told_large_with_what_to_do() -> Result {
    play("no-library", Look::Light, no_library)
}

fn no_library(stage: &Stage, library: &Library) -> Result {
    let data = library.folder().join("data");
    fs::remove_dir_all(&data)?;
    fs::write(&data, "a file where the folder should be")?;
    let window = Window::open(stage, library)?;
    window.see("[role=alert]")?;
    window.read("LISCA_DATA")
}

#[test]
fn a_cause_that_is_too_long_stays_in_the_line_with_the_reason_above() -> Result {
    play("too-long", Look::Light, too_long)
}

fn too_long(stage: &Stage, library: &Library) -> Result {
    library.tell(&["new", "A case"])?;
    let window = Window::open(stage, library)?;
    window.open_workshop("A case")?;
    window.go_to("fishbone")?;
    window.click("[data-testid=capture]")?;
    let long = "A sentence that goes on and on. ".repeat(20);
    window.type_text(&long)?;
    window.type_text(keys::ENTER)?;
    window.read("500")?;
    window.until_true("document.querySelector('[data-testid=capture]').value.length > 600")
}
