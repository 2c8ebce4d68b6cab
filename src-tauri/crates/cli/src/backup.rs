//! `lisca backup`: a copy of the whole library, kept with the others.

use crate::terminal::say_path;
use app::{App, Failure, named};

/// Takes a backup, unless nothing was written since the newest, and says where
/// the newest is.
pub(crate) fn backup(app: &mut App) -> Result<(), Failure> {
    if let Some(take) = app.backup() {
        take()?;
    }
    match app.backups()?.backups.first() {
        Some(newest) => say_path(&named(&newest.file)),
        None => Ok(()),
    }
}
