//! The library: every workshop, in one file.

use crate::open::{check, open};
use crate::tables::{self, journal, search};
use crate::tally::Tally;
use crate::{Hit, StoreError, WorkshopId};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use workshop::{Change, Step, StepKind, Workshop};

/// An open library. What a method has answered is on the disk, and stays there
/// when the power fails; what it refuses is not done in part either.
///
/// Several programs may have the same library open: each method sees it at one
/// moment, and [`Library::commit`] refuses a change that was made for an older
/// revision.
#[derive(Debug)]
pub struct Library {
    pub(crate) db: Connection,
    file: PathBuf,
}

/// A workshop as it is stored.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The workshop.
    pub workshop: Workshop,
    /// How many steps have led to it: the `seq` of the last.
    pub revision: u64,
}

/// A step to be added to a workshop's journal.
#[derive(Clone, Copy, Debug)]
pub struct NewStep<'a> {
    /// Edit, undo or redo.
    pub kind: StepKind,
    /// The name of the edit that is made, undone or redone.
    pub edit: &'a str,
    /// The words of what it is about, for "Undo: …".
    pub subject: &'a str,
    /// Where to, or to what.
    pub detail: &'a str,
    /// What it changes.
    pub change: &'a Change,
    /// Who makes it.
    pub who: &'a str,
    /// When.
    pub at: DateTime<Utc>,
    /// [`Workshop::last_id`] after it.
    pub last_id: u32,
}

/// A step of the journal with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// What was done.
    pub step: Step,
    /// When.
    pub at: DateTime<Utc>,
}

impl Library {
    /// Opens the library in `folder`, or makes a new one there. A library of
    /// an older version is copied to a file beside it, then brought up to date.
    ///
    /// # Errors
    /// The folder can't be used, or the file is not a library, is damaged, or
    /// was written by a newer version; it is then left as it was.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let (db, file) = open(folder)?;
        Ok(Self { db, file })
    }

    /// The library's file.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Reads the whole file for damage. Takes about 5 ms a megabyte.
    ///
    /// # Errors
    /// [`StoreError::Damaged`], with what was found as its source.
    pub fn check(&self) -> Result<(), StoreError> {
        check(&self.db)
    }

    /// Adds a workshop, at revision 0 and with an empty journal.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn create(
        &mut self,
        workshop: &Workshop,
        at: DateTime<Utc>,
    ) -> Result<WorkshopId, StoreError> {
        let writing = self.writing()?;
        let id = add(&writing, workshop, at)?;
        writing.commit()?;
        Ok(id)
    }

    /// Reads a workshop, wherever it is, the bin included.
    ///
    /// # Errors
    /// It isn't there, or its records break a rule.
    pub fn read(&self, id: WorkshopId) -> Result<Stored, StoreError> {
        let moment = self.db.unchecked_transaction()?;
        let (revision, mut parts) = tables::workshop::read(&moment, id)?;
        tables::read_all(&moment, id, &mut parts)?;
        Ok(Stored {
            workshop: Workshop::kept(parts)?,
            revision,
        })
    }

    /// Writes a change, and the step that made it to the journal, as one.
    /// Answers the new revision, which is the step's `seq`.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where the workshop isn't at the revision
    /// `expected`; [`StoreError::OutOfStep`] where the change doesn't fit it.
    pub fn commit(
        &mut self,
        id: WorkshopId,
        expected: u64,
        step: &NewStep<'_>,
    ) -> Result<u64, StoreError> {
        let change = serde_json::to_string(step.change)
            .map_err(|error| StoreError::OutOfStep(error.into()))?;
        let writing = self.writing()?;
        let revision = tables::workshop::step(&writing, id, expected, step.last_id, step.at)?;
        tables::apply(&writing, id, step.change)?;
        tables::workshop::count(&writing, id, Tally::by(step.change))?;
        journal::add(&writing, id, revision, step, &change)?;
        writing.commit()?;
        Ok(revision)
    }

    /// Every step of a workshop, in order, without its change.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn journal(&self, id: WorkshopId) -> Result<Vec<Step>, StoreError> {
        Ok(journal::all(&self.db, id)?)
    }

    /// Every step of a workshop with its time, in order, without its change.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn dated_journal(&self, id: WorkshopId) -> Result<Vec<Dated>, StoreError> {
        Ok(journal::dated(&self.db, id)?)
    }

    /// What a step of a workshop changed.
    ///
    /// # Errors
    /// [`StoreError::NoStep`] where the journal has no step `seq`.
    pub fn change(&self, id: WorkshopId, seq: u64) -> Result<Change, StoreError> {
        journal::change(&self.db, id, seq)
    }

    /// What the words of `text` find in the titles, effects, causes and
    /// actions of all workshops but those in the bin: the best first, 50 at
    /// most. Case and accents don't matter, and the last word may be a
    /// beginning.
    ///
    /// # Errors
    /// The file can't be read, or not written: the index is brought up to date
    /// first.
    pub fn search(&mut self, text: &str) -> Result<Vec<Hit>, StoreError> {
        if !search::stale(&self.db)?.is_empty() {
            let writing = self.writing()?;
            for (id, revision) in search::stale(&writing)? {
                search::index(&writing, id, revision)?;
            }
            writing.commit()?;
        }
        Ok(search::find(&self.db, text)?)
    }

    /// A transaction that has the right to write from its beginning, so that
    /// it waits for other writers there, and not halfway through.
    pub(crate) fn writing(&mut self) -> Result<Transaction<'_>, StoreError> {
        Ok(self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}

/// Adds a workshop, at revision 0 and with an empty journal, within a
/// transaction.
pub(crate) fn add(
    writing: &Connection,
    workshop: &Workshop,
    at: DateTime<Utc>,
) -> rusqlite::Result<WorkshopId> {
    let parts = workshop.parts();
    let id = tables::workshop::add(writing, &parts, Tally::of(&parts), at)?;
    tables::add_all(writing, id, &parts)?;
    search::index(writing, id, 0)?;
    Ok(id)
}
