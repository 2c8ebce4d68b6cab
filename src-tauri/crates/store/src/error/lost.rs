//! What can become of an open library's files, and what to do about it.

use std::path::Path;

/// What has become of the files of an open library. Nothing is written then:
/// it would be lost, or would mix two libraries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The file isn't there any more.
    Gone,
    /// Nobody may look where it is any more.
    Barred,
    /// Another file stands in its place.
    Replaced,
    /// Another program has written into the file or its log.
    Overwritten,
    /// The log isn't there any more, or is another one.
    LogGone,
    /// Another Lisca works with a log that isn't that of the file.
    InUse,
}

impl Lost {
    pub(super) fn in_english(self, file: &Path) -> String {
        let file = file.display();
        match self {
            Self::Gone => format!(
                "{file} is not where it was: it has been moved, renamed or removed. Nothing is \
                 saved until it is back. Put it back, then try again; or save a copy elsewhere."
            ),
            Self::Barred => format!(
                "Lisca may not use the folder of {file} any more. Nothing is saved until it may. \
                 Give the right back, then try again; or save a copy elsewhere."
            ),
            Self::Replaced => format!(
                "Another file stands in the place of {file}. Nothing is saved into it, so that \
                 the two don’t get mixed. Put the old one back, then try again; or save a copy \
                 elsewhere."
            ),
            Self::Overwritten => format!(
                "Another program has written over {file}. Nothing more is saved into it, so that \
                 it gets no worse. Save a copy elsewhere, then open what is there now."
            ),
            Self::LogGone => format!(
                "The latest changes to {file} are kept beside it, in a file that is not there any \
                 more. Nothing more is saved, so that it gets no worse. Save a copy elsewhere, \
                 then open what is there now."
            ),
            Self::InUse => format!(
                "{file} was put in the place of another library, with which Lisca is still open. \
                 Close that window, then try again."
            ),
        }
    }

    pub(super) fn in_italian(self, file: &Path) -> String {
        let file = file.display();
        match self {
            Self::Gone => format!(
                "{file} non è più dov’era: è stato spostato, rinominato o eliminato. Finché non \
                 torna non si salva niente. Rimettilo al suo posto, poi riprova; oppure salva una \
                 copia altrove."
            ),
            Self::Barred => format!(
                "Lisca non può più usare la cartella di {file}. Finché non può, non si salva \
                 niente. Ridalle il permesso, poi riprova; oppure salva una copia altrove."
            ),
            Self::Replaced => format!(
                "Al posto di {file} c’è un altro file. Lì non si salva niente, perché i due non si \
                 mescolino. Rimetti al suo posto quello di prima, poi riprova; oppure salva una \
                 copia altrove."
            ),
            Self::Overwritten => format!(
                "Un altro programma ha scritto sopra {file}. Lì non si salva più niente, perché non \
                 si guasti di più. Salva una copia altrove, poi apri quello che c’è adesso."
            ),
            Self::LogGone => format!(
                "Le ultime modifiche a {file} stanno lì accanto, in un file che non c’è più. Non si \
                 salva più niente, perché non si guasti di più. Salva una copia altrove, poi apri \
                 quello che c’è adesso."
            ),
            Self::InUse => format!(
                "{file} è stato messo al posto di un’altra libreria, con la quale Lisca è ancora \
                 aperta. Chiudi quella finestra, poi riprova."
            ),
        }
    }
}
