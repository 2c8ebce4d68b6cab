//! Keys mean the same on every keyboard: struck on the screen, through the
//! layouts of X, as a hand strikes them.

use product_tests::{Library, Look, Result, Stage, Window, until};
use serde_json::{Value, json};

use crate::play;

/// Keys by their place on the keyboard, as X numbers them.
mod place {
    /// R of an English keyboard, in Greek Ρ and in Hebrew ר.
    pub(super) const R: &str = "27";
    /// With Control: undo, where English and Greek have Z.
    pub(super) const CONTROL_Z: &str = "ctrl+52";
    /// With Control: undo, where French has Z.
    pub(super) const CONTROL_FRENCH_Z: &str = "ctrl+25";
    /// With Control: the first two digits, where French writes & and é.
    pub(super) const CONTROL_1: &str = "ctrl+10";
    pub(super) const CONTROL_3: &str = "ctrl+12";
    /// What is € in German.
    pub(super) const ALTGR_E: &str = "ISO_Level3_Shift+26";
    pub(super) const ENTER: &str = "36";
}

const CASE: &str = "Friday evening";
const CAUSE: &str = "[data-target^=cause-]";

#[test]
fn i7_keys_mean_the_same_on_greek_hebrew_french_and_german_keyboards() -> Result {
    play("layouts", Look::Light, |stage, library| {
        let window = begin(stage, library)?;
        for layout in ["us", "gr", "ru", "il", "ara"] {
            stage.keyboard(layout)?;
            select(stage, &window)?;
            let before = standing(&window)?;
            strike(stage, place::R)?;
            until(
                &format!("{layout}: R marks a root cause, or takes it back"),
                || Ok((standing(&window)? != before).then_some(())),
            )?;
            strike(stage, place::CONTROL_Z)?;
            until(&format!("{layout}: Ctrl+Z"), || {
                Ok((standing(&window)? == before).then_some(()))
            })?;
            steps(stage, &window)?;
        }

        stage.keyboard("fr")?;
        select(stage, &window)?;
        let before = standing(&window)?;
        strike(stage, place::R)?;
        until("fr: R", || Ok((standing(&window)? != before).then_some(())))?;
        strike(stage, place::CONTROL_FRENCH_Z)?;
        until("fr: Ctrl+Z", || {
            Ok((standing(&window)? == before).then_some(()))
        })?;
        steps(stage, &window)?;

        // AltGr writes: € is no Ctrl+Alt+E, and E alone would raise the evidence.
        stage.keyboard("de")?;
        select(stage, &window)?;
        strike(stage, place::ENTER)?;
        window.see("[data-testid=capture]:focus")?;
        strike(stage, place::ALTGR_E)?;
        until("€ in the line", || {
            let line = "return document.querySelector('[data-testid=capture]').value";
            Ok((window.ask(line, &[])? == json!("€")).then_some(()))
        })?;
        stage.keyboard("us")
    })
}

fn begin(stage: &Stage, library: &Library) -> Result<Window> {
    library.run(&["demo"])?;
    let window = Window::open(stage, library)?;
    window.open_workshop(CASE)?;
    window.go_to("fishbone")?;
    window.see("[data-kind=fishbone]")?;
    Ok(window)
}

/// Selects the first cause, with the focus on the diagram and in the window.
fn select(stage: &Stage, window: &Window) -> Result {
    window.click(CAUSE)?;
    window.see("[data-testid=canvas]:focus")?;
    let own = stage.windows()?.remove(0);
    stage.xdotool(&["windowfocus", &own])?;
    window.rest(stage)
}

/// Ctrl+1 and Ctrl+3 turn to the opening and back to the fishbone.
fn steps(stage: &Stage, window: &Window) -> Result {
    strike(stage, place::CONTROL_1)?;
    window.see("[data-step=opening][aria-current]")?;
    strike(stage, place::CONTROL_3)?;
    window.see("[data-step=fishbone][aria-current]")?;
    window.see("[data-kind=fishbone]").map(drop)
}

fn strike(stage: &Stage, key: &str) -> Result {
    stage.xdotool(&["key", key]).map(drop)
}

/// How each cause stands: as a root cause, or not.
fn standing(window: &Window) -> Result<Value> {
    window.ask(
        "return window.__TAURI_INTERNALS__.invoke('list_workshops', { shelf: 'open' })
            .then((all) => all.find((it) => it.title.startsWith(arguments[0])).id)
            .then((id) => window.__TAURI_INTERNALS__.invoke('open_workshop', { id }))
            .then(({ parts }) => parts.causes.map((it) => it.standing))",
        &[json!(CASE)],
    )
}
