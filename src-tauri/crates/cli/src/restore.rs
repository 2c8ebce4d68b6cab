//! `lisca restore`: a backup in the place of the library.

use crate::spoken;
use crate::terminal::say;
use crate::words::Notice;
use app::{App, Failure, Message};
use computer::folder;
use std::path::Path;

/// Restores the backup, and says what is where now.
pub(crate) fn restore(file: &Path) -> Result<(), Failure> {
    let restored = App::restore(&folder()?, file)?;
    let done = Notice::Restored {
        file: file.to_owned(),
        workshops: restored.workshops,
        before: restored.before,
    };
    say(&format!("{}\n", done.in_language(spoken::language())))
}
