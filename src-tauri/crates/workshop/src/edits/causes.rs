//! Edits of the cause graph.

use super::draft::Draft;
use crate::records::text::limits;
use crate::{
    About, AttachedTo, Branch, CategoryId, Cause, CauseField, CauseId, EntryId, Key, Place,
    Refusal, Workshop,
};
use std::collections::BTreeSet;

impl Draft<'_> {
    pub(super) fn add_cause(
        &mut self,
        parent: Option<CauseId>,
        category: Option<CategoryId>,
        place: Place<CauseId>,
        text: String,
        entry: Option<EntryId>,
    ) -> Result<(), Refusal> {
        self.check_entry(entry)?;
        let seed = Seed {
            cause: Cause {
                category,
                entry,
                ..Cause::new(CauseId(0), None, 0, text)
            },
            beneath: Vec::new(),
        };
        self.plant(parent, place, vec![seed])
    }

    pub(super) fn add_branches(
        &mut self,
        parent: Option<CauseId>,
        place: Place<CauseId>,
        branches: Vec<Branch>,
    ) -> Result<(), Refusal> {
        self.plant(parent, place, branches.into_iter().map(Seed::of).collect())
    }

    /// Adds new causes with all beneath them, one after the other.
    pub(super) fn plant(
        &mut self,
        parent: Option<CauseId>,
        place: Place<CauseId>,
        seeds: Vec<Seed>,
    ) -> Result<(), Refusal> {
        let depth = match parent {
            None => 0,
            Some(id) => {
                self.cause(id)?;
                self.workshop.depth(id) + 1
            }
        };
        let (count, height) = measure(&seeds);
        if self.workshop.cause_count() + count > limits::CAUSES {
            return Err(Refusal::TooManyCauses {
                most: limits::CAUSES,
            });
        }
        if depth + height > limits::DEPTH {
            return Err(Refusal::TooDeep {
                most: limits::DEPTH,
            });
        }
        // Siblings as they will be, since each new one goes after the last.
        let mut siblings = self.siblings(parent, None);
        let mut place = place;
        for seed in seeds {
            let slot = crate::edits::rank::slot(&siblings, place)?;
            for (id, rank) in &slot.renumbered {
                self.set_rank::<Cause>(*id, *rank)?;
                if let Some(sibling) = siblings.iter_mut().find(|it| it.0 == *id) {
                    sibling.1 = *rank;
                }
            }
            let id = self.plant_one(parent, slot.rank, seed)?;
            let at = siblings.partition_point(|it| it.1 < slot.rank);
            siblings.insert(at, (id, slot.rank));
            place = Place::After(id);
        }
        Ok(())
    }

    fn plant_one(
        &mut self,
        parent: Option<CauseId>,
        rank: i32,
        seed: Seed,
    ) -> Result<CauseId, Refusal> {
        self.check_category(seed.cause.category)?;
        let id = CauseId(self.fresh_id()?);
        self.put(Cause {
            id,
            parent,
            rank,
            ..seed.cause
        })?;
        for (n, child) in (0_i32..).zip(seed.beneath) {
            self.plant_one(Some(id), n << 16, child)?;
        }
        Ok(id)
    }

    pub(super) fn set_cause(&mut self, id: CauseId, field: CauseField) -> Result<(), Refusal> {
        let mut cause = self.cause(id)?;
        match field {
            CauseField::Text(it) => cause.text = it,
            CauseField::Nature(it) => cause.nature = it,
            CauseField::Category(it) => {
                self.check_category(it)?;
                cause.category = it;
            }
            CauseField::EvidenceLevel(it) => cause.evidence.level = it,
            CauseField::EvidenceNote(it) => cause.evidence.note = it,
            CauseField::EvidenceSource(it) => cause.evidence.source = it,
            CauseField::Standing(it) => cause.standing = it,
            CauseField::Owner(it) => cause.owner = it,
            CauseField::Duty(it) => cause.duty = it,
            CauseField::Usually(it) => cause.usually = it,
            CauseField::Known(it) => cause.known = it,
            CauseField::Votes(it) => cause.votes = it,
            CauseField::Also(it) => cause.also = it,
            CauseField::Entry(it) => {
                self.check_entry(it)?;
                cause.entry = it;
            }
        }
        self.put(cause)
    }

    pub(super) fn move_cause(
        &mut self,
        id: CauseId,
        parent: Option<CauseId>,
        category: Option<CategoryId>,
        place: Place<CauseId>,
    ) -> Result<(), Refusal> {
        let mut cause = self.cause(id)?;
        self.check_category(category)?;
        if let Some(parent) = parent {
            self.cause(parent)?;
            if self.workshop.upward(parent).any(|above| above.id == id) {
                return Err(Refusal::Circle);
            }
            let depth = self.workshop.depth(parent) + 1 + self.workshop.height(id);
            if depth > limits::DEPTH {
                return Err(Refusal::TooDeep {
                    most: limits::DEPTH,
                });
            }
        }
        let siblings = self.siblings(parent, Some(id));
        let rank = self.rank_among::<Cause>(&siblings, place)?;
        if !stays(&siblings, &cause, parent, rank) {
            cause.rank = rank;
        }
        cause.parent = parent;
        cause.category = category;
        self.put(cause)
    }

    pub(super) fn remove_cause(&mut self, id: CauseId) -> Result<(), Refusal> {
        self.cause(id)?;
        let branch: BTreeSet<CauseId> = self.workshop.branch(id).into_iter().collect();
        for action in &self.workshop.actions {
            if action.causes.iter().any(|it| branch.contains(it)) {
                let mut action = action.clone();
                action.causes.retain(|it| !branch.contains(it));
                self.put(action)?;
            }
        }
        self.unlink_safeguards(|it| branch.contains(&it), None)?;
        self.remove_attached(|it| matches!(it, AttachedTo::Cause(id) if branch.contains(&id)));
        for note in &self.workshop.notes {
            if matches!(note.about, About::Cause(id) if branch.contains(&id)) {
                self.remove(Key::Note(note.id));
            }
        }
        for ballot in &self.workshop.ballots {
            if ballot.dots.iter().any(|it| branch.contains(&it.cause)) {
                let mut dots = ballot.dots.clone();
                dots.retain(|it| !branch.contains(&it.cause));
                self.put_ballot(Some(ballot.id), ballot.participant, dots)?;
            }
        }
        for id in self.workshop.branch(id) {
            self.remove(Key::Cause(id));
        }
        Ok(())
    }

    pub(super) fn siblings(
        &self,
        parent: Option<CauseId>,
        but: Option<CauseId>,
    ) -> Vec<(CauseId, i32)> {
        (self.workshop.beneath(parent).iter())
            .filter(|id| Some(**id) != but)
            .filter_map(|id| Some((*id, self.workshop.cause(*id)?.rank)))
            .collect()
    }

    pub(super) fn cause(&self, id: CauseId) -> Result<Cause, Refusal> {
        self.find(id)
    }

    fn check_entry(&self, id: Option<EntryId>) -> Result<(), Refusal> {
        match id {
            Some(id) if self.workshop.entry(id).is_none() => Err(Refusal::NoEntry),
            _ => Ok(()),
        }
    }

    pub(super) fn check_category(&self, id: Option<CategoryId>) -> Result<(), Refusal> {
        match id {
            Some(id) if self.workshop.category(id).is_none() => Err(Refusal::NoCategory),
            _ => Ok(()),
        }
    }
}

/// Whether a cause with the rank it has would stand in the very same gap, so
/// that moving it changes nothing (W16).
fn stays(siblings: &[(CauseId, i32)], cause: &Cause, parent: Option<CauseId>, rank: i32) -> bool {
    let gap = |rank: i32| siblings.partition_point(|it| it.1 < rank);
    let free = siblings.iter().all(|it| it.1 != cause.rank);
    cause.parent == parent && free && gap(cause.rank) == gap(rank)
}

/// A cause that is to be added, with all that hangs beneath it. Its number,
/// parent and rank are given when it is planted.
pub(super) struct Seed {
    pub(super) cause: Cause,
    pub(super) beneath: Vec<Seed>,
}

impl Seed {
    pub(super) fn of(branch: Branch) -> Self {
        Self {
            cause: Cause {
                category: branch.category,
                also: branch.also,
                ..Cause::new(CauseId(0), None, 0, branch.text)
            },
            beneath: branch.beneath.into_iter().map(Self::of).collect(),
        }
    }
}

/// How many causes the seeds hold, and how many levels.
fn measure(seeds: &[Seed]) -> (usize, usize) {
    let mut count = 0;
    let mut height = 0;
    let mut level: Vec<&Seed> = seeds.iter().collect();
    while !level.is_empty() {
        count += level.len();
        height += 1;
        level = level.iter().flat_map(|it| &it.beneath).collect();
    }
    (count, height)
}

impl Workshop {
    /// How many levels the branch of a cause has, itself included.
    pub(crate) fn height(&self, id: CauseId) -> usize {
        let above = self.depth(id);
        let deepest = self.branch(id).into_iter().map(|it| self.depth(it)).max();
        deepest.map_or(1, |deepest| deepest - above + 1)
    }

    /// Refuses a cause that stands too deep (W6).
    pub(crate) fn check_cause_depth(&self, id: CauseId) -> Result<(), Refusal> {
        if self.depth(id) >= limits::DEPTH {
            return Err(Refusal::TooDeep {
                most: limits::DEPTH,
            });
        }
        Ok(())
    }
}
