//! One window for one library: a second start brings the first to the front.

use crate::folder::named_folder;
use std::hash::{DefaultHasher, Hash, Hasher};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Wry};

/// The plugin that finds the program that already runs.
pub(crate) fn only_one() -> TauriPlugin<Wry> {
    let plugin = tauri_plugin_single_instance::Builder::new().callback(|app, _, _| to_front(app));
    match named_folder() {
        // Another library is another program, as far as this is concerned.
        Some(folder) => {
            let mut hasher = DefaultHasher::new();
            std::path::absolute(&folder)
                .unwrap_or(folder)
                .hash(&mut hasher);
            plugin.dbus_id(format!("org.lisca.Lisca.Library{:x}", hasher.finish()))
        }
        None => plugin,
    }
    .build()
}

fn to_front(app: &AppHandle) {
    let Some(window) = app.get_webview_window("facilitator") else {
        return;
    };
    // A window that is being closed stays where it is.
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}
