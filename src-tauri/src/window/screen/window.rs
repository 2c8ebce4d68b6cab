//! The window of the shared screen: opened, moved and closed.

use super::commands::{self, State};
use super::displays::{Display, beside, display_to_fill, visible_area};
use super::saved_state::SavedState;
use super::{LABEL, Message, SharedScreen};
use crate::facilitator;
use crate::page;
use crate::rect::Rect;
use std::thread;
use std::time::{Duration, Instant};
use tauri::{
    AppHandle, Emitter, Manager, Monitor, PhysicalPosition, PhysicalSize, WebviewUrl,
    WebviewWindow, WebviewWindowBuilder, Window,
};

/// The event that tells the facilitator's window of the shared screen's state.
const STATE_CHANGED: &str = "screen";

/// The longest time that a closing window is waited for.
const LONGEST_CLOSING: Duration = Duration::from_secs(1);

/// The window, which takes one message after the other, so that two quick
/// presses of a key are an opening and a closing, not two windows.
pub(super) struct ScreenWindow {
    app: AppHandle,
    screen: SharedScreen,
    saved: SavedState,
    /// The displays when the window was last placed.
    displays: Vec<Display>,
    /// Whether the window fills a display, or is about to.
    filling: bool,
}

impl ScreenWindow {
    pub(super) fn new(app: AppHandle, screen: SharedScreen) -> Self {
        Self {
            app,
            screen,
            saved: SavedState::read(),
            displays: Vec::new(),
            filling: false,
        }
    }

    pub(super) fn receive(&mut self, message: Message) {
        // What fails here, fails because a window is just going: it needs
        // nothing more.
        let _ = match message {
            Message::Command(invoke) => {
                commands::answer(self, *invoke);
                Ok(())
            }
            Message::PageLoaded => self.show(),
            Message::Moved(area) => {
                // On its way to a display of its own it passes other places.
                if !self.filling {
                    self.saved.place = Some(area);
                }
                self.follow_displays()
            }
            Message::DisplaysChanged => self.follow_displays(),
            Message::Closed => self.closed(),
            Message::FacilitatorClosed => self.close(),
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

    /// Opens the window, or brings it back into sight.
    pub(super) fn open(&mut self) -> tauri::Result<()> {
        if let Some(window) = self.window() {
            window.unminimize()?;
            window.show()?;
            return self.return_focus();
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
        page::build(window, page::dev_server(&self.app), move |_| {
            screen.send(Message::PageLoaded);
        })
    }

    /// Closes the window, and waits until it is gone and its label free.
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
        self.saved.full = full;
        self.saved.write();
        self.place()?;
        self.return_focus()
    }

    /// Shows the window, which has its page now, and gives the focus back.
    fn show(&mut self) -> tauri::Result<()> {
        let Some(window) = self.window() else {
            return Ok(());
        };
        window.show()?;
        self.place()?;
        self.saved.write();
        self.return_focus()
    }

    fn closed(&mut self) -> tauri::Result<()> {
        self.saved.write();
        self.tell_state()
    }

    /// Places the window anew where a display was plugged in or out.
    fn follow_displays(&mut self) -> tauri::Result<()> {
        if self.window().is_none() || self.displays == self.all_displays()? {
            return Ok(());
        }
        self.place()?;
        self.return_focus()
    }

    /// Gives the focus back to the facilitator's window, and tells it the state.
    fn return_focus(&self) -> tauri::Result<()> {
        if let Some(facilitator) = self.facilitator() {
            facilitator.set_focus()?;
        }
        self.tell_state()
    }

    /// Puts the window onto the display that it fills, or where it was last.
    fn place(&mut self) -> tauri::Result<()> {
        let Some(window) = self.window() else {
            return Ok(());
        };
        self.displays = self.all_displays()?;
        let own = match self.facilitator() {
            Some(facilitator) => facilitator.current_monitor()?.as_ref().map(display_of),
            None => None,
        };
        let display = display_to_fill(&self.displays, own.as_ref(), self.saved.display.as_deref());
        let display = display.filter(|_| self.saved.full);
        self.filling = display.is_some();
        match display {
            Some(display) => {
                self.saved.display.clone_from(&display.name);
                let Rect { x, y, .. } = display.area;
                // Where nothing manages windows, this alone fills the display.
                move_to(&window, display.area)?;
                window.set_fullscreen_on_monitor(PhysicalPosition::new(x.into(), y.into()))
            }
            None => {
                let was_full = window.is_fullscreen()?;
                if was_full {
                    window.set_fullscreen(false)?;
                }
                let visible = visible_area(&self.displays, self.saved.place);
                // A new window goes where the system puts it.
                let anew = || own.as_ref().filter(|_| was_full).map(beside);
                visible
                    .or_else(anew)
                    .map_or(Ok(()), |it| move_to(&window, it))
            }
        }
    }

    fn tell_state(&self) -> tauri::Result<()> {
        self.app
            .emit_to(facilitator::LABEL, STATE_CHANGED, self.state()?)
    }

    fn all_displays(&self) -> tauri::Result<Vec<Display>> {
        Ok(self
            .app
            .available_monitors()?
            .iter()
            .map(display_of)
            .collect())
    }

    fn window(&self) -> Option<WebviewWindow> {
        self.app.get_webview_window(LABEL)
    }

    fn facilitator(&self) -> Option<WebviewWindow> {
        self.app.get_webview_window(facilitator::LABEL)
    }
}

/// An ordinary window's area; none while it fills a display or is minimised.
pub(super) fn area_of(window: &Window) -> Option<Rect> {
    if window.is_fullscreen().unwrap_or(true) || window.is_minimized().unwrap_or(true) {
        return None;
    }
    let at = window.outer_position().ok()?;
    let size = window.inner_size().ok()?;
    Some(Rect {
        x: at.x,
        y: at.y,
        width: size.width,
        height: size.height,
    })
}

fn move_to(window: &WebviewWindow, area: Rect) -> tauri::Result<()> {
    window.set_position(PhysicalPosition::new(area.x, area.y))?;
    window.set_size(PhysicalSize::new(area.width, area.height))
}

fn display_of(monitor: &Monitor) -> Display {
    Display {
        name: monitor.name().cloned(),
        area: Rect {
            x: monitor.position().x,
            y: monitor.position().y,
            width: monitor.size().width,
            height: monitor.size().height,
        },
    }
}
