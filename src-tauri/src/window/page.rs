//! The page of a window. It is loaded once, and nothing leads away from it:
//! what isn't saved yet would go with it.

use crate::webview;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::webview::{DownloadEvent, NewWindowResponse, PageLoadEvent};
use tauri::{Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent, Wry};

/// Whether a window has its page.
#[derive(Clone, Default)]
pub(crate) struct Loaded(Arc<AtomicBool>);

impl Loaded {
    /// Lets the page be loaded once more: it has been lost.
    pub(crate) fn clear(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    fn set(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn get(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What runs in a page before all else: no script closes it. The engine would take
/// the page out of its window, and leave that there, white.
const STAYS: &str = "Object.defineProperty(window, 'close', { value() {} })";

/// Builds a window that keeps its page, and calls `on_loaded` once the page is
/// there.
pub(crate) fn build<M: Manager<Wry>>(
    window: WebviewWindowBuilder<'_, Wry, M>,
    dev_server: Option<Url>,
    on_loaded: impl Fn(WebviewWindow) + Send + Sync + 'static,
) -> tauri::Result<()> {
    let loaded = Loaded::default();
    let (before, started) = (loaded.clone(), loaded.clone());
    let window = window
        .initialization_script(STAYS)
        .devtools(is_looked_into(dev_server.is_some(), cfg!(debug_assertions)))
        .on_navigation(move |to| may_navigate(to, dev_server.as_ref(), before.get()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, download| !matches!(download, DownloadEvent::Requested { .. }))
        .on_page_load(move |window, load| match load.event() {
            PageLoadEvent::Started => started.set(),
            PageLoadEvent::Finished => on_loaded(window),
        })
        .build()?;
    let (own, there) = (window.clone(), loaded.clone());
    window.on_window_event(move |event| {
        // A page that is there saves its last words first, and then closes.
        if matches!(event, WindowEvent::CloseRequested { .. }) && !there.get() {
            // A window that is gone already needs nothing more.
            let _ = own.destroy();
        }
    });
    window.with_webview(move |view| webview::configure(&view, move || loaded.clear()))
}

/// The development server's address; none in what is shipped.
pub(crate) fn dev_server<M: Manager<Wry>>(app: &M) -> Option<Url> {
    let address = app.config().build.dev_url.clone();
    address.filter(|_| tauri::is_dev())
}

/// Whether the engine's tools that look into a page, and change it, are there:
/// only while the page is being developed.
const fn is_looked_into(developed: bool, debugged: bool) -> bool {
    developed && debugged
}

/// Whether a window may go to an address: to a page of the program, and only
/// until it has been loaded. Loading it again is refused, so that no key, menu or
/// button of the engine's own loses a half sentence. A development server's page
/// may be loaded again.
fn may_navigate(to: &Url, dev_server: Option<&Url>, loaded: bool) -> bool {
    match dev_server {
        Some(server) => to.origin() == server.origin(),
        None => is_bundled(to) && !loaded,
    }
}

/// Whether it is a page that is built into the program.
fn is_bundled(address: &Url) -> bool {
    match (address.scheme(), address.host_str()) {
        ("tauri", Some("localhost")) => cfg!(not(windows)),
        ("http" | "https", Some("tauri.localhost")) => cfg!(windows),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(path: &str) -> String {
        let origin = if cfg!(windows) {
            "http://tauri.localhost"
        } else {
            "tauri://localhost"
        };
        format!("{origin}/{path}")
    }

    fn goes(to: &str, dev_server: Option<&str>, loaded: bool) -> bool {
        let address = |it: &str| Url::parse(it).ok();
        let server = dev_server.and_then(address);
        address(to).is_some_and(|to| may_navigate(&to, server.as_ref(), loaded))
    }

    #[test]
    fn i11_a_window_goes_to_its_own_page_once_and_never_again() {
        for page in ["", "audience.html"] {
            assert!(goes(&own(page), None, false), "{page}");
            assert!(!goes(&own(page), None, true), "{page}");
        }
    }

    #[test]
    fn i6_what_is_shipped_is_not_looked_into() {
        assert!(is_looked_into(true, true));
        for (developed, debugged) in [(false, false), (false, true), (true, false)] {
            assert!(!is_looked_into(developed, debugged));
        }
    }

    #[test]
    fn a_window_goes_nowhere_else_whether_it_has_its_page_or_not() {
        for to in [
            "https://example.invalid/",
            "http://localhost:5173/",
            "http://localhost/",
            "https://tauri.localhost.example.invalid/",
            "tauri://example.invalid/",
            "file:///etc/hostname",
            "about:blank",
            "data:text/html,x",
            "blob:null/1",
            "javascript:void 0",
        ] {
            for loaded in [false, true] {
                assert!(!goes(to, None, loaded), "{to}");
            }
        }
    }

    #[test]
    fn while_the_page_is_developed_it_comes_from_its_server_alone() {
        let server = Some("http://localhost:5173/");
        assert!(goes("http://localhost:5173/audience.html", server, true));
        for to in [
            "http://localhost:5174/",
            "https://example.invalid/",
            "about:blank",
        ] {
            assert!(!goes(to, server, false), "{to}");
        }
    }
}
