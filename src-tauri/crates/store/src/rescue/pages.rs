//! The pages of a file that may be damaged, as SQLite's documentation gives them
//! (fileformat2, chapter 1). Nothing in them is relied on.

use crate::checked_pages::SINCE;
use std::collections::BTreeSet;

/// Bytes of the file's own header, on its first page.
const HEADER: usize = 100;

/// Every page of a file.
pub(super) struct Pages {
    bytes: Vec<u8>,
    size: usize,
    /// How much of each page holds rows: the rest is set apart.
    usable: usize,
    /// The version of Lisca's that the file is of, as it says, or as is likely.
    pub(super) version: usize,
}

impl Pages {
    /// The pages of these bytes. `known`: the newest version.
    pub(super) fn new(bytes: Vec<u8>, known: usize) -> Self {
        let size = likely_size(&bytes);
        let right = bytes.chunks(size).filter(|it| checksums::is_right(it));
        // A file without checksums has them right by chance alone.
        let checked = right.count() * 2 > bytes.len() / size;
        let set_apart = if checked { checksums::LENGTH } else { 0 };
        let said = bytes.get(60..64).and_then(|it| it.try_into().ok());
        let said = said.map_or(0, u32::from_be_bytes) as usize;
        let since = SINCE as usize;
        let likely = if checked {
            since.max(1)..=known
        } else {
            1..=known
        };
        Self {
            size,
            usable: size - set_apart,
            version: if likely.contains(&said) { said } else { known },
            bytes,
        }
    }

    pub(super) fn count(&self) -> usize {
        self.bytes.len().div_ceil(self.size)
    }

    /// The page of a number, counted from 1; none: the file has no such page, or
    /// only a part of it.
    pub(super) fn page(&self, number: usize) -> Option<&[u8]> {
        let begin = number.checked_sub(1)?.checked_mul(self.size)?;
        self.bytes.get(begin..begin.checked_add(self.size)?)
    }

    /// Whether a page isn't as it was written, as its checksum says.
    pub(super) fn is_spoiled(&self, number: usize) -> bool {
        let has_checksums = self.usable < self.size;
        has_checksums && !self.page(number).is_some_and(checksums::is_right)
    }

    pub(super) fn usable(&self) -> usize {
        self.usable
    }

    /// Where the tree's own header begins in a page.
    pub(super) fn header(number: usize) -> usize {
        if number == 1 { HEADER } else { 0 }
    }

    /// The pages that hold nothing any more.
    pub(super) fn free(&self) -> BTreeSet<usize> {
        let mut free = BTreeSet::new();
        let mut next = number(&self.bytes, 32).unwrap_or_default();
        while let Some(trunk) = self.page(next)
            && free.insert(next)
        {
            let leaves = number(trunk, 4).unwrap_or_default().min(self.size / 4);
            free.extend((0..leaves).filter_map(|leaf| number(trunk, 8 + 4 * leaf)));
            next = number(trunk, 0).unwrap_or_default();
        }
        free
    }
}

/// The size of the pages: what the file says, unless with another more of them have
/// their checksum.
fn likely_size(bytes: &[u8]) -> usize {
    let said = bytes
        .get(16..18)
        .map_or(0, |it| usize::from(it[0]) << 8 | usize::from(it[1]));
    let said = if said == 1 { 65_536 } else { said };
    let possible = (9..=16).map(|power| 1_usize << power);
    let fitting = |size: usize| {
        let right = bytes.chunks(size).filter(|it| checksums::is_right(it));
        right.filter(|it| it.iter().any(|byte| *byte != 0)).count() * size
    };
    let said = possible.clone().find(|it| *it == said);
    let best = possible.max_by_key(|size| (fitting(*size), Some(*size) == said, *size == 4096));
    best.unwrap_or(4096)
}

/// A number of four bytes.
pub(super) fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    Some(u32::from_be_bytes(four) as usize)
}

/// A number of two bytes.
pub(super) fn short(bytes: &[u8], at: usize) -> Option<usize> {
    let two = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
    Some(usize::from(u16::from_be_bytes(two)))
}
