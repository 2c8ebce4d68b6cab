//! The library as a place where workshops are kept: listed, copied, archived,
//! thrown away.

use crate::library::add;
use crate::summary::{self, Shelf, ShelfPage, Summary};
use crate::tables::{attachment_bytes, dismissal, search, workshop as table};
use crate::{Library, StoreError, WorkshopId, drafts};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use workshop::Workshop;

impl Library {
    /// The workshops on a shelf, the one that was worked on last first.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn list(&self, shelf: Shelf) -> Result<Vec<Summary>, StoreError> {
        match summary::list(&self.db, shelf).map_err(StoreError::from) {
            Err(damaged @ StoreError::Damaged(_)) => self.readable(shelf, damaged),
            done => done,
        }
    }

    /// Some of the workshops on a shelf, in the order of [`Library::list`]:
    /// `most` from the one with `from` others before it; and where `sought`
    /// stands among all of them.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn page(
        &self,
        shelf: Shelf,
        from: u32,
        most: u32,
        sought: Option<WorkshopId>,
    ) -> Result<ShelfPage, StoreError> {
        match summary::page(&self.db, shelf, from, most, sought).map_err(StoreError::from) {
            Err(damaged @ StoreError::Damaged(_)) => {
                let all = self.readable(shelf, damaged)?;
                Ok(ShelfPage::of(all, from, most, sought))
            }
            done => done,
        }
    }

    /// Those of a shelf that can be read, where the others stand where the file is
    /// damaged.
    fn readable(&self, shelf: Shelf, damaged: StoreError) -> Result<Vec<Summary>, StoreError> {
        let damaged = self.noted(damaged);
        match summary::readable(&self.db, shelf) {
            Ok(some) if !some.is_empty() => Ok(some),
            _ => Err(damaged),
        }
    }

    /// Adds a copy of a workshop under a new title, with what is attached; its journal is
    /// empty.
    ///
    /// # Errors
    /// There is no such workshop, or the title is empty or too long.
    pub fn duplicate(
        &mut self,
        id: WorkshopId,
        title: &str,
        at: DateTime<Utc>,
    ) -> Result<WorkshopId, StoreError> {
        let mut parts = self.read(id)?.workshop.parts().with_room();
        title.clone_into(&mut parts.incident.title);
        let copy = Workshop::from_parts(parts)?;
        self.write(|writing| {
            let to = add(writing, &copy, at)?;
            attachment_bytes::copy(writing, id, to)?;
            Ok(to)
        })
    }

    /// Archives a workshop, or takes it out of the archive again.
    ///
    /// # Errors
    /// There is no such workshop.
    pub fn archive(
        &mut self,
        id: WorkshopId,
        archived: bool,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.write(|writing| table::archive(writing, id, archived.then_some(at)))
    }

    /// Puts a workshop into the bin.
    ///
    /// # Errors
    /// There is no such workshop.
    pub fn bin(&mut self, id: WorkshopId, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.write(|writing| table::bin(writing, id, Some(at)))
    }

    /// Takes a workshop out of the bin, to the shelf that it was on.
    ///
    /// # Errors
    /// There is no such workshop.
    pub fn restore(&mut self, id: WorkshopId) -> Result<(), StoreError> {
        self.write(|writing| table::bin(writing, id, None))
    }

    /// Deletes for good what is in the bin, journals and drafts
    /// included, and writes the file anew without it. Answers how many workshops those were.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn empty_bin(&mut self) -> Result<usize, StoreError> {
        let count = self.write(delete_binned)?;
        if count > 0 {
            self.write_anew()?;
        }
        Ok(count)
    }
}

fn delete_binned(writing: &Connection) -> Result<usize, StoreError> {
    let binned = table::binned(writing)?;
    for id in &binned {
        search::forget(writing, *id)?;
        drafts::forget(writing, *id)?;
        table::delete(writing, *id)?;
    }
    if !binned.is_empty() {
        search::compact(writing)?;
        dismissal::forget_lost(writing)?;
    }
    Ok(binned.len())
}
