//! A file read, but no further than it may go.

use crate::Failure;
use crate::words::Trouble;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// What is in a file; none where that is more than `most` bytes. A pipe is not
/// even opened: that would wait for somebody to write into it.
pub(crate) fn read_at_most(path: &Path, most: u64) -> Result<Option<Vec<u8>>, Failure> {
    let told = |error: io::Error| Trouble::not_read(path, error);
    let kind = fs::metadata(path).map_err(told)?.file_type();
    if kind.is_dir() {
        return Err(told(io::ErrorKind::IsADirectory.into()).into());
    }
    if !kind.is_file() {
        return Err(Trouble::no_file(path).into());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(told)?;
    // What a file says of its size needn't be so.
    file.take(most + 1).read_to_end(&mut bytes).map_err(told)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}
