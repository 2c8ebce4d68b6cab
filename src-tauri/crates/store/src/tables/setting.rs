//! What the facilitator keeps for every workshop: own agendas, ground rules.
//! A row is a name and a text; what the text means is for its owner to say.

use rusqlite::{Connection, OptionalExtension};

pub(super) const V3: &str = "
    CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
";

const READ: &str = "SELECT text FROM setting WHERE name = ?1";

const WRITE: &str = "
    INSERT INTO setting (name, text) VALUES (?1, ?2)
    ON CONFLICT (name) DO UPDATE SET text = excluded.text";

const REMOVE: &str = "DELETE FROM setting WHERE name = ?1";

/// The text kept under a name.
pub(crate) fn read(db: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    db.prepare_cached(READ)?
        .query_row([name], |row| row.get(0))
        .optional()
}

/// Keeps a text under a name; none: keeps nothing there any more.
pub(crate) fn write(db: &Connection, name: &str, text: Option<&str>) -> rusqlite::Result<()> {
    match text {
        Some(text) => db.prepare_cached(WRITE)?.execute([name, text])?,
        None => db.prepare_cached(REMOVE)?.execute([name])?,
    };
    Ok(())
}
