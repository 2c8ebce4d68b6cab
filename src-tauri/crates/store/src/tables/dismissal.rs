//! Wordings that the facilitator has looked at and left as they are. They are
//! kept for the text, wherever it stands, and are no part of any workshop: no
//! file, report or screen tells that they were ever looked at. When workshops
//! are deleted for good, what only they said is forgotten here too.

use rusqlite::{Connection, params};

pub(super) const V4: &str = "
    CREATE TABLE dismissal (
        text   TEXT NOT NULL,
        phrase TEXT NOT NULL,
        PRIMARY KEY (text, phrase)
    ) STRICT, WITHOUT ROWID;
";

const ADD: &str = "INSERT OR IGNORE INTO dismissal (text, phrase) VALUES (?1, ?2)";
const REMOVE: &str = "DELETE FROM dismissal WHERE text = ?1 AND phrase = ?2";
/// Those whose text stands nowhere any more. What is beneath an idea is JSON.
const FORGET_LOST: &str = r#"
    DELETE FROM dismissal AS it
    WHERE NOT EXISTS (SELECT 1 FROM workshop
                      WHERE instr(effect, it.text) OR instr(what_happened, it.text))
      AND NOT EXISTS (SELECT 1 FROM timeline_entry WHERE text = it.text)
      AND NOT EXISTS (SELECT 1 FROM cause WHERE text = it.text)
      AND NOT EXISTS (SELECT 1 FROM action WHERE what = it.text)
      AND NOT EXISTS (SELECT 1 FROM idea
                      WHERE text = it.text
                         OR instr(beneath, replace(it.text, '"', '\"')))"#;
const ALL: &str = "SELECT text, phrase FROM dismissal";

pub(crate) fn add(db: &Connection, text: &str, phrase: &str) -> rusqlite::Result<()> {
    db.prepare_cached(ADD)?.execute(params![text, phrase])?;
    Ok(())
}

pub(crate) fn remove(db: &Connection, text: &str, phrase: &str) -> rusqlite::Result<()> {
    db.prepare_cached(REMOVE)?.execute(params![text, phrase])?;
    Ok(())
}

/// Forgets what was left in texts that stand nowhere any more.
pub(crate) fn forget_lost(db: &Connection) -> rusqlite::Result<()> {
    db.execute(FORGET_LOST, [])?;
    Ok(())
}

/// Each as the whole text and the phrase in it.
pub(crate) fn all(db: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = db.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}
