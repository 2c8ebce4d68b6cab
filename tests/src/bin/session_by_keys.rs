//! A session in the real window, played by its keys alone: nothing but the window
//! and the screen runs, so that whatever asks the system for something is Lisca.
//!
//! - `session_by_keys FOLDER PICTURE` — opens what is in the library in
//!   `FOLDER/data`, works on it, shows it to the room, and closes the window; the
//!   picture is of the screen in the middle of it

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use product_tests::{Library, Look, Process, Result, Stage, Trouble, program, until};

/// The screen has come to rest when it was the same for so long.
const REST: Duration = Duration::from_millis(500);

/// Keys, each with a moment to look at what comes of it: the steps, a cause, the
/// palette, search, what happened before, who was hurt, a report, other sizes.
const KEYS: [&str; 30] = [
    "ctrl+1",
    "ctrl+2",
    "ctrl+4",
    "ctrl+5",
    "ctrl+6",
    "ctrl+7",
    "ctrl+3",
    "End",
    "Home",
    "w",
    "Escape",
    "slash",
    "Escape",
    "Escape",
    "ctrl+k",
    "Escape",
    "ctrl+h",
    "Escape",
    "ctrl+shift+h",
    "Escape",
    "ctrl+shift+r",
    "Escape",
    "question",
    "Escape",
    "ctrl+plus",
    "ctrl+0",
    "ctrl+z",
    "ctrl+shift+z",
    "F5",
    "ctrl+shift+c",
];

fn main() -> Result {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, picture] = arguments.as_slice() else {
        return Err(Trouble::new("usage: session_by_keys FOLDER PICTURE"));
    };
    let library = Library::kept(Path::new(folder))?;
    let stage = Stage::open(1440, 900, Look::Light)?;
    let mut window = Process::start(
        Command::new(program("lisca-window")?)
            .envs(library.environment())
            .envs(stage.environment())
            // Its window will be taken away from it, which its toolkit tells at length.
            .stderr(Stdio::null()),
    )?;
    let own = until("the window", || Ok(stage.windows()?.into_iter().next()))?;
    rest(&stage)?;
    // The workshop that was worked on last stands first.
    stage.xdotool(&["windowfocus", "--sync", &own])?;
    stage.xdotool(&["mousemove", "--window", &own, ROW[0], ROW[1], "click", "1"])?;
    rest(&stage)?;
    stage.xdotool(&["key", "ctrl+3"])?;
    rest(&stage)?;
    stage.xdotool(&["type", "--delay", "20", WORDS])?;
    stage.xdotool(&["key", "Return", "Escape"])?;
    rest(&stage)?;
    stage.photograph(Path::new(picture))?;
    for key in KEYS {
        stage.xdotool(&["windowfocus", &own])?;
        stage.xdotool(&["key", key])?;
        rest(&stage)?;
    }
    if stage.windows()?.len() < 2 {
        return Err(Trouble::new("the room saw nothing"));
    }
    // Nothing manages windows here that could ask it to close.
    stage.xdotool(&["windowclose", &own])?;
    until("the program to end", || Ok(window.try_wait()?))?;
    let made = library.tell(&["list", "--json"])?;
    match made.contains("Seen by nobody") {
        true => Ok(()),
        false => Err(Trouble::new(format!("no workshop: {made}"))),
    }
}

/// A place in the first row of the list, in pixels of the window.
const ROW: [&str; 2] = ["500", "300"];

/// A cause, in the capture line.
const WORDS: &str = "The pager was silent";

fn rest(stage: &Stage) -> Result {
    let screen = stage.screen()?;
    let (mut before, mut since) = (Vec::new(), Instant::now());
    let begun = Instant::now();
    while since.elapsed() < REST && begun.elapsed() < REST * 20 {
        let now = screen.pixels(screen.whole())?;
        if now != before {
            since = Instant::now();
            before = now;
        }
        thread::sleep(Duration::from_millis(25));
    }
    Ok(())
}
