//! The direct object of a verb, and what follows it.

use super::agree::{self, Agreement};
use super::forms;
use super::phrase;
use super::pieces::end_of_clause;
use super::reading::Reading;
use std::ops::Range;

/// Longer than this, what follows a verb isn't said again.
pub(super) const MOST_WORDS: usize = 14;

/// The direct object of a verb, and what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Object {
    /// "il livello dell'olio".
    pub(super) said: String,
    pub(super) agreement: Agreement,
    /// "prima dell'avvio"; may be empty.
    pub(super) rest: String,
    /// The tokens of the object.
    pub(super) tokens: Range<usize>,
    /// Its gender is sure, and what follows it isn't part of it: so, and it can
    /// become a subject.
    pub(super) is_whole: bool,
}

/// Whether what is spoken of first asks for something: only that can be followed up,
/// or gone on in spite of. "Ha ignorato il camion" can't.
pub(super) fn is_signal(said: &str) -> bool {
    const SIGNALS: &str = "allarme allerta alert avviso avvertimento avvertenza segnalazione \
        segnale segno sintomo notifica messaggio mail email e-mail lettera nota richiesta \
        domanda ticket chiamata telefonata squillo sollecito reclamo spia luce lampada cicalino \
        sirena bip beep indicazione raccomandazione consiglio parere dubbio obiezione \
        osservazione log report rapporto verbale valore lettura misura soglia errore anomalia \
        guasto rumore odore vibrazione perdita scadenza cartello divieto bandierina popup \
        finestra richiamo protesta lamentela bollettino circolare promemoria nomina";
    let first = said
        .split([' ', '\'', '’'])
        .find(|word| !phrase::is_determiner(word) && !matches!(*word, "l" | "un" | "" | "suoi"));
    let is_one = |word: &str| SIGNALS.split_ascii_whitespace().any(|it| it == word);
    first.is_some_and(|word| {
        let mut found = is_one(word);
        super::classes::each_singular(word, |singular| found |= is_one(singular));
        found
    })
}

/// The direct object right after a verb, with its article.
pub(super) fn object(reading: &Reading<'_>, from: usize, verb: &str) -> Option<Object> {
    let article = reading.word(from);
    let is_definite = matches!(article, "il" | "lo" | "la" | "i" | "gli" | "le" | "l'");
    let end = end_of_clause(reading, from);
    if !is_definite
        || end - from > MOST_WORDS
        || reading.named[from..end].iter().any(|named| *named)
    {
        return None;
    }
    // "informare i genitori della fuga": of what is the verb's own.
    let takes_of = matches!(
        verb,
        "informare" | "avvisare" | "avvertire" | "allertare" | "privare" | "dotare" | "accusare"
    );
    let noun = phrase::nouns(reading, from..end).into_iter().next()?;
    let agreement = agree::of(article, reading.word(noun.head))?;
    // "gli" and "i" and "le" tell all; what belongs to the noun comes after it.
    let mut at = noun.head + 1;
    let mut last = at;
    while at < end {
        let word = reading.word(at);
        let belongs = matches!(
            word,
            "di" | "d'" | "del" | "dello" | "della" | "dell'" | "dei" | "degli" | "delle"
        );
        let opens_other = phrase::is_preposition(word)
            || phrase::is_joined_preposition(word)
            || phrase::is_determiner(word)
            || is_adverb(word)
            || matches!(
                word,
                "che" | "e" | "o" | "né" | "quando" | "se" | "come" | "dove" | "non" | "in"
            );
        // "la procedura di messa in marcia".
        if word == "in" && is_set(reading.word(at - 1)) {
            at = (at + 2).min(end);
            last = at;
            continue;
        }
        if belongs && takes_of {
            break;
        }
        if belongs {
            at += 1;
            while at < end
                && (reading.is(at, reading.classes.before)
                    || phrase::is_determiner(reading.word(at)))
            {
                at += 1;
            }
            at = (at + 1).min(end);
            last = at;
            continue;
        }
        if opens_other {
            break;
        }
        // An adjective, or a name of the thing: SOC, M12.
        at += 1;
        last = at;
    }
    // "le pompe a siringa", "la paziente con il referto": whose is it?
    let is_unclear = match reading.word(last) {
        "con" => last == noun.head + 1,
        "a" | "ad" => {
            let next = reading.word(last + 1);
            forms::infinitive(next).is_none()
                && reading
                    .tokens
                    .get(last + 1)
                    .is_some_and(crate::token::Token::is_word)
                && !matches!(
                    next,
                    "mano"
                        | "voce"
                        | "chiave"
                        | "terra"
                        | "distanza"
                        | "fine"
                        | "inizio"
                        | "metà"
                        | "bordo"
                        | "tutti"
                        | "tutte"
                        | "nessuno"
                        | "ogni"
                )
                && !reading.is(last + 1, reading.classes.time)
        }
        _ => false,
    };
    if is_unclear {
        return None;
    }
    let said = reading.typed(from..last);
    let rest = reading.typed(last..end);
    // "la regola che …": what follows belongs to the object too.
    if matches!(
        reading.word(last),
        "che" | "e" | "o" | "né" | "cui" | "dove"
    ) || said.is_empty()
    {
        return None;
    }
    Some(Object {
        said: said.to_owned(),
        is_whole: agree::is_sure(article, reading.word(from + 1), reading.word(noun.head))
            && !may_belong(reading.word(last)),
        agreement,
        rest: rest.to_owned(),
        tokens: from..last,
    })
}

/// "messa in marcia", "presa in carico": said as one.
pub(super) fn is_set(word: &str) -> bool {
    matches!(
        word,
        "messa" | "messe" | "presa" | "prese" | "entrata" | "rimessa" | "uscita" | "consegna"
    )
}

/// "la cifratura del campo con i dati", "il ticket sul disco", "la valvola tra i
/// serbatoi": it may say which one, and then it can't be parted from it.
fn may_belong(word: &str) -> bool {
    matches!(
        word,
        "con"
            | "col"
            | "coi"
            | "tra"
            | "fra"
            | "su"
            | "contro"
            | "senza"
            | "dietro"
            | "sotto"
            | "sopra"
    ) || word.starts_with("su") && phrase::is_joined_preposition(word)
}

fn is_adverb(word: &str) -> bool {
    word.ends_with("mente")
        || matches!(
            word,
            "subito"
                | "prima"
                | "dopo"
                | "già"
                | "mai"
                | "più"
                | "ancora"
                | "ieri"
                | "oggi"
                | "sempre"
                | "lunedì"
                | "martedì"
                | "mercoledì"
                | "giovedì"
                | "venerdì"
                | "sabato"
                | "domenica"
                | "due"
                | "tre"
                | "tutta"
                | "tutto"
                | "neppure"
                | "nemmeno"
                | "neanche"
                | "stamattina"
                | "stanotte"
                | "stasera"
                | "bene"
                | "male"
                | "correttamente"
                | "almeno"
                | "anche"
                | "solo"
        )
}
