//! A setting of a library that nobody opens: nothing is made, written, brought up
//! to date or waited for.

use crate::connection::open_file;
use crate::open::library_file;
use crate::recognised::recognise;
use crate::tables::setting;
use rusqlite::OpenFlags;
use std::path::Path;

/// The text that the library in a folder keeps under a name, as far as its file
/// says so; what another program has only in its log isn't seen. None where
/// there is no library, or none that can be read.
#[must_use]
pub fn setting_of_closed_library(folder: &Path, name: &str) -> Option<String> {
    let file = library_file(folder);
    recognise(&file).ok().filter(|there| *there)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let db = open_file(address(&file)?, flags).ok()?;
    setting::read(&db, name).ok()?
}

/// The file as one that doesn't change: so no lock is taken, and no log is read
/// or made.
fn address(file: &Path) -> Option<String> {
    let mut path = file.to_str()?.to_owned();
    for (sign, written) in [("%", "%25"), ("?", "%3f"), ("#", "%23")] {
        path = path.replace(sign, written);
    }
    Some(format!("file:{path}?immutable=1"))
}
