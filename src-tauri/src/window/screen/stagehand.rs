//! Opens, moves and closes the shared screen.

use super::commands::{self, State};
use super::displays::{Display, Place, beside, in_sight, to_fill};
use super::memory::Memory;
use super::{Ask, LABEL, Screen};
use crate::facilitator;
use crate::page;
use std::thread;
use std::time::{Duration, Instant};
use tauri::{
    AppHandle, Emitter, Manager, Monitor, PhysicalPosition, PhysicalSize, WebviewUrl,
    WebviewWindow, WebviewWindowBuilder, Window,
};

/// What the facilitator's window hears when the shared screen comes, goes or
/// moves.
const SCREEN: &str = "screen";

/// A window that takes longer to close is not waited for.
const LONGEST_CLOSING: Duration = Duration::from_secs(1);

/// Does one thing after the other, so that two quick presses of a key are an
/// opening and a closing, not two windows.
pub(super) struct Stagehand {
    app: AppHandle,
    screen: Screen,
    memory: Memory,
    /// The displays as they were last looked at.
    displays: Vec<Display>,
    /// It fills a display, or is about to.
    filling: bool,
}

impl Stagehand {
    pub(super) fn new(app: AppHandle, screen: Screen) -> Self {
        Self {
            app,
            screen,
            memory: Memory::read(),
            displays: Vec::new(),
            filling: false,
        }
    }

    pub(super) fn carry_out(&mut self, ask: Ask) {
        // What fails here, fails because a window is just going: it needs
        // nothing more.
        let _ = match ask {
            Ask::Answer(invoke) => {
                commands::answer(self, *invoke);
                Ok(())
            }
            Ask::Loaded => self.show(),
            Ask::Moved(place) => {
                // On its way to a display of its own it passes other places.
                if !self.filling {
                    self.memory.place = Some(place);
                }
                self.look_around()
            }
            Ask::Displays => self.look_around(),
            Ask::Gone => self.gone(),
            Ask::Over => self.close(),
        };
    }

    pub(super) fn state(&self) -> tauri::Result<State> {
        // A window that is just going doesn't answer any more.
        let full = self.window().and_then(|it| it.is_fullscreen().ok());
        Ok(State {
            open: full.is_some(),
            full_screen: full == Some(true),
            screens: self.app.available_monitors()?.len(),
        })
    }

    /// Opens it, or brings it back into sight.
    pub(super) fn open(&mut self) -> tauri::Result<()> {
        if let Some(window) = self.window() {
            window.unminimize()?;
            window.show()?;
            return self.give_back();
        }
        let screen = self.screen.clone();
        let address = WebviewUrl::App("audience.html".into());
        let window = WebviewWindowBuilder::new(&self.app, LABEL, address)
            .title("Lisca")
            // The page says it in the language that the room reads.
            .on_document_title_changed(|window, title| {
                let _ = window.set_title(&title);
            })
            .inner_size(1280.0, 720.0)
            .min_inner_size(640.0, 360.0)
            .visible(false)
            .focused(false);
        page::build(window, page::developed_at(&self.app), move |_| {
            screen.ask(Ask::Loaded);
        })
    }

    /// Closes it, and waits until it is gone: its name is free then.
    pub(super) fn close(&self) -> tauri::Result<()> {
        let Some(window) = self.window() else {
            return Ok(());
        };
        window.destroy()?;
        let since = Instant::now();
        while self.window().is_some() && since.elapsed() < LONGEST_CLOSING {
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// Fills a display, or is an ordinary window; and stays so the next time.
    pub(super) fn fill(&mut self, full: bool) -> tauri::Result<()> {
        self.memory.full = full;
        self.memory.write();
        self.put()?;
        self.give_back()
    }

    /// Shows the window, which has its page now, and gives the keyboard back.
    fn show(&mut self) -> tauri::Result<()> {
        let Some(window) = self.window() else {
            return Ok(());
        };
        window.show()?;
        self.put()?;
        self.memory.write();
        self.give_back()
    }

    fn gone(&mut self) -> tauri::Result<()> {
        self.memory.write();
        self.tell()
    }

    /// Takes the window back from a display that was unplugged, and puts it
    /// onto one that was plugged in.
    fn look_around(&mut self) -> tauri::Result<()> {
        if self.window().is_none() || self.displays == self.all()? {
            return Ok(());
        }
        self.put()?;
        self.give_back()
    }

    /// Gives the keyboard back to the facilitator, and says what is new.
    fn give_back(&self) -> tauri::Result<()> {
        if let Some(facilitator) = self.facilitator() {
            facilitator.set_focus()?;
        }
        self.tell()
    }

    /// Puts the window where it belongs.
    fn put(&mut self) -> tauri::Result<()> {
        let Some(window) = self.window() else {
            return Ok(());
        };
        self.displays = self.all()?;
        let own = match self.facilitator() {
            Some(facilitator) => facilitator.current_monitor()?.as_ref().map(seen),
            None => None,
        };
        let display = to_fill(&self.displays, own.as_ref(), self.memory.display.as_deref());
        let display = display.filter(|_| self.memory.full);
        self.filling = display.is_some();
        match display {
            Some(display) => {
                self.memory.display.clone_from(&display.name);
                let Place { x, y, .. } = display.place;
                // Where nothing manages windows, this alone fills the display.
                move_to(&window, display.place)?;
                window.set_fullscreen_on_monitor(PhysicalPosition::new(x.into(), y.into()))
            }
            None => {
                let was_full = window.is_fullscreen()?;
                if was_full {
                    window.set_fullscreen(false)?;
                }
                let place = in_sight(&self.displays, self.memory.place);
                // A new window goes where the system puts it.
                let lost = || own.as_ref().filter(|_| was_full).map(beside);
                place
                    .or_else(lost)
                    .map_or(Ok(()), |it| move_to(&window, it))
            }
        }
    }

    fn tell(&self) -> tauri::Result<()> {
        self.app.emit_to(facilitator::LABEL, SCREEN, self.state()?)
    }

    fn all(&self) -> tauri::Result<Vec<Display>> {
        Ok(self.app.available_monitors()?.iter().map(seen).collect())
    }

    fn window(&self) -> Option<WebviewWindow> {
        self.app.get_webview_window(LABEL)
    }

    fn facilitator(&self) -> Option<WebviewWindow> {
        self.app.get_webview_window(facilitator::LABEL)
    }
}

/// Where an ordinary window is; none while it fills a display.
pub(super) fn place_of(window: &Window) -> Option<Place> {
    if window.is_fullscreen().unwrap_or(true) || window.is_minimized().unwrap_or(true) {
        return None;
    }
    let at = window.outer_position().ok()?;
    let size = window.inner_size().ok()?;
    Some(Place {
        x: at.x,
        y: at.y,
        width: size.width,
        height: size.height,
    })
}

fn move_to(window: &WebviewWindow, place: Place) -> tauri::Result<()> {
    window.set_position(PhysicalPosition::new(place.x, place.y))?;
    window.set_size(PhysicalSize::new(place.width, place.height))
}

fn seen(monitor: &Monitor) -> Display {
    Display {
        name: monitor.name().cloned(),
        place: Place {
            x: monitor.position().x,
            y: monitor.position().y,
            width: monitor.size().width,
            height: monitor.size().height,
        },
    }
}
