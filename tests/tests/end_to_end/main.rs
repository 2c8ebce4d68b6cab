//! The product in its real window, as a person uses it.
//!
//! The window is the one that was built last: `make test` builds it first.
//! A test that fails leaves a picture of its screen in `tests/out`.

mod accessibility;
mod accountability;
mod branches;
mod drafts;
mod dropped;
mod fields;
mod hand;
mod hostile;
mod italian;
mod journey;
mod labels;
mod layouts;
mod library;
mod live;
mod lost;
mod names;
mod near_miss;
mod page;
mod policy;
mod readiness;
mod room;
mod rounds;
mod silent;
mod stronger;
mod trouble;
mod typing;
mod wordings;

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use product_tests::{Library, Look, Result, Stage};

/// Plays a test on a screen and with a library of its own. Tests take turns:
/// two windows at a time on a small machine only wait for each other.
fn play(name: &str, look: Look, test: impl FnOnce(&Stage, &Library) -> Result) -> Result {
    play_on(name, (1440, 900), look, test)
}

/// As [`play`], on a screen of another size.
fn play_on(
    name: &str,
    (width, height): (u32, u32),
    look: Look,
    test: impl FnOnce(&Stage, &Library) -> Result,
) -> Result {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let stage = Stage::open(width, height, look)?;
    let library = Library::temporary()?;
    let mut evidence = Evidence {
        name,
        stage: &stage,
        passed: false,
    };
    test(&stage, &library)?;
    evidence.passed = true;
    Ok(())
}

/// Photographs the screen when a test ends before it has passed, be it with an
/// error or a failed assertion.
struct Evidence<'a> {
    name: &'a str,
    stage: &'a Stage,
    passed: bool,
}

impl Drop for Evidence<'_> {
    fn drop(&mut self) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("out");
        let file = folder.join(format!("{}.png", self.name));
        if !self.passed
            && fs::create_dir_all(&folder).is_ok()
            && self.stage.photograph(&file).is_ok()
        {
            eprintln!("The screen as it was: {}", file.display());
        }
    }
}

/// A person sees what a key has done before they write: letters that follow it
/// at once are a word that begins with it.
fn pause_to_look() {
    std::thread::sleep(std::time::Duration::from_millis(700));
}
