//! Noun phrases, and which of them a verb is about.

use super::reading::{Reading, Who};
use std::ops::Range;

/// One noun phrase.
#[derive(Clone, Debug)]
pub(super) struct Noun {
    /// The token of its noun.
    pub(super) head: usize,
    /// From its article to the last word that belongs to the noun.
    pub(super) tokens: Range<usize>,
    pub(super) who: Who,
    /// It hangs on a preposition: no subject.
    pub(super) is_oblique: bool,
}

/// Prepositions without an article.
pub(super) fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "di" | "a"
            | "ad"
            | "da"
            | "in"
            | "con"
            | "su"
            | "per"
            | "tra"
            | "fra"
            | "senza"
            | "dopo"
            | "durante"
            | "sotto"
            | "sopra"
            | "contro"
            | "verso"
            | "entro"
            | "oltre"
            | "nonostante"
            | "come"
            | "presso"
            | "fino"
            | "dietro"
            | "lungo"
            | "tranne"
            | "mediante"
            | "tramite"
            | "d'"
            | "causa"
            | "secondo"
            | "circa"
            | "via"
            | "dall'"
            | "prima"
    )
}

/// Prepositions with an article.
pub(super) fn is_joined_preposition(word: &str) -> bool {
    const STEMS: [&str; 6] = ["de", "a", "da", "ne", "su", "co"];
    const ENDS: [&str; 8] = ["l", "llo", "lla", "ll'", "i", "gli", "lle", "n"];
    !matches!(
        word,
        "ai'" | "an" | "den" | "dan" | "nen" | "sun" | "con" | "coi'"
    ) && STEMS.iter().any(|stem| {
        word.strip_prefix(stem)
            .is_some_and(|end| ENDS.contains(&end) && end != "n")
    })
}

/// Articles and other words that open a noun phrase.
pub(super) fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "il" | "lo"
            | "la"
            | "i"
            | "gli"
            | "le"
            | "l'"
            | "un"
            | "uno"
            | "una"
            | "un'"
            | "questo"
            | "questa"
            | "questi"
            | "queste"
            | "quel"
            | "quello"
            | "quella"
            | "quei"
            | "quegli"
            | "quelle"
            | "quell'"
            | "quest'"
            | "ogni"
            | "qualche"
            | "alcuni"
            | "alcune"
            | "nessun"
            | "nessun'"
            | "nessuna"
            | "ciascun"
            | "ciascuna"
            | "certi"
            | "certe"
            | "molti"
            | "molte"
            | "pochi"
            | "poche"
            | "parecchi"
            | "parecchie"
            | "troppi"
            | "troppe"
            | "tanti"
            | "tante"
            | "tutti"
            | "tutte"
            | "entrambi"
            | "entrambe"
            | "qualcun"
            | "vari"
            | "varie"
            | "quale"
            | "quali"
    )
}

/// The noun phrases in tokens, in their order.
pub(super) fn nouns(reading: &Reading<'_>, range: Range<usize>) -> Vec<Noun> {
    let mut found: Vec<Noun> = Vec::new();
    let mut is_oblique = false;
    let mut opened: Option<usize> = None;
    let mut in_noun = false;
    let mut at = range.start;
    while at < range.end {
        let Some(token) = reading.tokens.get(at) else {
            break;
        };
        let word = token.lower.as_str();
        if token.shape == crate::token::Shape::Number {
            // "alle 9:14": a time is whole, and what follows is another phrase.
            let before = at.checked_sub(1).map_or("", |before| reading.word(before));
            if matches!(before, "alle" | "dalle" | "delle" | "ore" | "all'" | "h") {
                opened = None;
                in_noun = true;
                at += 1;
                continue;
            }
            let after_preposition = is_preposition(before);
            if !after_preposition && opened.is_none() {
                is_oblique = false;
            }
            opened = opened.or(Some(at));
            in_noun = false;
            at += 1;
            continue;
        }
        if !token.is_word() {
            if !matches!(word, "\"" | "'") {
                in_noun = false;
                opened = None;
                is_oblique = false;
            }
            at += 1;
            continue;
        }
        // "D'Amico", "Lo Russo": a name, and no preposition nor article.
        let is_named = reading.named[at];
        if !is_named && is_joined_preposition(word) {
            // "uno dei montatori": one of them is what is meant.
            let is_part = opened.is_some() && !in_noun;
            is_oblique = !is_part;
            opened = if is_part { opened } else { Some(at) };
            in_noun = false;
            at += 1;
            continue;
        }
        if !is_named && is_determiner(word) {
            let hangs = at > range.start
                && (is_preposition(reading.word(at - 1))
                    || opened.is_some() && is_oblique && !in_noun);
            if !hangs {
                is_oblique = false;
            }
            if opened.is_none() || in_noun {
                opened = Some(at);
            }
            in_noun = false;
            at += 1;
            continue;
        }
        let is_before = reading.classes.of(word).has(reading.classes.before);
        if !is_named && is_preposition(word) && !(opened.is_some() && !in_noun && is_before) {
            is_oblique = true;
            opened = Some(at);
            in_noun = false;
            at += 1;
            continue;
        }
        if opened.is_some() && !in_noun && is_before {
            at += 1;
            continue;
        }
        if in_noun && !starts_person(reading, at) {
            if let Some(last) = found.last_mut()
                && last.tokens.end == at
            {
                last.tokens.end = at + 1;
            }
            at += 1;
            continue;
        }
        if in_noun
            && let Some(last) = found.last_mut()
            && last.tokens.end == at
            && last.who == Who::Person
            && reading.named[at]
        {
            // "la dottoressa Neri".
            let length = reading.who(at).1;
            last.who = Who::Name;
            last.head = at;
            last.tokens.end = at + length;
            at += length;
            continue;
        }
        if in_noun {
            // "il turno operatore": a noun that is part of the one before it.
            if let Some(last) = found.last_mut()
                && last.tokens.end == at
                && !matches!(reading.who(at).0, Who::Name | Who::Nobody)
                && !reading.classes.of(word).has(reading.classes.pronoun)
            {
                last.tokens.end = at + 1;
                at += 1;
                continue;
            }
        }
        if reading.classes.of(word).has(reading.classes.time) && !reading.named[at] {
            in_noun = true;
            is_oblique = true;
            at += 1;
            continue;
        }
        let (who, length) = reading.who(at);
        let expected = opened.is_some() && !in_noun;
        let bare_ok = matches!(
            who,
            Who::Name | Who::Person | Who::Unit | Who::Nobody | Who::Patient
        ) || (at == range.start && !is_adverb(reading, at));
        if expected || bare_ok {
            let from = if expected { opened.unwrap_or(at) } else { at };
            let nothing = matches!(reading.word(from), "nessun" | "nessun'" | "nessuna")
                || from > 0 && matches!(reading.word(from - 1), "nemmeno" | "neanche" | "neppure");
            let who = match who {
                Who::Person | Who::Unit if nothing => Who::Nobody,
                who => who,
            };
            found.push(Noun {
                head: at,
                tokens: from..at + length,
                who,
                is_oblique: is_oblique && expected,
            });
            in_noun = true;
            opened = None;
            at += length;
            continue;
        }
        at += 1;
    }
    found
}

fn starts_person(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.who(at).0, Who::Name | Who::Person | Who::Nobody)
}

fn is_adverb(reading: &Reading<'_>, at: usize) -> bool {
    let word = reading.word(at);
    reading.classes.of(word).has(reading.classes.between)
        || word.ends_with("mente")
        || matches!(
            word,
            "non" | "purtroppo" | "probabilmente" | "qui" | "lì" | "così" | "chissà" | "inoltre"
        )
        || super::forms::past_participle(word).is_some()
}
