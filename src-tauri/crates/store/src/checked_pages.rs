//! The checksums on the pages of a library whose bytes are read past SQLite, and
//! written past it.

use crate::StoreError;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The bytes of a library's file that say how large its pages are, and
/// whether they have checksums.
pub(crate) const HEAD: usize = 21;

/// The first version whose pages have checksums.
pub(crate) const SINCE: i64 = 11;

/// Where the header of a file says how many bytes of each page are set apart, and
/// the version of Lisca's that it is of.
const SET_APART: usize = 20;
const VERSION: usize = 60;

/// Whether the pages of these bytes have checksums.
pub(crate) fn are_kept(bytes: &[u8]) -> bool {
    bytes.get(SET_APART).map(|it| usize::from(*it)) == Some(checksums::LENGTH)
}

/// Makes sure of each page, but for those that are `replaced`, counted from 1.
pub(crate) fn verify(bytes: &[u8], replaced: &BTreeSet<usize>) -> Result<(), StoreError> {
    if !are_kept(bytes) {
        return match lost_its_sign(bytes) {
            true => Err(damaged(1)),
            false => Ok(()),
        };
    }
    let pages = (1..).zip(bytes.chunks(size(bytes)));
    let mut wrong = pages.filter(|(number, page)| {
        // The last may be half a page, of a file that was cut off.
        !replaced.contains(number) && !checksums::is_right(page)
    });
    wrong
        .next()
        .map_or(Ok(()), |(number, _)| Err(damaged(number)))
}

/// Gives checksums to those of the pages that are `written`, counted from 1, where
/// pages have them.
pub(crate) fn seal(bytes: &mut [u8], written: impl IntoIterator<Item = usize>) {
    if !are_kept(bytes) {
        return;
    }
    let size = size(bytes);
    for number in written {
        let begin = number.saturating_sub(1).saturating_mul(size);
        if let Some(page) = bytes.get_mut(begin..begin.saturating_add(size)) {
            checksums::write(page);
        }
    }
}

/// Gives every page its checksum, where pages have them.
pub(crate) fn seal_all(bytes: &mut [u8]) {
    let pages = bytes.len() / size(bytes);
    seal(bytes, 1..=pages);
}

/// Whether only the place in a file is damaged that says that its pages have
/// checksums: SQLite would then make sure of none.
pub(crate) fn file_lost_its_sign(file: &Path, head: &[u8]) -> Result<bool, StoreError> {
    if are_kept(head) || version(head) < SINCE {
        return Ok(false);
    }
    let bytes = fs::read(file).map_err(|source| StoreError::reading(file, source))?;
    Ok(lost_its_sign(&bytes))
}

fn lost_its_sign(bytes: &[u8]) -> bool {
    let Some(mut first) = bytes.get(..size(bytes)).map(<[u8]>::to_vec) else {
        return false;
    };
    if let Some(set_apart) = first.get_mut(SET_APART) {
        *set_apart = checksums::LENGTH as u8;
    }
    checksums::is_right(&first)
}

fn version(head: &[u8]) -> i64 {
    let four = head
        .get(VERSION..VERSION + 4)
        .and_then(|it| it.try_into().ok());
    four.map_or(0, |it| i64::from(i32::from_be_bytes(it)))
}

fn size(bytes: &[u8]) -> usize {
    bytes
        .first_chunk::<HEAD>()
        .map_or(4096, |head| page_size(*head))
}

fn damaged(page: usize) -> StoreError {
    StoreError::Damaged(format!("page {page} isn’t as it was written").into())
}

/// How large the pages of a file are that begins with these bytes.
pub(crate) fn page_size(head: [u8; HEAD]) -> usize {
    match u16::from_be_bytes([head[16], head[17]]) {
        1 => 65_536,
        size => usize::from(size).max(512),
    }
}
