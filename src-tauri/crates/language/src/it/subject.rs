//! Which noun phrase a verb is about.

use super::group::{Group, Shape};
use super::phrase::{Noun, nouns};
use super::reading::{Reading, Subject, Who};
use std::ops::Range;

const NOTHING: Subject = Subject {
    who: None,
    head: None,
    tokens: 0..0,
    is_carried: false,
};

/// What a group is about, given what those before it are about.
pub(super) fn subject(reading: &Reading<'_>, number: usize, before: &[Subject]) -> Subject {
    let Some(group) = reading.groups.get(number) else {
        return NOTHING;
    };
    let start = group.tokens.start;
    let clause = reading.clause.get(start).copied().unwrap_or(0);
    let previous = number
        .checked_sub(1)
        .and_then(|last| reading.groups.get(last));
    let in_clause = previous.is_some_and(|last| last.tokens.start >= clause);
    let from = if in_clause {
        previous.map_or(clause, |last| last.tokens.end)
    } else {
        clause
    };
    // "a chiudere il ticket è stata Valentina".
    if group.shape == Shape::Being && reading.named.get(group.tokens.end) == Some(&true) {
        return after_verb(reading, group).unwrap_or(NOTHING);
    }
    if !in_clause && let Some(found) = before_verb(reading, group, from..start) {
        return found;
    }
    if let Some(found) = after_verb(reading, group) {
        return found;
    }
    if !in_clause
        && clause > 0
        && reading.word(clause - 1) == "che"
        && let Some(found) = antecedent(reading, group, clause - 1)
    {
        return found;
    }
    carried(reading, group, clause, before)
}

fn said(noun: &Noun) -> Subject {
    Subject {
        who: Some(noun.who),
        head: Some(noun.head),
        tokens: noun.tokens.clone(),
        is_carried: false,
    }
}

fn before_verb(reading: &Reading<'_>, group: &Group, range: Range<usize>) -> Option<Subject> {
    let nouns = nouns(reading, range);
    let mut straight = nouns.iter().rev().filter(|noun| !noun.is_oblique);
    let nearest = straight.next()?;
    let is_thing = !matches!(
        nearest.who,
        Who::Name | Who::Person | Who::Unit | Who::Nobody
    );
    if group.object.is_some() && is_thing {
        // "L'infermiera il farmaco non l'ha dato": the thing is the object.
        return straight.next().map(said);
    }
    Some(said(nearest))
}

fn after_verb(reading: &Reading<'_>, group: &Group) -> Option<Subject> {
    // "si sarebbe dovuto staccare il server": what follows is the object.
    if group.speaker && matches!(group.shape, Shape::Modal(_)) {
        return None;
    }
    let mut from = group.tokens.end;
    // "Non ha risposto neanche il SOC".
    while reading
        .classes
        .of(reading.word(from))
        .has(reading.classes.between)
    {
        from += 1;
    }
    let end = (from..reading.tokens.len().min(from + 6))
        .find(|at| {
            let token = &reading.tokens[*at];
            !token.is_word()
                || matches!(
                    token.lower.as_str(),
                    "e" | "che" | "perché" | "se" | "quando"
                )
        })
        .unwrap_or(reading.tokens.len().min(from + 6));
    let nouns = nouns(reading, from..end);
    let first = nouns.first()?;
    let has_article = first.tokens.start < first.head;
    let next_to = first.tokens.start == from
        && !first.is_oblique
        && (has_article || !matches!(first.who, Who::Unknown | Who::Thing));
    if next_to
        && (first.who == Who::Nobody
            || reading
                .classes
                .of(reading.word(first.head))
                .has(reading.classes.pronoun))
    {
        return Some(said(first));
    }
    let intransitive = group.is_essere
        || group.infinitive != "avere" && reading.classes.is_machine_only(&group.infinitive)
        || matches!(
            group.infinitive.as_str(),
            "rispondere"
                | "intervenire"
                | "sbagliare"
                | "suonare"
                | "parlare"
                | "telefonare"
                | "reagire"
                | "agire"
                | "provvedere"
                | "decidere"
                | "insistere"
        );
    let is_subject = intransitive || group.object.is_some();
    if next_to
        && is_subject
        && !(group.is_reflexive
            && first.who == Who::Thing
            && reading.classes.is_human_only(&group.infinitive))
    {
        return Some(said(first));
    }
    // "ha chiuso tutto Renato".
    let all_said = matches!(
        reading.word(from.saturating_sub(1)),
        "tutto" | "tutta" | "tutti" | "tutte"
    );
    if next_to && all_said && first.who == Who::Name {
        return Some(said(first));
    }
    // "ha chiuso la valvola Marco": a name after the object.
    nouns
        .iter()
        .skip(1)
        .find(|noun| {
            noun.who == Who::Name && !noun.is_oblique && next_to && group.shape == Shape::Perfect
        })
        .map(said)
}

fn antecedent(reading: &Reading<'_>, group: &Group, che: usize) -> Option<Subject> {
    let comma = che > 1 && reading.word(che - 1) == ",";
    let che = if comma { che - 1 } else { che };
    let clause = reading.clause.get(che).copied().unwrap_or(0);
    let nouns = nouns(reading, clause..che);
    let last = nouns.last()?;
    if last.tokens.end < che.saturating_sub(1) {
        return None;
    }
    let plural = super::agree::of(reading.word(last.tokens.start), reading.word(last.head))
        .map(|agreement| agreement.plural);
    if plural == Some(false) && group.plural && last.who != Who::Unit {
        return Some(NOTHING);
    }
    let is_object = last.who == Who::Thing && reading.classes.is_human_only(&group.infinitive);
    Some(if is_object { NOTHING } else { said(last) })
}

/// From a clause before: one that has no verb of its own, or what the verb
/// before was about.
fn carried(reading: &Reading<'_>, group: &Group, clause: usize, before: &[Subject]) -> Subject {
    let last = before.len().checked_sub(1);
    let last_end = last.map_or(0, |last| reading.groups[last].tokens.end);
    let mut end = clause.saturating_sub(1);
    let mut apposed: Option<Subject> = None;
    while end > 0 && !reading.is_parted(end, clause) {
        let start = reading.clause.get(end - 1).copied().unwrap_or(0);
        let has_verb = reading
            .groups
            .iter()
            .any(|other| start <= other.tokens.start && other.tokens.start < end);
        if !has_verb {
            let nouns = nouns(reading, start..end);
            let straight = nouns.iter().rfind(|noun| !noun.is_oblique);
            // "La risposta, quando è arrivata, era …": what stands between is aside.
            let aside = reading.word(end) == ",";
            let follows = start >= last_end || last.is_none() || aside;
            let is_said = |noun: &Noun| {
                noun.tokens.start < noun.head || !matches!(noun.who, Who::Unknown | Who::Thing)
            };
            if let Some(noun) = straight
                && is_said(noun)
                && (follows || matches!(noun.who, Who::Person | Who::Name | Who::Unit))
                && !reading.is_parted(start, clause)
            {
                let found = Subject {
                    is_carried: true,
                    ..said(noun)
                };
                // "Federico, il tecnico di linea, ha …": the name says more.
                let outranks = apposed.as_ref().is_some_and(|before: &Subject| {
                    matches!(before.who, Some(Who::Thing | Who::Unknown))
                        && matches!(noun.who, Who::Person | Who::Unit)
                });
                if noun.who == Who::Name || apposed.is_none() || outranks {
                    apposed = Some(found);
                }
            }
        } else if apposed.is_some() {
            break;
        }
        if start == 0 {
            break;
        }
        end = start - 1;
    }
    if let Some(found) = apposed {
        return found;
    }
    let Some(last) = last else {
        return NOTHING;
    };
    let other = &reading.groups[last];
    if other.plural != group.plural || group.speaker {
        return NOTHING;
    }
    let who = before[last].who;
    Subject {
        who,
        is_carried: true,
        head: before[last].head,
        tokens: before[last].tokens.clone(),
    }
}
