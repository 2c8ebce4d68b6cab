//! From the command line to the window.

use crate::words::Trouble;
use app::Failure;
use std::path::{PathBuf, absolute};
use std::process::Command;

/// Becomes the window's program, which stands beside this one, and opens files there.
pub(crate) fn window(files: &[PathBuf]) -> Result<(), Failure> {
    if cfg!(target_os = "linux") && !["DISPLAY", "WAYLAND_DISPLAY"].iter().any(is_set) {
        return Err(Failure::new(Trouble::NoDisplay));
    }
    let beside = std::env::current_exe().map(|own| own.with_file_name(name()));
    let program = beside.map_err(missing)?;
    let mut program = Command::new(program);
    // The window may run already, and in another folder; it hears of them over a
    // wire that carries nothing but text.
    let whole = |it: &PathBuf| absolute(it).unwrap_or_else(|_| it.clone());
    program.args(files.iter().map(|it| app::spelled(&whole(it))));
    if cfg!(target_os = "linux") && !is_set(&RENDERER) && !has_gpu() {
        program.env(RENDERER, "1");
    }
    start(program).map_err(missing)
}

/// Turns off WebKitGTK's way through the graphics card. Without a card, that
/// way is emulated: the library is then on screen a second later.
const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Whether there is a card that draws.
fn has_gpu() -> bool {
    let devices = std::fs::read_dir("/dev/dri")
        .into_iter()
        .flatten()
        .flatten();
    let mut names = devices.map(|it| it.file_name());
    names.any(|name| name.to_string_lossy().starts_with("renderD"))
}

fn is_set(name: &&str) -> bool {
    std::env::var_os(name).is_some_and(|it| !it.is_empty())
}

fn name() -> String {
    format!("lisca-window{}", std::env::consts::EXE_SUFFIX)
}

#[cfg(unix)]
fn start(mut program: Command) -> std::io::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(program.exec())
}

#[cfg(not(unix))]
fn start(mut program: Command) -> std::io::Result<()> {
    program.spawn().map(|_| ())
}

fn missing(source: std::io::Error) -> Failure {
    Failure::new(Trouble::NoWindow {
        program: name(),
        source,
    })
}
