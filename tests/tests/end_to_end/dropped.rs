//! What is dragged onto the window from another program.

use std::fs;
use std::process::Command;

use product_tests::{Look, Process, Result, Stage, program, until};
use serde_json::json;

use crate::page::{in_the_middle, middle, still_there};
use crate::play;

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
                drag(stage, &from, &own[0], &middle(&window, onto)?)?;
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

/// Drags what `from` has onto a place in the window `to`.
fn drag(stage: &Stage, from: &str, to: &str, [x, y]: &[String; 2]) -> Result {
    stage.xdotool(&["windowraise", from])?;
    stage.xdotool(&["mousemove", "--window", from, "60", "40", "mousedown", "1"])?;
    for step in ["70", "90", "110"] {
        stage.xdotool(&["mousemove", "--window", from, step, "40", "sleep", "0.05"])?;
    }
    for _ in 0..2 {
        stage.xdotool(&["mousemove", "--window", to, x, y, "sleep", "0.1"])?;
        stage.xdotool(&["mousemove_relative", "2", "2", "sleep", "0.1"])?;
    }
    stage.xdotool(&["mouseup", "1"]).map(drop)
}
