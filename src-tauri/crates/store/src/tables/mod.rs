//! One file for each table, with the statements that made it.
//!
//! Every record of a workshop is a row with a column for each field, so that
//! questions across workshops can be asked in SQL. A row is found by its
//! workshop and its number: rows of one workshop lie side by side, and opening
//! one workshop of a thousand reads no page of the others.

pub(crate) mod action;
mod agenda_item;
mod attachment;
pub(crate) mod attachment_bytes;
mod ballot;
mod category;
mod cause;
pub(crate) mod commit_mark;
pub(crate) mod dismissal;
pub(crate) mod edition;
pub(crate) mod form_key;
mod idea;
mod impact;
pub(crate) mod journal;
mod need;
mod participant;
mod private_note;
pub(crate) mod report_answer;
pub(crate) mod retold;
pub(crate) mod role_function;
mod safeguard;
pub(crate) mod safety_report;
pub(crate) mod sealed_report;
pub(crate) mod search;
pub(crate) mod setting;
mod thought;
mod timeline_entry;
pub(crate) mod workshop;

use crate::{StoreError, WorkshopId};
use ::workshop::{Change, Key, Parts, Update, on_lists, on_record};
use rusqlite::{Connection, Row, Statement, params};

/// What each version of the file added to the one before, the first version
/// first. A version that was ever given to anybody is never changed.
pub(crate) const VERSIONS: &[&[&str]] = &[
    &[
        workshop::V1,
        category::V1,
        participant::V1,
        timeline_entry::V1,
        cause::V1,
        action::V1,
        journal::V1,
    ],
    &[search::V2],
    &[
        workshop::V3,
        cause::V3,
        action::V3,
        agenda_item::V3,
        private_note::V3,
        thought::V3,
        idea::V3,
        ballot::V3,
        journal::V3,
        setting::V3,
    ],
    &[workshop::V4, cause::V4, dismissal::V4, safety_report::V4],
    &[commit_mark::V5],
    // No table is another, but a time in one may be a day alone or have its
    // distance from UTC, which an older Lisca can't read.
    &[],
    // Nor here, but the journal has updates by field (see `workshop::Delta`), and
    // steps of several revisions. Whole records in it stay, and are read.
    &[],
    &[
        workshop::V8,
        cause::V8,
        action::V8,
        safeguard::V8,
        impact::V8,
        role_function::V8,
        need::V8,
        form_key::V8,
        sealed_report::V8,
        report_answer::V8,
    ],
    &[edition::V9],
    &[action::V10, attachment::V10, attachment_bytes::V10],
    // No table is another, but each page has a checksum (see `checksums`), which an
    // older Lisca wouldn't keep.
    &[],
];

/// A type of record with a table of its own.
trait Rows: Sized {
    /// Adds a row: workshop, number, then the columns.
    const ADD: &'static str;
    /// Sets every column of a row; the same parameters as [`Rows::ADD`].
    const REPLACE: &'static str;
    /// Removes a row: workshop, number.
    const REMOVE: &'static str;
    /// Every row of a workshop.
    const ALL: &'static str;

    fn id(&self) -> u32;

    /// Runs [`Rows::ADD`] or [`Rows::REPLACE`]; answers how many rows it met.
    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize>;

    fn read(row: &Row<'_>) -> rusqlite::Result<Self>;

    /// Writes what stands in other tables, for a record that was added.
    fn link(&self, _db: &Connection, _workshop: i64) -> rusqlite::Result<()> {
        Ok(())
    }

    /// Writes what stands in other tables, for a record that was changed.
    fn relink(&self, _before: &Self, _db: &Connection, _workshop: i64) -> rusqlite::Result<()> {
        Ok(())
    }

    /// Reads what stands in other tables.
    fn link_all(_all: &mut [Self], _db: &Connection, _workshop: i64) -> rusqlite::Result<()> {
        Ok(())
    }
}

/// The four statements of [`Rows`], from the table's name, its columns after
/// workshop and number, and the places of their parameters.
macro_rules! rows_of {
    ($table:literal, $columns:literal, $slots:literal) => {
        const ADD: &'static str = concat!(
            "INSERT INTO ",
            $table,
            " (workshop, id, ",
            $columns,
            ") VALUES (?1, ?2, ",
            $slots,
            ")"
        );
        const REPLACE: &'static str = concat!(
            "UPDATE ",
            $table,
            " SET (",
            $columns,
            ") = (",
            $slots,
            ") WHERE workshop = ?1 AND id = ?2"
        );
        const REMOVE: &'static str =
            concat!("DELETE FROM ", $table, " WHERE workshop = ?1 AND id = ?2");
        const ALL: &'static str = concat!(
            "SELECT id, ",
            $columns,
            " FROM ",
            $table,
            " WHERE workshop = ?1"
        );
    };
}
use rows_of;

/// How what a change says of a record gets into its table. Each answers how many
/// rows it met: of what there is always one of, none is added or removed.
trait StoredRecord: Sized {
    /// Adds it.
    fn add(&self, _db: &Connection, _workshop: WorkshopId) -> rusqlite::Result<usize> {
        Ok(0)
    }

    /// Writes it in the place of what it was before.
    fn replace(
        &self,
        before: &Self,
        db: &Connection,
        workshop: WorkshopId,
    ) -> rusqlite::Result<usize>;

    /// Removes it.
    fn remove(&self, _db: &Connection, _workshop: WorkshopId) -> rusqlite::Result<usize> {
        Ok(0)
    }
}

impl<T: Rows> StoredRecord for T {
    fn add(&self, db: &Connection, workshop: WorkshopId) -> rusqlite::Result<usize> {
        T::add_all(std::slice::from_ref(self), db, workshop)?;
        Ok(1)
    }

    fn replace(
        &self,
        before: &Self,
        db: &Connection,
        workshop: WorkshopId,
    ) -> rusqlite::Result<usize> {
        let met = self.write(&mut *db.prepare_cached(T::REPLACE)?, workshop.0)?;
        self.relink(before, db, workshop.0)?;
        Ok(met)
    }

    fn remove(&self, db: &Connection, workshop: WorkshopId) -> rusqlite::Result<usize> {
        let mut statement = db.prepare_cached(T::REMOVE)?;
        statement.execute(params![workshop.0, self.id()])
    }
}

/// How a whole list gets into its table, and out of it.
trait List: Sized {
    fn add_all(all: &[Self], db: &Connection, workshop: WorkshopId) -> rusqlite::Result<()>;
    fn read_all(db: &Connection, workshop: WorkshopId) -> rusqlite::Result<Vec<Self>>;

    /// Reads what can be read, and tells how much can't.
    fn read_sound(db: &Connection, workshop: WorkshopId) -> rusqlite::Result<(Vec<Self>, usize)>;
}

/// The rows that can be read, and how many can't.
fn sound<T>(rows: impl Iterator<Item = rusqlite::Result<T>>) -> (Vec<T>, usize) {
    let mut unread = 0;
    let read = rows.filter_map(|row| row.map_err(|_| unread += 1).ok());
    (read.collect(), unread)
}

impl<T: Rows> List for T {
    fn add_all(all: &[Self], db: &Connection, workshop: WorkshopId) -> rusqlite::Result<()> {
        let mut statement = db.prepare_cached(T::ADD)?;
        for record in all {
            record.write(&mut statement, workshop.0)?;
            record.link(db, workshop.0)?;
        }
        Ok(())
    }

    fn read_all(db: &Connection, workshop: WorkshopId) -> rusqlite::Result<Vec<Self>> {
        let mut statement = db.prepare_cached(T::ALL)?;
        let read = statement.query_map([workshop.0], T::read)?;
        let mut all = read.collect::<rusqlite::Result<Vec<T>>>()?;
        T::link_all(&mut all, db, workshop.0)?;
        Ok(all)
    }

    fn read_sound(db: &Connection, workshop: WorkshopId) -> rusqlite::Result<(Vec<Self>, usize)> {
        let mut statement = db.prepare_cached(T::ALL)?;
        let (mut all, mut unread) = sound(statement.query_map([workshop.0], T::read)?);
        unread += usize::from(T::link_all(&mut all, db, workshop.0).is_err());
        Ok((all, unread))
    }
}

/// Does to the rows what the change did to the records. Run in a transaction:
/// on an error part of it may be done.
pub(crate) fn apply(db: &Connection, id: WorkshopId, change: &Change) -> Result<(), StoreError> {
    for record in change.removed() {
        let met = on_record!(record, it => it.remove(db, id)?);
        expect_one_row(met, record.key())?;
    }
    for Update { from, to } in change.updated() {
        let met = on_record!(to, it => match from.try_into() {
            Ok(from) => it.replace(from, db, id)?,
            Err(()) => 0,
        });
        expect_one_row(met, to.key())?;
    }
    for record in change.added() {
        let met = on_record!(record, it => it.add(db, id)?);
        expect_one_row(met, record.key())?;
    }
    Ok(())
}

/// Adds every record of a workshop that has a row of its own.
pub(crate) fn add_all(db: &Connection, id: WorkshopId, parts: &Parts) -> rusqlite::Result<()> {
    on_lists!(parts, list => List::add_all(list, db, id)?);
    Ok(())
}

/// Reads every record of a workshop that has a row of its own into `parts`.
pub(crate) fn read_all(db: &Connection, id: WorkshopId, parts: &mut Parts) -> rusqlite::Result<()> {
    on_lists!(parts, list => *list = List::read_all(db, id)?);
    Ok(())
}

/// The same of a workshop that may be damaged: as far as they can be read. Tells how
/// many can't.
pub(crate) fn read_sound(
    db: &Connection,
    id: WorkshopId,
    parts: &mut Parts,
) -> rusqlite::Result<usize> {
    let mut unread = 0;
    on_lists!(parts, list => {
        let (read, not) = List::read_sound(db, id)?;
        *list = read;
        unread += not;
    });
    Ok(unread)
}

/// A change names rows that must be there; to meet none means that memory and
/// disk differ, and nothing must be written on top of that.
fn expect_one_row(met: usize, key: Key) -> Result<(), StoreError> {
    if met == 1 {
        Ok(())
    } else {
        Err(StoreError::out_of_step(key))
    }
}
