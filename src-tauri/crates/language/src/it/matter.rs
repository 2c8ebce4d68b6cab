//! Whether a noun is about people's work or a thing.

use super::classes;
use super::phrase;
use super::reading::{Reading, Who};

/// How sure it is that a noun is about people's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Matter {
    /// Communication, training, culture: or a person.
    Work,
    /// Space, voltage, a valve.
    Thing,
    /// Not known.
    Unknown,
}

pub(super) fn matter(reading: &Reading<'_>, head: usize) -> Matter {
    let classes = reading.classes;
    // "qualità del segnale", "autonomia della batteria".
    for count in (2..=3).rev() {
        if let Some(tokens) = reading.tokens.get(head..head + count)
            && tokens.iter().all(crate::token::Token::is_word)
            && classes
                .of(&super::reading::joined(tokens))
                .has(classes.hard)
        {
            return Matter::Thing;
        }
    }
    if reading.is(head, classes.hard) && !reading.is(head, classes.soft) {
        return Matter::Thing;
    }
    if reading.is(head, classes.soft) && reading.is(head, classes.hard) && !of_work(reading, head) {
        return Matter::Thing;
    }
    if reading.is(head, classes.soft) {
        // "il controllo di stato", "comunicazione tra PLC e HMI".
        return if of_a_thing(reading, head) {
            Matter::Thing
        } else {
            Matter::Work
        };
    }
    // "livello di attenzione".
    if matches!(
        reading.word(head),
        "livello" | "livelli" | "grado" | "senso" | "spirito" | "stato" | "tasso" | "standard"
    ) && reading.word(head + 1).starts_with('d')
        && reading.is(head + 2, classes.soft)
    {
        return Matter::Work;
    }
    match reading.who(head).0 {
        Who::Person | Who::Name | Who::Unit => Matter::Work,
        Who::Thing
            if !classes::is_abstract(reading.word(head)) || reading.is(head, classes.thing) =>
        {
            Matter::Thing
        }
        Who::Patient => Matter::Thing,
        _ => Matter::Unknown,
    }
}

/// "aderenza alle procedure", "concentrazione dell'operatore".
fn of_work(reading: &Reading<'_>, head: usize) -> bool {
    let nouns = phrase::nouns(reading, head + 1..(head + 5).min(reading.tokens.len()));
    nouns.first().is_some_and(|noun| {
        let classes = reading.classes;
        noun.is_oblique
            && (reading.is(noun.head, classes.rule)
                || reading.is(noun.head, classes.soft)
                || matches!(noun.who, Who::Person | Who::Unit))
    })
}

/// Whether the noun belongs to a thing: "la gestione della memoria".
fn of_a_thing(reading: &Reading<'_>, head: usize) -> bool {
    let mut at = head + 1;
    // An adjective between: "comunicazione seriale con".
    let is_link = |word: &str| {
        phrase::is_joined_preposition(word)
            && !word.starts_with('a')
            && !word.starts_with("da")
            && !word.starts_with("ne")
            || matches!(word, "di" | "tra" | "fra" | "con" | "d'")
    };
    if !is_link(reading.word(at)) && is_link(reading.word(at + 1)) {
        at += 1;
    }
    if !is_link(reading.word(at)) {
        return false;
    }
    let nouns = phrase::nouns(reading, at..(at + 4).min(reading.tokens.len()));
    nouns.first().is_some_and(|noun| {
        let classes = reading.classes;
        let is_device = reading.is(noun.head, classes.thing)
            && !reading.is(noun.head, classes.soft)
            && !reading.is(noun.head, classes.unit)
            && !reading.is(noun.head, classes.rule);
        let manages = matches!(
            reading.word(head),
            "comunicazione"
                | "collegamento"
                | "risposta"
                | "reazione"
                | "scambio"
                | "interazione"
                | "lettura"
                | "consegna"
                | "passaggio"
                | "isolamento"
                | "presenza"
                | "registrazione"
                | "capacità"
                | "esecuzione"
                | "rotazione"
                | "allineamento"
                | "controllo"
                | "guida"
                | "ordine"
                | "memoria"
        );
        let is_hard = reading.is(noun.head, classes.hard)
            && !reading.is(noun.head, classes.soft)
            && !reading.is(noun.head, classes.rule);
        (is_device || is_hard) && manages
            || reading.word(head) == "gestione"
                && matches!(
                    reading.word(noun.head),
                    "memoria"
                        | "energia"
                        | "alimentazione"
                        | "coda"
                        | "code"
                        | "cache"
                        | "banda"
                        | "spazio"
                )
    })
}
