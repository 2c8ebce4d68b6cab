//! What was found when the library was opened, and has to be said.

use std::fmt;
use std::path::PathBuf;

/// Something that was done, or couldn't be, when the library was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The log beside the file belonged to another file.
    LogSetAside {
        /// Where it is now.
        log: PathBuf,
    },
    /// The library can be read, but not written.
    OnlyReads {
        /// Why, as the sentence in English.
        why: String,
        /// The sentence in Italian.
        italian: String,
    },
}

impl fmt::Display for Found {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LogSetAside { log } => write!(
                out,
                "The last changes of another library lay beside this one. They don’t belong to \
                 it, and were set aside in {}.",
                log.display()
            ),
            Self::OnlyReads { why, .. } => write!(
                out,
                "The workshops can be read and exported, but nothing can be saved. {why}"
            ),
        }
    }
}

impl Found {
    /// The sentence in Italian; [`Display`](fmt::Display) says it in English.
    #[must_use]
    pub fn in_italian(&self) -> String {
        match self {
            Self::LogSetAside { log } => format!(
                "Accanto a questa libreria c’erano le ultime modifiche di un’altra. Non le \
                 appartengono, e sono state messe da parte in {}.",
                log.display()
            ),
            Self::OnlyReads { italian, .. } => format!(
                "Gli incontri si possono leggere ed esportare, ma non si può salvare niente. {italian}"
            ),
        }
    }
}
