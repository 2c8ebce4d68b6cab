//! The same sentences in Italian.

use super::{Refusal, may_differ};
use crate::{Flaw, When};
use chrono::{Datelike, NaiveDate};
use language::{Language, counted};

impl Refusal {
    /// The sentence in Italian; [`Display`](std::fmt::Display) says it in
    /// English.
    #[must_use]
    pub fn in_italian(&self) -> String {
        let said = match self {
            Self::Empty(what) => wanted(what),
            Self::TooLong { what, most, found } => {
                return format!(
                    "{}: al massimo {most} caratteri; qui sono {found}. Tieni una frase sola, e metti il resto nelle note.",
                    thing(what)
                );
            }
            Self::NoCause => "Quella causa non c’è più.",
            Self::NoCategory => "Quella categoria non c’è più.",
            Self::NoAction => "Quell’azione non c’è più.",
            Self::NoEntry => "Quella voce della cronologia non c’è più.",
            Self::NoParticipant => "Quel partecipante non c’è più.",
            Self::NoPlace => "Il posto in cui doveva andare non c’è più.",
            Self::Circle => {
                "Una causa non può spiegare sé stessa: non può andare sotto una delle sue sottocause."
            }
            Self::TooDeep { most } => {
                return format!(
                    "Le cause possono stare al massimo su {}.",
                    counted(*most, "livello", "livelli")
                );
            }
            Self::TooManyCauses { most } => {
                return format!(
                    "Un’analisi può avere al massimo {}.",
                    counted(*most, "causa", "cause")
                );
            }
            Self::TooMany { what, most } => {
                return format!("Un’analisi può avere al massimo {most} {}.", thing(what));
            }
            Self::CategoryCount => "Un insieme ha da 2 a 12 categorie.",
            Self::CategoryTwice(name) => return format!("C’è già una categoria “{name}”."),
            Self::InitialTwice(initial) => {
                return format!("“{initial}” sta già per un’altra categoria.");
            }
            Self::Initial => "Una sigla ha uno o due caratteri.",
            Self::Hue => "Un colore è un numero da 0 a 11.",
            Self::NameTwice(name) => return format!("“{name}” sta già per un ruolo."),
            Self::RoleHasName => {
                "In quel ruolo c’è il nome. Scegline uno che dica che cosa fa una persona."
            }
            Self::RoleTooLong { what, most, found } => {
                return format!(
                    "{}: con questo ruolo avrebbe {found} caratteri; può averne {most}. Scegli un ruolo più breve.",
                    thing(what)
                );
            }
            Self::Order => "L’ordine deve nominare ogni categoria una volta.",
            Self::Year(year) => {
                return format!("L’anno {year} sembra scritto male. Usane uno dal 1900 al 2200.");
            }
            Self::BeforeStart { what, at, started } => {
                let clocks = match may_differ(*at, *started) {
                    true => {
                        " Se gli orologi erano diversi, indica in entrambi la distanza da UTC, come 02:10+02:00."
                    }
                    false => "",
                };
                return format!(
                    "{} ({}) verrebbe prima di Inizio ({}). Correggi quello sbagliato, o lascialo vuoto finché non si sa.{clocks}",
                    thing(what),
                    moment(*at),
                    moment(*started),
                );
            }
            Self::DueBeforeStart {
                action,
                due,
                started,
            } => {
                return format!(
                    "“{action}” avrebbe come scadenza {}, prima dell’inizio dell’incidente ({}). Cambia la scadenza, o l’inizio dell’incidente.",
                    day(*due),
                    day(*started)
                );
            }
            Self::NoReason => {
                "Di’ in poche parole perché non è accolta: così nessuno dovrà chiederlo più tardi."
            }
            Self::CauseTwice => "L’azione nomina due volte la stessa causa.",
            Self::NoThought => "Quel pensiero non è più nel parcheggio.",
            Self::NoIdea => "Quell’idea non è più nel vassoio.",
            Self::Minutes => "Un passo dura al massimo 480 minuti.",
            Self::Rating => "Impatto e impegno sono numeri da 1 a 5.",
            Self::TooManyPeople => "Sono più persone di quante possano averlo detto (999).",
            Self::DotsEach => "Dai a ciascuno da 1 a 99 voti, e almeno uno per causa.",
            Self::DotsTwice => "Una scheda nomina ogni causa una volta.",
            Self::NoRound => "Nessuna votazione è aperta. Prima aprine una.",
            Self::RoundOpen => "Una votazione è già aperta. Prima chiudila.",
            Self::DotsOnOne { most } => {
                return format!(
                    "Al massimo {} a una causa.",
                    counted(*most, "voto può andare", "voti possono andare")
                );
            }
            Self::DotsInAll { most } => {
                return format!(
                    "Ciascuno ha {}, e così sarebbero di più. Prima riprendine uno.",
                    counted(*most, "voto", "voti")
                );
            }
            Self::CauseIntoIdea => {
                "Una causa non si può unire a un’idea. Unisci l’idea alla causa."
            }
            Self::IntoBeneath => "Una causa non si può unire a una che le sta sotto.",
            Self::WithItself => "Non si può unire a sé stessa.",
            Self::TooManyDots => "Sono più voti di quanti ne possa avere una causa (999).",
            Self::OutOfIds => {
                "I numeri per le cose nuove di questa analisi sono finiti. Duplicala, e continua nella copia."
            }
        };
        said.to_owned()
    }
}

impl Flaw {
    /// The sentence in Italian; [`Display`](std::fmt::Display) says it in
    /// English.
    #[must_use]
    pub fn in_italian(&self) -> String {
        match self {
            Self::DoubledId(id) => format!("Due cose hanno lo stesso numero, {id}."),
            Self::LostParent(text) => format!("La causa “{text}” sta sotto una causa che non c’è."),
            Self::Circle(text) => {
                format!(
                    "La causa “{text}” spiega sé stessa, attraverso le cause che le stanno sotto."
                )
            }
            Self::LostCategory(text) => format!("La causa “{text}” ha una categoria che non c’è."),
            Self::LostCause(what) => format!("L’azione “{what}” affronta una causa che non c’è."),
            Self::LostEntry(text) => {
                format!("La causa “{text}” viene da una voce della cronologia che non c’è.")
            }
            Self::LostNote => "Una nota privata riguarda una causa che non c’è.".into(),
            Self::DoubledStep => "La scaletta ha due volte lo stesso passo.".into(),
            Self::DoubledNote => "Due note private riguardano la stessa cosa.".into(),
            Self::LostDots => {
                "Alcuni voti vengono da qualcuno, o vanno a una causa, che non c’è.".into()
            }
            Self::DoubledBallot => "Due schede sono dello stesso ruolo.".into(),
            Self::Refused(refusal) => refusal.in_italian(),
        }
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

/// What is asked for where there are no words.
fn wanted(what: &str) -> &'static str {
    match what {
        "What happened" | "An entry" => "Scrivi in poche parole che cosa è successo.",
        "The title" => "Scrivi un titolo: bastano poche parole.",
        "A category" => "Dai un nome alla categoria.",
        "A role" => "Scrivi un ruolo: che cosa fa una persona.",
        "A cause" => "Scrivi la causa in poche parole.",
        "An idea" => "Scrivi l’idea in poche parole.",
        "An action" => "Scrivi in poche parole che cosa si farà.",
        "A thought" => "Scrivi il pensiero in poche parole.",
        "A name" => "Scrivi un nome.",
        _ => "Scrivi qualche parola.",
    }
}

/// What a refusal is about, as the rules name it.
fn thing(what: &'static str) -> &'static str {
    match what {
        "The facilitator" => "Chi facilita",
        "The decision" => "La decisione",
        "The notes" => "Le note",
        "The purpose" => "Lo scopo",
        "The ground rules" => "Le regole",
        "What was learned" => "Che cosa si è imparato",
        "The open points" => "Le questioni aperte",
        "The title" => "Il titolo",
        "What happened" => "Che cosa è successo",
        "The place" => "Il luogo",
        "The system" => "Il sistema",
        "The impact" => "L’impatto",
        "What went well" => "Che cosa è andato bene",
        "What you were lucky about" => "Dove avete avuto fortuna",
        "The way to ask back" => "Il modo per chiedere",
        "The effect" => "L’effetto",
        "A category" => "Una categoria",
        "An initial" => "Una sigla",
        "A name" => "Un nome",
        "A role" => "Un ruolo",
        "The role" => "Il ruolo",
        "An entry" => "Una voce della cronologia",
        "The source" => "La fonte",
        "A cause" => "Una causa",
        "The evidence" => "Le evidenze",
        "The owner" => "Il responsabile",
        "The duty" => "Il compito",
        "The other wordings" => "Le altre formulazioni",
        "The line" => "La riga",
        "The prompt" => "La traccia",
        "The note" => "La nota",
        "A note" => "Una nota",
        "A thought" => "Un pensiero",
        "An idea" => "Un’idea",
        "An action" => "Un’azione",
        "The measure" => "La misura",
        "The threshold" => "La soglia",
        "The reason" => "Il motivo",
        "Noticed" => "Rilevato",
        "Contained" => "Contenuto",
        "actions" => "azioni",
        "entries" => "voci della cronologia",
        "participants" => "partecipanti",
        "parked thoughts" => "pensieri parcheggiati",
        "ideas" => "idee",
        "names" => "nomi",
        "links from actions to causes" => "collegamenti tra azioni e cause",
        // A test sees to it that there is none.
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// What stands in quotes behind a mark, in all sources of the rules.
    fn named(folder: &Path, found: &mut Vec<&'static str>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                named(&path, found);
                continue;
            }
            let text: &'static str = std::fs::read_to_string(&path).unwrap().leak();
            for mark in [
                "sentence(\"",
                "line(\"",
                "story(\"",
                "what: \"",
                "Empty(\"",
                "(what, most) = (\"",
                "later = [(\"",
            ] {
                let behind = text.split(mark).skip(1);
                found.extend(behind.filter_map(|it| it.split('"').next()));
            }
        }
    }

    #[test]
    fn whatever_a_refusal_names_has_an_italian_name() {
        let mut found = Vec::new();
        named(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            &mut found,
        );
        assert!(found.len() > 40, "{found:?}");
        let english: Vec<_> = found.into_iter().filter(|it| thing(it) == *it).collect();
        assert_eq!(english, [""; 0]);
    }

    #[test]
    fn w5_what_has_no_words_is_asked_for_in_a_sentence_of_its_own() {
        let said = |what| Refusal::Empty(what).in_italian();
        assert_eq!(
            said("What happened"),
            "Scrivi in poche parole che cosa è successo."
        );
        assert_eq!(said("A cause"), "Scrivi la causa in poche parole.");
        assert_eq!(said("The threshold"), "Scrivi qualche parola.");
    }

    #[test]
    fn what_is_counted_agrees_with_its_number() {
        let one = |most| Refusal::DotsOnOne { most }.in_italian();
        assert_eq!(one(1), "Al massimo 1 voto può andare a una causa.");
        assert_eq!(one(3), "Al massimo 3 voti possono andare a una causa.");
        let all = |most| Refusal::DotsInAll { most }.in_italian();
        assert!(all(1).starts_with("Ciascuno ha 1 voto,"));
    }

    #[test]
    fn dates_are_said_in_italian() {
        let started = NaiveDate::from_ymd_opt(2026, 3, 13).unwrap();
        let refusal = Refusal::DueBeforeStart {
            action: "Chiamare".into(),
            due: NaiveDate::from_ymd_opt(2026, 3, 8).unwrap(),
            started,
        };
        let (italian, english) = (refusal.in_italian(), refusal.to_string());
        assert!(italian.contains("scadenza 8 marzo 2026"), "{italian}");
        assert!(italian.contains("(13 marzo 2026)"), "{italian}");
        assert!(english.contains("due on 8 March 2026"), "{english}");
        assert!(english.contains("(13 March 2026)"), "{english}");
    }

    #[test]
    fn w11_the_first_of_a_month_is_an_ordinal_in_italian() {
        let told = |day| {
            let started = NaiveDate::from_ymd_opt(2026, 3, day).unwrap_or_default();
            let action = "Chiudere la valvola".to_owned();
            let refusal = Refusal::DueBeforeStart {
                action,
                due: started,
                started,
            };
            refusal.in_italian()
        };
        assert!(told(1).contains("(1º marzo 2026)"), "{}", told(1));
        assert!(told(13).contains("(13 marzo 2026)"), "{}", told(13));
    }
}
