//! What is attached to causes, entries, actions and safeguards.

use super::{Rows, rows_of};
use crate::column::Word;
use rusqlite::{Row, Statement, params};
use workshop::{ActionId, AttachedTo, Attachment, AttachmentId, CauseId, EntryId, SafeguardId};

/// One of the four is there. That the thing itself is there isn't checked here, for
/// the same reason as a cause's parent; nor that the bytes are: see
/// `attachment_bytes`.
pub(super) const V10: &str = "
    CREATE TABLE attachment (
        workshop  INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        id        INTEGER NOT NULL,
        cause     INTEGER,
        entry     INTEGER,
        action    INTEGER,
        safeguard INTEGER,
        hash      TEXT NOT NULL,
        name      TEXT NOT NULL,
        media     TEXT NOT NULL,
        size      INTEGER NOT NULL,
        text      TEXT NOT NULL,
        in_report INTEGER NOT NULL,
        PRIMARY KEY (workshop, id),
        CHECK ((cause IS NOT NULL) + (entry IS NOT NULL)
               + (action IS NOT NULL) + (safeguard IS NOT NULL) = 1)
    ) STRICT, WITHOUT ROWID;
";

impl Rows for Attachment {
    rows_of!(
        "attachment",
        "cause, entry, action, safeguard, hash, name, media, size, text, in_report",
        "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12"
    );

    fn id(&self) -> u32 {
        self.id.0
    }

    fn write(&self, sql: &mut Statement<'_>, workshop: i64) -> rusqlite::Result<usize> {
        let mut to = [None; 4];
        match self.to {
            AttachedTo::Cause(id) => to[0] = Some(id.0),
            AttachedTo::Entry(id) => to[1] = Some(id.0),
            AttachedTo::Action(id) => to[2] = Some(id.0),
            AttachedTo::Safeguard(id) => to[3] = Some(id.0),
        }
        let [cause, entry, action, safeguard] = to;
        sql.execute(params![
            workshop,
            self.id.0,
            cause,
            entry,
            action,
            safeguard,
            self.hash,
            self.name,
            Word(self.media),
            self.size,
            self.text,
            self.in_report
        ])
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let to = match (row.get("cause")?, row.get("entry")?, row.get("action")?) {
            (Some(id), _, _) => AttachedTo::Cause(CauseId(id)),
            (_, Some(id), _) => AttachedTo::Entry(EntryId(id)),
            (_, _, Some(id)) => AttachedTo::Action(ActionId(id)),
            _ => AttachedTo::Safeguard(SafeguardId(row.get("safeguard")?)),
        };
        let Word(media) = row.get("media")?;
        Ok(Self {
            id: AttachmentId(row.get("id")?),
            to,
            hash: row.get("hash")?,
            name: row.get("name")?,
            media,
            size: row.get("size")?,
            text: row.get("text")?,
            in_report: row.get("in_report")?,
        })
    }
}
