//! The windows as the desk knows them: they listen.

use crate::{facilitator, screen};
use app::News;
use desk::Listener;
use std::sync::{Arc, OnceLock};
use tauri::{AppHandle, Emitter};

/// What the facilitator's window listens for: an [`app::News`].
const CHANGED: &str = "changed";

/// The way to the windows, once there are any: what happened before they will
/// see when they ask for the first time.
#[derive(Clone, Default)]
pub(crate) struct Windows(Arc<OnceLock<AppHandle>>);

impl Windows {
    /// Learns where the windows are.
    pub(crate) fn reach(&self, windows: &AppHandle) {
        self.0.get_or_init(|| windows.clone());
    }
}

impl Listener for Windows {
    fn changed(&self, news: News) {
        if let Some(windows) = self.0.get() {
            // A window that is closing doesn't need to hear it.
            let _ = windows.emit_to(facilitator::LABEL, CHANGED, news);
        }
    }

    fn shown(&self, turn: u32) {
        if let Some(windows) = self.0.get() {
            screen::tell(windows, turn);
        }
    }
}
