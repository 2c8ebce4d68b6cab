//! Noun phrases, and which of them a verb is about.

use super::group::{Group, Shape};
use super::reading::{Reading, Subject, Who};
use std::ops::Range;

/// One noun phrase.
#[derive(Clone, Debug)]
pub(super) struct Noun {
    /// Its noun.
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
        if is_joined_preposition(word) {
            // "uno dei montatori": one of them is what is meant.
            let is_part = opened.is_some() && !in_noun;
            is_oblique = !is_part;
            opened = if is_part { opened } else { Some(at) };
            in_noun = false;
            at += 1;
            continue;
        }
        if is_determiner(word) {
            let hangs = at > range.start
                && (is_preposition(reading.word(at - 1))
                    || opened.is_some() && is_oblique && !in_noun);
            if !hangs {
                is_oblique = false;
            }
            if !(opened.is_some() && !in_noun) {
                opened = Some(at);
            }
            in_noun = false;
            at += 1;
            continue;
        }
        let is_before = reading.classes.of(word).has(reading.classes.before);
        if is_preposition(word) && !(opened.is_some() && !in_noun && is_before) {
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
    if !in_clause && clause > 0 && reading.word(clause - 1) == "che" {
        if let Some(found) = antecedent(reading, group, clause - 1) {
            return found;
        }
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
    let next_to = first.tokens.start == from && !first.is_oblique;
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
        || reading.classes.is_machine_only(&group.infinitive)
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
            let follows = start >= last_end || last.is_none();
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
