//! Whether a file is a library, before SQLite sees it.

use crate::migrate::known;
use crate::{StoreError, checked_pages};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Marks a SQLite file as a library of Lisca: "Lisc" in ASCII.
pub(crate) const APPLICATION_ID: i32 = 0x4C69_7363;

/// Looks at the file's first bytes before SQLite does, for SQLite may write to
/// whatever it opens. False: there is no file yet.
pub(crate) fn recognise(file: &Path) -> Result<bool, StoreError> {
    // A pipe isn't even opened: that would wait for somebody to write into it.
    if fs::metadata(file).is_ok_and(|it| !it.is_file()) {
        return Err(StoreError::NotALibrary(file.to_owned()));
    }
    let mut head = Vec::with_capacity(100);
    match File::open(file).and_then(|opened| opened.take(100).read_to_end(&mut head)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(StoreError::reading(file, error)),
        // Lisca gives a library its name only when all of it is there.
        Ok(0) => return Err(StoreError::Empty(file.to_owned())),
        Ok(_) => {}
    }
    // The file format's documentation gives these places.
    let number = |at: usize| Some(i32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?));
    if !head.starts_with(b"SQLite format 3\0") || number(68) != Some(APPLICATION_ID) {
        return Err(StoreError::NotALibrary(file.to_owned()));
    }
    let (found, known) = (number(60).map_or(0, i64::from), known());
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    if checked_pages::file_lost_its_sign(file, &head)? {
        let why = "its first page isn’t as it was written";
        return Err(StoreError::Damaged(why.into()));
    }
    Ok(true)
}
