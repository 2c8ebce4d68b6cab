//! "Mancanza di comunicazione": work that is said to be lacking.

use super::describe::notice_whole;
use super::judge::Notice;
use super::matter::{Matter, matter};
use super::phrase;
use super::reading::{Reading, Who};
use crate::Kind;

/// "mancanza di comunicazione", "lacune nella formazione".
pub(super) fn lack(reading: &Reading<'_>, at: usize) -> Option<Notice> {
    let classes = reading.classes;
    // "mancanza totale di".
    let at_noun = at;
    let gap = usize::from(
        !phrase::is_preposition(reading.word(at + 1))
            && !phrase::is_joined_preposition(reading.word(at + 1))
            && reading.word(at + 2).starts_with('d'),
    );
    let at = at + gap;
    let link = reading.word(at + 1);
    if !(link == "di"
        || link == "d'"
        || link == "in"
        || link == "nel"
        || phrase::is_joined_preposition(link))
    {
        return None;
    }
    let end = reading.tokens.len().min(at + 7);
    let mut head = at + 2;
    while head < end
        && (reading.is(head, classes.before)
            || reading.is(head, classes.vague)
            || matches!(
                reading.word(head),
                "qualsiasi"
                    | "adeguata"
                    | "adeguato"
                    | "adeguate"
                    | "adeguati"
                    | "vera"
                    | "reale"
                    | "sufficiente"
                    | "sufficienti"
                    | "effettiva"
                    | "chiara"
                    | "chiare"
                    | "idonea"
                    | "corretta"
                    | "una"
                    | "un"
                    | "uno"
                    | "un'"
                    | "specifica"
                    | "completa"
                    | "opportuna"
                    | "costante"
                    | "regolare"
                    | "minima"
                    | "buona"
            ))
        && !reading.is(head, classes.soft)
    {
        head += 1;
    }
    if !reading.tokens.get(head)?.is_word() {
        return None;
    }
    let counts = match matter(reading, head) {
        Matter::Work => true,
        Matter::Thing => false,
        Matter::Unknown => {
            let word = reading.word(head);
            word.ends_with("ismo") || word.ends_with("ità") || word.ends_with("zione")
        }
    };
    let is_attention = matches!(
        reading.word(head),
        "attenzione" | "concentrazione" | "cautela" | "prudenza" | "lucidità" | "vigilanza"
    );
    let absent = matches!(reading.word(at_noun), "assenza" | "assenze");
    if absent
        && (matches!(reading.word(at + 2), "un" | "una" | "un'" | "uno")
            || reading.is(head, classes.rule)
            || at_noun > 0 && reading.word(at_noun - 1) == "in"
            || matches!(reading.who(head).0, Who::Person | Who::Unit | Who::Name))
    {
        return None;
    }
    let kind = if is_attention && reading.word(at_noun) != "lacune" {
        Kind::EndPoint
    } else {
        Kind::NegativeDescriptor
    };
    counts.then(|| notice_whole(reading, kind, at_noun..head + 1, head))
}
