//! The facilitator's window.

use crate::rect::Rect;
use crate::{dead_keys, library_folder, page, private_file};
use std::path::Path;
use std::time::{Duration, Instant};
use tauri::plugin::TauriPlugin;
use tauri::{
    App, LogicalSize, Manager, Monitor, PhysicalPosition, PhysicalSize, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent, Wry,
};
use tauri_plugin_window_state::StateFlags;

/// The window's label, as the capabilities know it.
pub(crate) const LABEL: &str = "facilitator";

/// The window's size when it opens, in logical pixels.
const SIZE: LogicalSize<f64> = LogicalSize::new(1440.0, 900.0);
/// The least size that can be worked in, in logical pixels.
const MIN_SIZE: LogicalSize<f64> = LogicalSize::new(960.0, 600.0);

/// After the window is shown, the system may change its size for so long.
const SETTLING: Duration = Duration::from_secs(2);

/// Opens the window, no larger than its display. It is shown once its page is
/// there, so that nothing flashes.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    // The engine keeps there what the pages remember. Where it can't be made, they
    // remember nothing.
    if let Ok(folder) = app.path().app_local_data_dir() {
        let _ = private_file::prepare_folder(&folder);
    }
    let (size, least) = match app.primary_monitor()? {
        Some(monitor) => (at_most(SIZE, &monitor), at_most(MIN_SIZE, &monitor)),
        None => (SIZE, MIN_SIZE),
    };
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Lisca")
        .inner_size(size.width, size.height)
        .min_inner_size(least.width, least.height)
        // The menu of a field pastes.
        .enable_clipboard_access()
        .visible(false);
    page::build(window, page::dev_server(app), |window| {
        // A window that is being closed needs not be shown, nor measured.
        let _ = fit_to_display(&window);
        let _ = window.show();
    })?;
    if let Some(window) = app.get_webview_window(LABEL) {
        window.with_webview(|view| dead_keys::forward(&view))?;
        fit_while_settling(window);
    }
    Ok(())
}

/// Fits the window to its display once more while it settles: the size that was
/// remembered may come from a larger display, and its frame's size is known only
/// when it is shown.
fn fit_while_settling(window: WebviewWindow) {
    let opened = std::sync::OnceLock::new();
    let own = window.clone();
    window.on_window_event(move |event| {
        if !matches!(event, WindowEvent::Resized(_) | WindowEvent::Moved(_)) {
            return;
        }
        let shown = own.is_visible().unwrap_or(false);
        if shown && opened.get_or_init(Instant::now).elapsed() < SETTLING {
            // A window that is being closed needs not be measured.
            let _ = fit_to_display(&own);
        }
    });
}

fn at_most(size: LogicalSize<f64>, monitor: &Monitor) -> LogicalSize<f64> {
    let area: LogicalSize<f64> = monitor.work_area().size.to_logical(monitor.scale_factor());
    LogicalSize::new(size.width.min(area.width), size.height.min(area.height))
}

/// Moves the window, and makes it smaller, until it lies within what its display
/// has for windows.
fn fit_to_display(window: &WebviewWindow) -> tauri::Result<()> {
    if window.is_maximized()? || window.is_fullscreen()? {
        return Ok(());
    }
    let Some(monitor) = window.current_monitor()?.or(window.primary_monitor()?) else {
        return Ok(());
    };
    let (area, at) = (monitor.work_area(), window.outer_position()?);
    let (inner, outer) = (window.inner_size()?, window.outer_size()?);
    let frame = |outer: u32, inner: u32| outer.saturating_sub(inner);
    let area = Rect {
        x: area.position.x,
        y: area.position.y,
        width: (area.size.width).saturating_sub(frame(outer.width, inner.width)),
        height: (area.size.height).saturating_sub(frame(outer.height, inner.height)),
    };
    let now = Rect {
        x: at.x,
        y: at.y,
        width: inner.width,
        height: inner.height,
    };
    let fits = now.clamped_to(area);
    if (fits.width, fits.height) != (now.width, now.height) {
        let least = at_most(MIN_SIZE, &monitor);
        window.set_min_size(Some(least))?;
        window.set_size(PhysicalSize::new(fits.width, fits.height))?;
    }
    if (fits.x, fits.y) != (now.x, now.y) {
        window.set_position(PhysicalPosition::new(fits.x, fits.y))?;
    }
    Ok(())
}

/// The plugin that remembers where the window was, in a file beside the library.
/// The shared screen remembers for itself: where it goes depends on the displays.
pub(crate) fn window_state() -> TauriPlugin<Wry> {
    let plugin = tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .with_filter(|label| label == LABEL);
    // A name that isn't text can't be told to the plugin. Without a folder
    // there is no library either; the window says so.
    let file = library_folder::canonical().map(|it| it.join("window.json"));
    match file.as_ref().ok().and_then(|it| it.to_str()) {
        Some(name) => {
            // The plugin writes into what is there, at the program's end. What
            // can't be prepared can't be remembered either.
            let _ = private_file::prepare(Path::new(name), "{}");
            plugin.with_filename(name)
        }
        None => plugin,
    }
    .build()
}
