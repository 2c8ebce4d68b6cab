//! The shared screen: the second window, which the room looks at. It fills a
//! display of its own where there is one; else it is an ordinary window, to be
//! shared in a call. What it shows is the page's own business, and what it may
//! ask for is one command (invariant I6).

mod commands;
pub(crate) mod displays;
mod list;
mod memory;
mod stagehand;

pub(crate) use commands::knows;

use desk::wall;
use stagehand::Stagehand;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, Window, WindowEvent, Wry};

/// Its name, as the capabilities know it.
pub(crate) const LABEL: &str = "audience";

/// What the thread that moves the window is asked to do.
enum Ask {
    Answer(Box<Invoke<Wry>>),
    /// The page is there: the window can be shown.
    Loaded,
    /// It was moved or resized, as an ordinary window, to this place.
    Moved(displays::Place),
    /// A display was plugged in or out.
    Displays,
    /// The window is gone.
    Gone,
    /// The facilitator's window is gone.
    Over,
}

/// The way to the thread. Windows are opened and moved on a thread of their
/// own: the system answers on the main one, which must not wait for itself.
#[derive(Clone)]
pub(crate) struct Screen {
    asks: Sender<Ask>,
}

/// What has been asked before the thread runs.
pub(crate) struct Waiting(Receiver<Ask>);

impl Screen {
    pub(crate) fn new() -> (Self, Waiting) {
        let (asks, queue) = channel();
        (Self { asks }, Waiting(queue))
    }

    /// Begins to carry out what is asked.
    pub(crate) fn start(&self, waiting: Waiting, app: &AppHandle) {
        let mut stagehand = Stagehand::new(app.clone(), self.clone());
        thread::spawn(move || {
            for ask in waiting.0 {
                // What went wrong with one leaves the next alone.
                wall::behind_it(|| stagehand.carry_out(ask));
            }
        });
        self.watch_displays();
    }

    /// Takes what the facilitator's window asks for.
    pub(crate) fn take(&self, invoke: Invoke<Wry>) -> bool {
        self.ask(Ask::Answer(Box::new(invoke)))
    }

    /// Hears what happens to both windows.
    pub(crate) fn hear(&self, window: &Window, event: &WindowEvent) {
        let own = window.label() == LABEL;
        let ask = match event {
            WindowEvent::Destroyed if own => Some(Ask::Gone),
            WindowEvent::Destroyed => Some(Ask::Over),
            WindowEvent::Moved(_) | WindowEvent::Resized(_) if own => {
                stagehand::place_of(window).map(Ask::Moved)
            }
            WindowEvent::ScaleFactorChanged { .. } => Some(Ask::Displays),
            _ => None,
        };
        if let Some(ask) = ask {
            self.ask(ask);
        }
    }

    fn ask(&self, ask: Ask) -> bool {
        // The thread ends with the program, and nobody waits for it then.
        self.asks.send(ask).is_ok()
    }

    /// Hears when a display is plugged in or out.
    #[cfg(target_os = "linux")]
    fn watch_displays(&self) {
        let screen = self.clone();
        if let Some(desktop) = gtk::gdk::Screen::default() {
            desktop.connect_monitors_changed(move |_| {
                screen.ask(Ask::Displays);
            });
        }
    }

    /// Elsewhere the system moves the window, which is heard as well.
    #[cfg(not(target_os = "linux"))]
    fn watch_displays(&self) {}
}

/// Tells the shared screen that there is something else to see; it then asks
/// for it. Not an event: those need a permission to listen, and that window
/// has none.
pub(crate) fn tell(app: &AppHandle, counter: u32) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // A window that is being closed doesn't need to hear it.
        let _ = window.eval(format!(
            "dispatchEvent(new CustomEvent('shown', {{ detail: {counter} }}))"
        ));
    }
}
