//! The facilitator's window.

use crate::{page, place, private};
use std::path::Path;
use tauri::plugin::TauriPlugin;
use tauri::{App, WebviewUrl, WebviewWindowBuilder, Wry};
use tauri_plugin_window_state::StateFlags;

/// Its name, as the capabilities know it.
pub(crate) const LABEL: &str = "facilitator";

/// Opens it. It is shown once there is something in it, so that nothing
/// flashes.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Lisca")
        .inner_size(1440.0, 900.0)
        .min_inner_size(960.0, 600.0)
        .visible(false);
    page::build(window, page::developed_at(app), |window| {
        // A window that is being closed needs not be shown.
        let _ = window.show();
    })
}

/// Remembers where the window was, in a file beside the library. The shared
/// screen remembers for itself: where it goes depends on the displays.
pub(crate) fn remembered() -> TauriPlugin<Wry> {
    let plugin = tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .with_filter(|label| label == LABEL);
    // A name that isn't text can't be told to the plugin. Without a folder
    // there is no library either; the window says so.
    let file = place::folder().map(|it| it.join("window.json"));
    match file.as_ref().ok().and_then(|it| it.to_str()) {
        Some(name) => {
            // The plugin writes into what is there, at the program's end. What
            // can't be prepared can't be remembered either.
            let _ = private::prepare(Path::new(name), "{}");
            plugin.with_filename(name)
        }
        None => plugin,
    }
    .build()
}
