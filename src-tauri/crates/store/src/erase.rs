//! Names that roles have taken the place of, gone from the library for good (I13).

use crate::library::stored;
use crate::tables::retold::{self, Told};
use crate::tables::{self, dismissal, journal, search};
use crate::{Library, StoreError, Stored, WorkshopId, drafts};
use rusqlite::Connection;
use workshop::{Delta, Erasure, Workshop};

impl Library {
    /// Erases the names of a workshop that a role stands for, and that stand in it no
    /// more: in its journal, among the names that it knows, in the index. Each step
    /// of the journal can still be undone; where a name was is a blank (W80). Names that
    /// stand in the workshop or in words that wait stay, and so do longer ones, which
    /// are `standing`. Answers how many were erased.
    ///
    /// # Errors
    /// There is no such workshop, or the file can't be written; nothing is erased
    /// then.
    pub fn erase_names(
        &mut self,
        id: WorkshopId,
        standing: &[String],
    ) -> Result<usize, StoreError> {
        if replaced(&self.db, id, &self.read(id)?.workshop, standing)?.is_empty() {
            return Ok(0);
        }
        let count = self.write(|writing| erase(writing, id, standing))?;
        self.write_anew()?;
        Ok(count)
    }
}

/// The names that are to go.
fn replaced(
    db: &Connection,
    id: WorkshopId,
    workshop: &Workshop,
    standing: &[String],
) -> Result<Vec<String>, StoreError> {
    let drafts = drafts::of(db, Some(id))?;
    let words: Vec<&str> = drafts.values().map(String::as_str).collect();
    Ok(workshop.replaced_names(standing, &words))
}

fn erase(db: &Connection, id: WorkshopId, standing: &[String]) -> Result<usize, StoreError> {
    let Stored {
        mut workshop,
        revision,
    } = stored(db, id)?;
    let names = replaced(db, id, &workshop, standing)?;
    if names.is_empty() {
        return Ok(0);
    }
    // A journal that can't be read says so when it is told anew.
    let stands = |blank: &str| retold::stands(db, id, blank).unwrap_or(false);
    let count = names.len();
    let erasure = Erasure::of(names, standing, &workshop, stands);
    tell_anew(db, id, revision, &erasure, &workshop)?;
    tables::apply(db, id, &erasure.forget(&mut workshop))?;
    retold::advance(db, id, revision)?;
    for (text, phrase) in dismissal::all(db)? {
        if erasure.text(&text) != text {
            dismissal::remove(db, &text, &phrase)?;
        }
    }
    search::index(db, id, revision + 1)?;
    search::compact(db)?;
    Ok(count)
}

/// Tells every step of the journal as if blanks had stood where the names did.
fn tell_anew(
    db: &Connection,
    id: WorkshopId,
    revision: u64,
    erasure: &Erasure,
    workshop: &Workshop,
) -> Result<(), StoreError> {
    let mut past = Some(workshop.clone());
    for seq in journal::between(db, id, 0, revision)?.into_iter().rev() {
        let before = retold::read(db, id, seq)?;
        let change = past.as_mut().and_then(|it| step_back(erasure, it, &before));
        if change.is_none() {
            // Nobody can go back beyond it; but what it says is in the file.
            past = None;
        }
        let after = Told {
            text: erasure.text(&before.text),
            to: erasure.text(&before.to),
            change: change.unwrap_or_else(|| unread(erasure, &before.change)),
        };
        if after != before {
            retold::tell(db, id, seq, &after)?;
        }
    }
    Ok(())
}

/// The step as it is told from now on, in JSON; none: it can't be taken back.
fn step_back(erasure: &Erasure, workshop: &mut Workshop, it: &Told) -> Option<String> {
    let step: Delta = serde_json::from_str(&it.change).ok()?;
    let told = erasure.step_back(workshop, &step).ok()?;
    serde_json::to_string(&told).ok()
}

/// The same of a step that can't be taken back.
fn unread(erasure: &Erasure, change: &str) -> String {
    let Ok(mut step) = serde_json::from_str(change) else {
        return erasure.text(change);
    };
    erasure.unread_step(&mut step);
    step.to_string()
}
