//! *Rescue*: what can be read out of a damaged file, in a new library. The file isn't
//! opened by SQLite, which refuses a page that isn't as it was written: its pages are
//! read one by one, and of each the rows that still are rows. What then breaks a rule
//! of a workshop is left out, and the rest stands.

mod gathering;
mod mending;
mod pages;
mod row;
mod table;
mod workshops;

use crate::log::Log;
use crate::open::library_file;
use crate::recognised::APPLICATION_ID;
use crate::restore::replace;
use crate::tables::VERSIONS;
use crate::{StoreError, WorkshopId, checked_pages, files, log, migrate};
use gathering::gather;
use pages::Pages;
use rusqlite::{Connection, Error as SqlError, ffi};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What became of a rescue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescued {
    /// The file of the new library.
    pub file: PathBuf,
    /// The workshops that are in it.
    pub workshops: Vec<RescuedWorkshop>,
    /// How many short reports are in it.
    pub reports: usize,
    /// How many parts of the file can't be read: nobody knows what stood there.
    pub lost_pages: usize,
    /// How many rows can't be read, or belong to no workshop.
    pub left_out: usize,
}

/// A workshop that was rescued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RescuedWorkshop {
    /// Its number, in the old library and in the new one.
    pub id: WorkshopId,
    /// Its title; where that is lost, what was given for it.
    pub title: String,
    /// How many of its parts are known to be missing.
    pub missing: usize,
    /// How many of its rows stand where the file isn't as it was written: a letter or a
    /// number may be another.
    pub unsure: usize,
    /// Its history couldn't be kept: what was done can't be undone any more.
    pub without_history: bool,
}

impl RescuedWorkshop {
    /// Whether nothing is known to be missing or doubtful.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.missing == 0 && self.unsure == 0 && !self.without_history
    }
}

/// Reads what can be read out of a file, with its log, into a new library in a folder.
/// The file stays as it is. A workshop whose title is lost is called `untitled`.
///
/// # Errors
/// There is a library in the folder, or it can't be written; or nothing in the file
/// can be read.
pub fn rescue(from: &Path, into: &Path, untitled: &str) -> Result<Rescued, StoreError> {
    let refused = |source: io::Error| StoreError::in_folder(into, source);
    let (bytes, mut rescued) = rescued(from, untitled)?;
    files::make_folder(into).map_err(refused)?;
    let folder = fs::canonicalize(into).map_err(refused)?;
    let file = library_file(&folder);
    if fs::symlink_metadata(&file).is_ok() {
        return Err(StoreError::Taken(file));
    }
    let mut unfinished = files::unfinished(&folder).map_err(refused)?;
    unfinished.write_all(&bytes).map_err(refused)?;
    files::persist(unfinished, &file).map_err(refused)?;
    rescued.file = file;
    Ok(rescued)
}

/// The same of the library in a folder, into its own place. Where the damaged file is
/// now is given back.
///
/// # Errors
/// Lisca is open with it, the folder can't be written, or nothing in it can be read.
/// Nothing is changed then.
pub fn rescue_in_place(folder: &Path, untitled: &str) -> Result<(Rescued, PathBuf), StoreError> {
    let refused = |source: io::Error| StoreError::in_folder(folder, source);
    let file = library_file(&fs::canonicalize(folder).map_err(refused)?);
    let (bytes, mut rescued) = rescued(&file, untitled)?;
    let before = replace(&file, "damaged", Some(&bytes))?;
    rescued.file = file.clone();
    Ok((rescued, before.unwrap_or(file)))
}

/// The bytes of a library with what can be read of a file, and what that is.
fn rescued(from: &Path, untitled: &str) -> Result<(Vec<u8>, Rescued), StoreError> {
    let known = usize::try_from(migrate::known()).unwrap_or_default();
    let pages = Pages::new(read(from)?, known);
    checksums::keep().map_err(|code| SqlError::SqliteFailure(ffi::Error::new(code), None))?;
    let mut db = Connection::open_in_memory()?;
    db.query_row(checksums::MAKE_ROOM, [], |_| Ok(()))?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    db.pragma_update(None, "foreign_keys", false)?;
    for sql in VERSIONS.iter().take(pages.version).copied().flatten() {
        db.execute_batch(sql)?;
    }
    db.pragma_update(None, "user_version", pages.version)?;
    let gathered = gather(&pages, &db)?;
    migrate::in_memory(&mut db)?;
    let workshops = workshops::set_right(&db, &gathered, untitled)?;
    let count = |sql| db.query_row(sql, [], |row| row.get::<_, usize>(0));
    let reports = count("SELECT count(*) FROM safety_report")?;
    if workshops.is_empty() && reports + count("SELECT count(*) FROM setting")? == 0 {
        return Err(StoreError::NothingThere(from.to_owned()));
    }
    db.execute_batch("VACUUM")?;
    let mut bytes = db.serialize("main")?.to_vec();
    checked_pages::seal_all(&mut bytes);
    let rescued = Rescued {
        file: PathBuf::new(),
        workshops,
        reports,
        lost_pages: gathered.lost_pages,
        left_out: gathered.left_out,
    };
    Ok((bytes, rescued))
}

/// The bytes of the file, with what its own log holds.
fn read(from: &Path) -> Result<Vec<u8>, StoreError> {
    let unreadable = |source: io::Error| StoreError::reading(from, source);
    let log = Log::read(&log::beside(from)).map_err(unreadable)?;
    let mut bytes = fs::read(from).map_err(unreadable)?;
    if let (Some(log), Some(head)) = (log, bytes.first_chunk()) {
        let mark = log::mark_in(&bytes, checked_pages::page_size(*head));
        // Where the page with the mark is spoiled, nothing speaks against the log.
        if mark.is_none() || log.leads_on_from(mark) {
            let written = log.pages();
            log.lay_over(&mut bytes);
            checked_pages::seal(&mut bytes, written);
        }
    }
    Ok(bytes)
}
