//! What the checks look at: the workshop, and what is read from it once.

use super::Reading;
use crate::{Cause, CauseId, EvidenceLevel, Key, Standing, Workshop};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Context<'a> {
    pub(super) workshop: &'a Workshop,
    pub(super) reading: &'a Reading,
    /// Refuted causes, with all that was meant to explain them.
    refuted: BTreeSet<CauseId>,
    order: BTreeMap<Key, usize>,
}

impl<'a> Context<'a> {
    pub(super) fn at(workshop: &'a Workshop, reading: &'a Reading) -> Self {
        let mut refuted = BTreeSet::new();
        for cause in workshop.causes_in_order() {
            let above = cause.parent.is_some_and(|it| refuted.contains(&it));
            if above || cause.evidence.level == EvidenceLevel::Refuted {
                refuted.insert(cause.id);
            }
        }
        let effect = [Key::Session, Key::Incident, Key::Effect].into_iter();
        let entries = workshop
            .timeline()
            .iter()
            .map(|it| Key::TimelineEntry(it.id));
        let safeguards = workshop.safeguards().iter();
        let safeguards = safeguards.map(|it| Key::Safeguard(it.id));
        let causes = workshop.causes_in_order().map(|it| Key::Cause(it.id));
        let actions = workshop.actions().iter().map(|it| Key::Action(it.id));
        let keys = effect
            .chain(entries)
            .chain(safeguards)
            .chain(causes)
            .chain(actions);
        Self {
            workshop,
            reading,
            refuted,
            order: keys.enumerate().map(|(at, key)| (key, at)).collect(),
        }
    }

    /// Where the eye comes to a thing; what isn't in the report's order is last.
    pub(super) fn order(&self, key: Key) -> usize {
        self.order.get(&key).copied().unwrap_or(usize::MAX)
    }

    /// Whether a cause, or what it explains, is refuted: then nothing more is
    /// asked of it.
    pub(super) fn is_refuted(&self, id: CauseId) -> bool {
        self.refuted.contains(&id)
    }

    /// The causes that stand, as the eye reads them.
    pub(super) fn standing(&self) -> impl Iterator<Item = &'a Cause> {
        let causes = self.workshop.causes_in_order();
        causes.filter(|it| !self.is_refuted(it.id))
    }

    /// The root causes that stand.
    pub(super) fn roots(&self) -> impl Iterator<Item = &'a Cause> {
        self.standing().filter(|it| it.standing == Standing::Root)
    }
}
