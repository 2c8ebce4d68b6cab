//! Speed of hand: the palette, several causes at once, branches cut, copied
//! and pasted, folding, and the way back through the history.

use product_tests::{Library, Look, Result, Stage, Window, keys, until};
use serde_json::{Value, json};

use crate::{pause_to_look, play};

const TITLE: &str = "Friday evening: a critical alert waits until Monday";

#[test]
fn several_causes_branches_and_the_past_are_one_key_away_and_one_step_back() -> Result {
    play("branches", Look::Light, by_keyboard)
}

fn by_keyboard(stage: &Stage, library: &Library) -> Result {
    library.tell(&["demo"])?;
    let window = Window::open(stage, library)?;
    window.open_workshop(TITLE)?;
    window.press(&[keys::CONTROL], "3")?;
    window.until_true("document.activeElement.dataset.testid === 'canvas'")?;
    let before = causes(library)?;

    branches(&window, library, &before)?;
    folding(&window)?;
    several(&window, library, &before)?;
    plain_text(&window, library, &before)?;
    history(&window, library, &before)
}

/// A branch is copied, and moved, to another bone with all beneath it; one
/// undo takes all of it back, and says so.
fn branches(window: &Window, library: &Library, before: &[Value]) -> Result {
    go_to(window, "foothold on the proxy")?;
    window.press(&[keys::CONTROL], "c")?;
    go_to(window, "go to culture")?;
    window.press(&[keys::CONTROL], "v")?;
    wait_for(library, "three copies", |now| now.len() == before.len() + 3)?;
    says_undo(window, "Undo: copy “One foothold")?;
    undo(window, library, before)?;

    go_to(window, "foothold on the proxy")?;
    window.press(&[keys::CONTROL], "x")?;
    window.see(".board .cut")?;
    go_to(window, "go to culture")?;
    window.press(&[keys::CONTROL], "v")?;
    window.see_gone(".board .cut")?;
    says_undo(window, "Undo: move “One foothold")?;
    says_undo(window, "to Culture")?;
    undo(window, library, before)
}

/// A folded branch says how much it hides, and opens when something in it is
/// gone to.
fn folding(window: &Window) -> Result {
    go_to(window, "foothold on the proxy")?;
    window.type_text(" ")?;
    window.see(".board .pill")?;
    go_to(window, "one local administrator")?;
    window.see_gone(".board .pill")
}

/// Two causes are judged, and removed, at once.
fn several(window: &Window, library: &Library, before: &[Value]) -> Result {
    go_to(window, "one local administrator")?;
    window.press(&[keys::SHIFT], keys::UP)?;
    window.see("[data-testid=several]")?;
    window.type_text("r")?;
    pause_to_look();
    says_undo(window, "Undo: mark")?;
    undo(window, library, before)?;
    window.type_text(keys::DELETE)?;
    wait_for(library, "two causes to go", |now| {
        now.len() == before.len() - 2
    })?;
    undo(window, library, before)
}

/// Words copied anywhere become causes.
fn plain_text(window: &Window, library: &Library, before: &[Value]) -> Result {
    window.type_text(keys::ENTER)?;
    window.until_true("document.activeElement.dataset.testid === 'capture'")?;
    window.type_text("2) Read on another screen")?;
    window.press(&[keys::CONTROL], "a")?;
    window.press(&[keys::CONTROL], "x")?;
    window.type_text(keys::ESCAPE)?;
    window.until_true("document.activeElement.dataset.testid === 'canvas'")?;
    window.type_text(keys::HOME)?;
    window.press(&[keys::CONTROL], "v")?;
    wait_for(library, "a cause read from text", |now| {
        now.iter()
            .any(|it| it["text"] == json!("Read on another screen"))
    })?;
    undo(window, library, before)
}

/// Any moment can be looked at and returned to; what came later is one undo
/// away.
fn history(window: &Window, library: &Library, before: &[Value]) -> Result {
    go_to(window, "foothold on the proxy")?;
    window.type_text(keys::DELETE)?;
    wait_for(library, "a branch to go", |now| {
        now.len() == before.len() - 3
    })?;
    let without = causes(library)?;
    window.press(&[keys::CONTROL], "h")?;
    window.until_true("document.activeElement.dataset.testid === 'history-list'")?;
    window.see("[data-testid=history] [aria-selected=true] .now")?;
    window.type_text(keys::DOWN)?;
    window.see("[data-testid=past]")?;
    window.until_true(
        "document.querySelector('[data-testid=past] .board')?.textContent.includes('One foothold')",
    )?;
    // Looking changes nothing.
    assert_eq!(causes(library)?, without);
    window.type_text(keys::ENTER)?;
    window.see_gone("[data-testid=past]")?;
    wait_for(library, "the branch to be back", |now| now == before)?;
    window.type_text(keys::ESCAPE)?;
    window.see_gone("[data-testid=history]")?;
    undo(window, library, &without)
}

/// Goes to something by a few of its letters.
fn go_to(window: &Window, letters: &str) -> Result {
    window.press(&[keys::CONTROL], "k")?;
    window.until_true("document.activeElement.dataset.testid === 'palette-line'")?;
    window.type_text(letters)?;
    window.see("[data-command^=go-to][aria-selected=true]")?;
    window.type_text(keys::ENTER)?;
    window.see_gone("[data-testid=palette]")?;
    window.until_true("document.activeElement.dataset.testid === 'canvas'")
}

fn undo(window: &Window, library: &Library, then: &[Value]) -> Result {
    window.press(&[keys::CONTROL], "z")?;
    wait_for(library, "one undo to take it back", |now| now == then)
}

/// Waits until the button says what undo would take back.
fn says_undo(window: &Window, words: &str) -> Result {
    window.until_true(&format!(
        "document.querySelector('[data-testid=undo]').getAttribute('aria-label').includes({})",
        json!(words)
    ))
}

fn wait_for(library: &Library, what: &str, done: impl Fn(&[Value]) -> bool) -> Result {
    until(what, || Ok(done(&causes(library)?).then_some(())))
}

/// The causes as the library has them on disk.
fn causes(library: &Library) -> Result<Vec<Value>> {
    let id = library.id_of(TITLE)?;
    let text = library.tell(&["export", &id, "--format", "json", "--output", "-"])?;
    let file: Value = serde_json::from_str(&text)?;
    Ok(file["workshop"]["causes"]
        .as_array()
        .cloned()
        .unwrap_or_default())
}
