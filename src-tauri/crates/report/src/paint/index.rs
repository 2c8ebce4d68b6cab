//! The index at a file's end, of where each of its objects is. lopdf writes it
//! as it is; a structure has many objects, and packed it is a twentieth as long.

use super::finish::packed;
use std::ops::Range;

/// The bytes of an entry: its kind, and two numbers of 4 and 2 bytes.
const ENTRY: usize = 7;

/// Packs the index, of so many bytes, of a file that was just written; one that
/// isn't as lopdf writes it stays as it is.
pub(super) fn pack(bytes: &mut Vec<u8>, length: usize) -> std::io::Result<()> {
    let Some((start, entries)) = find(bytes, length) else {
        return Ok(());
    };
    // Each entry as its difference from the one before: most are alike.
    let mut rows = Vec::with_capacity(entries.len() / ENTRY * (ENTRY + 1));
    let mut above = [0; ENTRY];
    for entry in bytes[entries.clone()].chunks(ENTRY) {
        rows.push(UP);
        for (byte, above) in entry.iter().zip(&mut above) {
            rows.push(byte.wrapping_sub(*above));
            *above = *byte;
        }
    }
    let rows = packed(&rows)?;
    let head = String::from_utf8_lossy(&bytes[start..entries.start]).replacen(
        &format!("/Length {}", entries.len()),
        &format!(
            "/Length {}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {ENTRY}>>",
            rows.len()
        ),
        1,
    );
    let mut end = bytes.split_off(entries.end);
    bytes.truncate(start);
    bytes.extend(head.into_bytes());
    bytes.extend(rows);
    bytes.append(&mut end);
    Ok(())
}

/// The sign before a row of differences.
const UP: u8 = 2;
/// What the entries follow.
const BEGIN: &[u8] = b"stream\n";

/// Where the index begins, and its entries of so many bytes.
fn find(bytes: &[u8], length: usize) -> Option<(usize, Range<usize>)> {
    let end = String::from_utf8_lossy(bytes.get(bytes.len().checked_sub(40)?..)?);
    let start = end.rsplit("startxref").next()?.split_whitespace().next()?;
    let start: usize = start.parse().ok()?;
    let mut words = bytes.get(start..)?.windows(BEGIN.len());
    let first = start + words.position(|it| it == BEGIN)? + BEGIN.len();
    let entries = first..first + length;
    (entries.end < bytes.len()).then_some((start, entries))
}
