//! Takes pictures of every step in one of the languages, to be looked at:
//! `steps FOLDER en|it WIDTHxHEIGHT light|dark`, and `steps FOLDER en|it room`
//! for what the room sees. The worked example is in that language too.

use std::path::Path;
use std::{env, fs};

use product_tests::{Library, Look, Result, Stage, Trouble, Window, keys};

const STEPS: [&str; 7] = [
    "opening",
    "happened",
    "fishbone",
    "whys",
    "priorities",
    "actions",
    "report",
];

fn main() -> Result {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [folder, language, "room"] => room(Path::new(folder), language),
        [folder, language, size, look] => {
            let look = match look {
                "dark" => Look::Dark,
                _ => Look::Light,
            };
            let (width, height) = size.split_once('x').ok_or_else(usage)?;
            let stage = Stage::open(width.parse()?, height.parse()?, look)?;
            cockpit(Path::new(folder), language, &stage)
        }
        _ => Err(usage()),
    }
}

fn usage() -> Trouble {
    Trouble::new("usage: steps FOLDER en|it (WIDTHxHEIGHT light|dark | room)")
}

fn library(language: &str) -> Result<Library> {
    let library = Library::temporary()?;
    library.tell(&["demo", "--language", language])?;
    Ok(library)
}

fn example(language: &str) -> &'static str {
    match language {
        "it" => "Venerdì sera",
        _ => "Friday evening",
    }
}

fn cockpit(folder: &Path, language: &str, stage: &Stage) -> Result {
    fs::create_dir_all(folder)?;
    let library = library(language)?;
    let window = Window::open(stage, &library)?;
    if let [own, ..] = &stage.windows()?[..] {
        stage.place(own, stage.screen()?.whole())?;
    }
    window.click(&format!("[data-testid=speak-{language}]"))?;
    window.see("[data-testid=workshop-row]")?;
    window.rest(stage)?;
    stage.photograph(&folder.join("0-home.png"))?;
    window.open_workshop(example(language))?;
    for (number, step) in STEPS.iter().enumerate() {
        window.go_to(step)?;
        if matches!(*step, "fishbone" | "whys") {
            window.click("[data-target^=cause-]")?;
        }
        window.rest(stage)?;
        stage.photograph(&folder.join(format!("{}-{step}.png", number + 1)))?;
    }
    window.go_to("fishbone")?;
    window.click("[data-target^=cause-]")?;
    window.press(&[keys::CONTROL], "k")?;
    window.rest(stage)?;
    stage.photograph(&folder.join("8-palette.png"))?;
    window.type_text(keys::ESCAPE)?;
    window.type_text("?")?;
    window.rest(stage)?;
    stage.photograph(&folder.join("9-keys.png"))?;
    window.type_text(keys::ESCAPE)?;
    beside(folder, &window, stage)
}

/// What stands beside the steps: each is opened, photographed and closed.
fn beside(folder: &Path, window: &Window, stage: &Stage) -> Result {
    let photograph = |name: &str| {
        window.rest(stage)?;
        stage.photograph(&folder.join(format!("{name}.png")))
    };
    window.click("[data-target^=cause-]")?;
    window.type_text("w")?;
    photograph("a-why-mode")?;
    window.type_text(keys::ESCAPE)?;
    window.type_text(keys::ESCAPE)?;
    window.press(&[keys::CONTROL], "h")?;
    photograph("b-history")?;
    window.click("[data-testid=close-history]")?;
    window.press(&[keys::CONTROL, keys::SHIFT], "p")?;
    photograph("c-parking")?;
    window.type_text(keys::ESCAPE)?;
    window.click("[data-testid=tray-open]")?;
    photograph("d-tray")?;
    window.click("[data-testid=silent-round]")?;
    photograph("e-silent")?;
    window.type_text(keys::ESCAPE)?;
    window.go_to("priorities")?;
    window.click("[data-testid=open-round]")?;
    photograph("f-round")?;
    window.go_to("actions")?;
    window.click("[data-testid=plan-as] [role=radio]:nth-child(2)")?;
    photograph("g-grid")?;
    window.go_to("report")?;
    window.click("[data-testid=last-page] [role=radio]:first-child")?;
    photograph("h-close")?;
    window.click("[data-testid=last-page] [role=radio]:nth-child(2)")?;
    photograph("i-readiness")?;
    window.go_to("happened")?;
    for (part, name) in ["j-happened", "k-happened", "l-happened"]
        .iter()
        .enumerate()
    {
        let scroll = "const of = document.querySelector('.scroll'); of.scrollTop = arguments[0]";
        window.ask(scroll, &[(part * 700 + 500).into()])?;
        photograph(name)?;
    }
    window.click("[data-testid=home]")?;
    window.click("[data-testid=report-near-miss]")?;
    photograph("m-near-miss")
}

/// The shared screen, on a wall of its own.
fn room(folder: &Path, language: &str) -> Result {
    fs::create_dir_all(folder)?;
    let library = library(language)?;
    let stage = Stage::open(1920, 1080, Look::Light)?;
    let window = Window::open(&stage, &library)?;
    window.open_workshop(example(language))?;
    window.go_to("opening")?;
    let shared = stage.window_after(|| window.press(&[], keys::F5))?;
    let other = window.other()?;
    for (number, step) in STEPS.iter().enumerate() {
        window.go_to(step)?;
        stage.place(&shared, stage.screen()?.whole())?;
        window.within(&other, || window.rest(&stage))?;
        // What moves there may begin late: nobody looks at that window here.
        std::thread::sleep(std::time::Duration::from_secs(1));
        stage.photograph(&folder.join(format!("room-{}-{step}.png", number + 1)))?;
    }
    Ok(())
}
