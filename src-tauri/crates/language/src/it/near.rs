//! What stands near a phrase of the lexicon: whose it is, what it is about.

use super::forms;
use super::phrase;
use super::reading::{Reading, Who};

/// "colpa del tecnico", "di chi è la colpa"; not "per colpa del maltempo".
pub(super) fn is_somebodys(reading: &Reading<'_>, start: usize, end: usize) -> bool {
    let before = start.checked_sub(1).map_or("", |at| reading.word(at));
    if matches!(before, "senza" | "cultura") {
        return false;
    }
    let link = reading.word(end);
    let links = link == "di" || link == "d'" || phrase::is_joined_preposition(link);
    if links {
        let nouns = phrase::nouns(reading, end..reading.tokens.len().min(end + 5));
        return nouns.first().is_none_or(|noun| {
            !matches!(noun.who, Who::Thing) || reading.is(noun.head, reading.classes.unit)
        });
    }
    true
}

/// "il colpevole è un condensatore", "il responsabile del guasto è un relè".
pub(super) fn is_a_thing(reading: &Reading<'_>, end: usize) -> bool {
    let until = reading.tokens.len().min(end + 6);
    let verb = (end..until)
        .find(|at| forms::auxiliary(reading.word(*at)).is_some_and(|helper| helper.is_essere));
    verb.is_some_and(|verb| {
        let nouns = phrase::nouns(reading, verb + 1..reading.tokens.len().min(verb + 6));
        nouns.first().is_some_and(|noun| {
            matches!(noun.who, Who::Thing | Who::Unknown)
                && !reading.is(noun.head, reading.classes.soft)
                && forms::past_participle(reading.word(noun.head)).is_none()
        })
    })
}

pub(super) fn thing_follows(reading: &Reading<'_>, end: usize) -> bool {
    let nouns = phrase::nouns(reading, end..reading.tokens.len().min(end + 5));
    let classes = reading.classes;
    nouns.iter().any(|noun| {
        noun.who == Who::Thing
            && reading.is(noun.head, classes.thing)
            && !reading.is(noun.head, classes.soft)
            && !reading.is(noun.head, classes.rule)
            && !reading.is(noun.head, classes.unit)
    }) && !nouns
        .iter()
        .any(|noun| matches!(noun.who, Who::Person | Who::Name | Who::Unit))
}

/// Whether what the phrase is about is soft: the noun before it.
pub(super) fn soft_before(reading: &Reading<'_>, start: usize) -> bool {
    let clause = reading.clause.get(start).copied().unwrap_or(0);
    let nouns = phrase::nouns(reading, clause..start);
    nouns.iter().any(|noun| {
        reading.is(noun.head, reading.classes.soft) || matches!(noun.who, Who::Person | Who::Unit)
    })
}

/// False where the verb near the phrase, or the noun before it, is a thing.
pub(super) fn isnt_about_a_thing(reading: &Reading<'_>, start: usize) -> bool {
    if let Some(number) = reading.group_near(start)
        && reading.groups[number].tokens.end + 4 > start
    {
        let who = reading.subjects[number].who;
        let head = reading.subjects[number].head;
        let is_work = head.is_some_and(|head| reading.is(head, reading.classes.soft));
        return is_work || !matches!(who, Some(Who::Thing | Who::Patient));
    }
    let clause = reading.clause.get(start).copied().unwrap_or(0);
    let nouns = phrase::nouns(reading, clause..start);
    nouns.last().is_none_or(|noun| {
        !matches!(noun.who, Who::Thing | Who::Patient)
            || reading.is(noun.head, reading.classes.soft)
    })
}
