//! What Lisca says in Italian.

pub(super) mod functions;
pub(super) mod leaflets;
pub(super) mod readiness;
pub(super) mod templates;

use super::{NotRead, NotWritten, Phrase, Trouble, briefly};
use crate::Synced;
use report::LogoFlaw;
use sealing::Unopened;
use workshop::{Language, Message};

/// Examples: what was so, then what is made up.
/// The title of a workshop of which the title is lost.
pub(super) const UNTITLED: &str = "Recuperata, senza il suo titolo";

pub(super) const EXAMPLES: [&str; 3] = [
    include_str!("../../../examples/gitlab-2017.it.json"),
    include_str!("../../../examples/changed-account.it.json"),
    include_str!("../../../examples/friday-evening.it.json"),
];

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NoCommand(name) => format!("Lisca non ha un comando “{name}”."),
        Trouble::NotForTheRoom => "Lo schermo condiviso non può chiederlo.".into(),
        Trouble::LibraryThere => {
            "La libreria è aperta: al suo posto non se ne comincia un’altra.".into()
        }
        Trouble::ForTheRoom => "Solo lo schermo condiviso può chiederlo.".into(),
        Trouble::OthersSince => "Nel frattempo qualcun altro ha modificato la stessa cosa.".into(),
        Trouble::Arguments(error) => {
            format!("Lisca non ha capito la richiesta: {}.", briefly(error))
        }
        Trouble::Answer(error) => format!("La risposta non si può mandare: {error}."),
        Trouble::Lexicon(flaw) => flaw.to_string(),
        Trouble::TooManyOwnWords { most } => {
            format!("Le tue parole hanno al massimo {most} caratteri.")
        }
        Trouble::OwnWords(misread) => misread.in_language(Language::It),
        Trouble::AgendaName { longest } => {
            format!("Il nome di una scaletta ha da 1 a {longest} caratteri.")
        }
        Trouble::TooManyAgendas { most } => format!("Le tue scalette sono già {most}."),
        Trouble::Agenda(error) => format!("La scaletta non si può salvare: {error}."),
        Trouble::GroundRules { most } => format!("Le regole hanno al massimo {most} caratteri."),
        Trouble::TooMuchText => "È più testo di quanto ne stia in un’analisi.".into(),
        Trouble::NoAction => "Nel piano non c’è un’azione con questo numero.".into(),
        Trouble::NoChecklist => {
            "Quell’azione non ha una lista di controllo con almeno una riga.".into()
        }
        Trouble::EmptyFile => "In quel file non c’è niente.".into(),
        Trouble::NoPicture(_) => {
            "L’immagine non si può leggere: è danneggiata, oppure non è un’immagine.".into()
        }
        Trouble::TooManyPoints { most } => {
            format!("L’immagine ha più di {most} milioni di punti.")
        }
        Trouble::NotShown => "Quel file non è un’immagine.".into(),
        Trouble::NoBytes => "Il contenuto di quel file non è più conservato.".into(),
        Trouble::StandardInput(error) => {
            format!("L’ingresso standard non si può leggere: {error}.")
        }
        Trouble::TooLarge(path) => format!("{path} è troppo grande per essere un’analisi."),
        Trouble::NotImported(flaw) => flaw.in_language(Language::It),
        Trouble::Unreadable(why) => why.in_language(Language::It),
        Trouble::WholeWorkshop => "È un’analisi intera: non si può mettere dentro un’altra.".into(),
        Trouble::NotToldOutside => {
            "Ciò che si può dire all’esterno non basta per un’analisi.".into()
        }
        Trouble::NothingTaken => "Non se ne è potuto prendere niente.".into(),
        Trouble::NotOpened(why) => unopened(*why).into(),
        Trouble::StrangeReport(_) => {
            "Si è aperta, ma dentro non c’è una segnalazione che questa versione di Lisca conosca."
                .into()
        }
        Trouble::NoChance(error) => {
            format!("Il sistema non dà casualità, e una chiave non si può creare: {error}.")
        }
        Trouble::NoReceipt => "Non è una ricevuta.".into(),
        Trouble::UnknownReceipt => {
            "In questa libreria nessuna segnalazione ha quella ricevuta.".into()
        }
        Trouble::NothingForEverybody => "Nessuna risposta è ancora per tutti.".into(),
        Trouble::NoLogo(why) => no_logo(*why).into(),
        Trouble::LongLetterhead { count, .. } => {
            format!("Sono {count} caratteri, più di quanti ne stanno in una pagina.")
        }
        Trouble::NotWritten {
            path,
            why: NotWritten::Taken,
            ..
        } => format!("{} c’è già.", path.display()),
        Trouble::NotWritten { path, .. } => format!("Non si può scrivere {}.", path.display()),
        Trouble::NotRead { path, .. } => format!("Non si può leggere {}.", path.display()),
    }
}

pub(super) fn help(trouble: &Trouble) -> String {
    let said = match trouble {
        Trouble::Arguments(_) => "Non è cambiato niente.",
        Trouble::OthersSince => {
            "Non è cambiato niente. Annullalo a mano, o lascia che prima annullino le loro modifiche."
        }
        Trouble::OwnWords(_) => "Correggi prima le tue parole.",
        Trouble::TooManyAgendas { .. } => "Togline una che non usi.",
        Trouble::NoAction => "Il rapporto mostra il numero di ciascuna: A1, A2, …",
        Trouble::NoChecklist => "Scrivine una accanto all’azione, nel piano.",
        Trouble::NoPicture(_) => {
            "Non è stato allegato niente. Aprila in un altro programma, salvala in PNG o JPEG e allega quella."
        }
        Trouble::TooManyPoints { .. } => {
            "Non è stato allegato niente. Riducila, oppure ritaglia la parte che conta."
        }
        Trouble::NoBytes => "Allega di nuovo il file.",
        Trouble::TooMuchText => "Incollane una parte.",
        Trouble::TooLarge(_) => {
            "Il file di un’analisi ha al massimo 64 MB, e 300 MB con gli allegati."
        }
        Trouble::Unreadable(_) => {
            "Non è stato importato niente. Lisca legge il suo JSON; testo rientrato e Markdown; ishikawa e mindmap di Mermaid; .mm di FreeMind e Freeplane; OPML; CSV, TSV, .xlsx e celle copiate; righe con orari. Di tutto il resto si può incollare un ramo copiato."
        }
        Trouble::WholeWorkshop => "Importala dalla prima schermata.",
        Trouble::NotToldOutside => "Esporta invece il rapporto per l’esterno.",
        Trouble::NotImported(_) => "Non è stato importato niente.",
        Trouble::NotOpened(why) => help_unopened(*why),
        Trouble::StrangeReport(_) => {
            "Forse l’ha sigillata un modulo più nuovo: installa l’ultima versione di Lisca."
        }
        Trouble::NoReceipt => {
            "Una ricevuta ha 16 segni e un segno di controllo. Riguardali uno per uno: forse uno è letto male."
        }
        Trouble::UnknownReceipt => {
            "Forse la segnalazione non è ancora arrivata, o è stata eliminata; o è andata a un’altra libreria."
        }
        Trouble::NothingForEverybody => {
            "Tra le segnalazioni, in una risposta, di’ che cosa è stato segnalato con parole per tutti."
        }
        Trouble::NoLogo(why) => help_logo(*why),
        Trouble::LongLetterhead { most, .. } => {
            return format!("Riducila a {most}: due righe di una pagina.");
        }
        Trouble::NotWritten { why, .. } => match why {
            NotWritten::Link => "È un collegamento a un altro posto. Indica il file stesso.",
            NotWritten::NoFile => {
                "Non è un file comune. Scegli un altro posto; `-o -` scrive sull’uscita standard."
            }
            NotWritten::Library => {
                "Lì Lisca tiene la sua libreria, e un’esportazione potrebbe distruggerla. Scegli un’altra cartella."
            }
            NotWritten::Taken => "Scegli un altro nome, o sovrascrivilo con --force.",
            NotWritten::NoFolder => "Questa cartella non c’è. Scegli un altro posto.",
            NotWritten::Forbidden => "Lì non puoi scrivere. Scegli un altro posto.",
            NotWritten::Full => "Il disco è pieno. Fai un po’ di spazio, o scegli un altro posto.",
            NotWritten::Folder => "È una cartella. Aggiungi il nome di un file.",
            NotWritten::ThroughFile => {
                "Una parte di quel percorso è un file, non una cartella. Scegli un altro posto."
            }
            NotWritten::LongName => "Quel nome è troppo lungo. Scegline uno più corto.",
            NotWritten::System(said) => return system(said),
        },
        Trouble::NotRead { why, .. } => match why {
            NotRead::Nothing => "Questo file non c’è.",
            NotRead::Forbidden => "Non puoi leggerlo.",
            NotRead::Folder => "È una cartella, non un file.",
            NotRead::NoFile => {
                "Non è un file comune. `lisca import -` legge dall’ingresso standard."
            }
            NotRead::System(said) => return system(said),
        },
        _ => "",
    };
    said.into()
}

fn no_logo(why: LogoFlaw) -> &'static str {
    match why {
        LogoFlaw::Unknown => "Non è un file PNG né SVG.",
        LogoFlaw::TooLarge => "Il file supera 1 MB.",
        LogoFlaw::TooManyPixels => "L’immagine ha più di 5.000 pixel per lato.",
        LogoFlaw::Damaged => "Il file è danneggiato: non si può disegnare.",
        LogoFlaw::Words => "Nel disegno ci sono parole che richiedono un font.",
        LogoFlaw::Picture => "Nel disegno c’è un’immagine fatta di pixel.",
        LogoFlaw::TooIntricate => "Il disegno è troppo complesso: ha filtri, motivi o molte copie.",
        LogoFlaw::Empty => "Nell’immagine non si vede niente.",
    }
}

fn help_logo(why: LogoFlaw) -> &'static str {
    match why {
        LogoFlaw::Unknown => "Salva il logo come PNG o SVG e scegli quel file.",
        LogoFlaw::TooLarge | LogoFlaw::TooManyPixels => {
            "Si stampa alto 12 mm: basta un PNG alto 300 pixel."
        }
        LogoFlaw::Damaged => "Salvalo di nuovo, oppure scegli il logo in PNG.",
        LogoFlaw::Words => "Converti le parole in tracciati, oppure scegli il logo in PNG.",
        LogoFlaw::Picture | LogoFlaw::TooIntricate => "Scegli il logo in PNG.",
        LogoFlaw::Empty => "Forse è bianco su trasparente: scegli il logo per la carta bianca.",
    }
}

fn unopened(why: Unopened) -> &'static str {
    match why {
        Unopened::NotSealed => "Qui non c’è una segnalazione sigillata.",
        Unopened::TooLarge => "È troppo grande per essere una segnalazione sigillata.",
        Unopened::Foreign => "È sigillata per un’altra libreria, che sola può aprirla.",
        Unopened::Newer => {
            "L’ha sigillata un modulo più nuovo di quelli che questa versione di Lisca conosce."
        }
        Unopened::Damaged => "È danneggiata: qualcosa non è come quando fu sigillata.",
    }
}

fn help_unopened(why: Unopened) -> &'static str {
    match why {
        Unopened::NotSealed => {
            "Il file di una segnalazione sigillata finisce in .lisca-report, e comincia con “BEGIN LISCA REPORT”."
        }
        Unopened::TooLarge => {
            "Non è stato letto niente. Una segnalazione sigillata ha al massimo 256 kB."
        }
        Unopened::Foreign => {
            "Aprila dove quel modulo è nato, o chiedi la segnalazione su un modulo di questa libreria."
        }
        Unopened::Newer => "Installa l’ultima versione di Lisca, poi riaprila.",
        Unopened::Damaged => {
            "Chiedi il file un’altra volta; di un testo, tutto dalla prima riga all’ultima."
        }
    }
}

fn system(said: &str) -> String {
    format!("Il sistema dice: {said}.")
}

pub(super) fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::ReportForm => "Modulo di segnalazione",
        Phrase::YouToldUs => "Ci avete detto",
        Phrase::Copy => " (copia)",
        Phrase::Workshop => "Analisi",
        Phrase::PastedPicture => "Schermata",
        Phrase::AttachedFile => "File",
        Phrase::NotInTheFile => "Nel file c’è il nome, non il contenuto: allegalo di nuovo.",
        Phrase::Checklist => "Lista di controllo",
        Phrase::Person => "persona",
        Phrase::WhichRoleHere => "Con quale ruolo partecipa?",
        Phrase::WhichRole => "Di quale ruolo si tratta?",
        Phrase::NameSeenByTheRoom => "La sala vede chi è qui; con i ruoli si parla del sistema.",
        Phrase::NameInTheReport => {
            "Il rapporto mostra di chi si tratta; con i ruoli si parla del sistema."
        }
        Phrase::Problem => "Il problema",
        Phrase::Tray => "Il vassoio",
        Phrase::Facts => "I fatti",
        Phrase::AssumedEncoding => {
            "Il file non dice come sono scritte le sue lettere: si suppone Windows-1252. Guarda gli accenti."
        }
        Phrase::OtherEffect => "c’è già una descrizione del problema, che resta",
        Phrase::Fishbone => "La lisca",
    }
}

pub(super) fn synced(synced: &Synced) -> String {
    match synced {
        Synced::Network => "La libreria è su un’unità di rete. Se il collegamento cade, o se due \
            computer scrivono insieme, può danneggiarsi. Tienila su questo computer; le copie di \
            riserva possono andare in rete."
            .into(),
        other => format!(
            "La libreria è in una cartella che {0} copia su altri computer. Una copia fatta mentre \
             scrivi, o due computer che scrivono insieme, possono danneggiarla. Tienila in una \
             cartella solo di questo computer; le copie di riserva possono andare in {0}.",
            other.name()
        ),
    }
}
