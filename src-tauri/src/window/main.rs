//! `lisca-window`: the desktop window. It knows Tauri and nothing of
//! workshops: what the UI asks for goes to [`app::App`] on a thread of its
//! own, in the order in which it was asked.

#[path = "../folder.rs"]
mod folder;
mod rendering;
mod worker;

use tauri::{App, WebviewUrl, WebviewWindowBuilder};

fn main() {
    let started = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| Ok(open(app)?))
        .invoke_handler(worker::handler())
        .run(tauri::generate_context!());
    if let Err(error) = started {
        eprintln!("lisca: The window can't be opened: {error}.");
        std::process::exit(1);
    }
}

fn open(app: &mut App) -> tauri::Result<()> {
    rendering::match_measured_text();
    WebviewWindowBuilder::new(app, "facilitator", WebviewUrl::default())
        .title("Lisca")
        .inner_size(1440.0, 900.0)
        .min_inner_size(960.0, 600.0)
        .build()?;
    Ok(())
}
