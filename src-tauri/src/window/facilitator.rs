//! The facilitator's window.

use tauri::plugin::TauriPlugin;
use tauri::webview::PageLoadEvent;
use tauri::{App, WebviewUrl, WebviewWindowBuilder, Wry};
use tauri_plugin_window_state::StateFlags;

/// Its name, as the capabilities know it.
pub(crate) const LABEL: &str = "facilitator";

/// Opens it. It is shown once there is something in it, so that nothing
/// flashes.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Lisca")
        .inner_size(1440.0, 900.0)
        .min_inner_size(960.0, 600.0)
        .visible(false)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                // A window that is being closed needs not be shown.
                let _ = window.show();
            }
        })
        .build()?;
    Ok(())
}

/// Remembers where the window was, in a file beside the library. The shared
/// screen remembers for itself: where it goes depends on the displays.
pub(crate) fn remembered() -> TauriPlugin<Wry> {
    let plugin = tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .with_filter(|label| label == LABEL);
    match crate::folder::folder() {
        Ok(folder) => plugin.with_filename(folder.join("window.json").to_string_lossy()),
        // Without a folder there is no library either; the window says so.
        Err(_) => plugin,
    }
    .build()
}
