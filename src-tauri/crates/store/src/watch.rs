//! The identity of the library's files: those on the disk must still be those
//! that were opened. SQLite doesn't ask: it would go on writing into a file that
//! somebody has moved, removed or replaced, and say that all is well.

use crate::error::Lost;
use crate::log::{self, Log};
use crate::tables::commit_mark::{self, Mark, Marks};
use crate::{StoreError, checked_pages};
use rusqlite::Connection;
use std::fs::{self, File, Metadata};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The files of an open library, as they were when it last wrote.
#[derive(Debug)]
pub(crate) struct Watch {
    file: KnownFile,
    log: KnownFile,
    index: KnownFile,
    /// The log's length and time of change when it was last looked at, and at
    /// the last checkpoint.
    last_seen: LogState,
    last_checkpoint: LogState,
    /// The page with the marks.
    root: u32,
    /// Reads the file past SQLite. It stays open as long as the library: to
    /// close it would, by the rules of POSIX, drop SQLite's own locks.
    reader: File,
}

type LogState = Option<(u64, Option<SystemTime>)>;

/// A file with what it is recognised by.
#[derive(Debug)]
struct KnownFile {
    path: PathBuf,
    identity: Identity,
    length: u64,
    changed: Option<SystemTime>,
}

impl KnownFile {
    fn new(path: PathBuf) -> io::Result<Self> {
        let found = fs::metadata(&path)?;
        Ok(Self {
            path,
            identity: identity(&found),
            length: found.len(),
            changed: found.modified().ok(),
        })
    }

    /// The metadata of the file at the path; an error where there is none, or
    /// another file.
    fn metadata(&self) -> Result<Metadata, Lost> {
        match fs::metadata(&self.path) {
            Ok(found) if identity(&found) == self.identity => Ok(found),
            Ok(_) => Err(Lost::Replaced),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(Lost::Barred),
            Err(_) => Err(Lost::Gone),
        }
    }

    /// Whether nobody has written to the file since it was noted.
    fn is_unchanged(&self, found: &Metadata) -> bool {
        found.len() == self.length && found.modified().ok() == self.changed
    }

    fn note(&mut self, found: &Metadata) {
        self.length = found.len();
        self.changed = found.modified().ok();
    }
}

#[cfg(unix)]
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(of: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    (of.dev(), of.ino())
}

/// Elsewhere the system itself lets nobody move, remove or replace a file that
/// SQLite has open.
#[cfg(not(unix))]
type Identity = ();

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Identity {}

impl Watch {
    /// Watches the files of a library that was just opened and read from.
    pub(crate) fn new(file: &Path, db: &Connection) -> Result<Self, StoreError> {
        let unreadable = |source: io::Error| StoreError::reading(file, source);
        Ok(Self {
            file: KnownFile::new(file.to_owned()).map_err(unreadable)?,
            log: KnownFile::new(log::beside(file)).map_err(unreadable)?,
            index: KnownFile::new(log::index_beside(file)).map_err(unreadable)?,
            last_seen: None,
            last_checkpoint: None,
            root: commit_mark::root(db)?,
            reader: File::open(file).map_err(unreadable)?,
        })
    }

    /// An error unless the files are where they were.
    pub(crate) fn check_in_place(&self) -> Result<(), Lost> {
        self.metadata().map(|_| ())
    }

    /// The metadata of the file and of its log, where all are where they were.
    fn metadata(&self) -> Result<(Metadata, Metadata), Lost> {
        let file = self.file.metadata()?;
        let log = self.log.metadata().map_err(|_| Lost::LogGone)?;
        self.index.metadata().map_err(|_| Lost::LogGone)?;
        Ok((file, log))
    }

    /// Whether nobody has written to the files since they were last looked at.
    pub(crate) fn is_unchanged(&self) -> bool {
        let found = self.metadata();
        found.is_ok_and(|(file, log)| self.file.is_unchanged(&file) && self.log.is_unchanged(&log))
    }

    /// Whether the file itself is as it was, whatever has become of the log.
    pub(crate) fn file_is_unchanged(&self) -> bool {
        self.file
            .metadata()
            .is_ok_and(|it| self.file.is_unchanged(&it))
    }

    /// Makes sure, within a transaction that may write, that nobody but SQLite
    /// has written to the files.
    pub(crate) fn verify(&mut self, db: &Connection) -> Result<(), StoreError> {
        let (file, log) = self.metadata().map_err(|lost| self.lost(lost))?;
        if self.is_unchanged() {
            return Ok(());
        }
        // Another window may have written. Then the marks lead from the file
        // through the log to what SQLite sees. Where it has written the file anew
        // (`Library::write_anew`), that is shorter, and the marks stand elsewhere.
        if file.len() < self.file.length && !self.says(file.len()).unwrap_or(false) {
            return Err(self.lost(Lost::Overwritten));
        }
        self.root = commit_mark::root(db)?;
        let seen = commit_mark::read(db)?;
        match self.marks_lead_to(seen) {
            Ok(true) => {
                self.file.note(&file);
                self.log.note(&log);
                Ok(())
            }
            Ok(false) | Err(_) => Err(self.lost(Lost::Overwritten)),
        }
    }

    /// Whether the file itself says that it is so long.
    fn says(&mut self, length: u64) -> io::Result<bool> {
        let mut head = [0; 32];
        self.reader.rewind()?;
        self.reader.read_exact(&mut head)?;
        let pages = u32::from_be_bytes([head[28], head[29], head[30], head[31]]);
        let size = head
            .first_chunk()
            .map_or(0, |it| checked_pages::page_size(*it));
        Ok(u64::from(pages) * size as u64 == length)
    }

    fn marks_lead_to(&mut self, seen: Option<Marks>) -> io::Result<bool> {
        let (Some(seen), Some(mark)) = (seen, self.mark()?) else {
            return Ok(false);
        };
        let log = Log::read(&self.log.path)?;
        Ok(match log {
            None => mark == seen.now,
            Some(log) => {
                // One more: a commit that was written whole, but the disk failed
                // before SQLite could rely on it. The next one is written over it.
                let marks = log.marks();
                let last = marks.last().copied();
                let seen = last.is_some_and(|it| it.now == seen.now || it.before == seen.now);
                log.leads_on_from(Some(mark)) && seen
            }
        })
    }

    /// The mark that is in the file itself.
    fn mark(&mut self) -> io::Result<Option<Mark>> {
        let mut head = [0; checked_pages::HEAD];
        self.reader.rewind()?;
        self.reader.read_exact(&mut head)?;
        let size = checked_pages::page_size(head) as u64;
        let begin = u64::from(self.root.saturating_sub(1)) * size;
        self.reader.seek(SeekFrom::Start(begin))?;
        let mut page = Vec::new();
        (&mut self.reader).take(size).read_to_end(&mut page)?;
        Ok(Marks::in_page(&page).map(|it| it.now))
    }

    /// Notes the log as it is now, where it alone has changed, by getting longer,
    /// as it does with a commit. False where something else has changed.
    pub(crate) fn accept_growth_of_log(&mut self) -> bool {
        let Ok((file, log)) = self.metadata() else {
            return false;
        };
        let longer = log.len() >= self.log.length && log::is_begun(&self.log.path);
        let grew = self.file.is_unchanged(&file) && longer;
        if grew {
            self.log.note(&log);
        }
        grew
    }

    /// Whether the log holds something, and nobody has written to it since this
    /// was last asked: a good moment for a checkpoint.
    pub(crate) fn log_is_quiet(&mut self) -> bool {
        let now = Some((self.log.length, self.log.changed));
        let rests = self.log.length > 0 && self.last_seen == now && self.last_checkpoint != now;
        self.last_seen = now;
        if rests {
            self.last_checkpoint = now;
        }
        rests
    }

    pub(crate) fn lost(&self, how: Lost) -> StoreError {
        StoreError::Lost {
            file: self.file.path.clone(),
            how,
        }
    }
}
