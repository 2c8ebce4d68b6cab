//! What the window's program says when something went wrong inside Lisca: what
//! is meant is listed here, and worded in a file for each language.

mod en;
mod it;

use app::message;

/// Why something wasn't done, where only the window's program knows that.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// Moving the shared screen panicked.
    NotShown,
    /// The shared screen can't be opened, closed or moved.
    NoScreen(#[source] tauri::Error),
    RawBytes,
}

message!(Trouble, trouble, help);
