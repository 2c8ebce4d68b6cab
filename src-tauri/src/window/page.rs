//! The page of a window. It is loaded once, and nothing leads away from it:
//! what isn't saved yet would go with it.

use crate::engine;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::webview::{DownloadEvent, NewWindowResponse, PageLoadEvent};
use tauri::{Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent, Wry};

/// Whether a window has its page.
#[derive(Clone, Default)]
pub(crate) struct Loaded(Arc<AtomicBool>);

impl Loaded {
    /// Lets the page be loaded once more: it has been lost.
    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "elsewhere nobody hears of it yet")
    )]
    pub(crate) fn forget(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    fn remember(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_there(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Builds a window that keeps its page, and calls `there` once it has it.
pub(crate) fn build<M: Manager<Wry>>(
    window: WebviewWindowBuilder<'_, Wry, M>,
    developed_at: Option<Url>,
    there: impl Fn(WebviewWindow) + Send + Sync + 'static,
) -> tauri::Result<()> {
    let loaded = Loaded::default();
    let (asked, seen) = (loaded.clone(), loaded.clone());
    let window = window
        .on_navigation(move |to| may_go(to, developed_at.as_ref(), asked.is_there()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, download| !matches!(download, DownloadEvent::Requested { .. }))
        .on_page_load(move |window, load| match load.event() {
            PageLoadEvent::Started => seen.remember(),
            PageLoadEvent::Finished => there(window),
        })
        .build()?;
    let (own, there) = (window.clone(), loaded.clone());
    window.on_window_event(move |event| {
        // A page that is there saves its last words first, and then closes.
        if matches!(event, WindowEvent::CloseRequested { .. }) && !there.is_there() {
            // A window that is gone already needs nothing more.
            let _ = own.destroy();
        }
    });
    window.with_webview(move |view| engine::tame(&view, loaded))
}

/// Where the page comes from while it is developed; none in what is shipped.
pub(crate) fn developed_at<M: Manager<Wry>>(app: &M) -> Option<Url> {
    let address = app.config().build.dev_url.clone();
    address.filter(|_| tauri::is_dev())
}

/// Whether a window may go to an address: to its own page, and only until it
/// has it. That loading it again is refused is what keeps a half sentence from
/// any key, menu or button of the engine's own. While the page is developed,
/// it may be loaded again.
fn may_go(to: &Url, developed_at: Option<&Url>, is_there: bool) -> bool {
    match developed_at {
        Some(server) => to.origin() == server.origin(),
        None => is_own(to) && !is_there,
    }
}

/// Whether it is a page that is built into the program.
fn is_own(address: &Url) -> bool {
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

    fn goes(to: &str, developed_at: Option<&str>, is_there: bool) -> bool {
        let address = |it: &str| Url::parse(it).ok();
        let server = developed_at.and_then(address);
        address(to).is_some_and(|to| may_go(&to, server.as_ref(), is_there))
    }

    #[test]
    fn i11_a_window_goes_to_its_own_page_once_and_never_again() {
        for page in ["", "audience.html"] {
            assert!(goes(&own(page), None, false), "{page}");
            assert!(!goes(&own(page), None, true), "{page}");
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
            for is_there in [false, true] {
                assert!(!goes(to, None, is_there), "{to}");
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
