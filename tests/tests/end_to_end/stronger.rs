//! A weak action gets a stronger one beside it, by keyboard alone; the room
//! sees the plan, and nothing of how it came about.

use product_tests::{Look, Result, Stage, Window, keys};
use serde_json::json;

use crate::accessibility::check;
use crate::play;

const WEAK: &str = "Train everyone on alerts";
const QUESTION: &str = "unnecessary?";

#[test]
fn an_idea_becomes_a_draft_with_one_key_and_one_undo_takes_it_back() -> Result {
    play("stronger", Look::Light, |stage, library| {
        library.tell(&["demo", "--language", "en"])?;
        let window = Window::open(stage, library)?;
        window.open_workshop("Friday evening")?;
        window.go_to("actions")?;
        window.press(&[], keys::F5)?;
        let room = window.other()?;

        add_with_suggested_kind(stage, &window)?;
        let before = rows(&window)?;
        take_first_idea(stage, &window)?;
        assert_eq!(rows(&window)?, before + 1);
        window.press(&[], keys::ESCAPE)?;

        let shown = window.within(&room, || {
            window.see("main")?;
            window.text()
        })?;
        assert!(!shown.contains(QUESTION), "the room reads {shown}");

        window.press(&[keys::CONTROL], "z")?;
        window.until_true(&format!("{ROWS} === {before}"))
    })
}

/// The kind that the words suggest is taken by a key, and not before.
fn add_with_suggested_kind(stage: &Stage, window: &Window) -> Result {
    window.click("[data-testid=new-action]")?;
    window.type_text(WEAK)?;
    window.see("[data-testid=suggested-kind]")?;
    let faults = check(window, stage, "a suggested kind")?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.press(&[keys::ALT], "k")?;
    window.see("[data-testid=suggested-kind].taken")?;
    window.press(&[], keys::ENTER)?;
    window.until_true("document.querySelector('[data-unneeded]') !== null")
}

fn take_first_idea(stage: &Stage, window: &Window) -> Result {
    // Up from the line: to the action that was added last.
    window.press(&[], keys::UP)?;
    window.press(&[keys::ALT], "i")?;
    window.see("[data-testid=ideas] [role=option]")?;
    let faults = check(window, stage, "ideas")?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let idea = "return document.querySelector('[data-testid=ideas] .words').firstChild.textContent";
    let idea = window.ask(idea, &[])?;
    window.press(&[], keys::ENTER)?;
    // Its words are there to be adapted.
    window.until_true(&format!(
        "document.activeElement.dataset.testid === 'edit-what' && \
         document.activeElement.value === {idea}"
    ))
}

const ROWS: &str = "document.querySelectorAll('[data-testid=action-row]').length";

fn rows(window: &Window) -> Result<u64> {
    let count = window.ask(&format!("return {ROWS}"), &[])?;
    assert_ne!(count, json!(0));
    Ok(count.as_u64().unwrap_or_default())
}
