//! What a problem statement shouldn't have in it (method §1): a cause, a
//! person, a remedy.

use super::forms::{self, Modal, Mood};
use super::group::Shape;
use super::judge;
use super::phrase;
use super::reading::{Reading, Who};
use crate::ProblemPart;
use std::ops::Range;

/// Words that a cause begins with, one after the other.
const CAUSES: &[&[&str]] = &[
    &["perché"],
    &["poiché"],
    &["siccome"],
    &["giacché"],
    &["dato", "che"],
    &["visto", "che"],
    &["in", "quanto"],
    &["a", "causa"],
    &["per", "colpa"],
    &["per", "via"],
    &["per", "mancanza"],
    &["per", "errore"],
    &["a", "seguito"],
    &["in", "seguito"],
    &["a", "motivo"],
    &["in", "conseguenza"],
    &["grazie"],
    &["colpa"],
    &["dovuto"],
    &["dovuta"],
    &["dovuti"],
    &["dovute"],
    &["causato"],
    &["causata"],
    &["causati"],
    &["causate"],
    &["provocato", "da"],
    &["provocata", "da"],
    &["generato", "da"],
    &["generata", "da"],
    &["originato", "da"],
    &["imputabile"],
    &["riconducibile"],
    &["attribuibile"],
    &["determinato", "da"],
    &["la", "causa"],
    &["conseguenza"],
];

/// Words that a remedy begins with.
const REMEDIES: &[&[&str]] = &[
    &["bisogna"],
    &["occorre"],
    &["serve"],
    &["servono"],
    &["servirebbe"],
    &["servirebbero"],
    &["ci", "vuole"],
    &["ci", "vogliono"],
    &["ci", "vorrebbe"],
    &["è", "necessario"],
    &["sarebbe", "necessario"],
    &["è", "opportuno"],
    &["conviene"],
    &["si", "propone"],
    &["si", "consiglia"],
    &["proponiamo"],
    &["suggeriamo"],
    &["soluzione"],
    &["rimedio"],
    &["urge"],
];

/// The parts, in the order of the text.
pub(super) fn parts(reading: &Reading<'_>) -> Vec<(ProblemPart, Range<usize>)> {
    let mut found: Vec<(ProblemPart, Range<usize>)> = Vec::new();
    for at in 0..reading.tokens.len() {
        if !reading.tokens[at].is_word() {
            continue;
        }
        if let Some(length) = phrase_at(reading, at, CAUSES) {
            found.push((ProblemPart::Cause, at..at + length));
        } else if let Some(length) = phrase_at(reading, at, REMEDIES)
            && !is_past_need(reading, at)
        {
            found.push((ProblemPart::Remedy, at..at + length));
        }
    }
    for (number, group) in reading.groups.iter().enumerate() {
        if let Some(remedy) = remedy(reading, number) {
            found.push((ProblemPart::Remedy, remedy));
            continue;
        }
        let subject = &reading.subjects[number];
        let acts = matches!(
            group.shape,
            Shape::Perfect | Shape::Simple | Shape::Modal(_)
        ) && !group.is_passive;
        let is_person = matches!(subject.who, Some(Who::Person | Who::Name | Who::Nobody))
            || subject.who == Some(Who::Unit) && reading.classes.is_human_only(&group.infinitive);
        if acts
            && is_person
            && !subject.is_carried
            && let Some(head) = subject.head
        {
            let length = reading.who(head).1;
            found.push((ProblemPart::Person, head..head + length));
        }
        if group.is_passive
            && let Some(agent) = agent(reading, group.tokens.end)
        {
            found.push((ProblemPart::Person, agent));
        }
    }
    for notice in judge::verbs(reading) {
        let overlaps = found.iter().any(|(part, tokens)| {
            *part == ProblemPart::Person
                && tokens.start < notice.tokens.end
                && notice.tokens.start < tokens.end
        });
        let told = found.iter().any(|(part, _)| *part == ProblemPart::Person);
        if !overlaps && !told {
            found.push((ProblemPart::Person, notice.tokens));
        }
    }
    let mut at = 0;
    while at < reading.tokens.len() {
        let length = reading.named[at..]
            .iter()
            .take_while(|named| **named)
            .count();
        if length > 0 && !found.iter().any(|(_, tokens)| tokens.contains(&at)) {
            found.push((ProblemPart::Person, at..at + length));
        }
        at += length.max(1);
    }
    found.sort_by_key(|(_, tokens)| tokens.start);
    found
        .into_iter()
        .filter_map(|(part, tokens)| {
            let start = reading.tokens.get(tokens.start)?.start;
            let end = reading.tokens.get(tokens.end.checked_sub(1)?)?.end;
            Some((part, start..end))
        })
        .collect()
}

fn phrase_at(reading: &Reading<'_>, at: usize, phrases: &[&[&str]]) -> Option<usize> {
    phrases
        .iter()
        .filter(|words| {
            words.iter().enumerate().all(|(offset, word)| {
                let found = reading.word(at + offset);
                // "provocato dal", "generata dalla".
                found == *word
                    || *word == "da"
                        && phrase::is_joined_preposition(found)
                        && found.starts_with("da")
            })
        })
        .map(|words| words.len())
        .max()
}

/// "il sistema serve 40 reparti", "non serve": no remedy.
fn is_past_need(reading: &Reading<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| reading.word(before));
    if !matches!(reading.word(at), "serve" | "servono") {
        return before == "non";
    }
    let clause = reading.clause.get(at).copied().unwrap_or(0);
    before == "non"
        || !phrase::nouns(reading, clause..at)
            .iter()
            .all(|noun| noun.is_oblique)
}

/// "va sostituito", "dovrebbe essere rifatta", "si deve".
fn remedy(reading: &Reading<'_>, number: usize) -> Option<Range<usize>> {
    let group = &reading.groups[number];
    let first = group.tokens.start;
    if let Shape::Modal(Modal::Must) = group.shape
        && !group.is_past_modal
        && group.mood != Mood::Subjunctive
    {
        return Some(group.tokens.clone());
    }
    let goes = (first..group.tokens.end).find(|at| {
        matches!(
            reading.word(*at),
            "va" | "vanno" | "andrebbe" | "andrebbero" | "andrà"
        )
    })?;
    forms::past_participle(reading.word(goes + 1))?;
    Some(goes..goes + 2)
}

/// "dall'operatore": who did it, in the passive.
fn agent(reading: &Reading<'_>, from: usize) -> Option<Range<usize>> {
    let nouns = phrase::nouns(reading, from..reading.tokens.len().min(from + 4));
    let noun = nouns.first()?;
    let by = reading.word(noun.tokens.start).starts_with("da");
    (by && matches!(noun.who, Who::Person | Who::Name)).then(|| noun.tokens.clone())
}
