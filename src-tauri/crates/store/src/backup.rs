//! A backup, as it lies in its folder.

use chrono::{DateTime, Utc};
use std::path::PathBuf;

/// A whole copy of a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Its file.
    pub file: PathBuf,
    /// When it was taken.
    pub at: DateTime<Utc>,
    /// How large it is.
    pub bytes: u64,
}
