//! What only a reader of the language can tell of a workshop, as the checks
//! want it.

use crate::reading::Reader;
use crate::reading::wordings::{Wording, WordingReader, units};
use language::begins_with_verb;
use std::collections::BTreeMap;
use std::ops::Range;
use workshop::readiness::Reading;
use workshop::{Key, Nature, When, Workshop};

/// Wordings that were found, each with the phrase that it is about.
type FoundWordings = Vec<(String, Wording)>;

/// What the guard reads in a workshop at a time; and its findings as it tells
/// them.
pub(super) fn reading_of(
    reader: &WordingReader,
    workshop: &Workshop,
    now: When,
) -> (Reading, FoundWordings) {
    let Reader { guard, cast, .. } = &reader.reader;
    // Only an act can be one: nothing else is asked for a duty (F5).
    let omissions = workshop.causes().filter(|it| it.nature == Nature::Act);
    let omissions = omissions
        .filter(|it| guard.is_omission(&it.text))
        .map(|it| it.id)
        .collect();
    let aimed = workshop.actions().iter();
    let aimed = aimed
        .filter(|it| guard.is_aimed_at_a_person(&it.what, cast))
        .map(|it| it.id)
        .collect();
    let mut without_verb = BTreeMap::new();
    for action in workshop.actions() {
        let lines = action.checklist.iter().flat_map(|it| &it.lines);
        let mut lines = (0_u16..).zip(lines);
        if let Some((n, _)) = lines.find(|(_, line)| !begins_with_verb(line, guard.language())) {
            without_verb.insert(action.id, n);
        }
    }
    let effect = workshop.effect().text.clone();
    let mut parts = guard.problem_parts(&effect, cast);
    let mut kept = Vec::with_capacity(parts.len());
    for (part, span) in parts.drain(..) {
        let Some(words) = effect.get(span.clone()) else {
            continue;
        };
        if !reader.is_left(&effect, words) {
            kept.push((part, span, words.to_owned()));
        }
    }
    let mut found = reader.with_phrases(workshop);
    // What the rules of the problem statement say of a phrase says enough.
    found.retain(|(_, it)| {
        let said = |(_, span, _): &(_, Range<usize>, _)| {
            meet(
                &(it.start..it.end),
                &(units(&effect, span.start)..units(&effect, span.end)),
            )
        };
        it.location
            .is_some_and(|location| location.key != Key::Effect || !kept.iter().any(said))
    });
    let reading = Reading {
        wordings: found.iter().filter_map(|(_, it)| it.location).collect(),
        omissions,
        aimed,
        without_verb,
        parts: (kept.into_iter())
            .map(|(part, _, words)| (part, words))
            .collect(),
        now: Some(now),
    };
    (reading, found)
}

fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
