//! One file for each table, with the statements that made it.
//!
//! Every record of a workshop is a row with a column for each field, so that
//! questions across workshops can be asked in SQL. A row is found by its
//! workshop and its number: rows of one workshop lie side by side, and opening
//! one workshop of a thousand reads no page of the others.

mod action;
mod agenda_item;
mod ballot;
mod category;
mod cause;
pub(crate) mod commit_mark;
pub(crate) mod dismissal;
mod idea;
pub(crate) mod journal;
mod participant;
mod private_note;
pub(crate) mod safety_report;
pub(crate) mod search;
pub(crate) mod setting;
mod thought;
mod timeline_entry;
pub(crate) mod workshop;

use crate::{StoreError, WorkshopId};
use ::workshop::{
    Action, Ballot, Category, Cause, Change, Idea, Key, Participant, Parts, PrivateNote, Record,
    Thought, TimelineEntry, Update,
};
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

/// Does to the rows what the change did to the records. Run in a transaction:
/// on an error part of it may be done.
pub(crate) fn apply(db: &Connection, id: WorkshopId, change: &Change) -> Result<(), StoreError> {
    for record in &change.removed {
        remove(db, id, record)?;
    }
    for Update { from, to } in &change.updated {
        replace(db, id, from, to)?;
    }
    for record in &change.added {
        add(db, id, record)?;
    }
    Ok(())
}

/// Adds every record of a workshop that has a row of its own.
pub(crate) fn add_all(db: &Connection, id: WorkshopId, parts: &Parts) -> rusqlite::Result<()> {
    add_rows(db, id, &parts.categories)?;
    add_rows(db, id, &parts.participants)?;
    add_rows(db, id, &parts.timeline)?;
    add_rows(db, id, &parts.causes)?;
    add_rows(db, id, &parts.actions)?;
    add_rows(db, id, &parts.notes)?;
    add_rows(db, id, &parts.thoughts)?;
    add_rows(db, id, &parts.ideas)?;
    add_rows(db, id, &parts.ballots)?;
    agenda_item::add(db, id, &parts.agenda)
}

/// Reads every record of a workshop that has a row of its own into `parts`.
pub(crate) fn read_all(db: &Connection, id: WorkshopId, parts: &mut Parts) -> rusqlite::Result<()> {
    parts.categories = rows(db, id)?;
    parts.participants = rows(db, id)?;
    parts.timeline = rows(db, id)?;
    parts.causes = rows(db, id)?;
    parts.actions = rows(db, id)?;
    parts.notes = rows(db, id)?;
    parts.thoughts = rows(db, id)?;
    parts.ideas = rows(db, id)?;
    parts.ballots = rows(db, id)?;
    parts.agenda = agenda_item::all(db, id)?;
    Ok(())
}

fn add(db: &Connection, id: WorkshopId, record: &Record) -> Result<(), StoreError> {
    match record {
        Record::Session(_) | Record::Incident(_) | Record::Effect(_) | Record::AgendaItem(_) => {
            return Err(StoreError::out_of_step(record.key()));
        }
        Record::Category(it) => add_rows(db, id, [it])?,
        Record::Participant(it) => add_rows(db, id, [it])?,
        Record::TimelineEntry(it) => add_rows(db, id, [it])?,
        Record::Cause(it) => add_rows(db, id, [it])?,
        Record::Action(it) => add_rows(db, id, [it])?,
        Record::Note(it) => add_rows(db, id, [it])?,
        Record::Thought(it) => add_rows(db, id, [it])?,
        Record::Idea(it) => add_rows(db, id, [it])?,
        Record::Ballot(it) => add_rows(db, id, [it])?,
    }
    Ok(())
}

fn replace(db: &Connection, id: WorkshopId, from: &Record, to: &Record) -> Result<(), StoreError> {
    let met = match (from, to) {
        (Record::Session(_), Record::Session(it)) => workshop::set_session(db, id, it)?,
        (Record::Incident(_), Record::Incident(it)) => workshop::set_incident(db, id, it)?,
        (Record::Effect(_), Record::Effect(it)) => workshop::set_effect(db, id, it)?,
        (Record::Category(from), Record::Category(to)) => replace_row(db, id, from, to)?,
        (Record::Participant(from), Record::Participant(to)) => replace_row(db, id, from, to)?,
        (Record::TimelineEntry(from), Record::TimelineEntry(to)) => replace_row(db, id, from, to)?,
        (Record::Cause(from), Record::Cause(to)) => replace_row(db, id, from, to)?,
        (Record::Action(from), Record::Action(to)) => replace_row(db, id, from, to)?,
        (Record::AgendaItem(_), Record::AgendaItem(it)) => agenda_item::set(db, id, it)?,
        (Record::Note(from), Record::Note(to)) => replace_row(db, id, from, to)?,
        (Record::Thought(from), Record::Thought(to)) => replace_row(db, id, from, to)?,
        (Record::Idea(from), Record::Idea(to)) => replace_row(db, id, from, to)?,
        (Record::Ballot(from), Record::Ballot(to)) => replace_row(db, id, from, to)?,
        _ => 0,
    };
    met_one(met, to.key())
}

fn remove(db: &Connection, id: WorkshopId, record: &Record) -> Result<(), StoreError> {
    let (sql, number) = match record {
        Record::Session(_) | Record::Incident(_) | Record::Effect(_) | Record::AgendaItem(_) => {
            return Err(StoreError::out_of_step(record.key()));
        }
        Record::Category(it) => (Category::REMOVE, it.id()),
        Record::Participant(it) => (Participant::REMOVE, it.id()),
        Record::TimelineEntry(it) => (TimelineEntry::REMOVE, it.id()),
        Record::Cause(it) => (Cause::REMOVE, it.id()),
        Record::Action(it) => (Action::REMOVE, it.id()),
        Record::Note(it) => (PrivateNote::REMOVE, it.id()),
        Record::Thought(it) => (Thought::REMOVE, it.id()),
        Record::Idea(it) => (Idea::REMOVE, it.id()),
        Record::Ballot(it) => (Ballot::REMOVE, it.id()),
    };
    let met = db.prepare_cached(sql)?.execute(params![id.0, number])?;
    met_one(met, record.key())
}

fn add_rows<'a, T: Rows + 'a>(
    db: &Connection,
    id: WorkshopId,
    records: impl IntoIterator<Item = &'a T>,
) -> rusqlite::Result<()> {
    let mut statement = db.prepare_cached(T::ADD)?;
    for record in records {
        record.write(&mut statement, id.0)?;
        record.link(db, id.0)?;
    }
    Ok(())
}

fn replace_row<T: Rows>(
    db: &Connection,
    id: WorkshopId,
    from: &T,
    to: &T,
) -> rusqlite::Result<usize> {
    let met = to.write(&mut *db.prepare_cached(T::REPLACE)?, id.0)?;
    to.relink(from, db, id.0)?;
    Ok(met)
}

fn rows<T: Rows>(db: &Connection, id: WorkshopId) -> rusqlite::Result<Vec<T>> {
    let mut statement = db.prepare_cached(T::ALL)?;
    let read = statement.query_map([id.0], T::read)?;
    let mut all = read.collect::<rusqlite::Result<Vec<T>>>()?;
    T::link_all(&mut all, db, id.0)?;
    Ok(all)
}

/// A change names rows that must be there; to meet none means that memory and
/// disk differ, and nothing must be written on top of that.
fn met_one(met: usize, key: Key) -> Result<(), StoreError> {
    if met == 1 {
        Ok(())
    } else {
        Err(StoreError::out_of_step(key))
    }
}
