//! A sheet of a spreadsheet (.xlsx) as rows. Cells are read one by one: a sheet
//! may name a cell a million rows down, and is as small as any other.

mod cell;
mod unpacked;

use super::rows::{self, Rows};
use super::{Asked, Draft, Unreadable};
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;

/// How an archive begins, and how a spreadsheet of before 2007, or one with a
/// password, does.
const ARCHIVE: &[u8] = b"PK\x03\x04";
const OLD: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// The most sheets that are offered.
const MOST_SHEETS: usize = 50;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Whether a file is meant to be a spreadsheet.
pub(super) fn is_spreadsheet(bytes: &[u8], ending: &str) -> bool {
    bytes.starts_with(OLD) || (bytes.starts_with(ARCHIVE) && unpacked::is_book(bytes, ending))
}

/// Reads the sheet that was chosen, or the first with rows.
pub(super) fn read(bytes: &[u8], asked: &Asked<'_>) -> Result<Draft, Unreadable> {
    if bytes.starts_with(ARCHIVE) {
        unpacked::check(bytes)?;
    }
    let mut book = Book::new(Cursor::new(bytes)).map_err(|it| flaw(bytes, &it))?;
    let names = with_rows(&mut book).map_err(|it| flaw(bytes, &it))?;
    let chosen = asked.choices.sheet.filter(|it| *it < names.len());
    let at = chosen.unwrap_or_default();
    let name = names.get(at).ok_or(Unreadable::Nothing)?;
    let rows = rows_of(&mut book, name).map_err(|it| flaw(bytes, &it))?;
    let mut draft = match rows.is_wide() {
        true => rows::read(rows, asked),
        // One column is lines.
        false => super::read_text(&rows.lines(), asked)?,
    };
    draft.sheets = names.iter().map(|it| super::draft::shortened(it)).collect();
    draft.sheet = at;
    Ok(draft)
}

/// The names of the sheets that somebody sees, and that have words. One that can't
/// be read is passed over, unless there is no other.
fn with_rows(book: &mut Book<'_>) -> Result<Vec<String>, XlsxError> {
    let sheets = book.sheets_metadata().iter();
    let seen = sheets.filter(|it| it.visible == SheetVisible::Visible);
    let names: Vec<String> = (seen.filter(|it| it.typ == SheetType::WorkSheet))
        .map(|it| it.name.clone())
        .collect();
    let (mut found, mut damaged) = (Vec::new(), None);
    for name in names.into_iter().take(MOST_SHEETS) {
        match has_rows(book, &name) {
            Ok(true) => found.push(name),
            Ok(false) => {}
            Err(why) => damaged = Some(why),
        }
    }
    match damaged {
        Some(why) if found.is_empty() => Err(why),
        _ => Ok(found),
    }
}

fn has_rows(book: &mut Book<'_>, name: &str) -> Result<bool, XlsxError> {
    let mut cells = book.worksheet_cells_reader(name)?;
    while let Some(cell) = cells.next_cell()? {
        if !cell::text(cell.get_value()).trim().is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The rows of a sheet. Columns before the first that has words are no columns.
fn rows_of(book: &mut Book<'_>, name: &str) -> Result<Rows, XlsxError> {
    let mut cells = book.worksheet_cells_reader(name)?;
    let mut rows = Rows::default();
    let mut row: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(cell) = cells.next_cell()? {
        let (line, column) = cell.get_position();
        if line != at {
            rows.add_where_words(at, std::mem::take(&mut row));
            at = line;
        }
        put(&mut row, column, cell.get_value());
    }
    rows.add_where_words(at, row);
    rows.without_empty_columns_before();
    Ok(rows)
}

fn put(row: &mut Vec<String>, column: u32, value: &DataRef<'_>) {
    let text = cell::text(value);
    let column = usize::try_from(column).unwrap_or(usize::MAX);
    if text.is_empty() || column >= rows::MOST_COLUMNS {
        return;
    }
    if row.len() <= column {
        row.resize(column + 1, String::new());
    }
    row[column] = text;
}

fn flaw(bytes: &[u8], why: &XlsxError) -> Unreadable {
    match why {
        XlsxError::Password => Unreadable::Locked,
        _ if bytes.starts_with(OLD) => Unreadable::OldSpreadsheet,
        _ => Unreadable::Damaged,
    }
}
