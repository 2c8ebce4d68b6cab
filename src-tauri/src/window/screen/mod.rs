//! The shared screen: the second window, which the room looks at. It fills a
//! display of its own where there is one; else it is an ordinary window, to be
//! shared in a call. What it shows is the page's own business, and what it may
//! ask for is one command (invariant I6).

mod commands;
mod displays;
mod list;
mod saved_state;
mod window;

pub(crate) use commands::is_command;

use crate::rect::Rect;
use desk::wall;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, Window, WindowEvent, Wry};
use window::ScreenWindow;

/// The window's label, as the capabilities know it.
pub(crate) const LABEL: &str = "audience";

/// What the thread that moves the window is sent.
enum Message {
    /// A command of the facilitator's window, to be carried out and answered.
    Command(Box<Invoke<Wry>>),
    /// The page is there: the window can be shown.
    PageLoaded,
    /// The window was moved or resized, as an ordinary window.
    Moved(Rect),
    /// A display was plugged in or out.
    DisplaysChanged,
    /// The window is gone.
    Closed,
    /// The facilitator's window is gone.
    FacilitatorClosed,
}

/// The sender to the thread that moves the window. Windows are opened and moved on a thread of their
/// own: the system answers on the main one, which must not wait for itself.
#[derive(Clone)]
pub(crate) struct SharedScreen {
    messages: Sender<Message>,
}

/// The messages to that thread, which may be sent before it runs.
pub(crate) struct Messages(Receiver<Message>);

impl SharedScreen {
    pub(crate) fn new() -> (Self, Messages) {
        let (messages, queue) = channel();
        (Self { messages }, Messages(queue))
    }

    /// Starts the thread.
    pub(crate) fn start(&self, messages: Messages, app: &AppHandle) {
        let mut window = ScreenWindow::new(app.clone(), self.clone());
        thread::spawn(move || {
            for message in messages.0 {
                // What went wrong with one leaves the next alone.
                wall::catch_panic(|| window.receive(message));
            }
        });
        self.watch_displays();
    }

    /// Passes a command of the facilitator's window on.
    pub(crate) fn handle(&self, invoke: Invoke<Wry>) -> bool {
        self.send(Message::Command(Box::new(invoke)))
    }

    /// Passes on what happens to either window, where it concerns this one.
    pub(crate) fn on_window_event(&self, window: &Window, event: &WindowEvent) {
        let own = window.label() == LABEL;
        let message = match event {
            WindowEvent::Destroyed if own => Some(Message::Closed),
            WindowEvent::Destroyed => Some(Message::FacilitatorClosed),
            WindowEvent::Moved(_) | WindowEvent::Resized(_) if own => {
                window::area_of(window).map(Message::Moved)
            }
            WindowEvent::ScaleFactorChanged { .. } => Some(Message::DisplaysChanged),
            _ => None,
        };
        if let Some(message) = message {
            self.send(message);
        }
    }

    fn send(&self, message: Message) -> bool {
        // The thread ends with the program, and nobody waits for it then.
        self.messages.send(message).is_ok()
    }

    /// Learns when a display is plugged in or out.
    #[cfg(target_os = "linux")]
    fn watch_displays(&self) {
        let screen = self.clone();
        if let Some(desktop) = gtk::gdk::Screen::default() {
            desktop.connect_monitors_changed(move |_| {
                screen.send(Message::DisplaysChanged);
            });
        }
    }

    /// Elsewhere the system moves the window, which is heard as well.
    #[cfg(not(target_os = "linux"))]
    fn watch_displays(&self) {}
}

/// Tells the shared screen that there is something else to see; its page then
/// asks for it. Not an event: those need a permission to listen, and that window
/// has none.
pub(crate) fn tell(app: &AppHandle, counter: u32) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // A window that is being closed doesn't need to hear it.
        let _ = window.eval(format!(
            "dispatchEvent(new CustomEvent('shown', {{ detail: {counter} }}))"
        ));
    }
}
