//! The mark that every commit leaves: a number drawn by lot, beside that of the
//! commit before. By their marks a file and a log are known to belong together
//! (see [`crate::log`]): SQLite itself would replay any log into any file.

use rusqlite::Connection;

/// One row, and in it a sign by which its page is known, the mark before, and
/// the mark now.
pub(super) const V5: &str = "
    CREATE TABLE commit_mark (
        id    INTEGER PRIMARY KEY CHECK (id = 1),
        marks BLOB NOT NULL
    ) STRICT;

    INSERT INTO commit_mark (id, marks)
    VALUES (1, CAST('LiMk' || randomblob(32) AS BLOB));
";

const TURN: &str = "
    UPDATE commit_mark
    SET marks = CAST(substr(marks, 1, 4) || substr(marks, 21) || randomblob(16) AS BLOB)";

const READ: &str = "SELECT marks FROM commit_mark";

const ROOT: &str = "SELECT rootpage FROM sqlite_schema WHERE name = 'commit_mark'";

const SIGN: &[u8] = b"LiMk";

/// The number that one commit drew.
pub(crate) type Mark = [u8; 16];

/// The content of the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marks {
    /// The mark of the commit before.
    pub(crate) before: Mark,
    /// The mark of this one.
    pub(crate) now: Mark,
}

impl Marks {
    fn of(value: &[u8]) -> Option<Self> {
        let marks = value.strip_prefix(SIGN)?;
        Some(Self {
            before: marks.get(..16)?.try_into().ok()?,
            now: marks.get(16..32)?.try_into().ok()?,
        })
    }

    /// The marks in a page of the file, where it is the one that holds them:
    /// a leaf with one cell, whose record has the row's number and 36 bytes.
    pub(crate) fn in_page(page: &[u8]) -> Option<Self> {
        const LEAF: u8 = 13;
        if page.first() != Some(&LEAF) || page.get(3..5) != Some(&[0, 1]) {
            return None;
        }
        let cell = usize::from(u16::from_be_bytes(page.get(8..10)?.try_into().ok()?));
        let record = page.get(cell..)?.strip_prefix(&[39, 1, 3, 0, 84])?;
        Self::of(record)
    }
}

/// Leaves the mark of a commit that is about to be made.
pub(crate) fn advance(db: &Connection) -> rusqlite::Result<()> {
    db.prepare_cached(TURN)?.execute([])?;
    Ok(())
}

/// The marks as SQLite sees them, file and log together; none where something
/// else stands there.
pub(crate) fn read(db: &Connection) -> rusqlite::Result<Option<Marks>> {
    let value: Vec<u8> = db.prepare_cached(READ)?.query_row([], |row| row.get(0))?;
    Ok(Marks::of(&value))
}

/// The page that holds the marks, counted from 1.
pub(crate) fn root(db: &Connection) -> rusqlite::Result<u32> {
    db.query_row(ROOT, [], |row| row.get(0))
}
