//! What is dragged onto the window from another program.

use std::fs;
use std::process::Command;

use product_tests::{Look, Process, Result, Stage, program, until};
use serde_json::json;

use crate::page::{in_the_middle, middle, still_there};
use crate::{play, play_on, room};

const LISTEN: &str = "window.dragged = 0
    addEventListener('dragover', () => { window.dragged += 1 })";

#[test]
fn i12_a_file_or_an_address_that_is_dropped_leads_nowhere_and_writes_nothing() -> Result {
    play("page-drop", Look::Light, |stage, library| {
        let window = in_the_middle(stage, library)?;
        window.ask(LISTEN, &[])?;
        let own = stage.windows()?;
        let file = library.folder().join("page.html");
        fs::write(&file, "elsewhere")?;
        for address in [
            "https://example.invalid/",
            &format!("file://{}", file.display()),
        ] {
            let mut source = Command::new(program("drag_source")?);
            source.arg(address).envs(stage.environment());
            let mut process = None;
            let from = stage.window_after(|| {
                process = Some(Process::start(&mut source)?);
                Ok(())
            })?;
            for onto in ["[data-testid=canvas]", "[data-testid=capture]"] {
                let [x, y] = middle(&window, onto)?;
                drag(stage, &from, &["--window", &own[0], &x, &y])?;
                window.rest(stage)?;
                still_there(&window, address)?;
            }
            drop(process);
            until("the source to go", || {
                Ok((!stage.windows()?.contains(&from)).then_some(()))
            })?;
            // It was really dragged over the page.
            assert_ne!(window.ask("return window.dragged", &[])?, json!(0));
        }
        Ok(())
    })
}

#[test]
fn i12_nor_does_what_is_dropped_on_the_rooms_window() -> Result {
    play_on(
        "page-drop-room",
        room::BOTH,
        Look::Light,
        |stage, library| {
            let (window, shared) = room::open(stage, library)?;
            let before = library.tell(&["list", "--json"])?;
            let file = library.folder().join("page.html");
            fs::write(&file, "elsewhere")?;
            window.within(&shared, || window.ask(LISTEN, &[]).map(drop))?;
            for address in [
                "https://example.invalid/",
                &format!("file://{}", file.display()),
            ] {
                let mut source = Command::new(program("drag_source")?);
                source.arg(address).envs(stage.environment());
                let mut process = None;
                let from = stage.window_after(|| {
                    process = Some(Process::start(&mut source)?);
                    Ok(())
                })?;
                // The middle of the room's window, which lies beside the other.
                drag(stage, &from, &["2400", "540"])?;
                window.rest(stage)?;
                drop(process);
                until("the source to go", || {
                    Ok((!stage.windows()?.contains(&from)).then_some(()))
                })?;
                window.within(&shared, || {
                    assert_ne!(
                        window.ask("return window.dragged", &[])?,
                        json!(0),
                        "{address}"
                    );
                    window.see("[data-page=diagram]").map(drop)
                })?;
            }
            assert_eq!(library.tell(&["list", "--json"])?, before);
            Ok(())
        },
    )
}

/// Drags what `from` has onto a place, as xdotool names it.
fn drag(stage: &Stage, from: &str, to: &[&str]) -> Result {
    stage.xdotool(&["windowraise", from])?;
    stage.xdotool(&["mousemove", "--window", from, "60", "40", "mousedown", "1"])?;
    for step in ["70", "90", "110"] {
        stage.xdotool(&["mousemove", "--window", from, step, "40", "sleep", "0.05"])?;
    }
    for _ in 0..2 {
        stage.xdotool(&[&["mousemove"], to, &["sleep", "0.1"]].concat())?;
        stage.xdotool(&["mousemove_relative", "2", "2", "sleep", "0.1"])?;
    }
    stage.xdotool(&["mouseup", "1"]).map(drop)
}
