//! A checksum on each page of a SQLite file, by SQLite's own extension
//! (`sqlite/cksumvfs.c`; see the README), and the same sum for bytes that SQLite
//! doesn't read.

use std::ffi::c_int;
use std::sync::OnceLock;

/// How many bytes at the end of a page the checksum takes.
pub const LENGTH: usize = 8;

/// Makes room for the checksums in a file that has none yet: in a new one before
/// its first table, in another before it is vacuumed. Once [`keep`] was called.
pub const MAKE_ROOM: &str = "SELECT keep_checksums('main')";

/// Keeps checksums from now on, and makes sure of them, in every file that this
/// program opens and that has room for them. Answers SQLite's number of the error.
///
/// # Errors
/// SQLite has no file system, or no memory.
pub fn keep() -> Result<(), c_int> {
    static KEPT: OnceLock<c_int> = OnceLock::new();
    match *KEPT.get_or_init(register) {
        libsqlite3_sys::SQLITE_OK => Ok(()),
        error => Err(error),
    }
}

/// The one place in Lisca where the compiler takes somebody's word.
#[allow(unsafe_code, reason = "SQLite's extension is C")]
fn register() -> c_int {
    unsafe extern "C" {
        fn sqlite3_register_cksumvfs(unused: *const std::ffi::c_char) -> c_int;
    }
    // SAFETY: the argument is named "NotUsed", and isn't. The function asks SQLite,
    // under SQLite's own lock, for the file system in use, and puts itself before it;
    // `keep` sees to it that this happens once.
    unsafe { sqlite3_register_cksumvfs(std::ptr::null()) }
}

/// The checksum of a page; none for what has no length of a page.
#[must_use]
pub fn of_page(page: &[u8]) -> Option<[u8; LENGTH]> {
    let content = content(page)?;
    let word = |four: &[u8]| u32::from_le_bytes([four[0], four[1], four[2], four[3]]);
    let sums = content
        .chunks_exact(8)
        .fold((0_u32, 0_u32), |(one, two), eight| {
            let one = one.wrapping_add(word(&eight[..4])).wrapping_add(two);
            let two = two.wrapping_add(word(&eight[4..])).wrapping_add(one);
            (one, two)
        });
    let mut sum = [0; LENGTH];
    sum[..4].copy_from_slice(&sums.0.to_le_bytes());
    sum[4..].copy_from_slice(&sums.1.to_le_bytes());
    Some(sum)
}

/// Whether a page has the checksum that it should have.
#[must_use]
pub fn is_right(page: &[u8]) -> bool {
    of_page(page).is_some_and(|sum| page.ends_with(&sum))
}

/// Gives a page its checksum.
pub fn write(page: &mut [u8]) {
    if let Some(sum) = of_page(page) {
        let begin = page.len() - LENGTH;
        page[begin..].copy_from_slice(&sum);
    }
}

fn content(page: &[u8]) -> Option<&[u8]> {
    let is_page = page.len().is_power_of_two() && (512..=65_536).contains(&page.len());
    is_page.then(|| &page[..page.len() - LENGTH])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flipped_bit_of_a_page_is_found() {
        let mut page: Vec<u8> = (0..1024_u32).map(|it| (it * 7) as u8).collect();
        write(&mut page);
        assert!(is_right(&page));
        for at in 0..page.len() {
            for bit in 0..8 {
                page[at] ^= 1 << bit;
                assert!(!is_right(&page), "byte {at}, bit {bit}");
                page[at] ^= 1 << bit;
            }
        }
    }

    #[test]
    fn what_is_no_page_has_no_checksum() {
        for length in [0, 7, 511, 1000, 131_072] {
            assert_eq!(of_page(&vec![1; length]), None);
            write(&mut vec![1; length]);
        }
    }
}
