//! What is typed is taken back where it was typed, and nowhere else (I12).

use product_tests::{Library, Look, Result, Stage, Window, keys, until};
use serde_json::{Value, json};

use crate::play;

#[test]
fn i12_undo_takes_back_a_fields_own_words_then_the_documents_last_step() -> Result {
    play("fields", Look::Light, own_words_first)
}

#[test]
fn escape_leaves_a_field_and_its_words_stay() -> Result {
    play("escape", Look::Light, |stage, library| {
        library.run(&["demo"])?;
        let window = Window::open(stage, library)?;
        window.open_workshop("Friday evening")?;
        window.go_to("fishbone")?;
        window.click("[data-target^=cause-]")?;
        window.click("[data-testid=cause-text]")?;
        window.see("[data-testid=cause-text]:focus")?;
        window.press(&[], keys::ESCAPE)?;
        window.see("[data-testid=canvas]:focus")?;
        window.go_to("opening")?;
        window.click("[data-testid=purpose]")?;
        window.type_text(" And soon.")?;
        window.press(&[], keys::ESCAPE)?;
        window.see_gone("[data-testid=purpose]:focus")?;
        window.until_true(
            "document.querySelector('[data-testid=purpose]').value.includes(' And soon.')",
        )
    })
}

fn own_words_first(stage: &Stage, library: &Library) -> Result {
    library.tell(&["new", "A case"])?;
    let window = Window::open(stage, library)?;
    window.open_workshop("A case")?;
    window.go_to("fishbone")?;
    window.click("[data-testid=capture]")?;
    for text in ["Orders stood still", "One was alone"] {
        window.type_text(text)?;
        window.type_text(keys::ENTER)?;
        window.read(text)?;
    }
    in_the_line(&window)?;
    over_a_label(&window)?;
    in_a_dialog(&window)?;
    in_another_field(&window)
}

/// Word by word, then the cause before; and all of it again in the other order.
fn in_the_line(window: &Window) -> Result {
    window.type_text("half a")?;
    for left in ["half ", ""] {
        undo(window)?;
        says(window, "capture", left)?;
    }
    assert_eq!(causes(window)?, json!(["One was alone"]));
    undo(window)?;
    causes_are(window, &json!([]))?;
    window.see("[data-testid=capture]:focus")?;
    for (line, stored) in [
        ("", json!(["One was alone"])),
        ("half ", json!(["One was alone"])),
        ("half a", json!(["One was alone"])),
    ] {
        redo(window)?;
        causes_are(window, &stored)?;
        says(window, "capture", line)?;
    }
    undo(window)?;
    undo(window)?;
    says(window, "capture", "")
}

/// In place over a label: the words as they were, and then the document, which
/// the open field follows.
fn over_a_label(window: &Window) -> Result {
    window.type_text(keys::ESCAPE)?;
    // What was brought back is selected.
    window.see("[data-testid=canvas]:focus")?;
    window.press(&[], keys::F2)?;
    window.see("[data-testid=reword]:focus")?;
    window.type_text("Nobody could order")?;
    window.type_text(keys::ENTER)?;
    window.see("[data-testid=canvas]:focus")?;
    causes_are(window, &json!(["Nobody could order"]))?;
    window.press(&[], keys::F2)?;
    window.see("[data-testid=reword]:focus")?;
    window.type_text("Other")?;
    undo(window)?;
    says(window, "reword", "Nobody could order")?;
    undo(window)?;
    says(window, "reword", "One was alone")?;
    window.type_text(keys::ENTER)?;
    causes_are(window, &json!(["One was alone"]))
}

/// A dialog keeps its keys to itself, but this one isn't dead in it.
fn in_a_dialog(window: &Window) -> Result {
    window.see("[data-testid=canvas]:focus")?;
    window.press(&[keys::CONTROL], "k")?;
    window.see("dialog input:focus")?;
    window.type_text("x")?;
    undo(window)?;
    window.until_true("document.querySelector('dialog input').value === ''")?;
    causes_are(window, &json!(["One was alone"]))?;
    undo(window)?;
    causes_are(window, &json!([]))?;
    redo(window)?;
    causes_are(window, &json!(["One was alone"]))?;
    window.type_text(keys::ESCAPE)?;
    window.see_gone("dialog")
}

/// The page's undo is one for all fields: the key in one never changes another.
fn in_another_field(window: &Window) -> Result {
    window.click("[data-testid=capture]")?;
    window.type_text("first")?;
    window.click("[data-testid=title]")?;
    window.type_text(keys::END)?;
    window.type_text("book")?;
    undo(window)?;
    says(window, "title", "A case")?;
    says(window, "capture", "first")?;
    window.click("[data-testid=capture]")?;
    window.type_text(keys::END)?;
    undo(window)?;
    says(window, "capture", "")?;
    says(window, "title", "A case")
}

fn undo(window: &Window) -> Result {
    window.press(&[keys::CONTROL], "z")
}

fn redo(window: &Window) -> Result {
    window.press(&[keys::CONTROL, keys::SHIFT], "z")
}

/// Waits until a field has these words.
fn says(window: &Window, field: &str, words: &str) -> Result {
    window.until_true(&format!(
        "document.querySelector('[data-testid={field}]').value === {}",
        json!(words)
    ))
}

/// The causes that are stored.
fn causes(window: &Window) -> Result<Value> {
    window.ask(
        "return window.__TAURI_INTERNALS__.invoke('open_workshop', { id: 1 })
            .then(({ parts }) => parts.causes.map((it) => it.text))",
        &[],
    )
}

/// Waits until these causes are stored.
fn causes_are(window: &Window, texts: &Value) -> Result {
    until(&format!("these causes: {texts}"), || {
        Ok((causes(window)? == *texts).then_some(()))
    })
}
