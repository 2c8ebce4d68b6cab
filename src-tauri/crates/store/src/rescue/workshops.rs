//! The workshops of a library in memory into which rows were gathered: each is made
//! one that holds every rule.

use super::RescuedWorkshop;
use super::gathering::Gathered;
use super::mending::mended;
use crate::connection::check;
use crate::tables::{self, journal, search, workshop as table};
use crate::tally::Tally;
use crate::{StoreError, WorkshopId};
use chrono::DateTime;
use rusqlite::{Connection, params};
use workshop::{CategorySet, IncidentKind, Language, Parts, Workshop};

/// Who has rows: a workshop whose own row is lost is known by the rest.
const IDS: &str = "
    SELECT id FROM workshop UNION SELECT workshop FROM cause
    UNION SELECT workshop FROM action UNION SELECT workshop FROM category
    UNION SELECT workshop FROM timeline_entry ORDER BY 1";

/// The tables with rows of a workshop that are none of its parts.
const BESIDE: [&str; 5] = [
    "journal",
    "attachment_bytes",
    "edition",
    "dismissal",
    "safety_report",
];

const OF_WORKSHOPS: &str = "
    SELECT name FROM pragma_table_list AS tables
    WHERE schema = 'main' AND type = 'table' AND name <> 'indexed' AND EXISTS (
        SELECT 1 FROM pragma_table_info(tables.name) WHERE name = 'workshop')";

/// The columns in which only some words may stand, with what stands there in a
/// workshop that was just begun.
const WORDS: [(&str, &str); 14] = [
    ("kind", "'incident'"),
    ("state", "'draft'"),
    ("language", "'en'"),
    ("category_set", "'just_culture'"),
    ("voting", "'not_yet'"),
    ("length", "'full'"),
    ("aliases", "'[]'"),
    ("held_on", "NULL"),
    ("started", "NULL"),
    ("noticed", "NULL"),
    ("contained", "NULL"),
    ("actual", "NULL"),
    ("potential", "NULL"),
    ("probability", "NULL"),
];

const COUNTS: &str = "SELECT cause_count, action_count FROM workshop WHERE id = ?1";

/// Sets all of them right, and tells of each what became of it.
pub(super) fn set_right(
    db: &Connection,
    gathered: &Gathered,
    untitled: &str,
) -> Result<Vec<RescuedWorkshop>, StoreError> {
    let mut statement = db.prepare(IDS)?;
    let ids = statement.query_map([], |row| row.get::<_, i64>(0))?;
    let ids: Vec<i64> = ids.collect::<rusqlite::Result<_>>()?;
    let mut all = Vec::new();
    for id in ids {
        all.extend(set_one_right(db, WorkshopId(id), gathered, untitled)?);
    }
    tidy(db)?;
    for (id, revision) in search::stale(db)? {
        search::index(db, id, revision)?;
    }
    check(db)?;
    Ok(all)
}

fn set_one_right(
    db: &Connection,
    id: WorkshopId,
    gathered: &Gathered,
    untitled: &str,
) -> Result<Option<RescuedWorkshop>, StoreError> {
    let (mut parts, mut missing) = own_row(db, id, untitled)?;
    missing += tables::read_sound(db, id, &mut parts)?;
    let found = [parts.causes.len(), parts.actions.len()];
    let counted = db.query_row(COUNTS, [id.0], |row| Ok([row.get(0)?, row.get(1)?]));
    let counted: [usize; 2] = counted.unwrap_or(found);
    if missing == 0 {
        let short = |at: usize| counted[at].saturating_sub(found[at]);
        missing += short(0) + short(1);
    }
    let as_found = Workshop::from_stored_parts(parts.clone()).ok();
    let Some((workshop, left_out)) = as_found.map(|it| (it, 0)).or_else(|| mended(parts)) else {
        remove(db, id, &[])?;
        return Ok(None);
    };
    missing += left_out;
    let parts = workshop.parts();
    remove(db, id, &BESIDE)?;
    tables::add_all(db, id, &parts)?;
    recount(db, id, &parts)?;
    let is_short = missing > 0 || !journal_is_sound(db, id, gathered)?;
    if is_short {
        db.execute("DELETE FROM journal WHERE workshop = ?1", [id.0])?;
    }
    Ok(Some(RescuedWorkshop {
        id,
        title: parts.incident.title,
        missing,
        unsure: gathered.unsure.get(&id.0).copied().unwrap_or_default(),
        without_history: is_short,
    }))
}

/// What a workshop's own row holds, and how much of it is lost; a new row where there
/// is none.
fn own_row(db: &Connection, id: WorkshopId, untitled: &str) -> Result<(Parts, usize), StoreError> {
    match table::read(db, id) {
        Ok((_, parts)) => return Ok((parts, 0)),
        Err(StoreError::Missing(_)) => {
            let (kind, set) = (IncidentKind::Incident, CategorySet::JustCulture);
            let new = Workshop::new(untitled, kind, set, Language::En)
                .map_err(|error| StoreError::Damaged(error.into()))?;
            let parts = Parts {
                categories: Vec::new(),
                ..new.parts()
            };
            let made = table::add(db, &parts, Tally::default(), DateTime::UNIX_EPOCH)?;
            db.execute("UPDATE workshop SET id = ?2 WHERE id = ?1", [made.0, id.0])?;
            return Ok((parts, 1));
        }
        Err(_) => {}
    }
    let mut lost = 0;
    for (column, plain) in WORDS {
        let sql = format!("UPDATE workshop SET {column} = {plain} WHERE id = ?1");
        db.execute(&sql, [id.0])?;
        lost = 1;
        if let Ok((_, parts)) = table::read(db, id) {
            return Ok((parts, lost));
        }
    }
    let times = "UPDATE workshop SET created = ?2, updated = ?2, archived = NULL, binned = NULL,
                 title = iif(title = '', ?3, title) WHERE id = ?1";
    db.execute(times, params![id.0, "1970-01-01T00:00:00.000Z", untitled])?;
    Ok((table::read(db, id)?.1, lost))
}

/// Removes the rows of a workshop, but for those in some tables.
fn remove(db: &Connection, id: WorkshopId, but: &[&str]) -> Result<(), StoreError> {
    for name in of_workshops(db)?.iter().filter(|it| !but.contains(&&***it)) {
        db.execute(&format!("DELETE FROM {name} WHERE workshop = ?1"), [id.0])?;
    }
    if but.is_empty() {
        db.execute("DELETE FROM workshop WHERE id = ?1", [id.0])?;
    }
    Ok(())
}

fn of_workshops(db: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = db.prepare_cached(OF_WORKSHOPS)?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// What the list counts, and what it sorts by.
fn recount(db: &Connection, id: WorkshopId, parts: &Parts) -> Result<(), StoreError> {
    let sql = "UPDATE workshop SET cause_count = 0, root_count = 0, action_count = 0,
               open_actions = 0, last_id = max(last_id, ?2) WHERE id = ?1";
    db.execute(sql, params![id.0, parts.last_id])?;
    Ok(table::count(db, id, Tally::of(parts))?)
}

/// Whether every step that is there can be read, the last led to what is there, and,
/// where steps were lost, none of this workshop.
fn journal_is_sound(
    db: &Connection,
    id: WorkshopId,
    gathered: &Gathered,
) -> Result<bool, StoreError> {
    let steps = journal::between(db, id, 0, u64::MAX >> 1)?;
    let revision = table::revision(db, id)?.unwrap_or_default();
    let is_last = steps.last().copied().unwrap_or_default() == revision;
    let gapless = (1..).zip(&steps).all(|(at, seq)| at == *seq);
    let readable = steps.iter().all(|seq| {
        matches!(journal::one(db, id, *seq), Ok(Some(_))) && journal::change(db, id, *seq).is_ok()
    });
    Ok(is_last && readable && (gapless || !gathered.lossy.contains("journal")))
}

/// Removes what belongs to nothing any more.
fn tidy(db: &Connection) -> Result<(), StoreError> {
    for name in of_workshops(db)? {
        let lost = "workshop IS NOT NULL AND workshop NOT IN (SELECT id FROM workshop)";
        let sql = match &*name {
            "safety_report" => format!("UPDATE safety_report SET workshop = NULL WHERE {lost}"),
            _ => format!("DELETE FROM {name} WHERE {lost}"),
        };
        db.execute(&sql, [])?;
    }
    for name in ["sealed_report", "report_answer"] {
        let sql = format!("DELETE FROM {name} WHERE report NOT IN (SELECT id FROM safety_report)");
        db.execute(&sql, [])?;
    }
    Ok(())
}
