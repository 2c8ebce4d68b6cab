//! What the engine that draws the page would do by itself.

use crate::page::Loaded;
use tauri::webview::PlatformWebview;

/// Turns off its menu, but for what edits text in a field; and loads the page
/// again where the process that draws it has ended.
#[cfg(target_os = "linux")]
pub(crate) fn tame(view: &PlatformWebview, page: Loaded) {
    use std::cell::Cell;
    use std::time::{Duration, Instant};
    use webkit2gtk::{ContextMenuExt, ContextMenuItemExt, HitTestResultExt, WebViewExt};

    /// A page that ends the process that draws it is not loaded for ever:
    /// this often, where the ends come closer together than that.
    const AGAIN: u32 = 3;
    const ENDS_APART: Duration = Duration::from_secs(60);

    let view = view.inner();
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
        let many = if last.elapsed() < ENDS_APART {
            before + 1
        } else {
            1
        };
        ends.set((many, Instant::now()));
        page.forget();
        if many <= AGAIN {
            view.reload();
        }
    });
}

/// Whether a line of the menu belongs to a field. All others are about pages
/// and addresses, or about a document that can be formatted.
#[cfg(target_os = "linux")]
fn edits_text(line: webkit2gtk::ContextMenuAction) -> bool {
    use webkit2gtk::ContextMenuAction::{
        Copy, Cut, Delete, IgnoreSpelling, LearnSpelling, NoGuessesFound, Paste, SelectAll,
        SpellingGuess,
    };
    matches!(
        line,
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
pub(crate) fn tame(_: &PlatformWebview, _: Loaded) {}
