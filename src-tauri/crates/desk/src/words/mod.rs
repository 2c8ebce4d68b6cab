//! What the desk says when something went wrong inside Lisca: what is meant is
//! listed here, and worded in a file for each language.

mod en;
mod it;

use app::message;

/// Why something wasn't done, where only the desk knows that.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// A question panicked; the library is open again.
    NotDone,
    /// The opening of the library panicked.
    NotOpened,
    /// The room is never shown what went wrong.
    Untold,
}

message!(Trouble, trouble, help);
