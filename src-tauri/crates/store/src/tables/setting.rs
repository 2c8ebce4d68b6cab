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

// What follows a slash is before what follows a zero.
const BENEATH: &str = "SELECT name, text FROM setting WHERE name > ?1 || '/' AND name < ?1 || '0'";

const REMOVE_BENEATH: &str = "DELETE FROM setting WHERE name > ?1 || '/' AND name < ?1 || '0'";

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

/// What is kept under names that begin with a name and a slash.
pub(crate) fn beneath(db: &Connection, name: &str) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = db.prepare_cached(BENEATH)?;
    let rows = statement.query_map([name], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

/// Keeps nothing there any more.
pub(crate) fn remove_beneath(db: &Connection, name: &str) -> rusqlite::Result<()> {
    db.prepare_cached(REMOVE_BENEATH)?.execute([name])?;
    Ok(())
}
