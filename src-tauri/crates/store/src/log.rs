//! The write-ahead log beside the file: what is committed in it, and whether it
//! belongs to the file that it stands beside. The form is SQLite's, as its
//! documentation gives it (fileformat2, chapter 4).
//!
//! SQLite replays a log into whatever file stands beside it. A copy that was
//! laid over the file of a program that was killed would be destroyed by the
//! log that the killed one left.

use crate::tables::commit_mark::{Mark, Marks};
use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};

/// Bytes of the log's own header, and of each frame's.
const HEADER: usize = 32;
const FRAME: usize = 24;

/// The committed part of a log.
#[derive(Debug)]
pub(crate) struct Log {
    bytes: Vec<u8>,
    page_size: usize,
    /// For each committed frame the number of its page, and where that begins.
    frames: Vec<(usize, usize)>,
    /// How many pages the file has after the last commit.
    pages: usize,
}

/// Where the log of a file is.
pub(crate) fn beside(file: &Path) -> PathBuf {
    with(file, "-wal")
}

/// Where the log's index is, which SQLite makes anew as it needs it.
pub(crate) fn index_beside(file: &Path) -> PathBuf {
    with(file, "-shm")
}

fn with(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

impl Log {
    /// The log at `path`; none where there is none, or nothing was committed.
    pub(crate) fn read(path: &Path) -> io::Result<Option<Self>> {
        match fs::read(path) {
            Ok(bytes) => Ok(Self::parse(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn parse(bytes: Vec<u8>) -> Option<Self> {
        let word = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        let big = match word(0)? {
            0x377f_0682 => false,
            0x377f_0683 => true,
            _ => return None,
        };
        let page_size = usize::try_from(word(8)?).ok()?;
        let salt = bytes.get(16..24)?;
        let mut sum = checksum((0, 0), bytes.get(..24)?, big);
        if page_size < 512 || Some(sum) != word(24).zip(word(28)) {
            return None;
        }
        let (mut frames, mut committed, mut pages) = (Vec::new(), 0, 0);
        let mut at = HEADER;
        // The first frame that isn't whole, or is from before the log was begun
        // anew, is the end.
        while let Some(page) = bytes.get(at + FRAME..at + FRAME + page_size) {
            let head = &bytes[at..at + FRAME];
            sum = checksum(checksum(sum, &head[..8], big), page, big);
            if &head[8..16] != salt || Some(sum) != word(at + 16).zip(word(at + 20)) {
                break;
            }
            frames.push((usize::try_from(word(at)?).ok()?, at + FRAME));
            let after = usize::try_from(word(at + 4)?).ok()?;
            if after > 0 {
                (committed, pages) = (frames.len(), after);
            }
            at += FRAME + page_size;
        }
        frames.truncate(committed);
        (committed > 0).then_some(Self {
            bytes,
            page_size,
            frames,
            pages,
        })
    }

    /// The marks of the commits in it, the first first.
    pub(crate) fn marks(&self) -> Vec<Marks> {
        (self.frames.iter())
            .filter_map(|(_, at)| Marks::in_page(&self.bytes[*at..*at + self.page_size]))
            .collect()
    }

    /// Whether it leads on from a file with this mark. SQLite may have brought
    /// a part of the log, or all of it, into the file before.
    pub(crate) fn leads_on_from(&self, mark: Option<Mark>) -> bool {
        let marks = self.marks();
        match (mark, marks.first()) {
            (Some(mark), Some(first)) => {
                first.before == mark || marks.iter().any(|it| it.now == mark)
            }
            // Neither has marks: both are of a version that left none.
            (None, None) => true,
            _ => false,
        }
    }

    /// Does to a file's bytes what SQLite does when it brings the log into it.
    pub(crate) fn lay_over(&self, file: &mut Vec<u8>) {
        file.resize(self.pages * self.page_size, 0);
        for (number, at) in &self.frames {
            let begin = number.saturating_sub(1) * self.page_size;
            if let Some(page) = file.get_mut(begin..begin + self.page_size) {
                page.copy_from_slice(&self.bytes[*at..*at + self.page_size]);
            }
        }
    }
}

/// SQLite's checksum of `bytes`, whose length is a multiple of eight, after
/// `sum`.
fn checksum(sum: (u32, u32), bytes: &[u8], big: bool) -> (u32, u32) {
    let read = |four: &[u8]| {
        let four = [four[0], four[1], four[2], four[3]];
        if big {
            u32::from_be_bytes(four)
        } else {
            u32::from_le_bytes(four)
        }
    };
    bytes.chunks_exact(8).fold(sum, |(one, two), eight| {
        let one = one.wrapping_add(read(&eight[..4])).wrapping_add(two);
        let two = two.wrapping_add(read(&eight[4..])).wrapping_add(one);
        (one, two)
    })
}

/// The mark in a library's file, without its log; none where it is of a version
/// that left none.
pub(crate) fn mark_of(file: &Path) -> io::Result<Option<Mark>> {
    const AT_ONCE: u64 = 1 << 20;
    let mut opened = File::open(file)?;
    let mut head = [0; 18];
    opened.read_exact(&mut head)?;
    let page_size = match u16::from_be_bytes([head[16], head[17]]) {
        1 => 65_536,
        size => usize::from(size).max(512),
    };
    opened.rewind()?;
    let mut pages = Vec::new();
    loop {
        pages.clear();
        (&mut opened).take(AT_ONCE).read_to_end(&mut pages)?;
        let marks = pages.chunks(page_size).find_map(Marks::in_page);
        if marks.is_some() || pages.is_empty() {
            return Ok(marks.map(|it| it.now));
        }
    }
}
