//! Steps of a workshop: one is committed with what it changes, and all that were
//! are in its journal.

use crate::drafts;
use crate::tables::{self, attachment_bytes, journal};
use crate::tally::Tally;
use crate::{Committed, JournalEntry, Library, NewStep, StoreError, WorkshopId};
use std::collections::BTreeSet;
use workshop::{Delta, History, StepKind};

impl Library {
    /// Writes a change, and the step that made it to the journal, as one.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where the workshop isn't at the revision
    /// `expected`; [`StoreError::OutOfStep`] where the change doesn't fit it.
    pub fn commit(
        &mut self,
        id: WorkshopId,
        expected: u64,
        step: &NewStep<'_>,
    ) -> Result<Committed, StoreError> {
        let delta = Delta::of(step.change).map_err(|error| StoreError::OutOfStep(error.into()))?;
        let delta = delta.typed(step.is_typing);
        self.write(|writing| {
            let revision = tables::workshop::step(writing, id, expected, step.last_id, step.at)?;
            tables::apply(writing, id, step.change)?;
            attachment_bytes::add(writing, id, step.attached)?;
            tables::workshop::count(writing, id, Tally::by(step.change))?;
            journal::record(writing, id, revision, step, &delta)?;
            drafts::write(writing, Some(id), step.drafts)?;
            Ok(Committed {
                revision,
                history: journal::history(writing, id, step.who)?,
            })
        })
    }

    /// What somebody can undo and redo in a workshop: mostly one row is read for
    /// it.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn history(&self, id: WorkshopId, who: &str) -> Result<History, StoreError> {
        Ok(journal::history(&self.db, id, who)?)
    }

    /// What others than `who` have done to a workshop after the step `after`,
    /// and not taken back.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn done_by_others(
        &self,
        id: WorkshopId,
        who: &str,
        after: u64,
    ) -> Result<Vec<Delta>, StoreError> {
        let mut steps = journal::kinds(&self.db, id, after.saturating_add(1))?;
        steps.retain(|it| it.0 != who);
        let mut done = BTreeSet::new();
        for (_, _, kind) in &steps {
            // An earlier edit that was taken back, or done again; what was taken
            // back and done again is as it was.
            if let StepKind::Undo(of) | StepKind::Redo(of) = *kind
                && of <= after
                && !done.remove(&of)
            {
                done.insert(of);
            }
        }
        let standing = workshop::standing(steps);
        done.extend(standing.into_iter().filter(|seq| *seq > after));
        let changes = done.into_iter().map(|seq| self.change(id, seq));
        changes.collect()
    }

    /// The last steps of a workshop before the step `before`, so many at most,
    /// the latest first, without their changes.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn steps(
        &self,
        id: WorkshopId,
        before: Option<u64>,
        most: u32,
    ) -> Result<Vec<JournalEntry>, StoreError> {
        Ok(journal::page(&self.db, id, before, most)?)
    }

    /// The edits of a workshop that stand, from the step `since` on.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn standing(&self, id: WorkshopId, since: u64) -> Result<BTreeSet<u64>, StoreError> {
        let mut standing = workshop::standing(journal::kinds(&self.db, id, since)?);
        // What was done again may have been made before.
        standing.retain(|seq| *seq >= since);
        Ok(standing)
    }

    /// A step of a workshop, without its change.
    ///
    /// # Errors
    /// [`StoreError::NoStep`] where the journal has no step `seq`.
    pub fn step(&self, id: WorkshopId, seq: u64) -> Result<JournalEntry, StoreError> {
        journal::one(&self.db, id, seq)?.ok_or(StoreError::NoStep { seq })
    }

    /// Which steps of a workshop came after the step `after`, up to the step
    /// `until`, in order.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn steps_between(
        &self,
        id: WorkshopId,
        after: u64,
        until: u64,
    ) -> Result<Vec<u64>, StoreError> {
        Ok(journal::between(&self.db, id, after, until)?)
    }

    /// The change of a step of a workshop.
    ///
    /// # Errors
    /// [`StoreError::NoStep`] where the journal has no step `seq`.
    pub fn change(&self, id: WorkshopId, seq: u64) -> Result<Delta, StoreError> {
        journal::change(&self.db, id, seq)
    }
}
