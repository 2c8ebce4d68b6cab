//! Full-text search over every workshop.
//!
//! The index is derived from the other tables, and is brought up to date when
//! somebody searches, not when somebody types: an edit is on disk the sooner,
//! and the index can't drift from what it indexes.

use crate::{Hit, HitKind, StoreError, WorkshopId};
use rusqlite::{Connection, Row, params};
use workshop::{ActionId, AttachmentId, CauseId, SafeguardId};

/// `indexed` holds the revision at which a workshop was last indexed. The
/// index keeps no text of its own: a hit's words are read from its row.
pub(super) const V2: &str = "
    CREATE TABLE indexed (
        workshop INTEGER PRIMARY KEY REFERENCES workshop ON DELETE CASCADE,
        revision INTEGER NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE search USING fts5 (
        text,
        content = '', contentless_delete = 1,
        tokenize = 'unicode61 remove_diacritics 2'
    );
";

/// A row of the index is numbered after what it holds: the workshop in the
/// upper bits, its part in the lower 33.
const TITLE: i64 = 0;
const EFFECT: i64 = 1;
/// What the own number of a cause, an action, a safeguard or an attachment is raised by.
const NUMBERED: i64 = 2;

const STALE: &str = "
    SELECT id, workshop.revision FROM workshop
    LEFT JOIN indexed ON indexed.workshop = id
    WHERE workshop.revision IS NOT indexed.revision";

const FORGET: &str = "DELETE FROM search WHERE rowid >= ?1 << 33 AND rowid < (?1 + 1) << 33";

const INDEX: &str = "
    INSERT INTO search (rowid, text)
        SELECT (id << 33) + ?2, title FROM workshop WHERE id = ?1
        UNION ALL
        SELECT (id << 33) + ?3, effect FROM workshop WHERE id = ?1
        UNION ALL
        SELECT (?1 << 33) + ?4 + id, text FROM cause WHERE workshop = ?1
        UNION ALL
        SELECT (?1 << 33) + ?4 + id, what || ' ' || cost FROM action WHERE workshop = ?1
        UNION ALL
        SELECT (?1 << 33) + ?4 + id, text FROM safeguard WHERE workshop = ?1
        UNION ALL
        SELECT (?1 << 33) + ?4 + id, name || ' ' || text FROM attachment WHERE workshop = ?1";

const DISAGREES: &str = "
    SELECT (SELECT count(*) FROM search) <> 2 * (SELECT count(*) FROM workshop)
        + (SELECT count(*) FROM cause) + (SELECT count(*) FROM action)
        + (SELECT count(*) FROM safeguard) + (SELECT count(*) FROM attachment)";

const NOTE: &str = "
    INSERT INTO indexed (workshop, revision) VALUES (?1, ?2)
    ON CONFLICT (workshop) DO UPDATE SET revision = excluded.revision";

/// All numbers of a workshop are from one series, so that a number is that of
/// a cause, of an action, of a safeguard or of an attachment. CROSS JOIN keeps the index first: then SQLite
/// stops at the limit. What has been removed since it was indexed is left out.
macro_rules! find {
    ($order:literal) => {
        concat!(
            "SELECT workshop.id, title, search.rowid & ((1 << 33) - 1) AS part,
                    cause.id IS NOT NULL AS is_cause,
                    safeguard.id IS NOT NULL AS is_safeguard,
                    attachment.id IS NOT NULL AS is_attachment,
                    coalesce(
                        CASE search.rowid & ((1 << 33) - 1) WHEN ?3 THEN title WHEN ?4 THEN effect END,
                        cause.text, action.what, safeguard.text,
                        attachment.name || iif(attachment.text = '', '', ' – ' || attachment.text)
                    ) AS words
             FROM search
             CROSS JOIN workshop ON workshop.id = search.rowid >> 33
             LEFT JOIN cause ON cause.workshop = workshop.id AND cause.id = part - ?2
             LEFT JOIN action ON action.workshop = workshop.id AND action.id = part - ?2
             LEFT JOIN safeguard
                 ON safeguard.workshop = workshop.id AND safeguard.id = part - ?2
             LEFT JOIN attachment
                 ON attachment.workshop = workshop.id AND attachment.id = part - ?2
             WHERE search MATCH ?1 AND binned IS NULL AND words IS NOT NULL ",
            $order,
            " LIMIT ?5"
        )
    };
}
const FIND_BEST: &str = find!("ORDER BY search.rank");
const FIND_ANY: &str = find!("");

/// The most hits that a search gives.
const MOST: usize = 50;

/// How many words of what was typed count: a page pasted by mistake is no
/// question.
const MOST_WORDS: usize = 12;

/// The workshops that have been edited since they were indexed, each with its
/// revision.
pub(crate) fn stale(db: &Connection) -> rusqlite::Result<Vec<(WorkshopId, u64)>> {
    let mut statement = db.prepare_cached(STALE)?;
    statement
        .query_map([], |row| Ok((WorkshopId(row.get(0)?), row.get(1)?)))?
        .collect()
}

/// Indexes a workshop as it now is, at `revision`.
pub(crate) fn index(db: &Connection, id: WorkshopId, revision: u64) -> rusqlite::Result<()> {
    forget(db, id)?;
    db.prepare_cached(INDEX)?
        .execute(params![id.0, TITLE, EFFECT, NUMBERED])?;
    db.prepare_cached(NOTE)?.execute(params![id.0, revision])?;
    Ok(())
}

/// Indexes whatever has been edited since it was.
pub(crate) fn bring_up_to_date(db: &Connection) -> Result<(), StoreError> {
    for (id, revision) in stale(db)? {
        index(db, id, revision)?;
    }
    Ok(())
}

/// Whether an index that is up to date has more in it than there is, or less. Which
/// words each has isn't looked at.
pub(crate) fn disagrees(db: &Connection) -> rusqlite::Result<bool> {
    db.query_row(DISAGREES, [], |row| row.get(0))
}

/// Forgets the whole index, whatever state it is in.
pub(crate) fn begin_anew(db: &Connection) -> rusqlite::Result<()> {
    db.execute("INSERT INTO search (search) VALUES ('delete-all')", [])?;
    db.execute("DELETE FROM indexed", [])?;
    Ok(())
}

/// Takes a workshop out of the index.
pub(crate) fn forget(db: &Connection, id: WorkshopId) -> rusqlite::Result<()> {
    db.prepare_cached(FORGET)?.execute([id.0])?;
    Ok(())
}

/// Rewrites the index without anything that was taken out of it, so that the
/// words are gone from the file too.
pub(crate) fn compact(db: &Connection) -> rusqlite::Result<()> {
    db.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
    Ok(())
}

/// What `text` finds outside the bin, the best first.
pub(crate) fn find(db: &Connection, text: &str) -> rusqlite::Result<Vec<Hit>> {
    let Some(query) = Query::of(text) else {
        return Ok(Vec::new());
    };
    let sql = if query.ranked { FIND_BEST } else { FIND_ANY };
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params![query.matching, NUMBERED, TITLE, EFFECT, MOST], hit)?;
    rows.collect()
}

fn hit(row: &Row<'_>) -> rusqlite::Result<Hit> {
    let part: i64 = row.get("part")?;
    let number = u32::try_from(part - NUMBERED).unwrap_or_default();
    let what = match part {
        TITLE => HitKind::Title,
        EFFECT => HitKind::Effect,
        _ if row.get("is_cause")? => HitKind::Cause(CauseId(number)),
        _ if row.get("is_attachment")? => HitKind::Attachment(AttachmentId(number)),
        _ if row.get("is_safeguard")? => HitKind::Safeguard(SafeguardId(number)),
        _ => HitKind::Action(ActionId(number)),
    };
    Ok(Hit {
        workshop: WorkshopId(row.get("id")?),
        title: row.get("title")?,
        what,
        text: row.get("words")?,
    })
}

/// What somebody typed, as FTS5 wants it: every word in quotes, so that no
/// sign has a meaning, and the last one open at its end, for it may be half
/// typed.
#[derive(Debug, PartialEq, Eq)]
struct Query {
    matching: String,
    /// Whether the best come first. A last word of one or two letters begins
    /// so many others that ranking what it finds takes a hundred times longer.
    ranked: bool,
}

impl Query {
    /// None where no letter or digit was typed.
    fn of(text: &str) -> Option<Self> {
        let words: Vec<&str> = text
            .split(|sign: char| sign.is_whitespace() || sign == '\0')
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .take(MOST_WORDS)
            .collect();
        let last = words.last()?;
        let quoted: Vec<String> = words
            .iter()
            .map(|word| format!("\"{}\"", word.replace('"', "\"\"")))
            .collect();
        Some(Self {
            ranked: last.chars().filter(|it| it.is_alphanumeric()).count() > 2,
            matching: format!("{}*", quoted.join(" ")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, matching: &str, ranked: bool) {
        let matching = matching.to_owned();
        assert_eq!(Query::of(typed), Some(Query { matching, ranked }));
    }

    #[test]
    fn words_become_a_query() {
        check("pager", "\"pager\"*", true);
        check("  on   call ", "\"on\" \"call\"*", true);
        check("on", "\"on\"*", false);
        check("who is on", "\"who\" \"is\" \"on\"*", false);
        check("say \"no\"", "\"say\" \"\"\"no\"\"\"*", false);
        check("NOT * OR ( -", "\"NOT\" \"OR\"*", false);
        check("col:a^2", "\"col:a^2\"*", true);
    }

    #[test]
    fn signs_alone_ask_for_nothing() {
        for typed in ["", "   ", "\"", "* - ()", "\0"] {
            assert_eq!(Query::of(typed), None);
        }
    }
}
