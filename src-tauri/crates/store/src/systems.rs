//! Which systems and teams the workshops are about.

use crate::{Library, StoreError, WorkshopId};
use rusqlite::Row;

/// A workshop that names a system or a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfSystem {
    /// The workshop.
    pub id: WorkshopId,
    /// The name of the case.
    pub title: String,
    /// The system or team, in the workshop's own words.
    pub system: String,
    /// How many of its actions are still to be worked on.
    pub open_actions: u32,
}

const ALL: &str = "
    SELECT id, title, system, open_actions FROM workshop
    WHERE system <> '' AND binned IS NULL
    ORDER BY updated DESC, id DESC";

impl Library {
    /// The workshops that name a system or a team, but for those in the bin,
    /// the one that was worked on last first.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn of_systems(&self) -> Result<Vec<OfSystem>, StoreError> {
        let mut statement = self.db.prepare_cached(ALL)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<OfSystem> {
    Ok(OfSystem {
        id: WorkshopId(row.get("id")?),
        title: row.get("title")?,
        system: row.get("system")?,
        open_actions: row.get("open_actions")?,
    })
}
