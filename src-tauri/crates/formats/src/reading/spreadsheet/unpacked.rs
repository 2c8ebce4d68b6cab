//! How much there is in an archive once it is unpacked. What it says of itself
//! needn't be so: each part is unpacked, and only counted.

use crate::reading::Unreadable;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most that is unpacked, in bytes: a sheet says much around few words.
const MOST: u64 = 96 << 20;

/// The most parts: sheets, words, looks.
const MOST_PARTS: usize = 2_000;

/// What every spreadsheet of this kind has.
const BOOK: &str = "xl/workbook.xml";

/// Whether an archive is a spreadsheet; one that can't be opened, by its ending.
pub(super) fn is_book(bytes: &[u8], ending: &str) -> bool {
    match ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) => archive.index_for_name(BOOK).is_some(),
        Err(_) => ending == "xlsx",
    }
}

/// Refuses an archive that isn't whole, or that becomes too much.
pub(super) fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(Unreadable::Unpacked { most: MOST });
    }
    let mut left = MOST;
    let mut passed = vec![0; 64 << 10];
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|_| Unreadable::Damaged)?;
        loop {
            match part.read(&mut passed).map_err(|_| Unreadable::Damaged)? {
                0 => break,
                read if read as u64 > left => return Err(Unreadable::Unpacked { most: MOST }),
                read => left -= read as u64,
            }
        }
    }
    Ok(())
}
