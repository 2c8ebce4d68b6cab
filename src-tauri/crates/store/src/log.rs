//! The write-ahead log beside the file: what is committed in it, and whether it
//! belongs to the file that it stands beside. The form is SQLite's, as its
//! documentation gives it (fileformat2, chapter 4).
//!
//! SQLite replays a log into whatever file stands beside it. A copy that was
//! laid over the file of a program that was killed would be destroyed by the
//! log that the killed one left.

mod damage;

use crate::checked_pages::{self, HEAD, page_size};
use crate::tables::commit_mark::{Mark, Marks};
use std::collections::BTreeSet;
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

/// The path of the log of a library's file.
pub(crate) fn beside(file: &Path) -> PathBuf {
    with(file, "-wal")
}

/// Where the log's index is, which SQLite makes anew as it needs it.
pub(crate) fn index_beside(file: &Path) -> PathBuf {
    with(file, "-shm")
}

/// Where SQLite keeps the pages as they were while it writes without a log: as
/// when an older library is brought up to date.
pub(crate) fn journal_beside(file: &Path) -> PathBuf {
    with(file, "-journal")
}

/// Whether something that was written without a log was cut short: SQLite takes
/// it back as soon as it opens the file to write.
pub(crate) fn was_cut_short(file: &Path) -> bool {
    const BEGIN: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    let mut begin = [0; 8];
    let read = File::open(journal_beside(file)).and_then(|mut it| it.read_exact(&mut begin));
    read.is_ok() && begin == BEGIN
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
        let possible = page_size.is_power_of_two() && (512..=65_536).contains(&page_size);
        if !possible || Some(sum) != word(24).zip(word(28)) {
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

    /// Whether a file of this length and the log have all pages between them: what was
    /// cut off a file would be read as nothing.
    pub(crate) fn completes(&self, length: usize) -> bool {
        let there = length / self.page_size;
        let replaced = self.pages();
        (there + 1..=self.pages).all(|page| replaced.contains(&page))
    }

    /// The pages that are in it, counted from 1.
    pub(crate) fn pages(&self) -> BTreeSet<usize> {
        self.frames.iter().map(|(number, _)| *number).collect()
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
        // Every page that a file has more than before is in the log, whatever
        // the log says.
        let most = file.len() + self.frames.len() * self.page_size;
        file.resize(self.pages.saturating_mul(self.page_size).min(most), 0);
        for (number, at) in &self.frames {
            let begin = number.saturating_sub(1).saturating_mul(self.page_size);
            if let Some(page) = file.get_mut(begin..begin.saturating_add(self.page_size)) {
                page.copy_from_slice(&self.bytes[*at..*at + self.page_size]);
            }
        }
    }
}

/// Whether a log's own header is as SQLite wrote it.
fn whole_header(bytes: &[u8]) -> bool {
    let word = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let big = word(0) == Some(0x377f_0683);
    let sum = bytes.get(..24).map(|it| checksum((0, 0), it, big));
    (big || word(0) == Some(0x377f_0682)) && sum.is_some() && sum == word(24).zip(word(28))
}

/// Whether a log begins as SQLite began it.
pub(crate) fn is_begun(log: &Path) -> bool {
    let mut head = [0; HEADER];
    let read = File::open(log).and_then(|mut it| it.read_exact(&mut head));
    read.is_ok() && whole_header(&head)
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
    let mut head = [0; HEAD];
    opened.read_exact(&mut head)?;
    opened.rewind()?;
    let mut pages = Vec::new();
    loop {
        pages.clear();
        (&mut opened).take(AT_ONCE).read_to_end(&mut pages)?;
        if let Some(page) = page_with_mark(&pages, page_size(head)) {
            // Not to be relied on: it might lead on from any log, or from none.
            if checked_pages::are_kept(&head) && !checksums::is_right(page) {
                return Err(io::ErrorKind::InvalidData.into());
            }
            return Ok(Marks::in_page(page).map(|it| it.now));
        }
        if pages.is_empty() {
            return match checked_pages::are_kept(&head) {
                true => Err(io::ErrorKind::InvalidData.into()),
                false => Ok(None),
            };
        }
    }
}

/// The mark in the bytes of a file, or of some of its pages.
pub(crate) fn mark_in(pages: &[u8], page_size: usize) -> Option<Mark> {
    let page = page_with_mark(pages, page_size)?;
    Marks::in_page(page).map(|it| it.now)
}

fn page_with_mark(pages: &[u8], page_size: usize) -> Option<&[u8]> {
    let mut pages = pages.chunks(page_size);
    pages.find(|it| Marks::in_page(it).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A log with one page, as SQLite would take it.
    fn log(pages: u32) -> Vec<u8> {
        let mut bytes = [0x377f_0683_u32, 3_007_000, 512, 0, 1, 2]
            .map(u32::to_be_bytes)
            .concat();
        let mut sum = checksum((0, 0), &bytes, true);
        let add_sum = |bytes: &mut Vec<u8>, sum: (u32, u32)| {
            bytes.extend([sum.0, sum.1].map(u32::to_be_bytes).concat());
        };
        add_sum(&mut bytes, sum);
        let (head, page) = ([1, pages].map(u32::to_be_bytes).concat(), [7; 512]);
        sum = checksum(checksum(sum, &head, true), &page, true);
        bytes.extend(head);
        bytes.extend([1_u32, 2].map(u32::to_be_bytes).concat());
        add_sum(&mut bytes, sum);
        bytes.extend(page);
        bytes
    }

    #[test]
    fn a_file_grows_by_no_more_than_its_log_holds_whatever_that_says() {
        for (pages, length) in [(2, 1024), (3, 1536), (u32::MAX, 1536)] {
            let log = Log::parse(log(pages)).unwrap();
            let mut file = vec![0; 1024];
            log.lay_over(&mut file);
            assert_eq!(file.len(), length);
            assert_eq!(file[..512], [7; 512]);
        }
    }

    #[test]
    fn a_log_with_pages_that_no_file_has_is_none() {
        let mut huge = log(1);
        huge[8..12].copy_from_slice(&u32::MAX.to_be_bytes());
        let sum = checksum((0, 0), &huge[..24], true);
        huge[24..32].copy_from_slice(&[sum.0, sum.1].map(u32::to_be_bytes).concat());
        assert!(Log::parse(huge).is_none());
    }
}
