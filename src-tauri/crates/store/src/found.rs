//! What was found when the library was opened, and has to be said.

use crate::StoreError;
use std::path::PathBuf;
use std::sync::Arc;

/// Something that was done, or couldn't be, when the library was opened.
#[derive(Clone, Debug)]
pub enum Found {
    /// The log beside the file belonged to another file.
    LogSetAside {
        /// Where it is now.
        log: PathBuf,
    },
    /// The log beside the file can't be read to its end.
    LogSpoiled {
        /// Where a copy of it is kept.
        copy: PathBuf,
    },
    /// The file was gone, and was written again from what was still open.
    PutBack {
        /// Where it is.
        file: PathBuf,
    },
    /// The library can be read, but not written.
    OnlyReads {
        /// What hinders.
        why: Arc<StoreError>,
    },
}
