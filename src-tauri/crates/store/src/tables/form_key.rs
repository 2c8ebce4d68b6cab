//! The library's own half of the key that forms for others are sealed with. One
//! row, once there has been a form.

use rusqlite::{Connection, OptionalExtension};

pub(super) const V8: &str = "
    CREATE TABLE form_key (
        id     INTEGER PRIMARY KEY CHECK (id = 1),
        secret BLOB NOT NULL CHECK (length(secret) = 32)
    ) STRICT;
";

const READ: &str = "SELECT secret FROM form_key";

// Another window may have been quicker: its forms are out.
const ADD: &str = "INSERT INTO form_key (id, secret) VALUES (1, ?1) ON CONFLICT (id) DO NOTHING";

pub(crate) fn read(db: &Connection) -> rusqlite::Result<Option<[u8; 32]>> {
    db.prepare_cached(READ)?
        .query_row([], |row| row.get(0))
        .optional()
}

/// Keeps a key, where there is none yet.
pub(crate) fn add(db: &Connection, secret: [u8; 32]) -> rusqlite::Result<()> {
    db.prepare_cached(ADD)?.execute([secret])?;
    Ok(())
}
