//! What is said of a file in Italian.

use crate::column::Column;
use crate::json::{JsonFlaw, VERSION, Wanted, WrongValue};
use crate::reading::{Unreadable, Why};
use crate::{PictureKind, WriteFlaw};
use workshop::{Language, Message, SafeguardJob};

pub(super) const ACTIONS: &str = "Azioni";
pub(super) const PROBLEM: &str = "Il problema";

pub(super) fn column(column: Column) -> &'static str {
    match column {
        Column::Number => "N.",
        Column::What => "Azione",
        Column::Causes => "Affronta",
        Column::Strength => "Forza",
        Column::Kind => "Tipo",
        Column::Status => "Stato",
        Column::Reason => "Non accolta perché",
        Column::Owner => "Responsabile",
        Column::Function => "Funzione",
        Column::Decides => "Decide",
        Column::Cost => "Costo",
        Column::Due => "Scadenza",
        Column::Counts => "Come lo sapremo",
        Column::Threshold => "Soglia",
        Column::MeasuredBy => "Da rivedere il",
        Column::Impact => "Impatto (da 1 a 5)",
        Column::Effort => "Impegno (da 1 a 5)",
        Column::Safeguard => "Nuova protezione",
        Column::PausePoint => "Punto di pausa",
        Column::Checklist => "Lista di controllo",
        Column::ChecklistOwner => "Lista a cura di",
        Column::ChecklistVersion => "Versione della lista",
    }
}

pub(super) fn job(job: SafeguardJob) -> &'static str {
    match job {
        SafeguardJob::Prevent => "prevenire",
        SafeguardJob::Notice => "rilevare",
        SafeguardJob::Limit => "limitare",
    }
}

pub(super) fn write_flaw(flaw: &WriteFlaw) -> String {
    match flaw {
        WriteFlaw::Rows(error) => format!("Le righe non si possono comporre: {error}."),
        WriteFlaw::Spreadsheet(error) => {
            format!("Il foglio di calcolo non si può comporre: {error}.")
        }
        WriteFlaw::Calendar(_) => "Il calendario non si può comporre.".into(),
        WriteFlaw::Nothing(PictureKind::Timeline) => {
            "Nella cronologia non c’è ancora niente.".into()
        }
        WriteFlaw::Nothing(PictureKind::Votes) => {
            "Non ci sono voti da mostrare: nessuno ha votato, o la votazione è ancora aperta."
                .into()
        }
        WriteFlaw::Nothing(_) => "Non c’è ancora niente da disegnare.".into(),
        WriteFlaw::Characters(characters) => {
            format!("Per alcuni caratteri dell’immagine Lisca non ha un font: {characters}")
        }
        WriteFlaw::TooLarge { most, found } => format!(
            "L’immagine avrebbe {found} milioni di pixel; un PNG può averne {most} milioni."
        ),
        WriteFlaw::Painting(error) => format!("L’immagine non si può dipingere: {error}."),
    }
}

pub(super) fn write_help(flaw: &WriteFlaw) -> &'static str {
    match flaw {
        WriteFlaw::Characters(_) => "Salvala in SVG: lì li disegnano i font di chi la guarda.",
        WriteFlaw::TooLarge { .. } => {
            "Scegli una misura più piccola, oppure SVG, che non ha pixel."
        }
        _ => "",
    }
}

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
            "Questo JSON non è stato scritto da Lisca, che non ne legge altri. Esportalo dall’altro programma come testo, Markdown, CSV o OPML, e importa quello.".into()
        }
        JsonFlaw::NoForm => format!(
            "Il file dice di essere scritto nella forma 0 di Lisca, che non c’è mai stata. Le forme cominciano da 1, e la più recente è la {VERSION}: chiedi di nuovo il file, così come Lisca lo esporta."
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

/// The words of a file, as they have to stand there.
fn in_quotes(values: &[String]) -> String {
    let quoted: Vec<String> = values.iter().map(|it| format!("“{it}”")).collect();
    quoted.join(", ")
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
        Wanted::OneOf(values) => &format!("uno di questi valori: {}", in_quotes(values)),
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
        Unreadable::Locked => "Ha una password. Aprilo nel programma d’origine e salvalo senza.".into(),
        Unreadable::OldSpreadsheet => "È un foglio di calcolo di vecchio tipo (.xls), o il documento di un altro programma. Salvalo come .xlsx o CSV.".into(),
        Unreadable::Damaged => "È un foglio di calcolo danneggiato. Aprilo nel programma d’origine e salvalo di nuovo.".into(),
        Unreadable::Unpacked { most } => format!("Decompresso supera i {} MB: più di quanto un’analisi possa contenere.", most >> 20),
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
        Why::Column => "una colonna ignorata".into(),
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
