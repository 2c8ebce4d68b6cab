//! What the web engine would do by itself: its context menu, and a lost page.

use tauri::webview::PlatformWebview;

/// Turns off what reaches others past the page's policy, and the engine's context
/// menu, but for what edits text in a field; and loads the page again where the process that draws it has ended, after
/// `on_lost`.
#[cfg(target_os = "linux")]
pub(crate) fn configure(view: &PlatformWebview, on_lost: impl Fn() + 'static) {
    use std::cell::Cell;
    use std::time::{Duration, Instant};
    use webkit2gtk::{
        ContextMenuExt, ContextMenuItemExt, HitTestResultExt, SettingsExt, WebViewExt,
    };

    /// A page that ends its own process is not loaded for ever: at most this
    /// often, where the ends are less than `ENDS_APART` apart.
    const MOST_RELOADS: u32 = 3;
    const ENDS_APART: Duration = Duration::from_secs(60);

    let view = view.inner();
    // What a page could reach others by that its policy says nothing of.
    if let Some(settings) = WebViewExt::settings(&view) {
        settings.set_enable_dns_prefetching(false);
        settings.set_enable_media_stream(false);
        settings.set_enable_webrtc(false);
    }
    view.connect_context_menu(|_, menu, _, place| {
        if !place.context_is_editable() {
            return true;
        }
        for item in menu.items() {
            if !edits_text(item.stock_action()) {
                menu.remove(&item);
            }
        }
        menu.n_items() == 0
    });
    let ends = Cell::new((0, Instant::now()));
    view.connect_web_process_terminated(move |view, _| {
        let (before, last) = ends.get();
        let count = if last.elapsed() < ENDS_APART {
            before + 1
        } else {
            1
        };
        ends.set((count, Instant::now()));
        on_lost();
        if count <= MOST_RELOADS {
            view.reload();
        }
    });
}

/// Whether an item of the menu is for text in a field. All others are about pages
/// and addresses, or about a document that can be formatted.
#[cfg(target_os = "linux")]
fn edits_text(item: webkit2gtk::ContextMenuAction) -> bool {
    use webkit2gtk::ContextMenuAction::{
        Copy, Cut, Delete, IgnoreSpelling, LearnSpelling, NoGuessesFound, Paste, SelectAll,
        SpellingGuess,
    };
    matches!(
        item,
        Copy | Cut
            | Delete
            | IgnoreSpelling
            | LearnSpelling
            | NoGuessesFound
            | Paste
            | SelectAll
            | SpellingGuess
    )
}

/// Elsewhere the page keeps its menu shut (`ui/src/host/page.ts`), a field's
/// has nothing but what edits text, and loading again is refused as here.
#[cfg(not(target_os = "linux"))]
pub(crate) fn configure(_: &PlatformWebview, _: impl Fn() + 'static) {}
