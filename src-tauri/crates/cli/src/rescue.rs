//! `lisca rescue`: what can be read out of a damaged library, in a new one.

use crate::spoken;
use crate::terminal::say;
use crate::words::Notice;
use app::{App, Failure, Message};
use computer::folder;
use std::path::{Path, PathBuf};

/// Rescues what can be read of a file, or of the library in use, and says what was
/// left out.
pub(crate) fn rescue(file: Option<PathBuf>, into: &Path) -> Result<(), Failure> {
    let file = match file {
        Some(file) => file,
        None => App::library_file(&folder()?),
    };
    let language = spoken::language();
    let rescued = App::rescue(&file, into, language)?;
    say(&format!(
        "{}\n",
        Notice::Rescued(rescued).in_language(language)
    ))
}
