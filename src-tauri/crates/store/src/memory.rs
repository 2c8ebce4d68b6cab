//! Reads a library without writing anything anywhere: where the disk is full or
//! may not be written, what is there can still be read, and so be rescued.

use crate::StoreError;
use crate::checked_pages;
use crate::connection::{check, configure};
use crate::log::{self, Log};
use crate::migrate;
use crate::recognised::recognise;
use crate::schema::accept;
use crate::tables::commit_mark::{self, Mark};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// A copy of a library in memory, as it stands on the disk, with what its log
/// holds, and its mark where it has one. It is of the newest version.
pub(crate) fn read(file: &Path) -> Result<(Connection, Option<Mark>), StoreError> {
    let mut db = holding(&bytes(file)?)?;
    let marks = match migrate::version(&db)? == migrate::known() {
        true => commit_mark::read(&db)?,
        false => None,
    };
    migrate::in_memory(&mut db)?;
    db.pragma_update(None, "query_only", true)?;
    Ok((db, marks.map(|it| it.now)))
}

/// A library's bytes, read from end to end and found whole, and the same in
/// memory, of the newest version.
pub(crate) fn whole(file: &Path) -> Result<(Vec<u8>, Connection), StoreError> {
    if !recognise(file)? {
        return Err(StoreError::NoBackup(file.to_owned()));
    }
    let bytes = bytes(file)?;
    let mut db = holding(&bytes)?;
    check(&db)?;
    migrate::in_memory(&mut db)?;
    Ok((bytes, db))
}

/// The bytes of a whole library: of the file, and of its own log. The log is read
/// first: another program may bring it into the file meanwhile.
pub(crate) fn bytes(file: &Path) -> Result<Vec<u8>, StoreError> {
    let unreadable = |source: io::Error| StoreError::reading(file, source);
    if log::was_cut_short(file) {
        let why = "something was being written to it, and was cut short";
        return Err(StoreError::Damaged(why.into()));
    }
    let log = Log::read(&log::beside(file)).map_err(unreadable)?;
    let mut bytes = fs::read(file).map_err(unreadable)?;
    if let (Some(log), Some(head)) = (log, bytes.first_chunk())
        && log.leads_on_from(log::mark_in(&bytes, checked_pages::page_size(*head)))
    {
        if !log.completes(bytes.len()) {
            return Err(StoreError::Damaged("a part of the file is cut off".into()));
        }
        let replaced = log.pages();
        checked_pages::verify(&bytes, &replaced)?;
        log.lay_over(&mut bytes);
        checked_pages::seal(&mut bytes, replaced);
    } else {
        checked_pages::verify(&bytes, &BTreeSet::new())?;
    }
    without_log(&mut bytes);
    Ok(bytes)
}

/// Says in the bytes of a file that there is no log: the file format's "write
/// version" and "read version".
pub(crate) fn without_log(bytes: &mut [u8]) {
    if let Some(versions) = bytes.get_mut(18..20) {
        versions.copy_from_slice(&[1, 1]);
    }
    checked_pages::seal(bytes, [1]);
}

/// A library in memory that holds these bytes, of whatever version.
pub(crate) fn holding(bytes: &[u8]) -> Result<Connection, StoreError> {
    let mut db = Connection::open_in_memory()?;
    db.deserialize_read_exact("main", bytes, bytes.len(), false)?;
    configure(&db)?;
    accept(&db)?;
    Ok(db)
}
