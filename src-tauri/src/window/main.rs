//! `lisca-window`: the desktop window. It knows Tauri and nothing of
//! workshops: what the UI asks for goes to [`app::App`] on a thread of its
//! own, in the order in which it was asked.

#[path = "../folder.rs"]
mod folder;
mod rendering;
mod worker;

use tauri::webview::PageLoadEvent;
use tauri::{App, RunEvent, WebviewUrl, WebviewWindowBuilder};
use worker::Worker;

fn main() {
    let worker = Worker::start();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| Ok(open(app)?))
        .invoke_handler(worker.handler())
        .build(tauri::generate_context!());
    match built {
        Ok(app) => app.run(move |_, event| {
            if matches!(event, RunEvent::Exit) {
                worker.finish();
            }
        }),
        Err(error) => {
            eprintln!("lisca: The window can't be opened: {error}.");
            std::process::exit(1);
        }
    }
}

/// Opens the facilitator's window. It is shown once there is something in it,
/// so that nothing flashes.
fn open(app: &mut App) -> tauri::Result<()> {
    rendering::match_measured_text();
    WebviewWindowBuilder::new(app, "facilitator", WebviewUrl::default())
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
