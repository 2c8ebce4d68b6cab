//! Makes sure that a file has the tables that Lisca made, and nothing else. A
//! library that somebody sent may hold a trigger or a view of theirs, which
//! SQLite would run.

use crate::StoreError;
use crate::migrate::version;
use crate::tables::VERSIONS;
use rusqlite::Connection;

/// Everything that a schema is made of: kind, name, statement. The statements of
/// the tables in which the search keeps its index are SQLite's own, and another
/// SQLite may word them otherwise; so are the tables that it counts rows in.
const ALL: &str = "
    SELECT type, name, iif(
        name GLOB 'search_*' AND sql LIKE 'CREATE TABLE %', '', coalesce(sql, '')
    )
    FROM sqlite_schema
    WHERE NOT (type = 'table' AND name GLOB 'sqlite_stat[0-9]')
    ORDER BY type, name";

/// A part of a schema: its type, its name, and the SQL that makes it.
type SchemaPart = (String, String, String);

/// Makes sure that it is a library that Lisca made, of a version that this one
/// knows.
pub(crate) fn accept(db: &Connection) -> Result<(), StoreError> {
    compare(db, usize::try_from(version(db)?).unwrap_or_default())
}

/// Compares a file of `version` with what that version makes.
fn compare(db: &Connection, version: usize) -> Result<(), StoreError> {
    let blank = Connection::open_in_memory()?;
    for additions in VERSIONS.iter().take(version) {
        for sql in *additions {
            blank.execute_batch(sql)?;
        }
    }
    let (made, found) = (parts(&blank)?, parts(db)?);
    let strange = found.iter().find(|it| !made.contains(it));
    let missing = made.iter().find(|it| !found.contains(it));
    match strange.or(missing) {
        None => Ok(()),
        Some((kind, name, _)) => Err(StoreError::Strange(format!("{kind} {name}"))),
    }
}

fn parts(db: &Connection) -> rusqlite::Result<Vec<SchemaPart>> {
    let mut statement = db.prepare(ALL)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}
