//! The facilitator's window.

use crate::screen::displays::Place;
use crate::{accent, page, place, private};
use std::path::Path;
use std::time::{Duration, Instant};
use tauri::plugin::TauriPlugin;
use tauri::{
    App, LogicalSize, Manager, Monitor, PhysicalPosition, PhysicalSize, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent, Wry,
};
use tauri_plugin_window_state::StateFlags;

/// Its name, as the capabilities know it.
pub(crate) const LABEL: &str = "facilitator";

/// What it opens at, and the least that it can be worked in: in points.
const SIZE: LogicalSize<f64> = LogicalSize::new(1440.0, 900.0);
const LEAST: LogicalSize<f64> = LogicalSize::new(960.0, 600.0);

/// So long after it is shown the system may still say how large it is.
const SETTLING: Duration = Duration::from_secs(2);

/// Opens it, no larger than its display. It is shown once there is something
/// in it, so that nothing flashes.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    let (size, least) = match app.primary_monitor()? {
        Some(monitor) => (at_most(SIZE, &monitor), at_most(LEAST, &monitor)),
        None => (SIZE, LEAST),
    };
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Lisca")
        .inner_size(size.width, size.height)
        .min_inner_size(least.width, least.height)
        // The menu of a field pastes.
        .enable_clipboard_access()
        .visible(false);
    page::build(window, page::developed_at(app), |window| {
        // A window that is being closed needs not be shown, nor measured.
        let _ = keep_within(&window);
        let _ = window.show();
    })?;
    if let Some(window) = app.get_webview_window(LABEL) {
        window.with_webview(|view| accent::tell(&view))?;
        settle(window);
    }
    Ok(())
}

/// What it remembered may come from a larger display, and what its frame takes
/// is known once it is shown: then it is looked at again.
fn settle(window: WebviewWindow) {
    let opened = std::sync::OnceLock::new();
    let own = window.clone();
    window.on_window_event(move |event| {
        if !matches!(event, WindowEvent::Resized(_) | WindowEvent::Moved(_)) {
            return;
        }
        let shown = own.is_visible().unwrap_or(false);
        if shown && opened.get_or_init(Instant::now).elapsed() < SETTLING {
            // A window that is being closed needs not be measured.
            let _ = keep_within(&own);
        }
    });
}

fn at_most(size: LogicalSize<f64>, monitor: &Monitor) -> LogicalSize<f64> {
    let area: LogicalSize<f64> = monitor.work_area().size.to_logical(monitor.scale_factor());
    LogicalSize::new(size.width.min(area.width), size.height.min(area.height))
}

/// Takes the window back into what its display has for windows.
fn keep_within(window: &WebviewWindow) -> tauri::Result<()> {
    if window.is_maximized()? || window.is_fullscreen()? {
        return Ok(());
    }
    let Some(monitor) = window.current_monitor()?.or(window.primary_monitor()?) else {
        return Ok(());
    };
    let (area, at) = (monitor.work_area(), window.outer_position()?);
    let (inner, outer) = (window.inner_size()?, window.outer_size()?);
    let frame = |outer: u32, inner: u32| outer.saturating_sub(inner);
    let area = Place {
        x: area.position.x,
        y: area.position.y,
        width: (area.size.width).saturating_sub(frame(outer.width, inner.width)),
        height: (area.size.height).saturating_sub(frame(outer.height, inner.height)),
    };
    let now = Place {
        x: at.x,
        y: at.y,
        width: inner.width,
        height: inner.height,
    };
    let fits = now.within(area);
    if (fits.width, fits.height) != (now.width, now.height) {
        let least = at_most(LEAST, &monitor);
        window.set_min_size(Some(least))?;
        window.set_size(PhysicalSize::new(fits.width, fits.height))?;
    }
    if (fits.x, fits.y) != (now.x, now.y) {
        window.set_position(PhysicalPosition::new(fits.x, fits.y))?;
    }
    Ok(())
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
