//! What only a reader of the language can tell of a workshop, as the checks
//! want it.

use crate::Failure;
use crate::documents::Documents;
use crate::reading::guards::Guards;
use crate::reading::wordings::{Wording, Wordings, units};
use std::ops::Range;
use store::WorkshopId;
use workshop::readiness::Reading;
use workshop::{Key, Language, Nature};

/// Findings with the words that they are about.
type Found = Vec<(String, Wording)>;

/// What the guard reads in a workshop; and its findings as it tells them.
pub(super) fn reading_of(
    spoken: Language,
    documents: &mut Documents,
    guards: &mut Guards,
    wordings: &mut Wordings,
    id: WorkshopId,
) -> Result<(Reading, Found), Failure> {
    let (guard, cast) = guards.of(documents, id)?;
    let workshop = documents.workshop(id)?;
    // Only an act can be one: nothing else is asked for a duty (F5).
    let omissions = workshop.causes().filter(|it| it.nature == Nature::Act);
    let omissions = omissions
        .filter(|it| guard.is_omission(&it.text))
        .map(|it| it.id)
        .collect();
    let aimed = workshop.actions().iter();
    let aimed = aimed
        .filter(|it| guard.is_aimed_at_a_person(&it.what, &cast))
        .map(|it| it.id)
        .collect();
    let effect = workshop.effect().text.clone();
    let mut parts = guard.problem_parts(&effect, &cast);
    let mut kept = Vec::with_capacity(parts.len());
    for (part, span) in parts.drain(..) {
        let Some(words) = effect.get(span.clone()) else {
            continue;
        };
        if !wordings.is_left(documents.settings(), &effect, words)? {
            kept.push((part, span, words.to_owned()));
        }
    }
    let mut found = wordings.with_phrases(spoken, documents, guards, id)?;
    // What the rules of the problem statement say of a phrase says enough.
    found.retain(|(_, it)| {
        let said = |(_, span, _): &(_, Range<usize>, _)| {
            meet(
                &(it.start..it.end),
                &(units(&effect, span.start)..units(&effect, span.end)),
            )
        };
        it.spot
            .is_some_and(|spot| spot.key != Key::Effect || !kept.iter().any(said))
    });
    let now = Some(documents.time.clock_time());
    let reading = Reading {
        wordings: found.iter().filter_map(|(_, it)| it.spot).collect(),
        omissions,
        aimed,
        parts: (kept.into_iter())
            .map(|(part, _, words)| (part, words))
            .collect(),
        now,
    };
    Ok((reading, found))
}

fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
