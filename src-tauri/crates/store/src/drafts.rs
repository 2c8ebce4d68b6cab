//! Words that somebody has typed and that are no edit yet, as a window keeps
//! them while they are typed (invariant I12). They are no part of a workshop:
//! not of its records, its journal, its copies or its exports (I6). What is
//! taken out of them is overwritten in the file.

use crate::tables::{setting, workshop};
use crate::{Drafts, Library, ReportId, StoreError, WorkshopId};
use rusqlite::Connection;

impl Library {
    /// The words that wait in a workshop's lines and fields; without one, in
    /// those of the library itself.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn drafts(&self, of: Option<WorkshopId>) -> Result<Drafts, StoreError> {
        Ok(crate::drafts::of(&self.db, of)?)
    }

    /// Keeps words of lines and fields, all with one stroke, and leaves those
    /// that it doesn't name; no words: forgets what was there.
    ///
    /// # Errors
    /// There is no such workshop, or the file can't be written.
    pub fn keep_drafts(
        &mut self,
        of: Option<WorkshopId>,
        words: &Drafts,
    ) -> Result<(), StoreError> {
        self.write(|writing| {
            if let Some(id) = of {
                workshop::must_be_there(writing, id)?;
            }
            Ok(write(writing, of, words)?)
        })
    }
}

/// The words that wait.
pub(crate) fn of(db: &Connection, of: Option<WorkshopId>) -> rusqlite::Result<Drafts> {
    let shelf = shelf(of);
    let found = setting::beneath(db, &shelf)?.into_iter();
    let named = found.filter_map(|(name, text)| {
        let name = name.strip_prefix(&shelf)?.strip_prefix('/')?;
        Some((name.to_owned(), text))
    });
    Ok(named.collect())
}

/// Keeps drafts; no words: forgets what was there.
pub(crate) fn write(
    db: &Connection,
    of: Option<WorkshopId>,
    words: &Drafts,
) -> rusqlite::Result<()> {
    let shelf = shelf(of);
    for (name, text) in words {
        let text = (!text.is_empty()).then_some(text.as_str());
        setting::write(db, &format!("{shelf}/{name}"), text)?;
    }
    Ok(())
}

/// Forgets every word that waits in a workshop.
pub(crate) fn forget(db: &Connection, id: WorkshopId) -> rusqlite::Result<()> {
    setting::remove_beneath(db, &shelf(Some(id)))
}

/// Forgets every word that waits beside a short report: what is told back of it,
/// or changed in it, before that is kept.
pub(crate) fn forget_report(db: &Connection, id: ReportId) -> rusqlite::Result<()> {
    setting::remove_beneath(db, &format!("{}/report/{}", shelf(None), id.0))
}

/// The name of the settings that they are kept as, and have been since version 3.
fn shelf(of: Option<WorkshopId>) -> String {
    of.map_or_else(
        || "unfinished/library".to_owned(),
        |id| format!("unfinished/{}", id.0),
    )
}
