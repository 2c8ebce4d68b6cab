//! Whose hand took the wrong one: "ha premuto il tasto sbagliato".

use super::group::Shape;
use super::judge::{Notice, Reason};
use super::reading::{Reading, Who};
use crate::Kind;

/// A person who did something to the wrong thing: the sentence is about them,
/// and not about how alike two things are (method §6). None where they only
/// met, found or mended what was wrong.
pub(super) fn object(reading: &Reading<'_>, at: usize) -> Option<Notice> {
    if !is_wrong(reading.word(at)) {
        return None;
    }
    let number = group_of(reading, at)?;
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let verb = group.infinitive.as_str();
    let is_act = group.shape == Shape::Perfect
        && !group.is_essere
        && !group.is_negated
        && !reading.classes.verb_is(verb, reading.classes.state)
        && !is_met(verb);
    let is_theirs = match subject.who {
        Some(Who::Person | Who::Name) => true,
        Some(Who::Unit) => !reading.classes.is_machine_only(verb),
        // "Ha staccato il cavo sbagliato": whoever it was, a program doesn't.
        None => {
            let before = group.tokens.start.checked_sub(1);
            before.is_none_or(|at| reading.word(at) != "chi")
                && (is_by_hand(verb) || reading.classes.is_human_only(verb))
        }
        Some(Who::Thing | Who::Unknown) => {
            subject.tokens.start >= group.tokens.end && is_by_hand(verb)
        }
        _ => false,
    };
    (is_act && is_theirs).then(|| Notice {
        tokens: group.tokens.start..at + 1,
        kind: Kind::PersonAsSubject,
        reason: Reason::Blamed(number),
    })
}

/// What takes a hand, though lists have it for machines too.
fn is_by_hand(verb: &str) -> bool {
    matches!(
        verb,
        "staccare"
            | "tagliare"
            | "premere"
            | "schiacciare"
            | "riavviare"
            | "spegnere"
            | "aprire"
            | "chiudere"
            | "dare"
            | "prendere"
            | "mettere"
            | "scollegare"
            | "collegare"
            | "cancellare"
            | "scegliere"
    )
}

/// "ha ricevuto il codice sbagliato", "il lettore ha letto il codice sbagliato":
/// what was wrong came from elsewhere.
pub(super) fn is_only_met(reading: &Reading<'_>, at: usize) -> bool {
    is_wrong(reading.word(at))
        && group_of(reading, at).is_some_and(|number| {
            let group = &reading.groups[number];
            let is_thing = matches!(
                reading.subjects[number].who,
                Some(Who::Thing | Who::Patient | Who::Unknown)
            );
            group.shape == Shape::Perfect
                && !group.is_essere
                && (is_thing || is_met(&group.infinitive))
        })
}

/// The verb that what is wrong is the object of.
fn group_of(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let number = reading
        .groups
        .iter()
        .rposition(|group| group.tokens.end < at)?;
    let group = &reading.groups[number];
    let is_near = at - group.tokens.end < 7
        && reading.clause.get(at) == reading.clause.get(group.tokens.start);
    is_near.then_some(number)
}

pub(super) fn is_wrong(word: &str) -> bool {
    matches!(
        word,
        "sbagliato"
            | "sbagliata"
            | "sbagliati"
            | "sbagliate"
            | "errato"
            | "errata"
            | "errati"
            | "errate"
    )
}

/// What one does with something that was wrong before.
fn is_met(verb: &str) -> bool {
    matches!(
        verb,
        "ricevere"
            | "trovare"
            | "ritrovare"
            | "vedere"
            | "notare"
            | "segnalare"
            | "scoprire"
            | "rilevare"
            | "correggere"
            | "sostituire"
            | "rimuovere"
            | "individuare"
            | "ritirare"
            | "annullare"
            | "mostrare"
            | "scartare"
            | "rifiutare"
            | "respingere"
            | "intercettare"
            | "riconoscere"
            | "bloccare"
            | "fermare"
            | "subire"
            | "registrare"
            | "restituire"
            | "rendere"
            | "riportare"
            | "descrivere"
            | "identificare"
            | "contare"
            | "leggere"
    )
}

/// "da quello sbagliato": one of two, no judgement.
pub(super) fn is_the_one(reading: &Reading<'_>, at: usize) -> bool {
    is_wrong(reading.word(at))
        && at.checked_sub(1).is_some_and(|before| {
            matches!(
                reading.word(before),
                "quello" | "quella" | "quelli" | "quelle"
            )
        })
}
