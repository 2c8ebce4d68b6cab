//! What is said of a file in Italian.

use crate::json::{JsonFlaw, VERSION, Wanted, WrongValue};
use crate::reading::{Unreadable, Why};
use workshop::{Language, Message};

pub(super) fn json_flaw(flaw: &JsonFlaw) -> String {
    match flaw {
        JsonFlaw::CutOff(line) => {
            format!("Il file è tronco: finisce a metà, alla riga {line}. Fattelo mandare di nuovo.")
        }
        JsonFlaw::NotJson(line) => {
            format!("Il file non è JSON: la riga {line} non si può leggere.")
        }
        JsonFlaw::Encoding(line) => format!(
            "Il file non è scritto in UTF-8, come mostra la riga {line}: gli accenti sarebbero sbagliati. Salvalo come UTF-8, e importalo di nuovo."
        ),
        JsonFlaw::NotLisca => {
            "Il file non è un’analisi di Lisca: non comincia con {\"lisca\": …}.".into()
        }
        JsonFlaw::NoForm => format!(
            "Il file dice di avere la forma 0, che non c’è mai stata. La prima riga dovrebbe essere {{\"lisca\": {VERSION}, …}}."
        ),
        JsonFlaw::Newer(form) => format!(
            "Il file è stato scritto da una versione più nuova di Lisca (forma {form}; questa legge la {VERSION}). Per importarlo installa la versione più recente."
        ),
        JsonFlaw::Value { line, wrong } => format!(
            "Il file ha un valore che non può essere giusto, alla riga {line}: {}",
            self::wrong(wrong)
        ),
        JsonFlaw::Unknown(name) => format!(
            "Il file ha un campo che Lisca non conosce, e che andrebbe perso: {name}. Toglilo, o correggine il nome."
        ),
        JsonFlaw::Flawed(flaw) => {
            format!(
                "Il file non è un’analisi intera. {}",
                flaw.in_language(Language::It)
            )
        }
    }
}

/// Two sentences: what stands there, and what could.
fn wrong(wrong: &WrongValue) -> String {
    let WrongValue { place, value, .. } = wrong;
    let wanted: &str = match &wrong.wanted {
        Wanted::Anything => return format!("{place} manca."),
        Wanted::Once => return format!("{place} c’è due volte."),
        Wanted::Day => "un giorno del calendario, come 2026-03-13",
        Wanted::Time => {
            "un giorno o un’ora, come 2026-03-13 o 2026-03-13T22:10, che può dire la sua distanza da UTC: 2026-03-13T22:10+01:00"
        }
        Wanted::OneOf(values) => &format!("uno di questi valori: {}", values.join(", ")),
        Wanted::Text => "un testo, tra virgolette",
        Wanted::Number => "un numero intero, da 0 in su",
        Wanted::List => "una lista, tra parentesi quadre",
        Wanted::Group => "un gruppo di campi, tra parentesi graffe",
        Wanted::YesOrNo => "true o false",
        Wanted::Other => "come dice la descrizione della forma",
    };
    match value.as_str() {
        "" => format!("{place} dev’essere {wanted}."),
        value => format!("{place} è {value}. Dev’essere {wanted}."),
    }
}

pub(super) fn unreadable(why: &Unreadable) -> String {
    match why {
        Unreadable::Nothing => "Non contiene parole.".into(),
        Unreadable::TooLarge { most } => format!(
            "È più grande di {} MB: più di quanto un’analisi possa contenere.",
            most >> 20
        ),
        Unreadable::NoText => "Non è un testo.".into(),
        Unreadable::NoXml(line) => {
            format!("Comincia come XML, ma non è intero: la riga {line} non si può leggere.")
        }
        Unreadable::Entities(line) => format!(
            "Definisce entità proprie, alla riga {line}. Lisca non le espande: un file piccolo potrebbe diventare senza fine."
        ),
        Unreadable::OtherXml(element) => {
            format!("È XML di un altro tipo: comincia con <{element}>.")
        }
    }
}

pub(super) fn left_out(why: &Why) -> String {
    match why {
        Why::Form => "dice come appare, non che cosa è successo".into(),
        Why::Comment => "un commento".into(),
        Why::Heads => "le intestazioni di una tabella".into(),
        Why::Column => "una colonna che non viene presa".into(),
        Why::Note => "una nota a margine".into(),
        Why::Link => "un collegamento a un altro nodo".into(),
        Why::TooLong { most } => format!("più lungo di {most} caratteri"),
        Why::TooMany { most } => format!("un’analisi ne può contenere {most}, non di più"),
        Why::NoDate => "non è una data: lasciato vuoto".into(),
        Why::DateOrder => "prima il giorno o prima il mese? Lasciato vuoto".into(),
        Why::NoYear => "una data senza anno: lasciato vuoto".into(),
        Why::NoDay => "un’ora senza giorno: lasciato vuoto".into(),
        Why::EmptyRow => "una riga senza le parole che contano".into(),
        Why::NoStatus => "uno stato che Lisca non conosce: resta proposta".into(),
    }
}
