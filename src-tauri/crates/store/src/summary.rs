//! What the list of workshops shows of each.

use crate::WorkshopId;
use crate::column::{Timestamp, Word, optional};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use workshop::{Incident, IncidentKind, State, When};

/// Where in the library a workshop is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Shelf {
    /// To be worked on.
    #[default]
    Open,
    /// Kept, out of the way.
    Archived,
    /// To be deleted when the bin is emptied, archived before or not.
    Bin,
}

/// A workshop as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Summary {
    /// Names it in this library.
    pub id: WorkshopId,
    /// The name of the case.
    pub title: String,
    /// Incident, near miss or hazard.
    pub kind: IncidentKind,
    /// Draft, in review, reviewed, closed.
    pub state: State,
    /// The day of the (first) workshop.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub held_on: Option<NaiveDate>,
    /// When the incident began, in the time of the place where it happened.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub started: Option<When>,
    /// The time at which it came into the library.
    #[cfg_attr(feature = "typescript", ts(as = "String"))]
    pub created: DateTime<Utc>,
    /// When it was last edited, undoing included.
    #[cfg_attr(feature = "typescript", ts(as = "String"))]
    pub updated: DateTime<Utc>,
    /// The problem statement; empty until written.
    pub effect: String,
    /// 3 (highest) to 1, once it has been rated.
    pub priority: Option<u8>,
    /// The number of causes.
    pub cause_count: u32,
    /// How many of them are root causes.
    pub root_count: u32,
    /// The number of actions.
    pub action_count: u32,
    /// How many of them are still to be worked on.
    pub open_actions: u32,
}

/// Some of the workshops on a shelf, as the list shows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ShelfPage {
    /// How many stand on the whole shelf.
    pub count: u32,
    /// Those that were asked for, as far as they are there.
    pub rows: Vec<Summary>,
    /// How many stand before the one that was asked after; none: it isn't on
    /// this shelf.
    pub before: Option<u32>,
}

/// ?1: those in the bin. Otherwise, ?2: those archived, and not in the bin.
macro_rules! on_shelf {
    () => {
        "(binned IS NOT NULL) = ?1 AND (?1 OR (archived IS NOT NULL) = ?2)"
    };
}

/// The numbers come first: what is sorted is short, however long the rows are.
const LIST: &str = concat!(
    "SELECT id, title, kind, state, held_on, started, created, updated,
            actual, potential, probability, effect,
            cause_count, root_count, action_count, open_actions
     FROM workshop
     WHERE id IN (
         SELECT id FROM workshop WHERE ",
    on_shelf!(),
    " ORDER BY updated DESC, id DESC LIMIT ?3 OFFSET ?4)
     ORDER BY updated DESC, id DESC"
);

/// One workshop, wherever it is.
const ONE: &str = concat!(
    "SELECT id, title, kind, state, held_on, started, created, updated,
            actual, potential, probability, effect,
            cause_count, root_count, action_count, open_actions
     FROM workshop WHERE id = ?3 AND ",
    on_shelf!()
);

/// The largest number that a workshop ever had.
const LARGEST: &str = "SELECT seq FROM sqlite_sequence WHERE name = 'workshop'";

const COUNT: &str = concat!("SELECT count(*) FROM workshop WHERE ", on_shelf!());

const IS_THERE: &str = concat!("SELECT 1 FROM workshop WHERE id = ?3 AND ", on_shelf!());

const BEFORE: &str = concat!(
    "SELECT count(*) FROM workshop, (SELECT updated AS at, id AS number FROM workshop WHERE id = ?3)
     WHERE (updated, id) > (at, number) AND ",
    on_shelf!()
);

/// The workshops on a shelf, the one that was worked on last first.
pub(crate) fn list(db: &Connection, shelf: Shelf) -> rusqlite::Result<Vec<Summary>> {
    rows(db, shelf, 0, u32::MAX)
}

/// `most` of them from the one with `from` others before it, how many there
/// are, and where `sought` stands.
pub(crate) fn page(
    db: &Connection,
    shelf: Shelf,
    from: u32,
    most: u32,
    sought: Option<WorkshopId>,
) -> rusqlite::Result<ShelfPage> {
    let [bin, archived] = marks(shelf);
    let mut counting = db.prepare_cached(COUNT)?;
    Ok(ShelfPage {
        count: counting.query_row([bin, archived], |row| row.get(0))?,
        rows: rows(db, shelf, from, most)?,
        before: match sought {
            Some(id) => before(db, shelf, id)?,
            None => None,
        },
    })
}

/// The workshops on a shelf, one by one: those that can't be read are left out.
pub(crate) fn readable(db: &Connection, shelf: Shelf) -> rusqlite::Result<Vec<Summary>> {
    let [bin, archived] = marks(shelf);
    let largest: i64 = db.query_row(LARGEST, [], |row| row.get(0))?;
    let mut statement = db.prepare_cached(ONE)?;
    let one = |id: i64| statement.query_row(params![bin, archived, id], read).ok();
    let mut readable: Vec<_> = (1..=largest).filter_map(one).collect();
    readable.sort_by_key(|it| Reverse((it.updated, it.id)));
    Ok(readable)
}

impl ShelfPage {
    /// A part of these, which are all that stand on the shelf.
    pub(crate) fn of(all: Vec<Summary>, from: u32, most: u32, sought: Option<WorkshopId>) -> Self {
        let place = |id| all.iter().position(|it| it.id == id);
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            count: number(all.len()),
            before: sought.and_then(place).map(number),
            rows: (all.into_iter().skip(from as usize))
                .take(most as usize)
                .collect(),
        }
    }
}

fn rows(db: &Connection, shelf: Shelf, from: u32, most: u32) -> rusqlite::Result<Vec<Summary>> {
    let [bin, archived] = marks(shelf);
    let mut statement = db.prepare_cached(LIST)?;
    let rows = statement.query_map(params![bin, archived, most, from], read)?;
    rows.collect()
}

/// How many stand before a workshop; none: it isn't on the shelf.
fn before(db: &Connection, shelf: Shelf, id: WorkshopId) -> rusqlite::Result<Option<u32>> {
    let [bin, archived] = marks(shelf);
    let asked = params![bin, archived, id.0];
    if !db.prepare_cached(IS_THERE)?.exists(asked)? {
        return Ok(None);
    }
    let mut counting = db.prepare_cached(BEFORE)?;
    counting.query_row(asked, |row| row.get(0)).map(Some)
}

const fn marks(shelf: Shelf) -> [bool; 2] {
    [
        matches!(shelf, Shelf::Bin),
        matches!(shelf, Shelf::Archived),
    ]
}

fn read(row: &Row<'_>) -> rusqlite::Result<Summary> {
    let Word(kind) = row.get("kind")?;
    let Word(state) = row.get("state")?;
    let Timestamp(created) = row.get("created")?;
    let Timestamp(updated) = row.get("updated")?;
    let rated = Incident {
        actual: optional(row, "actual")?,
        potential: optional(row, "potential")?,
        probability: optional(row, "probability")?,
        ..Incident::default()
    };
    Ok(Summary {
        id: WorkshopId(row.get("id")?),
        title: row.get("title")?,
        kind,
        state,
        held_on: optional(row, "held_on")?,
        started: optional(row, "started")?,
        created,
        updated,
        effect: row.get("effect")?,
        priority: rated.priority(),
        cause_count: row.get("cause_count")?,
        root_count: row.get("root_count")?,
        action_count: row.get("action_count")?,
        open_actions: row.get("open_actions")?,
    })
}
