//! Judgements without a measure: an adjective and the noun it is about.

use super::about::noun_of;
use super::classes;
use super::group::Shape;
use super::judge::{Notice, Reason};
use super::lacking::lack;
use super::little;
use super::matter::{Matter, matter};
use super::reading::{Reading, Who};
use crate::Kind;
use std::ops::Range;

/// What the adjectives of a text, and words for a lack, give away.
pub(super) fn adjectives(reading: &Reading<'_>) -> Vec<Notice> {
    let classes = reading.classes;
    let mut notices = Vec::new();
    for at in 0..reading.tokens.len() {
        if !reading.tokens[at].is_word() || reading.named[at] {
            continue;
        }
        let found = if let Some(wrong) = super::wrong::object(reading, at) {
            Some(wrong)
        } else if reading.is(at, classes.lack) {
            lack(reading, at)
        } else if little::is_little(reading.word(at)) {
            little::little(reading, at)
        } else if is_badly(reading.word(at)) {
            badly(reading, at)
        } else if is_verb(reading, at)
            || super::wrong::is_only_met(reading, at)
            || super::wrong::is_the_one(reading, at)
        {
            None
        } else if reading.is(at, classes.vague) || reading.is(at, classes.harsh) {
            adjective(reading, at, at..at + 1, reading.is(at, classes.harsh))
        } else {
            None
        };
        notices.extend(found);
    }
    joined(reading, notices)
}

/// "lacunosa e datata" is one.
fn joined(reading: &Reading<'_>, notices: Vec<Notice>) -> Vec<Notice> {
    let mut joined: Vec<Notice> = Vec::with_capacity(notices.len());
    for notice in notices {
        if let Some(last) = joined.last_mut()
            && last.kind == notice.kind
            && last.reason == notice.reason
            && notice.tokens.end > last.tokens.end
        {
            let between = last.tokens.end..notice.tokens.start.max(last.tokens.end);
            if between.len() < 3
                && between.clone().all(|at| {
                    matches!(
                        reading.word(at),
                        "e" | "ed" | "," | "o" | "molto" | "anche" | "poco"
                    )
                })
            {
                last.tokens.end = notice.tokens.end;
                continue;
            }
        }
        joined.push(notice);
    }
    joined
}

/// "si è limitato", "ha trascurato": a verb and no adjective.
fn is_verb(reading: &Reading<'_>, at: usize) -> bool {
    reading.groups.iter().any(|group| {
        group.verb == at
            && (group.is_reflexive || !group.is_essere)
            && matches!(group.shape, Shape::Perfect | Shape::Modal(_))
    })
}

/// "male", "insufficientemente".
pub(super) fn is_badly(word: &str) -> bool {
    matches!(
        word,
        "male"
            | "mal"
            | "malamente"
            | "malissimo"
            | "scarsamente"
            | "insufficientemente"
            | "inadeguatamente"
            | "pessimamente"
    )
}

pub(super) fn notice_whole(
    reading: &Reading<'_>,
    kind: Kind,
    tokens: Range<usize>,
    head: usize,
) -> Notice {
    let tokens = super::entries::with_its_own(reading, kind, tokens);
    notice(kind, tokens, head)
}

pub(super) fn notice(kind: Kind, tokens: Range<usize>, head: usize) -> Notice {
    Notice {
        tokens,
        kind,
        reason: Reason::Descriptor(head),
    }
}

/// An adjective before its noun, after it, or after `essere`.
pub(super) fn adjective(
    reading: &Reading<'_>,
    at: usize,
    span: Range<usize>,
    harsh: bool,
) -> Option<Notice> {
    let head = noun_of(reading, at, span.clone())?;
    let counts = match matter(reading, head) {
        Matter::Work => true,
        Matter::Thing => false,
        Matter::Unknown => {
            harsh
                || classes::is_abstract(reading.word(head)) && !reading.is(at, reading.classes.time)
        }
    };
    let tokens = if head < span.start
        && span.start - head < 5
        && !reading
            .groups
            .iter()
            .any(|group| head < group.tokens.start && group.tokens.start < span.start)
    {
        head..span.end
    } else if head >= span.end && head - span.end < 2 {
        span.start..head + 1
    } else {
        span
    };
    counts.then(|| notice_whole(reading, Kind::NegativeDescriptor, tokens, head))
}

/// "gestito male", "mal pianificata".
fn badly(reading: &Reading<'_>, at: usize) -> Option<Notice> {
    const WORK: &[&str] = &[
        "gestire",
        "organizzare",
        "pianificare",
        "coordinare",
        "comunicare",
        "scrivere",
        "documentare",
        "progettare",
        "preparare",
        "formare",
        "addestrare",
        "eseguire",
        "condurre",
        "definire",
        "seguire",
        "dirigere",
        "curare",
        "concepire",
        "impostare",
        "spiegare",
        "fare",
        "distribuire",
        "governare",
        "mantenere",
        "tenere",
        "programmare",
        "lavorare",
        "operare",
        "collaborare",
        "parlarsi",
        "capirsi",
        "coordinarsi",
        "assortire",
        "assegnare",
        "strutturare",
        "ripartire",
        "informare",
        "istruire",
        "ideare",
        "redigere",
        "presidiare",
        "supervisionare",
        "integrare",
        "amministrare",
    ];
    // "L'operatore ha manovrato male la valvola": it is about who did.
    let by_person = reading.groups.iter().position(|group| {
        (group.verb + 1 == at || at + 1 == group.verb)
            && group.shape == Shape::Perfect
            && !group.is_essere
            && !group.is_negated
    });
    if let Some(number) = by_person
        && matches!(
            reading.subjects[number].who,
            Some(Who::Person | Who::Name | Who::Unit)
        )
    {
        let group = &reading.groups[number];
        return Some(Notice {
            tokens: group.tokens.start..group.tokens.end.max(at + 1),
            kind: Kind::PersonAsSubject,
            reason: Reason::Blamed(number),
        });
    }
    let verb = |at: usize| super::forms::past_participle(reading.word(at));
    let beside = [at.checked_sub(1), Some(at + 1)]
        .into_iter()
        .flatten()
        .find_map(|beside| {
            let infinitive = verb(beside)
                .or_else(|| {
                    let group = reading.groups.iter().find(|group| group.verb == beside)?;
                    Some(group.infinitive.clone())
                })
                .or_else(|| {
                    reading
                        .classes
                        .forms
                        .present(reading.word(beside))
                        .map(str::to_owned)
                })?;
            WORK.contains(&infinitive.as_str()).then_some(beside)
        })?;
    // About a thing that is named: "cavo fatto male" is about work all the same.
    let span = at.min(beside)..at.max(beside) + 1;
    Some(notice(Kind::NegativeDescriptor, span, beside))
}
