//! What the domain says in Italian.

use super::may_differ;
use crate::{
    ActionKind, CategorySet, Counted, Flaw, Function, Refusal, Status, Strength, Thing, When,
};
use chrono::{Datelike, NaiveDate};
use language::{Language, counted};

pub(super) fn erased_name() -> &'static str {
    "nome"
}

pub(super) fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Empty(what) => wanted(*what).into(),
        Refusal::TooLong { what, most, found } => {
            format!(
                "{}: al massimo {most} caratteri; qui sono {found}. Tieni una frase sola, e metti il resto nelle note.",
                thing(*what)
            )
        }
        Refusal::NoCause => "Quella causa non c’è più.".into(),
        Refusal::NoCategory => "Quella categoria non c’è più.".into(),
        Refusal::NoAction => "Quell’azione non c’è più.".into(),
        Refusal::NoEntry => "Quella voce della cronologia non c’è più.".into(),
        Refusal::NoParticipant => "Quel partecipante non c’è più.".into(),
        Refusal::NoSafeguard => "Quella protezione non c’è più.".into(),
        Refusal::NoNeed => "Quel bisogno non c’è più.".into(),
        Refusal::NoAttachment => "Quell’allegato non c’è più.".into(),
        Refusal::FileTooLarge { most } => format!(
            "Un allegato può avere al massimo {most} MB. Allega una versione più piccola, oppure scrivi dove si trova il file."
        ),
        Refusal::FilesTooLarge { most } => format!(
            "Gli allegati di un’analisi possono avere in tutto {most} MB. Rimuovine uno, poi riprova."
        ),
        Refusal::Hash => {
            "Il contenuto dell’allegato non è indicato correttamente. Allega di nuovo il file."
                .into()
        }
        Refusal::NoChecklist => "Quella lista di controllo non c’è più.".into(),
        Refusal::NoPlace => "Il posto in cui doveva andare non c’è più.".into(),
        Refusal::Circle => {
            "Una causa non può spiegare sé stessa: non può andare sotto una delle sue sottocause."
                .into()
        }
        Refusal::TooDeep { most } => {
            format!(
                "Le cause possono stare al massimo su {}.",
                counted(*most, "livello", "livelli")
            )
        }
        Refusal::TooManyCauses { most } => {
            format!(
                "Un’analisi può avere al massimo {}.",
                counted(*most, "causa", "cause")
            )
        }
        Refusal::TooMany { what, most } => {
            format!("Un’analisi può avere al massimo {most} {}.", many(*what))
        }
        Refusal::CategoryCount => "Un insieme ha da 2 a 12 categorie.".into(),
        Refusal::CategoryTwice(name) => format!("C’è già una categoria “{name}”."),
        Refusal::InitialTwice(initial) => {
            format!("“{initial}” sta già per un’altra categoria.")
        }
        Refusal::Initial => "Una sigla ha uno o due caratteri.".into(),
        Refusal::Hue => "Un colore è un numero da 0 a 11.".into(),
        Refusal::NameTwice(name) => format!("“{name}” sta già per un ruolo."),
        Refusal::RoleHasName => {
            "In quel ruolo c’è il nome. Scegline uno che dica che cosa fa una persona.".into()
        }
        Refusal::RoleTooLong { what, most, found } => {
            format!(
                "{}: con questo ruolo avrebbe {found} caratteri; può averne {most}. Scegli un ruolo più breve.",
                thing(*what)
            )
        }
        Refusal::Order => "L’ordine deve nominare ogni categoria una volta.".into(),
        Refusal::Year(year) => {
            format!("L’anno {year} sembra scritto male. Usane uno dal 1900 al 2200.")
        }
        Refusal::BeforeStart { what, at, started } => {
            let clocks = match may_differ(*at, *started) {
                true => {
                    " Se gli orologi erano diversi, indica in entrambi la distanza da UTC, come 02:10+02:00."
                }
                false => "",
            };
            format!(
                "{} ({}) verrebbe prima di Inizio ({}). Correggi quello sbagliato, o lascialo vuoto finché non si sa.{clocks}",
                thing(*what),
                moment(*at),
                moment(*started),
            )
        }
        Refusal::DueBeforeStart {
            action,
            due,
            started,
        } => {
            format!(
                "“{action}” avrebbe come scadenza {}, prima dell’inizio dell’incidente ({}). Cambia la scadenza, o l’inizio dell’incidente.",
                day(*due),
                day(*started)
            )
        }
        Refusal::NoReason => {
            "Di’ in poche parole perché non è accolta: così nessuno dovrà chiederlo più tardi."
                .into()
        }
        Refusal::CauseTwice => "L’azione nomina due volte la stessa causa.".into(),
        Refusal::LinkTwice => {
            "La protezione nomina due volte la stessa causa o la stessa voce.".into()
        }
        Refusal::RoleTwice(role) => format!("“{role}” appartiene già a una funzione."),
        Refusal::ChecklistLines { most } => format!(
            "Una lista di controllo può avere al massimo {most} righe; se ne seguono da cinque a nove."
        ),
        Refusal::NoThought => "Quel pensiero non è più nel parcheggio.".into(),
        Refusal::NoIdea => "Quell’idea non è più nel vassoio.".into(),
        Refusal::Minutes => "Un passo dura al massimo 480 minuti.".into(),
        Refusal::Rating => "Impatto e impegno sono numeri da 1 a 5.".into(),
        Refusal::TooManyPeople => "Sono più persone di quante possano averlo detto (999).".into(),
        Refusal::DotsEach => "Dai a ciascuno da 1 a 99 voti, e almeno uno per causa.".into(),
        Refusal::DotsTwice => "Una scheda nomina ogni causa una volta.".into(),
        Refusal::NoRound => "Nessuna votazione è aperta. Prima aprine una.".into(),
        Refusal::RoundOpen => "Una votazione è già aperta. Prima chiudila.".into(),
        Refusal::DotsOnOne { most } => {
            format!(
                "Al massimo {} a una causa.",
                counted(*most, "voto può andare", "voti possono andare")
            )
        }
        Refusal::DotsInAll { most } => {
            format!(
                "Ciascuno ha {}, e così sarebbero di più. Prima riprendine uno.",
                counted(*most, "voto", "voti")
            )
        }
        Refusal::CauseIntoIdea => {
            "Una causa non si può unire a un’idea. Unisci l’idea alla causa.".into()
        }
        Refusal::IntoBeneath => "Una causa non si può unire a una che le sta sotto.".into(),
        Refusal::WithItself => "Non si può unire a sé stessa.".into(),
        Refusal::TooManyDots => "Sono più voti di quanti ne possa avere una causa (999).".into(),
        Refusal::OutOfIds => {
            "I numeri per le cose nuove di questa analisi sono finiti. Duplicala, e continua \
             nella copia."
                .into()
        }
    }
}

pub(super) fn flaw(flaw: &Flaw) -> String {
    match flaw {
        Flaw::DoubledId(id) => format!("Due cose hanno lo stesso numero, {id}."),
        Flaw::LostParent(text) => format!("La causa “{text}” sta sotto una causa che non c’è."),
        Flaw::Circle(text) => {
            format!("La causa “{text}” spiega sé stessa, attraverso le cause che le stanno sotto.")
        }
        Flaw::LostCategory(text) => format!("La causa “{text}” ha una categoria che non c’è."),
        Flaw::LostCause(what) => format!("L’azione “{what}” affronta una causa che non c’è."),
        Flaw::LostEntry(text) => {
            format!("La causa “{text}” viene da una voce della cronologia che non c’è.")
        }
        Flaw::LostSafeguard(text) => {
            format!("La protezione “{text}” nomina una causa o una voce che non c’è.")
        }
        Flaw::LostAttachment(it) => {
            format!("Il file “{it}” è allegato a qualcosa che non c’è.")
        }
        Flaw::DoubledImpact => "Il danno di un tipo è detto due volte.".into(),
        Flaw::LostNote => "Una nota privata riguarda una causa che non c’è.".into(),
        Flaw::DoubledStep => "La scaletta ha due volte lo stesso passo.".into(),
        Flaw::DoubledNote => "Due note private riguardano la stessa cosa.".into(),
        Flaw::LostDots => {
            "Alcuni voti vengono da qualcuno, o vanno a una causa, che non c’è.".into()
        }
        Flaw::DoubledBallot => "Due schede sono dello stesso ruolo.".into(),
        Flaw::Refused(why) => refusal(why),
    }
}

/// What is asked for where there are no words.
fn wanted(what: Thing) -> &'static str {
    match what {
        Thing::WhatHappened | Thing::Entry => "Scrivi in poche parole che cosa è successo.",
        Thing::Title => "Scrivi un titolo: bastano poche parole.",
        Thing::Category => "Dai un nome alla categoria.",
        Thing::Role => "Scrivi un ruolo: che cosa fa una persona.",
        Thing::Cause => "Scrivi la causa in poche parole.",
        Thing::Idea => "Scrivi l’idea in poche parole.",
        Thing::Action => "Scrivi in poche parole che cosa si farà.",
        Thing::Thought => "Scrivi il pensiero in poche parole.",
        Thing::Name => "Scrivi un nome.",
        Thing::Safeguard => "Scrivi la protezione in poche parole.",
        Thing::Need => "Scrivi in poche parole di che cosa c’è bisogno.",
        Thing::FileName => "Dai un nome al file.",
        Thing::Function => "Dai un nome alla funzione.",
        _ => "Scrivi qualche parola.",
    }
}

fn thing(what: Thing) -> &'static str {
    match what {
        Thing::Facilitator => "Chi facilita",
        Thing::Decision => "La decisione",
        Thing::Notes => "Le note",
        Thing::Purpose => "Lo scopo",
        Thing::GroundRules => "Le regole",
        Thing::Learned => "Che cosa si è imparato",
        Thing::OpenPoints => "Le questioni aperte",
        Thing::Title => "Il titolo",
        Thing::Meant => "Che cosa doveva succedere",
        Thing::WhatHappened => "Che cosa è successo",
        Thing::Place => "Il luogo",
        Thing::System => "Il sistema",
        Thing::Impact => "L’impatto",
        Thing::Trigger => "Che cosa l’ha innescato",
        Thing::Detection => "Come ci se n’è accorti",
        Thing::Sooner => "Che cosa poteva mostrarlo prima",
        Thing::Amount => "La quantità",
        Thing::Unit => "L’unità",
        Thing::WentWell => "Che cosa è andato bene",
        Thing::Lucky => "Dove avete avuto fortuna",
        Thing::Contact => "Il modo per chiedere",
        Thing::Answer => "La risposta",
        Thing::Effect => "L’effetto",
        Thing::Category => "Una categoria",
        Thing::Initial => "Una sigla",
        Thing::Name => "Un nome",
        Thing::Role => "Un ruolo",
        Thing::EntryRole => "Il ruolo",
        Thing::Entry => "Una voce della cronologia",
        Thing::Source => "La fonte",
        Thing::Cause => "Una causa",
        Thing::Evidence => "Le evidenze",
        Thing::Owner => "Il responsabile",
        Thing::Duty => "Il compito",
        Thing::Usually => "Come si fa di solito",
        Thing::Known => "Che cosa si poteva sapere e vedere",
        Thing::Safeguard => "Una protezione",
        Thing::Need => "Un bisogno",
        Thing::FileName => "Il nome di un file",
        Thing::Alternative => "La descrizione di un’immagine",
        Thing::Function => "Una funzione",
        Thing::OtherWordings => "Le altre formulazioni",
        Thing::AgendaLine => "La riga",
        Thing::Prompt => "La traccia",
        Thing::NoteText => "La nota",
        Thing::Note => "Una nota",
        Thing::Thought => "Un pensiero",
        Thing::Idea => "Un’idea",
        Thing::Action => "Un’azione",
        Thing::Decides => "Chi decide",
        Thing::Cost => "Il costo",
        Thing::PausePoint => "Il momento della pausa",
        Thing::ChecklistLine => "Una riga della lista di controllo",
        Thing::Version => "La versione",
        Thing::Measure => "La misura",
        Thing::Threshold => "La soglia",
        Thing::Reason => "Il motivo",
        Thing::Noticed => "Rilevato",
        Thing::Contained => "Contenuto",
    }
}

fn many(what: Counted) -> &'static str {
    match what {
        Counted::Actions => "azioni",
        Counted::Entries => "voci della cronologia",
        Counted::Safeguards => "protezioni",
        Counted::Attachments => "allegati",
        Counted::Needs => "bisogni",
        Counted::Roles => "ruoli con una funzione",
        Counted::Participants => "partecipanti",
        Counted::Thoughts => "pensieri parcheggiati",
        Counted::Ideas => "idee",
        Counted::Names => "nomi",
        Counted::Links => "collegamenti a cause",
    }
}

/// "13 marzo 2026, 22:10", or the day alone.
fn moment(at: When) -> String {
    match at.is_day() {
        true => day(at.date()),
        false => format!("{}, {}", day(at.date()), at.clock()),
    }
}

/// 13 marzo 2026
fn day(date: NaiveDate) -> String {
    let day = language::day_of_month(date.day(), Language::It);
    let month = language::months(Language::It)[date.month0() as usize % 12];
    format!("{day} {month} {}", date.year())
}

pub(super) fn function(function: &Function) -> &str {
    match function {
        Function::Development => "Sviluppo",
        Function::Operations => "Esercizio",
        Function::SecurityOperations => "Sicurezza operativa",
        Function::Clinical => "Area clinica",
        Function::Production => "Produzione e logistica",
        Function::Management => "Direzione",
        Function::Personnel => "Personale",
        Function::Finance => "Contabilità e finanza",
        Function::Purchasing => "Acquisti",
        Function::Legal => "Legale e conformità",
        Function::Suppliers => "Fornitori",
        Function::Users => "Utenti",
        Function::Own(name) => name,
    }
}

pub(super) fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Weaker => "debole",
        Strength::Intermediate => "intermedia",
        Strength::Stronger => "forte",
    }
}

pub(super) fn status(status: &Status) -> &'static str {
    match status {
        Status::Proposed => "Proposta",
        Status::Agreed => "Concordata",
        Status::InProgress => "In corso",
        Status::Done => "Fatta",
        Status::Verified => "Verificata",
        Status::Declined(_) => "Non accolta",
    }
}

pub(super) fn action_kind(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::Architecture => "Cambio di architettura o disposizione",
        ActionKind::ForcingFunction => "Blocco o vincolo tecnico",
        ActionKind::Simplify => "Processo più semplice, meno passi",
        ActionKind::Standardise => "Attrezzatura o processo standard",
        ActionKind::Automate => "Passo manuale automatizzato",
        ActionKind::NewEquipment => "Nuova attrezzatura, provata con chi la usa",
        ActionKind::Leadership => "Impegno visibile della direzione",
        ActionKind::Redundancy => "Ridondanza",
        ActionKind::Staffing => "Più personale o meno carico",
        ActionKind::Software => "Software migliore",
        ActionKind::FewerDistractions => "Meno distrazioni",
        ActionKind::Checklist => "Lista di controllo o promemoria",
        ActionKind::RemoveLookAlikes => "Oggetti simili distinti",
        ActionKind::ReadBack => "Ripetizione a voce",
        ActionKind::Documentation => "Documentazione o comunicazione migliore",
        ActionKind::DoubleCheck => "Doppio controllo",
        ActionKind::Warning => "Avviso o etichetta",
        ActionKind::Policy => "Nuova procedura, circolare o regola",
        ActionKind::Training => "Formazione",
        ActionKind::Study => "Approfondimento",
    }
}

/// The names of a set's categories with their initials, in order.
pub(super) fn categories(set: CategorySet) -> &'static [(&'static str, &'static str)] {
    match set {
        CategorySet::JustCulture => &[
            ("Processi e procedure", "P"),
            ("Tecnologia", "T"),
            ("Comunicazione", "C"),
            ("Persone e risorse", "R"),
            ("Cultura e incentivi", "U"),
            ("Ambiente", "A"),
        ],
        CategorySet::SecurityOperations => &[
            ("Rilevamento e allarmi", "R"),
            ("Escalation e reperibilità", "E"),
            ("Cambiamenti e configurazione", "C"),
            ("Accessi e architettura", "A"),
            ("Comunicazione e passaggio di consegne", "M"),
            ("Organico e carico di lavoro", "O"),
            ("Fornitori", "F"),
            ("Regole e incentivi", "I"),
        ],
        CategorySet::SixM => &[
            ("Persone", "P"),
            ("Macchina", "M"),
            ("Metodo", "T"),
            ("Materiale", "L"),
            ("Misurazione", "U"),
            ("Ambiente", "A"),
        ],
        CategorySet::EightP => &[
            ("Prodotto", "D"),
            ("Prezzo", "€"),
            ("Processo", "S"),
            ("Luogo", "L"),
            ("Promozione", "O"),
            ("Persone", "P"),
            ("Ambiente fisico", "A"),
            ("Produttività", "V"),
        ],
        CategorySet::FourS => &[
            ("Contesto", "C"),
            ("Fornitori", "F"),
            ("Sistemi", "S"),
            ("Competenze", "K"),
        ],
        CategorySet::Care => &[
            ("Paziente", "P"),
            ("Compito", "C"),
            ("Individuo", "D"),
            ("Gruppo", "G"),
            ("Ambiente di lavoro", "A"),
            ("Organizzazione", "O"),
            ("Istituzione", "I"),
        ],
        CategorySet::Own => &[],
    }
}
