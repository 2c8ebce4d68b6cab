//! Safeguards on the timeline: what each was and how it did, at the entries that
//! it belongs to; those that belong to none in rows beneath.

use super::flag::MEASURES;
use crate::words::{LabelText, Size};
use crate::{Label, Mark, Target};
use workshop::{Language, Safeguard, SafeguardOutcome, Workshop};

/// From the line's own words to the rows beneath, and from row to row.
const ABOVE: f32 = 8.0;
/// Between two safeguards of a row.
const BESIDE: f32 = 20.0;

/// A safeguard where it is drawn.
pub(super) struct Guarding {
    target: Target,
    mark: Mark,
    text: String,
}

impl Guarding {
    /// Its words, no wider than `room`.
    pub(super) fn fitted(&self, room: f32) -> (LabelText<'_>, Size) {
        let words = LabelText::of_safeguard(self.target, self.mark, &self.text).within(room);
        let size = words.fit_within(room);
        (words, size)
    }
}

/// The safeguards of a timeline.
#[derive(Default)]
pub(super) struct Guarded {
    /// By the place of the entry in the timeline.
    at: Vec<Vec<Guarding>>,
    /// Those that belong to no entry.
    loose: Vec<Guarding>,
}

impl Guarded {
    pub(super) fn of(workshop: &Workshop) -> Self {
        let language = workshop.session().language;
        let entries = workshop.timeline();
        let mut guarded = Self {
            at: entries.iter().map(|_| Vec::new()).collect(),
            loose: Vec::new(),
        };
        // After the times of entries and the pauses between them.
        let mut note = 2 * entries.len();
        for safeguard in workshop.safeguards() {
            let mut target = Some(Target::Safeguard(safeguard.id));
            let places = entries.iter().zip(&mut guarded.at);
            let places = places.filter(|it| safeguard.entries.contains(&it.0.id));
            for (_, here) in places {
                let target = target.take().unwrap_or_else(|| {
                    note += 1;
                    Target::Note(u32::try_from(note).unwrap_or(u32::MAX))
                });
                here.push(said(target, safeguard, language));
            }
            if let Some(target) = target {
                guarded.loose.push(said(target, safeguard, language));
            }
        }
        guarded
    }

    /// Those at an entry, by its place in the timeline.
    pub(super) fn at(&self, entry: usize) -> &[Guarding] {
        self.at.get(entry).map_or(&[], Vec::as_slice)
    }

    /// Those that belong to no entry, in rows between two sides from `top` on,
    /// and how high these are.
    pub(super) fn beneath(&self, [left, right]: [f32; 2], top: f32) -> (Vec<Label>, f32) {
        let [.., widest] = MEASURES;
        let mut labels = Vec::new();
        let (mut x, mut y, mut high) = (left, top, 0.0_f32);
        for (words, size) in self.loose.iter().map(|it| it.fitted(widest)) {
            if x > left && x + size.w > right {
                (x, y, high) = (left, y + high + ABOVE, 0.0);
            }
            labels.push(words.at(size, x, y));
            x += size.w + BESIDE;
            high = high.max(size.h);
        }
        let height = if labels.is_empty() {
            0.0
        } else {
            y - top + high + ABOVE
        };
        (labels, height)
    }
}

fn said(target: Target, safeguard: &Safeguard, language: Language) -> Guarding {
    let outcome = outcome(safeguard.outcome, language);
    Guarding {
        target,
        mark: Mark::of_outcome(safeguard.outcome),
        text: format!("{outcome}: {}", safeguard.text),
    }
}

/// How a safeguard did, in words.
fn outcome(outcome: Option<SafeguardOutcome>, language: Language) -> &'static str {
    match (outcome, language) {
        (Some(SafeguardOutcome::Held), Language::En) => "Held",
        (Some(SafeguardOutcome::Failed), Language::En) => "Failed",
        (Some(SafeguardOutcome::Bypassed), Language::En) => "Got round",
        (Some(SafeguardOutcome::Absent), Language::En) => "Wasn’t there",
        (None, Language::En) => "Not known yet",
        (Some(SafeguardOutcome::Held), Language::It) => "Ha tenuto",
        (Some(SafeguardOutcome::Failed), Language::It) => "Non ha funzionato",
        (Some(SafeguardOutcome::Bypassed), Language::It) => "È stata aggirata",
        (Some(SafeguardOutcome::Absent), Language::It) => "Non c’era",
        (None, Language::It) => "Non si sa ancora",
    }
}
