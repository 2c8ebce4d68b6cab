//! What only a reader of the language can tell of a workshop, as the checks
//! want it.

use crate::wordings::Wording;
use crate::{App, Failure};
use language::ProblemPart;
use std::ops::Range;
use store::WorkshopId;
use workshop::readiness::{Part, Reading};
use workshop::{Key, Nature, readiness};

/// Findings with the words that they are about.
type Found = Vec<(String, Wording)>;

impl App {
    /// What the guard reads in a workshop; and its findings as it tells them.
    pub(super) fn reading_of(&mut self, id: WorkshopId) -> Result<(Reading, Found), Failure> {
        let (guard, cast) = self.guard_of(id)?;
        let workshop = &self.opened(id)?.workshop;
        // Only an act can be one: nothing else is asked for a duty (F5).
        let omissions = workshop.causes().filter(|it| it.nature == Nature::Act);
        let omissions = omissions
            .filter(|it| guard.is_omission(&it.text))
            .map(|it| it.id)
            .collect();
        let effect = workshop.effect().text.clone();
        let mut parts = guard.problem_parts(&effect, &cast);
        let mut kept = Vec::with_capacity(parts.len());
        for (part, span) in parts.drain(..) {
            let Some(words) = effect.get(span.clone()) else {
                continue;
            };
            if !self.is_left(&effect, words)? {
                kept.push((part, span, words.to_owned()));
            }
        }
        let mut found: Found = (self.wordings(id)?.into_iter())
            .map(|it| (phrase(&it), it))
            .collect();
        // What the rules of the problem statement say of a phrase says enough.
        found.retain(|(_, it)| {
            let spans = kept.iter().map(|(_, span, _)| units(&effect, span));
            let own = it.start..it.end;
            it.spot.is_none_or(|spot| spot.key != Key::Effect)
                || spans.into_iter().all(|other| !meet(&own, &other))
        });
        let wordings = found.iter().filter_map(|(words, it)| {
            Some(readiness::Wording {
                spot: it.spot?,
                words: words.clone(),
            })
        });
        let reading = Reading {
            wordings: wordings.collect(),
            omissions,
            parts: (kept.into_iter())
                .map(|(part, _, words)| (of(part), words))
                .collect(),
        };
        Ok((reading, found))
    }
}

/// The phrase itself; a wording counts in UTF-16, as a window does.
fn phrase(wording: &Wording) -> String {
    let begin = wording.start.saturating_sub(wording.at);
    let length = wording.end.saturating_sub(wording.start);
    let units: Vec<u16> = (wording.sentence.encode_utf16())
        .skip(begin)
        .take(length)
        .collect();
    String::from_utf16_lossy(&units)
}

/// A span in bytes, as a window counts.
fn units(text: &str, span: &Range<usize>) -> Range<usize> {
    let count = |end: usize| text.get(..end).unwrap_or(text).encode_utf16().count();
    count(span.start)..count(span.end)
}

fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

fn of(part: ProblemPart) -> Part {
    match part {
        ProblemPart::Cause => Part::Cause,
        ProblemPart::Person => Part::Person,
        ProblemPart::Remedy => Part::Remedy,
    }
}
