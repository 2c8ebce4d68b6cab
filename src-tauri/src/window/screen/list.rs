//! The shell's own commands, about the shared screen. The build script reads
//! this list too, so that Tauri's access control covers them (invariant I6).

/// What the facilitator's window may ask about the shared screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Open,
    Close,
    /// How it stands.
    State,
    Fill,
}

/// Each by the name that it is called by.
pub(crate) const COMMANDS: [(&str, Command); 4] = [
    ("open_shared_screen", Command::Open),
    ("close_shared_screen", Command::Close),
    ("shared_screen", Command::State),
    ("fill_shared_screen", Command::Fill),
];
