//! The name of the command that asks for the files to be opened. The build script
//! reads it too, so that Tauri's access control covers it (invariant I6).

/// Answers the paths that nobody has asked for yet.
pub(crate) const COMMAND: &str = "opened_files";
