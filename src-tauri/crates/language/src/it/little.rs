//! Too little of something, or too much: "poca attenzione", "troppo breve".

use super::describe::{adjective, notice};
use super::judge::Notice;
use super::matter::{Matter, matter};
use super::reading::Reading;
use crate::Kind;

pub(super) fn is_little(word: &str) -> bool {
    matches!(
        word,
        "poco"
            | "poca"
            | "pochi"
            | "poche"
            | "pochissima"
            | "pochissimo"
            | "scarsissima"
            | "troppo"
            | "troppa"
    )
}

/// What work can be too much of.
fn is_too_much(word: &str) -> bool {
    const MUCH: [&str; 17] = [
        "stanco",
        "breve",
        "generico",
        "teorico",
        "lungo",
        "complesso",
        "complicato",
        "informale",
        "permissivo",
        "ottimistico",
        "ottimista",
        "rapido",
        "sintetico",
        "stringato",
        "pesante",
        "ambizioso",
        "dispersivo",
    ];
    let mut is_much = MUCH.contains(&word);
    super::classes::each_singular(word, |singular| is_much |= MUCH.contains(&singular));
    is_much
}

/// "poca attenzione", "poco seria", "troppo superficiale".
pub(super) fn little(reading: &Reading<'_>, at: usize) -> Option<Notice> {
    let classes = reading.classes;
    let next = at + 1;
    let word = reading.word(next);
    if !reading.tokens.get(next)?.is_word() {
        return None;
    }
    let too = reading.word(at).starts_with("tropp");
    if reading.word(at) == "poco" || too {
        const WORK: [&str; 57] = [
            "serio",
            "professionale",
            "chiaro",
            "curato",
            "strutturato",
            "efficace",
            "efficiente",
            "attento",
            "preparato",
            "formato",
            "organizzato",
            "coordinato",
            "collaborativo",
            "motivato",
            "rigoroso",
            "accurato",
            "preciso",
            "trasparente",
            "tempestivo",
            "incisivo",
            "lungimirante",
            "esperto",
            "competente",
            "sensibile",
            "reattivo",
            "scrupoloso",
            "definito",
            "coeso",
            "diligente",
            "consapevole",
            "approfondito",
            "dettagliato",
            "puntuale",
            "coerente",
            "aggiornato",
            "concreto",
            "condiviso",
            "autorevole",
            "credibile",
            "affidabile",
            "soddisfacente",
            "ordinato",
            "adeguato",
            "comprensibile",
            "esaustivo",
            "presidiato",
            "addestrato",
            "istruito",
            "informato",
            "coinvolto",
            "responsabile",
            "propenso",
            "presente",
            "conosciuto",
            "esperto",
            "diffuso",
            "compreso",
        ];
        let mut is_work = false;
        super::classes::each_singular(word, |singular| is_work |= WORK.contains(&singular));
        is_work |= WORK.contains(&word);
        if is_work && !too {
            // "in modo poco serio": the manner of what somebody does.
            if matches!(reading.word(at.wrapping_sub(1)), "modo" | "maniera") {
                return Some(notice(Kind::NegativeDescriptor, at - 1..next + 1, next));
            }
            return adjective(reading, next, at..next + 1, true);
        }
        if too {
            // "l'addestramento è troppo breve": of a cable it would be a measure.
            let is_measured = reading.word(next + 1) == "di"
                && reading
                    .tokens
                    .get(next + 2)
                    .is_some_and(|token| token.shape == crate::token::Shape::Number);
            return (is_too_much(word) && !is_measured)
                .then(|| adjective(reading, next, at..next + 1, false))
                .flatten();
        }
    }
    (reading.is(next, classes.soft) && matter(reading, next) == Matter::Work && !too)
        .then(|| notice(Kind::NegativeDescriptor, at..next + 1, next))
}
