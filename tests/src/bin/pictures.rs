//! Takes pictures of the real window and of the report.
//!
//! - `pictures window FOLDER FILE` — the fishbone of the Friday example, from
//!   the library in `FOLDER/data`
//! - `pictures readme FOLDER` — what README shows: the fishbone, light and
//!   dark, an offer for a wording, what the room sees, and the first page of
//!   the report

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use product_tests::{Library, Look, Result, Stage, Trouble, Window, keys};

const FRIDAY: &str = "Friday evening";

fn main() -> Result {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["window", folder, file] => fishbone(
            &Library::kept(Path::new(folder))?,
            Look::Light,
            Path::new(file),
        ),
        ["readme", folder] => for_readme(Path::new(folder)),
        _ => Err(Trouble::new(
            "usage: pictures window FOLDER FILE | pictures readme FOLDER",
        )),
    }
}

fn for_readme(folder: &Path) -> Result {
    fs::create_dir_all(folder)?;
    let library = Library::temporary()?;
    library.tell(&["demo"])?;
    fishbone(&library, Look::Light, &folder.join("fishbone-light.png"))?;
    fishbone(&library, Look::Dark, &folder.join("fishbone-dark.png"))?;
    wording(&library, &folder.join("wording.png"))?;
    room(&library, &folder.join("room.png"))?;
    let id = library.id_of(FRIDAY)?;
    library.tell(&["export", &id, "--output", "report.pdf"])?;
    let status = Command::new("pdftoppm")
        .args(["-png", "-r", "90", "-f", "1", "-l", "1", "-singlefile"])
        .arg(library.folder().join("report.pdf"))
        .arg(folder.join("report"))
        .status()?;
    if !status.success() {
        return Err(Trouble::new("pdftoppm failed"));
    }
    Ok(())
}

/// The window with the fishbone of the Friday example, one cause selected.
fn fishbone(library: &Library, look: Look, file: &Path) -> Result {
    let stage = Stage::open(1440, 900, look)?;
    let window = Window::open(&stage, library)?;
    window.open_workshop(FRIDAY)?;
    window.go_to("fishbone")?;
    window.see("[data-target^=cause-]")?;
    window.click("[data-target^=cause-]")?;
    window.rest(&stage)?;
    stage.photograph(file)
}

/// A cause that is being written, and what could stand there instead.
fn wording(library: &Library, file: &Path) -> Result {
    let stage = Stage::open(1440, 900, Look::Light)?;
    let window = Window::open(&stage, library)?;
    window.open_workshop(FRIDAY)?;
    window.go_to("fishbone")?;
    window.see("[data-target^=cause-]")?;
    window.click("[data-target^=cause-]")?;
    window.type_text(keys::ENTER)?;
    window.see("[data-testid=capture]:focus")?;
    window.type_text("The administrator failed to escalate the alert")?;
    window.see("[data-testid=wording-beside]")?;
    window.rest(&stage)?;
    stage.photograph(file)
}

/// The shared screen, on a wall of its own.
fn room(library: &Library, file: &Path) -> Result {
    let stage = Stage::open(1920, 1080, Look::Light)?;
    let window = Window::open(&stage, library)?;
    window.open_workshop(FRIDAY)?;
    window.go_to("fishbone")?;
    let shared = stage.window_after(|| window.press(&[], keys::F5))?;
    stage.place(&shared, stage.screen()?.whole())?;
    let other = window.other()?;
    window.within(&other, || {
        window.see("[data-target^=cause-]")?;
        window.rest(&stage)
    })?;
    stage.photograph(file)
}
