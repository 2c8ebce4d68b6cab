//! The log: what failed and when, so that the cause can be looked up later. No
//! word of a workshop is ever in it, nor a path: only names that stand in the
//! program's own source, and numbers of the system's.

mod causes;
#[cfg(test)]
mod tests;

use crate::{COMMANDS, Failure};
use chrono::{DateTime, SecondsFormat, Utc};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::panic::Location;
use std::path::{Path, PathBuf};

/// The file that is written, and the one before it.
const FILE: &str = "lisca.log";
const EARLIER: &str = "lisca.1.log";

/// How many bytes one of the two may have.
const MOST: u64 = 256 * 1024;

/// Two small files in a folder. What can't be written there is let go: a log
/// never stands in the way of what it is about.
#[derive(Clone, Default)]
pub struct Log(Option<Place>);

#[derive(Clone)]
struct Place {
    folder: PathBuf,
    now: fn() -> DateTime<Utc>,
}

impl Log {
    /// The log in this folder, which needn't be there yet. A log by default is
    /// nowhere.
    #[must_use]
    pub fn in_folder(folder: &Path, now: fn() -> DateTime<Utc>) -> Self {
        let folder = folder.to_owned();
        Self(Some(Place { folder, now }))
    }

    /// Notes that what a window asked for failed. Of a command only a name in the
    /// one list is noted.
    pub fn failed(&self, command: &str, failure: &Failure) {
        let known = COMMANDS.iter().find(|it| **it == command);
        self.failed_at(known.unwrap_or(&"no command"), failure);
    }

    /// Notes that something else failed, which the source has a name for.
    pub fn failed_at(&self, what: &'static str, failure: &Failure) {
        self.note(&format!("{what}: {}", causes::of(failure)));
    }

    /// Notes where a panic was, and none of its words.
    pub fn panicked(&self, place: Option<&Location<'_>>) {
        self.note(&match place {
            Some(place) => format!("panic: {place}"),
            None => "panic".to_owned(),
        });
    }

    fn note(&self, what: &str) {
        if let Some(place) = &self.0 {
            // A full disk, a folder that can't be written: then there is no log.
            let _ = place.write(what);
        }
    }
}

impl Place {
    /// One write a line, to a file that is opened for it: two programs may share
    /// the log. Where both begin a new file at once, the earlier one may go.
    fn write(&self, what: &str) -> io::Result<()> {
        let time = (self.now)().to_rfc3339_opts(SecondsFormat::Millis, true);
        let line = format!("{time} {} {what}\n", env!("CARGO_PKG_VERSION"));
        let file = self.folder.join(FILE);
        match fs::symlink_metadata(&file) {
            // To open a pipe would be to wait for its reader.
            Ok(found) if !found.is_file() => return Ok(()),
            Ok(found) if found.len() + line.len() as u64 > MOST => {
                fs::rename(&file, self.folder.join(EARLIER))?;
            }
            _ => {}
        }
        private_options().open(&file)?.write_all(line.as_bytes())
    }
}

/// To write at the end, in a file for its owner alone.
fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
