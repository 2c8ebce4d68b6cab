//! Notices of what happened while the library was opened, which have to be said.

use crate::{Backup, StoreError};
use std::path::PathBuf;
use std::sync::Arc;

/// Something that was done, or couldn't be, when the library was opened.
#[derive(Clone, Debug)]
pub enum OpeningNotice {
    /// The log beside the file belonged to another file.
    LogSetAside {
        /// The path of the log now.
        log: PathBuf,
    },
    /// The log beside the file can't be read to its end.
    LogSpoiled {
        /// The path of a copy of the log.
        copy: PathBuf,
    },
    /// The file was gone, and was written again from what was still open.
    PutBack {
        /// The path of the file.
        file: PathBuf,
    },
    /// There was no library where backups of one are kept: a new one was begun.
    BegunAnew {
        /// The newest backup.
        backup: Backup,
        /// How many workshops are in it, outside the bin.
        workshops: usize,
    },
    /// The library can be read, but not written.
    OnlyReads {
        /// The error that hinders writing.
        why: Arc<StoreError>,
    },
}
