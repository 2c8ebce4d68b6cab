//! What can't be read of a log any more, told from what was never to be read.

use super::{FRAME, HEADER, Log, index_beside, whole_header};
use crate::tables::commit_mark::Marks;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

impl Log {
    /// Whether a log holds commits that can't be read any more: its header is
    /// spoiled, its index knows of more frames, or a commit stands beyond the first
    /// frame that isn't whole. Nothing of them can be saved, but it can be said.
    pub(crate) fn is_damaged(path: &Path) -> io::Result<bool> {
        let bytes = match fs::read(path) {
            Ok(bytes) if bytes.is_empty() => return Ok(false),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            read => read?,
        };
        let Some(salt) = whole_header(&bytes).then(|| bytes.get(16..24)).flatten() else {
            return Ok(true);
        };
        let size = bytes.get(8..12).and_then(|it| it.try_into().ok());
        let size = size.map_or(0, |it| u32::from_be_bytes(it) as usize);
        let parsed = Self::parse(bytes.clone());
        let readable = parsed.as_ref().map_or(0, |it| it.frames.len());
        match claimed(path, salt)? {
            Some(known) if known == readable => return Ok(false),
            Some(known) if known > readable => return Ok(true),
            _ => {}
        }
        let beyond = bytes.get(HEADER..).unwrap_or_default();
        let beyond = beyond.chunks(FRAME + size).skip(readable);
        let mut beyond = beyond.filter(|frame| frame.get(8..16) == Some(salt));
        let begun = parsed.map(|it| it.marks()).unwrap_or_default();
        // What the disk refused was written over: it began where another commit does.
        let given_up = (beyond.clone())
            .filter_map(|frame| Marks::in_page(frame.get(FRAME..)?))
            .fold(None, |all: Option<bool>, it| {
                let again = begun.iter().any(|other| other.before == it.before);
                Some(all.unwrap_or(true) && again)
            });
        let commits = beyond.any(|frame| frame.get(4..8) != Some(&[0; 4]));
        Ok(commits && given_up != Some(true))
    }
}

/// How many frames the index beside the log knows of; none, where it isn't that of
/// a log with this salt ("walformat", chapter 2).
fn claimed(log: &Path, salt: &[u8]) -> io::Result<Option<usize>> {
    let Some(name) = log.to_str().and_then(|it| it.strip_suffix("-wal")) else {
        return Ok(None);
    };
    let mut head = [0; 48];
    let read =
        File::open(index_beside(Path::new(name))).and_then(|mut it| it.read_exact(&mut head));
    if read.is_err() || head[32..40] != *salt {
        return Ok(None);
    }
    let frames = u32::from_ne_bytes([head[16], head[17], head[18], head[19]]);
    Ok(Some(frames as usize))
}
