//! What the command line says in Italian.

mod help;
mod misunderstood;

pub(super) use help::WORDS as HELP;

use super::{Notice, Trouble};
use app::{Language, Message, Rescued};
use language::counted;

pub(super) const HEADINGS: [&str; 5] = ["N.", "MODIFICATA", "CAUSE", "AZIONI APERTE", "TITOLO"];

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Fault => "Lisca ha un difetto, e si è dovuta fermare.".into(),
        Trouble::NoDisplay => "Non c’è uno schermo su cui aprire una finestra.".into(),
        Trouble::NoWindow { program, source } => {
            format!("Il programma della finestra, {program}, non si può avviare: {source}.")
        }
        Trouble::PrivateInJson => {
            "Le note private si possono avere solo in JSON: non ho scritto niente.".into()
        }
        Trouble::WhoWasHurtInReport => {
            "Chi ne ha sofferto si può avere solo nel rapporto, in PDF, Word o Markdown: non ho scritto niente."
                .into()
        }
        Trouble::OutsideInEverything => {
            "Una copia per l’esterno si può avere solo in JSON e come file di Lisca: non ho scritto niente. Per un rapporto c’è `--report outside`.".into()
        }
        Trouble::NoReport => {
            "Un rapporto con --report, --paper o --without si può avere solo in PDF, Word o Markdown: non ho scritto niente.".into()
        }
        Trouble::SizeInSvg => {
            "Una lisca di una misura data si può avere solo in SVG: non ho scritto niente.".into()
        }
        Trouble::Drawn => {
            "Che cosa si disegna si può scegliere solo in SVG e PNG: non ho scritto niente.".into()
        }
        Trouble::ScaleInPng => {
            "I pixel si possono contare solo in PNG: non ho scritto niente.".into()
        }
        Trouble::NoWorkshop(id) => format!("Nella libreria non c’è nessuna analisi {id}."),
        Trouble::Names { count: 1, .. } | Trouble::NamesTold(1) => {
            "C’è una cosa che sembra un nome: non ho scritto niente.".into()
        }
        Trouble::Names { count, .. } | Trouble::NamesTold(count) => {
            format!("Ci sono {count} cose che sembrano nomi: non ho scritto niente.")
        }
        Trouble::NoJson(error) => error.to_string(),
        Trouble::NoText => "Questo file non è un testo: un terminale non può mostrarlo.".into(),
        Trouble::Output(error) => format!("Non si può scrivere sull’uscita standard: {error}."),
        Trouble::OwnFile { file, source } => format!("{} non si legge: {source}.", file.display()),
        Trouble::LongOwnFile(file) => {
            format!("{} non si legge: è troppo lungo.", file.display())
        }
        Trouble::OwnLine { file, source } => format!(
            "La riga {} di {} non si legge: {}.",
            source.line,
            file.display(),
            source.message.in_language(Language::It)
        ),
        Trouble::Line { line, source } => {
            format!("La riga {line} dell’ingresso standard non si legge: {source}.")
        }
        Trouble::LineEncoding { line, .. } => {
            format!("La riga {line} dell’ingresso standard non è in UTF-8.")
        }
        Trouble::LongLine(line) => {
            format!("La riga {line} dell’ingresso standard è troppo lunga per essere una frase.")
        }
    }
}

pub(super) fn help(trouble: &Trouble) -> String {
    let said = match trouble {
        Trouble::Fault => {
            "Quello che era scritto prima è rimasto com’era. Segnalalo, per favore, con quello che hai fatto."
        }
        Trouble::NoDisplay => "Tutto il resto funziona anche senza: vedi `lisca --help`.",
        Trouble::NoWindow { .. } => {
            "Deve stare nella stessa cartella di `lisca`. Installa di nuovo Lisca."
        }
        Trouble::PrivateInJson => "Aggiungi `--format json`, o togli --with-private-notes.",
        Trouble::WhoWasHurtInReport => {
            "Aggiungi `--format pdf`, `docx` o `md`, o togli --with-who-was-hurt."
        }
        Trouble::OutsideInEverything => {
            "Aggiungi `--format lisca` o `--format json`, o togli --for-outside."
        }
        Trouble::NoReport => "Aggiungi `--format pdf`, `docx` o `md`, o toglili.",
        Trouble::SizeInSvg => "Aggiungi `--format svg`, o togli --size.",
        Trouble::Drawn => {
            "Aggiungi `--format svg` o `--format png`, o togli --picture e --transparent."
        }
        Trouble::ScaleInPng => "Aggiungi `--format png`, o togli --scale.",
        Trouble::NoText => "Indica un file con `-o`, o passalo a un programma con `|`.",
        Trouble::NamesTold(_) => {
            "Nella finestra metti ruoli nella risposta, o aggiungi --with-names."
        }
        Trouble::NoWorkshop(_) => "`lisca list` mostra quelle che ci sono.",
        Trouble::Names { id, .. } => {
            return format!(
                "`lisca names {}` dice dove. Metti i ruoli al loro posto nella finestra, o aggiungi --with-names.",
                id.0
            );
        }
        _ => "",
    };
    said.into()
}

pub(super) fn notice(notice: &Notice) -> String {
    match notice {
        Notice::NothingOpen => "Pronto: non c’è niente da completare.".into(),
        Notice::NoNames => "Niente sembra un nome.".into(),
        Notice::NoWorkshops => {
            "Qui non ci sono analisi. `lisca new TITOLO` ne comincia una; `lisca demo` aggiunge \
             tre esempi."
                .into()
        }
        Notice::StillNames { id, count: 1 } => format!(
            "C’è ancora quel che sembra un nome: `lisca names {}` dice dove.",
            id.0
        ),
        Notice::StillNames { id, count } => format!(
            "Ci sono ancora {count} cose che sembrano nomi: `lisca names {}` dice dove.",
            id.0
        ),
        Notice::FreeText(count) => {
            let stays = "Per l’esterno, i campi con ruoli, responsabili e fonti mancano, e un ruolo che sta \
                         parola per parola in una frase ora è [ruolo]. Tutto il resto del testo libero è \
                         com’era: rileggi l’accaduto, la cronologia, le cause e le azioni prima di \
                         consegnarlo.";
            match count {
                0 => stays.to_owned(),
                1 => format!("{stays} In un punto c’è ancora una parte di un ruolo:"),
                _ => {
                    format!("{stays} In {count} punti ci sono ancora parti di ruoli, per esempio:")
                }
            }
        }
        Notice::LeftOut {
            line: 0,
            words,
            why,
        } => format!("Non preso: “{words}”: {why}."),
        Notice::LeftOut { line, words, why } => {
            format!("Riga {line}: “{words}”: {why}.")
        }
        Notice::MoreLeftOut(count) => format!("E altri {count}."),
        Notice::AsksDates => {
            "Alcune date potrebbero cominciare con il giorno o con il mese: di’ --dates day-first \
             o --dates month-first."
                .into()
        }
        Notice::AsksDay => {
            "Alcuni orari non dicono il giorno: di’ quello del primo, come --day 2026-03-13.".into()
        }
        Notice::Undrawn(characters) => format!(
            "Nessun font di questo computer ha questi caratteri, che si possono vedere come \
             riquadri: {characters}. Ricerca e copia li trovano."
        ),
        Notice::ToCome => {
            "La segnalazione è registrata, con un momento che deve ancora venire per l’orologio \
             di questo computer. Se è sbagliato, correggilo nella finestra."
                .into()
        }
        Notice::CameBefore(file) => {
            format!("{file} era già stato aperto: non si è aggiunto niente.")
        }
        Notice::Rescued(rescued) => rescue(rescued),
        Notice::Restored {
            file,
            workshops,
            before,
        } => {
            let count = counted(*workshops, "analisi", "analisi");
            let mut said = format!("Ora la libreria è quella di {}: {count}.", file.display());
            if let Some(before) = before {
                said += &format!(" Quello che c’era prima è in {}.", before.display());
            }
            said
        }
    }
}

/// What was rescued, a line a workshop, and what wasn’t.
fn rescue(rescued: &Rescued) -> String {
    let workshops = counted(rescued.workshops.len(), "analisi", "analisi");
    let reports = counted(rescued.reports, "segnalazione", "segnalazioni");
    let mut said = format!(
        "Recuperato in {}: {workshops}, {reports}. Il file danneggiato è com’era.",
        rescued.file.display()
    );
    for workshop in &rescued.workshops {
        let mut parts = Vec::new();
        if workshop.missing > 0 {
            parts.push(counted(
                workshop.missing,
                "parte mancante",
                "parti mancanti",
            ));
        }
        if workshop.unsure > 0 {
            let rows = counted(workshop.unsure, "parte", "parti");
            parts.push(format!(
                "{rows} in cui una lettera o un numero può essere sbagliato"
            ));
        }
        if workshop.without_history {
            parts.push("la cronologia è perduta".into());
        }
        if parts.is_empty() {
            parts.push("intera".into());
        }
        said += &format!(
            "\n{:>5}  {}: {}",
            workshop.id.0,
            workshop.title,
            parts.join("; ")
        );
    }
    if rescued.lost_pages + rescued.left_out > 0 {
        let pages = counted(rescued.lost_pages, "pagina", "pagine");
        let rows = counted(rescued.left_out, "riga", "righe");
        said += &format!("\nRimasto fuori: {pages} del file e {rows} che non si possono leggere.");
    }
    said
}
