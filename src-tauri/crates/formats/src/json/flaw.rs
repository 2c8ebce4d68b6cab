//! Why a file is not a workshop, in a sentence for the person who has it.

use super::VERSION;
use super::value::Wrong;
use workshop::Flaw;

/// Why a file is not a workshop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonFlaw {
    /// It ends in the middle.
    #[error("The file is cut off: it ends in the middle, at line {0}. Ask for it again.")]
    CutOff(usize),
    /// It isn't JSON.
    #[error("The file is not JSON: line {0} can’t be read.")]
    NotJson(usize),
    /// Its characters are written in a way of which there are many.
    #[error(
        "The file isn’t written in UTF-8, as line {0} shows: its accents would be wrong. Save it as UTF-8, and import it again."
    )]
    Encoding(usize),
    /// It is JSON, of something else.
    #[error("The file is not a workshop of Lisca: it doesn’t begin with {{\"lisca\": …}}.")]
    NotLisca,
    /// It says a form that never was.
    #[error(
        "The file says that it has form 0, which there never was. Its first line should be {{\"lisca\": {VERSION}, …}}."
    )]
    NoForm,
    /// A newer version wrote it.
    #[error(
        "The file was written by a newer version of Lisca (form {0}; this one reads {VERSION}). Install the newest version to import it."
    )]
    Newer(u32),
    /// A field has a value that it can't have, or is missing.
    #[error("The file has a value that can’t be right, in line {line}: {}", wrong.in_english())]
    Value {
        /// Counted from 1.
        line: usize,
        /// Which field, what stands there, and what could.
        wrong: Wrong,
    },
    /// A field that would be lost.
    #[error(
        "The file has a field that Lisca doesn’t know, and would lose: {0}. Remove it, or correct its name."
    )]
    Unknown(String),
    /// The records don't make a workshop.
    #[error("The file is not a whole workshop. {0}")]
    Flawed(#[from] Flaw),
}

impl JsonFlaw {
    /// The sentence in Italian; [`Display`](std::fmt::Display) says it in
    /// English.
    #[must_use]
    pub fn in_italian(&self) -> String {
        match self {
            Self::CutOff(line) => {
                format!(
                    "Il file è tronco: finisce a metà, alla riga {line}. Fattelo mandare di nuovo."
                )
            }
            Self::NotJson(line) => {
                format!("Il file non è JSON: la riga {line} non si può leggere.")
            }
            Self::Encoding(line) => format!(
                "Il file non è scritto in UTF-8, come mostra la riga {line}: gli accenti sarebbero sbagliati. Salvalo come UTF-8, e importalo di nuovo."
            ),
            Self::NotLisca => {
                "Il file non è un’analisi di Lisca: non comincia con {\"lisca\": …}.".into()
            }
            Self::NoForm => format!(
                "Il file dice di avere la forma 0, che non c’è mai stata. La prima riga dovrebbe essere {{\"lisca\": {VERSION}, …}}."
            ),
            Self::Newer(form) => format!(
                "Il file è stato scritto da una versione più nuova di Lisca (forma {form}; questa legge la {VERSION}). Per importarlo installa la versione più recente."
            ),
            Self::Value { line, wrong } => format!(
                "Il file ha un valore che non può essere giusto, alla riga {line}: {}",
                wrong.in_italian()
            ),
            Self::Unknown(name) => format!(
                "Il file ha un campo che Lisca non conosce, e che andrebbe perso: {name}. Toglilo, o correggine il nome."
            ),
            Self::Flawed(flaw) => {
                format!("Il file non è un’analisi intera. {}", flaw.in_italian())
            }
        }
    }
}
