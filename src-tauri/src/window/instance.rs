//! One window for one library: a second start brings the first to the front, and
//! gives it the files that it was to open.

use crate::opened::OpenedFiles;
use crate::{facilitator, library_folder};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Wry};

/// The plugin that finds the program that already runs.
pub(crate) fn only_one(files: OpenedFiles) -> TauriPlugin<Wry> {
    let plugin =
        tauri_plugin_single_instance::Builder::new().callback(move |app, arguments, folder| {
            to_front(app);
            files.tell(app, arguments, &folder);
        });
    match library_folder::canonical() {
        // Another library may be open in another program.
        Ok(folder) => plugin.dbus_id(format!("org.lisca.Lisca.Library{:x}", hash_of(&folder))),
        // Without a folder there is no library; the window says so.
        Err(_) => plugin,
    }
    .build()
}

/// A hash of a folder's path: D-Bus allows no path in a name.
fn hash_of(folder: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    hasher.finish()
}

fn to_front(app: &AppHandle) {
    let Some(window) = app.get_webview_window(facilitator::LABEL) else {
        return;
    };
    // A window that is being closed stays where it is.
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}
