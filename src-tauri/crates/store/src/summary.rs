//! What the list of workshops shows of each.

use crate::WorkshopId;
use crate::column::{Timestamp, Word, optional};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
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

/// ?1: those in the bin. Otherwise, ?2: those archived, and not in the bin.
const LIST: &str = "
    SELECT id, title, kind, state, held_on, started, created, updated,
           actual, potential, probability, effect,
           cause_count, root_count, action_count, open_actions
    FROM workshop
    WHERE (binned IS NOT NULL) = ?1 AND (?1 OR (archived IS NOT NULL) = ?2)
    ORDER BY updated DESC, id DESC";

/// The workshops on a shelf, the one that was worked on last first.
pub(crate) fn list(db: &Connection, shelf: Shelf) -> rusqlite::Result<Vec<Summary>> {
    let mut statement = db.prepare_cached(LIST)?;
    let rows = statement.query_map([shelf == Shelf::Bin, shelf == Shelf::Archived], read)?;
    rows.collect()
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
