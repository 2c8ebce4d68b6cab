//! A screen of its own: an X server without a monitor, and a message bus.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};

use tempfile::TempDir;

use crate::process::Process;
use crate::screen::{Area, Screen};
use crate::{Result, Trouble, until};

/// Which appearance the system asks programs for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

/// The screen, for as long as the value lives.
pub struct Stage {
    display: String,
    bus: String,
    look: Look,
    picture: PathBuf,
    // Ended in this order: those who use the screen before the screen.
    _bus: Process,
    _screen: Process,
    _folder: TempDir,
}

impl Stage {
    /// A screen of `width` × `height` pixels.
    ///
    /// # Errors
    /// When Xvfb or dbus-daemon can't be started: `make test` installs them.
    pub fn open(width: u32, height: u32, look: Look) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("lisca-stage-").tempdir()?;
        let mut screen = Process::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"])
                .args(["-screen", "0", &format!("{width}x{height}x24")])
                .arg("-fbdir")
                .arg(folder.path())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let display = format!(":{}", first_line("Xvfb", screen.stdout.take())?);
        let mut bus_process = Process::start(
            Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--print-address=1"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let bus = first_line("dbus-daemon", bus_process.stdout.take())?;
        let picture = folder.path().join("Xvfb_screen0");
        until("the screen", || Ok(picture.exists().then_some(())))?;
        Ok(Self {
            display,
            bus,
            look,
            picture,
            _bus: bus_process,
            _screen: screen,
            _folder: folder,
        })
    }

    /// The environment in which a program shows itself here.
    #[must_use]
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let theme = match self.look {
            Look::Light => "Adwaita",
            Look::Dark => "Adwaita:dark",
        };
        vec![
            ("DISPLAY", self.display.clone()),
            ("WAYLAND_DISPLAY", String::new()),
            ("GDK_BACKEND", "x11".to_owned()),
            ("DBUS_SESSION_BUS_ADDRESS", self.bus.clone()),
            // The bus for screen readers would be started by the first window
            // and outlive it.
            ("NO_AT_BRIDGE", "1".to_owned()),
            // This screen has no graphics card; see the shell's `launch.rs`.
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".to_owned()),
            ("MESA_SHADER_CACHE_DISABLE", "true".to_owned()),
            ("GTK_THEME", theme.to_owned()),
            ("GTK_USE_PORTAL", "0".to_owned()),
            ("LC_ALL", "C.UTF-8".to_owned()),
            ("TZ", "UTC".to_owned()),
        ]
    }

    /// Runs xdotool on this screen and gives what it prints.
    ///
    /// # Errors
    /// When it fails: for a search, when there is no such window.
    pub fn xdotool(&self, arguments: &[&str]) -> Result<String> {
        let output = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .output()?;
        if !output.status.success() {
            return Err(Trouble::new(format!("xdotool {arguments:?} failed")));
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Changes the layout of the keyboard: `gr`, `fr`, as X names them.
    ///
    /// # Errors
    /// When X doesn't know it.
    pub fn keyboard(&self, layout: &str) -> Result<()> {
        let set = Command::new("setxkbmap")
            .args([layout, "-display", &self.display])
            .status()?;
        match set.success() {
            true => Ok(()),
            false => Err(Trouble::new(format!("setxkbmap {layout} failed"))),
        }
    }

    /// Answers the system's file dialog that `ask` brings up: types `path`
    /// into it and accepts.
    ///
    /// # Errors
    /// When no dialog appears, or it doesn't go away.
    pub fn answer_file_dialog(&self, path: &Path, ask: impl FnOnce() -> Result<()>) -> Result<()> {
        let dialog = self.window_after(ask)?;
        self.xdotool(&["windowfocus", "--sync", &dialog])?;
        let path = path.to_string_lossy();
        self.xdotool(&["key", "--clearmodifiers", "ctrl+a"])?;
        self.xdotool(&["type", "--clearmodifiers", "--delay", "2", &path])?;
        self.xdotool(&["key", "--clearmodifiers", "Return"])?;
        until("the dialog to close", || {
            Ok((!self.windows()?.contains(&dialog)).then_some(()))
        })
    }

    /// The window that `ask` brings up, by its number in X.
    ///
    /// # Errors
    /// When none appears.
    pub fn window_after(&self, ask: impl FnOnce() -> Result<()>) -> Result<String> {
        let before = self.windows()?;
        ask()?;
        until("a new window", || {
            let now = self.windows()?;
            Ok(now.into_iter().find(|it| !before.contains(it)))
        })
    }

    /// Puts a window where `area` is, makes it as large, and lifts it above
    /// the others.
    ///
    /// # Errors
    /// When there is no such window.
    pub fn place(&self, window: &str, area: Area) -> Result<()> {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        let [x, y, width, height] = [x, y, width, height].map(|it| it.to_string());
        self.xdotool(&["windowsize", window, &width, &height])?;
        self.xdotool(&["windowmove", window, &x, &y])?;
        self.xdotool(&["windowraise", window]).map(drop)
    }

    /// The windows that are to be seen on this screen, by their numbers in X.
    ///
    /// # Errors
    /// When there are none.
    pub fn windows(&self) -> Result<Vec<String>> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "."])?;
        Ok(found.lines().map(str::to_owned).collect())
    }

    /// Writes what the screen shows as a picture; the name's ending says
    /// which kind.
    ///
    /// # Errors
    /// When ImageMagick can't write it.
    pub fn photograph(&self, file: &Path) -> Result<()> {
        let mut source = std::ffi::OsString::from("xwd:");
        source.push(&self.picture);
        // A picture has no date, so that taking it again gives the same file.
        let status = Command::new("convert")
            .arg(source)
            .args(["-strip", "-define", "png:exclude-chunks=date,time"])
            .arg(file)
            .status()?;
        if !status.success() {
            return Err(Trouble::new(format!("no picture {}", file.display())));
        }
        Ok(())
    }

    /// The screen itself, to be watched.
    ///
    /// # Errors
    /// When it is gone.
    pub fn screen(&self) -> Result<Screen> {
        Screen::open(&self.picture)
    }
}

/// The first line that a server prints: where it can be reached.
fn first_line(server: &str, out: Option<ChildStdout>) -> Result<String> {
    let mut line = String::new();
    if let Some(out) = out {
        BufReader::new(out).read_line(&mut line)?;
    }
    if line.trim().is_empty() {
        return Err(Trouble::new(format!("{server} doesn't say where it is")));
    }
    Ok(line.trim().to_owned())
}
