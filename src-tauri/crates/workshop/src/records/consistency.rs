//! Consistency of the records of a workshop with each other (W20).

use crate::{About, Branch, Cause, CauseId, EntryId, Flaw, ParticipantId, Parts, Voting, Workshop};
use std::collections::{BTreeMap, BTreeSet};

impl Workshop {
    /// Checks what edits check one by one, and the links between records.
    pub(crate) fn check_consistency(&self) -> Result<(), Flaw> {
        let entries: BTreeSet<EntryId> = self.timeline.iter().map(|it| it.id).collect();
        for cause in self.causes() {
            if cause.category.is_some_and(|id| self.category(id).is_none()) {
                return Err(Flaw::LostCategory(cause.text.clone()));
            }
            if cause.entry.is_some_and(|id| !entries.contains(&id)) {
                return Err(Flaw::LostEntry(cause.text.clone()));
            }
            self.check_cause_depth(cause.id)?;
        }
        for action in &self.actions {
            if action.causes.iter().any(|id| self.cause(*id).is_none()) {
                return Err(Flaw::LostCause(action.what.clone()));
            }
        }
        for safeguard in &self.safeguards {
            let causes = safeguard.causes.iter().all(|id| self.cause(*id).is_some());
            if !causes || !safeguard.entries.iter().all(|id| entries.contains(id)) {
                return Err(Flaw::LostSafeguard(safeguard.text.clone()));
            }
        }
        for attachment in &self.attachments {
            if !self.has(attachment.to.key()) {
                return Err(Flaw::LostAttachment(attachment.name.clone()));
            }
        }
        for idea in &self.ideas {
            if !self.has_categories(&[idea.clone().into_branch()]) {
                return Err(Flaw::LostCategory(idea.text.clone()));
            }
        }
        self.check_notes()?;
        self.check_ballots()?;
        self.check_values()?;
        Ok(())
    }
}

impl Workshop {
    fn has_categories(&self, branches: &[Branch]) -> bool {
        branches.iter().all(|it| {
            it.category.is_none_or(|id| self.category(id).is_some())
                && self.has_categories(&it.beneath)
        })
    }

    fn check_notes(&self) -> Result<(), Flaw> {
        let mut seen = BTreeSet::new();
        for note in &self.notes {
            if matches!(note.about, About::Cause(id) if self.cause(id).is_none()) {
                return Err(Flaw::LostNote);
            }
            if !seen.insert(note.about) {
                return Err(Flaw::DoubledNote);
            }
        }
        Ok(())
    }

    fn check_ballots(&self) -> Result<(), Flaw> {
        let voters: BTreeSet<ParticipantId> = self.participants.iter().map(|it| it.id).collect();
        let mut seen = BTreeSet::new();
        for ballot in &self.ballots {
            let voter = ballot.participant;
            let known = voter.is_none_or(|id| voters.contains(&id));
            let there = ballot.dots.iter().all(|it| self.cause(it.cause).is_some());
            if !known || !there || self.session.voting != Voting::Open {
                return Err(Flaw::LostDots);
            }
            if !seen.insert(voter) {
                return Err(Flaw::DoubledBallot);
            }
        }
        Ok(())
    }
}

/// The largest number in use, once each is used once (W2).
pub(crate) fn unique_ids(parts: &Parts) -> Result<u32, Flaw> {
    let mut seen = BTreeSet::new();
    for id in parts.numbers() {
        if !seen.insert(id) {
            return Err(Flaw::DoubledId(id));
        }
    }
    Ok(seen.last().copied().unwrap_or_default())
}

/// Every parent is there, and following parents always ends (W3).
pub(crate) fn check_parents(causes: &[Cause]) -> Result<(), Flaw> {
    let causes: BTreeMap<CauseId, &Cause> = causes.iter().map(|it| (it.id, it)).collect();
    let mut grounded = BTreeSet::new();
    for cause in causes.values() {
        let mut path = BTreeSet::new();
        let mut next = Some(*cause);
        while let Some(here) = next {
            if grounded.contains(&here.id) {
                break;
            }
            if !path.insert(here.id) {
                return Err(Flaw::Circle(here.text.clone()));
            }
            next = match here.parent {
                None => None,
                Some(id) => Some(
                    *causes
                        .get(&id)
                        .ok_or_else(|| Flaw::LostParent(here.text.clone()))?,
                ),
            };
        }
        grounded.extend(path);
    }
    Ok(())
}
