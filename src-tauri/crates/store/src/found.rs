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
            Self::LogSpoiled { copy } => write!(
                out,
                "The last changes before Lisca was cut short can’t all be read: look whether \
                 something is missing. What was there is kept in {}.",
                copy.display()
            ),
            Self::PutBack { file } => write!(
                out,
                "The library’s file was gone. Lisca still had all of it, and wrote it again to {}.",
                file.display()
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
            Self::LogSpoiled { copy } => format!(
                "Le ultime modifiche prima che Lisca venisse interrotta non si leggono tutte: \
                 guarda se manca qualcosa. Quello che c’era è conservato in {}.",
                copy.display()
            ),
            Self::PutBack { file } => format!(
                "Il file della libreria non c’era più. Lisca l’aveva ancora tutto, e l’ha scritto \
                 di nuovo in {}.",
                file.display()
            ),
            Self::OnlyReads { italian, .. } => format!(
                "Le analisi si possono leggere ed esportare, ma non si può salvare niente. {italian}"
            ),
        }
    }
}
