//! `lisca-window`: the desktop window, and the shared screen beside it. It
//! knows Tauri and nothing of workshops: what the UI asks for goes to the
//! [`Desk`].

#![forbid(unsafe_code)]

mod asking;
mod dead_keys;
mod facilitator;
mod font_rendering;
mod instance;
mod library_folder;
mod opened;
mod page;
mod private_file;
mod rect;
mod screen;
mod webview;
mod windows;
mod words;

use desk::{Desk, wall};
use opened::OpenedFiles;
use screen::SharedScreen;
use tauri::RunEvent;
use windows::Windows;

fn main() {
    let log = computer::log();
    wall::hide_panic_messages(log.clone());
    let windows = Windows::default();
    let desk = Desk::start(
        computer::home(),
        computer::open_library,
        computer::language(),
        log,
        windows.clone(),
    );
    let files = OpenedFiles::of(std::env::args_os().skip(1));
    let (screen, messages) = SharedScreen::new();
    let (watched, asked) = (screen.clone(), screen.clone());
    let (at_desk, left) = (desk.clone(), desk.clone());
    let built = tauri::Builder::default()
        // First: a second start goes no further.
        .plugin(instance::only_one(files.clone()))
        .plugin(facilitator::window_state())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_opener::Builder::new()
                // A link leads nowhere: no page listens for it.
                .open_js_links_on_click(false)
                .build(),
        )
        .setup(move |app| {
            font_rendering::match_measured_text();
            windows.reach(app.handle());
            screen.start(messages, app.handle());
            Ok(facilitator::open(app)?)
        })
        .on_window_event(move |window, event| {
            watched.on_window_event(window, event);
            asking::on_window_event(&left, window, event);
        })
        .invoke_handler(move |invoke| match invoke.message.command() {
            command if screen::is_command(command) => asked.handle(invoke),
            command if opened::is_command(command) => files.answer(invoke),
            _ => asking::ask(&at_desk, invoke),
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => app.run(move |_, event| {
            if matches!(event, RunEvent::Exit) {
                desk.finish();
            }
        }),
        Err(error) => {
            eprintln!("lisca: The window can’t be opened: {error}.");
            std::process::exit(1);
        }
    }
}
