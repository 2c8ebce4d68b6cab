//! The shared screen: it follows, it waits where it is told to, it can do
//! nothing itself, and it goes with the window that opened it.

use std::collections::BTreeSet;
use std::process::Command;

use product_tests::{Area, Library, Look, Result, Stage, Window, keys, program, until};
use serde_json::json;

use crate::accessibility::check;
use crate::play_on;

/// Both windows side by side, the room's as large as a projector.
pub(crate) const BOTH: (u32, u32) = (3360, 1080);
const ROOM: Area = Area {
    x: 1440,
    y: 0,
    width: 1920,
    height: 1080,
};

const CASE: &str = "Friday evening: a critical alert waits until Monday";
const CAUSE: &str = "The pager was silent";

#[test]
fn the_room_follows_waits_and_sees_a_curtain() -> Result {
    play_on("room", BOTH, Look::Light, |stage, library| {
        let (window, room) = open(stage, library)?;
        let in_room = |selector: &str| window.within(&room, || window.see(selector).map(drop));
        for step in ["opening", "happened", "priorities", "actions", "report"] {
            window.go_to(step)?;
            in_room(&format!("[data-page={step}]"))?;
        }
        window.go_to("fishbone")?;
        in_room("[data-page=diagram] [data-target]")?;

        // Frozen, it keeps what it showed; then it catches up.
        window.press(&[keys::CONTROL, keys::SHIFT], "f")?;
        add_cause(&window)?;
        window.go_to("actions")?;
        window.rest(stage)?;
        in_room("[data-page=diagram]")?;
        assert!(!window.within(&room, || window.text())?.contains(CAUSE));
        window.press(&[keys::CONTROL, keys::SHIFT], "f")?;
        in_room("[data-page=actions]")?;
        window.go_to("fishbone")?;
        window.within(&room, || window.read(CAUSE))?;

        window.press(&[keys::CONTROL, keys::SHIFT], "c")?;
        in_room("[data-page=curtain]")?;
        window.press(&[keys::CONTROL, keys::SHIFT], "c")?;
        in_room("[data-page=diagram]")
    })
}

#[test]
fn i6_the_room_can_ask_for_nothing_else_and_hears_no_event() -> Result {
    play_on("room-asks", BOTH, Look::Light, |stage, library| {
        let (window, room) = open(stage, library)?;
        let refused = "const [name, args] = arguments;
            return window.__TAURI_INTERNALS__.invoke(name, args)
                .then(() => null, reason => String(reason.message ?? reason))";
        window.within(&room, || {
            for (name, args) in [
                ("open_workshop", json!({ "id": 1 })),
                ("list_workshops", json!({ "shelf": "open" })),
                ("since", json!({ "id": 1, "revision": 0 })),
                ("history", json!({ "id": 1 })),
                ("shared_screen", json!({})),
                (
                    "plugin:event|listen",
                    json!({ "event": "changed", "target": { "kind": "Any" }, "handler": 1 }),
                ),
                ("plugin:window|set_title", json!({ "value": "x" })),
            ] {
                let answer = window.ask(refused, &[json!(name), args])?;
                let answer = answer.as_str().unwrap_or_default();
                assert!(answer.contains("not allowed"), "{name}: {answer}");
            }
            let granted = "return window.__TAURI_INTERNALS__
                .invoke('audience_view', { width: 1920, height: 960, have: null })
                .then(view => view.title)";
            assert_eq!(window.ask(granted, &[])?, json!(CASE));
            Ok(())
        })
    })
}

#[test]
fn it_goes_with_the_window_that_opened_it_and_a_second_start_opens_nothing() -> Result {
    play_on("room-goes", BOTH, Look::Light, |stage, library| {
        let (window, room) = open(stage, library)?;
        window.press(&[], keys::F5)?;
        until("the shared screen to close", || {
            Ok((!window.driver().windows()?.contains(&room)).then_some(()))
        })?;
        stage.window_after(|| window.press(&[], keys::F5))?;

        let shown = stage.windows()?;
        let second = Command::new(program("lisca-window")?)
            .envs(library.environment())
            .envs(stage.environment())
            .status()?;
        assert!(second.success());
        // It may have raised one of them, but they are the same.
        let sorted = |windows: Vec<String>| windows.into_iter().collect::<BTreeSet<_>>();
        assert_eq!(sorted(stage.windows()?), sorted(shown));

        // What the window does when its own close button is pressed.
        let close = "setTimeout(() => window.__TAURI_INTERNALS__
            .invoke('plugin:window|destroy', { label: 'facilitator' })); return true";
        // It may be gone before it has answered.
        let _ = window.ask(close, &[]);
        until("the program to end", || {
            Ok(window.pid().is_err().then_some(()))
        })
    })
}

#[test]
fn axe_finds_nothing_serious_in_what_the_room_sees() -> Result {
    for look in [Look::Light, Look::Dark] {
        play_on("axe-room", BOTH, look, |stage, library| {
            let (window, room) = open(stage, library)?;
            let mut faults = Vec::new();
            for (step, page) in [
                ("opening", "opening"),
                ("happened", "happened"),
                ("fishbone", "diagram"),
                ("whys", "diagram"),
                ("priorities", "priorities"),
                ("actions", "actions"),
                ("report", "report"),
            ] {
                window.go_to(step)?;
                faults.extend(window.within(&room, || {
                    window.see(&format!("[data-page={page}]"))?;
                    check(&window, stage, step)
                })?);
            }
            assert!(faults.is_empty(), "{look:?}:\n{}", faults.join("\n"));
            Ok(())
        })?;
    }
    Ok(())
}

/// The worked example at the fishbone, with the shared screen beside it.
pub(crate) fn open(stage: &Stage, library: &Library) -> Result<(Window, String)> {
    library.run(&["demo"])?;
    let window = Window::open(stage, library)?;
    window.open_workshop(CASE)?;
    window.go_to("fishbone")?;
    window.see("[data-kind=fishbone]")?;
    let shared = stage.window_after(|| window.press(&[], keys::F5))?;
    stage.place(&shared, ROOM)?;
    let room = window.other()?;
    window.within(&room, || window.see("[data-testid=strip]"))?;
    Ok((window, room))
}

/// Adds a cause beside the first, and leaves it selected.
fn add_cause(window: &Window) -> Result {
    window.click("[data-target^=cause-]")?;
    window.type_text(keys::ENTER)?;
    window.until_true("document.activeElement.dataset.testid === 'capture'")?;
    window.type_text(CAUSE)?;
    window.type_text(keys::ENTER)?;
    window.read(CAUSE)?;
    window.type_text(keys::ESCAPE)
}
