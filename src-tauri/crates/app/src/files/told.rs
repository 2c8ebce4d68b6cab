//! Why a file can't be written or read, and what can be done about it.

use crate::{Failure, Said};
use std::io;
use std::path::Path;

/// What a place is that no file may be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoPlace {
    /// A link to somewhere else.
    Link,
    /// A pipe, a device, a socket.
    NoFile,
    /// In the folder of the library, or one of its files by another name.
    Library,
    /// A file that stays.
    Taken,
}

impl NoPlace {
    pub(super) fn told(self, path: &Path) -> Failure {
        let shown = path.display();
        let (message, help) = match self {
            Self::Link => (
                not(path, &WRITTEN),
                Said::new(
                    "That is a link to another place. Name the file itself.",
                    "È un collegamento a un altro posto. Indica il file stesso.",
                ),
            ),
            Self::NoFile => (
                not(path, &WRITTEN),
                Said::new(
                    "That is no ordinary file. Choose another place; `-o -` writes to standard output.",
                    "Non è un file comune. Scegli un altro posto; `-o -` scrive sull’uscita standard.",
                ),
            ),
            Self::Library => (
                not(path, &WRITTEN),
                Said::new(
                    "Lisca keeps its library there, and an export could destroy it. Choose another folder.",
                    "Lì Lisca tiene la sua libreria, e un’esportazione potrebbe distruggerla. Scegli un’altra cartella.",
                ),
            ),
            Self::Taken => (
                Said::new(
                    format!("{shown} is there already."),
                    format!("{shown} c’è già."),
                ),
                Said::new(
                    "Choose another name, or write over it with --force.",
                    "Scegli un altro nome, o sovrascrivilo con --force.",
                ),
            ),
        };
        Failure::new(message, help)
    }
}

pub(super) fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let (en, it) = match error.kind() {
        io::ErrorKind::NotFound => (
            "There is no such folder. Choose another place.",
            "Questa cartella non c’è. Scegli un altro posto.",
        ),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => (
            "You may not write there. Choose another place.",
            "Lì non puoi scrivere. Scegli un altro posto.",
        ),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => (
            "The disk is full. Make some room, or choose another place.",
            "Il disco è pieno. Fai un po’ di spazio, o scegli un altro posto.",
        ),
        io::ErrorKind::IsADirectory => (
            "That is a folder. Add a file name.",
            "È una cartella. Aggiungi il nome di un file.",
        ),
        io::ErrorKind::NotADirectory => (
            "A part of that path is a file, not a folder. Choose another place.",
            "Una parte di quel percorso è un file, non una cartella. Scegli un altro posto.",
        ),
        io::ErrorKind::InvalidFilename => (
            "That name is too long. Choose a shorter one.",
            "Quel nome è troppo lungo. Scegline uno più corto.",
        ),
        _ => return Failure::new(not(path, &WRITTEN), system(error)),
    };
    Failure::new(not(path, &WRITTEN), Said::new(en, it))
}

pub(super) fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let help = match error.kind() {
        io::ErrorKind::NotFound => Said::new("There is no such file.", "Questo file non c’è."),
        io::ErrorKind::PermissionDenied => Said::new("You may not read it.", "Non puoi leggerlo."),
        io::ErrorKind::IsADirectory => Said::new(
            "That is a folder, not a file.",
            "È una cartella, non un file.",
        ),
        _ => system(error),
    };
    Failure::new(not(path, &READ), help)
}

/// A pipe or a device may have no end, and nobody who writes into it.
pub(super) fn no_file(path: &Path) -> Failure {
    Failure::new(
        not(path, &READ),
        Said::new(
            "That is no ordinary file. `lisca import -` reads from standard input.",
            "Non è un file comune. `lisca import -` legge dall’ingresso standard.",
        ),
    )
}

const WRITTEN: [&str; 2] = ["written", "scrivere"];
const READ: [&str; 2] = ["read", "leggere"];

fn not(path: &Path, [en, it]: &[&str; 2]) -> Said {
    let path = path.display();
    Said::new(
        format!("{path} can’t be {en}."),
        format!("Non si può {it} {path}."),
    )
}

fn system(error: &io::Error) -> Said {
    Said::new(
        format!("The system says: {error}."),
        format!("Il sistema dice: {error}."),
    )
}
