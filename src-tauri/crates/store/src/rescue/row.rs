//! Rows out of a page's bytes: cells, what they hold on further pages, and the values
//! in them.

use super::pages::{Pages, number, short};
use rusqlite::types::Value;
use std::collections::BTreeSet;

/// What a page of a tree is, by its first byte.
const INDEX_ABOVE: u8 = 2;
const TABLE_ABOVE: u8 = 5;
const INDEX_LEAF: u8 = 10;
const TABLE_LEAF: u8 = 13;

/// A row as it was found.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Its number, in a table that has one beside the values.
    pub(super) number: Option<i64>,
    pub(super) values: Vec<Value>,
    /// A page that it stands on isn't as it was written.
    pub(super) unsure: bool,
}

/// What was found on a page.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) rows: Vec<Row>,
    /// How many cells hold no row that can be read.
    pub(super) unreadable: usize,
    /// The pages beneath it.
    pub(super) beneath: Vec<usize>,
    /// The pages on which its rows go on.
    pub(super) further: BTreeSet<usize>,
}

/// What stands on a page; none: it is no page of a tree.
pub(super) fn on_page(pages: &Pages, at: usize) -> Option<Found> {
    let page = pages.page(at)?;
    let header = Pages::header(at);
    let kind = *page.get(header)?;
    let is_above = [INDEX_ABOVE, TABLE_ABOVE].contains(&kind);
    if !is_above && ![INDEX_LEAF, TABLE_LEAF].contains(&kind) {
        return None;
    }
    let count = short(page, header + 3)?;
    let pointers = header + if is_above { 12 } else { 8 };
    if pointers + 2 * count > pages.usable() {
        return None;
    }
    let mut found = Found::default();
    for cell in 0..count {
        let read = short(page, pointers + 2 * cell)
            .filter(|cell| *cell >= pointers + 2 * count && *cell < pages.usable())
            .and_then(|cell| read_cell(pages, at, kind, cell, &mut found));
        found.unreadable += usize::from(read.is_none());
    }
    if is_above {
        found.beneath.extend(number(page, header + 8));
    }
    Some(found)
}

fn read_cell(pages: &Pages, at: usize, kind: u8, mut cell: usize, found: &mut Found) -> Option<()> {
    let page = pages.page(at)?;
    if [INDEX_ABOVE, TABLE_ABOVE].contains(&kind) {
        found.beneath.push(number(page, cell)?);
        cell += 4;
    }
    if kind == TABLE_ABOVE {
        return Some(());
    }
    let length = usize::try_from(varint(page, &mut cell)?).ok()?;
    let number = match kind {
        TABLE_LEAF => Some(varint(page, &mut cell)?),
        _ => None,
    };
    let (content, unsure) = content(pages, at, cell, length, kind, &mut found.further)?;
    found.rows.push(Row {
        number,
        values: values(&content)?,
        unsure,
    });
    Some(())
}

/// The bytes of a row, and whether a page of them is spoiled.
fn content(
    pages: &Pages,
    at: usize,
    cell: usize,
    length: usize,
    kind: u8,
    further: &mut BTreeSet<usize>,
) -> Option<(Vec<u8>, bool)> {
    let usable = pages.usable();
    let least = (usable - 12) * 32 / 255 - 23;
    let most = match kind {
        TABLE_LEAF => usable - 35,
        _ => (usable - 12) * 64 / 255 - 23,
    };
    let here = match length {
        _ if length <= most => length,
        _ => match least + (length - least) % (usable - 4) {
            here if here <= most => here,
            _ => least,
        },
    };
    let page = pages.page(at)?;
    let mut content = page.get(cell..cell.checked_add(here)?)?.to_vec();
    let mut unsure = pages.is_spoiled(at);
    let mut next = match here < length {
        true => number(page, cell + here)?,
        false => 0,
    };
    // Whatever it says of its length, it ends with the file.
    let mut left = pages.count();
    while content.len() < length {
        left = left.checked_sub(1)?;
        let page = pages.page(next)?;
        further.insert(next);
        unsure |= pages.is_spoiled(next);
        let take = (length - content.len()).min(usable - 4);
        content.extend_from_slice(page.get(4..4 + take)?);
        next = number(page, 0)?;
    }
    Some((content, unsure))
}

/// The values of a row: their types first, then they themselves.
fn values(content: &[u8]) -> Option<Vec<Value>> {
    let mut at = 0;
    let head = usize::try_from(varint(content, &mut at)?).ok()?;
    let mut body = head;
    let mut values = Vec::new();
    while at < head {
        let (value, length) = value(varint(content, &mut at)?, content.get(body..)?)?;
        values.push(value);
        body += length;
    }
    // A row that is shorter or longer than it says is none.
    (at == head && body == content.len() && !values.is_empty()).then_some(values)
}

fn value(kind: i64, bytes: &[u8]) -> Option<(Value, usize)> {
    let whole = |length: usize| {
        let bytes = bytes.get(..length)?;
        let negative = bytes.first().is_some_and(|it| it & 0x80 != 0);
        let begin = if negative { -1 } else { 0 };
        Some(
            bytes
                .iter()
                .fold(begin, |sum: i64, it| sum << 8 | i64::from(*it)),
        )
    };
    let some = |length: usize| Some((Value::Integer(whole(length)?), length));
    match kind {
        0 => Some((Value::Null, 0)),
        1..=4 => some(kind as usize),
        5 => some(6),
        6 => some(8),
        7 => Some((Value::Real(f64::from_bits(whole(8)? as u64)), 8)),
        8 | 9 => Some((Value::Integer(kind - 8), 0)),
        10 | 11 => None,
        _ => {
            let length = usize::try_from((kind - 12) / 2).ok()?;
            let bytes = bytes.get(..length)?;
            let value = match kind % 2 {
                0 => Value::Blob(bytes.to_vec()),
                // A letter that was spoiled is better than a text that is gone.
                _ => Value::Text(String::from_utf8_lossy(bytes).into_owned()),
            };
            Some((value, length))
        }
    }
}

/// A number that takes as many bytes as it needs.
fn varint(bytes: &[u8], at: &mut usize) -> Option<i64> {
    let mut sum = 0_i64;
    for count in 0..9 {
        let byte = *bytes.get(*at)?;
        *at += 1;
        if count == 8 {
            return Some(sum << 8 | i64::from(byte));
        }
        sum = sum << 7 | i64::from(byte & 0x7f);
        if byte < 0x80 {
            break;
        }
    }
    (sum >= 0).then_some(sum)
}
