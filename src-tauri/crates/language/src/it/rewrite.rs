//! Whole sentences that say the same without the person.

use super::agree::Agreement;
use super::doing;
use super::forms::{Modal, Mood};
use super::group::{Group, Shape};
use super::object::{self, Object};
use super::participle;
use super::pieces;
use super::reading::{Reading, Who};
use super::said::only_leaves_out;
use crate::capital::{capitalised, lowered};

/// "Il livello non è stato controllato prima dell'avvio."
pub(super) fn passive(reading: &Reading<'_>, number: usize) -> Option<String> {
    let group = &reading.groups[number];
    // "poteva chiamare" leaves open what became of it.
    let is_modal = group.shape == Shape::Modal(Modal::Must);
    if group.object.is_some()
        || group.is_reflexive
        || matches!(group.shape, Shape::Modal(_)) && (!is_modal || group.is_negated)
        || group.is_essere && !is_modal
        || group.is_passive
        || group.infinitive == "tacere"
    {
        return None;
    }
    let is_nobody = reading.subjects[number].who == Some(Who::Nobody);
    let mut infinitive = group.infinitive.clone();
    let mut from = group.tokens.end;
    let leaves = only_leaves_out(&infinitive);
    let is_double = leaves && (is_modal || group.is_negated || is_nobody);
    if is_double {
        return None;
    }
    if leaves {
        match doing::infinitive_after(reading, from) {
            Some((verb, after)) => {
                infinitive = verb;
                from = after;
            }
            // "ha omesso la prova di tenuta".
            None if infinitive == "omettere" => "fare".clone_into(&mut infinitive),
            None => return None,
        }
    } else if is_modal && !infinitive.ends_with("re") || group.shape == Shape::Simple {
        return None;
    }
    // "ha omesso la prova" comes below.
    let negative = leaves || is_modal || group.is_negated || is_nobody;
    let object = object::object(reading, from, &infinitive).filter(|object| object.is_whole)?;
    let participle = participle::participle(&infinitive)?;
    let before = matches!(
        reading.word(group.tokens.start + usize::from(group.is_negated)),
        "aveva" | "avevano"
    );
    let is = is_been(object.agreement, before);
    let been = object.agreement.participle("stato");
    let done = object.agreement.participle(&participle);
    let not = if negative { "non " } else { "" };
    whole(
        reading,
        number,
        from,
        &object,
        &format!("{not}{is} {been} {done}"),
    )
}

/// The first word of "il signor Rossi", "la dott.ssa Neri", of which
/// the grammar takes the surname alone as the subject.
fn with_title(reading: &Reading<'_>, first: usize, start: usize) -> usize {
    let mut at = first;
    while at > start {
        let before = at - 1;
        let word = reading.word(before);
        let belongs = reading.classes.of(word).has(reading.classes.title)
            || super::phrase::is_determiner(word) && at < first;
        if !belongs {
            break;
        }
        at = before;
    }
    at
}

/// Whether a word leaves a sentence open, so that no other can follow it:
/// "e", "il", "di".
fn leads_on(reading: &Reading<'_>, at: usize) -> bool {
    let word = reading.word(at);
    matches!(word, "e" | "ed" | "o" | "che" | "né" | "ma")
        || super::phrase::is_determiner(word)
        || super::phrase::is_preposition(word)
        || super::phrase::is_joined_preposition(word)
        || reading.classes.of(word).has(reading.classes.title)
        || reading.tokens[at].is_mark(".")
}

fn is_been(agreement: Agreement, before: bool) -> &'static str {
    match (before, agreement.plural) {
        (false, _) => agreement.is(),
        (true, false) => "era",
        (true, true) => "erano",
    }
}

/// "L'avviso non ha avuto seguito": what a blaming verb comes to.
pub(super) fn after_blame(reading: &Reading<'_>, number: usize) -> Option<String> {
    let group = &reading.groups[number];
    if group.shape != Shape::Perfect || group.is_essere || group.object.is_some() {
        return None;
    }
    let object = object::object(reading, group.tokens.end, &group.infinitive)
        .filter(|object| object.is_whole)?;
    let agreement = object.agreement;
    let said = match group.infinitive.as_str() {
        "ignorare" | "snobbare" | "disattendere" if object::is_signal(&object.said) => {
            format!("non {} avuto seguito", agreement.has())
        }
        "saltare" => format!(
            "non {} {} {}",
            agreement.is(),
            agreement.participle("stato"),
            agreement.participle("fatto")
        ),
        "trascurare" | "tralasciare" => format!(
            "non {} {} {}",
            agreement.is(),
            agreement.participle("stato"),
            agreement.participle("considerato")
        ),
        _ => return None,
    };
    whole(reading, number, group.tokens.end, &object, &said)
}

/// The text with the sentence that the group is in said anew; none if there is
/// more in the sentence than the verb, its subject and its object.
fn whole(
    reading: &Reading<'_>,
    number: usize,
    from: usize,
    object: &Object,
    said: &str,
) -> Option<String> {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let sentence = pieces::sentence(reading, group.tokens.start);
    let end = pieces::end_of_clause(reading, from);
    if end != sentence.end || others(reading, group, sentence.clone()) {
        return None;
    }
    let first = if subject.head.is_some()
        && !subject.is_carried
        && subject.tokens.start < group.tokens.start
    {
        subject.tokens.start
    } else {
        group.tokens.start
    };
    let first = with_title(reading, first, sentence.start);
    // Between the subject and the verb nothing is lost but the subject's own.
    let lost = subject.tokens.end..group.tokens.start;
    if first != group.tokens.start && lost.clone().any(|at| !is_the_subjects(reading, at)) {
        return None;
    }
    let mut start = sentence.start;
    // "Nessuno", "nemmeno uno".
    while start < first && matches!(reading.word(start), "nemmeno" | "neanche" | "neppure") {
        start += 1;
    }
    let prefix = reading.typed(start..first);
    if reading.named[start..first].iter().any(|named| *named)
        || start < first && leads_on(reading, first - 1)
        || object.rest.starts_with("già")
        || object.rest.contains(" già ")
        || (start..first).any(|at| reading.tokens[at].shape == crate::token::Shape::Mark)
        || reading.word(start) == "se"
        || matches!(
            reading.word(start),
            "perché" | "come" | "possibile" | "è" | "che" | "chi"
        )
    {
        return None;
    }
    let mut sentence_text = if prefix.is_empty() {
        object.said.clone()
    } else {
        format!("{prefix} {}", lowered(&object.said))
    };
    sentence_text.push(' ');
    sentence_text.push_str(said);
    if !object.rest.is_empty() {
        sentence_text.push(' ');
        sentence_text.push_str(&object.rest);
    }
    Some(placed(reading, sentence, &capitalised(&sentence_text)))
}

/// A sentence put in the place of another; without an ending mark of its own
/// it keeps the one that was there.
pub(super) fn placed(reading: &Reading<'_>, sentence: std::ops::Range<usize>, new: &str) -> String {
    let text = reading.text;
    let start = reading
        .tokens
        .get(sentence.start)
        .map_or(0, |token| token.start);
    let end = sentence
        .end
        .checked_sub(1)
        .and_then(|last| reading.tokens.get(last))
        .map_or(text.len(), |token| token.end);
    let ending = text[end..].trim_start();
    // A question or a cry isn't one any more.
    let after = match ending.chars().next() {
        Some(mark @ ('?' | '!')) => format!(".{}", &ending[mark.len_utf8()..]),
        _ => text[end..].to_owned(),
    };
    format!("{}{new}{after}", &text[..start])
}

/// Whether another verb of the sentence would be lost.
fn others(reading: &Reading<'_>, group: &Group, sentence: std::ops::Range<usize>) -> bool {
    reading.groups.iter().any(|other| {
        other != group && sentence.contains(&other.tokens.start) && other.mood != Mood::Subjunctive
    })
}

/// "in servizio", "del turno": what says who, and goes with the subject.
fn is_the_subjects(reading: &Reading<'_>, at: usize) -> bool {
    reading.tokens[at].is_word()
        && !reading
            .classes
            .of(reading.word(at))
            .has(reading.classes.time)
        && !reading.word(at).ends_with("mente")
}
