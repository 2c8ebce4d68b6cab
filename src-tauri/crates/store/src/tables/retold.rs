//! Steps of the journal that are told anew, without a name (W80). Nothing else ever
//! changes what a step says.

use crate::WorkshopId;
use rusqlite::{Connection, params};

/// What a step of the journal says: for a list, and as what it changed.
#[derive(PartialEq, Eq, Clone)]
pub(crate) struct Told {
    pub(crate) text: String,
    pub(crate) to: String,
    /// JSON.
    pub(crate) change: String,
}

const STANDS: &str = "
    SELECT 1 FROM journal
    WHERE workshop = ?1 AND (instr(change, ?2) OR instr(subject, ?2) OR instr(detail, ?2))";

const READ: &str = "
    SELECT subject, detail, change FROM journal WHERE workshop = ?1 AND seq = ?2";

const TELL: &str = "
    UPDATE journal SET subject = ?3, detail = ?4, change = ?5 WHERE workshop = ?1 AND seq = ?2";

// The last step is the revision (I3), and what was handed out at it is, too.
const ADVANCE: [&str; 3] = [
    "UPDATE workshop SET revision = revision + 1 WHERE id = ?1 AND revision = ?2",
    "UPDATE journal SET seq = seq + 1 WHERE workshop = ?1 AND seq = ?2",
    "UPDATE edition SET step = step + 1 WHERE workshop = ?1 AND step = ?2",
];

/// Whether a text stands somewhere in the journal of a workshop.
pub(crate) fn stands(db: &Connection, id: WorkshopId, text: &str) -> rusqlite::Result<bool> {
    db.prepare_cached(STANDS)?.exists(params![id.0, text])
}

pub(crate) fn read(db: &Connection, id: WorkshopId, seq: u64) -> rusqlite::Result<Told> {
    db.prepare_cached(READ)?
        .query_row(params![id.0, seq], |row| {
            Ok(Told {
                text: row.get(0)?,
                to: row.get(1)?,
                change: row.get(2)?,
            })
        })
}

pub(crate) fn tell(db: &Connection, id: WorkshopId, seq: u64, it: &Told) -> rusqlite::Result<()> {
    db.prepare_cached(TELL)?
        .execute(params![id.0, seq, it.text, it.to, it.change])?;
    Ok(())
}

/// Gives a workshop the revision after `revision`, by which windows and other programs
/// notice that theirs is old. It is that of the last step, as when typing goes on.
pub(crate) fn advance(db: &Connection, id: WorkshopId, revision: u64) -> rusqlite::Result<()> {
    for sql in ADVANCE {
        db.prepare_cached(sql)?.execute(params![id.0, revision])?;
    }
    Ok(())
}
